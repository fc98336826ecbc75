import { tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market, type Money } from "../support/jobs.ts";
import { lamports } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";

const day = 86_400;
const rent = 4_565_760 + 2_039_280; // of 528 bytes and of a token account

describe("close_job", () => {
  let market: Market;
  let job: PublicKey;
  const withdrawAll = async () => {
    await market.do("withdrawEarnings", job);
    await market.do("withdrawRefund", job, { side: "node" });
  };

  beforeEach(async () => {
    market = await Market.open();
  });

  // The worked example of economics.md, section 5: 1,000 run to the end.
  for (const [money, supplierUsdcFeeBps, client, payout, treasury, operator] of [
    ["usdc", 0, 1_022_500_000, 997_500_000, 25_000_000, 50_000_000],
    ["usdc", 200, 1_022_500_000, 977_500_000, 45_000_000, 50_000_000],
    ["io", 0, 100_250_000_000, 99_750_000_000, 500_000_000, 5_000_000_000],
    ["io", 200, 100_250_000_000, 99_750_000_000, 500_000_000, 5_000_000_000],
  ] as const) {
    it(`ends the worked example in ${money}, the supplier's USDC fee at ${supplierUsdcFeeBps} bps, to the unit`, async () => {
      const value = market.units(supplierUsdcFeeBps, "usdc").divn(1_000_000);
      market = await Market.open({ money, overrides: [{ parameter: "supplierUsdcFeeBps", value }] });
      const wish = { id: market.units(0) };
      const address = sdk.jobAddress(market.client.publicKey, wish.id);
      const paid = await market.moves(address, async () => {
        job = await market.complete(wish);
      });
      expect(paid).deep.equal({ client: -client, operator: -operator, vault: client + operator });
      await market.pass(day);
      expect(await market.moves(job, withdrawAll)).deep.equal({ payout, operator, vault: -payout - operator });
      await market.refuse("withdrawRefund", job, "NothingToWithdraw");
      expect(await market.moves(job, () => market.do("close", job))).deep.equal({ treasury, vault: -treasury });
      expect(payout + treasury).equal(client);
    });
  }

  it("returns the rent of job and vault to the client, by anyone's hand, and says what it swept", async () => {
    job = await market.complete();
    await market.pass(day);
    await withdrawAll();
    const before = await lamports(market.world, market.client.publicKey);
    const vault = sdk.vaultAddress(job, market.mintOf());
    const sent = await market.do("close", job);
    expect((await lamports(market.world, market.client.publicKey)) - before).equal(rent);
    for (const gone of [job, vault]) expect(await market.world.chain.account(gone)).equal(null);
    const fees = ["2500000", "2500000", "20000000", "0"];
    const ids = plain({ job, mint: market.mintOf() }) as object;
    const data = { ...ids, fees, donated: "0", at: `${await market.world.chain.now()}` };
    expect(plain(market.world.events(sent))).deep.equal([{ name: "jobClosed", data }]);
    const { data: bytes } = (await market.world.chain.account(sdk.treasuryAddress()))!;
    expect(plain(sdk.decodeTreasury(bytes).usdcFees)).deep.equal(fees);
  });

  it("gives what strangers sent to the treasury, counted apart from the fees", async () => {
    job = await market.post();
    await market.do("cancel", job);
    await market.do("withdrawRefund", job);
    await market.pass(1);
    const vault = sdk.vaultAddress(job, market.mintOf());
    await market.world.chain.setAccount(vault, tokenState(market.mintOf(), job, 77n));
    const sent = await market.do("close", job);
    expect(plain(market.world.events(sent)[0])).nested.include({ "data.donated": "77", "data.fees[0]": "0" });
  });

  it("lets the client post under the same number again", async () => {
    const wish = { id: market.units(5) };
    job = await market.post(wish);
    await market.do("cancel", job);
    await market.do("withdrawRefund", job);
    await market.refuse("close", job, "JobNotFinal"); // not in the same second: `postedAt` tells the two apart
    await market.pass(1);
    await market.do("close", job);
    expect(await market.post(wish)).deep.equal(job);
  });

  for (const money of ["usdc", "io"] as Money[]) {
    it(`waits for every leg in ${money} (E21)`, async () => {
      market = await Market.open({ money });
      job = await market.run();
      await market.serve(job, 7_200);
      await market.do("cancel", job);
      await market.pass(day);
      const legs = [
        () => market.do("withdrawEarnings", job),
        () => market.do("withdrawRefund", job),
        () => market.do("withdrawRefund", job, { side: "node" }),
      ];
      for (const leg of legs) {
        await market.refuse("close", job, "JobOwesMoney");
        await leg();
      }
      await market.do("close", job);
    });
  }

  it("waits until the job cannot be disputed any more, to the second, also when it is rated", async () => {
    job = await market.complete();
    await market.do("rate", job);
    await withdrawAll();
    await market.pass(day - 1);
    await market.refuse("close", job, "JobNotFinal");
    await market.pass(1);
    await market.do("close", job);
  });

  it("waits for the last bid (E21)", async () => {
    job = await market.post({ kind: "auction" });
    const second = await market.offer();
    await market.do("placeBid", job);
    await market.do("placeBid", job, { node: second });
    await market.do("cancel", job);
    await market.do("withdrawRefund", job);
    await market.pass(1);
    for (const node of [market.node, second]) {
      await market.refuse("close", job, "BidsOpen");
      await market.do("withdrawBid", job, { node });
    }
    await market.do("close", job);
  });

  it("gives the rent to the client alone, out of the job's own vault, the rest to the treasury's of the mint", async () => {
    const { world, client, node } = market;
    job = await market.post();
    await market.do("cancel", job);
    await market.do("withdrawRefund", job);
    await market.pass(1);
    const other = await market.post();
    const { call } = await market.act("close", job);
    await world.fail(await swap(call, client.publicKey, node.operator.publicKey), "NotClient");
    const [mine, theirs] = [job, other].map((of) => sdk.vaultAddress(of, world.usdcMint)) as [PublicKey, PublicKey];
    await world.fail(await swap(call, mine, theirs), "WrongVault");
    const [usdc, io] = [world.usdcMint, world.ioMint].map((mint) => sdk.vaultAddress(sdk.treasuryAddress(), mint));
    await world.fail(await swap(call, usdc!, io!), "WrongVault");
    await world.fail([await call, await call], "AccountOwnedByWrongProgram");
  });

  it("is refused before the end", async () => {
    await market.refuse("close", await market.post(), "WrongJobStatus");
    await market.refuse("close", await market.run(), "WrongJobStatus");
  });
});
