/** Building blocks of the scenario's schema: each says what is allowed and what it got. */
import { z } from "zod";

const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));

/** An error message: what is allowed, and what was there instead. */
export const must = (allowed: string) => ({
  error: ({ input }: { input?: unknown }) => `must be ${allowed}, got ${shown(input)}`,
});

/** A number from `least` to `most`. The chain has only integers, so it must be one of a small unit. */
export function decimal(least: number, most: number, decimals = 4) {
  const allowed = `${least} to ${most}`;
  const scaled = (value: number) => value * 10 ** decimals;
  return z
    .number(must(allowed))
    .min(least, must(allowed))
    .max(most, must(allowed))
    .refine((value) => Math.abs(scaled(value) - Math.round(scaled(value))) < 1e-6, {
      error: ({ input }) => `must have at most ${decimals} decimals, got ${shown(input)}`,
    });
}

export function whole(least: number, most: number) {
  const allowed = `a whole number from ${least} to ${most}`;
  return z.number(must(allowed)).int(must(allowed)).min(least, must(allowed)).max(most, must(allowed));
}

/** Two whole numbers, the least and the most. */
export function range(least: number, most: number) {
  const allowed = must(`two whole numbers from ${least} to ${most}, the least and the most`);
  const number = z.number(allowed).int(allowed).min(least, allowed).max(most, allowed);
  return z.tuple([number, number], allowed).refine(([from, to]) => from <= to, allowed);
}

export function text(longest: number) {
  const allowed = `1 to ${longest} printable ASCII characters`;
  return z.string(must(allowed)).regex(new RegExp(`^[ -~]{1,${longest}}$`), must(allowed));
}

export function oneOf<const T extends string>(...values: T[]) {
  return z.enum(values, must(`one of ${values.join(", ")}`));
}

export function list<T extends z.ZodType>(item: T, least: number, most: number) {
  const allowed = `a list of ${least} to ${most}`;
  const count = { error: ({ input }: { input?: unknown }) => `must be ${allowed}, got ${(input as unknown[]).length}` };
  return z.array(item, must(allowed)).min(least, count).max(most, count);
}

/** An object with exactly these fields. */
export function fields<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `has no field ${issue.keys.map(shown).join(" or ")}; it has ${Object.keys(shape).join(", ")}`
        : `must be an object with ${Object.keys(shape).join(", ")}, got ${shown(issue.input)}`,
  });
}

/** Where an issue is, as one would write it: `classes[3].multiplier`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    "",
  );
}
