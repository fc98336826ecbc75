import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { key } from "./keys.ts";
import { classOf, configOf, io, nodeOf } from "./staked.ts";

const at = 1_770_000_000;
/** A class of multiplier 10: 2,000 IO a processor, 1,000 of them the operator's. */
const h100 = { ...classOf(), address: key(7) };
const options: sdk.MatchOptions = { class: h100, config: configOf(), at };

/** 2 USDC or 3 IO per processor-hour in region 3; 2 processors, 4,000 IO of stake, 2,400 of it the operator's. */
function node(byte: number, changes: Partial<sdk.At<sdk.Node>> = {}): sdk.At<sdk.Node> {
  return {
    ...nodeOf({ class: h100.address, processors: 2, freeProcessors: 2, tier: 3, region: 3 }),
    ...{ activeStake: io(4_000), activeShares: io(8_000), operatorShares: io(4_800) },
    ...{ askingUsdc: new BN(2_000_000), askingIo: io(3), reputation: 5_000, address: key(byte) },
    ...changes,
  };
}

/** 2 processors, tier 2 or better, in region 0, 3 or 31. */
function job(changes: Partial<sdk.JobNeed> = {}): sdk.JobNeed {
  const terms = { class: h100.address, processors: 2, tier: 2, regions: 0x8000_0009, minReputation: 5_000 };
  return { ...terms, currency: "usdc", ...changes };
}

const ranking = (need: sdk.JobNeed, nodes: sdk.At<sdk.Node>[], more: Partial<sdk.MatchOptions> = {}) =>
  sdk
    .match(need, nodes, { ...options, ...more })
    .ranked.map((one) => [one.node.address.toBytes()[0], plain(one.score)]);

/** What is said of the only node, which is refused. */
function said(
  changes: Partial<sdk.At<sdk.Node>>,
  need: Partial<sdk.JobNeed> = {},
  more: Partial<sdk.MatchOptions> = {},
) {
  const { ranked, refused } = sdk.match(job(need), [node(1, changes)], { ...options, ...more });
  expect(ranked).length(0);
  return refused[0]!.objections.map(({ reason, text }) => `${reason}: ${text}`);
}

