/** What joining and leaving a node would give, reckoned from fetched accounts: pure, in the program's own steps. */
import BN from "bn.js";
import type { Config } from "./accounts/config.ts";
import type { Node } from "./accounts/node.ts";
import type { StakePosition } from "./accounts/stake-position.ts";
import type { UnstakeTicket } from "./accounts/unstake-ticket.ts";
import { toBN } from "./borsh/number.ts";
import { MAX_COOLING_DILUTION_BITS, MAX_DILUTION_BITS } from "./constants.ts";
import { mulDiv } from "./math/integer.ts";
import { isTooDiluted, isWorth, sharesFor, stakeFor } from "./math/stake.ts";
import { type Room, roomAt, type Staked } from "./requirement.ts";

/** Why the program would refuse a stake: the first of its reasons, by the name that `parseError` gives. */
export type StakeRefusal =
  | "StakeTooSmall"
  | "Paused"
  | "SlashOpen"
  | "NodeIsRetired"
  | "PoolTooDiluted"
  | "OthersOverCapacity"
  | "NodeOverCapacity"
  | "ZeroShares"
  | "RestTooSmall";

/** What a stake would give. */
export interface StakeQuote {
  /** Shares that the amount buys, rounded down. */
  shares: BN;
  /** Base units that those shares are worth at once: the amount, less what rounding takes. */
  worth: BN;
  /** The most base units that the node's capacity leaves to this staker. */
  room: BN;
  /** The node's stake after it: `{ ...node, ...after }` is the node that `apr` then is about. */
  after: Pick<Node, "activeStake" | "activeShares">;
  /** Only where it would be refused; the rest then tells what it would be otherwise. */
  refusal?: StakeRefusal;
}

/**
 * What staking `amount` base units to a node would give at a time (unix seconds). `moveStake` is as a stake of `ticketWorth`. It
 * takes the node's hour for settled, which changes neither stake nor shares: put `settleRewards` in front.
 * @param input.byOperator whether the staker is the node's operator
 * @param input.position what the staker has in the node already, if anything
 * @throws {RangeError} where the pool holds shares without any stake, or the result passes 64 bits
 */
export function quoteStake(
  input: Staked & { amount: BN; at: BN | number; byOperator?: boolean; position?: StakePosition },
): StakeQuote {
  const { node, amount, byOperator } = input;
  const limits = roomAt(input, input.at);
  const { activeStake, activeShares } = node;
  const shares = sharesFor(amount, activeStake, activeShares);
  const after = { activeStake: activeStake.add(amount), activeShares: activeShares.add(shares) };
  const refusal = refusalOfEntry(input, limits) ?? refusalOfShares(input, shares, after);
  return {
    shares,
    worth: stakeFor(shares, after.activeStake, after.activeShares),
    room: byOperator ? BN.max(limits.own, limits.all) : BN.min(limits.others, limits.all),
    after,
    ...(refusal && { refusal }),
  };
}

/** Why stake would not cross the border of the node; then why it would not become active, in the order in which the program asks. */
function refusalOfEntry(input: Parameters<typeof quoteStake>[0], room: Room): StakeRefusal | undefined {
  const { node, config, amount, byOperator } = input;
  if (amount.lt(config.parameters.minStake)) return "StakeTooSmall";
  if (config.pausedUntil.gt(toBN(input.at, "at"))) return "Paused";
  if (node.slashBps > 0) return "SlashOpen";
  if (isTooDiluted(node.coolingStake, node.coolingShares, MAX_COOLING_DILUTION_BITS)) return "PoolTooDiluted";
  return refusalOfAmount(node, amount, room, byOperator);
}

function refusalOfAmount(node: Node, amount: BN, room: Room, byOperator?: boolean): CancelRefusal | undefined {
  if (node.status === "retired") return "NodeIsRetired";
  if (isTooDiluted(node.activeStake, node.activeShares, MAX_DILUTION_BITS)) return "PoolTooDiluted";
  if (byOperator && amount.lte(room.own)) return undefined;
  if (!byOperator && amount.gt(room.others)) return "OthersOverCapacity";
  return amount.gt(room.all) ? "NodeOverCapacity" : undefined;
}

/** The position must be worth the minimum, which the shares of just the minimum may fall short of by rounding. */
function refusalOfShares(
  { config, position }: { config: Config; position?: StakePosition },
  shares: BN,
  { activeStake, activeShares }: StakeQuote["after"],
): CancelRefusal | undefined {
  if (shares.isZero()) return "ZeroShares";
  const all = position ? position.shares.add(shares) : shares;
  return isWorth(all, activeStake, activeShares, config.parameters.minStake) ? undefined : "RestTooSmall";
}

