/** What a refusal must be: of the expected name, and without any trace on the accounts it names. */
import type { TransactionFailed } from "@io-net/chain";
import type { AccountInfo, PublicKey, TransactionInstruction } from "@solana/web3.js";

/** Whether a failure is the expected one: see `Chain.fail`. */
export function isNamed({ code, error, logs }: TransactionFailed, expected: string | number): boolean {
  if (typeof expected === "string") return code ? code === expected : `${error}\n${logs.join("\n")}`.includes(expected);
  const ended = logs.findLast((line) => line.includes("custom program error: "));
  return Number(ended?.split(" ").at(-1)) === expected;
}

/** Every account that the instructions name, as text to compare; the payer's without its lamports, it pays the fee. */
export async function picture(
  instructions: TransactionInstruction[],
  payer: PublicKey,
  read: (key: PublicKey) => Promise<AccountInfo<Buffer> | null>,
): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const { pubkey } of instructions.flatMap(({ keys }) => keys)) {
    const account = await read(pubkey);
    const lamports = pubkey.equals(payer) ? "any" : account?.lamports;
    const state = account && `${lamports} ${account.owner.toBase58()} ${account.data.toString("base64")}`;
    seen.set(pubkey.toBase58(), state ?? "none");
  }
  return seen;
}
