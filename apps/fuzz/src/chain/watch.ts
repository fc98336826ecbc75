import type { EmbeddedChain } from "@io-net/chain";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";

/** Takes what an account holds now: nothing where there is none. */
export type Reader = (data: Buffer | undefined, lamports: bigint) => void;

/** Accounts that are read again whenever a transaction could have written them. */
export class Watch {
  readonly #chain: EmbeddedChain;
  readonly #watched = new Map<string, { key: PublicKey; readers: Reader[] }>();

  constructor(chain: EmbeddedChain) {
    this.#chain = chain;
  }

  add(key: PublicKey, read: Reader): void {
    const name = nameOf(key);
    const found = this.#watched.get(name);
    if (found) found.readers.push(read);
    else this.#watched.set(name, { key, readers: [read] });
    this.#read(name);
  }

  has(key: PublicKey): boolean {
    return this.#watched.has(nameOf(key));
  }

  /** Reads again what the instructions could write. */
  follow(instructions: TransactionInstruction[]): void {
    for (const { keys } of instructions) {
      for (const { pubkey, isWritable } of keys) if (isWritable) this.#read(nameOf(pubkey));
    }
  }

  readAll(): void {
    for (const name of this.#watched.keys()) this.#read(name);
  }

  #read(name: string): void {
    const watched = this.#watched.get(name);
    if (!watched) return;
    const account = this.#chain.account(watched.key);
    for (const read of watched.readers) read(account?.data, BigInt(account?.lamports ?? 0));
  }
}

/** Keeps an account that comes and goes in a map. */
export function keeper<K, S>(map: Map<K, S>, name: K, read: (data: Buffer, lamports: bigint) => S): Reader {
  return (data, lamports) => {
    if (data?.length) map.set(name, read(data, lamports));
    else map.delete(name);
  };
}

const names = new WeakMap<PublicKey, string>();

function nameOf(key: PublicKey): string {
  let name = names.get(key);
  if (name === undefined) {
    name = key.toBuffer().toString("latin1");
    names.set(key, name);
  }
  return name;
}
