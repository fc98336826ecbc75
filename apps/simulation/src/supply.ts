/** The supply at the end of a month, as the SDK reads it from the chain, and what the vestings have paid out by then. */
import { type AllocationRow, allocationAddress, decodeVesting, MONTH_SECS, supply } from "@io-net/sdk";
import { big } from "./amounts.ts";
import type { Network } from "./network.ts";
import { byRow } from "./reckoning/unlocks.ts";

/** Base units. */
export interface SupplyTotals {
  /** What exists. */
  total: bigint;
  burned: bigint;
  /** Out of the reserve of the emission, by its schedule. */
  released: bigint;
  /** By the allocations. */
  vested: bigint;
  /** Released or vested, and not burned. */
  circulating: bigint;
  /** What each row's beneficiary has got. */
  unlocked: Record<AllocationRow, bigint>;
}

/** Month 0 is genesis. */
export async function supplyAfter(months: number, network: Network): Promise<SupplyTotals> {
  const { world, connection, startedAt } = network;
  const at = startedAt + months * MONTH_SECS.toNumber();
  const found = await supply(connection, { ioMint: world.ioMint, at });
  if (!found?.burned) throw new Error("genesis did not run");
  const { total, burned, released, vested, circulating } = found;
  return {
    total: big(total),
    burned: big(burned),
    released: big(released),
    vested: big(vested),
    circulating: big(circulating),
    unlocked: byRow((row) => big(decodeVesting(network.data(allocationAddress(row))).released)),
  };
}
