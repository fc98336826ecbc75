import { tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { World, type WorldNode } from "../support/world.ts";

// Hour 0 of the GPU pool, which one node alone earns:
// floor(floor(334_567_456_067_217 * 3_600 / 2_629_800) * 0.8) = floor(457_997_886_471 * 0.8) = 366_398_309_176.
// A commission of 10 % of it, rounded down: 36_639_830_917.
const TENTH = 36_639_830_917n;

describe("claim_commission", () => {
  let world: World;
  let node: WorldNode;
  const payout = keypair("the cold wallet");

  const claim = (changes: Partial<Parameters<typeof sdk.claimCommission>[0]> = {}) =>
    sdk.claimCommission({ payoutOwner: payout.publicKey, node: node.address, ioMint: world.ioMint, ...changes });
  const earn = async (commissionBps: number) => {
    node = await stakedNode(world, { commissionBps, payoutOwner: payout.publicKey });
    await world.work([node], 0);
    await world.close(0);
    await world.send(sdk.settleRewards({ node }));
  };
  const reserve = () => sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    await world.give(payout.publicKey, 0);
  });

  it("pays the commission out of the reserve to the payout owner's associated account", async () => {
    await earn(1_000);
    const sent = await world.send(claim(), [payout]);
    expect(await world.ioBalance(payout.publicKey)).equal(TENTH);
    expect(await world.balance(reserve())).equal(30_000_000_000_000_000n - TENTH);
    expect(plain((await world.nodeOf(node.address)).unclaimedCommission)).equal("0");
    // Closed at the first possible second, 1_767_225_600 + 3_600 + 1_800.
    const data = { node: node.address, payoutOwner: payout.publicKey, amount: TENTH, at: "1767231000" };
    expect(plain(world.events(sent))).deep.equal([{ name: "commissionClaimed", data: plain(data) }]);
  });

  it("pays to any other token account of the payout owner", async () => {
    await earn(1_000);
    const other = keypair("another account").publicKey;
    await world.chain.setAccount(other, tokenState(world.ioMint, payout.publicKey, 5n));
    await world.send(claim({ destination: other }), [payout]);
    expect(await world.balance(other)).equal(5n + TENTH);
  });

  it("takes 95 % at the most, rounded down", async () => {
    await earn(9_500);
    await world.send(claim(), [payout]);
    expect(await world.ioBalance(payout.publicKey)).equal(348_078_393_717n); // 348_078_393_717.2
  });

  it("has nothing to pay where there is no commission, or before it is settled", async () => {
    await earn(0);
    await world.fail(claim(), "NothingToClaim", [payout]);
    node = await world.node({ payoutOwner: payout.publicKey, commissionBps: 9_500 });
    await world.fail(claim(), "NothingToClaim", [payout]);
  });

  it("pays once: in one transaction, and after it (B8)", async () => {
    await earn(1_000);
    await world.fail([claim(), claim()], "NothingToClaim", [payout]);
    await world.send(claim(), [payout]);
    await world.fail(claim(), "NothingToClaim", [payout]);
    expect(await world.ioBalance(payout.publicKey)).equal(TENTH);
  });

  it("adds up over hours that nobody claims", async () => {
    await earn(1_000);
    await world.work([node], 1);
    await world.close(1);
    await world.send(sdk.settleRewards({ node }));
    await world.send(claim(), [payout]);
    expect(await world.ioBalance(payout.publicKey)).equal(2n * TENTH); // hour 1 is as large as hour 0
  });

  it("follows a new payout owner with what the old one left", async () => {
    await earn(1_000);
    const { operator } = node;
    const heir = await world.holder("heir", 0);
    const offer = { region: 0, askingUsdc: new BN(0), askingIo: new BN(0), payoutOwner: heir.publicKey };
    await world.send(sdk.updateNode({ operator: operator.publicKey, node: node.address, offer }), [operator]);
    await world.fail(claim(), "NotPayoutOwner", [payout]);
    await world.send(claim({ payoutOwner: heir.publicKey }), [heir]);
    expect(await world.ioBalance(heir.publicKey)).equal(TENTH);
  });

  it("refuses anybody but the payout owner, also the operator", async () => {
    await earn(1_000);
    for (const key of [node.operator, node.device, world.admin]) {
      const destination = await world.give(key.publicKey, 0);
      await world.fail(claim({ payoutOwner: key.publicKey, destination }), "NotPayoutOwner", [key]);
    }
    await world.fail(await unsigned(claim(), payout.publicKey), "AccountNotSigner");
  });

  it("refuses a destination of somebody else, of nobody, and one that does not exist", async () => {
    await earn(1_000);
    const stranger = await world.give(keypair("stranger").publicKey, 0);
    for (const destination of [stranger, reserve(), node.vault, payout.publicKey, keypair("nowhere").publicKey]) {
      await world.fail(claim({ destination }), "NotTokenOwner", [payout]);
    }
  });

  it("refuses a destination of another mint, and one that is no token account", async () => {
    await earn(1_000);
    const usdc = keypair("his USDC").publicKey;
    await world.chain.setAccount(usdc, tokenState(world.usdcMint, payout.publicKey, 0n));
    await world.fail(claim({ destination: usdc }), 3, [payout]); // the token program's MintMismatch
    const { data, lamports } = tokenState(world.ioMint, payout.publicKey, 0n);
    await world.chain.setAccount(usdc, { data, lamports, owner: keypair("his program").publicKey });
    await world.fail(claim({ destination: usdc }), "instruction modified data of an account it does not own", [payout]);
  });

  it("refuses to pay from another vault", async () => {
    await earn(1_000);
    for (const vault of [node.vault, sdk.vaultAddress(sdk.configAddress(), world.ioMint)]) {
      await world.fail(await swap(claim(), reserve(), vault), "WrongVault", [payout]);
    }
  });
});
