/** What the admin and the pauser do, and each kind of change. */
import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { admin, type Case, config, cpuPool, gpuPool, owner, systemProgram } from "./cast.ts";
import { key } from "./keys.ts";

const rates = { rate: new BN(300_000), rateFloor: new BN(100_000), rateCeiling: new BN(900_000) };
const terms = { name: "H100", pool: "gpu" as const, multiplierBps: 100_000, difficultyBits: 12, ...rates };
const update = { multiplierBps: 7_500, difficultyBits: 40, rateFloor: new BN(1), rateCeiling: new BN(1_000_000_000) };
const oracle = { programs: [key(61), key(62)], feed: key(63).toBytes() };
const value = new BN(100_000_000);

/** Each kind of change as the SDK has it and as Anchor has it, with the accounts that it writes beside the config. */
export const changes: { change: sdk.Change; anchor: object; targets: Record<string, PublicKey> }[] = [
  {
    change: { kind: "parameter", parameter: "stakeUnit", value },
    anchor: { parameter: { 0: { parameter: { stakeUnit: {} }, value } } },
    targets: {},
  },
  {
    change: { kind: "role", role: "slasher", key: key(21) },
    anchor: { role: { role: { slasher: {} }, key: key(21) } },
    targets: {},
  },
  {
    change: { kind: "newClass", id: 3, terms },
    anchor: { newClass: { id: 3, terms: { ...terms, pool: { gpu: {} } } } },
    targets: { created: sdk.classAddress(3) },
  },
  {
    change: { kind: "class", id: 65_535, update },
    anchor: { class: { id: 65_535, update } },
    targets: { class: sdk.classAddress(65_535) },
  },
  {
    change: { kind: "newVerifier", key: key(5) },
    anchor: { newVerifier: { key: key(5) } },
    targets: { created: sdk.verifierAddress(key(5)) },
  },
  {
    change: { kind: "poolSplit", gpuShareBps: 6_000 },
    anchor: { poolSplit: { gpuShareBps: 6_000 } },
    targets: { gpuPool, cpuPool },
  },
  {
    change: { kind: "oracle", ...oracle },
    anchor: { oracle: { 0: { ...oracle, feed: [...oracle.feed] } } },
    targets: {},
  },
];

/** A call of `queueChange` for one of them. */
export const queueCase = ({ change, anchor }: (typeof changes)[number]): Case => ({
  built: sdk.queueChange({ admin, index: 700, change }),
  args: [{ index: new BN(700), change: anchor }],
  accounts: { admin, config, queued: sdk.paramChangeAddress(700), systemProgram },
});

const none = { created: null, class: null, gpuPool: null, cpuPool: null };

/** A call of `applyChange` for one of them. */
export const applyCase = ({ change, targets }: (typeof changes)[number]): Case => ({
  built: sdk.applyChange({ payer: owner, queued: { index: 700, change, rentPayer: admin } }),
  args: [],
  accounts: {
    ...{ payer: owner, config, queued: sdk.paramChangeAddress(700), rentPayer: admin, systemProgram },
    ...{ ...none, ...targets },
  },
});

export const configCases: Record<string, Case> = {
  proposeAdmin: {
    built: sdk.proposeAdmin({ admin, pendingAdmin: owner }),
    args: [owner],
    accounts: { admin, config },
  },
  acceptAdmin: {
    built: sdk.acceptAdmin({ pendingAdmin: owner }),
    args: [],
    accounts: { pendingAdmin: owner, config },
  },
  queueChange: queueCase(changes[0]!),
  applyChange: applyCase(changes[0]!),
  cancelChange: {
    built: sdk.cancelChange({ authority: owner, queued: { index: 700, rentPayer: admin } }),
    args: [],
    accounts: { authority: owner, config, queued: sdk.paramChangeAddress(700), rentPayer: admin },
  },
  clearRole: {
    built: sdk.clearRole({ admin, role: "resolver" }),
    args: [{ resolver: {} }],
    accounts: { admin, config },
  },
  pause: {
    built: sdk.pause({ pauser: owner, secs: 604_800 }),
    args: [604_800],
    accounts: { pauser: owner, config },
  },
  unpause: {
    built: sdk.unpause({ authority: owner }),
    args: [],
    accounts: { authority: owner, config },
  },
};
