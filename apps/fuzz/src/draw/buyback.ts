/** Draws what happens to the treasury's fees: while an auction goes on mostly fills of it, with prices and wishes at every limit. */
import type { BuybackAction, StakeAction } from "../actions.ts";
import { actors } from "../cast.ts";
import type { ModelAuction } from "../model/auction.ts";
import { judgeBuyback } from "../model/buyback.ts";
import type { Price } from "../model/job/terms.ts";
import type { ModelWorld } from "../model/world.ts";
import type { Dice } from "./dice.ts";
import { priceOf } from "./requests.ts";
import type { BuybackKind } from "./weights.ts";

const most = 2n ** 64n - 1n;
const usdc = 1_000_000n; // base units

export class BuybackGenerator {
  readonly #dice: Dice;
  readonly #world: ModelWorld;
  /** Jobs run, which must not fall silent while time passes. */
  readonly #isOfJobs: boolean;

  constructor(world: ModelWorld, dice: Dice, isOfJobs: boolean) {
    this.#world = world;
    this.#dice = dice;
    this.#isOfJobs = isOfJobs;
  }

  /** While an auction goes on, often something about it, or a part of its time; else nothing. */
  next(): BuybackAction | StakeAction | undefined {
    const [dice, auction] = [this.#dice, this.#running()];
    if (!auction || !dice.happens(this.#isOfJobs ? 15 : 30)) return undefined;
    if (dice.happens(25)) return this.#passWithin(auction);
    return this.draw(dice.weighted({ fillAuction: 20, closeAuction: 2, openAuction: 1, burnFees: 1 }));
  }

  /** What succeeds, every other time. */
  draw(kind: BuybackKind): BuybackAction {
    let action = this.#draw(kind);
    for (let i = 0; i < 3 && this.#dice.happens(60); i++) {
      if (judgeBuyback(this.#world, action).refusals.size === 0) break;
      action = this.#draw(kind);
    }
    return action;
  }

  /** What must come first, so that it succeeds: money, an auction, or time. */
  toward(kind: BuybackKind): BuybackAction | StakeAction | undefined {
    const { treasury, rules, lastAuction: last, now } = this.#world;
    if (kind === "burnFees") return treasury.io.balance > 0n ? undefined : this.#donation("io");
    const running = this.#running();
    if (running) return kind === "closeAuction" ? this.#pass(running.endsAt - now) : undefined;
    if (kind !== "openAuction" && this.#world.period() === last?.period) return undefined;
    if (treasury.usdc.balance < rules.minFill) return this.#donation("usdc");
    const due = last && this.#startOf(last.period + 1);
    return due && due > now ? this.#pass(due - now) : undefined;
  }

  #startOf(period: number): number {
    return this.#world.terms.startedAt + period * this.#world.rules.auctionPeriod;
  }

  /** The auction that is not over. */
  #running(): ModelAuction | undefined {
    const { lastAuction: last, now, auctions } = this.#world;
    return last?.goesOn(now) && last.left() > 0n && auctions.has(last.period) ? last : undefined;
  }

  /** To a limit, or a second beside it. */
  #pass(secs: number): StakeAction {
    const exact = Math.max(secs + this.#dice.pick([0, 0, 0, 0, -1, 1]), 1);
    return { kind: "pass", secs: exact, ...(this.#isOfJobs && { slots: Math.min(Math.floor(exact * 2.5), 100) }) };
  }

  /** Often to where the factor rises by a basis point, which is every 36 seconds. */
  #passWithin({ startsAt, endsAt }: ModelAuction): StakeAction {
    const { now } = this.#world;
    const [left, rise] = [endsAt - now, 36 - ((now - startsAt) % 36)];
    return this.#pass(this.#dice.pick([1, rise, rise, rise + 36, 1_800, 3_600, this.#dice.int(1, left), left]));
  }

  #draw(kind: BuybackKind): BuybackAction {
    const [dice, world] = [this.#dice, this.#world];
    const by = dice.int(0, actors.length - 1);
    switch (kind) {
      case "burnFees":
        return { kind };
      case "openAuction": {
        const wrong = world.period() > 0 ? dice.pick([-1, 1]) : 1;
        return { kind, by, period: world.period() + (dice.happens(90) ? 0 : wrong) };
      }
      case "closeAuction": {
        const period = this.#period();
        const payer = world.auctions.get(period)?.payer ?? by;
        return { kind, period, payee: dice.happens(85) ? payer : by };
      }
      case "fillAuction":
        return this.#fill(by);
      case "donateToTreasury":
        return this.#donation(dice.pick(["io", "usdc", "usdc"]));
    }
  }

  /** Of one that is there, mostly of the last. */
  #period(): number {
    const { auctions, lastAuction: last } = this.#world;
    const dice = this.#dice;
    if (last && auctions.has(last.period) && dice.happens(80)) return last.period;
    return auctions.size && dice.happens(85) ? dice.pick([...auctions.keys()]) : this.#world.period();
  }

  #fill(by: number): BuybackAction {
    const dice = this.#dice;
    const period = this.#period();
    const auction = this.#world.auctions.get(period);
    const price = this.#price();
    const wish = this.#wish(auction);
    const source = dice.happens(2) ? { source: dice.int(0, actors.length - 1) } : {};
    const to = dice.happens(10) ? { to: dice.happens(20) ? ("vault" as const) : dice.int(0, actors.length - 1) } : {};
    return {
      kind: "fillAuction",
      period,
      by,
      price,
      usdc: wish,
      maxIo: this.#maxIo(auction, wish, price),
      ...source,
      ...to,
    };
  }

  /** One for which not 2^64 units would do, now and then. */
  #price(): Price {
    const price = priceOf(this.#dice);
    return this.#dice.happens(3) ? { ...price, price: 1n, confidence: 0n, exponent: -12 } : price;
  }

  /** The smallest fill, all that is left, all but too little, anything between; and what is beside these. */
  #wish(auction: ModelAuction | undefined): bigint {
    const dice = this.#dice;
    const [least, left] = [auction?.minFill ?? 10n * usdc, auction?.left() ?? 100n * usdc];
    const some = dice.big(least, least + left / 8n);
    const nearlyAll = left > least ? left - dice.big(1n, least) : left;
    return dice.pick([least, least, least - 1n, some, some, some, nearlyAll, left, left + 1n, 0n, most]);
  }

  /** Just enough, a unit less or more, or anything. */
  #maxIo(auction: ModelAuction | undefined, wish: bigint, price: Price): bigint {
    const isPriced = price.price > price.confidence && price.exponent <= 0;
    if (!auction || !isPriced || !auction.goesOn(this.#world.now)) return most;
    const left = auction.left();
    const due = auction.due(wish < left ? wish : left, price, this.#world.now);
    const wanted = this.#dice.pick([due, due, most, due + 1n, due > 0n ? due - 1n : 0n]);
    return wanted > most ? most : wanted;
  }

  /** Of USDC as much as an auction needs at least, a unit less, or any lot up to more than the largest. */
  #donation(mint: "io" | "usdc"): BuybackAction {
    const dice = this.#dice;
    const { rules, treasury } = this.#world;
    const missing = rules.minFill - treasury.usdc.balance;
    const lots = [dice.big(10n * usdc, 300n * usdc), dice.big(10n * usdc, 5_000n * usdc), missing, missing - 1n];
    const lot = dice.happens(3) ? rules.maxLot + 1n : dice.pick(lots);
    const amount = mint === "io" ? dice.big(1n, 1_000_000_000n) : lot;
    const isSmall = amount < 1n || amount > 200_000n * usdc; // what all have must last
    return {
      kind: "donateToTreasury",
      by: dice.int(0, actors.length - 1),
      mint,
      amount: isSmall ? 100n * usdc : amount,
    };
  }
}
