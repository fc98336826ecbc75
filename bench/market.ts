/** A client with money, a node that can be hired and a fresh price: what a job needs before it is posted. */
import { tokenState } from "@io-net/chain";
import {
  type At,
  associatedAddress,
  classAddress,
  decodeJob,
  type Job,
  type JobKind,
  type JobTerms,
  jobAddress,
  postJob,
  SEED_ALLOWANCE,
  SEED_BID,
  SEED_JOB,
  SEED_SPENDER,
  SEED_VAULT,
  updateNode,
} from "@io-net/sdk";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import type { Bank } from "./bank.ts";
import { hasCheapestAccount, isCheapest, keyOf, numberFrom, seedOf } from "./keys.ts";
import { priceAccount } from "./oracle.ts";
import { type BenchNode, io, offerOf, type World } from "./setup.ts";

/** Who meets on it. */
export interface Market {
  world: World;
  client: PublicKey;
  /** Extends the client's jobs. */
  delegate: PublicKey;
  /** With a payout owner who has an account for USDC. */
  node: BenchNode;
  payoutOwner: PublicKey;
  price: PublicKey;
}

const usdc = 1_000_000n;

/** Seconds: two days, so that earnings are old enough to be withdrawn before the end. */
export const duration = 172_800;

export async function openMarket(world: World, node: BenchNode): Promise<Market> {
  const { bank, operator } = world;
  const { usdcMint, chain } = bank;
  const isPaid = (key: PublicKey) => hasCheapestAccount(key, usdcMint);
  const client = keyOf("client", (key) => isPaid(key) && isCheapest(SEED_SPENDER, key.toBytes()));
  const delegate = keyOf("delegate", (key) => isCheapest(SEED_ALLOWANCE, client.toBytes(), key.toBytes()));
  const payoutOwner = keyOf("payout owner", isPaid);
  bank.fund(client, 100_000n * io);
  for (const owner of [client, operator, payoutOwner]) {
    chain.fund(owner, 1_000_000_000n);
    chain.setAccount(associatedAddress(owner, usdcMint), tokenState(usdcMint, owner, 100_000n * usdc));
  }
  bank.run(await updateNode({ operator, node: node.address, offer: offerOf(payoutOwner) }));
  return { world, client, delegate, node, payoutOwner, price: priceAccount };
}

/** A way in, and what it is paid in. */
export interface Way {
  kind: JobKind;
  money: "usdc" | "io";
}

/** The client's `n`-th job, of two processors, and the instruction that posts it. Its addresses, and that of the node's bid, are found at once. */
export async function newJob(market: Market, n: number, way: Way): Promise<[PublicKey, TransactionInstruction]> {
  const { world, client, node, price } = market;
  const { bank, classId } = world;
  const mint = way.money === "usdc" ? bank.usdcMint : bank.ioMint;
  const id = numberFrom(1_000 * n, (id) => {
    const job = jobAddress(client, id).toBytes();
    return (
      isCheapest(SEED_JOB, client.toBytes(), seedOf(id, 8)) &&
      isCheapest(SEED_VAULT, job, mint.toBytes()) &&
      isCheapest(SEED_BID, job, node.address.toBytes())
    );
  });
  const named = way.kind === "direct" && { node: node.address };
  const priced = way.kind === "market" && way.money === "io" && { price };
  const keys = { client, class: classAddress(classId), mint };
  return [jobAddress(client, id), await postJob({ ...keys, terms: termsOf(id, way), ...named, ...priced })];
}

/** Every requirement is made, and met by the node. */
function termsOf(id: number, { kind, money }: Way): JobTerms {
  const plain = { id, kind, processors: 2, tier: 4, regions: 1 << 3, minReputation: 5_000, warning: 3_600 };
  const times = { duration, longestExtension: duration, deadline: 3_600 };
  const maxRate = new BN(money === "usdc" ? 12_345_678 : 2_345_678_912);
  const bidDeposit = new BN(kind === "auction" ? 10_000_000 : 0);
  return { ...plain, ...times, maxRate, complexityBps: 15_000, urgencyBps: 12_000, bidDeposit };
}

/** The job as it is now. */
export function jobOf({ chain }: Bank, address: PublicKey): At<Job> {
  return { address, ...decodeJob(chain.account(address)!.data) };
}

/** A person's associated account for USDC. */
export function tokensOf({ world }: Market, owner: PublicKey): PublicKey {
  return associatedAddress(owner, world.bank.usdcMint);
}

/** Somebody who is nobody in particular. */
export const anyone = keyOf("anyone");
