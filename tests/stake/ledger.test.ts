import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import type BN from "bn.js";
import { expect } from "chai";
import { layouts } from "../layout.ts";
import { plain } from "../support/plain.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

const offsets = new Map(layouts.Node);
const ACTIVE_STAKE = offsets.get("active_stake")!; // then active shares and the operator's shares
const STATUS = offsets.get("status")!;

// Ledgers at the limits of what slashes bring about, and beyond: they are written into the account.
describe("shares of a node whose stake was cut", () => {
  let world: World;
  let node: WorldNode;
  let operator: Keypair;
  const call = (amount: BN) => sdk.stake({ owner: operator.publicKey, node, ioMint: world.ioMint, amount });
  const forge = (stake: bigint, shares: bigint) =>
    world.forge(node.address, (data) => {
      [stake, shares, shares].forEach((value, i) => {
        data.writeBigUInt64LE(value, ACTIVE_STAKE + 8 * i);
      });
    });
  const ledger = async () => {
    const { activeStake, activeShares } = await world.nodeOf(node.address);
    return plain([activeStake, activeShares]);
  };

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    operator = await world.holder("operator", 1_000_000);
    node = await world.node({ operator, processors: 1_024 }); // needs 204,800 IO, holds 409,600
  });

  it("are bought at the pool's price, rounded down", async () => {
    await forge(30_000_000_000n, 20_000_000_000n);
    const [event] = world.events(await world.send(call(io(2)), [operator]));
    expect(plain(event?.data)).include({ amount: "200000000", shares: "133333333" }); // 2 * 10^8 * 2 / 3
    expect(await ledger()).deep.equal(["30200000000", "20133333333"]);
  });

  it("are refused where a unit costs over 2^20 of them, and sold at 2^20", async () => {
    await forge(1_000n, 1_048_576_001n);
    await world.fail(call(io(1)), "PoolTooDiluted", [operator]);
    await forge(1_000n, 1_048_576_000n);
    await world.send(call(io(1)), [operator]);
    expect(await ledger()).deep.equal(["100001000", "104858648576000"]); // 2^20 * 100_001_000
  });

  it("are refused where shares are left and no stake", async () => {
    await forge(0n, 1n);
    await world.fail(call(io(1)), "PoolTooDiluted", [operator]);
  });

  it("are refused where the amount buys none", async () => {
    await forge(20_000_000_000n, 1n);
    await world.fail(call(io(200).subn(1)), "ZeroShares", [operator]);
    await world.send(call(io(200)), [operator]);
    expect(await ledger()).deep.equal(["40000000000", "2"]);
  });

  it("start anew at 1:1 where none are left, whatever stake is", async () => {
    await forge(7n, 0n);
    await world.send(call(io(1)), [operator]);
    expect(await ledger()).deep.equal(["100000007", "100000000"]);
  });

  it("never leave 64 bits", async () => {
    // 2^44 units for 2^64 - 1 shares are within the limit; 1 IO more would make 2^20 * 10^8 of them.
    await forge(17_592_186_044_416n, 18_446_744_073_709_551_615n);
    await world.fail(call(io(1)), "MathOverflow", [operator]);
  });

  it("are not touched in a node whose status the program never writes", async () => {
    await world.forge(node.address, (data) => {
      expect(data.readUInt8(STATUS)).equal(0);
      data.writeUInt8(2, STATUS);
    });
    await world.fail(call(io(1)), "CorruptState", [operator]);
    await world.fail(sdk.retireNode({ operator: operator.publicKey, node: node.address }), "CorruptState", [operator]);
  });
});
