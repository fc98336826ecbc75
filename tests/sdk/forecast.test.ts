import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import * as layouts from "./layouts.ts";
import { classOf, configOf, io, nodeOf, positionOf } from "./staked.ts";

const startedAt = 1_767_225_600; // of the pool and of the emission
const hours = (count: number) => startedAt + 3_600 * count;

const emission = { ...sdk.decodeEmission(layouts.emissionBytes), sums: sdk.math.fillMonths(sdk.SCHEDULES.seed) };

/** The GPU pool with 80 % of the emission, after an hour 8 in which all nodes weighed 1,001,000. */
function poolOf(changes: Partial<sdk.RewardPool> & { totalWeight?: number } = {}): sdk.RewardPool {
  const { totalWeight = 1_001_000, ...rest } = changes;
  const pool = sdk.decodeRewardPool(layouts.rewardPoolBytes);
  pool.ring[8] = { totalWeight: new BN(totalWeight), payable: new BN(0), unsettled: new BN(0) };
  return { ...pool, kind: "gpu", shareBps: 8_000, nextHour: new BN(9), ...rest };
}

/** Weighs (50 * 4 + 20,000 * 10) = 200,200 in a full hour; passed in hour 8, which is settled. */
const pendingOf = (changes: Partial<sdk.PendingHour> = {}): sdk.PendingHour => {
  return { ...nodeOf().pending, hour: 8, passed: true, weight: new BN(0), ...changes };
};
const nodeWith = (changes: Partial<sdk.Node> = {}) => nodeOf({ pending: pendingOf(), ...changes });

interface Given {
  node?: sdk.Node;
  pool?: sdk.RewardPool;
  class?: sdk.DeviceClass;
  at?: number;
  minutes?: number;
}
const input = (given: Given) => {
  const accounts = { node: nodeWith(), class: classOf(), config: configOf(), pool: poolOf(), emission };
  return { ...accounts, at: hours(9.5), ...given };
};

// Hour 9 releases 457,997,886,472 (334,567,456,067,217 * 3,600 / 2,629,800), 366,398,309,177 of it to the GPU pool. Of
// 1,001,000 the node weighs 200,200: 73,279,661,835. Less 10 %, 65,951,695,652. In 8,766 hours on 2,000 IO that is a return of
// 65,951,695,652 * 8,766 / 200,000,000,000 = 2,890.6628 times the stake.
const usual = 28_906_628;

