import * as sdk from "@io-net/sdk";
import {
  createAssociatedTokenAccountInstruction,
  createCloseAccountInstruction,
  createFreezeAccountInstruction,
  createThawAccountInstruction,
  createTransferInstruction,
} from "@solana/spl-token";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { drain, tried } from "../support/drain.ts";
import { Market } from "../support/jobs.ts";
import { keypair } from "../support/keys.ts";
import { lamports, otherAccount } from "../support/moves.ts";

const day = 86_400;
const end = 180_000;
const decade = 315_360_000;

// 100 an hour for 50 hours: 5,000.
describe("the ways out of a job", () => {
  let market: Market;
  let job: PublicKey;

  beforeEach(async () => {
    market = await Market.open();
    job = await market.run({ duration: end, longestExtension: 0 });
  });

  // The last heartbeat is 100 s before the end; what is withdrawn is 24 hours old, less 25 bps rounded up.
  for (const [secs, withdrawn, cancelled, finished, expired] of [
    [end - 1, 2_593_472_291, "cancelled", "JobNotComplete", "DeadlineNotPassed"], // 93,599 s
    [end, 2_593_500_000, "complete", "complete", "complete"], // 26 h
    [end + 1, 2_593_527_707, "complete", "complete", "complete"], // 93,601 s
    [end + decade, 4_984_729_166, "complete", "complete", "complete"], // 179,900 s
  ] as const) {
    describe(`${secs} s after the start of a job of ${end} (E3)`, () => {
      const stand = async () => {
        await market.serve(job, end - 100);
        await market.at(job, secs);
      };
      const outcome = async (action: "cancel" | "finish" | "expire") => {
        const { call, signers } = await market.act(action, job);
        await market.world.send(call, signers).catch(() => undefined);
        return market.job(job);
      };
      const closes = async () => {
        await market.at(job, secs + end); // and the decade is not over
        if ((await market.job(job)).status === "running") await market.do("finish", job);
        await market.pass(day);
        expect(await drain(market, job)).equal(true);
        expect(await market.world.chain.account(sdk.vaultAddress(job, market.mintOf()))).equal(null);
      };

      it("withdraw_earnings pays what is a day old, and never beyond the end", async () => {
        await stand();
        const moved = await market.moves(job, () => market.do("withdrawEarnings", job));
        expect(moved).deep.equal({ payout: withdrawn, vault: -withdrawn });
        await closes();
        expect((await market.purses(job)).payout).equal(4_987_500_000n); // 5,000 less 12.50
      });

      it(`cancel_job ends it as ${cancelled}`, async () => {
        await stand();
        const { exit, billed } = await outcome("cancel");
        expect([exit, billed.toNumber()]).deep.equal([
          cancelled,
          cancelled === "complete" ? 5_000_000_000 : 4_997_222_222,
        ]);
        await closes();
      });

      for (const [action, expected] of [
        ["finish", finished],
        ["expire", expired],
      ] as const) {
        it(`${action}_job ${expected === "complete" ? "ends it as complete" : `is refused: ${expected}`}`, async () => {
          await stand();
          if (expected === "complete") {
            const { exit, billed } = await outcome(action);
            expect([exit, billed.toNumber()]).deep.equal(["complete", 5_000_000_000]);
          } else await market.refuse(action, job, expected);
          await closes();
        });
      }
    });
  }

  // At 96 an hour 4,800: less 12, what the award left of 5,112.50, 5 % as bond, 12 and 12 and 96. The resolver is paid nothing, so that nothing of his can be frozen.
  const legs = {
    payout: { amount: 4_788_000_000n, take: () => tried(market, job, "withdrawEarnings", {}) },
    client: { amount: 204_500_000n, take: () => tried(market, job, "withdrawRefund", { side: "client" as const }) },
    operator: { amount: 240_000_000n, take: () => tried(market, job, "withdrawRefund", { side: "node" as const }) },
    treasury: { amount: 120_000_000n, take: () => tried(market, job, "sweepFees", {}) },
  };
  type Payee = keyof typeof legs;
  for (const frozen of Object.keys(legs) as Payee[]) {
    it(`pay all others while the account of the ${frozen} is frozen, and the rest after the thaw (E10)`, async () => {
      const { world, client, node } = market;
      // An auction at 96 an hour of 100 leaves the client something.
      await market.give(client.publicKey, 10_000);
      await market.do("cancel", job);
      job = await market.post({ kind: "auction", duration: end, longestExtension: 0 });
      await market.do("placeBid", job, { rate: market.units(96) });
      for (const action of ["award", "accept", "start"] as const) await market.do(action, job);
      await market.serve(job, end);
      await market.do("finish", job);
      await market.pass(day);
      await market.do("withdrawBid", job);

      const issuer = keypair("usdc issuer");
      const account = {
        payout: sdk.associatedAddress(node.payoutOwner, world.usdcMint),
        client: sdk.associatedAddress(client.publicKey, world.usdcMint),
        operator: sdk.associatedAddress(node.operator.publicKey, world.usdcMint),
        treasury: sdk.vaultAddress(sdk.treasuryAddress(), world.usdcMint),
      }[frozen];
      await world.send(createFreezeAccountInstruction(account, world.usdcMint, issuer.publicKey), [issuer]);
      for (const [payee, { take }] of Object.entries(legs)) expect(await take(), payee).equal(payee !== frozen);
      expect(await tried(market, job, "close", {})).equal(false);
      await world.send(createThawAccountInstruction(account, world.usdcMint, issuer.publicKey), [issuer]);
      const before = await world.balance(account);
      expect(await legs[frozen].take()).equal(true);
      expect((await world.balance(account)) - before).equal(legs[frozen].amount);
      await market.do("close", job);
    });
  }

  it("cost a keeper nothing but fees, 100 times, when the payee closes his account after each payout (E12)", async () => {
    const { world, node } = market;
    const payee = keypair("payout owner of market");
    await world.chain.fund(payee.publicKey, 1_000_000_000);
    const account = sdk.associatedAddress(payee.publicKey, world.usdcMint);
    const aside = await otherAccount(world, payee.publicKey, { mint: world.usdcMint });
    const keeper = world.chain.payer.publicKey; // pays for every transaction here
    await market.serve(job, day + 3_600);
    const before = await lamports(world, keeper);
    for (let cycle = 1; cycle <= 100; cycle++) {
      expect(await tried(market, job, "withdrawEarnings", {}), `pays in cycle ${cycle}`).equal(true);
      const units = await world.balance(account);
      const empty = createTransferInstruction(account, aside, payee.publicKey, units);
      await world.send([empty, createCloseAccountInstruction(account, payee.publicKey, payee.publicKey)], [payee]);
      await market.at(job, day + 3_600 + 36 * cycle);
      await market.do("heartbeat", job);
      expect(await tried(market, job, "withdrawEarnings", {}), "there is no account").equal(false);
      expect(await world.chain.account(account), "and no keeper opens one").equal(null);
      const open = createAssociatedTokenAccountInstruction(payee.publicKey, account, payee.publicKey, world.usdcMint);
      await world.send(open, [payee]);
    }
    // A cycle: two withdrawals with one signature, and three transactions with one of the payee or the device too; 5,000 each.
    expect(before - (await lamports(world, keeper))).equal(100 * 5_000 * (2 + 3 * 2));
    expect(node.payoutOwner.equals(payee.publicKey)).equal(true);
    // 25 h less a day and 99 steps of 36 s: 199 at 100 an hour, less 25 bps
    expect(await world.balance(aside)).equal(198_502_500n);
  });
});
