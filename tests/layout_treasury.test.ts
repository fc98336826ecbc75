import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { layouts, offsetOf } from "./layout.ts";
import { Buyback, usdc } from "./support/buyback.ts";

describe("the accounts", () => {
  it("of the treasury and its auctions stand on the chain as the table says", async () => {
    const buyback = await Buyback.open();
    const { world, keeper } = buyback;
    const started = world.startedAt;
    await buyback.start();
    await buyback.pass(36);
    await buyback.fill({ usdc: usdc(100) });

    const read = async (address: PublicKey, account: string, field: string) => {
      const { data } = (await world.chain.account(address))!;
      const layout = layouts[account]!;
      expect(data.length, account).equal(layout.at(-1)![1]);
      const reserve = data.subarray(offsetOf(account, "_reserved"));
      expect(reserve.equals(Buffer.alloc(reserve.length)), `reserve of ${account}`).equal(true);
      return data.subarray(offsetOf(account, field));
    };
    const u64 = async (...place: Parameters<typeof read>) => Number((await read(...place)).readBigUInt64LE());
    const [treasury, address] = [sdk.treasuryAddress(), sdk.auctionAddress(1)];
    const now = started + 864_000; // day 10
    // 100 USDC at 95.01 % of 1 USD: 105.25207872..., up.
    const burned = 10_525_207_873;
    const totals = { usdc_spent: 100_000_000, io_bought: burned, io_slashed: 0, io_burned: burned };
    for (const [field, total] of Object.entries(totals)) expect(await u64(treasury, "Treasury", field)).equal(total);
    expect(await u64(treasury, "Treasury", "next_auction_at")).equal(started + 1_209_600); // the third week
    expect(await u64(treasury, "Treasury", "auction_ends_at")).equal(now + 21_600);
    const numbers = { period: 1, lot: 1_000_000_000, sold: 100_000_000, burned, min_fill: 10_000_000 };
    for (const [field, number] of Object.entries(numbers)) expect(await u64(address, "Auction", field)).equal(number);
    expect(await u64(address, "Auction", "starts_at")).equal(now);
    expect(await u64(address, "Auction", "ends_at")).equal(now + 21_600);
    const payer = (await read(address, "Auction", "payer")).subarray(0, 32);
    expect(payer.equals(keeper.publicKey.toBuffer())).equal(true);
    expect((await read(address, "Auction", "factor_start_bps")).readUInt16LE()).equal(9_500);
    expect((await read(address, "Auction", "factor_end_bps")).readUInt16LE()).equal(10_100);
  });
});