describe("apr", () => {
  const apr = (given: Given = {}) => sdk.apr(input(given));

  it("is the node's part of the pool's hour, less commission, on all of its stake", () => {
    expect(apr()).equal(usual);
    const unsettled = nodeWith({ pending: pendingOf({ weight: new BN(200_200) }) });
    expect(apr({ node: unsettled })).equal(usual);
  });

  it("is that of the hour that runs, from its first to its last second", () => {
    expect(apr({ at: hours(9) })).equal(usual);
    expect(apr({ at: hours(10) - 1 })).equal(usual);
    expect(apr({ at: startedAt - 1 })).equal(0);
    expect(apr({ at: hours(175_320) })).equal(0);
    expect(apr({ at: hours(175_320) - 1 })).greaterThan(0);
  });

  it("counts the node's own weight once: what it had in the last hour is replaced", () => {
    // It passed with half an hour, 100,100 of 900,900: the others weigh 800,800, as before.
    const short = nodeWith({ pending: pendingOf({ weight: new BN(100_100) }) });
    expect(apr({ node: short, pool: poolOf({ totalWeight: 900_900 }) })).equal(usual);
    // It was not attested in hour 8, where the others weighed 800,800.
    const others = poolOf({ totalWeight: 800_800 });
    for (const pending of [{ hour: 7 }, { hour: null, passed: false }, { passed: false }]) {
      expect(apr({ node: nodeWith({ pending: pendingOf(pending) }), pool: others }), JSON.stringify(pending)).equal(
        usual,
      );
    }
    // It has passed in hour 9, which is not closed: in hour 8 it is taken to have weighed what it usually does.
    const ahead = nodeWith({ pending: pendingOf({ hour: 9, weight: new BN(1) }) });
    expect(apr({ node: ahead })).equal(usual);
  });

  it("gives all of the hour to a node that is alone", () => {
    // 366,398,309,177 less 36,639,830,917: 329,758,478,260 * 8,766 / 200,000,000,000
    const alone = 144_533_141;
    expect(apr({ pool: poolOf({ totalWeight: 200_200 }) })).equal(alone);
    expect(apr({ pool: poolOf({ totalWeight: 100_100 }) })).equal(alone); // it was up for half of hour 8
    expect(apr({ pool: poolOf({ nextHour: new BN(0) }) })).equal(alone); // nobody knows of others yet
  });

  it("follows uptime, a job and the tier", () => {
    expect(
      apr({ minutes: 30, node: nodeWith({ pending: pendingOf({ hour: 7 }) }), pool: poolOf({ totalWeight: 800_800 }) }),
    ).equal(
      16_059_237, // 100,100 of 900,900
    );
    const hired = nodeWith({ freeProcessors: 0, pending: pendingOf({ hour: 7 }) });
    expect(apr({ node: hired, pool: poolOf({ totalWeight: 800_800 }) })).equal(28_907_205); // 200,205 of 1,001,005
    const fresh = [0, 1].map((tier) => apr({ node: nodeWith({ tier }) }));
    // 50 * 1 + 200,000: 200,050 of 1,001,000 are 73,224,756,993, less 10 % 65,902,281,294; * 8,766 / 200,000,000,000
    expect(fresh).deep.equal([28_884_969, 28_884_969]);
    for (const minutes of [0.5, -1, 61]) {
      expect(() => apr({ minutes })).throw(RangeError, `minutes: ${minutes} is not one of 0 to 60`);
    }
    expect(apr({ minutes: 0 })).equal(0);
  });

  it("follows the commission and the multiplier that are in force then", () => {
    const announced = nodeWith({ commissionAt: new BN(hours(9.5)), nextCommissionBps: 2_000 });
    expect([apr({ node: announced, at: hours(9.5) - 1 }), apr({ node: announced })]).deep.equal([usual, 25_694_780]);
    const never = classOf({ nextMultiplierBps: 0, nextHour: new BN(9) });
    expect([apr({ class: never, at: hours(9) - 1 }) > 0, apr({ class: never })]).deep.equal([true, 0]);
  });

  it("of the CPU pool follows what is left to it", () => {
    // 457,997,886,472 - 366,398,309,177 = 91,599,577,295, a fifth of it 18,319,915,459, less 10 % 16,487,923,914
    const node = nodeWith({ pool: "cpu" });
    expect(apr({ node, pool: poolOf({ kind: "cpu", shareBps: 2_000 }) })).equal(7_226_657);
  });

  it("falls with stake that adds no weight", () => {
    const [node, at] = [nodeWith(), hours(9.5)];
    const quote = sdk.quoteStake({ node, class: classOf(), config: configOf(), amount: io(2_000), at });
    expect(apr({ node: { ...node, ...quote.after } })).equal(14_453_314); // half
  });

  it("is 0 where the node earns nothing", () => {
    expect(apr({ node: nodeWith({ status: "retired" }) })).equal(0);
    expect(apr({ node: nodeWith({ activeStake: io(1_999) }) })).equal(0);
    expect(apr({ node: nodeWith({ operatorShares: io(1_999) }) })).equal(0); // 999.5 of 1,000 IO
  });
});

describe("rewardsAt", () => {
  const position = { ...positionOf(io(1_000)), unclaimed: new BN(7) }; // a quarter of the shares
  const flat = { indexX64: new BN(0), indexRemainder: new BN(0) };
  const rewards = (given: Given = {}) =>
    plain(sdk.rewardsAt({ ...input(given), node: { ...(given.node ?? nodeWith()), ...flat }, position }));

  it("is what is claimable now until the next hour can be closed, half an hour after its end", () => {
    expect([rewards(), rewards({ at: hours(10) + 1_799 })]).deep.equal(["7", "7"]);
    // 7 and a quarter of hour 9: 65,951,695,652 / 4
    expect(rewards({ at: hours(10) + 1_800 })).equal("16487923920");
  });

  it("adds the hours that can be closed by then", () => {
    // Hours 9 to 11 release 1,373,993,659,414, to GPUs 1,099,194,927,531; a fifth is 219,838,985,506, less 10 % 197,855,086,956.
    expect(rewards({ at: hours(12.5) })).equal("49463771746");
  });

  it("divides each hour by the commission in force at its end", () => {
    // 9 and 10 at 10 %: 732,796,618,354, a fifth 146,559,323,670, less commission 131,903,391,303. 11 at 15 %, from its very end
    // on: 366,398,309,176, a fifth 73,279,661,835, less commission 62,287,712,560. A quarter of both is 48,547,775,965.75.
    const announced = (at: number) => nodeWith({ nextCommissionBps: 1_500, commissionAt: new BN(at) });
    expect(rewards({ at: hours(12.5), node: announced(hours(12)) })).equal("48547775972");
    expect(rewards({ at: hours(12.5), node: announced(hours(11) + 1) })).equal("48547775972");
    expect(rewards({ at: hours(12.5), node: announced(hours(12) + 1) })).equal("49463771746"); // after them all
  });

  it("adds nothing where the node earns nothing, and no more once the emission is over", () => {
    expect(rewards({ at: hours(12.5), node: nodeWith({ status: "retired" }) })).equal("7");
    expect(rewards({ at: startedAt - 1 })).equal("7");
    expect(rewards({ at: hours(175_321) })).equal(rewards({ at: hours(200_000) }));
  });
});
