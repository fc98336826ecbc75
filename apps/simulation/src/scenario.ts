/** The scenario: who takes part, with what, and how reliably. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { inIo, oneIo } from "./amounts.ts";
import { decimal, fields, list, must, oneOf, pathOf, text, whole } from "./fields.ts";
import { checkMarket } from "./market/rules.ts";
import { type MarketOfScenario, marketOfScenario } from "./market/wishes.ts";
import { inBps, leastStake, mostStaked, requiredStake, stakeOf } from "./stakes.ts";
import { type StakingEvent, stakingEvents } from "./staking/events.ts";
import { checkStaking, labelOf } from "./staking/rules.ts";

/** Multiples of the required stake that a node may hold: all together, and all but its operator. */
const mostStake = 2;
const mostOfOthers = 1.5;

const node = fields({
  operator: text(32),
  processors: whole(1, 1_024),
  /** Percent of the node's rewards that the operator takes first. */
  commission: decimal(0, 95, 2),
  /** Connectivity tier on a good day. */
  tier: whole(1, 4),
  /** The operator's own stake as a multiple of what the node requires. */
  ownStake: decimal(0.5, mostStake),
  /** Stake of others by name, in the same measure. */
  stakers: z.record(text(32), decimal(0.0001, mostOfOthers), must("an object of names and stakes")),
}).superRefine(({ operator, ownStake, stakers }, context) => {
  const problem = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  const others = Object.values(stakers).reduce((sum, stake) => sum + stake, 0);
  const all = ownStake + others;
  if (operator in stakers) problem("stakers", `must not name the operator ${operator}; its stake is ownStake`);
  if (others > mostOfOthers + 1e-9) problem("stakers", `must sum to at most ${mostOfOthers}, got ${round(others)}`);
  if (all < 1 - 1e-9 || all > mostStake + 1e-9) {
    problem("stakers", `must make 1 to ${mostStake} together with ownStake, got ${round(all)}`);
  }
});

const deviceClass = fields({
  name: text(32),
  pool: oneOf("gpu", "cpu"),
  /** Reward multiplier; 0 earns nothing. */
  multiplier: decimal(0, 100),
  /** Leading zero bits of a proof: each doubles the work of finding one. */
  difficultyBits: whole(0, 16),
  /** USD per processor-hour. */
  rateUsd: decimal(0, 1_000, 6),
  nodes: list(node, 0, 64),
}).superRefine(({ multiplier, nodes }, context) => {
  nodes.forEach(({ processors, stakers }, i) => {
    const required = requiredStake(inBps(multiplier), processors);
    for (const [name, times] of Object.entries(stakers)) {
      if (stakeOf(required, times) >= leastStake) continue;
      const least = Math.ceil(Number(leastStake * 10_000n) / Number(required)) / 10_000;
      const message = `must be at least ${least} to be a stake of 1 IO, got ${times}`;
      context.addIssue({ code: "custom", path: ["nodes", i, "stakers", name], message });
    }
  });
});

const schema = fields({
  title: text(80),
  /** Where the figures come from. */
  source: list(text(200), 0, 10),
  /** Hours from the start in which the nodes work; `--years` overrides it. */
  activeHours: whole(0, 175_320),
  /** Hours before the end of month 240 in which they work again. */
  lastHours: whole(0, 720),
  /** Hours after the end in which they work for what is carried, at most. */
  hoursAfter: whole(0, 8_766),
  verifiers: list(text(32), 2, 3),
  /** How often, as a part of 1, things go wrong. */
  work: fields({
    missedProof: decimal(0, 1),
    shortUptime: decimal(0, 1),
    lowerTier: decimal(0, 1),
    dissent: decimal(0, 1),
    /** How often all verifiers attest instead of the two whose turn it is. */
    allVerifiers: decimal(0, 1),
  }),
  classes: list(deviceClass, 1, 64),
  /** What stakers, operators and the slasher do later. */
  staking: stakingEvents,
  /** Who rents; without it nobody does. */
  market: marketOfScenario.optional(),
}).superRefine(({ classes, verifiers, staking, market }, context) => {
  const unique = (names: string[], path: (index: number) => (string | number)[]) =>
    names.forEach((name, i) => {
      const message = `must differ from the others, got ${JSON.stringify(name)} again`;
      if (names.indexOf(name) < i) context.addIssue({ code: "custom", path: path(i), message });
    });
  unique(
    classes.map(({ name }) => name),
    (i) => ["classes", i, "name"],
  );
  unique(verifiers, (i) => ["verifiers", i]);
  checkStaking(classes, staking, (event, field, message) =>
    context.addIssue({ code: "custom", path: ["staking", event, field], message }),
  );
  if (market) {
    checkMarket(classes, market, (path, message) =>
      context.addIssue({ code: "custom", path: ["market", ...path], message }),
    );
  }
  refuseTooMuchStake(classes, staking, spendingMoney(classes, market), context);
});

