/** Values in words, and where two of them differ. */
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";

/** A value as a person writes it; `nothing` where there is none. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) return value.length ? value.map(inWords).join(", ") : "none";
  if (!isRecord(value)) return String(value);
  const fields = Object.entries(value).map(([name, field]) => {
    return isRecord(field) ? `${name} (${inWords(field)})` : `${name} ${inWords(field)}`;
  });
  return fields.join(", ") || "none";
}

/** One line: what it is, what is there now, what is wanted. */
export function becomes(what: string, now: unknown, wanted: unknown): string {
  return `${what}: ${inWords(now)} -> ${inWords(wanted)}`;
}

/** @throws {Error} listing every field of `wanted` in which the chain has another value, with both. */
export function compare(where: string, chain: object, wanted: object): void {
  const found = differences(where, chain, wanted);
  if (found.length) throw new Error(found.join("\n"));
}

/** @throws {Error} with both values. */
export function differ(where: string, chain: unknown, wanted: unknown): never {
  throw new Error(difference(where, chain, wanted));
}

/** Both values. */
export function difference(where: string, chain: unknown, wanted: unknown): string {
  return `${where}: the chain has ${inWords(chain)}, the cluster file wants ${inWords(wanted)}`;
}

/** Unix seconds as a date in UTC. */
export function date(unixSeconds: BN): string {
  return new Date(unixSeconds.toNumber() * 1_000).toISOString().replace(".000Z", "Z");
}

function differences(where: string, chain: object, wanted: object): string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    const [place, found] = [`${where}.${name}`, (chain as Record<string, unknown>)[name]];
    if (isRecord(value) && isRecord(found)) return differences(place, found, value);
    if (inWords(found) === inWords(value)) return [];
    return difference(place, found, value);
  });
}

function isRecord(value: unknown): value is object {
  if (value instanceof PublicKey || value instanceof Uint8Array || BN.isBN(value)) return false;
  return typeof value === "object" && value !== null;
}
