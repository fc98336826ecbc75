import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { donate, lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";
import { slashedNode } from "./slashed.ts";

const start = 1_767_225_600; // the clock of a new world, when the stake was asked for
const cooldown = 1_209_600; // 14 days

// 40 of the holder's 100 IO wait to leave `from` under index 0; the operator of each node has 200 IO in it.
describe("move_stake", () => {
  let world: World;
  let from: WorldNode;
  let to: WorldNode;
  let holder: Keypair;

  const move = ({ owner = holder, of = from, into = to, index = 0 } = {}) =>
    sdk.moveStake({ owner: owner.publicKey, from: of.address, to: into, index, ioMint: world.ioMint });
  const refuse = (error: string, changes = {}) => world.fail(move(changes), error, [holder]);
  const moves = () => world.send(move(), [holder]);
  const ready = () => world.chain.warpTo(start + cooldown);
  const pools = async (node: WorldNode) => {
    const { activeStake, activeShares, coolingStake, coolingShares } = await world.nodeOf(node.address);
    return [activeStake, activeShares, coolingStake, coolingShares].map(String);
  };
  const ticketOf = (owner: Keypair, node: WorldNode) => sdk.ticketAddress(node.address, owner.publicKey, 0);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    [from, to] = [await stakedNode(world), await stakedNode(world)];
    holder = await world.holder("holder", 100);
    await world.stake(holder, from, 100);
    await world.unstake(holder, from, 40);
  });

  it("moves the stake and its tokens, creates the position, and closes the ticket", async () => {
    await world.chain.warpTo(start + cooldown + 7);
    const before = await lamports(world, holder.publicKey);
    const sent = await moves();
    expect(await pools(from)).deep.equal(["26000000000", "26000000000", "0", "0"]);
    expect(await pools(to)).deep.equal(["24000000000", "24000000000", "0", "0"]);
    expect([await world.balance(from.vault), await world.balance(to.vault)]).deep.equal([
      26_000_000_000n,
      24_000_000_000n,
    ]);
    expect(plain((await world.position(from.address, holder.publicKey)).shares)).equal("6000000000");
    expect(plain((await world.position(to.address, holder.publicKey)).shares)).equal("4000000000");
    expect(await world.chain.account(ticketOf(holder, from))).equal(null);
    // A position takes (128 + 128) * 6,960 lamports, the ticket gives back (128 + 120) * 6,960.
    expect((await lamports(world, holder.publicKey)) - before).equal(1_726_080 - 1_781_760);
    const amounts = { index: "0", amount: "4000000000", shares: "4000000000", positionShares: "4000000000" };
    const keys = { from: from.address, to: to.address, owner: holder.publicKey };
    const after = { coolingStake: "0", activeStake: "24000000000", at: `${start + cooldown + 7}` };
    const data = { ...keys, ...amounts, ...after };
    expect(plain(world.events(sent))).deep.equal([{ name: "stakeMoved", data: plain(data) }]);
  });

  for (const [secs, is] of [
    [-1, "refused a second before"],
    [0, "possible at"],
    [1, "possible a second after"],
  ] as const) {
    it(`is ${is} the end of the ticket's 14 days`, async () => {
      await world.chain.warpTo(start + cooldown + secs);
      if (secs < 0) await refuse("StakeStillCooling");
      else await moves();
    });
  }

  it("takes what the ticket is worth after a slash, and buys shares at the price of the other node, rounded down", async () => {
    world = await World.create({ engine: "litesvm" });
    ({ node: to } = await slashedNode(world));
    from = await stakedNode(world);
    holder = await world.holder("mover", 101);
    await world.stake(holder, from, 101);
    await world.unstake(holder, from, new BN(1_000_000_003));
    await world.chain.warpTo((await world.chain.now()) + cooldown);
    // 1_000_000_003 * 24_999_999_999 / 16_667_500_000 = 1_499_925_008.16
    const [event] = world.events(await moves());
    expect(plain(event?.data)).include({ amount: "1000000003", shares: "1499925008" });
  });

  it("carries what a slash left of a ticket", async () => {
    await world.burnSlash(from);
    const [event] = world.events(await moves());
    expect(plain(event?.data)).include({ amount: "3600000000", shares: "3600000000" }); // nine tenths
  });

  it("adds to a position that is there, and to the operator's own part where it is his node", async () => {
    const { operator } = to;
    await world.give(operator.publicKey, 50);
    await world.stake(operator, from, 50);
    await world.unstake(operator, from, 50);
    await ready();
    const [event] = world.events(await world.send(move({ owner: operator }), [operator]));
    expect(plain(event?.data)).include({ shares: "5000000000", positionShares: "25000000000" });
    expect(plain((await world.nodeOf(to.address)).operatorShares)).equal("25000000000");
  });

  it("moves nothing of what somebody sent to the vault", async () => {
    await donate(world, from.vault, 5_000_000_000);
    await ready();
    await moves();
    expect([await world.balance(from.vault), await world.balance(to.vault)]).deep.equal([
      31_000_000_000n,
      24_000_000_000n,
    ]);
  });

  it("works from a retired node with an unsettled hour, but not into one", async () => {
    await world.work([from, to], 0);
    await world.close(0);
    const { operator } = from;
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: from.address }), [operator]);
    await ready();
    await refuse("HourNotSettled");
    await world.send([sdk.settleRewards({ node: to }), move()], [holder]);
    await world.unstake(holder, to, 40);
    await world.chain.warpTo(start + 2 * cooldown);
    await refuse("NodeIsRetired", { of: to, into: from });
  });

  it("refuses the node of the ticket, which cancelling is for", async () => {
    await ready();
    await refuse("SameNode", { into: from });
  });

  it("is refused while a slash of either node is open, and goes on when it is overturned", async () => {
    await ready();
    for (const node of [from, to]) {
      const slash = await world.slash(node);
      await refuse("SlashOpen");
      const overturn = { resolver: world.resolver.publicKey, node: node.address, slash };
      await world.send(sdk.overturnSlash(overturn), [world.resolver]);
    }
    await moves();
  });

  it("is refused in a pause, to its last second", async () => {
    await ready();
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 100 }), [world.pauser]);
    await world.chain.warpTo(start + cooldown + 99);
    await refuse("Paused");
    await world.chain.warpTo(start + cooldown + 100);
    await moves();
  });

  it("is refused below the minimum stake, to the unit", async () => {
    await world.unstake(holder, from, io(1).subn(1), 1);
    await world.unstake(holder, from, 1, 2);
    await ready();
    await refuse("StakeTooSmall", { index: 1 });
    await world.send(move({ index: 2 }), [holder]);
  });

  it("is refused beyond the capacity of the other node, to the unit", async () => {
    const other = await world.holder("other", 300);
    await world.stake(other, to, io(160).addn(1)); // of 400 IO
    await ready();
    await refuse("NodeOverCapacity");
    await world.unstake(to.operator, to, 100);
    await world.stake(other, to, io(100)); // and 300 of others
    await refuse("OthersOverCapacity");
    await world.unstake(other, to, new BN(1));
    await moves();
  });

  it("moves once: in one transaction with itself, a withdrawal or a cancellation, and after it (B8)", async () => {
    await ready();
    const keys = { owner: holder.publicKey, index: 0 };
    const withdraw = sdk.withdrawUnstaked({ ...keys, node: from.address, ioMint: world.ioMint });
    for (const second of [move(), withdraw, sdk.cancelUnstake({ ...keys, node: from })]) {
      await world.fail([move(), second], "AccountOwnedByWrongProgram", [holder]);
    }
    await moves();
    await refuse("AccountOwnedByWrongProgram");
  });

  it("refuses anybody but the owner, and the ticket or the position of another", async () => {
    await world.unstake(from.operator, from, 50);
    await world.unstake(to.operator, to, 50);
    await ready();
    for (const node of [from, to]) {
      const wrong = await swap(move(), ticketOf(holder, from), ticketOf(node.operator, node));
      await world.fail(wrong, "WrongTicket", [holder]);
      const position = sdk.positionAddress(node.address, node.operator.publicKey);
      const other = await swap(move(), sdk.positionAddress(to.address, holder.publicKey), position);
      await world.fail(other, "WrongPosition", [holder]);
    }
    await world.fail(await unsigned(move(), holder.publicKey), "AccountNotSigner");
  });

  it("refuses other vaults, another class and another pool", async () => {
    await ready();
    const reserve = sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);
    for (const [right, wrong] of [
      [from.vault, to.vault],
      [to.vault, from.vault],
      [from.vault, reserve],
      [to.vault, reserve],
    ] as const) {
      await world.fail(await swap(move(), right, wrong), "WrongVault", [holder]);
    }
    const other = await world.class(2, { multiplierBps: 900_000 });
    await world.fail(await swap(move(), to.class, other), "WrongClass", [holder]);
    await world.fail(await swap(move(), sdk.poolAddress("gpu"), sdk.poolAddress("cpu")), "WrongPool", [holder]);
  });
});
