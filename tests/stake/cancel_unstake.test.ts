import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { World, type WorldNode } from "../support/world.ts";
import { slashedNode } from "./slashed.ts";

const start = 1_767_225_600; // the clock of a new world, and the start of hour 0
const cooldown = 1_209_600; // 14 days

// Half of the holder's 100 IO wait to leave under index 0.
describe("cancel_unstake", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;

  const cancel = ({ owner = holder, of = node, index = 0 } = {}) =>
    sdk.cancelUnstake({ owner: owner.publicKey, node: of, index });
  const refuse = (error: string, index = 0) => world.fail(cancel({ index }), error, [holder]);
  const ticketOf = (owner: Keypair, of = node) => sdk.ticketAddress(of.address, owner.publicKey, 0);
  const pools = async () => {
    const { activeStake, activeShares, coolingStake, coolingShares } = await world.nodeOf(node.address);
    return [activeStake, activeShares, coolingStake, coolingShares].map(String);
  };
  const slashed = async () => {
    world = await World.create({ engine: "litesvm" });
    ({ node, holder } = await slashedNode(world));
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    holder = await world.holder("holder", 100);
    await world.stake(holder, node, 100);
    await world.unstake(holder, node, 50);
  });

  it("puts the stake back to work, closes the ticket and returns its rent", async () => {
    await world.toHour(3, 1);
    const before = await lamports(world, holder.publicKey);
    const sent = await world.send(cancel(), [holder]);
    expect(await pools()).deep.equal(["30000000000", "30000000000", "0", "0"]);
    expect(plain((await world.position(node.address, holder.publicKey)).shares)).equal("10000000000");
    expect(await world.chain.account(ticketOf(holder))).equal(null);
    expect((await lamports(world, holder.publicKey)) - before).equal(1_726_080); // (128 + 120) * 6,960
    expect(await world.balance(node.vault)).equal(30_000_000_000n);
    const amounts = { index: "0", amount: "5000000000", shares: "5000000000", positionShares: "10000000000" };
    const after = { activeStake: "30000000000", coolingStake: "0", at: `${start + 10_801}` };
    const data = { node: node.address, owner: holder.publicKey, ...amounts, ...after };
    expect(plain(world.events(sent))).deep.equal([{ name: "unstakeCancelled", data: plain(data) }]);
  });

  it("takes what the ticket is worth after a slash, and buys shares at their price, both rounded down", async () => {
    await slashed();
    // 3_000_000_001 * 3_333_500_001 / 5_000_000_001 = 2_000_100_000.87; that * 24_999_999_999 / 16_667_500_000 = 2_999_999_999.88.
    const [event] = world.events(await world.send(cancel(), [holder]));
    expect(plain(event?.data)).include({ amount: "2000100000", shares: "2999999999" });
    expect(await pools()).deep.equal(["18667600000", "27999999998", "1333400001", "2000000000"]);
  });

  it("is possible at any time: at once, when the ticket is ready and long after", async () => {
    for (const [index, at] of [cooldown - 1, cooldown, 10 * cooldown].entries()) {
      await world.unstake(holder, node, 1, index + 1);
      await world.chain.warpTo((await world.chain.now()) + at);
      await world.send(cancel({ index: index + 1 }), [holder]);
    }
    await world.send(cancel(), [holder]);
    expect(await pools()).deep.equal(["30000000000", "30000000000", "0", "0"]);
  });

  it("works in a pause and while a slash is open", async () => {
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 604_800 }), [world.pauser]);
    await world.slash(node);
    await world.send(cancel(), [holder]);
  });

  it("creates the position anew where it was closed, at the owner's cost, without any part in older rewards", async () => {
    await world.unstake(holder, node, 50, 1);
    await world.send(sdk.closePosition({ owner: holder.publicKey, node: node.address }), [holder]);
    await world.work([node], 0);
    await world.close(0);
    await world.send(sdk.settleRewards({ node }));
    const before = await lamports(world, holder.publicKey);
    await world.send(cancel(), [holder]);
    // A position takes (128 + 128) * 6,960 lamports, the ticket gives back (128 + 120) * 6,960.
    expect((await lamports(world, holder.publicKey)) - before).equal(1_726_080 - 1_781_760);
    expect(plain((await world.position(node.address, holder.publicKey)).shares)).equal("5000000000");
    const claim = { owner: holder.publicKey, node: node.address, ioMint: world.ioMint };
    await world.fail(sdk.claimRewards(claim), "NothingToClaim", [holder]);
  });

  it("follows the operator's shares", async () => {
    const { operator } = node;
    await world.unstake(operator, node, 150);
    await world.send(cancel({ owner: operator }), [operator]);
    expect(plain((await world.nodeOf(node.address)).operatorShares)).equal("20000000000");
  });

  it("is refused in a retired node, which takes no stake", async () => {
    const { operator } = node;
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    await refuse("NodeIsRetired");
  });

  it("is refused beside a closed hour that is not settled, and goes on behind a settlement", async () => {
    await world.work([node], 0);
    await world.close(0);
    await refuse("HourNotSettled");
    await world.send([sdk.settleRewards({ node }), cancel()], [holder]);
  });

  it("is refused where others have taken the room, to the unit", async () => {
    // The node holds 400 IO, 300 of them of others. The operator has 200, the holder 50: of 150 IO the last unit is too much.
    const other = await world.holder("other", 200);
    await world.stake(other, node, new BN(10_000_000_001));
    await refuse("NodeOverCapacity");
    await world.unstake(node.operator, node, 100, 0);
    await world.stake(other, node, new BN(9_999_999_999)); // 250 of others in all
    await world.send(cancel(), [holder]);
    await world.unstake(holder, node, 50, 1);
    await world.holder("other", 1);
    await world.stake(other, node, 1);
    await refuse("OthersOverCapacity", 1);
  });

  it("is refused for a ticket that is worth nothing, which can be withdrawn", async () => {
    await slashed();
    await world.unstake(holder, node, new BN(1), 2); // 0.67 units
    await refuse("ZeroShares", 2);
  });

  it("is refused once it is done: in one transaction, and after it (B8)", async () => {
    const { ioMint } = world;
    await world.chain.warpTo(start + cooldown);
    await world.fail([cancel(), cancel()], "AccountOwnedByWrongProgram", [holder]);
    const withdraw = sdk.withdrawUnstaked({ owner: holder.publicKey, node: node.address, ioMint, index: 0 });
    await world.fail([cancel(), withdraw], "AccountOwnedByWrongProgram", [holder]);
    await world.send(cancel(), [holder]);
    await refuse("AccountOwnedByWrongProgram");
  });

  it("refuses anybody but the owner, and the ticket or the position of another owner or node", async () => {
    const other = await stakedNode(world);
    await world.unstake(other.operator, other, 50);
    await world.unstake(node.operator, node, 50);
    const mine = ticketOf(holder);
    for (const wrong of [ticketOf(node.operator), ticketOf(other.operator, other)]) {
      await world.fail(await swap(cancel(), mine, wrong), "WrongTicket", [holder]);
    }
    for (const wrong of [node, other]) {
      const theirs = sdk.positionAddress(wrong.address, wrong.operator.publicKey);
      const position = sdk.positionAddress(node.address, holder.publicKey);
      await world.fail(await swap(cancel(), position, theirs), "WrongPosition", [holder]);
    }
    await world.fail(await swap(cancel(), node.address, other.address), "WrongPosition", [holder]);
    await world.fail(await unsigned(cancel(), holder.publicKey), "AccountNotSigner");
  });

  it("refuses another class and another pool", async () => {
    const other = await world.class(2, { multiplierBps: 900_000 });
    await world.fail(await swap(cancel(), node.class, other), "WrongClass", [holder]);
    await world.fail(await swap(cancel(), sdk.poolAddress("gpu"), sdk.poolAddress("cpu")), "WrongPool", [holder]);
  });
});
