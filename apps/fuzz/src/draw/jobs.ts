/** Draws what happens to jobs: mostly what can happen to one now, sometimes anything to any. */
import type { JobAction, StakeAction } from "../actions.ts";
import { resolver } from "../cast.ts";
import type { Job } from "../model/job/job.ts";
import { judgeJob } from "../model/job/judge.ts";
import type { ModelWorld } from "../model/world.ts";
import { allowance, drawFor } from "./details.ts";
import type { Dice } from "./dice.ts";
import { type Awaited, type Edge, timeOfJobs, timeUntil } from "./moments.ts";
import { mostJobs, request } from "./requests.ts";
import { type Drawn, type JobKind, nextOf, statesFor } from "./weights.ts";

export class JobGenerator {
  readonly #dice: Dice;
  readonly #world: ModelWorld;
  /** The deadline that time has just come to. */
  #edge: Edge | undefined;

  constructor(world: ModelWorld, dice: Dice) {
    this.#world = world;
    this.#dice = dice;
  }

  /** Lets time pass; where it comes to a deadline, the next action is one that it decides. */
  pass(): StakeAction {
    const { edge, ...time } = timeOfJobs(this.#dice, this.#world);
    if (this.#dice.happens(70)) this.#edge = edge;
    return { kind: "pass", ...time };
  }

  /** Lets the time pass that it waits for; nothing where no job leads to it. */
  passUntil(kind: Awaited): StakeAction | undefined {
    const passing = timeUntil(this.#dice, this.#world, kind);
    if (!passing) return undefined;
    const { edge, ...time } = passing;
    this.#edge = edge;
    return { kind: "pass", ...time };
  }

  /** What the deadline decides that time has just come to. */
  atEdge(): JobAction | undefined {
    const edge = this.#edge;
    this.#edge = undefined;
    return edge && drawFor(this.#dice, this.#world, this.#dice.pick(edge.kinds), edge.job.name, edge.job);
  }

  /** What usually comes next for some job; nothing where there is none. */
  next(): JobAction | undefined {
    return this.#likely(() => this.#usual());
  }

  /** What succeeds, mostly: some more tries for what would be refused. */
  #likely<A extends JobAction | undefined>(draw: () => A): A {
    let action = draw();
    for (let i = 0; i < 4; i++) {
      const isGood = action !== undefined && judgeJob(this.#world, action).refusals.size === 0;
      if (isGood || this.#dice.happens(8)) return action;
      action = draw();
    }
    return action;
  }

  #usual(): JobAction | undefined {
    const all = [...this.#world.jobs.values()];
    if (!all.length) return undefined;
    const job = this.#dice.pick(all);
    const fits = Object.entries(nextOf[job.status]).filter(([kind]) => this.#isRipe(kind as JobKind, job));
    if (!fits.length) return undefined;
    const kind = this.#dice.weighted(Object.fromEntries(fits) as Record<Drawn, number>);
    return drawFor(this.#dice, this.#world, kind, job.name, job);
  }

  draw(kind: JobKind): JobAction {
    const isOfOne = kind !== "setAllowance" && kind !== "repriceClass";
    return isOfOne && this.#dice.happens(50) ? this.#likely(() => this.#draw(kind)) : this.#draw(kind);
  }

  #draw(kind: JobKind): JobAction {
    const [dice, world] = [this.#dice, this.#world];
    if (kind === "post") return { kind, ...request(dice, world) };
    if (kind === "setAllowance" || kind === "revokeAllowance") return allowance(dice, world, kind);
    if (kind === "repriceClass") return { kind, class: dice.int(0, world.classes.length - 1) };
    const found = this.#job(kind);
    const name = found?.name ?? { client: dice.int(0, 7), id: dice.int(0, mostJobs - 1) };
    return drawFor(dice, world, kind, name, found);
  }

  /** A job that it fits, mostly; now and then any. */
  #job(kind: JobKind): Job | undefined {
    const dice = this.#dice;
    const all = [...this.#world.jobs.values()];
    const fits = all.filter((job) => (statesFor[kind]?.includes(job.status) ?? true) && this.#isRipe(kind, job));
    if (fits.length && dice.happens(82)) return dice.pick(fits);
    return all.length && dice.happens(92) ? dice.pick(all) : undefined;
  }

  /** Whether it is the time for it: not asked by all actions. */
  #isRipe(kind: JobKind, job: Job): boolean {
    const { now, rules } = this.#world;
    const isSilent = job.status === "running" && job.isSilent(this.#world.moment(), rules);
    if (kind === "placeBid") return job.wish.kind === "auction" && now < job.deadline;
    if (kind === "award" || kind === "withdrawBid") return job.bids.size > 0;
    if (kind === "accept") return job.status === "awarded" || (job.wish.kind !== "auction" && now < job.deadline);
    if (kind === "heartbeat") return !isSilent && (now < job.endsAt || !job.isComplete(now, rules));
    if (kind === "extend") return !isSilent && now < job.endsAt;
    if (kind === "finish") return job.isComplete(now, rules);
    if (kind === "expire") return !job.isComplete(now, rules) || job.status !== "running" || this.#dice.happens(20);
    if (kind === "resolve" && this.#dice.happens(80)) return false; // else none would wait for seven days
    if (kind === "resolve") return job.operator !== resolver && job.name.client !== resolver;
    if (kind === "expireDispute") return now >= job.disputedAt + rules.resolveTime - 1;
    if (kind === "rate") return job.stars === undefined;
    if (kind === "dispute") return job.disputedBy === undefined;
    if (kind === "closeJob") return job.isFinal(now);
    return true;
  }
}
