import { math } from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { between, bn, io, laws, supply, u64Max } from "./big.ts";

const { addToIndex, capacity, earned, isTooDiluted, isWorth, mulDiv, requiredOwnStake, requiredStake } = math;
const { sharesFor, splitReward, stakeFor } = math;
const zero: math.RewardIndex = { valueX64: bn(0), remainder: bn(0) };
const amounts = between(1n, supply);

describe("the arithmetic of stake", () => {
  it("rounds as named", () => {
    expect(mulDiv(bn(7), bn(3), bn(2), "down").toNumber()).equal(10); // 21 / 2 = 10.5
    expect(mulDiv(bn(7), bn(3), bn(2), "up").toNumber()).equal(11);
    expect(mulDiv(bn(6), bn(3), bn(2), "up").toNumber()).equal(9); // even: nothing to round
    expect(mulDiv(bn(u64Max), bn(u64Max), bn(u64Max), "up").toString()).equal(u64Max.toString());
    expect(() => mulDiv(bn(1), bn(1), bn(0), "down")).throw(RangeError, "division by 0");
    expect(() => mulDiv(bn(u64Max), bn(2), bn(1), "down")).throw(RangeError, "does not fit u64");
  });

  it("requires stake by power, at least that of multiplier 1", () => {
    const units = (...terms: [BN, number, number]) => requiredStake(...terms).toString();
    expect(units(bn(200n * io), 100_000, 8)).equal("1600000000000"); // 8 H100: 200 IO * 10 * 8
    expect(units(bn(200n * io), 2_500, 4)).equal("80000000000"); // 4 RTX 4070: 200 IO * max(1, 0.25) * 4
    expect(units(bn(200n * io), 300_000, 1)).equal("600000000000"); // 1 B200: 200 IO * 30
    expect(units(bn(3), 10_001, 1)).equal("4"); // 3.0003, rounded up
  });

  it("leaves room for the operator's half, and for others at most one and a half", () => {
    const required = bn(20_001);
    expect(requiredOwnStake(required, 5_000).toNumber()).equal(10_001); // 10,000.5, rounded up
    expect(capacity(required, 15_000).toNumber()).equal(30_001); // 30,001.5, rounded down
    expect(capacity(required, bn(20_000)).toNumber()).equal(40_002);
  });

  it("gives shares 1:1 at first, later pro rata, rounded down", () => {
    const text = (value: BN) => value.toString();
    expect(text(sharesFor(bn(7n * io), bn(0), bn(0)))).equal("700000000");
    // A pool slashed to half: a unit costs two shares.
    expect(text(sharesFor(bn(3n * io), bn(5n * io), bn(10n * io)))).equal("600000000");
    expect(text(stakeFor(bn(6n * io), bn(8n * io), bn(16n * io)))).equal("300000000");
    expect(text(sharesFor(bn(1), bn(3), bn(2)))).equal("0"); // 0.67
    expect(text(stakeFor(bn(5), bn(0), bn(0)))).equal("0");
    expect(() => sharesFor(bn(supply), bn(1), bn(u64Max))).throw(RangeError);
    expect(() => sharesFor(bn(1), bn(0), bn(1))).throw(RangeError, "division by 0");
  });

  it("a unit may cost 2^20 shares and no more", () => {
    expect(isTooDiluted(bn(3), bn(3 * 2 ** 20))).equal(false);
    expect(isTooDiluted(bn(3), bn(3 * 2 ** 20 + 1))).equal(true);
    expect(isTooDiluted(bn(0), bn(0))).equal(false);
    expect(isTooDiluted(bn(0), bn(1))).equal(true);
  });

  it("divides a reward whole, the commission rounded down", () => {
    const { commission, shared } = splitReward(bn(10_001), 2_000);
    expect([commission.toNumber(), shared.toNumber()]).deep.equal([2_000, 8_001]);
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 9_500 }), (reward, bps) => {
        const split = splitReward(reward, bps);
        expect(split.commission.add(split.shared).eq(reward)).equal(true);
      }),
      laws,
    );
    expect(() => splitReward(bn(10_000), 10_001)).throw(RangeError); // 10,001 would be commission
  });

  it("an index carries what its divisions leave over", () => {
    // A third of a unit each hour: after three hours a share has earned exactly 1.
    let index = zero;
    for (let hour = 0; hour < 3; hour++) index = addToIndex(index, bn(1), bn(3));
    expect([index.valueX64.toString(), index.remainder.toString()]).deep.equal(["18446744073709551616", "0"]); // 2^64
    expect(earned(bn(1), bn(0), index.valueX64).toString()).equal("1");
    expect(() => addToIndex(zero, bn(1), bn(0))).throw(RangeError, "division by 0");
    expect(() => earned(bn(1), bn(1), bn(0))).throw(RangeError); // an index never falls
    expect(() => addToIndex({ ...zero, valueX64: bn(2n ** 128n - 1n) }, bn(2), bn(1))).throw(RangeError, "u128");
    expect(() => earned(bn(u64Max), bn(0), bn(2n ** 128n - 1n))).throw(RangeError, "u128");
  });

  it("fits all 300M IO on any number of shares", () => {
    for (const shares of [1n, 2n ** 53n, supply, u64Max]) {
      const { valueX64 } = addToIndex(zero, bn(30_000_000_000_000_000n), bn(shares));
      expect(earned(bn(shares), bn(0), valueX64).toString()).oneOf(["30000000000000000", "29999999999999999"]);
    }
  });

  it("staking and leaving never gains, and takes nothing from those who were there", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.bigInt(1n, 2n ** 20n), (amount, stake, dilution) => {
        const shares = BN.min(BN.max(stake.mul(bn(dilution)).divn(1_000), bn(1)), bn(u64Max / 2n));
        fc.pre(
          amount
            .mul(shares)
            .div(stake)
            .lt(bn(u64Max / 2n)),
        );
        const bought = sharesFor(amount, stake, shares);
        const [allStake, allShares] = [stake.add(amount), shares.add(bought)];
        expect(stakeFor(bought, allStake, allShares).lte(amount)).equal(true);
        expect(stakeFor(shares, allStake, allShares).gte(stake)).equal(true);
      }),
      laws,
    );
  });

  it("worth is reckoned alike with and without a division", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, (shares, rest, stake, amount) => {
        const all = shares.add(rest);
        expect(isWorth(shares, stake, all, amount)).equal(stakeFor(shares, stake, all).gte(amount));
      }),
      laws,
    );
  });

  it("holders never earn more than was shared, and lose less than a unit each", () => {
    const rewards = fc.array(between(0n, 1_000_000_000_000n), { minLength: 1, maxLength: 20 });
    const holders = fc.array(between(1n, 1_000_000n * io), { minLength: 1, maxLength: 8 });
    const sum = (values: BN[]) => values.reduce((total, value) => total.add(value), bn(0));
    fc.assert(
      fc.property(rewards, holders, (shared, held) => {
        let index = zero;
        for (const reward of shared) index = addToIndex(index, reward, sum(held));
        const paid = sum(held.map((shares) => earned(shares, bn(0), index.valueX64)));
        const lost = sum(shared).sub(paid);
        expect(lost.isNeg()).equal(false);
        expect(lost.lten(held.length)).equal(true);
      }),
      { ...laws, numRuns: 500 },
    );
  });
});
