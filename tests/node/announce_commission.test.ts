import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { unsigned } from "../support/swap.ts";
import { World, type WorldNode } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world, and the start of hour 0
const week = 604_800; // 168 hours

// The node begins with a commission of 10 %. Hour 0 of the GPU pool is 366_398_309_176, and hour 1 as much.
describe("announce_commission", () => {
  let world: World;
  let node: WorldNode;
  const terms = { commissionBps: 1_000 };

  const announce = (commissionBps: number, operator = node.operator, of = node) =>
    sdk.announceCommission({ operator: operator.publicKey, node: of.address, commissionBps });
  const announces = (commissionBps: number, of = node) =>
    world.send(announce(commissionBps, of.operator, of), [of.operator]);
  const refuse = (commissionBps: number, error: string) => world.fail(announce(commissionBps), error, [node.operator]);
  const at = (secs: number) => world.chain.warpTo(start + secs);
  /** Commission of the hour that is settled. */
  const settled = async (of = node) => {
    const [event] = world.events(await world.send(sdk.settleRewards({ node: of })));
    if (event?.name !== "rewardsSettled") throw new Error("nothing was settled");
    return event.data.commission.toString();
  };
  const rates = async () => {
    const { commissionBps, nextCommissionBps, commissionAt } = await world.nodeOf(node.address);
    return [commissionBps, nextCommissionBps, commissionAt.toNumber()];
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world, terms);
  });

  it("announces a raise that begins 7 days later, and changes nothing else", async () => {
    await at(100);
    const before = await world.nodeOf(node.address);
    const sent = await announces(1_500);
    const startsAt = `${start + 100 + week}`;
    const changed = { nextCommissionBps: 1_500, commissionAt: startsAt };
    expect(plain(await world.nodeOf(node.address))).deep.equal({ ...(plain(before) as object), ...changed });
    const data = { node: node.address.toBase58(), oldBps: 1_000, newBps: 1_500, startsAt, at: `${start + 100}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "commissionAnnounced", data }]);
  });

  it("divides an hour by the rate in force at its end: a raise counts from the hour that ends in its first second", async () => {
    const [early, punctual, late] = [node, await stakedNode(world, terms), await stakedNode(world, terms)] as const;
    for (const [secs, of] of [
      [3_599, early],
      [3_600, punctual],
      [3_601, late],
    ] as const) {
      await at(secs);
      await announces(1_500, of);
    }
    // The raises begin a second before hour 168 ends, as it ends, and a second later. Each gets a third of it, which is
    // 366_398_309_177 and as much out of the carry: 244_265_539_451, of which 15 % are 36_639_830_917.65 and 10 % 24_426_553_945.1.
    await world.work([early, punctual, late], 168);
    await world.close(168);
    expect(await settled(early)).equal("36639830917");
    expect(await settled(punctual)).equal("36639830917");
    expect(await settled(late)).equal("24426553945");
  });

  it("cuts at once, down to nothing", async () => {
    await at(50);
    const sent = await announces(0);
    expect(await rates()).deep.equal([1_000, 0, start + 50]);
    const data = { node: node.address.toBase58(), oldBps: 1_000, newBps: 0 };
    const times = { startsAt: `${start + 50}`, at: `${start + 50}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "commissionAnnounced", data: { ...data, ...times } }]);
    await world.work([node], 0);
    await world.close(0);
    expect(await settled()).equal("0");
  });

  for (const [commissionBps, by] of [
    [1_000, "the rate in force"],
    [900, "a cut"],
  ] as const) {
    it(`takes an announced raise back by ${by}`, async () => {
      await announces(1_500);
      await at(3_600);
      await announces(commissionBps);
      expect(await rates()).deep.equal([1_000, commissionBps, start + 3_600]);
      await at(week);
      await refuse(commissionBps + 501, "CommissionRaiseTooHigh");
    });
  }

  it("raises by 500 basis points over the rate in force at the most", async () => {
    await refuse(1_501, "CommissionRaiseTooHigh");
    await announces(500);
    await at(3_600);
    await refuse(1_001, "CommissionRaiseTooHigh");
    await announces(1_000);
  });

  it("waits with a raise for one that is announced, and for the end of the hour in which it begins", async () => {
    await announces(1_200); // from second 0 of hour 168 on
    for (const secs of [0, week - 1, week, week + 3_599]) {
      await at(secs);
      await refuse(1_300, "CommissionRaisePending");
    }
    await at(week + 3_600);
    await announces(1_700);
    expect(await rates()).deep.equal([1_200, 1_700, start + 2 * week + 3_600]);
  });

  it("waits with a raise for the end of the hour of a cut", async () => {
    await at(7_300);
    await announces(900);
    await at(10_799);
    await refuse(950, "CommissionRaisePending");
    await at(10_800);
    await announces(950);
  });

  it("takes any number of cuts in an hour: the last counts, from the end of this hour on", async () => {
    await world.work([node], 0, { verifiers: [] }); // proven; the clock stands in minute 1 of hour 1
    for (const commissionBps of [800, 700, 600]) await announces(commissionBps);
    await world.work([node], 0, { prove: false });
    await world.close(0);
    expect(await settled()).equal("36639830917"); // 10 %
    await world.work([node], 1);
    await world.close(1);
    expect(await settled()).equal("21983898550"); // 6 %: 21_983_898_550.56
  });

  it("leaves an hour that nobody has settled at its own rate, whatever is announced meanwhile (B9)", async () => {
    await world.work([node], 0);
    await world.close(0);
    await announces(1_500);
    await at(week + 7_200);
    await announces(2_000);
    await at(2 * week + 14_400);
    await announces(2_500);
    await announces(1_900);
    await world.close(340, ["gpu"]);
    expect(await settled()).equal("36639830917"); // 10 %
  });

  it("takes up to 9,500 basis points", async () => {
    node = await stakedNode(world, { commissionBps: 9_400 });
    for (const commissionBps of [9_501, 10_000, 65_535]) await refuse(commissionBps, "CommissionTooHigh");
    await announces(9_500);
  });

  it("works in a pause, while a slash is open, before the emission and on a retired node", async () => {
    const { operator } = node;
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 604_800 }), [world.pauser]);
    await world.slash(node);
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    await announces(900);
    world = await World.create({ engine: "litesvm", upTo: "minted" });
    node = await world.node(terms);
    await announces(1_100);
    await refuse(1_200, "CommissionRaisePending");
    await announces(0);
  });

  it("refuses anybody but the operator, also the payout owner, the device and the admin", async () => {
    node = await world.node({ payoutOwner: world.keypair("payout").publicKey });
    for (const operator of [world.keypair("payout"), node.device, world.admin]) {
      await world.fail(announce(100, operator), "NotOperator", [operator]);
    }
    await world.fail(await unsigned(announce(100), node.operator.publicKey), "AccountNotSigner");
  });
});
