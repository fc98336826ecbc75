import * as sdk from "@io-net/sdk";
import { MintLayout } from "@solana/spl-token";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world
const cooldown = 1_209_600; // 14 days
const days = (n: number) => n * 86_400;

// The operator of a node has 200 IO in it, the holder 100.
describe("a slash", () => {
  let world: World;
  let node: WorldNode;
  let other: WorldNode;
  let holder: Keypair;

  const at = (secs: number) => world.chain.warpTo(start + secs);
  const supply = async () => MintLayout.decode((await world.chain.account(world.ioMint))!.data).supply;
  const keys = () => ({ owner: holder.publicKey, node: node.address, ioMint: world.ioMint });
  const request = (shares: BN, index: number) => sdk.requestUnstake({ owner: holder.publicKey, node, index, shares });
  const withdraw = (index: number) => sdk.withdrawUnstaked({ ...keys(), index });
  const move = (index: number) =>
    sdk.moveStake({ owner: holder.publicKey, from: node.address, to: other, index, ioMint: world.ioMint });
  const burn = (slash: PublicKey) => sdk.burnSlash({ node: node.address, slash, ioMint: world.ioMint });
  const overturn = (slash: PublicKey) =>
    sdk.overturnSlash({ resolver: world.resolver.publicKey, node: node.address, slash });
  const refuse = (error: string, ...calls: Promise<TransactionInstruction>[]) => world.fail(calls, error, [holder]);
  const retire = () =>
    world.send(sdk.retireNode({ operator: node.operator.publicKey, node: node.address }), [node.operator]);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    other = await stakedNode(world);
    holder = await world.holder("holder", 100);
    await world.stake(holder, node, 100);
  });

  // Half of 300 IO is burned, and of the holder's 100 IO half is left, wherever it was when the decision fell.
  const dodges: Record<string, () => Promise<unknown>> = {
    "stays still": async () => undefined,
    "asks for all, as soon as he sees it": () => world.send(request(io(100), 0), [holder]),
    "asks for parts, and takes some back": async () => {
      for (const index of [0, 1, 2]) await world.send(request(io(30), index), [holder]);
      await world.send(sdk.cancelUnstake({ owner: holder.publicKey, node, index: 1 }), [holder]);
    },
    "asks, waits the 14 days, and tries to move or to withdraw": async () => {
      await world.send(request(io(100), 0), [holder]);
      await at(cooldown + 10);
      await refuse("SlashOpen", move(0));
      await refuse("SlashOpen", withdraw(0));
    },
    "has the operator retire the node": async () => {
      await retire();
      await world.send(request(io(100), 0), [holder]);
    },
    "leaves a position that is closed": async () => {
      const close = sdk.closePosition({ owner: holder.publicKey, node: node.address });
      await world.send([request(io(100), 0), close], [holder]);
    },
  };
  for (const [how, dodge] of Object.entries(dodges)) {
    it(`is borne in full by one who ${how} after the opening (B13)`, async () => {
      const slash = await world.slash(node, { fractionBps: 5_000 });
      await dodge();
      await at(days(30));
      await world.send(burn(slash));
      expect(await supply()).equal(80_000_000_000_000_000n - 15_000_000_000n);
      const left = await world.chain.account(sdk.positionAddress(node.address, holder.publicKey));
      const rest = left ? sdk.decodeStakePosition(left.data).shares : new BN(0);
      if (rest.gtn(0)) await world.unstake(holder, node, rest, 9);
      await at(days(30) + cooldown);
      for (const index of [0, 1, 2, 9]) {
        if (await world.chain.account(sdk.ticketAddress(node.address, holder.publicKey, index))) {
          await world.send(withdraw(index), [holder]);
        }
      }
      expect(await world.ioBalance(holder.publicKey)).equal(5_000_000_000n);
    });
  }

  it("is borne by stake that was asked for before it, up to the last second of its cooldown (B13)", async () => {
    await world.send(request(io(100), 0), [holder]);
    await at(cooldown - 1);
    const slash = await world.slash(node, { fractionBps: 5_000 });
    await at(cooldown);
    await refuse("SlashOpen", withdraw(0));
    await at(cooldown - 1 + days(30));
    await world.send([burn(slash), withdraw(0)], [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(5_000_000_000n);
  });

  it("is borne by nobody who comes after it: no stake crosses the border while it is open (B13)", async () => {
    const slash = await world.slash(node, { fractionBps: 5_000 });
    const newcomer = await world.holder("newcomer", 10);
    const stake = sdk.stake({ ...keys(), owner: newcomer.publicKey, node, amount: io(10) });
    await world.fail(stake, "SlashOpen", [newcomer]);
    await at(days(30));
    await world.send([burn(slash), stake], [newcomer]);
    await world.unstake(newcomer, node, (await world.position(node.address, newcomer.publicKey)).shares, 0);
    await at(days(30) + cooldown);
    await world.send(sdk.withdrawUnstaked({ ...keys(), owner: newcomer.publicKey, index: 0 }), [newcomer]);
    expect(await world.ioBalance(newcomer.publicKey)).equal(1_000_000_000n);
  });

  it("takes half in 30 days at the most, of whatever the slasher brings (B17)", async () => {
    const brings = (code: number) => {
      const offence = { code, hour: 0, fractionBps: 5_000, evidence: new Uint8Array(32) };
      return sdk.openSlash({ slasher: world.slasher.publicKey, node: node.address, offence });
    };
    const refused = (code: number, error: string) => world.fail(brings(code), error, [world.slasher]);
    await world.send(brings(1), [world.slasher]);
    await refused(2, "SlashOpen");
    await at(days(30) - 1);
    await world.fail(burn(sdk.slashAddress(node.address, 1, 0)), "AppealNotOver");
    await at(days(30));
    await world.send(burn(sdk.slashAddress(node.address, 1, 0)));
    expect(await world.balance(node.vault)).equal(15_000_000_000n);
    await refused(2, "SlashedRecently");
    await at(days(33) - 1);
    await refused(2, "SlashedRecently");
    await at(days(33));
    await world.send(brings(2), [world.slasher]);
    await at(days(63) - 1);
    await world.fail(burn(sdk.slashAddress(node.address, 2, 0)), "AppealNotOver");
    expect(await world.balance(node.vault)).equal(15_000_000_000n);
  });

  it("that is overturned stays dead, and its offence is never brought again (B17)", async () => {
    const slash = await world.slash(node, { fractionBps: 5_000 });
    await at(days(30) - 1);
    await world.send(overturn(slash), [world.resolver]);
    await at(days(30));
    await world.fail(burn(slash), "SlashNotOpen");
    await at(days(60));
    const again = { code: 1, hour: 0, fractionBps: 1, evidence: new Uint8Array(32).fill(3) };
    const open = sdk.openSlash({ slasher: world.slasher.publicKey, node: node.address, offence: again });
    await world.fail(open, "AccountExists", [world.slasher]);
    await world.slash(node, { code: 2 });
    await at(days(90)); // another may be burned
    await world.fail(burn(slash), "SlashNotOpen");
    expect(await world.balance(node.vault)).equal(30_000_000_000n);
  });

  it("leaves the holders three days between two in which what is ready can leave (B17)", async () => {
    await world.send(request(io(100), 0), [holder]);
    await world.burnSlash(node, { fractionBps: 5_000 });
    await at(days(33) - 1);
    await world.send(withdraw(0), [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(5_000_000_000n);
  });
});
