import {
  commissionAt,
  decodeConfig,
  decodeDeviceClass,
  decodeNode,
  difficultyOf,
  multiplierOf,
  parameterAt,
  reputationAt,
  requirementBpsAt,
} from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { configBytes, deviceClassBytes, nodeBytes } from "./layouts.ts";

describe("what binds when", () => {
  const config = decodeConfig(configBytes);
  const at = (parameter: Parameters<typeof parameterAt>[1], time: number) =>
    parameterAt(config, parameter, new BN(time)).toNumber();

  it("a raise of the stake unit and of the operator's part binds from its time on", () => {
    // The bytes hold 1,000 + place for each parameter: 1,004 and 1,005 are announced.
    expect([at("stakeUnit", 1_770_999_999), at("stakeUnit", 1_771_000_000)]).deep.equal([20_000_000_000, 1_004]);
    expect([at("selfStakeBps", 1_771_999_999), at("selfStakeBps", 1_772_000_000)]).deep.equal([4_000, 1_005]);
  });

  it("takes the time as a number too", () => {
    const unit = (time: number) => parameterAt(config, "stakeUnit", time).toNumber();
    expect([unit(1_770_999_999), unit(1_771_000_000)]).deep.equal([20_000_000_000, 1_004]);
    expect(() => parameterAt(config, "stakeUnit", 0.5)).throw(RangeError, "at: 0.5 is not an exact whole number");
  });

  it("any other parameter binds at once", () => {
    expect([at("quorum", 0), at("changeDelaySecs", 0)]).deep.equal([1_003, 1_027]);
  });

  it("a commission is in force from its time on", () => {
    const node = decodeNode(nodeBytes);
    expect([1_767_830_499, 1_767_830_500].map((time) => commissionAt(node, time))).deep.equal([9_000, 9_500]);
    expect(commissionAt(node, new BN(1_767_830_501))).equal(9_500);
  });

  it("a reputation stands until 30 idle days have passed, which then halve its distance to 5,000", () => {
    // 6,321 at 1,767,830,602: 1,321 above; then 660 (660.5), 330
    const times = [-1, 0, 2_591_999, 2_592_000, 5_184_000, 40 * 2_592_000];
    const node = decodeNode(nodeBytes);
    expect(times.map((secs) => reputationAt(node, 1_767_830_602 + secs))).deep.equal([
      ...[6_321, 6_321, 6_321, 5_660, 5_330, 5_000],
    ]);
    expect(reputationAt({ ...node, reputation: 0 }, new BN(1_767_830_602 + 2_592_000))).equal(2_500);
  });

  it("a multiplier binds from its hour on, and the required stake from its time on", () => {
    const deviceClass = decodeDeviceClass(deviceClassBytes);
    expect([8_765, 8_766].map((hour) => multiplierOf(deviceClass, hour))).deep.equal([100_000, 120_000]);
    const required = [1_769_817_599, 1_769_817_600].map((time) => requirementBpsAt(deviceClass, time));
    expect(required).deep.equal([90_000, 4_294_967_295]);
  });

  it("a difficulty binds from its hour on", () => {
    const deviceClass = decodeDeviceClass(deviceClassBytes);
    expect([8_765, 8_766].map((hour) => difficultyOf(deviceClass, hour))).deep.equal([16, 17]);
    expect(difficultyOf(deviceClass, new BN(8_767))).equal(17);
  });
});
