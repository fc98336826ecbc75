/** What the IDL's types are in TypeScript: the IDL is the only place where a shape is written. */
import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import type { IoNet } from "../../artifacts/io_net.ts";

/** A type as the IDL writes it, as far as this program uses them. */
export type Type =
  | "u8"
  | "u16"
  | "u32"
  | "u64"
  | "i64"
  | "u128"
  | "string"
  | "bytes"
  | "pubkey"
  | { vec: Type }
  | { array: readonly [Type, number] }
  | { defined: { name: TypeName } };

export interface Field {
  name: string;
  type: Type;
}

export type Definition =
  | { kind: "struct"; fields: readonly Field[] }
  | { kind: "enum"; variants: readonly { name: string }[] };

export type TypeName = IoNet["types"][number]["name"];

/** The TypeScript value of an IDL type: `BN` from 64 bits up, a name for an enum of plain variants, bytes for `[u8; n]`. */
export type Value<T> = T extends "u8" | "u16" | "u32"
  ? number
  : T extends "u64" | "i64" | "u128"
    ? BN
    : T extends "string"
      ? string
      : T extends "bytes"
        ? Uint8Array
        : T extends "pubkey"
          ? PublicKey
          : T extends { vec: infer E }
            ? Value<E>[]
            : T extends { array: readonly [infer E, number] }
              ? E extends "u8"
                ? Uint8Array
                : Value<E>[]
              : T extends { defined: { name: infer N } }
                ? Defined<N>
                : never;

/** The TypeScript value of a type that the IDL defines by name. */
export type Defined<N> = Of<Extract<IoNet["types"][number], { name: N }>["type"]>;

type Of<D> = D extends { kind: "struct"; fields: infer F extends readonly unknown[] }
  ? Struct<F>
  : D extends { variants: infer V extends readonly { name: string }[] }
    ? V[number]["name"]
    : never;

/** An object with a property for each of the IDL's fields or arguments, without what is only there to fill a layout. */
export type Struct<F extends readonly unknown[]> = {
  [X in F[number] as NameOf<X>]: X extends { type: infer T } ? Value<T> : never;
};

type NameOf<X> = X extends { name: infer N extends string } ? Exclude<N, Filler> : never;

/** Fields that hold zeros, `_padding` and `_reserved`, as Anchor writes their names in the IDL. */
export type Filler = "padding" | "reserved";
