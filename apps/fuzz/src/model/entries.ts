/** What brings stake into a node: a stake, a ticket of another node, rewards, and a ticket that is taken back. */
import type { Action } from "../actions.ts";
import { accrue } from "./claims.ts";
import { Fraction } from "./fraction.ts";
import type { ModelNode } from "./node.ts";
import { ticketKey } from "./node.ts";
import { bps } from "./rules.ts";
import { Judgement, missing } from "./verdict.ts";
import type { ModelWorld } from "./world.ts";

type Of<K> = Extract<Action, { kind: K }>;

/** That a pool can count: slashed by half some twenty times it comes to it before a share is too cheap. */
const mostShares = 2n ** 64n - 1n;

export function stake(world: ModelWorld, { actor, node: at, amount }: Of<"stake">): Judgement {
  const node = world.nodes[at]!;
  return refuseBorder(refuseEntry(new Judgement(), world, node, actor, amount), world, node)
    .refuse(amount < world.rules.minStake, "StakeTooSmall")
    .change((witness) => {
      world.wallets[actor]! -= amount;
      node.vault += amount;
      enter(node, actor, amount, witness);
    });
}

export function move(world: ModelWorld, { actor, node: at, index, to }: Of<"move">): Judgement {
  const [from, target, key] = [world.nodes[at]!, world.nodes[to]!, ticketKey(actor, index)];
  const ticket = from.tickets.get(key);
  const judgement = new Judgement().refuse(at === to, "SameNode").refuse(!ticket, missing);
  if (!ticket || at === to) return judgement;
  const amount = from.cooling.worth(ticket.shares).floor();
  return refuseBorder(refuseEntry(judgement, world, target, actor, amount), world, target)
    .refuse(from.slash !== undefined, "SlashOpen")
    .refuse(world.now < ticket.readyAt, "StakeStillCooling")
    .refuse(amount < world.rules.minStake, "StakeTooSmall")
    .change((witness) => {
      from.cooling.leave(ticket.shares);
      from.tickets.delete(key);
      from.vault -= amount;
      target.vault += amount;
      enter(target, actor, amount, witness);
    });
}

export function compound(world: ModelWorld, { actor, node: at }: Of<"compound">): Judgement {
  const node = world.nodes[at]!;
  const position = node.positions.get(actor);
  const judgement = new Judgement().refuse(!position, missing);
  if (!position) return judgement;
  const gain = position.gain();
  const [least, most] = [position.unclaimed + gain.least, position.unclaimed + gain.most];
  refuseBorder(refuseEntry(judgement, world, node, actor, most), world, node).refuse(most === 0n, "NothingToClaim");
  if (least === 0n && most > 0n) judgement.doubt = "NothingToClaim";
  return judgement.change((witness) => {
    accrue(position, witness);
    const amount = position.unclaimed;
    position.unclaimed = 0n;
    world.reserve -= amount;
    node.vault += amount;
    position.shares += node.active.enter(amount);
  });
}

export function cancel(world: ModelWorld, { actor, node: at, index }: Of<"cancel">): Judgement {
  const [node, key] = [world.nodes[at]!, ticketKey(actor, index)];
  const ticket = node.tickets.get(key);
  const judgement = new Judgement().refuse(!ticket, missing);
  if (!ticket) return judgement;
  const amount = node.cooling.worth(ticket.shares).floor();
  return refuseEntry(judgement, world, node, actor, amount).change((witness) => {
    node.cooling.leave(ticket.shares);
    node.tickets.delete(key);
    enter(node, actor, amount, witness);
  });
}

function enter(node: ModelNode, actor: number, amount: bigint, witness: () => bigint): void {
  const position = node.position(actor);
  accrue(position, witness);
  position.shares += node.active.enter(amount);
}

/** Not in a pause, not while a slash is open, and not where cooling stake is so diluted that an exit might not fit. */
function refuseBorder(judgement: Judgement, world: ModelWorld, node: ModelNode): Judgement {
  return judgement
    .refuse(world.isPaused(), "Paused")
    .refuse(node.slash !== undefined, "SlashOpen")
    .refuse(node.cooling.isDearerThan(world.rules.dearestCooling), "PoolTooDiluted");
}

/** What holds for stake from outside and for a ticket that is taken back. */
function refuseEntry(
  judgement: Judgement,
  world: ModelWorld,
  node: ModelNode,
  actor: number,
  amount: bigint,
): Judgement {
  const { dearestActive, minStake } = world.rules;
  const after = node.active.copy();
  const shares = after.enter(amount);
  const held = shares + (node.positions.get(actor)?.shares ?? 0n);
  judgement
    .refuse(node.isRetired, "NodeIsRetired")
    .refuse(node.hasUnsettled(), "HourNotSettled")
    .refuse(node.active.isDearerThan(dearestActive), "PoolTooDiluted")
    .refuse(shares === 0n, "ZeroShares")
    .refuse(after.shares > mostShares, "MathOverflow")
    .refuse(!after.worth(held).isAtLeast(minStake), "RestTooSmall");
  return refuseCapacity(judgement, world, node, actor, amount);
}

/** All together hold at most the capacity, others than the operator leave him his part, and up to that he is never refused. */
function refuseCapacity(
  judgement: Judgement,
  { rules }: ModelWorld,
  node: ModelNode,
  actor: number,
  amount: bigint,
): Judgement {
  const of = (part: bigint) => new Fraction(node.required() * part, bps).floor();
  const all = node.active.stake + amount;
  const own = node.own().floor(); // what he could leave with, in whole units
  if (actor === node.terms.operator) {
    if (own + amount <= node.ownRequired()) return judgement;
  } else {
    judgement.refuse(all - own > of(rules.capacityBps - rules.ownBps), "OthersOverCapacity");
  }
  return judgement.refuse(all > of(rules.capacityBps), "NodeOverCapacity");
}
