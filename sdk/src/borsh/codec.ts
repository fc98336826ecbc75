/**
 * Reads and writes what the IDL describes, over plain `Uint8Array`s. Anchor's own coder needs Node's `Buffer` as a
 * global, which a bundle for a browser does not have.
 */
import { IDL } from "../../artifacts/io_net.ts";
import { Cursor } from "./cursor.ts";
import { byteArray, length, primitives } from "./primitives.ts";
import type { Defined, Definition, Field, Filler, Type, TypeName, Variant } from "./value.ts";

/** Of one type. `name` says in an error which value is wrong. */
export interface Codec<T = unknown> {
  /** Bytes; `undefined` where they depend on the value. */
  size: number | undefined;
  read(from: Cursor): T;
  write(to: Cursor, value: unknown, name: string): void;
}

const fillers: ReadonlySet<string> = new Set<Filler>(["padding", "reserved"]);
const definitions = new Map(IDL.types.map(({ name, type }) => [name, type as Definition]));
const defined = new Map<TypeName, Codec>();

/** The codec of a type that the IDL defines by name. */
export function codecOf<N extends TypeName>(name: N): Codec<Defined<N>> {
  let codec = defined.get(name);
  if (!codec) {
    const definition = definitions.get(name)!;
    codec = definition.kind === "struct" ? struct(definition.fields) : enumOf(definition.variants);
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
  if ("option" in type) return option(codec(type.option));
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

/** A value of a type of fixed size as bytes. @throws {TypeError | RangeError} where it does not fit, with its name. */
export function encode(codec: Codec, value: unknown, name: string): Uint8Array {
  const cursor = new Cursor(new Uint8Array(codec.size!));
  codec.write(cursor, value, name);
  return cursor.bytes;
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

function enumOf(variants: readonly Variant[]): Codec {
  const names = variants.map(({ name }) => name);
  return variants.some(({ fields }) => fields) ? carrying(names, variants) : plainEnum(names);
}

function plainEnum(names: readonly string[]): Codec<string> {
  return {
    size: 1,
    read: (from) => nameOf(names, primitives.u8.read(from) as number),
    write: (to, value, name) => primitives.u8.write(to, byteOf(names, value, name), name),
  };
}

/** An enum whose variants carry something: an object with `kind`, the variant's name, and what it carries beside it. */
function carrying(names: readonly string[], variants: readonly Variant[]): Codec<{ kind: string }> {
  const kinds = plainEnum(names);
  const contents = variants.map(({ fields = [] }) => carried(fields));
  return {
    size: undefined,
    read(from) {
      const kind = kinds.read(from);
      return { kind, ...(contents[names.indexOf(kind)]!.read(from) as object) };
    },
    write(to, value, name) {
      const { kind } = (value ?? {}) as { kind?: string };
      kinds.write(to, kind, `${name}.kind`);
      contents[names.indexOf(kind!)]!.write(to, value, name);
    },
  };
}

/** The fields of a variant; one value without a name is a struct, whose fields it then is. */
function carried(fields: readonly Field[] | readonly [Type]): Codec {
  const [first] = fields;
  if (first === undefined || (typeof first === "object" && "name" in first)) return struct(fields as readonly Field[]);
  return codec(first);
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

/** `null`, or a value with a 1 in front. */
function option(value: Codec): Codec {
  return {
    size: undefined,
    read: (from) => (nameOf(["none", "some"], primitives.u8.read(from) as number) === "some" ? value.read(from) : null),
    write(to, content, name) {
      primitives.u8.write(to, content === null ? 0 : 1, name);
      if (content !== null) value.write(to, content, name);
    },
  };
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

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
