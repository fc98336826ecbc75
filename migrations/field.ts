/** A value of a cluster file with the place where it stands, which every complaint names: `classes[2].rate`. */
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";

const u64Max = new BN("ffffffffffffffff", 16);

export class Field {
  readonly #path: string;
  readonly #value: unknown;

  constructor(path: string, value: unknown) {
    this.#path = path;
    this.#value = value;
  }

  /** @throws {Error} with the name of the field. */
  fail(what: string): never {
    throw new Error(`${this.#path || "the cluster file"} ${what}`);
  }

  /** The fields of an object that has exactly these. */
  fields<const N extends string>(...names: N[]): Record<N, Field> {
    const entries = this.entries();
    const unknown = entries.find(([name]) => !(names as string[]).includes(name));
    if (unknown) unknown[1].fail(`is unknown; there are ${names.join(", ")}`);
    const missing = names.find((name) => !entries.some(([found]) => found === name));
    if (missing) this.#at(missing, undefined).fail("is missing");
    return Object.fromEntries(entries) as Record<N, Field>;
  }

  entries(): [name: string, field: Field][] {
    const value = this.#value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) this.#must("an object");
    return Object.entries(value).map(([name, field]) => [name, this.#at(name, field)]);
  }

  items(): Field[] {
    if (!Array.isArray(this.#value)) this.#must("a list");
    return this.#value.map((item, i) => new Field(`${this.#path}[${i}]`, item));
  }

  text(pattern: RegExp, allowed: string): string {
    if (typeof this.#value !== "string" || !pattern.test(this.#value)) this.#must(allowed);
    return this.#value;
  }

  /** Whether it is this very value. */
  is(value: boolean): boolean {
    return this.#value === value;
  }

  oneOf<const T extends string>(...values: T[]): T {
    return values.find((value) => value === this.#value) ?? this.#must(`one of ${values.join(", ")}`);
  }

  whole(most: number, least = 0): number {
    const value = this.#value;
    if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) {
      this.#must(`a whole number from ${least} to ${most}`);
    }
    return value;
  }

  /** A number that JSON may not hold exactly, so it is written as text. */
  amount(most = u64Max, least = new BN(0)): BN {
    const allowed = `a whole number from ${least} to ${most} in quotes`;
    const amount = new BN(this.text(/^\d{1,20}$/, allowed));
    return amount.lt(least) || amount.gt(most) ? this.#must(allowed) : amount;
  }

  key(): PublicKey {
    const allowed = "a public key in base58";
    const text = this.text(/^[1-9A-HJ-NP-Za-km-z]{32,44}$/, allowed);
    try {
      return new PublicKey(text);
    } catch {
      return this.#must(allowed);
    }
  }

  #must(allowed: string): never {
    this.fail(`must be ${allowed}, got ${JSON.stringify(this.#value)}`);
  }

  #at(name: string, value: unknown): Field {
    return new Field(this.#path ? `${this.#path}.${name}` : name, value);
  }
}

/** The places of all `null`s: what nobody has decided yet. */
export function undecided(value: unknown, path = ""): string[] {
  if (value === null) return [path];
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, item]) => {
    return undecided(item, Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name);
  });
}
