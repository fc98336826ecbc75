import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { unstakeTicketBytes } from "./layouts.ts";
import { classOf, configOf, io, nodeOf, positionOf } from "./staked.ts";

const at = 1_770_000_000;
interface Given {
  node?: Partial<sdk.Node>;
  class?: Partial<sdk.DeviceClass>;
  config?: Partial<sdk.Config>;
  byOperator?: boolean;
  at?: number;
}

function quote(amount: BN, given: Given = {}): sdk.StakeQuote {
  const { byOperator = false } = given;
  const config = { ...configOf(), ...given.config };
  return sdk.quoteStake({
    ...{ node: nodeOf(given.node), class: classOf(given.class), config },
    ...{ amount, at: given.at ?? at, byOperator },
  });
}

describe("quoteStake", () => {
  it("is the shares that an amount buys, what they are worth, and the node after it", () => {
    expect(plain(quote(io(3)))).deep.equal({
      shares: "600000000", // a share is worth half a unit
      worth: "300000000",
      room: "200000000000",
      after: { activeStake: "200300000000", activeShares: "400600000000" },
    });
    // 3 units cost 4 shares: floor(100,000,001 * 4 / 3) = floor(133,333,334.67)
    const odd = quote(new BN(100_000_001), { node: { activeStake: io(3_000), activeShares: io(4_000) } });
    expect(plain([odd.shares, odd.worth])).deep.equal(["133333334", "100000000"]); // 100,000,000.5
    const empty = { activeStake: io(0), activeShares: io(0), operatorShares: io(0) };
    expect(plain(quote(io(7), { node: empty }).shares)).equal("700000000"); // the first are 1:1
  });

  it("leaves others three quarters of the capacity, and all of it to nobody but the operator", () => {
    const room = (given: Given) => plain(quote(io(1), given).room);
    // 2,000 IO are needed and 4,000 the capacity. The operator has 1,200 and others 800, so 2,000 are free for all.
    expect([room({}), room({ byOperator: true })]).deep.equal(["200000000000", "200000000000"]);
    // The operator has 200 and the others 1,800: 3,000 - 1,800 for others.
    expect(room({ node: { operatorShares: io(400) } })).equal("120000000000");
    // Full at 4,000, of which he has 200: others nothing, he the 800 that he lacks of his half.
    const full = { activeStake: io(4_000), activeShares: io(4_000), operatorShares: io(200) };
    expect([room({ node: full }), room({ node: full, byOperator: true })]).deep.equal(["0", "80000000000"]);
  });

  it("counts a raised requirement from its announcement, and a cut from its start", () => {
    const room = (given: Given) => plain(quote(io(1), given).room);
    const until = new BN(at + 1);
    const raised = { requirementBps: 50_000, nextRequirementBps: 100_000, nextRequirementAt: until };
    const cut = { requirementBps: 100_000, nextRequirementBps: 50_000, nextRequirementAt: until };
    expect([room({ class: raised }), room({ class: cut })]).deep.equal(["200000000000", "200000000000"]);
    expect(room({ class: cut, at: at + 1 })).equal("0"); // 1,000 IO needed, 2,000 the capacity, which are there
    const config = configOf({ stakeUnit: io(300) }); // of 300 IO: 3,000 needed, 6,000 the capacity
    const notice = { stakeUnitNotice: { before: io(200), bindsAt: until } };
    expect(room({ config: { ...config, ...notice } })).equal("370000000000"); // 4,500 - 800 for others
    const half = { ...configOf(), selfStakeNotice: { before: new BN(4_000), bindsAt: until } };
    expect(room({ config: half, node: { operatorShares: io(400) } })).equal("120000000000"); // 3,000 - 1,800, not 3,200
  });

  it("foresees why the program would refuse, in its order", () => {
    const refusal = (amount: BN, given: Given = {}) => quote(amount, given).refusal;
    const paused = { pausedUntil: new BN(at + 1) };
    const thin = { activeStake: io(1), activeShares: io(2 ** 20), operatorShares: io(0) };
    const cold = { coolingStake: new BN(3), coolingShares: new BN(193) };
    expect(refusal(io(1))).equal(undefined);
    expect(refusal(io(1).subn(1), { config: paused })).equal("StakeTooSmall");
    expect(refusal(io(1), { config: paused, node: { slashBps: 1 } })).equal("Paused");
    expect(refusal(io(1), { config: paused, at: at + 1 })).equal(undefined);
    expect(refusal(io(1), { node: { slashBps: 1, status: "retired" } })).equal("SlashOpen");
    expect(refusal(io(1), { node: { ...cold, status: "retired" } })).equal("PoolTooDiluted");
    expect(refusal(io(1), { node: { ...thin, activeShares: io(2 ** 21), status: "retired" } })).equal("NodeIsRetired");
    expect(refusal(io(1), { node: thin })).equal(undefined); // 2^20 shares a unit are just allowed
    expect(refusal(io(9_999), { node: { ...thin, activeShares: thin.activeShares.addn(1) } })).equal("PoolTooDiluted");
    expect(refusal(io(1), { node: { coolingStake: new BN(3), coolingShares: new BN(192) } })).equal(undefined); // 64 each
    expect(refusal(io(9_999), { node: cold })).equal("PoolTooDiluted");
  });

  it("foresees that a node is full, for others and for the operator", () => {
    const refusal = (amount: BN, given: Given) => quote(amount, given).refusal;
    const crowded = { operatorShares: io(400) }; // room for 1,200 of others, and for 2,000 in all
    expect(refusal(io(1_200), { node: crowded })).equal(undefined);
    expect(refusal(io(1_200).addn(1), { node: crowded })).equal("OthersOverCapacity");
    expect(refusal(io(2_000).addn(1), {})).equal("NodeOverCapacity"); // others may have 2,200 more, the node 2,000
    const own = { node: crowded, byOperator: true };
    expect([refusal(io(2_000), own), refusal(io(2_000).addn(1), own)]).deep.equal([undefined, "NodeOverCapacity"]);
    const full = { activeStake: io(4_000), activeShares: io(4_000), operatorShares: io(200) };
    const bring = { node: full, byOperator: true };
    expect([refusal(io(800), bring), refusal(io(801), bring)]).deep.equal([undefined, "NodeOverCapacity"]);
  });

  it("foresees an amount that buys no share", () => {
    // 10 shares hold 1,500 IO: a share costs 150 IO.
    const dear = { activeStake: io(1_500), activeShares: new BN(10), operatorShares: new BN(5) };
    expect(quote(io(150).subn(1), { node: dear }).refusal).equal("ZeroShares");
    expect(quote(io(150).subn(1), { node: dear, byOperator: true }).refusal).equal("ZeroShares");
    expect(quote(io(150), { node: dear }).refusal).equal(undefined);
  });
});

