/**
 * Reads and writes what the IDL describes, over plain `Uint8Array`s. Anchor's own coder needs Node's `Buffer` as a
 * global, which a bundle for a browser does not have.
 */
import { PublicKey } from "@solana/web3.js";
import { IDL } from "../../artifacts/io_net.ts";
import type { Cursor } from "./cursor.ts";
import { small, wide } from "./number.ts";
import type { Defined, Definition, Field, Filler, Type, TypeName } from "./value.ts";

/** Of one type. `name` says in an error which value is wrong. */
export interface Codec<T = unknown> {
  /** Bytes; `undefined` where they depend on the value. */
  size: number | undefined;
  read(from: Cursor): T;
  write(to: Cursor, value: unknown, name: string): void;
}

const length = small(4);

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

const primitives = {
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

const fillers: ReadonlySet<string> = new Set<Filler>(["padding", "reserved"]);
const definitions = new Map(IDL.types.map(({ name, type }) => [name, type as Definition]));
const defined = new Map<TypeName, Codec>();

/** The codec of a type that the IDL defines by name. */
export function codecOf<N extends TypeName>(name: N): Codec<Defined<N>> {
  let codec = defined.get(name);
  if (!codec) {
    const definition = definitions.get(name)!;
    codec = definition.kind === "struct" ? struct(definition.fields) : plainEnum(variantsOf(name));
    defined.set(name, codec);
  }
  return codec as Codec<Defined<N>>;
}

/** The fields of a struct that the IDL defines. */
export function fieldsOf(name: TypeName): readonly Field[] {
  const definition = definitions.get(name);
  return definition?.kind === "struct" ? definition.fields : [];
}

/** The names of an enum that the IDL defines, by their bytes. */
export function variantsOf<N extends TypeName>(name: N): readonly Extract<Defined<N>, string>[] {
  const definition = definitions.get(name);
  return (definition?.kind === "enum" ? definition.variants.map((variant) => variant.name) : []) as Extract<
    Defined<N>,
    string
  >[];
}

function codec(type: Type): Codec {
  if (typeof type === "string") return primitives[type];
  if ("defined" in type) return codecOf(type.defined.name);
  if ("vec" in type) return list(codec(type.vec));
  const [element, count] = type.array;
  return element === "u8" ? byteArray(count) : list(codec(element), count);
}

/** Its fields one after the other; those that only fill a layout are passed over. */
export function struct(fields: readonly Field[]): Codec<Record<string, unknown>> {
  const parts = fields.map(({ name, type }) => ({ name, codec: codec(type) }));
  return {
    size: parts.reduce<number | undefined>((sum, { codec }) => add(sum, codec.size), 0),
    read(from) {
      const value: Record<string, unknown> = {};
      for (const { name, codec } of parts) {
        if (fillers.has(name)) from.take(codec.size!);
        else value[name] = codec.read(from);
      }
      return value;
    },
    write(to, value, name) {
      if (typeof value !== "object" || value === null) throw new TypeError(`${name}: ${value} is not an object`);
      for (const part of parts) {
        part.codec.write(to, (value as Record<string, unknown>)[part.name], `${name}.${part.name}`);
      }
    },
  };
}

/** Where a field of a struct begins, with its codec. Every field before it has a fixed size. */
export function locate(fields: readonly Field[], name: string): { offset: number; codec: Codec } {
  let offset = 0;
  for (const field of fields) {
    const found = codec(field.type);
    if (field.name === name) return { offset, codec: found };
    offset += found.size!;
  }
  throw new RangeError(`no field ${name}`);
}

function plainEnum(names: readonly string[]): Codec<string> {
  return {
    size: 1,
    read: (from) => nameOf(names, primitives.u8.read(from) as number),
    write: (to, value, name) => primitives.u8.write(to, byteOf(names, value, name), name),
  };
}

/** The name that a byte stands for. @throws {RangeError} for a byte that stands for none. */
export function nameOf<N extends string>(names: readonly N[], byte: number): N {
  const name = names[byte];
  if (name === undefined) throw new RangeError(`${byte} is none of ${names.join(", ")}`);
  return name;
}

/** The byte that stands for a name. @throws {RangeError} for another name. */
export function byteOf(names: readonly string[], value: unknown, name: string): number {
  const byte = names.indexOf(value as string);
  if (byte < 0) throw new RangeError(`${name}: ${value} is none of ${names.join(", ")}`);
  return byte;
}

/** `count` elements, or as many as a number in front of them says. */
function list(element: Codec, count?: number): Codec<unknown[]> {
  return {
    size: count === undefined || element.size === undefined ? undefined : count * element.size,
    read(from) {
      const elements: unknown[] = [];
      const end = count ?? (length.read(from) as number);
      for (let i = 0; i < end; i++) elements.push(element.read(from));
      return elements;
    },
    write(to, value, name) {
      if (!Array.isArray(value) || (count !== undefined && value.length !== count)) {
        throw new TypeError(`${name}: not a list${count === undefined ? "" : ` of ${count}`}`);
      }
      if (count === undefined) length.write(to, value.length, name);
      for (const [i, item] of value.entries()) element.write(to, item, `${name}[${i}]`);
    },
  };
}

function byteArray(count: number): Codec<Uint8Array> {
  return {
    size: count,
    read: (from) => from.slice(count).slice(),
    write(to, value, name) {
      if (!(value instanceof Uint8Array) || value.length !== count) throw new TypeError(`${name}: not ${count} bytes`);
      to.slice(count).set(value);
    },
  };
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
