/** What the model says of an action before it is tried. */

/** What the model cannot know: what a rounding that a carried remainder decides came to. Asked of the chain, within the model's range. */
export type Witness = () => bigint;

export interface Verdict {
  /** Every reason to refuse it, by name of the error; none = it must succeed. Which of several is told is the program's choice. */
  refusals: Set<string>;
  /** A reason that holds only where a carried remainder decides so. */
  doubt?: string;
  /** What it changes. */
  apply(witness: Witness): void;
}

export class Judgement implements Verdict {
  readonly refusals = new Set<string>();
  doubt?: string;
  apply: (witness: Witness) => void = () => {};

  /** Refuses with `name` where it holds. */
  refuse(holds: boolean, name: string): this {
    if (holds) this.refusals.add(name);
    return this;
  }

  change(apply: (witness: Witness) => void): this {
    this.apply = apply;
    return this;
  }
}

/** A mistake that the model sees in what the chain did. */
export class Mismatch extends Error {
  override readonly name = "Mismatch";
}

/** The error of an account that is not there: the system program owns it. */
export const missing = "AccountOwnedByWrongProgram";
