/** Whether what is on the chain is what it is taken for: compared before anybody relies on it. */
import { bytesToHex } from "@noble/hashes/utils";
import type { PublicKey } from "@solana/web3.js";
import type { Airdrop } from "./accounts/airdrop.ts";
import type { Vesting } from "./accounts/vesting.ts";
import type { AirdropTerms, VestingTerms } from "./types.ts";

/** One field that is not as expected; values as text: keys in base58, bytes in hexadecimal, numbers in decimals. */
export interface TermsDifference {
  field: string;
  expected: string;
  found: string;
}

/** An account on the chain is not what it was taken for. */
export class UnexpectedTermsError extends Error {
  override readonly name = "UnexpectedTermsError";

  constructor(
    /** What it is. */
    readonly account: "airdrop" | "vesting",
    /** Every field that differs. */
    readonly differences: readonly TermsDifference[],
  ) {
    const lines = differences.map(({ field, expected, found }) => `${field} is ${found}, not ${expected}`);
    super(`not the ${account} that was expected: ${lines.join("; ")}`);
  }
}

/**
 * Compares a fetched airdrop with what its funder announced: the root and, as far as they are given, total, number of leaves,
 * window and funder. Somebody else's airdrop, or one of the same funder with other terms, is refused.
 * @throws {UnexpectedTermsError} naming all that differs
 * @example
 * checkAirdrop((await fetchAirdrop(connection, address))!, { root, total, startsAt, endsAt });
 */
export function checkAirdrop(
  airdrop: Airdrop,
  expected: Pick<AirdropTerms, "root"> & Partial<AirdropTerms> & { funder?: PublicKey },
): void {
  const { root, total, leaves, startsAt, endsAt, funder } = expected;
  compare("airdrop", airdrop, { root, ...given({ total, leaves, startsAt, endsAt, funder }) });
}

/**
 * Compares a fetched vesting with the terms that were agreed and, where they are given, with who created it for whom.
 * @throws {UnexpectedTermsError} naming all that differs
 */
export function checkVesting(
  vesting: Vesting,
  expected: VestingTerms & { creator?: PublicKey; beneficiary?: PublicKey },
): void {
  const { total, startsAt, firstMonth, tranches, atOnce, creator, beneficiary } = expected;
  const terms = { total, startsAt, firstMonth, tranches, atOnce };
  compare("vesting", vesting, { ...terms, ...given({ creator, beneficiary }) });
}

/** Without what the caller does not know. */
const given = (values: object) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function compare<T>(account: "airdrop" | "vesting", found: T, expected: { [K in keyof T]?: T[K] }): void {
  const differences = Object.entries(expected)
    .map(([field, value]) => ({ field, expected: text(value), found: text(found[field as keyof T]) }))
    .filter(({ expected, found }) => expected !== found);
  if (differences.length > 0) throw new UnexpectedTermsError(account, differences);
}

const text = (value: unknown): string => (value instanceof Uint8Array ? bytesToHex(value) : String(value));