describe("quoteStake of just the minimum", () => {
  it("foresees that rounding takes the position below it, unless there is more of it", () => {
    // 3 units cost 4 shares: 100,000,000 units buy 133,333,333.33 shares, rounded down.
    const node = nodeOf({ activeStake: io(3_000), activeShares: io(4_000) });
    const input = { node, class: classOf(), config: configOf(), amount: io(1), at };
    expect(sdk.quoteStake(input).refusal).equal("RestTooSmall");
    expect(sdk.quoteStake({ ...input, position: positionOf(new BN(1)) }).refusal).equal(undefined);
    expect(sdk.quoteStake({ ...input, amount: io(1).addn(1) }).refusal).equal(undefined);
  });
});

describe("quoteUnstake", () => {
  const leave = (
    request: { shares: BN } | { amount: BN },
    given: { node?: Partial<sdk.Node>; position?: sdk.StakePosition } = {},
  ) => {
    const { position } = given;
    return sdk.quoteUnstake({
      ...request,
      node: nodeOf(given.node),
      config: configOf(),
      at,
      ...(position && { position }),
    });
  };

  it("is what shares are worth, what they become, and when they are ready", () => {
    expect(plain(leave({ shares: io(6) }))).deep.equal({
      amount: "300000000",
      shares: "600000000",
      coolingShares: "900000000", // a unit costs three
      readyAt: "1771209600", // 14 days later
    });
    expect(plain(leave({ shares: new BN(3) }).amount)).equal("1"); // 1.5 rounded down
    const first = leave({ shares: io(6) }, { node: { coolingStake: io(0), coolingShares: io(0) } });
    expect(plain(first.coolingShares)).equal("300000000"); // the first are 1:1
  });

  it("finds the fewest shares that are worth an amount", () => {
    const node = { activeStake: new BN(3_000), activeShares: new BN(4_000), operatorShares: new BN(0) };
    const found = leave({ amount: new BN(7) }, { node });
    expect(plain([found.shares, found.amount])).deep.equal(["10", "7"]); // 9 are worth 6.75, 10 are worth 7.5
    expect(plain(leave({ amount: new BN(9) }, { node }).shares)).equal("12"); // even
    const empty = { activeStake: new BN(0), activeShares: new BN(0) };
    expect(() => leave({ amount: new BN(1) }, { node: empty })).throw(RangeError, "division by 0");
  });

  it("foresees why the program would refuse, given the position", () => {
    const refusal = (shares: BN, held?: BN) => leave({ shares }, held ? { position: positionOf(held) } : {}).refusal;
    expect([refusal(new BN(0)), refusal(new BN(1))]).deep.equal(["ZeroShares", undefined]);
    expect(refusal(io(10), io(10))).equal(undefined); // all of it
    expect(refusal(io(10).addn(1), io(10))).equal("TooFewShares");
    expect(refusal(io(8), io(10))).equal(undefined); // 2 IO of shares are worth the minimum, 1 IO
    expect(refusal(io(8).addn(1), io(10))).equal("RestTooSmall");
    expect(refusal(io(8).addn(1))).equal(undefined); // nobody knows of the rest
    // 2 of 4 shares take 99,999,999.5 rounded down, so that 100,000,000 stay: just the minimum.
    const node = { activeStake: new BN(199_999_999), activeShares: new BN(4) };
    expect(leave({ shares: new BN(2) }, { node, position: positionOf(new BN(4)) }).refusal).equal(undefined);
  });

  it("a ticket is worth its part of what cools, so a slash reaches it", () => {
    const ticket = { ...sdk.decodeUnstakeTicket(unstakeTicketBytes), shares: io(6) };
    expect(plain(sdk.ticketWorth(nodeOf(), ticket))).equal("200000000"); // 6 of 30, of 10 IO
    expect(plain(sdk.ticketWorth(nodeOf({ coolingStake: io(5) }), ticket))).equal("100000000");
  });
});

