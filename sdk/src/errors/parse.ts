/** Errors of the program, from whatever a transaction was refused with. */
import { IDL } from "../../artifacts/io_net.ts";
import { PROGRAM_ID } from "../constants.ts";
import { framed } from "../logs.ts";
import { type Failure, failureIn } from "./failure.ts";
import { frameworkErrors } from "./framework.ts";

/** Why the program refused an instruction. */
export class IoNetError extends Error {
  override readonly name = "IoNetError";

  constructor(
    /** Number of the error: 6000 and up are the program's own, below are Anchor's. */
    readonly code: number,
    /** Its name as the program logs it: `"HourNotSettled"`. */
    readonly errorName: string,
    /** What is wrong. */
    message: string,
    /** What to do. */
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

type Known = readonly [code: number, name: string, message: string, hint: string];

const known = new Map<number, Known>(frameworkErrors.map((entry) => [entry[0], entry]));
for (const { code, name, msg } of IDL.errors) {
  const [message = "", hint = ""] = msg.split("; ");
  known.set(code, [code, name[0]!.toUpperCase() + name.slice(1), message, hint]);
}

/**
 * The program's error in what a transaction was refused with: an `Error` of web3.js, Anchor or a wallet, the result of a
 * simulation or of a confirmed transaction, an `{ InstructionError }`, or logs.
 *
 * Where there are logs, the error must come from this program: another one's error of the same number gives `null`, as does
 * everything that is not an error of a program.
 * @example
 * try {
 *   await sendAndConfirmTransaction(connection, transaction, [owner]);
 * } catch (thrown) {
 *   const error = parseError(thrown);
 *   if (!error) throw thrown;
 *   console.log(`${error.message}: ${error.hint}`); // "a closed hour of the node is not settled: send settle_rewards first"
 * }
 */
export function parseError(thrownOrLogs: unknown): IoNetError | null {
  if (thrownOrLogs instanceof IoNetError) return thrownOrLogs;
  const failure = failureIn(thrownOrLogs);
  const code = failure.logs ? codeInLogs(failure.logs, failure) : failure.custom;
  const entry = code === undefined ? undefined : known.get(code);
  if (!entry) return null;
  const [number, name, message, hint] = entry;
  return new IoNetError(number, name, message, hint, { cause: thrownOrLogs });
}

/** The number with which this program, as the innermost one, failed. */
function codeInLogs(logs: readonly string[], { custom, instruction }: Failure): number | undefined {
  const program = PROGRAM_ID.toBase58();
  let speaker: string | undefined;
  for (const line of framed(logs)) {
    if (line.failure !== undefined) {
      const hex = /^custom program error: 0x([0-9a-f]+)$/i.exec(line.failure)?.[1];
      return line.program === program && hex ? Number.parseInt(hex, 16) : undefined;
    }
    if (line.instruction === instruction || instruction === undefined) speaker = line.program;
  }
  // Cut off before the failure: who spoke last in the refused instruction failed, as far as anybody can tell.
  return speaker === program ? custom : undefined;
}
