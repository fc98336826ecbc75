import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { key } from "./keys.ts";
import * as layouts from "./layouts.ts";

const k = (byte: number) => key(byte).toBase58();

describe("the accounts of vestings and airdrops", () => {
  it("decode a vesting, also one that nobody is to take over", () => {
    const terms = {
      ...{
        total: "12800000000000000",
        atOnce: "3840000000000000",
        startsAt: "1767225600",
        firstMonth: 7,
        tranches: 35,
      },
    };
    expect(plain(sdk.decodeVesting(layouts.vestingBytes))).deep.equal({
      ...{ creator: k(1), id: "18446744073709551615", beneficiary: k(2), pendingBeneficiary: k(3), payer: k(4) },
      ...{ mint: k(5), vault: k(6), ...terms, released: "4000000000000000", bump: 241, vaultBump: 240 },
    });
    const settled = layouts.vestingBytes.slice().fill(0, 80, 112);
    expect(sdk.decodeVesting(settled).pendingBeneficiary).equal(null);
  });

  it("decode an airdrop", () => {
    expect(plain(sdk.decodeAirdrop(layouts.airdropBytes))).deep.equal({
      ...{ funder: k(1), id: "5", mint: k(2), vault: k(3), total: "9007199254740993", claimed: "70" },
      root: Buffer.from(Array.from({ length: 32 }, (_, i) => 200 + i)).toString("hex"),
      ...{ startsAt: "1767225600", endsAt: "1769817600", leaves: 4_194_304, claims: 7, openPages: 53 },
      ...{ bump: 239, vaultBump: 238 },
    });
  });

  it("decode a claim page, and tell which of its leaves are claimed", () => {
    const { bits, ...rest } = sdk.decodeClaimPage(layouts.claimPageBytes);
    expect(plain(rest)).deep.equal({ airdrop: k(1), payer: k(2), page: 2, bump: 237 });
    expect(bits).length(10_000);
    const claimed = Array.from({ length: 80_000 }, (_, i) => 160_000 + i).filter((index) =>
      sdk.isClaimed({ ...rest, bits }, index),
    );
    expect(claimed).deep.equal([160_000, 160_009, 160_015, 239_999]);
    expect([0, 79_999, 80_000, 4_194_303].map(sdk.claimPageOf)).deep.equal([0, 0, 1, 52]); // floor(4,194,303 / 80,000)
    for (const index of [-1, 0.5, 160_000.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => sdk.claimPageOf(index)).throw(RangeError, `index: ${index} is no place of a leaf`);
      expect(() => sdk.isClaimed({ ...rest, bits }, index)).throw(RangeError, `index: ${index} is no place of a leaf`);
    }
    for (const index of [159_999, 240_000]) {
      expect(() => sdk.isClaimed({ ...rest, bits }, index)).throw(RangeError, `index: ${index} is not on page 2`);
    }
  });
});
