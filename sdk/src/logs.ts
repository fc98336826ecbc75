/** Program frames in transaction logs: who says what, and who failed. */

/** A line of the logs and the program that runs at that point. */
export interface FramedLine {
  line: string;
  program: string;
  /** Which instruction of the transaction it belongs to, from 0. */
  instruction: number;
  /** What the program failed with, in the line that ends its frame. */
  failure?: string;
}

const invoke = /^Program (\w+) invoke \[(\d+)\]$/;
const end = /^Program (\w+) (?:success|failed: (.*))$/;

/**
 * The lines inside of program frames, in order. What a program prints begins with `Program log:`, `Program data:` or
 * `Program return:`, so no program can print the lines that open and end frames. Logs that are cut off simply end.
 */
export function* framed(logs: readonly string[]): Generator<FramedLine> {
  const stack: string[] = [];
  let instruction = -1;
  for (const line of logs) {
    const opened = invoke.exec(line);
    if (opened) {
      const depth = Number(opened[2]);
      if (depth === 1) instruction++;
      stack.length = Math.min(stack.length, depth - 1);
      stack.push(opened[1]!);
    }
    const program = stack.at(-1);
    if (program === undefined) continue;
    const ended = end.exec(line);
    const failure = ended?.[2];
    yield failure === undefined ? { line, program, instruction } : { line, program, instruction, failure };
    if (ended) stack.pop();
  }
}
