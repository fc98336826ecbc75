import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world, when the slash is opened
const appeal = 30 * 86_400;

describe("overturn_slash", () => {
  let world: World;
  let node: WorldNode;
  let slash: PublicKey;

  const overturn = (of = slash, resolver = world.resolver) =>
    sdk.overturnSlash({ resolver: resolver.publicKey, node: node.address, slash: of });
  const refuse = (error: string, of = slash) => world.fail(overturn(of), error, [world.resolver]);
  const overturns = () => world.send(overturn(), [world.resolver]);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    slash = await world.slash(node, { fractionBps: 5_000 });
  });

  it("ends the slash and changes nothing else", async () => {
    await world.chain.warpTo(start + 1_000);
    const [before, record] = [await world.nodeOf(node.address), await world.slashAt(slash)];
    const sent = await overturns();
    const at = `${start + 1_000}`;
    const marks = { slashBps: 0, slashEndedAt: at };
    expect(plain(await world.nodeOf(node.address))).deep.equal({ ...(plain(before) as object), ...marks });
    const ended = { status: "overturned", endedAt: at, burned: "0" };
    expect(plain(await world.slashAt(slash))).deep.equal({ ...(plain(record) as object), ...ended });
    const data = { slash, node: node.address, resolver: world.resolver.publicKey, at };
    expect(plain(world.events(sent))).deep.equal([{ name: "slashOverturned", data: plain(data) }]);
  });

  for (const [secs, is] of [
    [-1, "possible a second before"],
    [0, "refused at"],
    [1, "refused a second after"],
  ] as const) {
    it(`is ${is} the end of the 30 days`, async () => {
      await world.chain.warpTo(start + appeal + secs);
      if (secs < 0) await overturns();
      else await refuse("AppealOver");
    });
  }

  it("opens the border again: stake goes in, and what is ready goes out", async () => {
    await world.toHour(1, 0);
    await world.unstake(node.operator, node, 50);
    await world.chain.warpTo(start + 20 * 86_400);
    const { operator } = node;
    const keys = { owner: operator.publicKey, ioMint: world.ioMint };
    const withdraw = () => sdk.withdrawUnstaked({ ...keys, node: node.address, index: 0 });
    const stake = () => sdk.stake({ ...keys, node, amount: io(50) });
    await world.fail(withdraw(), "SlashOpen", [operator]);
    await world.give(operator.publicKey, 50);
    await world.fail(stake(), "SlashOpen", [operator]);
    await overturns();
    await world.send([withdraw(), stake()], [operator]);
    expect(await world.ioBalance(operator.publicKey)).equal(5_000_000_000n);
  });

  it("refuses anybody but the resolver, and him where he acts for the node", async () => {
    for (const key of [world.slasher, world.admin, world.pauser, node.operator]) {
      await world.fail(overturn(slash, key), "NotResolver", [key]);
    }
    await world.fail(await unsigned(overturn(), world.resolver.publicKey), "AccountNotSigner");
    const appoint = ({ publicKey: key }: Keypair) => world.change({ kind: "role", role: "resolver", key });
    for (const key of [node.operator, node.device]) {
      await appoint(key);
      await world.fail(overturn(slash, key), "IsParty", [key]);
    }
  });

  it("serves a node whose payout owner the operator made the resolver", async () => {
    node = await stakedNode(world, { payoutOwner: world.resolver.publicKey });
    slash = await world.slash(node);
    await overturns();
  });

  it("works in a pause and on a retired node, and knows the resolver of the day", async () => {
    const { operator } = node;
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 604_800 }), [world.pauser]);
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    const { publicKey: key } = world.keypair("another resolver");
    await world.change({ kind: "role", role: "resolver", key });
    await refuse("NotResolver");
    await world.send(overturn(slash, world.keypair("another resolver")), [world.keypair("another resolver")]);
  });

  it("is refused once it is done: in one transaction, and after it", async () => {
    await world.fail([overturn(), overturn()], "SlashNotOpen", [world.resolver]);
    await overturns();
    await refuse("SlashNotOpen");
  });

  it("refuses the slash of another node, and one that ended before", async () => {
    const other = await stakedNode(world);
    const theirs = await world.slash(other);
    await refuse("SlashNotOpen", theirs);
    await world.fail(await swap(overturn(), node.address, other.address), "SlashNotOpen", [world.resolver]);
    await overturns();
    await refuse("SlashNotOpen", theirs);
    await world.chain.warpTo(start + 3 * 86_400);
    await world.slash(node, { code: 2 });
    await refuse("SlashNotOpen");
  });
});
