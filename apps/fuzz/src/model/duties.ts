/** What operators, strangers and the pauser do. */
import type { Action } from "../actions.ts";
import { hourSecs } from "./rules.ts";
import { Judgement } from "./verdict.ts";
import type { ModelWorld } from "./world.ts";

type Of<K> = Extract<Action, { kind: K }>;

/** A cut begins at once and takes an announced raise back; a raise begins a week later, one at a time and after the last change's hour. */
export function announce(world: ModelWorld, action: Of<"announce">): Judgement {
  const { rules, now, terms } = world;
  const { commission } = world.nodes[action.node]!;
  const isPending = commission.changesFrom(terms.startedAt + hourSecs * world.hour());
  const inForce = commission.at(now);
  const isRaise = action.bps > inForce;
  return new Judgement()
    .refuse(action.bps > rules.mostCommissionBps, "CommissionTooHigh")
    .refuse(isRaise && isPending, "CommissionRaisePending")
    .refuse(isRaise && action.bps - inForce > rules.mostRaiseBps, "CommissionRaiseTooHigh")
    .change(() => commission.set(action.bps, isRaise ? now + rules.commissionNotice : now, now));
}

export function retire({ nodes }: ModelWorld, action: Of<"retire">): Judgement {
  const node = nodes[action.node]!;
  return new Judgement()
    .refuse(node.isRetired, "NodeIsRetired")
    .refuse(node.free < node.terms.processors, "NodeIsHired")
    .change(() => {
      node.isRetired = true;
    });
}

/** Changes no ledger: what is sent to a vault belongs to nobody's stake. */
export function donate(world: ModelWorld, { actor, node, amount }: Of<"donate">): Judgement {
  return new Judgement().change(() => {
    world.wallets[actor]! -= amount;
    if (node !== undefined) {
      world.nodes[node]!.vault += amount;
    } else {
      world.reserve += amount;
      world.donated += amount;
    }
  });
}

export function pause(world: ModelWorld, { secs }: Of<"pause">): Judgement {
  const { rules, now, pausedUntil } = world;
  const isRecent = pausedUntil !== undefined && now < pausedUntil + rules.pauseRest;
  return new Judgement()
    .refuse(secs < 1 || secs > rules.longestPause, "PauseOutOfBounds")
    .refuse(isRecent, "PausedRecently")
    .change(() => {
      world.pausedUntil = now + secs;
    });
}
