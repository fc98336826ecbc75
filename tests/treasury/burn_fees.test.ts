import { withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { Buyback } from "../support/buyback.ts";
import { Market } from "../support/jobs.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";

describe("burn_fees", () => {
  it("burns the $IO that jobs paid in fees, and counts it", async () => {
    const market = await Market.open({ money: "io" });
    const { world } = market;
    const job = await market.complete(); // 1,000 at 0.25 % of either side
    await market.pass(86_400);
    await market.do("sweepFees", job);
    const supply = async () => (await world.chain.account(world.ioMint))!.data.readBigUInt64LE(36);
    const before = await supply();
    const sent = await world.send(sdk.burnFees({ ioMint: world.ioMint }));
    expect(before - (await supply())).equal(500_000_000n);
    const treasury = sdk.decodeTreasury((await world.chain.account(sdk.treasuryAddress()))!.data);
    expect(plain([treasury.ioBurned, treasury.ioBought, treasury.ioFees])).deep.equal([
      "500000000",
      "0",
      ["250000000", "250000000", "0", "0"],
    ]);
    const data = { amount: "500000000", total: "500000000", at: `${await world.chain.now()}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "feesBurned", data }]);
    await world.fail(sdk.burnFees({ ioMint: world.ioMint }), "NothingToBurn");
  });

  it("burns what strangers gave too, down to one unit, at any time", async () => {
    const buyback = await Buyback.open();
    const { world, ioVault } = buyback;
    await world.give(sdk.treasuryAddress(), new BN(7)); // beside the vault: not the treasury's
    const burn = sdk.burnFees({ ioMint: world.ioMint });
    await world.fail(burn, "NothingToBurn");
    const gift = sdk.associatedAddress(buyback.seller.publicKey, world.ioMint);
    await world.chain.setAccount(gift, withAmount((await world.chain.account(gift))!, -1n));
    await world.chain.setAccount(ioVault, withAmount((await world.chain.account(ioVault))!, 1n));
    expect(await buyback.moves(() => world.send(burn))).deep.equal({ fees: -1, supply: -1 });
    expect((await buyback.treasury()).ioBurned.toNumber()).equal(1);
  });

  it("burns out of the treasury's own vault, and $IO alone (G9)", async () => {
    const buyback = await Buyback.open();
    const { world, ioVault, usdcVault } = buyback;
    const burn = sdk.burnFees({ ioMint: world.ioMint });
    const reserve = sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);
    for (const wrong of [reserve, usdcVault]) await world.fail(await swap(burn, ioVault, wrong), "WrongVault");
    const vault = (await world.chain.account(ioVault))!;
    await world.chain.setAccount(ioVault, withAmount(vault, 1n));
    await world.fail(await swap(burn, world.ioMint, world.usdcMint), 3); // not the vault's
  });
});
