/** Transaction logs made by hand, line by line as the runtime writes them. */
import { createHash } from "node:crypto";
import { PROGRAM_ID } from "@io-net/sdk";
import { TOKEN_PROGRAM_ID } from "@solana/spl-token";
import { key } from "./keys.ts";

export const ours = PROGRAM_ID.toBase58();
export const token = TOKEN_PROGRAM_ID.toBase58();
export const stranger = key(66).toBase58();

export const invoke = (program: string, depth = 1) => `Program ${program} invoke [${depth}]`;
export const success = (program: string) => `Program ${program} success`;
export const failed = (program: string, how: string) => `Program ${program} failed: ${how}`;
export const truncated = "Log truncated";

/** A program that runs `inside` and succeeds. */
export const frame = (program: string, depth: number, ...inside: string[]) => [
  invoke(program, depth),
  ...inside,
  `Program ${program} consumed 4000 of 200000 compute units`,
  success(program),
];

/** An event as `emit!` logs it: `sha256("event:Name")[..8]`, then the fields one after the other. */
export function data(event: string, ...fields: Uint8Array[]): string {
  const discriminator = createHash("sha256").update(`event:${event}`).digest().subarray(0, 8);
  return `Program data: ${Buffer.concat([discriminator, ...fields]).toString("base64")}`;
}

/** A number of so many bytes, lowest first. */
export function number(value: bigint | number, size = 8): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => Number((BigInt(value) >> BigInt(8 * i)) & 0xffn));
}

export const bytes = (byte: number) => key(byte).toBytes();
