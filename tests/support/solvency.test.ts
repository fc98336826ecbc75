import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "./keys.ts";
import { stakedNode } from "./staked.ts";
import { io } from "./tokens.ts";
import { World } from "./world.ts";

describe("the check of what every world owes", () => {
  let world: World;
  let airdrop: PublicKey;
  const vaultOf = (parent: PublicKey) => sdk.vaultAddress(parent, world.ioMint);
  const shift = (vault: PublicKey, units: bigint) =>
    world.edit(vault, (data) => data.writeBigUInt64LE(data.readBigUInt64LE(64) + units, 64));
  const verdict = () =>
    world.assertSolvent().then(
      () => "solvent",
      (error: Error) => error.message,
    );
  /** Misses a unit in a vault, and nothing when it is back. */
  const missesIn = async (vault: PublicKey, name: RegExp) => {
    await shift(vault, -1n);
    expect(await verdict()).match(name);
    await shift(vault, 1n);
    expect(await verdict()).equal("solvent");
  };

  before(async () => {
    world = await World.create({ engine: "litesvm" });
    const { admin, ioMint } = world;
    await stakedNode(world);
    const { publicKey: beneficiary } = keypair("beneficiary");
    await world.send(sdk.allocate({ admin: admin.publicKey, ioMint, row: "seed", beneficiary }), [admin]);

    const funder = await world.holder("funder", 100);
    const now = new BN(await world.chain.now());
    const terms = { root: new Uint8Array(32).fill(1), total: io(100), leaves: 1 };
    const window = { startsAt: now, endsAt: now.addn(2_592_000) };
    const keys = { funder: funder.publicKey, ioMint, id: 1 };
    await world.send(sdk.createAirdrop({ ...keys, terms: { ...terms, ...window } }), [funder]);
    airdrop = sdk.airdropAddress(funder.publicKey, 1);
    await world.send(sdk.openClaimPage({ payer: funder.publicKey, airdrop, page: 0 }), [funder]);
  });

  it("misses a unit in the reserve, a node's vault, the genesis vault, a vesting's and an airdrop's", async () => {
    expect(await verdict()).equal("solvent");
    await missesIn(vaultOf(sdk.emissionAddress()), /^reserve vault holds 29999999999999999, owes 30000000000000000/);
    const node = sdk.nodeAddress(keypair("operator 0").publicKey, 0);
    await missesIn(vaultOf(node), /^vault of \w+ holds 19999999999, owes 20000000000/);
    // 500M less the row's 100M and what the tests took: 200 IO of the operator, 100 of the funder.
    await missesIn(vaultOf(sdk.configAddress()), /^genesis vault holds 39999969999999999, owes 39999970000000000/);
    await missesIn(vaultOf(sdk.allocationAddress("seed")), /^vault of vesting \w+ holds 9999999999999999, owes/);
    await missesIn(vaultOf(airdrop), /^vault of airdrop \w+ holds 9999999999, owes 10000000000/);
  });

  it("misses a unit of the supply, and a claim page that was counted", async () => {
    const SUPPLY = 36; // behind the authority
    const supply = (units: bigint) =>
      world.edit(world.ioMint, (data) => data.writeBigUInt64LE(80_000_000_000_000_000n + units, SUPPLY));
    for (const units of [1n, -1n]) {
      await supply(units);
      expect(await verdict()).match(/^supply/);
    }
    await supply(0n);
    const pages = (open: number) => world.edit(airdrop, (data) => data.writeUInt32LE(open, OPEN_PAGES));
    const OPEN_PAGES = 8 + 32 + 8 + 32 + 32 + 32 + 4 * 8 + 4 + 4; // keys, amounts, times, leaves and claims before it
    await pages(2);
    expect(await verdict()).match(/^open pages of/);
    await pages(1);
    expect(await verdict()).equal("solvent");
  });

  it("does not mind what strangers send to a vault", async () => {
    await shift(vaultOf(airdrop), 5n);
    expect(await verdict()).equal("solvent");
  });
});
