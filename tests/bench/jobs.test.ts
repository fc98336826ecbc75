/** What a job costs depends neither on how many jobs there are, nor an award on how many have bid. */
import {
  acceptJob,
  awardBid,
  bidAddress,
  cancelJob,
  closeJob,
  DISPUTE_WINDOW_SECS,
  disputeJob,
  expireJob,
  extendJob,
  finishJob,
  heartbeat,
  placeBid,
  startJob,
  sweepFees,
  vaultAddress,
  withdrawBid,
  withdrawEarnings,
  withdrawRefund,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { settle, work } from "../../bench/hours.ts";
import { anyone, jobOf, type Market, newJob, openMarket } from "../../bench/market.ts";
import { addNode, requiredStake, startWorld } from "../../bench/setup.ts";
import { offsetOf } from "../layout.ts";
import { copy } from "./copies.ts";

async function market(): Promise<Market> {
  const world = await startWorld();
  const node = await addNode(world, 0, requiredStake);
  await work(world, 0, [node]); // which gives it its tier
  await settle(world, [node]);
  return openMarket(world, node);
}

/** Compute units of a direct job's steps, with so many copies of it and of its vault beside it. */
async function jobAmong(others: number): Promise<Record<string, number>> {
  const found = await market();
  const { client, node, payoutOwner, world } = found;
  const { bank, operator } = world;
  const { chain } = bank;
  const { device } = node;
  const [address, post] = await newJob(found, 0, { kind: "direct", money: "usdc" });
  const units: Record<string, number> = {};
  const first = bank.measure(post);
  bank.run(post);
  for (const key of [address, vaultAddress(address, bank.usdcMint)]) copy(world, key, others);
  const [, again] = await newJob(found, 1, { kind: "direct", money: "usdc" });
  units.post = bank.measure(again);
  expect(units.post).equal(first); // the client's first, when there was no other
  units.accept = bank.run(await acceptJob({ operator, job: jobOf(bank, address), node }));
  units.start = bank.run(await startJob({ device, job: jobOf(bank, address) }));
  const job = jobOf(bank, address);
  const endsAt = job.endsAt.toNumber();
  for (let at = chain.now() + 3_600; at <= endsAt; at += 3_600) {
    chain.warpTo(at);
    units.heartbeat = bank.run(await heartbeat({ device, job }));
    if (at > endsAt - 3_600) continue;
    units.extend = bank.measure(await extendJob({ authority: client, job, secs: 3_600 }));
    units.cancel = bank.measure(await cancelJob({ client, job }));
    units.dispute = bank.measure(await disputeJob({ authority: client, job }));
  }
  units.finish = bank.run(await finishJob({ job }));
  chain.warpTo(endsAt + DISPUTE_WINDOW_SECS.toNumber());
  units.earnings = bank.run(await withdrawEarnings({ authority: anyone, job, payoutOwner }));
  units.refund = bank.run(await withdrawRefund({ authority: anyone, job, side: "node" }));
  units.sweep = bank.measure(await sweepFees({ job }));
  units.close = bank.run(await closeJob({ job }));
  return units;
}

/** Compute units of an auction's steps, with so many copies of the bid beside it, which the job counts. */
async function bidAmong(others: number): Promise<Record<string, number>> {
  const found = await market();
  const { client, node, world } = found;
  const { bank, operator } = world;
  const { chain } = bank;
  const [address, post] = await newJob(found, 0, { kind: "auction", money: "usdc" });
  bank.run(post);
  const job = jobOf(bank, address);
  const units: Record<string, number> = {};
  const bid = await placeBid({ operator, job, node, rate: new BN(7_654_321) });
  write(found, address, (data) => data.writeUInt32LE(others, offsetOf("Job", "open_bids")));
  units.bid = bank.run(bid);
  copy(world, bidAddress(address, node.address), others);
  const award = await awardBid({ authority: client, job, bid: { node: node.address, rate: new BN(7_654_321) } });
  units.award = bank.measure(award);
  chain.warpTo(job.deadline.toNumber());
  const late = await awardBid({ authority: anyone, job, bid: { node: node.address, rate: new BN(7_654_321) } });
  units.lateAward = bank.run(late);
  const awarded = jobOf(bank, address);
  units.accept = bank.measure(await acceptJob({ operator, job: awarded, node }));
  chain.warpTo(chain.now() + 1_200);
  units.expire = bank.run(await expireJob({ job: awarded }));
  const bidder = { node: node.address, payer: operator };
  units.withdraw = bank.run(await withdrawBid({ authority: anyone, job: address, bid: bidder }));
  return units;
}

function write({ world: { bank } }: Market, key: PublicKey, how: (data: Buffer) => void): void {
  const account = bank.chain.account(key)!;
  how(account.data);
  bank.chain.setAccount(key, account);
}

describe("what a job costs", () => {
  it("is the same with 1, 1,000 and 100,000 others", async () => {
    const [one, thousand, hundredThousand] = [await jobAmong(1), await jobAmong(1_000), await jobAmong(100_000)];
    expect([thousand, hundredThousand]).deep.equal([one, one]);
  });

  it("is the same with 1, 100 and 10,000 other bids (F4)", async () => {
    const [one, hundred, tenThousand] = [await bidAmong(1), await bidAmong(100), await bidAmong(10_000)];
    expect([hundred, tenThousand]).deep.equal([one, one]);
  });
});
