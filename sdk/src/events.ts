/** Events from transaction logs. */
import { IDL, type IoNet } from "../artifacts/io_net.ts";
import { codecOf } from "./borsh/codec.ts";
import { Cursor } from "./borsh/cursor.ts";
import type { Defined } from "./borsh/value.ts";
import { PROGRAM_ID } from "./constants.ts";
import { framed } from "./logs.ts";

/** `"stakeAdded"`, `"hoursClosed"`, ...: the names of the IDL. */
export type IoNetEventName = IoNet["events"][number]["name"];

/**
 * What an event of that name carries: ids, amounts, totals after, and `at` in unix seconds. In `roleChanged` the default key
 * stands for nobody.
 */
export type IoNetEventData<N extends IoNetEventName> = Defined<N>;

/** An event; `name` tells which `data` it carries. */
export type IoNetEvent = { [N in IoNetEventName]: { name: N; data: IoNetEventData<N> } }[IoNetEventName];

const prefix = "Program data: ";
const names = new Map(IDL.events.map(({ name, discriminator }) => [String(discriminator), name]));

/**
 * The program's events in the order in which they happened. Only what this program itself logged counts: data that
 * another program logs, in whatever frame, is not an event. Truncated logs give the events up to the cut, the logs of a
 * failed transaction none, because nothing of it happened.
 * @example
 * for (const { name, data } of parseEvents(transaction.meta.logMessages)) {
 *   if (name === "stakeAdded") console.log(data.owner.toBase58(), data.amount.toString());
 * }
 */
export function parseEvents(logs: readonly string[]): IoNetEvent[] {
  const program = PROGRAM_ID.toBase58();
  const events: IoNetEvent[] = [];
  for (const { line, program: speaker, failure } of framed(logs)) {
    if (failure !== undefined) return []; // one failure undoes the whole transaction
    if (speaker !== program || !line.startsWith(prefix)) continue;
    const event = decode(line.slice(prefix.length));
    if (event) events.push(event);
  }
  return events;
}

/** `undefined` for data of another kind, such as an event that a later version of the program added. */
function decode(base64: string): IoNetEvent | undefined {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const name = names.get(String(bytes.subarray(0, 8)));
  return name && ({ name, data: codecOf(name).read(new Cursor(bytes.subarray(8))) } as IoNetEvent);
}
