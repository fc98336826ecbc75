/** What a run would send, and how it ends, in words. */
import { IDL } from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import type { Signer } from "./ledger.ts";
import { type Later, latest, type Send, type Until } from "./steps/step.ts";
import { date } from "./words.ts";

/** One transaction: its instructions, who signs, and each change. */
export function sending(send: Send): string[] {
  return [`to send ${transaction(send)}`, ...send.changes.map(indented)];
}

/** The same for a later run. */
export function waiting({ until, ...send }: Later): string[] {
  return [`later, ${when(until)}, to send ${transaction(send)}`, ...send.changes.map(indented)];
}

/** What to do where something is left. */
export function ending(later: Later[]): string[] {
  const times = later.map(({ until }) => until).filter((until) => typeof until !== "string");
  const deeds = new Set(later.map(({ until }) => until).filter((until) => typeof until === "string"));
  const all = [latest(times), ...deeds].filter((until) => until !== undefined);
  return all.length ? [`run again ${all.map(when).join(" and ")}`] : [];
}

function when(until: Until): string {
  return typeof until === "string" ? `when ${until}` : `after ${date(until)}`;
}

function transaction({ instructions, signers }: Send): string {
  const by = signers.map(({ role, key }: Signer) => `the ${role} ${key}`);
  return `${instructions.map(nameOf).join(", ")}, signed by ${by.join(" and ")}`;
}

function nameOf({ data }: TransactionInstruction): string {
  const known = IDL.instructions.find(({ discriminator }) => discriminator.every((byte, i) => data[i] === byte));
  return known?.name ?? "an instruction of another program";
}

const indented = (line: string) => `  ${line}`;
