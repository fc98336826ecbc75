import { PublicKey } from "@solana/web3.js";
import type { Codec } from "./codec.ts";
import { small, wide } from "./number.ts";

/** In front of everything that has as many elements as it has. */
export const length = small(4);

const pubkey: Codec<PublicKey> = {
  size: 32,
  read: (from) => new PublicKey(from.slice(32)),
  write(to, value, name) {
    if (!(value as PublicKey | undefined)?.toBytes) throw new TypeError(`${name}: ${value} is not a PublicKey`);
    to.slice(32).set((value as PublicKey).toBytes());
  },
};

const string: Codec<string> = {
  size: undefined,
  read: (from) => new TextDecoder().decode(from.slice(length.read(from) as number)),
  write(to, value, name) {
    if (typeof value !== "string") throw new TypeError(`${name}: ${value} is not a string`);
    const bytes = new TextEncoder().encode(value);
    length.write(to, bytes.length, name);
    to.slice(bytes.length).set(bytes);
  },
};

const bytes: Codec<Uint8Array> = {
  size: undefined,
  read: (from) => from.slice(length.read(from) as number).slice(),
  write(to, value, name) {
    if (!(value instanceof Uint8Array)) throw new TypeError(`${name}: not bytes`);
    length.write(to, value.length, name);
    to.slice(value.length).set(value);
  },
};

/** The codecs of the types that the IDL writes as one word. */
export const primitives = {
  u8: small(1),
  u16: small(2),
  u32: small(4),
  u64: wide(8, false),
  i64: wide(8, true),
  u128: wide(16, false),
  string,
  bytes,
  pubkey,
};

/** `[u8; count]`. */
export function byteArray(count: number): Codec<Uint8Array> {
  return {
    size: count,
    read: (from) => from.slice(count).slice(),
    write(to, value, name) {
      if (!(value instanceof Uint8Array) || value.length !== count) throw new TypeError(`${name}: not ${count} bytes`);
      to.slice(count).set(value);
    },
  };
}
