/** Holds the figures to their gates and to the record. */
import { type Figure, type Recorded, valuesOf } from "./record.ts";

/** What is wrong with one figure. */
export interface Fault {
  name: string;
  text: string;
}

const mostRise = 0.01;
const how = "run npm run bench -- --write";
const explain = `make it smaller, or record why it must be so: npm run bench -- --write --reason "..."`;

/** All that keeps `--check` from passing. */
export function faults(figures: Figure[], recorded: Recorded): Fault[] {
  const before = valuesOf(recorded);
  const isNew = ({ name }: Figure) => !before.has(name);
  const gone = [...before.keys()].filter((name) => !figures.some((figure) => figure.name === name));
  return [
    ...unexplained(figures, recorded),
    ...figures.filter(isNew).map(({ name }) => ({ name, text: `${name} is not recorded; ${how}` })),
    ...gone.map((name) => ({ name, text: `${name} is recorded but not measured any more; ${how}` })),
  ];
}

/** What needs a reason before it is recorded: rises, and figures over their gate that have none yet. */
export function unexplained(figures: Figure[], recorded: Recorded): Fault[] {
  const before = valuesOf(recorded);
  return figures.flatMap(({ name, unit, value, limit }) => {
    const old = before.get(name);
    if (old !== undefined && value > old * (1 + mostRise)) {
      const percent = (((value - old) / old) * 100).toFixed(1);
      return [{ name, text: `${name} rose from ${show(old)} to ${show(value)} ${unit}, by ${percent} %; ${explain}` }];
    }
    if (!isOver(value, limit) || recorded.reasons[name]) return [];
    const was = old === undefined ? "not recorded before" : `${show(old)} before`;
    const text = `${name} takes ${show(value)} ${unit} (${was}), its gate is ${show(limit!)} and no reason is recorded`;
    return [{ name, text: `${text}; ${explain}` }];
  });
}

/** The reasons that still explain something: of figures over their gate, or not below their record. */
export function keptReasons(figures: Figure[], recorded: Recorded): Record<string, string> {
  const before = valuesOf(recorded);
  const kept: Record<string, string> = {};
  for (const { name, value, limit } of figures) {
    const reason = recorded.reasons[name];
    if (reason && (isOver(value, limit) || value >= (before.get(name) ?? 0))) kept[name] = reason;
  }
  return kept;
}

function isOver(value: number, limit: number | null): boolean {
  return limit !== null && value > limit;
}

export function show(value: number): string {
  return value.toLocaleString("en-US");
}
