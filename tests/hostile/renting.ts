/** Moments of the scene about jobs: posted, bid for and taken. What follows is in `leasing.ts`. */
import { tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { keypair } from "../support/keys.ts";
import { setPrice } from "../support/oracle.ts";
import type { World } from "../support/world.ts";
import { key, nodes } from "./cast.ts";
import { idOf, jobs, paid, paidTwice, prices, secondUsdc, usdcMint } from "./job_cast.ts";
import type { Plays } from "./scene.ts";

export type JobName = keyof typeof jobs;

const stranger = keypair("stranger");
const usdc = (whole: number) => new BN(whole * 1_000_000);

/** Who meets in a job: client a and node a, client b and node c. */
export const sides = (["a", "b"] as const).map((of) => ({
  ...nodes.find((node) => node.of === (of === "a" ? "a" : "c"))!,
  of,
  client: keypair(`client ${of}`),
  job: `job ${of}` as JobName,
  auction: `auction ${of}` as JobName,
}));
export const [a, b] = sides as [(typeof sides)[number], (typeof sides)[number]];

/** Three hours of one processor, for at most 12 USDC an hour. */
export function termsOf(name: JobName, kind: sdk.JobKind): sdk.JobTerms {
  const plain = { id: idOf(name), kind, processors: 1, tier: 0, regions: 1, minReputation: 0, warning: 0 };
  const times = { duration: 10_800, longestExtension: 3_600, deadline: 3_600 };
  const factors = { complexityBps: 10_000, urgencyBps: 10_000 };
  const bidDeposit = new BN(kind === "auction" ? 10_000_000 : 0);
  return { ...plain, ...times, ...factors, maxRate: usdc(12), bidDeposit };
}

export const allowanceTerms = (now: number): sdk.AllowanceTerms => {
  return { dailyLimit: usdc(100), expiresAt: new BN(now + 604_800), approved: usdc(100) };
};

/** The job as it is now. */
export async function jobOf({ chain }: World, name: JobName): Promise<sdk.At<sdk.Job>> {
  return { address: jobs[name], ...sdk.decodeJob((await chain.account(jobs[name]))!.data) };
}

/** Looks at a moment that comes so many seconds later where nothing is done until then. */
export async function ahead({ chain }: World, secs: number, look: () => Promise<void>): Promise<void> {
  const now = await chain.now();
  await chain.warpTo(now + secs);
  await look();
  await chain.warpTo(now);
}

/** Clients, operators and payout owners with USDC, and a fresh price. */
async function supply(world: World): Promise<void> {
  const { chain } = world;
  const give = (owner: string, account = sdk.associatedAddress(key(owner), usdcMint)) =>
    chain.setAccount(account, tokenState(usdcMint, key(owner), 1_000_000_000n));
  for (const label of paid) await give(label);
  for (const label of paidTwice) await give(label, secondUsdc(label));
  await world.give(key("client a"), 100);
  const price = (await chain.account(await setPrice(world)))!;
  price.data[41]! ^= 1; // the first byte of the feed
  await chain.setAccount(prices["price of another feed"], price);
}

/** From nothing to two direct jobs that are accepted, and two auctions that are. */
export async function renting(world: World, plays: Plays): Promise<void> {
  const { could } = plays;
  await supply(world);
  const posts = { client: key("client a"), class: a.ref.class };
  const way = (kind: sdk.JobKind) => ({ ...posts, terms: termsOf("job new", kind) });
  const direct = sdk.postJob({ ...way("direct"), mint: usdcMint, node: a.ref.address });
  await could("postJob: direct", direct, a.client);
  const inIo = { ...way("market"), mint: world.ioMint, price: prices["price account"] };
  const terms = { ...inIo.terms, maxRate: new BN(1_000_000_000) };
  await could("postJob: on the market", sdk.postJob({ ...inIo, terms }), a.client);
  await could("postJob: by auction", sdk.postJob({ ...way("auction"), mint: usdcMint }), a.client);
  await allowing(world, plays);
  await could("repriceClass", sdk.repriceClass({ class: a.ref.class }));
  for (const { client, ref, job, auction } of sides) {
    const keys = { client: client.publicKey, class: ref.class, mint: usdcMint };
    await world.send(sdk.postJob({ ...keys, terms: termsOf(job, "direct"), node: ref.address }), [client]);
    await world.send(sdk.postJob({ ...keys, terms: termsOf(auction, "auction") }), [client]);
  }
  const job = await jobOf(world, "job a");
  await could("cancelJob: posted", sdk.cancelJob({ client: job.client, job }), a.client);
  await ahead(world, 3_600, () => could("expireJob: posted", sdk.expireJob({ job })));
  await bidding(world, plays);
  await accepting(world, plays);
}

async function allowing(world: World, { could, does }: Plays): Promise<void> {
  const terms = allowanceTerms(await world.chain.now());
  const set = ({ of, client: { publicKey: client } }: (typeof sides)[number], all = terms) => {
    const source = sdk.associatedAddress(client, usdcMint);
    return sdk.setAllowance({ client, delegate: key(`delegate ${of}`), terms: all, source });
  };
  await does("setAllowance: first", set(a), a.client);
  await world.send(set(b), [b.client]);
  await could("setAllowance: again", set(a, { ...terms, approved: usdc(50) }), a.client);
  const revoke = { client: a.client.publicKey, delegate: key("delegate a") };
  await could("revokeAllowance", sdk.revokeAllowance(revoke), a.client);
}

async function bidding(world: World, { could, does }: Plays): Promise<void> {
  const bid = async (auction: JobName, by: (typeof sides)[number], rate: number) =>
    sdk.placeBid({ operator: by.operator.publicKey, job: await jobOf(world, auction), node: by.ref, rate: usdc(rate) });
  await does("placeBid", bid("auction a", a, 10), a.operator);
  await world.send(bid("auction b", b, 10), [b.operator]);
  await world.send(bid("auction a", b, 11), [b.operator]);
  await world.send(bid("auction b", a, 11), [a.operator]);
  const withdraw = (by: Keypair) => {
    const bid = { node: a.ref.address, payer: a.operator.publicKey };
    return sdk.withdrawBid({ authority: by.publicKey, job: jobs["auction b"], bid });
  };
  await could("withdrawBid: by the bidder", withdraw(a.operator), a.operator);
  const award = async (by: Keypair, { auction, ref }: (typeof sides)[number]) =>
    sdk.awardBid({
      authority: by.publicKey,
      job: await jobOf(world, auction),
      bid: { node: ref.address, rate: usdc(1_000) },
    });
  await ahead(world, 3_600, () => could("awardBid: by anyone", award(stranger, a), stranger));
  await does("awardBid: by the client", award(a.client, a), a.client);
  await world.send(award(b.client, b), [b.client]);
  await could("withdrawBid: by anyone", withdraw(stranger), stranger);
  const expire = sdk.expireJob({ job: await jobOf(world, "auction a") });
  await ahead(world, 1_200, () => could("expireJob: awarded", expire));
}

async function accepting(world: World, { does }: Plays): Promise<void> {
  const accept = async (name: JobName, { operator, ref }: (typeof sides)[number]) =>
    sdk.acceptJob({ operator: operator.publicKey, job: await jobOf(world, name), node: ref });
  await does("acceptJob: named", accept("job a", a), a.operator);
  await does("acceptJob: awarded", accept("auction a", a), a.operator);
  await world.send([accept("job b", b), accept("auction b", b)], [b.operator]);
}
