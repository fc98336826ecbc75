/** What an auction of the treasury's USDC pays, reckoned from fetched accounts: pure, in the program's own steps. */
import BN from "bn.js";
import type { Auction } from "./accounts/auction.ts";
import type { Config } from "./accounts/config.ts";
import type { Treasury } from "./accounts/treasury.ts";
import { toBN } from "./borsh/number.ts";
import { IO_DECIMALS } from "./constants.ts";
import { factorBps, ioDue, usdcFor } from "./math/auction.ts";
import type { OraclePrice } from "./math/oracle.ts";

/**
 * The period of a time (unix seconds): what `openAuction` is given.
 * @throws {RangeError} before the emission starts: there is none
 */
export function auctionPeriod(config: Config, at: BN | number): BN {
  const { emissionStartedAt: start, parameters } = config;
  const time = toBN(at, "at");
  if (!start || time.lt(start)) throw new RangeError(`at: the emission has not started at ${time}`);
  return time.sub(start).div(parameters.auctionPeriodSecs);
}

/** Why the program would refuse to open an auction. */
export type OpeningRefusal = "Paused" | "EmissionNotStarted" | "AuctionNotDue" | "LotTooSmall";

/**
 * What an auction opened at a time (unix seconds) would offer, base units of USDC. Whether an earlier one has the period's number,
 * as it may once periods have another length, is not asked: see `openAuction`.
 * @param input.usdc base units in the treasury's USDC vault
 */
export function quoteAuction(input: { config: Config; treasury: Treasury; usdc: BN; at: BN | number }): {
  lot: BN;
  refusal?: OpeningRefusal;
} {
  const { config, treasury, usdc } = input;
  const { maxLot, minFill } = config.parameters;
  const [at, lot] = [toBN(input.at, "at"), BN.min(usdc, maxLot)];
  const before = (time: BN | null) => time !== null && at.lt(time);
  const refusal = before(config.pausedUntil)
    ? "Paused"
    : !config.emissionStartedAt || before(config.emissionStartedAt)
      ? "EmissionNotStarted"
      : before(treasury.nextAuctionAt) || before(treasury.auctionEndsAt)
        ? "AuctionNotDue"
        : lot.lt(minFill) && "LotTooSmall";
  return { lot, ...(refusal && { refusal }) };
}

/** What an auction pays at a time. */
export interface AuctionPrice {
  /** Of the cautious price, price less confidence: basis points. */
  factorBps: number;
  /** Base units of USDC for a whole $IO, rounded down. */
  usdcPerIo: BN;
}

/**
 * What an auction would pay at a time (unix seconds), were that the price then: before its start what it begins with, from its end
 * on what it ended with, though nobody is paid that. `quoteFill` tells what one gets.
 * @throws {RangeError} for a price that its confidence eats, or with an exponent that is not -12..0
 */
export function auctionPrice(auction: Auction, price: OraclePrice, at: BN | number): AuctionPrice {
  const factor = factorBps(auction, at);
  return { factorBps: factor, usdcPerIo: usdcFor(new BN(10).pow(new BN(IO_DECIMALS)), price, factor) };
}

/** Why the program would refuse a fill, by the name that `parseError` gives. */
export type FillRefusal = "AuctionOver" | "FillTooSmall";

/** What a fill comes to. */
export interface FillQuote {
  /** Base units of USDC that the seller gets. */
  usdc: BN;
  /**
   * Base units of $IO that he gives, and that are burned: the least that `maxIo` may be. At the same price it is never more later,
   * as the factor only rises.
   */
  io: BN;
  /** Of the cautious price: basis points. */
  factorBps: number;
  /** Base units of USDC that are left for others. */
  left: BN;
  /** Only where it would be refused; the rest then tells what it would be otherwise. */
  refusal?: FillRefusal;
}

/**
 * What a fill at a time (unix seconds) would come to: for so much USDC, or for at most so much $IO, and never more than is left.
 * Whether the price counts then, `math.oracle.check` tells: the program asks that first.
 * @throws {RangeError} for a price that its confidence eats, or with an exponent that is not -12..0, or so low that the $IO due
 * does not fit 64 bits: the program refuses it, too
 * @example
 * const price = math.oracle.parse(account.data, config.oracle.feed);
 * const { usdc, io, refusal } = quoteFill({ auction, price, at: now, io: mine }); // all that is mine, or what is left
 */
export function quoteFill(
  input: { auction: Auction; price: OraclePrice; at: BN | number } & (
    | { usdc: BN; io?: never }
    | { io: BN; usdc?: never }
  ),
): FillQuote {
  const { auction, price } = input;
  const { lot, sold, minFill, startsAt, endsAt } = auction;
  const at = toBN(input.at, "at");
  const [left, factor] = [lot.sub(sold), factorBps(auction, at)];
  const usdc = BN.min(input.usdc ?? usdcFor(input.io, price, factor), left);
  const isOver = at.lt(startsAt) || at.gte(endsAt);
  const isSmall = usdc.isZero() || usdc.lt(BN.min(minFill, left));
  const refusal = isOver ? "AuctionOver" : isSmall && "FillTooSmall";
  return { usdc, io: ioDue(usdc, price, factor), factorBps: factor, left: left.sub(usdc), ...(refusal && { refusal }) };
}
