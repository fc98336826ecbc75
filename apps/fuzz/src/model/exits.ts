/** How stake leaves: a request, then after the cooldown a withdrawal. */
import type { Action } from "../actions.ts";
import { accrue } from "./claims.ts";
import { ticketKey } from "./node.ts";
import { Judgement, missing } from "./verdict.ts";
import type { ModelWorld } from "./world.ts";

type Of<K> = Extract<Action, { kind: K }>;

/** Never stopped by a pause, by a slash, by the node's end or by minimums where all is asked for. */
export function request(world: ModelWorld, action: Of<"request">): Judgement {
  const { actor, index, shares } = action;
  const [node, key] = [world.nodes[action.node]!, ticketKey(actor, index)];
  const position = node.positions.get(actor);
  const judgement = new Judgement()
    .refuse(!position, missing)
    .refuse(shares === 0n, "ZeroShares")
    .refuse(node.hasUnsettled(), "HourNotSettled")
    .refuse(node.tickets.has(key), "AccountExists");
  if (!position) return judgement;
  if (shares > position.shares) return judgement.refuse(true, "TooFewShares");

  const active = node.active.copy();
  active.leave(shares);
  const rest = position.shares - shares;
  const isSmall = rest > 0n && !active.worth(rest).isAtLeast(world.rules.minStake);
  return judgement.refuse(isSmall, "RestTooSmall").change((witness) => {
    accrue(position, witness);
    position.shares -= shares;
    const cooling = node.cooling.enter(node.active.leave(shares));
    const readyAt = world.now + world.rules.cooldown;
    node.tickets.set(key, { actor, index, shares: cooling, readyAt });
  });
}

export function withdraw(world: ModelWorld, { actor, node: at, index }: Of<"withdraw">): Judgement {
  const [node, key] = [world.nodes[at]!, ticketKey(actor, index)];
  const ticket = node.tickets.get(key);
  const judgement = new Judgement().refuse(!ticket, missing);
  if (!ticket) return judgement;
  return judgement
    .refuse(node.slash !== undefined, "SlashOpen")
    .refuse(world.now < ticket.readyAt, "StakeStillCooling")
    .change(() => {
      const amount = node.cooling.leave(ticket.shares);
      node.tickets.delete(key);
      node.vault -= amount;
      world.wallets[actor]! += amount;
    });
}
