/** One run on a chain of its own: the model foretells each action, the chain does it, and both are compared. */
import { type EmbeddedChain, TransactionFailed } from "@io-net/chain";
import { closeHour } from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import { type Action, isOfBuyback, isOfJobs } from "./actions.ts";
import { broken } from "./always.ts";
import { brokenJobs } from "./always-jobs.ts";
import * as cast from "./cast.ts";
import { buybackCallOf } from "./chain/buyback-calls.ts";
import { callsOf, changeCalls } from "./chain/calls.ts";
import { attestCalls, proofCalls } from "./chain/hour-calls.ts";
import { jobCallOf } from "./chain/job-calls.ts";
import { Ledger } from "./chain/ledger.ts";
import { priceState } from "./chain/price.ts";
import { launch } from "./chain/stage.ts";
import { differences } from "./compare.ts";
import { buybackDifferences } from "./compare-buyback.ts";
import { jobDifferences } from "./compare-jobs.ts";
import { judge, type Single } from "./model/judge.ts";
import type { Kind } from "./model/pool.ts";
import { hourSecs, type Rules } from "./model/rules.ts";
import { Mismatch } from "./model/verdict.ts";
import { ModelWorld } from "./model/world.ts";

const poolKinds: Kind[] = ["gpu", "cpu"];
/** The token program has no names for its errors. */
const tokenErrors = ["insufficient funds", "owner does not match", "InvalidAccountData"];

export class Bout {
  readonly world: ModelWorld;
  readonly #chain: EmbeddedChain;
  readonly #ledger: Ledger;
  #nextChange = 1_000;

  private constructor(chain: EmbeddedChain, rules: Partial<Rules>) {
    this.#chain = chain;
    this.#ledger = new Ledger(chain);
    this.world = new ModelWorld({
      startedAt: chain.now(),
      slot: chain.slot(),
      nodes: cast.nodeTerms,
      classes: [...cast.classes],
      wallets: cast.wallets.map(() => cast.purse),
      usdc: cast.wallets.map(() => cast.purse),
      slasher: cast.slasher,
      resolver: cast.resolver,
      rules,
    });
    this.world.lamports = [...this.#ledger.jobs.lamports];
    this.check();
  }

  /** @param rules what the model is to believe instead of the published rules, to see it fail */
  static async start(rules: Partial<Rules> = {}): Promise<Bout> {
    return new Bout(await launch(), rules);
  }

  /**
   * Does one action. Returns the name of the error that refused it, if one did.
   * @throws {Mismatch} where the chain does other than foretold.
   */
  async act(action: Action): Promise<string | undefined> {
    const refusal = await this.#do(action);
    this.check();
    return refusal;
  }

  async #do(action: Action): Promise<string | undefined> {
    switch (action.kind) {
      case "pass":
        this.#pass(action.secs, action.slots);
        return undefined;
      case "closeHours":
        await this.#closeHours(this.world.lastClosable() - action.short);
        return undefined;
      case "work":
        await this.#work(action);
        return undefined;
      case "changeFee":
        await this.#changeFee(action);
        return undefined;
      default:
        return this.#try(action);
    }
  }

  /** @throws {Mismatch} naming all that differs or does not hold. */
  check(): void {
    const { world } = this;
    const ledger = this.#ledger;
    const faults = [differences, jobDifferences, buybackDifferences].flatMap((compare) => compare(world, ledger));
    faults.push(...broken(ledger, world.now - world.terms.startedAt, world.donated), ...brokenJobs(ledger));
    if (faults.length) throw new Mismatch(faults.join("; "));
  }

  /** The same on everything, read again from the chain. */
  checkAll(): void {
    this.#ledger.readAll();
    this.check();
  }