describe("quoteCancelUnstake", () => {
  const cancel = (shares: BN, given: Given & { owner?: PublicKey; position?: sdk.StakePosition } = {}) => {
    const fetched = sdk.decodeUnstakeTicket(unstakeTicketBytes);
    const { owner = sdk.configAddress(), position } = given; // anybody but the operator
    return sdk.quoteCancelUnstake({
      ...{ node: nodeOf(given.node), class: classOf(given.class), config: { ...configOf(), ...given.config } },
      ...{ ticket: { ...fetched, shares, owner }, at: given.at ?? at, ...(position && { position }) },
    });
  };

  it("is what the ticket is worth, the shares that it buys, and the node after it", () => {
    // 6 of 30 IO's worth of shares are 2 of 10 IO, which buy 4 IO's worth of shares.
    expect(plain(cancel(io(6)))).deep.equal({
      amount: "200000000",
      shares: "400000000",
      after: {
        activeStake: "200200000000",
        activeShares: "400400000000",
        coolingStake: "800000000",
        coolingShares: "2400000000",
      },
    });
    // 1,000,000,000 * 7 / 30 = 233,333,333.33 units; 3 of them cost 4 shares: 311,111,110.67.
    const odd = cancel(io(7), { node: { activeStake: io(3_000), activeShares: io(4_000) } });
    expect(plain([odd.amount, odd.shares])).deep.equal(["233333333", "311111110"]);
    const empty = { activeStake: io(0), activeShares: io(0), operatorShares: io(0) };
    expect(plain(cancel(io(6), { node: empty }).shares)).equal("200000000"); // the first are 1:1
  });

  it("is stopped neither by a pause nor by an open slash nor by a dear cooling pool", () => {
    const paused = { pausedUntil: new BN(at + 1) };
    expect(cancel(io(6), { config: paused, node: { slashBps: 5_000 } }).refusal).equal(undefined);
    const cold = { coolingStake: io(10), coolingShares: io(640).addn(1) };
    expect(cancel(io(130), { node: cold }).refusal).equal(undefined); // 2.03 IO
  });

  it("foresees why the program would refuse, in its order", () => {
    const refusal = (shares: BN, given: Parameters<typeof cancel>[1] = {}) => cancel(shares, given).refusal;
    const thin = { activeStake: io(1), activeShares: io(2 ** 20).addn(1), operatorShares: io(0) };
    expect(refusal(io(6), { node: { ...thin, status: "retired" } })).equal("NodeIsRetired");
    expect(refusal(io(6), { node: thin })).equal("PoolTooDiluted");
    // 4,000 IO the capacity: 3,999 are there, 3,000 of others the most.
    const full = { activeStake: io(3_999), activeShares: io(3_999), operatorShares: io(1_200) };
    expect([refusal(io(3), { node: full }), refusal(io(3).addn(3), { node: full })]).deep.equal([
      undefined, // 1 IO
      "NodeOverCapacity",
    ]);
    const crowded = { ...full, activeStake: io(3_100), activeShares: io(3_100), operatorShares: io(101) };
    expect([refusal(io(3), { node: crowded }), refusal(io(3).addn(3), { node: crowded })]).deep.equal([
      undefined,
      "OthersOverCapacity",
    ]);
    const { operator: owner } = nodeOf();
    expect(refusal(io(6), { node: crowded, owner })).equal(undefined); // his own part, which he may always bring
    expect(refusal(new BN(2))).equal("ZeroShares"); // 0.67 units
  });

  it("foresees a position below the minimum, unless there is more of it", () => {
    expect(cancel(io(3)).refusal).equal(undefined); // just 1 IO
    expect(cancel(io(3).subn(3)).refusal).equal("RestTooSmall");
    expect(cancel(io(3).subn(3), { position: positionOf(new BN(2)) }).refusal).equal(undefined); // worth a unit
  });
});

