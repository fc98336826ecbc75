import { parseEvents } from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { key } from "./keys.ts";
import { bytes, data, frame, number, ours } from "./logs.ts";

describe("the events of the treasury", () => {
  it("carry what the program says in its order", () => {
    const at = number(9);
    const big = 9_007_199_254_740_993n;
    const logs = frame(
      ours,
      1,
      data("FeesBurned", number(big), number(4), at),
      data("AuctionOpened", bytes(1), number(3), number(big), number(5), at),
      data("AuctionFilled", bytes(1), bytes(2), number(big), number(4), number(10_100, 2), number(6), at),
      data("AuctionClosed", bytes(1), number(3), number(big), number(5), at),
    );
    const [auction, seller] = [key(1).toBase58(), key(2).toBase58()];
    expect(plain(parseEvents(logs))).deep.equal([
      { name: "feesBurned", data: { amount: "9007199254740993", total: "4", at: "9" } },
      { name: "auctionOpened", data: { auction, period: "3", lot: "9007199254740993", endsAt: "5", at: "9" } },
      {
        name: "auctionFilled",
        data: { auction, seller, usdc: "9007199254740993", io: "4", factorBps: 10_100, left: "6", at: "9" },
      },
      { name: "auctionClosed", data: { auction, period: "3", sold: "9007199254740993", burned: "5", at: "9" } },
    ]);
  });
});