describe("match", () => {
  it("gives of a node that suits its rate, distance and score", () => {
    const { ranked, refused } = sdk.match(job({ near: 0 }), [node(1)], options);
    expect(refused).deep.equal([]);
    // 2 processors * 2 USDC; 10^8 + 5,000 * 5,000 of reputation + 10,000 * 500 for one step = 130,000,000
    expect(plain(ranked.map(({ rate, distance, score }) => ({ rate, distance, score })))).deep.equal([
      { rate: "4000000", distance: 1, score: "520000000000000" },
    ]);
  });

  it("ranks by the rate with reputation and distance counted in, whatever the order", () => {
    const nodes = [
      node(1, { reputation: 10_000, region: 0 }), // 4,000,000 * 10^8
      node(2, { reputation: 10_000 }), // a step away: * 1.05
      node(3, { askingUsdc: new BN(1_700_000) }), // 3,400,000 * (1.25 + 0.05)
      node(4, { askingUsdc: new BN(1_500_000), region: 0 }), // 3,000,000 * 1.25
    ];
    const expected = [
      [4, "375000000000000"],
      [1, "400000000000000"],
      [2, "420000000000000"],
      [3, "442000000000000"],
    ];
    expect(ranking(job({ near: 0 }), nodes)).deep.equal(expected);
    expect(ranking(job({ near: 0 }), nodes.toReversed())).deep.equal(expected);
  });

  it("counts no distance without a region to be near to", () => {
    const [best] = ranking(job(), [node(1, { reputation: 10_000, region: 31 })]);
    expect(best).deep.equal([1, "400000000000000"]);
  });

  it("takes the caller's distances, weights and rates", () => {
    const nodes = [node(1, { region: 0 }), node(2, { region: 31 }), node(3)];
    const steps: Record<number, number> = { 0: 4, 31: 1, 3: 2 };
    const distance = (near: number, region: number) => (near === 5 ? steps[region]! : 99);
    const weights = { reputationBps: 0, distanceBps: 1_000 };
    // 4,000,000 * 10^8 * 1.1, 1.2 and 1.4
    expect(ranking(job({ near: 5 }), nodes, { distance, weights })).deep.equal([
      [2, "440000000000000"],
      [3, "480000000000000"],
      [1, "560000000000000"],
    ]);
    const rates: Record<number, BN | null> = { 1: new BN(30), 2: null, 3: new BN(20) };
    const rateOf = ({ address }: sdk.At<sdk.Node>) => rates[address.toBytes()[0]!]!;
    expect(ranking(job(), nodes, { rateOf, weights })).deep.equal([
      [3, "2000000000"],
      [1, "3000000000"],
    ]);
  });

  it("breaks ties by rate, reputation, distance and address", () => {
    // reputation costs nothing here, so 5,000 and 6,000 score alike; as do all distances
    const weights = { reputationBps: 0, distanceBps: 0 };
    const nodes = [
      node(5),
      node(4, { region: 0 }),
      node(6, { reputation: 6_000 }),
      node(3),
      node(2, { askingUsdc: new BN(1) }),
    ];
    const order = ranking(job({ near: 0 }), nodes, { weights }).map(([byte]) => byte);
    expect(order).deep.equal([2, 6, 4, 3, 5]);
    // 6 * 10^8 * 1.0 and 4 * 10^8 * 1.5 are the same: the lower rate comes first
    const rates: Record<number, BN> = { 1: new BN(6), 2: new BN(4) };
    const even = [node(1, { reputation: 10_000 }), node(2, { reputation: 0 })];
    const rateOf = ({ address }: sdk.At<sdk.Node>) => rates[address.toBytes()[0]!]!;
    expect(ranking(job({ minReputation: 0 }), even, { rateOf })).deep.equal([
      [2, "600000000"],
      [1, "600000000"],
    ]);
  });

  it("compares asking rates in the job's currency", () => {
    const [best] = sdk.match(job({ currency: "io" }), [node(1)], options).ranked;
    expect(plain(best!.rate)).equal("600000000"); // 2 * 3 IO
    expect(said({ askingIo: new BN(0) }, { currency: "io" })).deep.equal(["noPrice: no rate in IO"]);
    expect(said({ askingUsdc: new BN(0) })).deep.equal(["noPrice: no rate in USDC"]);
  });

  it("explains each refusal with its numbers", () => {
    expect(said({ reputation: 4_200 })).deep.equal(["reputation: reputation 4,200 is below 5,000"]);
    expect(said({ tier: 1 })).deep.equal(["tier: tier 1 is below 2"]);
    expect(said({ freeProcessors: 1 })).deep.equal(["processors: 1 free processors are fewer than 2"]);
    expect(said({ region: 4 })).deep.equal(["region: region 4 is not one of 0, 3, 31"]);
    expect(said({}, { regions: 0 })).deep.equal(["region: region 3 is not one of none"]);
    expect(said({ status: "retired" })).deep.equal(["notActive: the node is retired"]);
    expect(said({ class: key(9) })).deep.equal([`class: class ${key(9)} is not ${key(7)}`]);
    expect(said({}, { maxRate: new BN(3_999_999) })).deep.equal(["tooDear: 4 USDC per hour is above 3.999999 USDC"]);
    expect(said({}, { currency: "io", maxRate: new BN(1) })).deep.equal([
      "tooDear: 6 IO per hour is above 0.00000001 IO",
    ]);
  });

  it("takes the reputation of the time: every 30 idle days halve its distance to 5,000", () => {
    const moved = { reputation: 9_000, reputationMovedAt: new BN(at) };
    const best = (secs: number) =>
      sdk.match(job(), [node(1, moved)], { ...options, at: at + secs }).ranked[0]!.reputation;
    expect([0, 2_591_999, 2_592_000, 5_184_000].map(best)).deep.equal([9_000, 9_000, 7_000, 6_000]);
    const poor = { reputation: 4_000, reputationMovedAt: new BN(at) };
    const later = { at: at + 2_592_000 };
    expect(said(poor, { minReputation: 4_501 }, later)).deep.equal(["reputation: reputation 4,500 is below 4,501"]);
    expect(ranking(job({ minReputation: 4_500 }), [node(1, poor)], later)).length(1);
    // so an idle favourite and a fresh one may change places
    const [idle, fresh] = [node(1, moved), node(2, { reputation: 8_000, reputationMovedAt: new BN(at + 2_592_000) })];
    expect(ranking(job(), [idle, fresh]).map(([byte]) => byte)).deep.equal([1, 2]);
    expect(ranking(job(), [idle, fresh], later).map(([byte]) => byte)).deep.equal([2, 1]);
  });

  it("explains a lack of stake by the whole and by the operator's own part", () => {
    // 2 processors need 4,000 IO, half of them the operator's; a share is worth half a unit
    const less = { activeStake: io(3_999), activeShares: io(7_998) };
    expect(said(less)).deep.equal(["stake: a stake of 3,999 IO is below 4,000 IO"]);
    expect(said({ operatorShares: io(3_999) })).deep.equal([
      "stake: the operator's own stake of 1,999.5 IO is below 2,000 IO",
    ]);
    expect(said({ ...less, operatorShares: io(0) })).deep.equal([
      "stake: a stake of 3,999 IO is below 4,000 IO",
      "stake: the operator's own stake of 0 IO is below 2,000 IO",
    ]);
    // a raise binds from its time on
    const raised = { ...h100, nextRequirementBps: 200_000, nextRequirementAt: new BN(at) };
    expect(said({}, {}, { class: raised })).deep.equal([
      "stake: a stake of 4,000 IO is below 8,000 IO",
      "stake: the operator's own stake of 2,400 IO is below 4,000 IO",
    ]);
    expect(ranking(job(), [node(1)], { class: raised, at: at - 1 })).length(1);
  });

  it("names all that speaks against a node, in the program's order", () => {
    const worst = { status: "retired", freeProcessors: 0, tier: 0, region: 9, reputation: 0 } as const;
    const { refused } = sdk.match(job({ maxRate: new BN(0) }), [node(1, { ...worst, activeStake: io(1) })], options);
    expect(refused[0]!.objections.map(({ reason }) => reason)).deep.equal([
      ...["notActive", "stake", "stake", "processors", "tier", "region", "reputation", "tooDear"],
    ]);
    // what another class requires is not known here
    expect(said({ class: key(9), activeStake: io(0) })).length(1);
  });

  it("accepts what just suffices", () => {
    const just = { operatorShares: io(4_000), tier: 2, reputation: 5_000 };
    expect(ranking(job({ maxRate: new BN(4_000_000) }), [node(1, just)])).length(1);
  });

  it("refuses a class that is not the job's, and numbers that are none", () => {
    const run = (need: Partial<sdk.JobNeed>, more: Partial<sdk.MatchOptions>) => () =>
      ranking(job(need), [node(1)], more);
    expect(run({ class: key(8) }, {})).throw(RangeError, "is not the job's");
    expect(run({ near: 32 }, {})).throw(RangeError, "near: 32 is not a whole number from 0 to 31");
    expect(run({ near: 0 }, { distance: () => 0.5 })).throw(RangeError, "distance: 0.5");
    expect(run({}, { weights: { reputationBps: -1 } })).throw(RangeError, "reputationBps: -1");
  });
});
