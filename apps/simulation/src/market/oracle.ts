/** The price of $IO, hour by hour, and an oracle that publishes it as Pyth would: a `PriceUpdateV2`, forged for the embedded chain. */
import type { PublicKey } from "@solana/web3.js";
import type { Network } from "../network.ts";
import { keyOf } from "../people.ts";
import { Chance } from "./chance.ts";
import type { OracleOfScenario } from "./wishes.ts";

/** First 8 bytes of sha256("account:PriceUpdateV2"). */
const discriminator = Buffer.from("22f123639d7ef4cd", "hex");
/** By at least two thirds of the guardians. */
const fullyVerified = 1;
const exponent = -8;
/** Seconds after which a price counts no more. */
const mostAge = 60;
const hourSeconds = 3_600;
const hoursPerYear = 8_766;
/** Steps are whole billionths, so that a seed has one path on every machine. */
const billion = 1_000_000_000;

/** USD per IO times 10^8, and how far off it may be. */
export interface Quote {
  price: bigint;
  spread: bigint;
}

const usd = (amount: number): bigint => BigInt(Math.round(amount * 10_000)) * 10_000n;

/** The price at the start of the emission. */
export const startOf = ({ ioUsd }: OracleOfScenario): bigint => usd(ioUsd);

export class Oracle {
  readonly #from: OracleOfScenario;
  readonly #chance: Chance;
  /** By hour, as far as anybody has asked. */
  readonly #prices: bigint[];
  /** Billionths an hour: what the drift adds, and the most that chance adds or takes, all between being as likely. */
  readonly #drift: number;
  readonly #swing: number;

  constructor(from: OracleOfScenario, seed: number) {
    this.#from = from;
    this.#chance = new Chance(seed);
    this.#prices = [startOf(from)];
    this.#drift = Math.round(((from.drift / 100) * billion) / hoursPerYear);
    this.#swing = Math.round(((from.volatility / 100) * Math.sqrt(3) * billion) / Math.sqrt(hoursPerYear));
  }

  /** At a second of the emission, published or not. */
  quoteAt(at: number): Quote {
    const hour = Math.floor(at / hourSeconds);
    while (this.#prices.length <= hour) this.#step();
    const price = this.#prices[hour]!;
    return { price, spread: (price * BigInt(Math.round(this.#from.confidence * 10_000))) / 1_000_000n };
  }

  /** Whether it has been silent for so long, at a second of the emission, that no price counts. */
  isSilent(at: number): boolean {
    return at - this.#lastSaid(at) > mostAge;
  }

  /** Writes the last price that was published by now and returns its account. */
  publish(network: Network): PublicKey {
    const { chain, world, startedAt } = network;
    const at = this.#lastSaid(network.now());
    const { price, spread } = this.quoteAt(at);
    const data = Buffer.alloc(134);
    discriminator.copy(data, 0);
    data.writeUInt8(fullyVerified, 40); // behind the write authority
    data.set(world.oracle.feed, 41);
    data.writeBigInt64LE(price, 73);
    data.writeBigUInt64LE(spread, 81);
    data.writeInt32LE(exponent, 89);
    data.writeBigInt64LE(BigInt(startedAt + at), 93);
    const account = keyOf("price of $IO");
    chain.setAccount(account, { lamports: 2_000_000, data, owner: world.oracle.programs[0]! });
    return account;
  }

  #step(): void {
    const { lowest, highest } = this.#from;
    const change = billion + this.#drift + this.#chance.between(-this.#swing, this.#swing);
    const next = (this.#prices.at(-1)! * BigInt(change)) / BigInt(billion);
    this.#prices.push(next < usd(lowest) ? usd(lowest) : next > usd(highest) ? usd(highest) : next);
  }

  /** The latest second, up to `at`, at which a price was published. */
  #lastSaid(at: number): number {
    const silence = this.#from.outages.find(({ hour, hours }) => {
      return hour * hourSeconds < at && at < (hour + hours) * hourSeconds;
    });
    return silence ? silence.hour * hourSeconds : at;
  }
}
