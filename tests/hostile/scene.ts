/** The life of the cast up to the moments that `moments.ts` records. */
import { mintState, tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { rolesOf } from "../support/deploy.ts";
import { keypair } from "../support/keys.ts";
import { ORACLE } from "../support/oracle.ts";
import type { World, WorldNode } from "../support/world.ts";
import { key, nodes, people } from "./cast.ts";
import { grant } from "./grants.ts";

type Play = (title: string, built: Promise<TransactionInstruction>, ...signers: Keypair[]) => Promise<void>;

/** `could` remembers the chain as it is, in which the call would succeed; `does` also calls. */
export interface Plays {
  could: Play;
  does: Play;
}

/** From the deployed program to a running emission with two verifiers, two days after everything was granted and queued. */
export async function begin(world: World, does: Play): Promise<void> {
  const { chain, admin, authority, ioMint, usdcMint, mintAuthority } = world;
  for (const { publicKey } of people) await chain.fund(publicKey, 100_000_000_000);
  await chain.setAccount(key("false io mint"), mintState({ decimals: 8, authority: key("stranger") }));

  const init = { authority: authority.publicKey, ioMint, usdcMint, roles: rolesOf(world), oracle: ORACLE };
  await does("initConfig", sdk.initConfig(init), authority);
  const keys = { admin: admin.publicKey, ioMint };
  await does("genesis", sdk.genesis({ ...keys, mintAuthority: mintAuthority.publicKey }), admin, mintAuthority);
  await grant(world);
  await chain.warpTo((await chain.now()) + 172_800); // what was queued is ready
  await does("startEmission", sdk.startEmission({ ...keys, schedule: sdk.SCHEDULES.seed }), admin);
  world.startedAt = await chain.now();
  world.verifiers = [keypair("verifier 0"), keypair("verifier 1")];
  for (const { publicKey } of world.verifiers) await world.change({ kind: "newVerifier", key: publicKey });
}

/** Three nodes with two owners each earn and settle hour 0, prove hour 1 and are attested once, by verifier 0. */
export async function earn(world: World): Promise<void> {
  const { chain, usdcMint } = world;
  await world.class(1);
  await world.class(2, { pool: "cpu" });
  await world.class(3);
  const all: WorldNode[] = [];
  for (const { operator, device, payout, ref } of nodes) {
    const terms = { operator, device, class: ref.class, id: 0, commissionBps: 1_000, payoutOwner: payout.publicKey };
    const offer = { askingUsdc: new BN(10_000_000), askingIo: new BN(1_000_000_000) };
    const node = await world.node({ ...terms, offer, processors: 8 }); // room for what they earn: others may hold 2,400 IO
    all.push(node);
    for (const owner of [operator, keypair("holder")]) {
      await world.give(owner.publicKey, 850);
      await world.stake(owner, node, 800);
    }
  }
  for (const label of ["payout a", "payout b", "payout c", "joiner", "stranger"]) await world.give(key(label), 10);
  const usdc = sdk.associatedAddress(key("holder"), usdcMint);
  await chain.setAccount(usdc, tokenState(usdcMint, key("holder"), 1_000_000_000n));

  await world.work(all, 0);
  await world.close(0);
  for (const node of all) await world.send(sdk.settleRewards({ node }));
  await world.work(all, 1, { verifiers: world.verifiers.slice(0, 1) });
}
