import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { Buyback, usdc } from "../support/buyback.ts";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";

describe("close_auction", () => {
  let buyback: Buyback;
  const address = sdk.auctionAddress(1);

  beforeEach(async () => {
    buyback = await Buyback.open();
    await buyback.start();
  });

  it("gives the rent back when the time is over; what was not sold stays", async () => {
    const { world, keeper } = buyback;
    await buyback.fill({ usdc: usdc(400) });
    const rent = (await world.chain.account(address))!.lamports;
    const before = await lamports(world, keeper.publicKey);
    const auction = await buyback.auction();
    await buyback.pass(21_599);
    await world.fail(sdk.closeAuction({ auction }), "AuctionGoesOn");
    await buyback.pass(1);
    const sent = await buyback.close();
    expect(await world.chain.account(address)).equal(null);
    expect((await lamports(world, keeper.publicKey)) - before).equal(rent);
    expect((await buyback.purses()).vault).equal(600_000_000n);
    // 400 at 95 %: 421.05263158, up.
    const data = { auction: address.toBase58(), period: "1", sold: "400000000", burned: "42105263158" };
    const at = `${await world.chain.now()}`;
    expect(plain(world.events(sent))).deep.equal([{ name: "auctionClosed", data: { ...data, at } }]);
  });

  it("comes at once where all is sold", async () => {
    await buyback.fill({ usdc: usdc(1_000) });
    await buyback.close();
    expect(await buyback.world.chain.account(address)).equal(null);
  });

  it("gives the rent to whoever opened it alone", async () => {
    const { world, keeper, seller } = buyback;
    await buyback.pass(21_600);
    const call = sdk.closeAuction({ auction: await buyback.auction(address) });
    await world.fail(await swap(call, keeper.publicKey, seller.publicKey), "WrongRentPayer");
  });
});
