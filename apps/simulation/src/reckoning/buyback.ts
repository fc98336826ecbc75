/** Treasury and auctions by economics.md, section 6, reckoned here and not by the SDK. Base units; seconds of the emission. */
import type { Oracle } from "../market/oracle.ts";
import type { Money } from "../market/steps.ts";

const period = 604_800;
const length = 21_600;
const maxLot = 100_000_000_000n;
/** Basis points at the start of an auction, and how much more at its end. */
const first = 9_500n;
const rise = 600n;

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const up = (product: bigint, by: bigint): bigint => (product + by - 1n) / by;

export interface OwnAuction {
  period: number;
  openedAt: number;
  lot: bigint;
  fills: { at: number; seller: string; usdc: bigint; io: bigint; factorBps: number }[];
}

export class OwnBuyback {
  readonly auctions: OwnAuction[] = [];
  spent = 0n;
  bought = 0n;
  feesBurned = 0n;
  readonly #oracle: Oracle;
  readonly #receive: (money: Money, name: string, amount: bigint) => void;
  readonly #burn: (source: "bought" | "fees", at: number, amount: bigint) => void;

  constructor(
    oracle: Oracle,
    receive: (money: Money, name: string, amount: bigint) => void,
    burn: (source: "bought" | "fees", at: number, amount: bigint) => void,
  ) {
    this.#oracle = oracle;
    this.#receive = receive;
    this.#burn = burn;
  }

  /** All fees in $IO that came in and were not burned before. */
  burnFees(at: number, cameIn: bigint): void {
    const amount = cameIn - this.feesBurned;
    this.feesBurned = cameIn;
    this.#burn("fees", at, amount);
  }

  /** Offers all fees in USDC that came in and were not spent, up to the largest lot. */
  open(at: number, cameIn: bigint): void {
    const lot = least(cameIn - this.spent, maxLot);
    this.auctions.push({ period: Math.floor(at / period), openedAt: at, lot, fills: [] });
  }

  /** Somebody sells for so much USDC, or for what is left of the lot. */
  fill(at: number, seller: string, wanted: bigint): void {
    const { openedAt, lot, fills } = this.auctions.at(-1)!;
    const usdc = least(wanted, lot - fills.reduce((sold, part) => sold + part.usdc, 0n));
    const factor = first + (rise * BigInt(Math.min(at - openedAt, length))) / BigInt(length);
    const { price, spread } = this.#oracle.quoteAt(at);
    // A unit of USDC is 10^-6 and one of $IO 10^-8, the price is of 10^-8 USD, the factor of 10^-4.
    const io = up(usdc * 10n ** 14n, (price - spread) * factor);
    fills.push({ at, seller, usdc, io, factorBps: Number(factor) });
    this.spent += usdc;
    this.bought += io;
    this.#receive("usdc", seller, usdc);
    this.#receive("io", seller, -io);
    this.#burn("bought", at, io);
  }
}
