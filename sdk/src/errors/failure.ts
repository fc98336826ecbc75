/** The many shapes in which a refused transaction arrives. */

/** What one of them says. */
export interface Failure {
  logs?: readonly string[];
  /** Number of a program's own error. */
  custom?: number;
  /** Which instruction of the transaction it was, from 0. */
  instruction?: number;
}

type Fields = Record<string, unknown>;

/** Where an object keeps what lies behind it: causes of errors, `value` of a reply, `meta` and `err` of a transaction. */
const within = ["error", "err", "cause", "transactionError", "value", "meta"] as const;
/** Deeper than any known wrapping; ends circular ones. */
const deepest = 6;

/** What `thrown` and everything in it says together. */
export function failureIn(thrown: unknown): Failure {
  const found = [...search(thrown, deepest)];
  const logs = found.find((failure) => failure.logs?.length)?.logs;
  const custom = found.find((failure) => failure.custom !== undefined);
  return { ...custom, ...(logs && { logs }) };
}

function* search(thrown: unknown, depth: number): Generator<Failure> {
  if (typeof thrown === "string") yield* inText(thrown);
  if (typeof thrown !== "object" || thrown === null || depth === 0) return;
  if (isLines(thrown)) {
    yield { logs: thrown };
    return;
  }
  const fields = thrown as Fields;
  for (const key of ["logs", "logMessages", "errorLogs"]) {
    const logs = fields[key];
    if (isLines(logs)) yield { logs };
  }
  yield* inInstructionError(fields.InstructionError);
  for (const key of within) yield* search(fields[key], depth - 1);
  if (typeof fields.message === "string") yield* inText(fields.message);
}

/** `[i, { Custom: n }]`, as a node's JSON has it. */
function* inInstructionError(entry: unknown): Generator<Failure> {
  if (!Array.isArray(entry)) return;
  const [instruction, { Custom: custom } = {}] = entry as [number, { Custom?: number } | undefined];
  if (typeof custom === "number") yield { custom, instruction };
}

/** The same as text: in JSON, or as the runtime writes it. */
function* inText(text: string): Generator<Failure> {
  const json = /"InstructionError":\s*\[\s*(\d+),\s*\{\s*"Custom":\s*(\d+)/.exec(text);
  if (json) yield { instruction: Number(json[1]), custom: Number(json[2]) };
  const words = /(?:Instruction (\d+): )?custom program error: 0x([0-9a-f]+)/i.exec(text);
  if (!words) return;
  const custom = Number.parseInt(words[2]!, 16);
  yield words[1] === undefined ? { custom } : { custom, instruction: Number(words[1]) };
}

function isLines(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((line) => typeof line === "string");
}
