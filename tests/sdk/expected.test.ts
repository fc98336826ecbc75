import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { key } from "./keys.ts";
import { airdropBytes, vestingBytes } from "./layouts.ts";

function failure(check: () => void): sdk.UnexpectedTermsError {
  try {
    check();
  } catch (error) {
    if (error instanceof sdk.UnexpectedTermsError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("A11: an airdrop on the chain", () => {
  const airdrop = sdk.decodeAirdrop(airdropBytes);
  const root = Uint8Array.from({ length: 32 }, (_, i) => 200 + i);
  const window = { startsAt: new BN(1_767_225_600), endsAt: new BN(1_769_817_600) };
  const announced = { root, total: new BN("9007199254740993"), leaves: 4_194_304, ...window, funder: key(1) };

  it("is taken for the one that was announced, by all that is known of it", () => {
    sdk.checkAirdrop(airdrop, announced);
    sdk.checkAirdrop(airdrop, { root });
    sdk.checkAirdrop(airdrop, { root: Buffer.from(root), ...window });
  });

  it("is refused for each thing that differs, by name", () => {
    const others = {
      root: root.map((byte, i) => (i === 31 ? byte ^ 1 : byte)),
      total: new BN("9007199254740992"), // as a number it would be the same
      leaves: 4_194_303,
      startsAt: new BN(1_767_225_601),
      endsAt: new BN(1_769_817_599),
      funder: key(2),
    };
    for (const [field, value] of Object.entries(others)) {
      const { differences } = failure(() => sdk.checkAirdrop(airdrop, { ...announced, [field]: value }));
      expect(differences.map((difference) => difference.field)).deep.equal([field]);
    }
  });

  it("is refused with all that differs in one message", () => {
    const error = failure(() => sdk.checkAirdrop(airdrop, { ...announced, leaves: 1, funder: key(2) }));
    expect(error).include({ name: "UnexpectedTermsError", account: "airdrop" });
    expect(error.message).equal(
      `not the airdrop that was expected: leaves is 4194304, not 1; funder is ${key(1)}, not ${key(2)}`,
    );
    expect(error.differences[0]).deep.equal({ field: "leaves", expected: "1", found: "4194304" });
  });

  it("is not taken for anything without a root to compare", () => {
    const { differences } = failure(() => sdk.checkAirdrop(airdrop, {} as { root: Uint8Array }));
    expect(differences.map(({ field }) => field)).deep.equal(["root"]);
    const short = root.subarray(0, 31);
    expect(failure(() => sdk.checkAirdrop(airdrop, { root: short })).differences).length(1);
  });
});

describe("A11: a vesting on the chain", () => {
  const vesting = sdk.decodeVesting(vestingBytes);
  const startsAt = new BN(1_767_225_600);
  const agreed = { ...sdk.ALLOCATIONS.ecosystem, startsAt };

  it("is taken for the one that was agreed", () => {
    sdk.checkVesting(vesting, agreed);
    sdk.checkVesting(vesting, { ...agreed, creator: key(1), beneficiary: key(2) });
  });

  it("is refused for each thing that differs, by name", () => {
    const others = {
      total: new BN("12800000000000001"),
      startsAt: new BN(-1),
      firstMonth: 8,
      tranches: 36,
      atOnce: new BN(0),
      creator: key(2),
      beneficiary: key(1),
    };
    for (const [field, value] of Object.entries(others)) {
      const error = failure(() => sdk.checkVesting(vesting, { ...agreed, [field]: value }));
      expect(error.account).equal("vesting");
      expect(error.differences.map((difference) => difference.field)).deep.equal([field]);
    }
  });
});
