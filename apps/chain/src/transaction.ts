import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { TransactionFailed } from "./failure.ts";

/** A transaction is one network packet at most. */
export const packetLimit = 1232;

const noBlockhash = new Uint8Array(32);

/** A legacy transaction: room for the signatures, then the message that they sign. */
export interface Compiled {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where the message begins. */
  message: number;
  /** Who must sign, in the order of the signatures; the payer is the first. */
  signers: PublicKey[];
}

interface Entry {
  key: PublicKey;
  bytes: Uint8Array;
  rank: number; // 0 signs and is written, 1 signs, 2 is written, 3 is read
  index: number;
}

// web3.js keeps a key as a big number and converts it at every use, which took most of the time of a transaction.
const known = new WeakMap<PublicKey, { bytes: Uint8Array; id: string }>();

function read(key: PublicKey) {
  let found = known.get(key);
  if (!found) {
    const bytes = key.toBuffer();
    found = { bytes, id: bytes.toString("latin1") };
    known.set(key, found);
  }
  return found;
}

/**
 * Serialises the instructions as web3.js does but for the order of the keys, about ten times as fast. An engine that
 * looks at blockhashes needs a recent one.
 * @throws {TransactionFailed} when it is longer than a packet.
 */
export function compile(
  payer: PublicKey,
  instructions: TransactionInstruction[],
  blockhash: Uint8Array = noBlockhash,
): Compiled {
  const entries = new Map<string, Entry>();
  const add = (key: PublicKey, rank: number) => {
    const { bytes, id } = read(key);
    const entry = entries.get(id);
    if (!entry) entries.set(id, { key, bytes, rank, index: 0 });
    else entry.rank &= rank; // the bits say "does not sign" and "is not written": one use that does is enough
  };
  add(payer, 0);
  for (const { keys } of instructions) {
    for (const { pubkey, isSigner, isWritable } of keys) add(pubkey, (isSigner ? 0 : 2) | (isWritable ? 0 : 1));
  }
  for (const { programId } of instructions) add(programId, 3);

  const groups: Entry[][] = [[], [], [], []];
  for (const entry of entries.values()) groups[entry.rank]!.push(entry);
  const ordered = groups.flat();
  for (let i = 0; i < ordered.length; i++) ordered[i]!.index = i;
  const signers = groups[0]!.length + groups[1]!.length;

  const out: number[] = [];
  length(out, signers);
  const message = out.length + 64 * signers;
  const body: number[] = [signers, groups[1]!.length, groups[3]!.length];
  length(body, ordered.length);
  const keysAt = message + body.length;
  const tail: number[] = [...blockhash];
  length(tail, instructions.length);
  for (const { programId, keys, data } of instructions) {
    tail.push(entries.get(read(programId).id)!.index);
    length(tail, keys.length);
    for (const { pubkey } of keys) tail.push(entries.get(read(pubkey).id)!.index);
    length(tail, data.length);
    for (let i = 0; i < data.length; i++) tail.push(data[i]!);
  }

  const bytes = new Uint8Array(keysAt + 32 * ordered.length + tail.length);
  if (bytes.length > packetLimit) {
    throw new TransactionFailed(`the transaction has ${bytes.length} bytes, ${packetLimit} are allowed`, []);
  }
  bytes.set(out, 0);
  bytes.set(body, message);
  for (const { bytes: key, index } of ordered) bytes.set(key, keysAt + 32 * index);
  bytes.set(tail, keysAt + 32 * ordered.length);
  return { bytes, message, signers: ordered.slice(0, signers).map(({ key }) => key) };
}

/** Solana's compact-u16. */
function length(out: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    out.push((rest & 0x7f) | 0x80);
    rest >>= 7;
  }
  out.push(rest);
}
