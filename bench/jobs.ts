/** Compute units of a job from its posting to its start, and of its ends before that. */
import {
  acceptJob,
  allowanceAddress,
  awardBid,
  bidAddress,
  cancelJob,
  expireJob,
  placeBid,
  revokeAllowance,
  setAllowance,
  stopJob,
  withdrawBid,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { measureLease, measureMoney } from "./leases.ts";
import { anyone, jobOf, type Market, newJob, openMarket, tokensOf, type Way } from "./market.ts";
import { writePrice } from "./oracle.ts";
import type { BenchNode, World } from "./setup.ts";

/** What is there after all of it. */
export interface BenchJobs {
  market: Market;
  /** Won by auction, and not yet started; with its bid. */
  job: PublicKey;
  bid: PublicKey;
  allowance: PublicKey;
}

const ways: Record<string, Way> = {
  "direct, in USDC": { kind: "direct", money: "usdc" },
  "direct, in $IO": { kind: "direct", money: "io" },
  "market, in USDC": { kind: "market", money: "usdc" },
  "market, in $IO": { kind: "market", money: "io" },
};

/** Of a node that fits every job. The chain is later by some days. */
export async function measureJobs(world: World, node: BenchNode): Promise<BenchJobs> {
  const market = await openMarket(world, node);
  const allowance = await measureAllowance(market);
  const direct = await measurePosts(market);
  await measureAssigned(market, direct);
  const job = await measureAuction(market);
  await measureLease(market, direct);
  await measureMoney(market, direct);
  return { market, job, bid: bidAddress(job, node.address), allowance };
}

/** Puts the clock forward meanwhile. */
async function later({ world }: Market, secs: number, measure: () => Promise<void>): Promise<void> {
  const { chain } = world.bank;
  const now = chain.now();
  chain.warpTo(now + secs);
  await measure();
  chain.warpTo(now);
}

async function measureAllowance(market: Market): Promise<PublicKey> {
  const { world, client, delegate } = market;
  const { bank, units } = world;
  const amount = new BN(1_000_000_000);
  const terms = { dailyLimit: amount, expiresAt: new BN(bank.chain.now() + 31_536_000), approved: amount };
  const set = await setAllowance({ client, delegate, terms, source: tokensOf(market, client) });
  units["set_allowance, created"] = bank.run(set);
  units["set_allowance, exists"] = bank.measure(set);
  units.revoke_allowance = bank.measure(await revokeAllowance({ client, delegate }));
  return allowanceAddress(client, delegate);
}

/** All ways in but the auction, as far as the acceptance. Gives the direct job in USDC, accepted. */
async function measurePosts(market: Market): Promise<PublicKey> {
  const { world, client, node } = market;
  const { bank, units, operator } = world;
  writePrice(world);
  const posted: PublicKey[] = [];
  for (const [name, way] of Object.entries(ways)) {
    const [address, post] = await newJob(market, posted.length, way);
    units[`post_job, ${name}`] = bank.run(post);
    units[`accept_job, ${name}`] = bank.measure(await acceptJob({ operator, job: jobOf(bank, address), node }));
    posted.push(address);
  }
  const [direct] = posted as [PublicKey];
  const job = jobOf(bank, direct);
  units["cancel_job, posted"] = bank.measure(await cancelJob({ client, job }));
  await later(market, 3_600, async () => {
    units["expire_job, no taker"] = bank.measure(await expireJob({ job }));
  });
  bank.run(await acceptJob({ operator, job, node }));
  return direct;
}

/** The ends of a job that waits for its start. */
async function measureAssigned(market: Market, address: PublicKey): Promise<void> {
  const { world, client } = market;
  const { bank, units, operator } = world;
  const job = jobOf(bank, address);
  units["cancel_job, assigned"] = bank.measure(await cancelJob({ client, job }));
  units["stop_job, assigned"] = bank.measure(await stopJob({ operator, job }));
  await later(market, 1_200, async () => {
    units["expire_job, not started"] = bank.measure(await expireJob({ job }));
  });
}

/** Of one bid. Gives the auction, won and accepted. */
async function measureAuction(market: Market): Promise<PublicKey> {
  const { world, client, node } = market;
  const { bank, units, operator } = world;
  const [address, post] = await newJob(market, 9, { kind: "auction", money: "usdc" });
  units["post_job, auction, in USDC"] = bank.run(post);
  const bid = { node: node.address, payer: operator };
  const posted = jobOf(bank, address);
  units.place_bid = bank.run(await placeBid({ operator, job: posted, node, rate: new BN(7_654_321) }));
  units["award_bid, by the client"] = bank.measure(
    await awardBid({ authority: client, job: posted, bid: { node: node.address, rate: new BN(7_654_321) } }),
  );
  await later(market, 3_600, async () => {
    const award = await awardBid({
      authority: anyone,
      job: posted,
      bid: { node: node.address, rate: new BN(7_654_321) },
    });
    units["award_bid, by anyone"] = bank.measure(award);
  });
  bank.run(await awardBid({ authority: client, job: posted, bid: { node: node.address, rate: new BN(7_654_321) } }));
  const awarded = jobOf(bank, address);
  units["cancel_job, awarded"] = bank.measure(await cancelJob({ client, job: awarded }));
  await later(market, 1_200, async () => {
    units["expire_job, not accepted"] = bank.measure(await expireJob({ job: awarded }));
  });
  units["accept_job, auction, in USDC"] = bank.run(await acceptJob({ operator, job: awarded, node }));
  units.withdraw_bid = bank.measure(await withdrawBid({ authority: anyone, job: address, bid }));
  return address;
}