  async #try(action: Single): Promise<string | undefined> {
    const { world } = this;
    const ledger = this.#ledger;
    this.#prepare(action);
    const verdict = judge(world, action);
    const [before, reserve] = [this.#unclaimed(action), ledger.reserve];
    const refusal = this.#send(await this.#callsOf(action));
    if (!isOfJobs(action) && !isOfBuyback(action)) world.lamports = [...ledger.jobs.lamports];
    const { refusals, doubt } = verdict;
    if (refusal !== undefined) {
      if (refusals.has(refusal) || refusal === doubt) return refusal;
      throw new Mismatch(`refused with ${refusal}, expected ${[...refusals].join(" or ") || "success"}`);
    }
    if (refusals.size) throw new Mismatch(`succeeded, expected ${[...refusals].join(" or ")}`);
    verdict.apply(() => this.#unclaimed(action) - before + reserve - ledger.reserve);
    return undefined;
  }

  /** What an action needs beside its instruction: its price, and an eye on what it may create. */
  #prepare(action: Single): void {
    const ledger = this.#ledger;
    if (isOfJobs(action)) ledger.jobs.expect(action);
    else if ("index" in action) ledger.watchTicket(action.node, action.actor, action.index);
    else if (action.kind === "open") ledger.watchSlash(action);
    else if (action.kind === "openAuction") ledger.watchAuction(action.period);
    if (!("price" in action) || !action.price) return;
    this.#chain.setAccount(cast.priceAccount, priceState(action.price, this.world.now));
  }

  async #callsOf(action: Single): Promise<TransactionInstruction[]> {
    if (isOfBuyback(action)) return [await buybackCallOf(action)];
    return isOfJobs(action) ? [await jobCallOf(action, this.#ledger.jobs)] : callsOf(action);
  }

  /** Rewards that the chain has credited to the position that acts. */
  #unclaimed(action: Single): bigint {
    if (!("actor" in action) || action.node === undefined) return 0n;
    const node = action.kind === "move" ? action.to : action.node;
    return this.#ledger.positions[node]!.get(action.actor)?.unclaimed ?? 0n;
  }

  /** Runs one transaction. Returns the name of the error that refused it. */
  #send(calls: TransactionInstruction[]): string | undefined {
    try {
      this.#chain.send(calls);
      return undefined;
    } catch (error) {
      if (!(error instanceof TransactionFailed)) throw error;
      return error.code ?? tokenErrors.find((words) => error.message.includes(words)) ?? error.message;
    } finally {
      this.#ledger.follow(calls);
    }
  }

  #must(calls: TransactionInstruction[], what: string): void {
    const refusal = calls.length ? this.#send(calls) : undefined;
    if (refusal) throw new Mismatch(`${what} was refused with ${refusal}`);
  }

  #pass(secs: number, slots = Math.floor(secs * 2.5)): void {
    const { world } = this;
    if (secs <= 0) return;
    world.now += secs;
    world.slot += BigInt(slots);
    this.#chain.warpTo(world.now, world.slot);
  }

  async #changeFee({ fee, value }: Extract<Action, { kind: "changeFee" }>): Promise<void> {
    const admin = this.#chain.payer.publicKey;
    const [queue, apply] = await changeCalls(admin, this.#nextChange++, fee, value);
    this.#must([queue], "queue_change");
    this.#pass(this.world.rules.changeDelay, 0);
    this.#must([apply], "apply_change");
    this.world.rules[fee] = value;
  }

  /** Closes the open hours of both pools up to and including `last`. */
  async #closeHours(last: number): Promise<void> {
    for (const kind of poolKinds) {
      const pool = this.world.pools[kind];
      while (pool.nextHour <= last) {
        const lastHour = Math.min(last, pool.nextHour + this.world.rules.hoursPerClose - 1);
        this.#must([await closeHour({ pool: kind, lastHour })], "close_hour");
        while (pool.nextHour <= lastHour) pool.close();
      }
    }
  }

  async #work({ nodes, seen, after }: Extract<Action, { kind: "work" }>): Promise<void> {
    const { world } = this;
    const { startedAt } = world.terms;
    const hour = world.hour();
    await this.#prove(nodes, hour);
    this.#pass(startedAt + hourSecs * (hour + 1) + after - world.now);
    await this.#closeHours(hour - 1);
    for (const [verifier, saw] of seen.entries()) {
      if (!saw) continue;
      for (const call of await attestCalls(verifier, hour, saw)) this.#must([call], "attest");
      for (const node of world.nodes) node.attest(hour, verifier, saw, startedAt);
    }
  }

  /** Those of the nodes that can still prove the hour do. */
  async #prove(nodes: number[], hour: number): Promise<void> {
    const able = nodes.filter((i) => !this.world.nodes[i]!.isRetired && !this.world.nodes[i]!.proven.has(hour));
    this.#must(await proofCalls(able), "the proofs");
    for (const i of able) this.world.nodes[i]!.proven.add(hour);
  }
}
