/** What a fill costs depends neither on how many came before it, nor on how many auctions there have been. */
import { closeAuction } from "@io-net/sdk";
import { expect } from "chai";
import { fillOf, openingOf, prepareBuyback } from "../../bench/buyback.ts";
import { writePrice } from "../../bench/oracle.ts";
import { startWorld } from "../../bench/setup.ts";
import { copy } from "./copies.ts";

/** Compute units of an auction's steps, with so many fills of 10 USDC before the one that is measured, and so many other auctions. */
async function costsAfter(fills: number): Promise<Record<string, number>> {
  const world = await startWorld();
  const { bank } = world;
  const buyback = prepareBuyback(world);
  const units: Record<string, number> = {};
  units.open = bank.run(await openingOf(world, buyback));
  copy(world, buyback.auction, fills);
  writePrice(world);
  const small = await fillOf(world, buyback, 10_000_000);
  for (let n = 0; n < fills; n++) bank.run(small);
  units.fill = bank.run(await fillOf(world, buyback));
  units.last = bank.run(await fillOf(world, buyback, 100_000_000_000));
  units.close = bank.run(await closeAuction({ auction: { address: buyback.auction, payer: buyback.payer } }));
  return units;
}

describe("what a fill of an auction costs", () => {
  it("is the same after 1 and after 1,000 others", async () => {
    const [one, thousand] = [await costsAfter(1), await costsAfter(1_000)];
    expect(thousand).deep.equal(one);
  });
});
