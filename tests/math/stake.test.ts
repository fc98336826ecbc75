import { readFileSync } from "node:fs";
import { MAX_COOLING_DILUTION_BITS, MAX_DILUTION_BITS, math } from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { plain } from "../support/plain.ts";
import { between, bn, io, laws, supply, u64Max } from "./big.ts";

const { addToIndex, capacity, earned, isTooDiluted, isWorth, mulDiv, requiredOwnStake, requiredStake } = math;
const { sharesFor, slashed, splitReward, stakeFor } = math;
const zero: math.RewardIndex = { valueX64: bn(0), remainder: bn(0) };
const amounts = between(1n, supply);

/** Cases of a function: amounts are decimals; `null` is expected where the result does not fit. */
type Cases<Amounts extends string, Expected, Bps extends string = never> = ({
  name: string;
  expected: Expected | null;
} & Record<Amounts, string> &
  Record<Bps, number>)[];
interface Vectors {
  sharesFor: Cases<"amount" | "poolStake" | "poolShares", string>;
  stakeFor: Cases<"shares" | "poolStake" | "poolShares", string>;
  requiredOwnStake: Cases<"required", string, "bps">;
  capacity: Cases<"required", string, "bps">;
  isTooDiluted: Cases<"poolStake" | "poolShares", boolean>;
  isCoolingTooDiluted: Cases<"poolStake" | "poolShares", boolean>;
  slashed: Cases<"poolStake", string, "fractionBps">;
  splitReward: Cases<"reward", Record<"commission" | "shared", string>, "commissionBps">;
  addToIndex: Cases<"valueX64" | "remainder" | "shared" | "shares", Record<"valueX64" | "remainder", string>>;
  earned: Cases<"shares" | "fromX64" | "toX64", string>;
}
const vectors: Vectors = JSON.parse(readFileSync(new URL("../vectors/stake.json", import.meta.url), "utf8"));

/** Each case of the vectors against what `reckon` makes of it. */
function holds<C extends { name: string; expected: unknown }>(cases: C[], reckon: (given: C) => unknown): void {
  for (const given of cases) {
    const found = outcome(() => reckon(given));
    expect(found, given.name).deep.equal(given.expected);
  }
}

function outcome(reckon: () => unknown): unknown {
  try {
    return plain(reckon());
  } catch (error) {
    expect(error).instanceOf(RangeError);
    return null;
  }
}

describe("the arithmetic of stake", () => {
  it("rounds as named", () => {
    expect(mulDiv(bn(7), bn(3), bn(2), "down").toNumber()).equal(10); // 21 / 2 = 10.5
    expect(mulDiv(bn(7), bn(3), bn(2), "up").toNumber()).equal(11);
    expect(mulDiv(bn(6), bn(3), bn(2), "up").toNumber()).equal(9); // even: nothing to round
    expect(mulDiv(bn(u64Max), bn(u64Max), bn(u64Max), "up").toString()).equal(u64Max.toString());
    expect(() => mulDiv(bn(1), bn(1), bn(0), "down")).throw(RangeError, "division by 0");
    expect(() => mulDiv(bn(u64Max), bn(2), bn(1), "down")).throw(RangeError, "does not fit u64");
  });

  it("rounds the required stake up", () => {
    expect(requiredStake(bn(3), 10_001, 1).toString()).equal("4"); // 3.0003
  });

  it("leaves the room of the vectors to the operator and to others", () => {
    holds(vectors.requiredOwnStake, ({ required, bps }) => requiredOwnStake(bn(required), bps));
    holds(vectors.capacity, ({ required, bps }) => capacity(bn(required), bps));
    holds(vectors.capacity, ({ required, bps }) => capacity(bn(required), bn(bps))); // parameters are BN
  });

  it("gives the shares of the vectors, and for shares their stake", () => {
    holds(vectors.sharesFor, ({ amount, ...pool }) => sharesFor(bn(amount), bn(pool.poolStake), bn(pool.poolShares)));
    holds(vectors.stakeFor, ({ shares, ...pool }) => stakeFor(bn(shares), bn(pool.poolStake), bn(pool.poolShares)));
    expect(() => sharesFor(bn(1), bn(0), bn(1))).throw(RangeError, "division by 0");
  });

  it("a unit may cost 2^20 shares and no more", () => {
    holds(vectors.isTooDiluted, ({ poolStake, poolShares }) =>
      isTooDiluted(bn(poolStake), bn(poolShares), MAX_DILUTION_BITS),
    );
  });

  it("a unit of a cooling pool may cost 2^6 shares and no more", () => {
    holds(vectors.isCoolingTooDiluted, ({ poolStake, poolShares }) =>
      isTooDiluted(bn(poolStake), bn(poolShares), MAX_COOLING_DILUTION_BITS),
    );
  });

  it("a slash takes its fraction of a pool, rounded down", () => {
    holds(vectors.slashed, ({ poolStake, fractionBps }) => slashed(bn(poolStake), fractionBps));
  });

  it("divides a reward whole, the commission rounded down", () => {
    holds(vectors.splitReward, ({ reward, commissionBps }) => splitReward(bn(reward), commissionBps));
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 9_500 }), (reward, bps) => {
        const split = splitReward(reward, bps);
        expect(split.commission.add(split.shared).eq(reward)).equal(true);
      }),
      laws,
    );
  });

  it("an index carries what its divisions leave over, and shares earn as it rises", () => {
    holds(vectors.addToIndex, ({ valueX64, remainder, shared, shares }) =>
      addToIndex({ valueX64: bn(valueX64), remainder: bn(remainder) }, bn(shared), bn(shares)),
    );
    holds(vectors.earned, ({ shares, fromX64, toX64 }) => earned(bn(shares), bn(fromX64), bn(toX64)));
    expect(() => addToIndex(zero, bn(1), bn(0))).throw(RangeError, "division by 0");
    expect(() => earned(bn(u64Max), bn(0), bn(2n ** 128n - 1n))).throw(RangeError, "u128");
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

  it("a hundred thousand round trips of all sizes, a unit included, never gain (B4)", () => {
    let seed = 20_260_101n;
    const random = (below: bigint) => {
      seed = (seed * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
      return (seed >> 16n) % below;
    };
    for (let pool = 0; pool < 100; pool++) {
      // The shares of the others cost between a fiftieth of a unit and 50 units; the trips of the one grow from a unit to all he has.
      const others = { stake: bn(1n + random(1_000_000n * io)), shares: bn(1n + random(1_000_000n * io)) };
      let [stake, shares] = [others.stake, others.shares];
      let purse = bn(1_000n * io);
      for (let trip = 0; trip < 1_000; trip++) {
        const amount = trip % 4 === 0 ? bn(1) : BN.min(purse, bn(1n + random(10n ** BigInt(1 + (trip % 12)))));
        const bought = sharesFor(amount, stake, shares);
        [stake, shares] = [stake.add(amount), shares.add(bought)];
        // In two parts on every third trip: it is never better than one.
        const first = trip % 3 === 0 ? bn(random(BigInt(bought.addn(1).toString()))) : bought;
        let back = bn(0);
        for (const part of [first, bought.sub(first)]) {
          const paid = stakeFor(part, stake, shares);
          [stake, shares, back] = [stake.sub(paid), shares.sub(part), back.add(paid)];
        }
        expect(back.lte(amount), `${back} for ${amount} in pool ${pool}`).equal(true);
        purse = purse.sub(amount).add(back);
      }
      expect(shares.eq(others.shares) && stake.gte(others.stake), `pool ${pool}`).equal(true);
    }
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
