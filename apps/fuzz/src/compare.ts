/** Model and chain side by side: every balance and every share. */
import type { Ledger } from "./chain/ledger.ts";
import type { ModelNode } from "./model/node.ts";
import type { ModelWorld } from "./model/world.ts";

type Facts = [name: string, model: unknown, chain: unknown][];

/** What differs, in words; nothing where all agree. */
export function differences(world: ModelWorld, ledger: Ledger): string[] {
  const facts: Facts = [
    ["reserve", world.reserve, ledger.reserve],
    ["supply", 80_000_000_000_000_000n - world.burned(), ledger.supply],
    ...world.wallets.map((amount, i) => [`wallet ${i}`, amount, ledger.wallets[i]] as Facts[number]),
  ];
  for (const pool of Object.values(world.pools)) {
    const { kind, carry, nextHour, released, settled } = pool;
    const chain = ledger.pools[kind];
    facts.push(
      [`${kind} carry`, carry, chain.carry],
      [`${kind} next hour`, nextHour, chain.nextHour],
      [`${kind} released`, released, chain.released],
      [`${kind} settled`, settled, chain.settled],
    );
  }
  world.nodes.forEach((node, i) => {
    ofNode(world, node, ledger, i, facts);
  });
  facts.push(["slashes", world.slashes.size, ledger.slashes.size]);
  for (const [key, { status, burned }] of world.slashes) {
    const chain = ledger.slashes.get(key);
    facts.push([`slash ${key} status`, status, chain?.status], [`slash ${key} burned`, burned, chain?.burned]);
  }
  return facts.flatMap(([name, model, chain]) => (model === chain ? [] : [`${name}: model ${model}, chain ${chain}`]));
}

function ofNode(world: ModelWorld, node: ModelNode, ledger: Ledger, i: number, facts: Facts): void {
  const chain = ledger.nodes[i]!;
  const { active, cooling, pending } = node;
  const add = (name: string, model: unknown, other: unknown) => facts.push([`node ${i} ${name}`, model, other]);
  add("active stake", active.stake, chain.activeStake);
  add("active shares", active.shares, chain.activeShares);
  add("cooling stake", cooling.stake, chain.coolingStake);
  add("cooling shares", cooling.shares, chain.coolingShares);
  add("operator's shares", node.positions.get(node.terms.operator)?.shares ?? 0n, chain.operatorShares);
  add("commission", node.unclaimedCommission, chain.unclaimedCommission);
  add("rate", node.commission.at(world.now), chain.commission(world.now));
  add("weight", pending?.weight ?? 0n, chain.pendingWeight);
  add("hour", BigInt((pending?.hour ?? -1) + 1), chain.pendingMark); // the chain keeps it plus 1
  add("open slash", node.slash?.fractionBps ?? 0, chain.slashBps);
  add("retired", node.isRetired, chain.isRetired);
  add("vault", node.vault, ledger.vaults[i]);

  const positions = ledger.positions[i]!;
  add("positions", node.positions.size, positions.size);
  for (const [actor, position] of node.positions) {
    const other = positions.get(actor);
    add(`shares of ${actor}`, position.shares, other?.shares);
    add(`unclaimed of ${actor}`, position.unclaimed, other?.unclaimed);
  }
  const tickets = ledger.tickets[i]!;
  add("tickets", node.tickets.size, tickets.size);
  for (const [key, ticket] of node.tickets) {
    const other = tickets.get(key);
    add(`shares of ticket ${key}`, ticket.shares, other?.shares);
    add(`time of ticket ${key}`, ticket.readyAt, other?.readyAt);
  }
}