/** Base units of $IO that clients, sellers and operators have beside what they stake. */
function spendingMoney(classes: z.infer<typeof deviceClass>[], market: MarketOfScenario | undefined): bigint {
  if (!market) return 0n;
  const operators = new Set(classes.flatMap(({ nodes }) => nodes.map(({ operator }) => operator)));
  const others = [...market.clients, ...market.sellers].reduce((sum, { io }) => sum + io, 0);
  return BigInt(operators.size * market.operators.io + others) * oneIo;
}

/** Names the node or the event whose stakes, added to those before it, are more than there is. */
function refuseTooMuchStake(
  classes: z.infer<typeof deviceClass>[],
  staking: StakingEvent[],
  spent: bigint,
  context: z.RefinementCtx,
): void {
  let staked = spent;
  const requirements = new Map<string, bigint>();
  const isTooMuch = (path: (string | number)[]): boolean => {
    if (staked <= mostStaked) return false;
    const message = `brings all stakes to ${inIo(staked, 0)} IO, but there are only ${inIo(mostStaked, 0)} IO to stake`;
    context.addIssue({ code: "custom", path, message });
    return true;
  };
  for (const [c, { name, multiplier, nodes }] of classes.entries()) {
    for (const [i, { operator, processors, ownStake, stakers }] of nodes.entries()) {
      const required = requiredStake(inBps(multiplier), processors);
      requirements.set(labelOf(name, operator), required);
      for (const times of [ownStake, ...Object.values(stakers)]) staked += stakeOf(required, times);
      if (isTooMuch(["classes", c, "nodes", i])) return;
    }
  }
  for (const [i, event] of staking.entries()) {
    const required = requirements.get(event.node);
    if (event.kind !== "join" || required === undefined) continue;
    const stake = stakeOf(required, event.stake);
    const least = Math.ceil(Number(leastStake * 10_000n) / Number(required)) / 10_000;
    if (stake < leastStake) {
      const message = `must be at least ${least} to be a stake of 1 IO, got ${event.stake}`;
      context.addIssue({ code: "custom", path: ["staking", i, "stake"], message });
    }
    staked += stake;
    if (isTooMuch(["staking", i, "stake"])) return;
  }
}

export type Scenario = z.infer<typeof schema>;
export type ClassOfScenario = Scenario["classes"][number];
export type NodeOfScenario = ClassOfScenario["nodes"][number];

/** A scenario or an option that cannot be run; its message is for the person who wrote it. */
export class BadInput extends Error {
  override readonly name = "BadInput";
}

/** @throws {BadInput} which names the first wrong field and says what is allowed. */
export function readScenario(file: string): Scenario {
  const content = contentOf(file);
  const { success, data, error } = schema.safeParse(content);
  if (success) return data;
  const { path, message } = error.issues[0]!;
  throw new BadInput(`${pathOf(path) || "the scenario"}: ${message}`);
}

function contentOf(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch {
    throw new BadInput(`--scenario: there is no readable file ${file}`);
  }
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new BadInput(`--scenario: ${file} is not JSON: ${(error as Error).message.split("\n")[0]}`);
  }
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