/** Why the program would refuse a request to leave. */
export type UnstakeRefusal = "ZeroShares" | "TooFewShares" | "RestTooSmall";

/** What a request to leave would give. */
export interface UnstakeQuote {
  /** Base units that begin to cool, as long as no slash is burned. */
  amount: BN;
  /** Shares of the position that it takes: `requestUnstake` is given these. */
  shares: BN;
  /** Shares of the cooling stake that the ticket holds, rounded down. */
  coolingShares: BN;
  /** From then on the ticket can be withdrawn or moved, unix seconds. */
  readyAt: BN;
  /** Only where it would be refused; the rest then tells what it would be otherwise. */
  refusal?: UnstakeRefusal;
}

/**
 * What leaving a node with so many shares, or with at least so many base units, would give at a time (unix seconds). It takes
 * the node's hour for settled, which changes neither stake nor shares: put `settleRewards` in front.
 * @param input.position the owner's: only with it a request for more than he has, or one that leaves too little, is foreseen
 * @throws {RangeError} for an amount of a node without stake, or where a result passes 64 bits
 */
export function quoteUnstake(
  input: { node: Node; config: Config; at: BN | number; position?: StakePosition } & (
    | { shares: BN; amount?: never }
    | { amount: BN; shares?: never }
  ),
): UnstakeQuote {
  const { node, config, position } = input;
  const { activeStake, activeShares, coolingStake, coolingShares } = node;
  const shares = input.shares ?? mulDiv(input.amount, activeShares, activeStake, "up");
  const amount = stakeFor(shares, activeStake, activeShares);
  const refusal = shares.isZero() ? "ZeroShares" : position && refusalOfRest(input, position, shares, amount);
  return {
    amount,
    shares,
    coolingShares: sharesFor(amount, coolingStake, coolingShares),
    readyAt: toBN(input.at, "at").add(config.parameters.cooldownSecs),
    ...(refusal && { refusal }),
  };
}

/** What stays of a position is nothing, or worth the minimum. */
function refusalOfRest(
  { node, config }: { node: Node; config: Config },
  position: StakePosition,
  shares: BN,
  amount: BN,
): UnstakeRefusal | undefined {
  if (shares.gt(position.shares)) return "TooFewShares";
  const rest = position.shares.sub(shares);
  const worth = stakeFor(rest, node.activeStake.sub(amount), node.activeShares.sub(shares));
  return rest.isZero() || worth.gte(config.parameters.minStake) ? undefined : "RestTooSmall";
}

/** Base units that a ticket is worth now: what `withdrawUnstaked` would pay, were it ready and no slash open. */
export const ticketWorth = (node: Node, ticket: UnstakeTicket): BN =>
  stakeFor(ticket.shares, node.coolingStake, node.coolingShares);

/** Why the program would refuse to cancel a request: a pause and an open slash do not stop it. */
export type CancelRefusal = Exclude<StakeRefusal, "StakeTooSmall" | "Paused" | "SlashOpen">;

/** What cancelling a request to leave would give. */
export interface CancelQuote {
  /** Base units that go back to work: what the ticket is worth. */
  amount: BN;
  /** Shares of the position that they buy, rounded down. */
  shares: BN;
  /** The node's stake after it: `{ ...node, ...after }` is the node that `apr` then is about. */
  after: Pick<Node, "activeStake" | "activeShares" | "coolingStake" | "coolingShares">;
  /** Only where it would be refused; the rest then tells what it would be otherwise. */
  refusal?: CancelRefusal;
}

/**
 * What putting a ticket's stake back to work would give at a time (unix seconds). It takes the node's hour for settled, which
 * changes neither stake nor shares: put `settleRewards` in front.
 * @param input.position what the owner has in the node still, if anything
 * @throws {RangeError} where the pool holds shares without any stake, or the result passes 64 bits
 */
export function quoteCancelUnstake(
  input: Staked & { ticket: UnstakeTicket; at: BN | number; position?: StakePosition },
): CancelQuote {
  const { node, ticket } = input;
  const amount = ticketWorth(node, ticket);
  const shares = sharesFor(amount, node.activeStake, node.activeShares);
  const after = {
    activeStake: node.activeStake.add(amount),
    activeShares: node.activeShares.add(shares),
    coolingStake: node.coolingStake.sub(amount),
    coolingShares: node.coolingShares.sub(ticket.shares),
  };
  const byOperator = ticket.owner.equals(node.operator);
  const refusal =
    refusalOfAmount(node, amount, roomAt(input, input.at), byOperator) ?? refusalOfShares(input, shares, after);
  return { amount, shares, after, ...(refusal && { refusal }) };
}
