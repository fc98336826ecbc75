import { tokenState, withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

type Input = Parameters<typeof sdk.stake>[0];

describe("stake", () => {
  let world: World;
  let node: WorldNode;
  let holder: Keypair;

  const call = (amount: BN, changes: Partial<Input> = {}) =>
    sdk.stake({ owner: holder.publicKey, node, ioMint: world.ioMint, amount, ...changes });
  const refuse = (name: string | number, amount = io(10), changes: Partial<Input> = {}) =>
    world.fail(call(amount, changes), name, [holder]);

  before(async () => {
    world = await World.create();
  });

  beforeEach(async function () {
    node = await world.node();
    holder = await world.holder(`holder: ${this.currentTest?.title}`, 1_000);
  });

  it("moves the amount into the node's vault and opens a position with as many shares", async () => {
    const before = (await world.chain.account(holder.publicKey))!.lamports;
    await world.toHour(0, 9);
    const sent = await world.send(call(io(150)), [holder]);
    expect(await world.ioBalance(holder.publicKey)).equal(85_000_000_000n);
    expect(await world.balance(node.vault)).equal(15_000_000_000n);
    expect(before - (await world.chain.account(holder.publicKey))!.lamports).equal(1_781_760); // (128 + 128) * 6,960
    const position = await world.position(node.address, holder.publicKey);
    const keys = plain({ owner: holder.publicKey, node: node.address }) as object;
    expect(plain(position)).include({ ...keys, shares: "15000000000", indexX64: "0", unclaimed: "0" });
    const { activeStake, activeShares, operatorShares } = await world.nodeOf(node.address);
    expect(plain([activeStake, activeShares, operatorShares])).deep.equal(["15000000000", "15000000000", "0"]);
    const amounts = { amount: io(150), shares: io(150), positionShares: io(150), activeStake: io(150) };
    const data = { ...(keys as object), ...(plain(amounts) as object), at: "1767225609" };
    expect(plain(world.events(sent))).deep.equal([{ name: "stakeAdded", data }]);
  });

  it("adds to a position, and tells the totals", async () => {
    await stakedBy(node, 50);
    await world.send(call(io(20)), [holder]);
    const [event] = world.events(await world.send(call(io(30)), [holder]));
    expect(plain(event?.data)).include({
      shares: "3000000000",
      positionShares: "5000000000",
      activeStake: "10000000000",
    });
    expect(plain((await world.nodeOf(node.address)).activeShares)).equal("10000000000");
  });

  it("keeps the operator's shares apart, which are his position's", async () => {
    const { operator } = await stakedBy(node, 50);
    await world.give(operator.publicKey, 25);
    await world.stake(operator, node, 25);
    await world.send(call(io(5)), [holder]);
    expect(plain((await world.nodeOf(node.address)).operatorShares)).equal("7500000000");
  });

  it("takes the minimum of 1 IO and refuses a unit less", async () => {
    await refuse("StakeTooSmall", io(1).subn(1));
    await refuse("StakeTooSmall", new BN(0));
    await world.send(call(io(1)), [holder]);
  });

  it("takes the minimum of the parameters", async () => {
    const set = (value: BN) => world.change({ kind: "parameter", parameter: "minStake", value });
    await set(io(2));
    await refuse("StakeTooSmall", io(2).subn(1));
    await world.send(call(io(2)), [holder]);
    await set(io(1));
  });

  it("takes from any account of the owner", async () => {
    const source = await aside(20);
    await world.send(call(io(20), { source }), [holder]);
    expect([await world.balance(source), await world.ioBalance(holder.publicKey)]).deep.equal([0n, 98_000_000_000n]);
  });

  it("refuses more than the source holds, a source of somebody else and one of another mint", async () => {
    const source = await aside(20);
    await refuse(1, io(20).addn(1), { source }); // the token program's InsufficientFunds
    const { operator } = await stakedBy(node, 50);
    await refuse(4, io(10), { source: await world.give(operator.publicKey, 50) }); // OwnerMismatch
    await refuse(4, io(10), { source: node.vault });
    await world.chain.setAccount(source, tokenState(world.usdcMint, holder.publicKey, 100_000_000_000n));
    await refuse(3, io(10), { source }); // MintMismatch
  });

  it("refuses a retired node", async () => {
    await world.send(sdk.retireNode({ operator: node.operator.publicKey, node: node.address }), [node.operator]);
    await refuse("NodeIsRetired");
  });

  it("refuses accounts that are not the node's or the owner's", async () => {
    const other = await stakedNode(world, { class: await world.class(2) });
    await refuse("WrongPool", io(10), { node: { ...node, pool: "cpu" } });
    await refuse("WrongClass", io(10), { node: { ...node, class: other.class } });
    await world.fail(await swap(call(io(10)), node.vault, other.vault), "WrongVault", [holder]);
    const position = sdk.positionAddress(node.address, holder.publicKey);
    for (const [wrong, name] of [
      [sdk.positionAddress(other.address, holder.publicKey), "WrongPosition"], // of no account yet
      [sdk.positionAddress(other.address, other.operator.publicKey), "WrongPosition"],
      [keypair("anywhere").publicKey, "WrongPosition"],
      [other.address, "AccountDiscriminatorMismatch"],
      [world.ioMint, "AccountOwnedByWrongProgram"],
    ] as const) {
      await world.fail(await swap(call(io(10)), position, wrong), name, [holder]);
    }
    await world.send(call(io(10), { node: other }), [holder]);
    await world.fail(
      await swap(call(io(10)), position, sdk.positionAddress(other.address, holder.publicKey)),
      "WrongPosition",
      [holder],
    );
  });

  it("needs the owner's signature", async () => {
    await world.fail(await unsigned(call(io(10)), holder.publicKey), "AccountNotSigner");
  });

  async function stakedBy(own: WorldNode, stake: number): Promise<WorldNode> {
    await world.give(own.operator.publicKey, stake);
    await world.stake(own.operator, own, stake);
    return own;
  }

  /** Another account of the holder, with so much out of the associated one. */
  async function aside(whole: number): Promise<PublicKey> {
    const units = BigInt(whole) * 100_000_000n;
    const [main, other] = [
      sdk.associatedAddress(holder.publicKey, world.ioMint),
      keypair(`another account of ${holder.publicKey}`).publicKey,
    ];
    await world.chain.setAccount(main, withAmount((await world.chain.account(main))!, -units));
    await world.chain.setAccount(other, tokenState(world.ioMint, holder.publicKey, units));
    return other;
  }
});
