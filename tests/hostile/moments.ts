/** For each instruction a moment in which it succeeds: the whole chain, and the call with its signers. */
import type { AccountState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { Chain } from "../support/chain.ts";
import { keypair } from "../support/keys.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";
import { cast, key, nodes } from "./cast.ts";
import { begin, classTerms, earn } from "./scene.ts";

export interface Moment {
  /** Of the IDL. */
  name: string;
  instruction: TransactionInstruction;
  signers: Keypair[];
  accounts: [PublicKey, AccountState][];
  now: number;
  slot: bigint;
}

/** A fresh chain in which it is that moment. */
export async function chainAt({ accounts, now, slot }: Moment): Promise<Chain> {
  const upgradeAuthority = key("upgrade authority");
  const chain = await Chain.start({ engine: "litesvm", startAt: now, upgradeAuthority });
  for (const [address, state] of accounts) await chain.setAccount(address, state);
  await chain.warpTo(now, slot);
  return chain;
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
  const could = async (name: string, built: Promise<TransactionInstruction>, ...signers: Keypair[]) => {
    const accounts: Moment["accounts"] = [];
    for (const { key: address, kind } of cast) {
      const account = ["program", "program data", "sysvar"].includes(kind) ? null : await chain.account(address);
      if (account) accounts.push([address, account]);
    }
    found.push({ name, instruction: await built, signers, accounts, now: await chain.now(), slot: await chain.slot() });
  };
  /** And calls it. */
  const does = async (name: string, built: Promise<TransactionInstruction>, ...signers: Keypair[]) => {
    await could(name, built, ...signers);
    await world.send(await built, signers);
  };

  await begin(world, does);
  await earn(world);
  const { admin, ioMint } = world;
  const by = { admin: admin.publicKey };
  const [a, , c] = nodes as [(typeof nodes)[number], (typeof nodes)[number], (typeof nodes)[number]];
  const holder = keypair("holder");
  const rates = { rateFloor: new BN(0), rateCeiling: new BN(1_000_000) };
  const offer = { region: 1, askingUsdc: new BN(1), askingIo: new BN(1), payoutOwner: key("payout new") };

  await could("createClass", sdk.createClass({ ...by, id: 9, terms: classTerms("gpu") }), admin);
  await could(
    "updateClass",
    sdk.updateClass({ ...by, class: sdk.classAddress(1), update: { multiplierBps: 5, difficultyBits: 1, ...rates } }),
    admin,
  );
  await could("updateParameter", sdk.updateParameter({ ...by, parameter: "minStake", value: io(2) }), admin);
  await could("splitPools", sdk.splitPools({ ...by, gpuShareBps: 5_000 }), admin);
  await could("addVerifier", sdk.addVerifier({ ...by, key: key("verifier 2") }), admin);
  await could("removeVerifier", sdk.removeVerifier({ ...by, key: key("verifier 1") }), admin);
  const newcomer = { operator: key("operator new"), device: key("device new"), class: sdk.classAddress(1), ioMint };
  const terms = { id: 0, processors: 1, commissionBps: 0, offer };
  await could("registerNode", sdk.registerNode({ ...newcomer, terms }), keypair("operator new"), keypair("device new"));
  await could("updateNode", sdk.updateNode({ operator: a.operator.publicKey, node: a.ref.address, offer }), a.operator);
  await could("retireNode", sdk.retireNode({ operator: a.operator.publicKey, node: a.ref.address }), a.operator);
  await could(
    "claimCommission",
    sdk.claimCommission({ payoutOwner: a.payout.publicKey, node: a.ref.address, ioMint }),
    a.payout,
  );
  await could("claimRewards", sdk.claimRewards({ owner: holder.publicKey, node: a.ref.address, ioMint }), holder);
  await could("stake", sdk.stake({ owner: holder.publicKey, node: a.ref, ioMint, amount: io(1) }), holder);
  await could("stake", sdk.stake({ owner: key("joiner"), node: a.ref, ioMint, amount: io(1) }), keypair("joiner"));
  await does("openHour", sdk.openHour({ pool: "gpu" }));
  await could("submitProof", sdk.submitProof({ device: a.device.publicKey, node: a.ref, nonce: 0 }), a.device);
  const items = [a, c].map(({ ref }) => ({ node: ref.address, minutes: 60, tier: 4 }));
  const attestation = { class: a.ref.class, pool: "gpu" as const, hour: 1, items };
  await does("attest", sdk.attest({ key: key("verifier 1"), ...attestation }), keypair("verifier 1"));
  await world.toHour(2, 1_800);
  await does("closeHour", sdk.closeHour({ pool: "gpu", lastHour: 1 }));
  await could("settleRewards", sdk.settleRewards({ node: a.ref }));
  return found;
}
