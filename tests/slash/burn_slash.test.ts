import * as sdk from "@io-net/sdk";
import { MintLayout } from "@solana/spl-token";
import type { Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { donate } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world, when the slash is opened
const appeal = 30 * 86_400;
const SUPPLY = 80_000_000_000_000_000n;

// The operator has 200 IO, the holder 100, of which 30 IO and a unit wait to leave: 26_999_999_999 active, 3_000_000_001 cooling.
describe("burn_slash", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;
  let slash: PublicKey;

  const burn = (of = slash) => sdk.burnSlash({ node: node.address, slash: of, ioMint: world.ioMint });
  const open = async (fractionBps: number) => {
    slash = await world.slash(node, { fractionBps });
  };
  const over = (secs = 0) => world.chain.warpTo(start + appeal + secs);
  const supply = async () => MintLayout.decode((await world.chain.account(world.ioMint))!.data).supply;
  const stakes = async () => {
    const { activeStake, coolingStake } = await world.nodeOf(node.address);
    return [activeStake, coolingStake].map(String);
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    holder = await world.holder("holder", 100);
    await world.stake(holder, node, 100);
    await world.unstake(holder, node, new BN(3_000_000_001));
  });

  it("burns the fraction of both pools, rounded down, out of the vault, by anyone", async () => {
    await open(3_333);
    await over(5);
    const [before, record] = [await world.nodeOf(node.address), await world.slashAt(slash)];
    const sent = await world.send(burn());
    const at = `${start + appeal + 5}`;
    // 26_999_999_999 * 0.3333 = 8_999_099_999.67 and 3_000_000_001 * 0.3333 = 999_900_000.33.
    const after = { activeStake: "18000900000", coolingStake: "2000100001" };
    const marks = { slashBps: 0, slashEndedAt: at };
    expect(plain(await world.nodeOf(node.address))).deep.equal({ ...(plain(before) as object), ...after, ...marks });
    const ended = { status: "burned", endedAt: at, burned: "9998999999" };
    expect(plain(await world.slashAt(slash))).deep.equal({ ...(plain(record) as object), ...ended });
    expect(await supply()).equal(SUPPLY - 9_998_999_999n);
    expect(await world.balance(node.vault)).equal(20_001_000_001n);
    const burned = { active: "8999099999", cooling: "999900000" };
    const data = { slash, node: node.address, ...burned, ...after, at };
    expect(plain(world.events(sent))).deep.equal([{ name: "slashBurned", data: plain(data) }]);
  });

  for (const [secs, is] of [
    [-1, "refused a second before"],
    [0, "possible at"],
    [1, "possible a second after"],
    [appeal * 100, "possible long after"],
  ] as const) {
    it(`is ${is} the end of the 30 days`, async () => {
      await open(1_000);
      await over(secs);
      if (secs < 0) await world.fail(burn(), "AppealNotOver");
      else await world.send(burn());
    });
  }

  for (const [fractionBps, active, cooling] of [
    [1, "26997300000", "2999700001"], // 2_699_999.9999 and 300_000.0001 less
    [4_999, "13502700000", "1500300001"], // 13_497_299_999.5001 and 1_499_700_000.4999 less
    [5_000, "13500000000", "1500000001"], // 13_499_999_999.5 and 1_500_000_000.5 less
  ] as const) {
    it(`takes ${fractionBps} basis points to the unit (B16)`, async () => {
      await open(fractionBps);
      await over();
      await world.send(burn());
      expect(await stakes()).deep.equal([active, cooling]);
    });
  }

  it("takes nothing where there is nothing, or less than a unit", async () => {
    node = await world.node();
    await open(5_000);
    await over();
    await world.send(burn());
    expect(await supply()).equal(SUPPLY);
    node = await stakedNode(world);
    await world.unstake(node.operator, node, new BN(1));
    slash = await world.slash(node, { fractionBps: 5_000, hour: 720 });
    await over(appeal);
    await world.send(burn());
    expect(await stakes()).deep.equal(["10000000000", "1"]); // 9_999_999_999.5 of 19_999_999_999, and 0.5 of a unit
  });

  it("takes what the pools hold when it is burned, wherever stake went between them meanwhile", async () => {
    await open(1_000);
    await world.unstake(holder, node, 60, 1);
    await over();
    await world.send(sdk.cancelUnstake({ owner: holder.publicKey, node, index: 0 }), [holder]);
    await world.send(burn());
    expect(await stakes()).deep.equal(["21600000000", "5400000000"]); // nine tenths of 240 and 60 IO
  });

  it("keeps the border closed until it is burned, however late", async () => {
    await open(1_000);
    await over(appeal);
    const keys = { owner: holder.publicKey, ioMint: world.ioMint };
    const withdraw = () => sdk.withdrawUnstaked({ ...keys, node: node.address, index: 0 });
    await world.fail(withdraw(), "SlashOpen", [holder]);
    await world.give(holder.publicKey, 2);
    await world.fail(sdk.stake({ ...keys, node, amount: io(2) }), "SlashOpen", [holder]);
    await world.send([burn(), withdraw(), sdk.stake({ ...keys, node, amount: io(2) })], [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(2_700_000_001n); // nine tenths, rounded up: the slash rounds down
  });

  it("leaves what somebody sent to the vault", async () => {
    await donate(world, node.vault, 1_000_000_000);
    await open(5_000);
    await over();
    await world.send(burn());
    expect(await world.balance(node.vault)).equal(16_000_000_001n);
  });

  it("works in a pause and on a retired node, without a slasher and a resolver", async () => {
    const { operator } = node;
    await open(1_000);
    await world.send(sdk.retireNode({ operator: operator.publicKey, node: node.address }), [operator]);
    for (const role of ["slasher", "resolver"] as const) {
      await world.send(sdk.clearRole({ admin: world.admin.publicKey, role }), [world.admin]);
    }
    await over();
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 604_800 }), [world.pauser]);
    await world.send(burn());
  });

  it("burns once: in one transaction, and after it (B15)", async () => {
    await open(1_000);
    await over();
    await world.fail([burn(), burn()], "SlashNotOpen");
    await world.send(burn());
    await world.fail(burn(), "SlashNotOpen");
    const overturn = sdk.overturnSlash({ resolver: world.resolver.publicKey, node: node.address, slash });
    await world.fail(overturn, "SlashNotOpen", [world.resolver]);
  });

  it("refuses the slash of another node, and one that ended before", async () => {
    await open(1_000);
    const other = await stakedNode(world);
    const theirs = await world.slash(other, { fractionBps: 1 });
    await over();
    await world.fail(burn(theirs), "SlashNotOpen");
    await world.fail(await swap(burn(), node.address, other.address), "WrongVault");
    await world.send(burn());
    await over(3 * 86_400);
    const second = await world.slash(node, { code: 2 });
    await over(appeal + 3 * 86_400);
    await world.fail(burn(), "SlashNotOpen");
    await world.send(burn(second));
  });

  it("refuses another vault, and another mint than the vault's (B16)", async () => {
    const other = await stakedNode(world);
    await open(1_000);
    await over();
    const reserve = sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);
    const own = sdk.associatedAddress(holder.publicKey, world.ioMint);
    for (const vault of [other.vault, reserve, own]) {
      await world.fail(await swap(burn(), node.vault, vault), "WrongVault");
    }
    await world.fail(await swap(burn(), world.ioMint, world.usdcMint), 3); // the token program's MintMismatch
  });
});
