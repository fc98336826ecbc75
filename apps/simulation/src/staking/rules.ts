/** What the events of a scenario must not contradict, as far as it shows before the run: each problem names its field. */
import type { ClassOfScenario } from "../scenario.ts";
import type { StakingEvent } from "./events.ts";
import { type OpenSlash, type Step, slashesOf, stepsOf } from "./steps.ts";

export type Problem = (event: number, field: string, message: string) => void;

const lastHour = 175_319;
/** Hours between the end of a slash and the next: 3 days. */
const restHours = 72;
/** Hours of notice of a raise, and its most percentage points. */
const noticeHours = 168;
const mostRaise = 5;

interface Rate {
  percent: number;
  from: number;
}

interface Known {
  holders: Set<string>;
  rate: Rate;
  next: Rate | undefined;
}

/** A node's name in a scenario. */
export const labelOf = (className: string, operator: string): string => `${className}/${operator}`;

export function checkStaking(classes: ClassOfScenario[], events: StakingEvent[], problem: Problem): void {
  const nodes = knownNodes(classes);
  if (!namesAreKnown(nodes, events, problem)) return;
  const slashes = slashesOf(events);
  checkSlashes(slashes, problem);
  for (const step of stepsOf(events)) checkStep(step, nodes, slashes, problem);
}

/** By name; those of two nodes are nobody's. */
function knownNodes(classes: ClassOfScenario[]): Map<string, Known> {
  const all = classes.flatMap(({ name, nodes }) =>
    nodes.map((node) => ({ label: labelOf(name, node.operator), node })),
  );
  const unique = all.filter(({ label }) => all.filter((other) => other.label === label).length === 1);
  return new Map(
    unique.map(({ label, node: { operator, stakers, commission } }) => {
      const rate = { percent: commission, from: 0 };
      return [label, { holders: new Set([operator, ...Object.keys(stakers)]), rate, next: undefined }];
    }),
  );
}

function namesAreKnown(nodes: Map<string, Known>, events: StakingEvent[], problem: Problem): boolean {
  let isKnown = true;
  const check = (event: number, field: string, name: string) => {
    if (nodes.has(name)) return;
    isKnown = false;
    problem(event, field, `must be "class/operator" of exactly one node, got ${JSON.stringify(name)}`);
  };
  events.forEach((event, i) => {
    check(i, "node", event.node);
    if (event.kind !== "move") return;
    check(i, "to", event.to);
    if (event.to === event.node) problem(i, "to", `must be another node than ${event.node}`);
  });
  return isKnown;
}

function checkSlashes(slashes: OpenSlash[], problem: Problem): void {
  for (const { event, node, from } of slashes) {
    const before = slashes.filter((other) => other.node === node && other.event !== event && other.from <= from);
    const free = Math.max(0, ...before.map(({ to }) => to + restHours));
    if (from < free)
      problem(event, "hour", `must be at least ${free}, 3 days after the slash before ended, got ${from}`);
  }
}

function checkStep(step: Step, nodes: Map<string, Known>, slashes: OpenSlash[], problem: Problem): void {
  const node = nodes.get(step.node)!;
  if (step.hour > lastHour)
    problem(step.event, "hour", `must be so early that all is over by hour ${lastHour}, not ${step.hour}`);
  const enters = (name: string) => {
    const open = slashes.find((slash) => slash.node === name && slash.from < step.hour && step.hour < slash.to);
    if (!open) return;
    const { from, to } = open;
    problem(
      step.event,
      "hour",
      `brings stake to ${name} in hour ${step.hour}, in the open slash of hours ${from} to ${to}`,
    );
  };
  const holds = (who: string) => {
    if (!node.holders.has(who))
      problem(step.event, "who", `must hold stake of ${step.node} in hour ${step.hour}, got "${who}"`);
  };
  switch (step.kind) {
    case "join":
      enters(step.node);
      node.holders.add(step.who);
      break;
    case "request":
      holds(step.who);
      if (step.part === 1) node.holders.delete(step.who);
      break;
    case "move":
      enters(step.to);
      nodes.get(step.to)!.holders.add(step.who);
      break;
    case "cancel":
      node.holders.add(step.who);
      break;
    case "compound":
      enters(step.node);
      holds(step.who);
      break;
    case "announce":
      announce(node, step, (message) => problem(step.event, "percent", message));
  }
}

/** A cut begins at once and takes an announced raise back. */
function announce(
  node: Known,
  { hour, percent }: { hour: number; percent: number },
  problem: (message: string) => void,
) {
  if (node.next && node.next.from <= hour) node.rate = node.next;
  const inForce = node.rate.percent;
  if (percent <= inForce) {
    node.rate = { percent, from: hour };
    node.next = undefined;
    return;
  }
  if (node.rate.from >= hour || (node.next && node.next.from >= hour)) problem("must wait for the change before it");
  if (percent - inForce > mostRaise + 1e-9) problem(`must be at most ${mostRaise} above ${inForce}, got ${percent}`);
  node.next = { percent, from: hour + noticeHours };
}
