/** Amounts and times at which something changes, and those one beside them: chance alone would hardly meet them. */

import { Fraction } from "../model/fraction.ts";
import type { ModelNode } from "../model/node.ts";
import { bps } from "../model/rules.ts";
import type { ModelWorld } from "../model/world.ts";
import type { Dice } from "./dice.ts";

const io = 100_000_000n;

/** A stake near the minimum, near what there is room for, or anything between. */
export function stakeAmount(dice: Dice, world: ModelWorld, node: ModelNode, actor: number): bigint {
  const { minStake, capacityBps, ownBps } = world.rules;
  const [capacity, stake, own] = [part(node, capacityBps), node.active.stake, node.own().floor()];
  const all = capacity - stake;
  const others = part(node, capacityBps - ownBps) - (stake - own);
  const isOperator = actor === node.terms.operator;
  const room = isOperator ? larger(all, node.ownRequired() - own) : smaller(all, others);
  const missing = isOperator ? larger(node.ownRequired() - own, node.required() - stake) : node.required() - stake;
  if (missing > minStake && dice.happens(60)) return missing;
  const amounts = [minStake, minStake - 1n, room, room, room + 1n, dice.big(minStake, larger(room, 10n * io))];
  amounts.push(dice.big(minStake, 5n * io), dice.big(minStake, 2n * capacity), dice.big(minStake, larger(room, io)));
  return larger(dice.pick(amounts), 1n);
}

/** All shares, some, none, one too many, or as many as just leave the minimum. */
export function sharesToLeave(dice: Dice, world: ModelWorld, node: ModelNode, held: bigint): bigint {
  const { active } = node;
  const rest = active.stake > 0n ? new Fraction(world.rules.minStake * active.shares, active.stake).ceil() : 0n;
  const edge = larger(held - rest, 0n);
  const some = dice.big(1n, larger(held, 1n));
  return dice.pick([held, held, edge, edge + 1n, some, some, held / 2n, held + 1n, 1n, 0n]);
}

/** A time to pass: a while, or until something ends, a second earlier or a second later. */
export function secsToPass(dice: Dice, world: ModelWorld): number {
  const ends = deadlines(world).filter((at) => at > world.now);
  if (ends.length && dice.happens(45)) return Math.max(dice.pick(ends) - world.now + dice.int(-1, 1), 1);
  return dice.pick([1, 600, 1_800, 3_600, 3_600 * dice.int(2, 20), 86_400, 86_400 * dice.int(2, 6)]);
}

function deadlines({ nodes, rules, now, pausedUntil = 0, lastAuction }: ModelWorld): number[] {
  const ofNodes = nodes.flatMap(({ tickets, slash, slashEndedAt = 0, commission }) => [
    ...[...tickets.values()].map(({ readyAt }) => readyAt).slice(0, 4),
    ...(slash ? [slash.openedAt + rules.appeal, slash.openedAt + rules.appeal] : []),
    slashEndedAt + rules.slashRest,
    commission.comesAt(now) ?? 0,
    pausedUntil,
  ]);
  return lastAuction ? [...ofNodes, lastAuction.endsAt] : ofNodes;
}

const part = (node: ModelNode, ofBps: bigint) => (node.required() * ofBps) / bps;
const larger = (a: bigint, b: bigint) => (a > b ? a : b);
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
