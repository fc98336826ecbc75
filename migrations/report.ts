/** What a run would send, and how it ends, in words. */
import { IDL } from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import type { Signer } from "./ledger.ts";
import { type Later, latest, type Send, type Until } from "./steps/step.ts";
import { date } from "./words.ts";

/** One transaction: when it is sent, its instructions, who signs, each change, and its bytes if there are any. */
export function described(send: Send | Later, base64: string[] = []): string[] {
  const later = "until" in send ? `later, ${when(send.until)}, ` : "";
  const details = [...send.changes, ...base64.map((bytes) => `base64 ${bytes}`)];
  return [`${later}to send ${transaction(send)}`, ...details.map((line) => `  ${line}`)];
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
