/** Whether stake is where the rules leave it: each check compares the chain with what is known without it. */
import { decodeNode } from "@io-net/sdk";
import { big, sum } from "./amounts.ts";
import { type Check, equal } from "./checks.ts";
import type { FinalState } from "./final.ts";
import type { Run } from "./run.ts";
import { balance } from "./tokens.ts";

export function checkStakes(run: Run, final: FinalState): Check[] {
  const { reckoning } = run;
  const { joined, left, moved, compounded, burnedBySlashes } = final;
  return [
    equal("slashes burned what the rules take of both pools", burnedBySlashes, reckoning.burned("slashed")),
    equal("what left is what its shares were worth", left, reckoning.left),
    equal("what moved is what its shares were worth", moved, reckoning.moved),
    equal("compounding staked what was earned", compounded, reckoning.compounded),
    equal(
      "the node vaults hold what was staked, less what left and burned",
      sum(stakesOf(run).map(({ vault }) => vault)),
      stakedAtStart(run) + joined + compounded - left - burnedBySlashes,
    ),
    everyVault(run),
    everyPool(run),
  ];
}

const stakedAtStart = ({ network: { world } }: Run): bigint =>
  sum(world.nodes.flatMap(({ holdings }) => holdings.map(({ stake }) => stake)));

/** By node: what its ledger says, and what its vault holds. */
function stakesOf({ network }: Run) {
  const { chain, world } = network;
  return world.nodes.map(({ ref, label, vault }) => {
    const { activeStake, coolingStake } = decodeNode(network.data(ref.address));
    return { label, active: big(activeStake), cooling: big(coolingStake), vault: balance(chain, vault) };
  });
}

/** Nobody donates here, so that a vault holds exactly what its ledger says. */
function everyVault(run: Run): Check {
  const stakes = stakesOf(run);
  const wrong = stakes.filter(({ active, cooling, vault }) => vault !== active + cooling);
  return all("every vault covers its ledger", wrong, stakes.length);
}

/** Active and cooling stake against the second reckoning. */
function everyPool(run: Run): Check {
  const stakes = stakesOf(run);
  const wrong = stakes.filter(({ active, cooling }, i) => {
    const own = run.reckoning.nodes[i]!;
    return active !== own.active.stake || cooling !== own.cooling.stake;
  });
  return all("every node holds the stake that the rules leave, to the base unit", wrong, stakes.length);
}

function all(name: string, wrong: { label: string }[], nodes: number): Check {
  return { name, ok: wrong.length === 0, found: wrong.length ? `wrong for ${wrong[0]!.label}` : `${nodes} nodes` };
}
