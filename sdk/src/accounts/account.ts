/** What all accounts have in common: a discriminator, a fixed layout, and ways to read them from a chain. */
import { sha256 } from "@noble/hashes/sha256";
import type { GetProgramAccountsFilter, PublicKey } from "@solana/web3.js";
import { IDL } from "../../artifacts/io_net.ts";
import { encode, fieldsOf, locate, struct } from "../borsh/codec.ts";
import { Cursor } from "../borsh/cursor.ts";
import type { Defined, Field, Struct, TypeName } from "../borsh/value.ts";
import { PROGRAM_ID } from "../constants.ts";

/** What is needed of a web3.js `Connection` to fetch an account. */
export interface AccountFetcher {
  getAccountInfo(address: PublicKey): Promise<{ data: Uint8Array; owner: PublicKey } | null>;
}

/** What is needed of a web3.js `Connection` to list accounts. */
export interface AccountLister {
  getProgramAccounts(
    program: PublicKey,
    config: { filters: GetProgramAccountsFilter[] },
  ): Promise<readonly { pubkey: PublicKey; account: { data: Uint8Array } }[]>;
}

/** An account with the address it was read from. */
export type At<T> = T & { address: PublicKey };

/** The bytes are not an account of the type that was asked for. */
export class AccountDataError extends Error {
  override readonly name = "AccountDataError";

  constructor(
    /** The type that was asked for. */
    readonly account: string,
    /** What is wrong with the bytes. */
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`not a ${account}: ${reason}`, options);
  }
}

/** A type of account. */
export interface AccountType<Raw, T> {
  decode(data: Uint8Array): T;
  fetch(connection: AccountFetcher, address: PublicKey): Promise<At<T> | null>;
  /** All accounts whose fields have the values given. */
  list(connection: AccountLister, where: Partial<Raw>): Promise<At<T>[]>;
}

/**
 * An account of the IDL; `view` gives its fields the form that the SDK shows.
 * @param size its bytes, where its fields do not tell: it has room for the largest value and zeros after a smaller one
 */
export function accountType<N extends IdlAccount, T>(
  name: N,
  view: (raw: Defined<N>) => T,
  size?: number,
): AccountType<Defined<N>, T> {
  const { discriminator } = IDL.accounts.find((account) => account.name === name)!;
  return ofLayout(name, Uint8Array.from(discriminator), fieldsOf(name), view as (raw: unknown) => T, size);
}

/** An account that no instruction reads, so that the IDL does not list it: its layout is written here, its discriminator derived as Anchor does. */
export function unlistedAccountType<const F extends readonly Field[]>(
  name: string,
  fields: F,
): AccountType<Struct<F>, Struct<F>> {
  const discriminator = sha256(`account:${name[0]!.toUpperCase()}${name.slice(1)}`).slice(0, 8);
  return ofLayout(name, discriminator, fields, (raw) => raw as Struct<F>);
}

type IdlAccount = (typeof IDL)["accounts"][number]["name"] & TypeName;

function ofLayout<Raw, T>(
  name: string,
  discriminator: Uint8Array,
  fields: readonly Field[],
  view: (raw: unknown) => T,
  fixedSize?: number,
): AccountType<Raw, T> {
  const layout = struct(fields);
  const size = fixedSize ?? 8 + layout.size!;

  function decode(data: Uint8Array): T {
    if (data.length !== size) throw new AccountDataError(name, `it has ${data.length} bytes, not ${size}`);
    if (discriminator.some((byte, i) => data[i] !== byte)) throw new AccountDataError(name, "it is of another type");
    try {
      return view(layout.read(new Cursor(data.subarray(8))));
    } catch (cause) {
      throw new AccountDataError(name, (cause as Error).message, { cause });
    }
  }

  return {
    decode,
    async fetch(connection, address) {
      const found = await connection.getAccountInfo(address);
      // Somebody may have sent lamports to an address that is not created yet.
      if (!found || found.data.length === 0) return null;
      if (!found.owner.equals(PROGRAM_ID)) throw new AccountDataError(name, "it belongs to another program");
      return { address, ...decode(found.data) };
    },
    async list(connection, where) {
      const filters = [bytesAt(0, discriminator)];
      for (const [field, value] of Object.entries(where)) {
        if (value !== undefined) filters.push(fieldIs(fields, field, value));
      }
      const found = await connection.getProgramAccounts(PROGRAM_ID, { filters: [{ dataSize: size }, ...filters] });
      return found.map(({ pubkey, account }) => ({ address: pubkey, ...decode(account.data) }));
    },
  };
}

function fieldIs(fields: readonly Field[], name: string, value: unknown): GetProgramAccountsFilter {
  const { offset, codec } = locate(fields, name);
  return bytesAt(8 + offset, encode(codec, value, name));
}

function bytesAt(offset: number, bytes: Uint8Array): GetProgramAccountsFilter {
  return { memcmp: { offset, bytes: btoa(String.fromCharCode(...bytes)), encoding: "base64" } };
}
