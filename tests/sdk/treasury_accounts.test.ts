import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { key } from "./keys.ts";
import { auctionBytes, treasuryBytes } from "./treasury_layouts.ts";

const k = (byte: number) => key(byte).toBase58();

describe("the accounts of the treasury", () => {
  const vaults = { ioVault: k(1), usdcVault: k(2), bump: 245, ioVaultBump: 244, usdcVaultBump: 243 };

  it("decode the treasury", () => {
    expect(plain(sdk.decodeTreasury(treasuryBytes))).deep.equal({
      ...vaults,
      ioFees: ["9007199254740993", "9007199254740994", "9007199254740995", "9007199254740996"],
      usdcFees: ["9007199254740997", "9007199254740998", "9007199254740999", "9007199254741000"],
      ...{ usdcSpent: "9007199254741001", ioBought: "9007199254741002" },
      ...{ ioSlashed: "9007199254741003", ioBurned: "9007199254741004" },
      ...{ nextAuctionAt: "1767830400", auctionEndsAt: "1767247200" },
    });
  });

  it("decode a treasury that has had nothing yet, and no auction", () => {
    const none = ["0", "0", "0", "0"];
    expect(plain(sdk.decodeTreasury(treasuryBytes.slice().fill(0, 72, 184)))).deep.equal({
      ...{ ...vaults, ioFees: none, usdcFees: none },
      ...{ usdcSpent: "0", ioBought: "0", ioSlashed: "0", ioBurned: "0" },
      ...{ nextAuctionAt: null, auctionEndsAt: null },
    });
  });

  it("decode an auction", () => {
    expect(plain(sdk.decodeAuction(auctionBytes))).deep.equal({
      ...{ payer: k(1), period: "18446744073709551615", lot: "9007199254740993" },
      ...{ sold: "101", burned: "102", minFill: "103" },
      ...{ startsAt: "1767225600", endsAt: "1767247200", factorStartBps: 9_501, factorEndBps: 10_099, bump: 229 },
    });
  });

  it("refuse a treasury of the size it once had, and what is another account", () => {
    expect(() => sdk.decodeTreasury(treasuryBytes.subarray(0, 168))).throw(
      sdk.AccountDataError,
      "not a treasury: it has 168 bytes, not 216",
    );
    const other = auctionBytes.slice().fill(0, 0, 8);
    expect(() => sdk.decodeAuction(other)).throw(sdk.AccountDataError, "not a auction: it is of another type");
  });
});
