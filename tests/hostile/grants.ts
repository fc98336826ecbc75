/** What the cast grants and queues before the emission: vestings, airdrops with their claims, and a change of every kind. */
import { tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { keypair } from "../support/keys.ts";
import { ORACLE } from "../support/oracle.ts";
import { io } from "../support/tokens.ts";
import type { World } from "../support/world.ts";
import { airdrops, changes, key, rich, second, vestings } from "./cast.ts";

type Of = "a" | "b";
const funder = (of: Of) => keypair(`funder ${of}`);

export const ioMint = key("io mint");

/** A vesting as builders take it. */
export function vestingRef(name: keyof typeof vestings, of: Of) {
  const [beneficiary, rentPayer] = [key(`beneficiary ${of}`), key(`funder ${of}`)];
  return { address: vestings[name], mint: ioMint, beneficiary, payer: rentPayer };
}

export function airdropRef(of: Of) {
  return { address: airdrops[`airdrop ${of}`], mint: ioMint, funder: key(`funder ${of}`) };
}

/** 100 IO: 10 at once, the rest in nine months. */
export const vestingTerms = (now: number): sdk.VestingTerms => {
  return { total: io(100), startsAt: new BN(now), firstMonth: 1, tranches: 9, atOnce: io(10) };
};
const atOnce = (now: number): sdk.VestingTerms => {
  return { total: io(5), startsAt: new BN(now), firstMonth: 0, tranches: 0, atOnce: io(5) };
};

const leaf = (of: Of, index: number) => {
  const who = index === 0 ? "a" : "b";
  return { airdrop: airdrops[`airdrop ${of}`], index, claimant: key(`claimant ${who}`), amount: io(10) };
};

/** 20 IO in two leaves of page 0; the number of leaves makes room for a page 1. */
export function airdropTerms(of: Of, now: number): sdk.AirdropTerms {
  const root = sdk.math.nodeHash(...([0, 1].map((i) => sdk.math.leafHash(leaf(of, i))) as [Uint8Array, Uint8Array]));
  return { root, total: io(20), leaves: 160_000, startsAt: new BN(now), endsAt: new BN(now + 2_592_000) };
}

/** What claimant a gets of an airdrop. */
export function claimOf(of: Of) {
  const { index, claimant, amount } = leaf(of, 0);
  return { index, claimant, amount, proof: [sdk.math.leafHash(leaf(of, 1))] };
}

const rates = { rateFloor: new BN(0), rateCeiling: new BN(1_000_000) };
const terms = {
  name: "a class",
  pool: "gpu",
  multiplierBps: 10_000,
  difficultyBits: 0,
  rate: new BN(500_000),
  ...rates,
} as const;
const update = { multiplierBps: 5, difficultyBits: 1, ...rates };

/** One of each kind that has accounts of its own. */
export const queuedChanges: Record<Exclude<keyof typeof changes, "new">, sdk.Change> = {
  parameter: { kind: "parameter", parameter: "minStake", value: io(2) },
  role: { kind: "role", role: "pauser", key: key("pauser new") },
  newClass: { kind: "newClass", id: 9, terms },
  class: { kind: "class", id: 1, update },
  newVerifier: { kind: "newVerifier", key: key("verifier 2") },
  poolSplit: { kind: "poolSplit", gpuShareBps: 5_000 },
  oracle: {
    kind: "oracle",
    programs: [key("other oracle program"), ...ORACLE.programs.slice(0, 1)],
    feed: ORACLE.feed,
  },
};

/** A queued change as builders take it. */
export function queuedRef(kind: keyof typeof queuedChanges) {
  return { index: changes[kind], change: queuedChanges[kind], rentPayer: key("admin") };
}

/** Needs genesis. */
export async function grant(world: World): Promise<void> {
  const { chain, admin } = world;
  const now = await chain.now();
  for (const label of ["beneficiary a", "beneficiary b", "claimant a", "claimant b"]) await world.give(key(label), 1);
  for (const label of rich) await chain.setAccount(second(label), tokenState(ioMint, key(label), 10_000_000_000n));
  for (const of of ["a", "b"] as const) {
    const by = funder(of);
    const whom = { creator: by.publicKey, ioMint, beneficiary: key(`beneficiary ${of}`) };
    await world.give(by.publicKey, 1_000);
    await world.send(sdk.createVesting({ ...whom, id: 0, terms: vestingTerms(now) }), [by]);
    await world.send(sdk.createVesting({ ...whom, id: 1, terms: atOnce(now) }), [by]);
    const done = vestingRef(`vesting ${of}, done`, of);
    await world.send(sdk.releaseVesting({ authority: by.publicKey, vesting: done }), [by]);
    const terms = airdropTerms(of, now);
    await world.send(sdk.createAirdrop({ funder: by.publicKey, ioMint, id: 0, terms }), [by]);
  }
  // The pages of a have different payers; page 1 of b is not open.
  for (const [of, page, payer] of [
    ["a", 0, "funder a"],
    ["a", 1, "stranger"],
    ["b", 0, "funder b"],
  ] as const) {
    const open = { payer: key(payer), airdrop: airdrops[`airdrop ${of}`], page };
    await world.send(sdk.openClaimPage(open), [keypair(payer)]);
  }
  const community = { row: "community", beneficiary: key("beneficiary a") } as const;
  await world.send(sdk.allocate({ admin: admin.publicKey, ioMint, ...community }), [admin]);
  for (const [kind, change] of Object.entries(queuedChanges)) {
    const index = changes[kind as keyof typeof changes];
    await world.send(sdk.queueChange({ admin: admin.publicKey, index, change }), [admin]);
  }
}
