/** All states that a job can reach, breadth first: what anybody does, the resolver too, and time with and without slots. */
import { TransactionFailed } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { Who } from "../support/job_acts.ts";
import type { Market } from "../support/jobs.ts";
import { snapshot } from "../support/snapshot.ts";
import type { WorldNode } from "../support/world.ts";

const day = 86_400;

export interface Found {
  /** How it was reached. */
  path: string[];
  job: sdk.At<sdk.Job>;
  restore: () => Promise<void>;
}

type Step = (market: Market) => Promise<unknown>;

/** One way to go on from a state. */
interface Move {
  name: string;
  /** The action of the table that it is; time has none. */
  action?: sdk.JobAction;
  take: Step;
  /** One transaction, which changes nothing where it is refused. */
  atomic: boolean;
}

export class Search {
  readonly #market: Market;
  readonly #job: PublicKey;
  readonly #second: WorldNode;
  readonly #keys: PublicKey[];
  readonly #moves: Move[];

  constructor(market: Market, job: PublicKey, second: WorldNode) {
    [this.#market, this.#job, this.#second] = [market, job, second];
    const owners = [
      market.client.publicKey,
      market.node.payoutOwner,
      ...[market.node, second].map((n) => n.operator.publicKey),
    ];
    const mint = market.mintOf();
    const nodes = [market.node, second].map(({ address }) => address);
    this.#keys = [
      ...[job, sdk.vaultAddress(job, mint), sdk.treasuryAddress(), sdk.vaultAddress(sdk.treasuryAddress(), mint)],
      ...[market.node.class, ...nodes, ...nodes.map((node) => sdk.bidAddress(job, node))],
      ...[...owners, ...owners.map((owner) => sdk.associatedAddress(owner, mint))],
    ];
    this.#moves = [...this.#acts(), ...this.#times()];
  }

