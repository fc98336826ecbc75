import { type AccountMeta, PublicKey, TransactionInstruction } from "@solana/web3.js";
import { Buffer } from "buffer";
import { IDL, type IoNet } from "../../artifacts/io_net.ts";
import { struct } from "../borsh/codec.ts";
import { Cursor } from "../borsh/cursor.ts";
import type { Field, Struct } from "../borsh/value.ts";
import { PROGRAM_ID } from "../constants.ts";

type Instruction = IoNet["instructions"][number];
type Named<N> = Extract<Instruction, { name: N }>;

/** The accounts of an instruction by name; those with a fixed address are filled in, optional ones may be left out. */
type Accounts<A extends unknown[]> = {
  [X in A[number] as X extends { address: string } | { optional: true } ? never : NameOf<X>]: PublicKey;
} & { [X in A[number] as X extends { optional: true } ? NameOf<X> : never]?: PublicKey };

type NameOf<X> = X extends { name: infer N extends string } ? N : never;

interface AccountOfIdl {
  name: string;
  writable?: boolean;
  signer?: boolean;
  optional?: boolean;
  address?: string;
}

/** The bytes of the largest transaction, so no instruction has more. */
const largest = 1_232;

const templates = new Map(
  IDL.instructions.map(({ name, discriminator, args, accounts }) => [
    name as string,
    {
      discriminator,
      args: struct(args as Field[]),
      accounts: (accounts as AccountOfIdl[]).map(
        ({ name, writable = false, signer = false, optional = false, address }) => ({
          name,
          isWritable: writable,
          isSigner: signer,
          optional,
          fixed: address === undefined ? undefined : new PublicKey(address),
        }),
      ),
    },
  ]),
);

/**
 * An instruction as the IDL describes it.
 * @throws {TypeError | RangeError} naming an argument or account that is missing or does not fit.
 */
export function build<N extends Instruction["name"]>(
  name: N,
  args: Struct<Named<N>["args"]>,
  accounts: Accounts<Named<N>["accounts"]>,
  remaining: AccountMeta[] = [],
): TransactionInstruction {
  const template = templates.get(name)!;
  const cursor = new Cursor(new Uint8Array(largest), name);
  cursor.slice(8).set(template.discriminator);
  template.args.write(cursor, args, name);

  const keys = template.accounts.map(({ name: account, isWritable, isSigner, optional, fixed }) => {
    const pubkey = fixed ?? (accounts as Record<string, PublicKey | undefined>)[account];
    if (!pubkey && optional) return { pubkey: PROGRAM_ID, isWritable: false, isSigner: false }; // Anchor's sign for none
    if (!pubkey) throw new TypeError(`${name}: the account ${account} is missing`);
    return { pubkey, isWritable, isSigner };
  });
  keys.push(...remaining);
  return new TransactionInstruction({
    programId: PROGRAM_ID,
    keys,
    data: Buffer.from(cursor.bytes.slice(0, cursor.offset)),
  });
}
