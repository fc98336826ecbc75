/** Who takes part in the market, with what money and at what rates. Nothing here touches the chain. */
import { oneIo, oneUsdc } from "../amounts.ts";
import type { Person } from "../people.ts";
import { addPerson, type World } from "../world.ts";
import { startOf } from "./oracle.ts";
import type { MarketOfScenario } from "./wishes.ts";

/** Clients come with what they spend, sellers with what they sell, operators with what they need for bonds; nodes ask for what their class costs. */
export function addParties(world: World, market: MarketOfScenario): void {
  const operators = new Set(world.nodes.map(({ operator }) => operator));
  for (const operator of operators) {
    give(operator, market.operators);
  }
  for (const { name, usdc, io } of market.clients) {
    give(addPerson(world, name), { usdc, io });
  }
  for (const { name, io } of market.sellers) give(addPerson(world, name), { usdc: 0, io });
  for (const deviceClass of world.classes) {
    const times = (factor: number) => Math.round(deviceClass.rate * factor);
    deviceClass.bounds = { floor: times(market.rateFloor), ceiling: times(market.rateCeiling) };
  }
  for (const node of world.nodes) node.askingIo = askingIo(node.class.rate, market);
}

/** Whoever deals in both has accounts for both. */
function give(person: Person, { usdc, io }: { usdc: number; io: number }): void {
  person.purse += BigInt(io) * oneIo;
  person.usdcPurse = (person.usdcPurse ?? 0n) + BigInt(usdc) * oneUsdc;
}

/** Base units of $IO for micro-USD, at the oracle's price, rounded up. */
function askingIo(rate: number, market: MarketOfScenario): bigint {
  const price = startOf(market.oracle);
  return (BigInt(rate) * 100n * oneIo + price - 1n) / price;
}
