/** What must always hold of the chain's own numbers, whatever the model says (the program's README, "Always true"). */
import type { Ledger } from "./chain/ledger.ts";
import type { NodeState, PositionState } from "./chain/states.ts";
import { releasedBy, reserve } from "./model/emission.ts";

const supply = 80_000_000_000_000_000n;

/** What is broken, in words. `elapsed` is the seconds since the emission began, `donated` what the reserve was given. */
export function broken(ledger: Ledger, elapsed: number, donated: bigint): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };

  let [released, settled, waiting, unclaimed, burned] = [0n, 0n, 0n, 0n, 0n];
  for (const [kind, pool] of Object.entries(ledger.pools)) {
    released += pool.released;
    settled += pool.settled;
    waiting += pool.carry + pool.unsettled;
    must(pool.released === pool.settled + pool.carry + pool.unsettled, `the ${kind} pool lost or made emission`);
  }
  ledger.nodes.forEach((node, i) => {
    unclaimed += node.unclaimedCommission;
    const owed = [...ledger.positions[i]!.values()];
    for (const position of owed) unclaimed += claimable(node, position);
    const active = sum(owed.map(({ shares }) => shares));
    const cooling = sum([...ledger.tickets[i]!.values()].map(({ shares }) => shares));
    must(active === node.activeShares, `node ${i}: positions have ${active} of ${node.activeShares} shares`);
    must(cooling === node.coolingShares, `node ${i}: tickets have ${cooling} of ${node.coolingShares} shares`);
    must(ledger.vaults[i]! >= node.activeStake + node.coolingStake, `node ${i}: the vault does not cover the stake`);
    must(node.activeStake <= node.activeShares, `node ${i}: an active share is worth over a unit`);
    must(node.coolingStake <= node.coolingShares, `node ${i}: a cooling share is worth over a unit`);
  });
  for (const slash of ledger.slashes.values()) burned += slash.burned;

  must(ledger.buyback.slashed === burned, "the treasury counts other slashes than there were");
  must(
    ledger.supply === supply - ledger.buyback.burned,
    "the supply fell by something that the treasury did not count",
  );
  must(ledger.reserve >= reserve - released + waiting + unclaimed, "the reserve does not cover what it owes");
  must(released <= releasedBy(elapsed), "more was released than the schedule has");
  must(reserve + donated - ledger.reserve <= settled, "more was paid than settled");
  return faults;
}

/** What a position could claim now. */
function claimable({ index }: NodeState, position: PositionState): bigint {
  return position.unclaimed + (((index - position.index) * position.shares) >> 64n);
}

const sum = (amounts: bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
