/** Draws actions by chance, knowing the model: most of them possible, many at an edge, some forbidden. */
import { type Action, buybackKinds, isOfBuyback, isOfJobs, jobKinds, type Kind, stakeKinds } from "./actions.ts";
import { nodes } from "./cast.ts";
import { Balance } from "./draw/balance.ts";
import { BuybackGenerator } from "./draw/buyback.ts";
import { Dice } from "./draw/dice.ts";
import { JobGenerator } from "./draw/jobs.ts";
import { isAwaited } from "./draw/moments.ts";
import { type Mood, StakeGenerator } from "./draw/stakes.ts";
import {
  type BuybackKind,
  buybackWeights,
  type JobKind,
  jobWeights,
  type StakeKind,
  stakeWeights,
} from "./draw/weights.ts";
import { judge, type Single } from "./model/judge.ts";
import { missing } from "./model/verdict.ts";
import type { ModelWorld } from "./model/world.ts";

/** What is drawn. */
type Drawn = JobKind | StakeKind | BuybackKind;

const isJobKind = (kind: Drawn): kind is JobKind => kind in jobWeights;
const isBuybackKind = (kind: Drawn): kind is BuybackKind => kind in buybackWeights;

const moods = ["stakes", "jobs", "harsh", "jobs", "stakes", "jobs", "stakes", "jobs"] as const;

/** Draws of what is scarce, of which the first good one is taken. */
const draws = { success: 6, refusal: 16 };

/** The hour must be settled before any of these. */
const shifting: Kind[] = ["stake", "request", "cancel", "move", "compound"];

export class Generator {
  readonly #dice: Dice;
  readonly #world: ModelWorld;
  readonly #mood: Mood;
  readonly #jobs: JobGenerator;
  readonly #stakes: StakeGenerator;
  readonly #buyback: BuybackGenerator;
  readonly #weights: Record<Drawn, number>;
  readonly #balance: Balance<Drawn>;
  /** What a run begins with. */
  readonly #first: Action[];
  #next: Action | undefined;

  /** @param run which of the runs of a seed: they are about this and that in turn */
  constructor(world: ModelWorld, seed: number, run: number) {
    const dice = new Dice(seed);
    const about = moods[run % moods.length]!;
    const isOfJobs = about === "jobs";
    this.#mood = { isOfJobs, victim: about === "harsh" ? dice.int(0, 2) : undefined };
    this.#world = world;
    this.#dice = dice;
    this.#jobs = new JobGenerator(world, dice);
    this.#stakes = new StakeGenerator(world, dice, this.#mood);
    this.#buyback = new BuybackGenerator(world, dice, isOfJobs);
    this.#weights = this.#drawWeights();
    const ofStakes = [...stakeKinds, "pause" as const, ...buybackKinds];
    this.#balance = new Balance<Drawn>(isOfJobs ? jobKinds : ofStakes);
    this.#first = isOfJobs ? this.#beginning() : [];
  }

