import { tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { donate, lamports, otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { World, type WorldNode } from "../support/world.ts";
import { slashedNode } from "./slashed.ts";

const start = 1_767_225_600; // the clock of a new world, when the stake was asked for
const cooldown = 1_209_600; // 14 days
const day = 86_400;

// 40 of the holder's 100 IO wait to leave under index 0.
describe("withdraw_unstaked", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;

  const withdraw = (changes: Partial<Parameters<typeof sdk.withdrawUnstaked>[0]> = {}) =>
    sdk.withdrawUnstaked({
      ...{ owner: holder.publicKey, node: node.address, ioMint: world.ioMint, index: 0 },
      ...changes,
    });
  const refuse = (error: string, changes = {}) => world.fail(withdraw(changes), error, [holder]);
  /** Base units that a ticket pays to the associated account. */
  const paid = async (index = 0) => {
    const before = await world.ioBalance(holder.publicKey);
    await world.send(withdraw({ index }), [holder]);
    return (await world.ioBalance(holder.publicKey)) - before;
  };
  const ticket = () => sdk.ticketAddress(node.address, holder.publicKey, 0);
  const at = (secs: number) => world.chain.warpTo(start + secs);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    holder = await world.holder("holder", 100);
    await world.stake(holder, node, 100);
    await world.unstake(holder, node, 40);
  });

  it("pays the stake to the owner, closes the ticket and returns its rent", async () => {
    await at(cooldown + 7);
    const before = await lamports(world, holder.publicKey);
    const sent = await world.send(withdraw(), [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(4_000_000_000n);
    expect(await world.balance(node.vault)).equal(26_000_000_000n);
    const { coolingStake, coolingShares } = await world.nodeOf(node.address);
    expect(plain([coolingStake, coolingShares])).deep.equal(["0", "0"]);
    expect(await world.chain.account(ticket())).equal(null);
    expect((await lamports(world, holder.publicKey)) - before).equal(1_726_080); // (128 + 120) * 6,960
    const amounts = { index: "0", amount: "4000000000", coolingStake: "0" };
    const data = { node: node.address, owner: holder.publicKey, ...amounts, at: `${start + cooldown + 7}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "stakeWithdrawn", data: plain(data) }]);
  });

  for (const [secs, is] of [
    [cooldown - 1, "refused a second before"],
    [cooldown, "paid at"],
    [cooldown + 1, "paid a second after"],
    [100 * 365 * day, "paid a century after"],
  ] as const) {
    it(`is ${is} the end of its 14 days`, async () => {
      await at(secs);
      if (secs < cooldown) await refuse("StakeStillCooling");
      else expect(await paid()).equal(4_000_000_000n);
    });
  }

  it("waits for each ticket's own time, in any order, whatever the parameter is meanwhile", async () => {
    await at(day);
    await world.unstake(holder, node, 10, 1);
    await world.change({ kind: "parameter", parameter: "cooldownSecs", value: new BN(7 * day) });
    await world.unstake(holder, node, 20, 2);
    await at(8 * day);
    expect(await paid(2)).equal(2_000_000_000n);
    await refuse("StakeStillCooling");
    await world.change({ kind: "parameter", parameter: "cooldownSecs", value: new BN(60 * day) });
    await at(cooldown);
    await refuse("StakeStillCooling", { index: 1 });
    expect(await paid()).equal(4_000_000_000n);
    await at(day + cooldown);
    expect(await paid(1)).equal(1_000_000_000n);
  });

  it("pays what the ticket is worth after a slash, rounded down, the last what is left", async () => {
    world = await World.create({ engine: "litesvm" });
    ({ node, holder } = await slashedNode(world));
    // 3_000_000_001 * 3_333_500_001 / 5_000_000_001 = 2_000_100_000.87, which leaves 1_333_400_001.
    expect([await paid(0), await paid(1)]).deep.equal([2_000_100_000n, 1_333_400_001n]);
  });

  it("closes a ticket that is worth nothing, which pays its rent", async () => {
    world = await World.create({ engine: "litesvm" });
    ({ node, holder } = await slashedNode(world));
    await world.unstake(holder, node, new BN(1), 2); // 0.67 units
    await world.chain.warpTo((await world.chain.now()) + cooldown);
    expect(await paid(2)).equal(0n);
  });

  it("waits while a slash is open, and is paid whole when it is overturned", async () => {
    await at(cooldown - 1);
    const slash = await world.slash(node);
    for (const secs of [cooldown, cooldown + 20 * day]) {
      await at(secs);
      await refuse("SlashOpen");
    }
    const overturn = { resolver: world.resolver.publicKey, node: node.address, slash };
    await world.send(sdk.overturnSlash(overturn), [world.resolver]);
    expect(await paid()).equal(4_000_000_000n);
  });

  it("waits while a slash is open, also after its 30 days, and is paid less when it is burned", async () => {
    await at(cooldown);
    const slash = await world.slash(node);
    await at(cooldown + 31 * day);
    await refuse("SlashOpen");
    await world.send(sdk.burnSlash({ node: node.address, slash, ioMint: world.ioMint }));
    expect(await paid()).equal(3_600_000_000n); // a tenth is burned
  });

  it("works in a pause, from a retired node, beside an unsettled hour and without all stake that is needed", async () => {
    const { operator } = node;
    await world.work([node], 0);
    await world.close(0);
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    await at(cooldown);
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 604_800 }), [world.pauser]);
    expect(await paid()).equal(4_000_000_000n);
  });

  it("pays nothing of what somebody sent to the vault", async () => {
    await donate(world, node.vault, 5_000_000_000);
    await at(cooldown);
    expect(await paid()).equal(4_000_000_000n);
    expect(await world.balance(node.vault)).equal(31_000_000_000n);
  });

  it("pays to any other token account of the owner", async () => {
    await at(cooldown);
    const destination = await otherAccount(world, holder.publicKey, { units: 5n });
    await world.send(withdraw({ destination }), [holder]);
    expect(await world.balance(destination)).equal(4_000_000_005n);
  });

  it("refuses a destination of somebody else, of nobody, of another mint, and one that does not exist", async () => {
    await at(cooldown);
    const theirs = await world.give(node.operator.publicKey, 0);
    for (const destination of [theirs, node.vault, holder.publicKey, keypair("nowhere").publicKey]) {
      await refuse("NotTokenOwner", { destination });
    }
    const usdc = keypair("his USDC").publicKey;
    await world.chain.setAccount(usdc, tokenState(world.usdcMint, holder.publicKey, 0n));
    await world.fail(withdraw({ destination: usdc }), 3, [holder]); // the token program's MintMismatch
  });

  it("pays once: in one transaction, and after it (B8)", async () => {
    await at(cooldown);
    await world.fail([withdraw(), withdraw()], "AccountOwnedByWrongProgram", [holder]);
    expect(await paid()).equal(4_000_000_000n);
    await refuse("AccountOwnedByWrongProgram");
  });

  it("refuses anybody but the owner, and the ticket of another owner or node (B11, B12)", async () => {
    const other = await stakedNode(world);
    await world.unstake(other.operator, other, 50);
    await world.unstake(node.operator, node, 50);
    await at(cooldown);
    const theirs = [node, other].map((of) => sdk.ticketAddress(of.address, of.operator.publicKey, 0));
    for (const wrong of theirs) {
      await world.fail(await swap(withdraw(), ticket(), wrong), "WrongTicket", [holder]);
    }
    await world.fail(await swap(withdraw(), node.address, other.address), "WrongTicket", [holder]);
    await world.fail(await unsigned(withdraw(), holder.publicKey), "AccountNotSigner");
    const thief = await world.holder("thief", 0);
    const stolen = await swap(withdraw(), holder.publicKey, thief.publicKey);
    await world.fail(stolen, "NotTokenOwner", [thief]);
    const destination = sdk.associatedAddress(thief.publicKey, world.ioMint);
    const own = await swap(withdraw({ destination }), holder.publicKey, thief.publicKey);
    await world.fail(own, "WrongTicket", [thief]);
  });

  it("refuses to pay from another vault", async () => {
    const other = await stakedNode(world);
    await at(cooldown);
    for (const vault of [other.vault, sdk.vaultAddress(sdk.emissionAddress(), world.ioMint)]) {
      await world.fail(await swap(withdraw(), node.vault, vault), "WrongVault", [holder]);
    }
  });
});
