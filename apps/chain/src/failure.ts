/** The name of the Anchor error that ended a transaction: the program's own, or the framework's (`ConstraintSeeds`). */
export function programErrorName(logs: readonly string[]): string | undefined {
  for (let i = logs.length - 1; i >= 0; i--) {
    const name = /Error Code: (\w+)/.exec(logs[i]!)?.[1];
    if (name) return name;
  }
  return undefined;
}

/** A transaction that the chain refused. Nothing of it happened, except that its fee may be paid. */
export class TransactionFailed extends Error {
  override readonly name = "TransactionFailed";
  readonly logs: string[];
  /** What the runtime said, in its own form. */
  readonly error: unknown;
  /** Name of the Anchor error, where there is one. */
  readonly code: string | undefined;

  constructor(error: unknown, logs: string[]) {
    super(lastWords(error, logs));
    this.logs = logs;
    this.error = error;
    this.code = programErrorName(logs);
  }
}

/** One line for a person: Anchor's message, else the last words of a program and what the runtime made of it. */
function lastWords(error: unknown, logs: readonly string[]): string {
  const newestFirst = logs.toReversed();
  for (const line of newestFirst) {
    const anchor = /Error Code: (\w+)\. Error Number: (\d+)\. Error Message: (.*?)\.?$/.exec(line);
    if (anchor) return `${anchor[1]} (${anchor[2]}): ${anchor[3]}`;
  }
  for (const line of newestFirst) {
    const words = /^Program log: (?!Instruction: )(.*)/.exec(line)?.[1] ?? /^(?!Program ).*/.exec(line)?.[0];
    if (words) return `${words} (${String(error)})`;
  }
  return String(error);
}
