/** Rewards and commission: earned, claimed, and when a position may go. */
import type { Action } from "../actions.ts";
import type { Position } from "./position.ts";
import { Judgement, Mismatch, missing, type Witness } from "./verdict.ts";
import type { ModelWorld } from "./world.ts";

type Of<K> = Extract<Action, { kind: K }>;

/** Makes whole units of a gain. Where a carried remainder decides, the chain says how many, within the model's range. */
export function accrue(position: Position, witness: Witness): void {
  const { least, most } = position.gain();
  const gain = least === most ? least : witness();
  if (gain < least || gain > most) throw new Mismatch(`a gain of ${gain}, expected ${least} to ${most}`);
  position.accrue(gain);
}

export function claim(world: ModelWorld, { actor, node }: Of<"claim">): Judgement {
  const position = world.nodes[node]!.positions.get(actor);
  const judgement = new Judgement().refuse(!position, missing);
  if (!position) return judgement;
  const gain = position.gain();
  judgement.refuse(position.unclaimed + gain.most === 0n, "NothingToClaim");
  if (position.unclaimed + gain.least === 0n) judgement.doubt = "NothingToClaim";
  return judgement.change((witness) => {
    accrue(position, witness);
    world.reserve -= position.unclaimed;
    world.wallets[actor]! += position.unclaimed;
    position.unclaimed = 0n;
  });
}

export function close(world: ModelWorld, { actor, node: at }: Of<"close">): Judgement {
  const node = world.nodes[at]!;
  const position = node.positions.get(actor);
  const judgement = new Judgement().refuse(!position, missing);
  if (!position) return judgement;
  const gain = position.gain();
  const isHeld = position.shares > 0n || position.unclaimed + gain.least > 0n;
  judgement.refuse(isHeld, "PositionNotEmpty");
  if (gain.most > 0n) judgement.doubt = "PositionNotEmpty";
  return judgement.change(() => {
    node.positions.delete(actor);
  });
}

export function claimCommission(world: ModelWorld, { node: at }: Of<"claimCommission">): Judgement {
  const node = world.nodes[at]!;
  return new Judgement().refuse(node.unclaimedCommission === 0n, "NothingToClaim").change(() => {
    world.reserve -= node.unclaimedCommission;
    world.wallets[node.terms.payoutOwner]! += node.unclaimedCommission;
    node.unclaimedCommission = 0n;
  });
}
