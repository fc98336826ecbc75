import { type PublicKey, TransactionInstruction } from "@solana/web3.js";

type Built = TransactionInstruction | Promise<TransactionInstruction>;

/** The instruction with `to` where it first names `from`. */
export async function swap(built: Built, from: PublicKey, to: PublicKey): Promise<TransactionInstruction> {
  const instruction = await built;
  const at = instruction.keys.findIndex(({ pubkey }) => pubkey.equals(from));
  if (at < 0) throw new Error(`the instruction does not name ${from.toBase58()}`);
  return change(instruction, at, { pubkey: to });
}

/** The instruction with another key, or other flags, in one place. */
export function change(
  instruction: TransactionInstruction,
  at: number,
  meta: Partial<TransactionInstruction["keys"][number]>,
): TransactionInstruction {
  const keys = instruction.keys.map((old, i) => (i === at ? { ...old, ...meta } : old));
  return new TransactionInstruction({ ...instruction, keys });
}

/** The instruction with `key` not marked as a signer. */
export async function unsigned(built: Built, key: PublicKey): Promise<TransactionInstruction> {
  const instruction = await built;
  return change(
    instruction,
    instruction.keys.findIndex(({ pubkey }) => pubkey.equals(key)),
    { isSigner: false },
  );
}