  /** Every state once, each with the shortest path to it; the market stands in it while it is looked at. */
  async *states(): AsyncGenerator<Found> {
    const seen = new Set<string>();
    const open: Found[] = [];
    const look = async (path: string[]): Promise<Found | undefined> => {
      const job = await this.#market.job(this.#job);
      const key = await this.#keyOf(job);
      if (seen.has(key)) return undefined;
      seen.add(key);
      return { path, job, restore: await snapshot(this.#market.world, this.#keys) };
    };
    open.push((await look([]))!);
    for (let state = open.shift(); state; state = open.shift()) {
      await state.restore();
      yield state;
      let moved = true;
      for (const { name, action, take, atomic } of this.#moves) {
        if (action && sdk.outcomesOf(state.job.status, action).length === 0) continue;
        if (moved) await state.restore();
        const went = await take(this.#market).then(
          () => true,
          (error: unknown) => {
            if (error instanceof TransactionFailed) return false;
            throw error;
          },
        );
        moved = went || !atomic;
        if (!went) continue;
        const next = await look([...state.path, name]);
        if (next) open.push(next);
      }
    }
  }

  #acts(): Move[] {
    const act = (action: sdk.JobAction, name: string = action, who: (job: sdk.Job) => Who = () => ({})): Move => ({
      name,
      action,
      atomic: true,
      take: async (market) => market.do(action, this.#job, who(await market.job(this.#job))),
    });
    const operator = { by: this.#market.node.operator };
    const second = this.#second;
    const decide = (billed: (job: sdk.Job) => BN, winner: sdk.Side) => (job: sdk.Job) => ({
      decision: { billed: billed(job), winner },
    });
    const least = (job: sdk.Job) => job.earningsTaken;
    const nextToNothing = (job: sdk.Job) => job.earningsTaken.addn(1);
    return [
      act("placeBid", "bid", ({ maxRate }) => ({ rate: maxRate.muln(9).divn(10) })),
      act("placeBid", "second bid", () => ({ node: second })),
      act("withdrawBid"),
      act("withdrawBid", "withdraw second bid", () => ({ node: second })),
      act("award"),
      act("award", "award second", () => ({ node: second })),
      ...(["accept", "start", "heartbeat", "cancel", "stop", "finish", "expire"] as const).map((name) => act(name)),
      act("extend", "extend", () => ({ secs: day })),
      act("dispute"),
      act("dispute", "dispute by the operator", () => operator),
      act("resolve", "least for the client", decide(least, "client")),
      act("resolve", "a unit for the node", decide(nextToNothing, "node")),
      act(
        "resolve",
        "all for the client",
        decide(({ cost }) => cost, "client"),
      ),
      act(
        "resolve",
        "all for the node",
        decide(({ cost }) => cost, "node"),
      ),
      ...(["expireDispute", "withdrawEarnings", "withdrawRefund", "sweepFees", "rate"] as const).map((name) =>
        act(name),
      ),
      act("withdrawRefund", "withdraw of the operator", () => ({ side: "node" })),
    ];
  }

  #times(): Move[] {
    const pass = (secs: number, slots = Math.ceil(secs * 2.5)): Move => ({
      name: `${secs} s and ${slots} slots`,
      atomic: false,
      take: async ({ world: { chain } }) =>
        chain.warpTo((await chain.now()) + secs, (await chain.slot()) + BigInt(slots)),
    });
    const serve = (secs: number): Move => ({
      name: `serve ${secs} s`,
      action: "heartbeat",
      atomic: false,
      take: async (market) => {
        const { startedAt } = await market.job(this.#job);
        await market.serve(this.#job, (await market.world.chain.now()) - startedAt.toNumber() + secs);
      },
    });
    return [
      pass(700),
      pass(1_200),
      pass(4_200),
      pass(4_200, 1),
      pass(day),
      pass(7 * day),
      serve(3_600),
      serve(25 * 3_600),
    ];
  }

  /** What of a state counts: what is written, and on which side of each deadline it stands. */
  async #keyOf(job: sdk.Job): Promise<string> {
    const { chain } = this.#market.world;
    const [now, slot] = [new BN(await chain.now()), new BN(String(await chain.slot()))];
    const after = (at: BN, secs = 0) => now.gte(at.addn(secs));
    const both = (at: BN, of: BN, secs: number, slots: number) => after(at, secs) && slot.gte(of.addn(slots));
    const times = {
      posted: () => [after(job.deadline), after(job.deadline, 1_200)],
      awarded: () => [both(job.phaseAt, job.phaseSlot, 1_200, 2_300)],
      assigned: () => [both(job.phaseAt, job.phaseSlot, 1_200, 2_300)],
      running: () => [
        after(job.startedAt, 600),
        after(job.endsAt),
        this.#served(job),
        this.#isLate(job),
        both(job.heartbeatAt, job.heartbeatSlot, 4_200, 8_000),
        after(job.startedAt, day + 1),
      ],
      disputed: () => [after(job.disputedAt, 7 * day), after(job.finalAt)],
      // Once all earnings are due, it does not matter any more since when some were.
      ended: () =>
        after(job.finalAt) || job.rating ? [after(job.finalAt)] : [this.#served(job), after(job.startedAt, day + 1)],
      refunded: () => [],
    }[job.status]();
    // A leg is what is due less what was taken of it, whatever became of the others: whether none, one or more were used is
    // enough, but for the earnings, below which no dispute can be decided.
    const legs = [job.clientTaken, job.operatorTaken, ...job.feesSwept].filter((amount) => !amount.isZero()).length;
    const taken = [job.earningsTaken.isZero(), job.status === "ended" ? Math.min(legs, 2) : 0];
    const bids = await Promise.all(
      [this.#market.node, this.#second].map(({ address }) => chain.account(sdk.bidAddress(this.#job, address))),
    );
    const deposits = bids.map((bid) => bid?.lamports);
    // From the start on every bid is like another: anyone gives it back.
    const open = ["posted", "awarded", "assigned"].includes(job.status) ? deposits : job.openBids > 0;
    const marks = [job.status, job.exit, job.bondTo, job.disputedBy, job.wonBy, job.rating > 0, job.node, job.bestNode];
    const amounts = [
      job.status === "running" && job.duration,
      job.status === "ended" && [job.billed.isZero(), job.billed.lte(job.earningsTaken), job.billed.eq(job.cost)],
    ];
    return JSON.stringify([marks, amounts.map(String), times, taken, open]);
  }

  #served = (job: sdk.Job) => BN.min(job.heartbeatAt, job.endsAt).sub(job.startedAt).gten(3_600);
  #isLate = (job: sdk.Job) => job.heartbeatAt.gte(job.endsAt.subn(600));
}
