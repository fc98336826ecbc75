/** A market in a world: a client with money, nodes that fit, and each step of a job in one call. */
import { type Sent, tokenState, withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { Start } from "./deploy.ts";
import { ACTS, type Who } from "./job_acts.ts";
import { keypair } from "./keys.ts";
import { setPrice } from "./oracle.ts";
import { stakedNode } from "./staked.ts";
import { World, type WorldNode } from "./world.ts";

export type Money = "usdc" | "io";

/** Base units of one of each. */
export const ONE: Record<Money, number> = { usdc: 1_000_000, io: 100_000_000 };

export type Purse = "client" | "operator" | "payout" | "treasury" | "vault";

/** What a client asks for, and of whom. */
export interface Wish extends Partial<sdk.JobTerms> {
  client?: Keypair;
  /** Of a direct job; the first by default. */
  node?: WorldNode;
  /** In place of the market's. */
  money?: Money;
  price?: PublicKey;
  source?: PublicKey;
}

export class Market {
  readonly world: World;
  /** What jobs are paid in where nothing else is said. */
  readonly money: Money;
  client!: Keypair;
  /** Four processors of class 1, asking 100 an hour for each. */
  node!: WorldNode;
  #jobs = 0;

  private constructor(world: World, money: Money) {
    this.world = world;
    this.money = money;
  }

  static async open({ money = "usdc", ...options }: Start & { money?: Money } = {}): Promise<Market> {
    const market = new Market(await World.create({ engine: "litesvm", ...options }), money);
    market.client = await market.rich("client");
    market.node = await market.offer();
    return market;
  }

  /** A market in a world that is there, of a node that may ask nothing: auctions hire it. */
  static async around(world: World, node: WorldNode): Promise<Market> {
    const market = new Market(world, "usdc");
    market.client = await market.rich("client");
    market.node = node;
    await market.give(node.operator.publicKey, 1_000);
    return market;
  }

  /** Somebody with SOL, and 10,000 of each money. */
  async rich(label: string): Promise<Keypair> {
    const person = await this.world.person(label);
    for (const money of ["usdc", "io"] as const) await this.give(person.publicKey, 10_000, money);
    return person;
  }

  /** One more node that fits, with its stake; its operator can pay bonds. */
  async offer({ processors = 4, region = 0, asking = 100, ...options }: NodeWish = {}): Promise<WorldNode> {
    const payoutOwner = keypair(`payout owner of market`).publicKey;
    const offer = { region, askingUsdc: this.units(asking, "usdc"), askingIo: this.units(asking, "io") };
    const node = await stakedNode(this.world, { processors, payoutOwner, offer, stake: 200 * processors, ...options });
    for (const money of ["usdc", "io"] as const) {
      await this.give(node.operator.publicKey, 1_000, money);
      await this.give(node.payoutOwner, 0, money);
    }
    return node;
  }

  // Money

  /** Base units of so many whole ones. */
  units(whole: number, money = this.money): BN {
    return new BN(Math.round(whole * ONE[money]));
  }

  mintOf(money = this.money): PublicKey {
    return money === "usdc" ? this.world.usdcMint : this.world.ioMint;
  }

  async give(owner: PublicKey, whole: number, money = this.money): Promise<PublicKey> {
    const { world } = this;
    if (money === "io") return world.give(owner, whole);
    const account = sdk.associatedAddress(owner, world.usdcMint);
    const before = (await world.chain.account(account)) ?? tokenState(world.usdcMint, owner, 0n);
    await world.chain.setAccount(account, withAmount(before, BigInt(this.units(whole, money).toString())));
    return account;
  }

  async purses(job: PublicKey, money = this.money): Promise<Record<Purse, bigint>> {
    const mint = this.mintOf(money);
    const of = (owner: PublicKey) => this.world.balance(sdk.associatedAddress(owner, mint));
    return {
      client: await of(this.client.publicKey),
      operator: await of(this.node.operator.publicKey),
      payout: await of(this.node.payoutOwner),
      treasury: await this.world.balance(sdk.vaultAddress(sdk.treasuryAddress(), mint)),
      vault: await this.world.balance(sdk.vaultAddress(job, mint)),
    };
  }

  /** What an action moves, base units; purses that it leaves alone are not named. */
  async moves(
    job: PublicKey,
    act: () => Promise<unknown>,
    money = this.money,
  ): Promise<Partial<Record<Purse, number>>> {
    const before = await this.purses(job, money);
    await act();
    const after = await this.purses(job, money);
    const all = (Object.keys(before) as Purse[]).map((purse) => [purse, Number(after[purse] - before[purse])] as const);
    return Object.fromEntries(all.filter(([, change]) => change !== 0));
  }

  // Steps

  /** A direct job of the node for 10 hours at 100 an hour, extendable to 20, unless something else is said. */
  terms(wish: Partial<sdk.JobTerms> = {}, money = this.money): sdk.JobTerms {
    const plain = { kind: "direct" as const, processors: 1, tier: 0, regions: 1, minReputation: 0, warning: 0 };
    const times = { duration: 36_000, longestExtension: 36_000, deadline: 3_600 };
    const factors = { complexityBps: 10_000, urgencyBps: 10_000 };
    const amounts = { maxRate: this.units(100, money), bidDeposit: new BN(wish.kind === "auction" ? 10_000_000 : 0) };
    return { id: new BN(this.#jobs++), ...plain, ...times, ...factors, ...amounts, ...wish };
  }

  /** The instruction that posts, and the job's address. */
  posting(wish: Wish = {}) {
    const { client = this.client, node = this.node, money = this.money, price, source, ...rest } = wish;
    const terms = this.terms(rest, money);
    const keys = { client: client.publicKey, class: this.node.class, mint: this.mintOf(money) };
    const named = terms.kind === "direct" && { node: node.address };
    const call = sdk.postJob({ ...keys, terms, ...named, ...(price && { price }), ...(source && { source }) });
    return { call, signers: [client], address: sdk.jobAddress(client.publicKey, terms.id) };
  }

  async post(wish: Wish = {}): Promise<PublicKey> {
    const priced = wish.kind === "market" && (wish.money ?? this.money) === "io" && !wish.price;
    const { call, signers, address } = this.posting(priced ? { ...wish, price: await setPrice(this.world) } : wish);
    await this.world.send(call, signers);
    return address;
  }

  /** A job that waits for its start. */
  async assign(wish: Wish = {}): Promise<PublicKey> {
    const job = await this.post(wish);
    if (wish.kind === "auction") {
      await this.do("placeBid", job, wish.node && { node: wish.node });
      await this.do("award", job, wish.node && { node: wish.node });
    }
    await this.do("accept", job, wish.node && { node: wish.node });
    return job;
  }

  /** A job that runs. */
  async run(wish: Wish = {}): Promise<PublicKey> {
    const job = await this.assign(wish);
    await this.do("start", job, wish.node && { node: wish.node });
    return job;
  }

  async act(action: sdk.JobAction, job: PublicKey, who: Who = {}) {
    const { client, world } = this;
    const { node = this.node } = who;
    const state = await this.job(job);
    // Where the job has no node yet, an action that needs one is asked for with this one.
    const held = { node: state.node ?? node.address, operator: state.operator ?? node.operator.publicKey };
    return ACTS[action]({ client, ...who, node, world, job: { ...state, ...held } });
  }

  async do(action: sdk.JobAction, job: PublicKey, who: Who = {}): Promise<Sent> {
    const { call, signers } = await this.act(action, job, who);
    return this.world.send(call, signers);
  }

  /** The name of the error, and nothing changed. */
  async refuse(action: sdk.JobAction, job: PublicKey, error: string | number, who: Who = {}): Promise<void> {
    const { call, signers } = await this.act(action, job, who);
    await this.world.fail(call, error, signers);
  }

  /** Heartbeats every hour until so many seconds after the start, the last one then. The clock stays there. */
  async serve(job: PublicKey, secs: number, who: Who = {}): Promise<void> {
    const { startedAt } = await this.job(job);
    const from = (await this.world.chain.now()) - startedAt!.toNumber();
    for (let at = from + 3_600; at < secs; at += 3_600) {
      await this.at(job, at);
      await this.do("heartbeat", job, who);
    }
    await this.at(job, secs);
    await this.do("heartbeat", job, who);
  }

  /** A job of an hour or more that ran to its end, complete. The clock stands at its end. */
  async complete(wish: Wish = {}): Promise<PublicKey> {
    const job = await this.run(wish);
    await this.serve(job, wish.duration ?? 36_000, wish.node && { node: wish.node });
    await this.do("finish", job);
    return job;
  }

  // What is there, and when

  async job(address: PublicKey): Promise<sdk.At<sdk.Job>> {
    const account = await this.world.chain.account(address);
    if (!account) throw new Error(`there is no job ${address.toBase58()}`);
    return { address, ...sdk.decodeJob(account.data) };
  }

  /** Goes to so many seconds after the start of a job. */
  async at(job: PublicKey, secs: number, slot?: bigint): Promise<void> {
    await this.world.chain.warpTo((await this.job(job)).startedAt!.toNumber() + secs, slot);
  }

  async pass(secs: number): Promise<void> {
    await this.world.chain.warpTo((await this.world.chain.now()) + secs);
  }
}

interface NodeWish {
  operator?: Keypair;
  device?: Keypair;
  class?: PublicKey;
  processors?: number;
  region?: number;
  /** Whole ones an hour and processor, in either money. */
  asking?: number;
  stake?: number;
}
