/** The allocations: each row goes to its vesting, which anyone makes pay out; some goes on to those who stake and spend. */
import {
  type AllocationRow,
  allocate,
  allocationAddress,
  decodeVesting,
  releasable,
  releaseVesting,
} from "@io-net/sdk";
import { createTransferInstruction } from "@solana/spl-token";
import { sum } from "./amounts.ts";
import type { Network } from "./network.ts";
import type { Person } from "./people.ts";
import { rows, unlockedAfter } from "./reckoning/unlocks.ts";
import type { World } from "./world.ts";

/** The rows that unlock something at genesis, and give of it what operators and stakers need. */
const givers: readonly AllocationRow[] = ["launchPool", "community", "ecosystem"];

interface HandOut {
  from: AllocationRow;
  to: Person;
  amount: bigint;
}

/** The admin moves every row of the table into its vesting. */
export async function allocateAll(network: Network): Promise<void> {
  const { ioMint, beneficiaries } = network.world;
  const admin = network.chain.payer.publicKey;
  const all = rows.map((row) => allocate({ admin, ioMint, row, beneficiary: beneficiaries[row].key }));
  network.sendAll(await Promise.all(all));
}

/** Somebody who has no part in anything else makes all vestings pay what they have unlocked. */
export async function payOutVestings(network: Network): Promise<void> {
  const { chain, world } = network;
  const due = rows.flatMap((row) => {
    const address = allocationAddress(row);
    const vesting = decodeVesting(network.data(address));
    if (releasable(vesting, chain.now()).isZero()) return [];
    return [releaseVesting({ authority: world.stranger, vesting: { ...vesting, address } })];
  });
  network.sendAll(await Promise.all(due));
}

/** Operators, stakers and clients are given what they stake and spend. */
export function handOut(network: Network): void {
  const { beneficiaries } = network.world;
  const transfers = handOuts(network.world).map(({ from, to, amount }) =>
    createTransferInstruction(beneficiaries[from].wallet, to.wallet, beneficiaries[from].key, amount),
  );
  network.sendAll(transfers);
}

/** Base units that a row's beneficiary handed on. */
export function handedOn(world: World, row: AllocationRow): bigint {
  return sum(handOuts(world).flatMap(({ from, amount }) => (from === row ? [amount] : [])));
}

/** Who gives what to whom: the first giver until it has nothing left, then the next. */
function handOuts({ people }: World): HandOut[] {
  const purses = givers.map((from) => ({ from, left: unlockedAfter(from, 0) }));
  return people.flatMap((to) => {
    let need = to.purse;
    return purses.flatMap((purse) => {
      const amount = need < purse.left ? need : purse.left;
      need -= amount;
      purse.left -= amount;
      return amount > 0n ? [{ from: purse.from, to, amount }] : [];
    });
  });
}
