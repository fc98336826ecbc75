/** A slash: opened by the slasher, overturned by the resolver within 30 days, else burned by anyone. */
import type { Action, SlashName } from "../actions.ts";
import type { ModelNode } from "./node.ts";
import { Judgement, missing } from "./verdict.ts";
import { type ModelWorld, slashKey } from "./world.ts";

type Of<K> = Extract<Action, { kind: K }>;

export function open(world: ModelWorld, action: Of<"open">): Judgement {
  const { rules, now, terms } = world;
  const { hour, fractionBps } = action;
  const [node, key] = [world.nodes[action.node]!, slashKey(action)];
  const rested = (node.slashEndedAt ?? Number.NEGATIVE_INFINITY) + rules.slashRest;
  return new Judgement()
    .refuse(hour > world.hour(), "OffenceOutOfTime")
    .refuse(world.isParty(terms.slasher, action.node), "IsParty")
    .refuse(fractionBps < 1 || fractionBps > rules.mostSlashBps, "SlashFractionOutOfBounds")
    .refuse(node.slash !== undefined, "SlashOpen")
    .refuse(now < rested, "SlashedRecently")
    .refuse(world.slashes.has(key), "AccountExists")
    .change(() => {
      node.slash = { key, fractionBps, openedAt: now };
      world.slashes.set(key, { status: "open", burned: 0n });
    });
}

export function overturn(world: ModelWorld, action: Of<"overturn">): Judgement {
  const node = world.nodes[action.node]!;
  const isLate = node.slash !== undefined && world.now >= node.slash.openedAt + world.rules.appeal;
  return wrongSlash(world, node, action.slash)
    .refuse(world.isParty(world.terms.resolver, action.node), "IsParty")
    .refuse(isLate, "AppealOver")
    .change(() => {
      world.slashes.set(slashKey(action.slash), { status: "overturned", burned: 0n });
      end(world, node);
    });
}

export function burn(world: ModelWorld, action: Of<"burn">): Judgement {
  const node = world.nodes[action.node]!;
  const isEarly = node.slash !== undefined && world.now < node.slash.openedAt + world.rules.appeal;
  return wrongSlash(world, node, action.slash)
    .refuse(isEarly, "AppealNotOver")
    .change(() => {
      const { fractionBps } = node.slash!;
      const burned = node.active.slash(fractionBps) + node.cooling.slash(fractionBps);
      node.vault -= burned;
      world.slashed += burned;
      world.slashes.set(slashKey(action.slash), { status: "burned", burned });
      end(world, node);
    });
}

function wrongSlash(world: ModelWorld, node: ModelNode, slash: SlashName): Judgement {
  const key = slashKey(slash);
  const exists = world.slashes.has(key);
  return new Judgement().refuse(!exists, missing).refuse(exists && node.slash?.key !== key, "SlashNotOpen");
}

function end(world: ModelWorld, node: ModelNode): void {
  node.slash = undefined;
  node.slashEndedAt = world.now;
}
