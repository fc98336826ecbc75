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
  | { option: Type }
  | { defined: { name: TypeName } };

export interface Field {
  name: string;
  type: Type;
}

/** One form of an enum: a name alone, a name with fields, or a name with one value that has none. */
export interface Variant {
  name: string;
  fields?: readonly Field[] | readonly [Type];
}

export type Definition = { kind: "struct"; fields: readonly Field[] } | { kind: "enum"; variants: readonly Variant[] };

export type TypeName = IoNet["types"][number]["name"];

/**
 * The TypeScript value of an IDL type: `BN` from 64 bits up, bytes for `[u8; n]`, `null` for an option without value, a name
 * for an enum of plain variants, and for one whose variants carry something an object with `kind` and what it carries.
 */
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
            : T extends { option: infer E }
              ? Value<E> | null
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
  : D extends { variants: infer V extends readonly unknown[] }
    ? Named<V[number]>
    : never;

type Named<V> = V extends { name: infer N; fields: infer F extends readonly unknown[] }
  ? Merged<{ kind: N } & Carried<F>>
  : V extends { name: infer N extends string }
    ? N
    : never;

type Carried<F extends readonly unknown[]> = F extends readonly [{ defined: { name: infer N } }]
  ? Defined<N>
  : Struct<F>;

/** One object type in place of several, as an editor shows it best. */
type Merged<T> = { [K in keyof T]: T[K] };

/** An object with a property for each of the IDL's fields or arguments, without what is only there to fill a layout. */
export type Struct<F extends readonly unknown[]> = {
  [X in F[number] as NameOf<X>]: X extends { type: infer T } ? Value<T> : never;
};

type NameOf<X> = X extends { name: infer N extends string } ? Exclude<N, Filler> : never;

/** Fields that hold zeros, `_padding` and `_reserved`, as Anchor writes their names in the IDL. */
export type Filler = "padding" | "reserved";
