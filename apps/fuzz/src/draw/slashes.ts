/** Draws slashes, and which of them end. */
import type { SlashName, StakeAction } from "../actions.ts";
import type { ModelWorld } from "../model/world.ts";
import type { Dice } from "./dice.ts";

/** A slash of any node, or of the victim mostly, where there is one. */
export function offence(dice: Dice, world: ModelWorld, any: number, victim: number | undefined): StakeAction {
  const isHarsh = victim !== undefined && dice.happens(90);
  const node = isHarsh ? victim : any;
  const hour = Math.max(world.hour() - dice.pick([0, 0, 1, 2, 3, -1]), 0);
  const fractionBps = dice.pick([5_000, 5_000, 5_000, 1, dice.int(1, 5_000), dice.int(1, 5_000), 0, 5_001]);
  return { kind: "open", node, code: dice.int(0, 1), hour, fractionBps: isHarsh ? 5_000 : fractionBps };
}

/** A node, mostly one with an open slash that the appeal allows to end so, and mostly that slash. */
export function slashOf(
  dice: Dice,
  world: ModelWorld,
  any: number,
  wantsEarly: boolean,
): { node: number; slash: SlashName } {
  const { nodes: all, slashes, now, rules, terms } = world;
  const open = all.flatMap(({ slash }, node) => (slash ? [{ ...slash, node }] : []));
  const due = wantsEarly
    ? open.filter(({ openedAt, node }) => now < openedAt + rules.appeal && !world.isParty(terms.resolver, node))
    : open.filter(({ openedAt }) => now >= openedAt + rules.appeal);
  const from = due.length && dice.happens(85) ? due : wantsEarly ? [] : open;
  const { node, key } = from.length && dice.happens(85) ? dice.pick(from) : { node: any, key: undefined };
  const known = [...slashes.keys()].slice(-10);
  const chosen = key && dice.happens(85) ? key : known.length ? dice.pick(known) : `${any}/0/0`;
  const [of, code, hour] = chosen.split("/").map(Number) as [number, number, number];
  return { node, slash: { node: of, code, hour } };
}
