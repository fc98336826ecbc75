/** Who takes part in the market, with what money and at what rates. Nothing here touches the chain. */
import { oneIo, oneUsdc } from "../amounts.ts";
import { addPerson, type World } from "../world.ts";
import { quoteOf } from "./oracle.ts";
import type { MarketOfScenario } from "./wishes.ts";

/** Clients come with what they spend, operators with what they need for bonds; nodes ask for what their class costs. */
export function addParties(world: World, market: MarketOfScenario): void {
  const operators = new Set(world.nodes.map(({ operator }) => operator));
  for (const operator of operators) {
    operator.purse += BigInt(market.operators.io) * oneIo;
    operator.usdcPurse += BigInt(market.operators.usdc) * oneUsdc;
  }
  for (const { name, usdc, io } of market.clients) {
    const client = addPerson(world, name);
    client.purse += BigInt(io) * oneIo;
    client.usdcPurse += BigInt(usdc) * oneUsdc;
  }
  for (const deviceClass of world.classes) {
    const times = (factor: number) => Math.round(deviceClass.rate * factor);
    deviceClass.bounds = { floor: times(market.rateFloor), ceiling: times(market.rateCeiling) };
  }
  for (const node of world.nodes) node.askingIo = askingIo(node.class.rate, market);
}

/** Base units of $IO for micro-USD, at the oracle's price, rounded up. */
function askingIo(rate: number, market: MarketOfScenario): bigint {
  const { price } = quoteOf(market);
  return (BigInt(rate) * 100n * oneIo + price - 1n) / price;
}
