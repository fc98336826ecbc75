/** Many runs, one after the other, until one fails or all actions are done. */
import { setImmediate } from "node:timers/promises";
import { type Action, type Kind, tried } from "./actions.ts";
import { Bout } from "./bout.ts";
import { Generator } from "./generate.ts";
import type { Exit } from "./model/job/terms.ts";
import type { Rules } from "./model/rules.ts";
import { shrink } from "./shrink.ts";

/** Actions of one run; then everything begins anew, so that a failing run is short and the emission never ends. */
const actionsPerRun = 2_500;

export interface FuzzOptions {
  actions: number;
  seed: number;
  /** With which run of the seed to begin: 1 is the first about jobs. */
  from?: number;
  /** What the model is to believe instead of the published rules, to see a run fail. */
  rules?: Partial<Rules>;
  /** Whether a failing run is cut to the fewest actions; true where nothing is said. It takes longer than the run. */
  shrinks?: boolean;
  /** Told after each run how many actions are done. */
  watch?: (done: number) => void;
}

export interface Tally {
  done: number;
  /** How often by the name of the error. */
  refused: Map<string, number>;
}

export interface Failure {
  /** Which run of the seed, from 0. */
  run: number;
  reason: string;
  /** The fewest actions found that still fail, or the whole run. */
  actions: Action[];
}

export interface Outcome {
  actions: number;
  tally: Map<Kind, Tally>;
  /** How often jobs ended by which row of the table of exits. */
  exits: Map<Exit, number>;
  failure?: Failure;
}

export async function fuzz({
  actions,
  seed,
  from = 0,
  rules = {},
  shrinks = true,
  watch,
}: FuzzOptions): Promise<Outcome> {
  const tally = new Map(tried.map((kind): [Kind, Tally] => [kind, { done: 0, refused: new Map() }]));
  const outcome: Outcome = { actions: 0, tally, exits: new Map() };
  for (let run = from; outcome.actions < actions; run++) {
    const bout = await Bout.start(rules);
    const generator = new Generator(bout.world, seedOf(seed, run), run);
    const script: Action[] = [];
    try {
      while (script.length < actionsPerRun && outcome.actions < actions) {
        const action = generator.next();
        script.push(action);
        const refusal = await bout.act(action);
        generator.saw(action.kind, refusal);
        count(outcome, action.kind, refusal);
      }
      bout.checkAll();
    } catch (error) {
      const found = shrinks ? await shortest(script, rules, error) : { actions: script, reason: String(error) };
      return { ...outcome, failure: { run, ...found } };
    }
    for (const [exit, times] of bout.world.exits) outcome.exits.set(exit, (outcome.exits.get(exit) ?? 0) + times);
    watch?.(outcome.actions);
    await setImmediate(); // native memory of past sends is freed between turns of the event loop only
  }
  return outcome;
}

/** Does the actions on a fresh chain. @throws {Mismatch} where the chain does other than the model says. */
export async function replay(actions: readonly Action[], rules: Partial<Rules> = {}): Promise<void> {
  const bout = await Bout.start(rules);
  for (const action of actions) await bout.act(action);
  bout.checkAll();
}

async function shortest(script: Action[], rules: Partial<Rules>, error: unknown): Promise<Omit<Failure, "run">> {
  if ((await reasonOf(script, rules)) === undefined) {
    return { actions: script, reason: `it failed once and not again: ${error}` };
  }
  const actions = await shrink(script, async (some) => (await reasonOf(some, rules)) !== undefined);
  return { actions, reason: (await reasonOf(actions, rules)) ?? String(error) };
}

/** Why the actions fail, if they do. */
async function reasonOf(actions: readonly Action[], rules: Partial<Rules>): Promise<string | undefined> {
  await setImmediate(); // native memory of past sends is freed between turns of the event loop only
  return replay(actions, rules).then(
    () => undefined,
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

function count(outcome: Outcome, kind: Kind, refusal: string | undefined): void {
  outcome.actions++;
  let tally = outcome.tally.get(kind);
  if (!tally) {
    tally = { done: 0, refused: new Map() };
    outcome.tally.set(kind, tally);
  }
  if (refusal === undefined) tally.done++;
  else tally.refused.set(refusal, (tally.refused.get(refusal) ?? 0) + 1);
}

/** Runs of one seed differ, and so do the same runs of two seeds. */
const seedOf = (seed: number, run: number) => (Math.imul(seed, 0x9e3779b1) + Math.imul(run, 0x85ebca6b)) | 0;
