import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { lamports } from "../support/moves.ts";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { World, type WorldNode } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world, and the start of hour 0
const days = (n: number) => n * 86_400;

describe("open_slash", () => {
  let world: World;
  let node: WorldNode;

  const open = (offence: Partial<sdk.Offence> = {}, slasher = world.slasher, of: sdk.NodeRef = node) => {
    const all = { code: 1, hour: 0, fractionBps: 1_000, evidence: new Uint8Array(32).fill(9), ...offence };
    return sdk.openSlash({ slasher: slasher.publicKey, node: of.address, offence: all });
  };
  const refuse = (error: string, offence: Partial<sdk.Offence> = {}) =>
    world.fail(open(offence), error, [world.slasher]);
  const opens = (offence: Partial<sdk.Offence> = {}) => world.send(open(offence), [world.slasher]);
  const overturn = (code = 1, hour = 0) => {
    const slash = sdk.slashAddress(node.address, code, hour);
    const call = sdk.overturnSlash({ resolver: world.resolver.publicKey, node: node.address, slash });
    return world.send(call, [world.resolver]);
  };
  /** Gives a role to a key that acts for the node, as no admin should. */
  const appoint = (role: sdk.Role, { publicKey: key }: Keypair) => world.change({ kind: "role", role, key });

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
  });

  it("writes down the offence, and in the node its fraction and time", async () => {
    await world.toHour(5, 30);
    const before = await world.nodeOf(node.address);
    const sent = await opens({ code: 65_535, hour: 3, fractionBps: 2_500 });
    const address = sdk.slashAddress(node.address, 65_535, 3);
    const { bump, ...slash } = plain(await world.slashAt(address)) as Record<string, unknown>;
    const offence = { code: 65_535, hour: "3", fractionBps: 2_500, evidence: "09".repeat(32) };
    const keys = { node: node.address.toBase58(), slasher: world.slasher.publicKey.toBase58() };
    const openedAt = `${start + 18_030}`;
    expect(slash).deep.equal({ ...keys, ...offence, openedAt, endedAt: null, burned: "0", status: "open" });
    const marks = { slashBps: 2_500, slashOpenedAt: openedAt };
    expect(plain(await world.nodeOf(node.address))).deep.equal({ ...(plain(before) as object), ...marks });
    const data = { slash: address.toBase58(), ...keys, offence, at: openedAt };
    expect(plain(world.events(sent))).deep.equal([{ name: "slashOpened", data }]);
  });

  it("has the slasher pay the rent", async () => {
    const before = await lamports(world, world.slasher.publicKey);
    await opens();
    expect(before - (await lamports(world, world.slasher.publicKey))).equal(2_060_160); // (128 + 168) * 6,960
  });

  it("takes 1 to 5,000 basis points (B16)", async () => {
    for (const fractionBps of [0, 5_001, 10_000, 10_001, 65_535]) {
      await refuse("SlashFractionOutOfBounds", { fractionBps });
    }
    await opens({ fractionBps: 1 });
    await overturn();
    await world.chain.warpTo(start + days(3));
    await opens({ fractionBps: 5_000, code: 2 });
  });

  it("takes any hour from the one of the registration to the one that runs", async () => {
    await world.toHour(4, 3_599);
    node = await world.node();
    for (const hour of [0, 3, 5, new BN("18446744073709551615")]) await refuse("OffenceOutOfTime", { hour });
    await opens({ hour: 4 });
    await overturn(1, 4);
    await world.chain.warpTo(start + days(4));
    for (const hour of [97, new BN("18446744073709551614")]) await refuse("OffenceOutOfTime", { hour });
    await opens({ hour: 96 });
  });

  it("takes no hour that ended as the node was registered, and the one that began then", async () => {
    await world.toHour(4, 0);
    node = await world.node();
    await refuse("OffenceOutOfTime", { hour: 3 });
    await opens({ hour: 4 });
  });

  it("waits for the start of the emission", async () => {
    world = await World.create({ engine: "litesvm", upTo: "minted" });
    node = await world.node();
    await refuse("EmissionNotStarted");
  });

  it("refuses anybody but the slasher, and him where he acts for the node", async () => {
    for (const key of [world.admin, world.resolver, world.pauser, node.operator]) {
      await world.fail(open({}, key), "NotSlasher", [key]);
    }
    await world.fail(await unsigned(open(), world.slasher.publicKey), "AccountNotSigner");
    for (const key of [node.operator, node.device]) {
      await world.chain.fund(key.publicKey, 1_000_000_000);
      await appoint("slasher", key);
      await world.fail(open({}, key), "IsParty", [key]);
    }
  });

  it("is not disarmed by an operator who names the slasher as his payout owner", async () => {
    node = await stakedNode(world, { payoutOwner: world.slasher.publicKey });
    await opens();
  });

  it("is refused while another is open", async () => {
    await opens();
    for (const offence of [{ code: 2 }, { hour: 0 }]) await refuse("SlashOpen", offence);
    const other = await stakedNode(world);
    await world.send(open({}, world.slasher, other), [world.slasher]);
  });

  for (const [how, ended] of [
    ["overturned", days(10)],
    ["burned", days(30)],
  ] as const) {
    for (const [secs, is] of [
      [-1, "refused a second before"],
      [0, "taken at"],
      [1, "taken a second after"],
    ] as const) {
      it(`is ${is} the end of the 3 days after another was ${how}`, async () => {
        await opens();
        await world.chain.warpTo(start + ended);
        const [slash, keys] = [sdk.slashAddress(node.address, 1, 0), { node: node.address, ioMint: world.ioMint }];
        if (how === "overturned") await overturn();
        else await world.send(sdk.burnSlash({ ...keys, slash }));
        await refuse("SlashedRecently", { code: 2 });
        await world.chain.warpTo(start + ended + days(3) + secs);
        if (secs < 0) await refuse("SlashedRecently", { code: 2 });
        else await opens({ code: 2 });
      });
    }
  }

  for (const how of ["overturned", "burned"]) {
    it(`never brings an offence twice that was ${how}, whatever its evidence and fraction (B15)`, async () => {
      if (how === "burned") await world.burnSlash(node);
      else {
        await opens();
        await overturn();
      }
      await world.chain.warpTo(start + days(400));
      const again = { fractionBps: 1, evidence: new Uint8Array(32).fill(1) };
      for (const offence of [{}, again]) await refuse("AccountExists", offence);
      await opens({ ...again, hour: 1 });
    });
  }

  it("writes the slash at the address of node, code and hour only", async () => {
    const right = sdk.slashAddress(node.address, 1, 0);
    for (const wrong of [
      sdk.slashAddress(node.address, 2, 0),
      sdk.slashAddress(node.address, 1, 1),
      sdk.slashAddress((await world.node()).address, 1, 0),
    ]) {
      await world.fail(await swap(open(), right, wrong), "ConstraintSeeds", [world.slasher]);
    }
  });

  it("works in a pause, and on a retired node and one without stake", async () => {
    const { operator } = node;
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 604_800 }), [world.pauser]);
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    await opens();
    await world.chain.warpTo(start + days(7)); // a node cannot be registered in a pause
    node = await world.node();
    await opens({ hour: 168 });
  });

  it("stops no hour of the node, no settlement and no claim", async () => {
    await opens();
    expect(outcomes(await world.work([node], 0))[1]).deep.equal([["passed", "20200"]]);
    await world.close(0);
    await world.send(sdk.settleRewards({ node }));
    const claim = { owner: node.operator.publicKey, node: node.address, ioMint: world.ioMint };
    await world.send(sdk.claimRewards(claim), [node.operator]);
    // Hour 0 of the GPU pool is 366_398_309_176, less the rest of the index' division.
    expect(await world.ioBalance(node.operator.publicKey)).equal(366_398_309_175n);
  });
});
