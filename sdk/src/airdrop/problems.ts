/** What is wrong with the rows of an airdrop. */

/** One thing that is wrong. */
export interface AirdropProblem {
  /** Line of the CSV text, whose header is line 1; of an array the row, from 1. */
  line: number;
  message: string;
}

const shown = 20;

/** Why no airdrop can be built of some rows; its message lists the problems by line. */
export class AirdropRowsError extends Error {
  override readonly name = "AirdropRowsError";

  constructor(
    /** The first 20 by line. */
    readonly problems: readonly AirdropProblem[],
    /** How many more there are. */
    readonly rest: number,
  ) {
    const lines = problems.map(({ line, message }) => `line ${line}: ${message}`);
    super([...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n"));
  }
}

/** Collects problems in any order and keeps those to show, so that a file wrong in each line stays small. */
export class Problems {
  #first: AirdropProblem[] = [];
  #count = 0;

  add(line: number, message: string): void {
    this.#count++;
    this.#first.push({ line, message });
    if (this.#first.length >= 100 * shown) this.#trim();
  }

  get areNone(): boolean {
    return this.#count === 0;
  }

  /** Adds the last one. @throws {AirdropRowsError} */
  fail(line: number, message: string): never {
    this.add(line, message);
    throw this.#error();
  }

  /** @throws {AirdropRowsError} where there are any */
  throwAny(): void {
    if (!this.areNone) throw this.#error();
  }

  #error(): AirdropRowsError {
    this.#trim();
    return new AirdropRowsError(this.#first, this.#count - this.#first.length);
  }

  #trim(): void {
    this.#first = this.#first.sort((a, b) => a.line - b.line).slice(0, shown);
  }
}

/** What was read, as messages quote it. */
export function quoted(value: unknown): string {
  const text = String(value);
  return `"${text.length > 50 ? `${text.slice(0, 50)}...` : text}"`;
}