describe("what a node needs", () => {
  const node = { node: nodeOf(), class: classOf(), config: configOf() };

  it("is 200 IO for each processor and multiplier, rounded up, and half of it the operator's", () => {
    expect(plain(sdk.requirementAt(node, at))).deep.equal({ all: "200000000000", own: "100000000000" });
    const odd = { ...node, config: configOf({ stakeUnit: new BN(100_000_001), selfStakeBps: new BN(3_333) }) };
    // 10 * 100,000,001; 33.33 % of it are 333,300,003.333
    expect(plain(sdk.requirementAt(odd, at))).deep.equal({ all: "1000000010", own: "333300004" });
  });

  it("binds from its time on, whatever is announced", () => {
    const raise = { requirementBps: 100_000, nextRequirementBps: 100_001, nextRequirementAt: new BN(at) };
    const raised = { ...node, class: classOf(raise) };
    expect([at - 1, at].map((time) => sdk.meetsRequirement(raised, time))).deep.equal([true, false]);
  });

  it("is met by all stake, and by the operator's part of it", () => {
    const meets = (changes: Partial<sdk.Node>) => sdk.meetsRequirement({ ...node, node: nodeOf(changes) }, at);
    expect(meets({ operatorShares: io(2_000) })).equal(true); // 1,000 IO
    expect(meets({ operatorShares: io(2_000).subn(1) })).equal(false);
    expect(meets({ activeStake: io(2_000).subn(1), operatorShares: io(3_000) })).equal(false);
  });
});
