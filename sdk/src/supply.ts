/** How much $IO there is and how much of it circulates, at any time. */
import { type PublicKey, SYSVAR_CLOCK_PUBKEY } from "@solana/web3.js";
import BN from "bn.js";
import { AccountDataError, type AccountFetcher } from "./accounts/account.ts";
import { fetchConfig } from "./accounts/config.ts";
import { fetchEmission } from "./accounts/emission.ts";
import { Cursor } from "./borsh/cursor.ts";
import { toBN, wide } from "./borsh/number.ts";
import { EMISSION_RESERVE, GENESIS_ALLOCATION } from "./constants.ts";
import { releasedBy } from "./math/emission.ts";
import { u64, ZERO } from "./math/integer.ts";
import { ALLOCATIONS, vestedAt } from "./math/vesting.ts";
import { configAddress, emissionAddress } from "./pda.ts";
import type { VestingTerms } from "./types.ts";

/** $IO at a time, in base units. */
export interface Supply {
  /** All that exists: the supply of the mint as it is now. */
  total: BN;
  /** Of the 800,000,000 IO of genesis, what exists no more; `null` where genesis did not run: nobody knows what there was. */
  burned: BN | null;
  /** What the schedule of the emission has released, claimed or not. */
  released: BN;
  /** What grants have unlocked, taken out or not. */
  vested: BN;
  /** Released or unlocked, and not burned. */
  circulating: BN;
}

/** What the supply follows from. Times are unix seconds, amounts base units. */
export interface SupplyState {
  mintSupply: BN;
  /** `null` where genesis did not run. */
  genesisAt: BN | null;
  /** `null` before the emission starts. */
  emissionStartedAt: BN | null;
  /** `Emission.sums`; empty before the emission starts. */
  sums: readonly BN[];
  /** The past and the future too; burned is what is burned now. */
  at: BN | number;
  /** Where genesis did not run, and only there: the grants whose locked part does not circulate; `[]` for none. */
  vestings?: readonly VestingTerms[];
}

/** Genesis did not run, and nothing tells which grants are locked: all of them would pass for circulating. */
export class VestingsUnknownError extends Error {
  override readonly name = "VestingsUnknownError";

  constructor() {
    super("genesis did not run: pass as `vestings` the grants whose locked part does not circulate, or [] for none");
  }
}

/** Later times, in the year 5138, are milliseconds that were meant to be seconds. */
const latest = new BN(100_000_000_000);

/**
 * The supply at a time. After genesis the allocation table unlocks, whether or not anybody calls `allocate` or
 * `releaseVesting`; other vestings hold what has circulated before and change nothing. Where $IO existed before the program,
 * all of it circulates but what the emission has yet to release, once it has started, and what `vestings` have yet to unlock.
 *
 * What is burned later counts for earlier times too, so for the past, `circulating` is the least that it can have been.
 * @throws {VestingsUnknownError} where genesis did not run and `vestings` are not given
 * @throws {RangeError} for a mint with more than 800,000,000 IO after genesis, terms that `math.unlocked` refuses, or a time
 * beyond 10^11: milliseconds
 */
export function supplyAt(state: SupplyState): Supply {
  const { mintSupply: total, genesisAt, emissionStartedAt, sums } = state;
  const at = toBN(state.at, "at");
  if (at.gt(latest)) throw new RangeError(`at: ${at} is beyond 10^11; pass seconds, not milliseconds`);
  const grants = genesisAt ? allocatedAt(genesisAt) : state.vestings;
  if (!grants) throw new VestingsUnknownError();

  const released = emissionStartedAt ? releasedBy(sums, at.sub(emissionStartedAt)) : ZERO;
  const vested = sum(grants.map((terms) => vestedAt(terms, at)));
  const burned = genesisAt ? u64(GENESIS_ALLOCATION.add(EMISSION_RESERVE).sub(total)) : null;

  const unreleased = genesisAt || emissionStartedAt ? EMISSION_RESERVE.sub(released) : ZERO;
  const locked = sum(grants.map((terms) => terms.total)).sub(vested);
  return { total, burned, released, vested, circulating: BN.max(total.sub(unreleased).sub(locked), ZERO) };
}

/** The allocation table from genesis on. */
const allocatedAt = (startsAt: BN): VestingTerms[] => Object.values(ALLOCATIONS).map((row) => ({ ...row, startsAt }));

/** What is needed of a web3.js `Connection` to read the supply. */
export interface SupplyFetcher extends AccountFetcher {
  getMultipleAccountsInfo(addresses: PublicKey[]): Promise<readonly (Stored | null)[]>;
}

type Stored = Awaited<ReturnType<AccountFetcher["getAccountInfo"]>> & object;

/**
 * The supply by the state of the chain, all of it read at one moment; `null` where the program is not set up.
 * @param options.at unix seconds; the chain's own clock by default
 * @param options.vestings needed where genesis did not run, and ignored where it did: the grants whose locked part does not
 * circulate, as fetched; `[]` for none
 * @param options.ioMint the $IO mint, which saves a request to look it up
 * @throws {AccountDataError | RangeError | VestingsUnknownError} as `supplyAt` and the decoders
 * @example
 * const now = await supply(connection);
 * const inAYear = await supply(connection, { at: Math.floor(Date.now() / 1000) + 31_557_600 });
 * console.log(`${now?.circulating} circulate, ${inAYear?.circulating} in a year`);
 */
export async function supply(
  connection: SupplyFetcher,
  options: { at?: BN | number; vestings?: readonly VestingTerms[]; ioMint?: PublicKey } = {},
): Promise<Supply | null> {
  const ioMint = options.ioMint ?? (await fetchConfig(connection))?.ioMint;
  if (!ioMint) return null;
  const addresses = [configAddress(), emissionAddress(), ioMint, SYSVAR_CLOCK_PUBKEY];
  const found = await connection.getMultipleAccountsInfo(addresses);
  const [config, emission] = await Promise.all([fetchConfig(only(found[0])), fetchEmission(only(found[1]))]);
  if (!config) return null;
  if (!config.ioMint.equals(ioMint)) throw new AccountDataError("mint", `the program's $IO is ${config.ioMint}`);
  return supplyAt({
    mintSupply: numberAt(36, 82, "mint", found[2]),
    genesisAt: config.genesisAt,
    emissionStartedAt: emission?.startedAt ?? null,
    sums: emission?.sums ?? [],
    at: options.at ?? numberAt(32, 40, "clock", found[3]),
    ...(options.vestings && { vestings: options.vestings }),
  });
}

/** One account that is read already. */
const only = (account: Stored | null | undefined): AccountFetcher => ({ getAccountInfo: async () => account ?? null });

/** The u64 at a place of an account of so many bytes, whose address is proof of what it is. */
function numberAt(offset: number, size: number, name: string, account: Stored | null | undefined): BN {
  if (account?.data.length !== size) throw new AccountDataError(name, `it has ${account?.data.length ?? "no"} bytes`);
  return wide(8, false).read(new Cursor(account.data.subarray(offset))) as BN;
}

const sum = (amounts: BN[]): BN => amounts.reduce((total, amount) => total.add(amount), ZERO);
