/** What came of it, for people. */
import { written } from "./actions.ts";
import type { Failure, Outcome } from "./fuzz.ts";

/** How often each action succeeded and was refused, and by which errors. */
export function tableOf({ tally, exits }: Outcome): string {
  const rows = [...tally].map(([kind, { done, refused }]) => {
    const reasons = [...refused].sort(([, a], [, b]) => b - a).map(([name, times]) => `${name} ${times}`);
    const all = [...refused.values()].reduce((sum, times) => sum + times, 0);
    return `${kind.padEnd(16)}${`${done}`.padStart(8)}${`${all}`.padStart(9)}  ${reasons.join(", ")}`;
  });
  const ends = [...exits].sort(([, a], [, b]) => b - a).map(([exit, times]) => `${exit} ${times}`);
  return [
    `${"action".padEnd(16)}${"done".padStart(8)}${"refused".padStart(9)}`,
    ...rows,
    `jobs ended: ${ends.join(", ")}`,
  ].join("\n");
}

/** A failed run as the body of a test: `replay` is in `apps/fuzz/src/fuzz.ts`. */
export function scriptOf({ reason, actions }: Failure): string {
  const lines = actions.map((action) => `  ${written(action)},`);
  return [`// ${reason}`, "await replay([", ...lines, "]);"].join("\n");
}
