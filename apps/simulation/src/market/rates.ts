/** The most that clients pay: what they see now, and some more where rates move. */
import { oneIo } from "../amounts.ts";
import type { Quote } from "./oracle.ts";
import type { Deal } from "./steps.ts";

const bps = 10_000n;

/** Base units per hour for the whole job: of a node what it asks, in an auction what the class costs at first, on the market its ceiling. */
export function maxRateOf(
  { price, spread }: Quote,
  {
    class: wanted,
    way,
    money,
    node,
    processors,
    complexity,
    urgency,
  }: Omit<Deal, "index" | "address" | "client" | "hours" | "minReputation" | "maxRate">,
): bigint {
  const all = BigInt(processors);
  if (node) return all * (money === "usdc" ? BigInt(wanted.rate) : node.askingIo);
  const inUsd =
    way === "auction"
      ? all * BigInt(wanted.rate)
      : up(all * BigInt(wanted.bounds.ceiling) * BigInt(complexity) * BigInt(urgency), bps * bps);
  return money === "usdc" ? inUsd : up(inUsd * 100n * oneIo, price - spread);
}

const up = (product: bigint, by: bigint): bigint => (product + by - 1n) / by;
