/** For each instruction a moment in which it succeeds: the whole chain, and the call with its signers. */
import type { AccountState } from "@io-net/chain";
import { IDL, PROGRAM_ID } from "@io-net/sdk";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import { World } from "../support/world.ts";
import { ending, governing, granting, working } from "./acts.ts";
import { buying } from "./buying.ts";
import { cast, key } from "./cast.ts";
import { leaving } from "./exits.ts";
import { leasing } from "./leasing.ts";
import { renting } from "./renting.ts";
import { begin, earn } from "./scene.ts";
import { Stage } from "./stage.ts";

export interface Moment {
  /** Of the IDL. */
  name: string;
  /** The name, and behind a colon which of several moments of it this is. */
  title: string;
  instruction: TransactionInstruction;
  signers: Keypair[];
  accounts: [PublicKey, AccountState][];
  now: number;
  slot: bigint;
}

/** The accounts that the moment's call names, as the IDL does; an optional one that is not passed is `absent`. */
export function slotsOf({ name, instruction }: Moment) {
  const { accounts } = IDL.instructions.find((listed) => listed.name === name)!;
  return accounts.map((account, at) => {
    const { pubkey, isSigner } = instruction.keys[at]!;
    const absent = "optional" in account && pubkey.equals(PROGRAM_ID);
    return { at, name: account.name as string, pubkey, isSigner, absent };
  });
}

/** Used in turn; no test looks at more than two at a time. */
const stages: Stage[] = [];

/** A chain in which it is that moment, as good as a fresh one. It is used again for the fourth moment after this one. */
export async function chainAt({ accounts, now, slot }: Moment): Promise<Stage> {
  const upgradeAuthority = key("upgrade authority");
  const stage =
    stages.length < 4 ? await Stage.start({ engine: "litesvm", startAt: now, upgradeAuthority }) : stages.shift()!;
  stages.push(stage);
  await stage.restore(accounts);
  await stage.warpTo(now, slot);
  return stage;
}

let recorded: Promise<Moment[]> | undefined;

/** All moments, played once. */
export function moments(): Promise<Moment[]> {
  recorded ??= play();
  return recorded;
}

async function play(): Promise<Moment[]> {
  const world = await World.create({ engine: "litesvm", upTo: "deployed" });
  const { chain } = world;
  const found: Moment[] = [];

  /** Remembers the chain as it is, in which the call would succeed. */
  const could = async (title: string, built: Promise<TransactionInstruction>, ...signers: Keypair[]) => {
    const accounts: Moment["accounts"] = [];
    for (const { key: address, kind } of cast) {
      const account = ["program", "program data", "sysvar"].includes(kind) ? null : await chain.account(address);
      if (account) accounts.push([address, account]);
    }
    const [name, instruction] = [title.split(":")[0]!, await built];
    found.push({ name, title, instruction, signers, accounts, now: await chain.now(), slot: await chain.slot() });
  };
  /** And calls it. */
  const does = async (title: string, built: Promise<TransactionInstruction>, ...signers: Keypair[]) => {
    await could(title, built, ...signers);
    await world.send(await built, signers);
  };

  await begin(world, does);
  await earn(world);
  await governing(world, { could, does });
  await granting(world, { could, does });
  await working(world, { could, does });
  await renting(world, { could, does });
  await leasing(world, { could, does });
  await leaving(world, { could, does });
  await buying(world, { could, does });
  await ending(world, { could, does });
  return found;
}
