/** The queue: changes queued, waited for and applied, each paid by the admin. */
import {
  ATTESTATION_SECS,
  applyChange,
  type Change,
  MIN_CHANGE_DELAY_SECS,
  type QueuedChange,
  queueChange,
  SEED_PARAM_CHANGE,
} from "@io-net/sdk";
import type { Bank } from "./bank.ts";
import { isCheapest, numberFrom, seedOf } from "./keys.ts";

/** Queues changes by name and waits until all can be applied: for some of them in the second half of an hour. */
export async function queueAll(bank: Bank, changes: Record<string, Change>, units: Record<string, number>) {
  const { admin, chain } = bank;
  const queued: [name: string, change: QueuedChange][] = [];
  let index = 0;
  for (const [name, change] of Object.entries(changes)) {
    index = numberFrom(index + 1, (id) => isCheapest(SEED_PARAM_CHANGE, seedOf(id, 8)));
    units[`queue_change, ${name}`] = bank.run(await queueChange({ admin, index, change }));
    queued.push([name, { index, change, rentPayer: admin }]);
  }
  chain.warpTo(chain.now() + MIN_CHANGE_DELAY_SECS.add(ATTESTATION_SECS).toNumber());
  return queued;
}

export async function applyAll(bank: Bank, changes: Record<string, Change>, units: Record<string, number>) {
  for (const [name, queued] of await queueAll(bank, changes, units)) {
    units[`apply_change, ${name}`] = bank.run(await applyChange({ payer: bank.admin, queued }));
  }
}
