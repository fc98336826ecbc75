/** Compute units of what admin and pauser do in a running protocol, and of the queue. */
import {
  acceptAdmin,
  allocate,
  applyChange,
  type Change,
  cancelChange,
  clearRole,
  MAX_PAUSE_SECS,
  pause,
  proposeAdmin,
  type QueuedChange,
  removeVerifier,
  unpause,
} from "@io-net/sdk";
import BN from "bn.js";
import { queueAll } from "./changes.ts";
import { keyOf } from "./keys.ts";
import { priceFeed, priceProgram, type World } from "./setup.ts";

/** Nothing of it stays but the queued changes, of which it gives one. */
export async function measureAdmin({ bank, classId, verifiers, units, startedAt }: World): Promise<QueuedChange> {
  const { admin, ioMint } = bank;
  const pendingAdmin = keyOf("pending admin");
  const update = { multiplierBps: 120_000, difficultyBits: 9, rateFloor: new BN(1), rateCeiling: new BN(2) };
  const kinds: Record<string, Change> = {
    parameter: { kind: "parameter", parameter: "quorum", value: new BN(3) },
    role: { kind: "role", role: "slasher", key: keyOf("new slasher") },
    class: { kind: "class", id: classId, update },
    "pool split": { kind: "poolSplit", gpuShareBps: 7_000 },
    oracle: { kind: "oracle", programs: [keyOf("new oracle program"), priceProgram], feed: priceFeed },
  };
  const changes = await queueAll(bank, kinds, units);
  for (const [name, queued] of changes) {
    units[`apply_change, ${name}`] = bank.measure(await applyChange({ payer: admin, queued }));
  }
  const [, [, queued]] = changes as [unknown, (typeof changes)[number]];
  units.cancel_change = bank.measure(await cancelChange({ authority: admin, queued }));

  units.remove_verifier = bank.measure(await removeVerifier({ admin, key: verifiers[0] }));
  units.clear_role = bank.measure(await clearRole({ admin, role: "slasher" }));
  const beneficiary = keyOf("beneficiary of a row");
  units.allocate = bank.measure(await allocate({ admin, ioMint, row: "launchPool", beneficiary }));
  units.propose_admin = bank.run(await proposeAdmin({ admin, pendingAdmin }));
  units.accept_admin = bank.measure(await acceptAdmin({ pendingAdmin }));
  bank.run(await proposeAdmin({ admin, pendingAdmin: null }));
  bank.chain.warpTo(startedAt);
  return queued;
}

/** Entries are paused a while after it. */
export async function measurePause({ bank, units }: World): Promise<void> {
  const pauser = keyOf("pauser");
  units.pause = bank.run(await pause({ pauser, secs: MAX_PAUSE_SECS }));
  units.unpause = bank.run(await unpause({ authority: pauser }));
}