  /** Each run makes some of it rarer and some more frequent. */
  #drawWeights(): Record<Drawn, number> {
    const { isOfJobs, victim } = this.#mood;
    const weights = { ...stakeWeights, ...jobWeights, ...buybackWeights };
    for (const kind of Object.keys(weights) as Drawn[]) {
      weights[kind] *= this.#dice.pick([1, 2, 2, 6]);
      const isRare = !isBuybackKind(kind) && isJobKind(kind) !== isOfJobs;
      if (isRare && kind !== "retire") weights[kind] = Math.ceil(weights[kind] / 20);
    }
    const slow = { pass: 450, work: 40, request: 2, move: 1, open: 1, burn: 1, pause: 1, retire: 10 };
    const harsh = { open: 400, burn: 400, pass: 400, withdraw: 5, retire: 0, overturn: 1 };
    return { ...weights, ...(isOfJobs && slow), ...(victim !== undefined && harsh) };
  }

  /** The operators stake what their nodes need, and an hour tells their connectivity. */
  #beginning(): Action[] {
    const stakes: Action[] = this.#world.nodes.map((one, node) => {
      return { kind: "stake", actor: one.terms.operator, node, amount: one.required() };
    });
    const sight = { minutes: 60, tier: 4 };
    return [...stakes, { kind: "work", nodes: nodes.map((_, i) => i), seen: [sight, sight, sight], after: 60 }];
  }

  /** The next action; the one before must have been done. */
  next(): Action {
    const first = this.#first.shift();
    if (first) return first;
    if (this.#next) {
      const action = this.#next;
      this.#next = undefined;
      return action;
    }
    const urgent = this.#jobs.atEdge() ?? this.#buyback.next() ?? this.#scarce();
    if (urgent) return urgent;
    const usually = this.#mood.isOfJobs && this.#dice.happens(68) ? (this.#restake() ?? this.#jobs.next()) : undefined;
    if (usually) return usually;
    const kind = this.#dice.weighted(this.#weights);
    if (kind === "pass" && this.#mood.isOfJobs) return this.#jobs.pass();
    const action = this.#draw(kind);
    if (isOfJobs(action) || isOfBuyback(action)) return action;
    const node = action.kind === "move" ? action.to : "node" in action ? action.node : undefined;
    const isLate = node !== undefined && shifting.includes(action.kind) && this.#world.nodes[node]!.hasUnsettled();
    if (!isLate || this.#dice.happens(25)) return action;
    this.#next = action;
    return { kind: "settle", node };
  }

  /** What came of the last action: the error that refused it, if one did. */
  saw(kind: Kind, refusal: string | undefined): void {
    this.#balance.saw(kind, refusal);
  }

  #draw(kind: Drawn): Action {
    if (isBuybackKind(kind)) return this.#buyback.draw(kind);
    return isJobKind(kind) ? this.#jobs.draw(kind) : this.#stakes.draw(kind);
  }

  /** Now and then a rare refusal, or what the run has seen least of, a success or a refusal, where that is possible now. */
  #scarce(): Action | undefined {
    if (this.#mood.victim !== undefined || !this.#dice.happens(25)) return undefined;
    if (this.#dice.happens(30)) return this.#refusal(this.#dice.pick(this.#balance.kinds));
    for (const { kind, succeeds } of this.#balance.behind(this.#dice)) {
      const action = succeeds ? this.#success(kind) : this.#refusal(kind);
      if (action) return action;
    }
    return undefined;
  }

  #success(kind: Drawn): Action | undefined {
    for (let i = 0; i < draws.success; i++) {
      const action = this.#draw(kind);
      if (judge(this.#world, action as Single).refusals.size === 0) return action;
    }
    if (isBuybackKind(kind)) return this.#buyback.toward(kind);
    return isAwaited(kind) && this.#mood.isOfJobs ? this.#jobs.passUntil(kind) : undefined;
  }

  /** By the rarest error; by a missing account only where nothing else refuses it. */
  #refusal(kind: Drawn): Action | undefined {
    let best: Action | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < draws.refusal && least > 0; i++) {
      const action = this.#draw(kind);
      const [error] = judge(this.#world, action as Single).refusals;
      if (error === undefined) continue;
      const times = error === missing ? Number.MAX_SAFE_INTEGER : this.#balance.timesOf(kind, error);
      if (times < least) [best, least] = [action, times];
    }
    return best;
  }

  /** An operator brings a node back to what it needs, sooner or later. */
  #restake(): Action | undefined {
    const all = this.#world.nodes.flatMap((one, node) => (one.isRetired || one.slash || one.isStaked() ? [] : [node]));
    if (!all.length || !this.#dice.happens(15)) return undefined;
    const node = this.#dice.pick(all);
    const one = this.#world.nodes[node]!;
    const missing = [one.required() - one.active.stake, one.ownRequired() - one.own().floor()];
    const amount = missing.reduce((most, amount) => (amount > most ? amount : most), this.#world.rules.minStake);
    return { kind: "stake", actor: one.terms.operator, node, amount };
  }
}
