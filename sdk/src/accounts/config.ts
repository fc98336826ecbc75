import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { variantsOf } from "../borsh/codec.ts";
import { toBN } from "../borsh/number.ts";
import { configAddress } from "../pda.ts";
import type { AllocationRow, OracleTerms, Parameter } from "../types.ts";
import { type AccountFetcher, type At, accountType } from "./account.ts";
import { keyOf, timeOf } from "./stored.ts";

/** What binds of a parameter while a raise of it is announced; see `parameterAt`. */
export interface Notice {
  before: BN;
  /** Unix seconds; 0 or past where nothing is announced. */
  bindsAt: BN;
}

/** Who may do what, which mints, which numbers. */
export interface Config {
  admin: PublicKey;
  /** May take over as admin; `null` for nobody, as in the next three. */
  pendingAdmin: PublicKey | null;
  pauser: PublicKey | null;
  slasher: PublicKey | null;
  resolver: PublicKey | null;
  ioMint: PublicKey;
  usdcMint: PublicKey;
  /** Where prices of $IO in USD come from. */
  oracle: OracleTerms;
  /** By name; amounts in base units, shares in basis points, times in seconds. */
  parameters: Record<Parameter, BN>;
  /** By verifier index: when it may be given again, unix seconds; 0 where it was never freed. */
  indexRestsUntil: BN[];
  /** Of the parameter `stakeUnit`. */
  stakeUnitNotice: Notice;
  /** Of the parameter `selfStakeBps`. */
  selfStakeNotice: Notice;
  /** When genesis minted the supply, unix seconds, from which vesting months count; `null` where it did not run. */
  genesisAt: BN | null;
  /** Start of hour 0, unix seconds; `null` before the emission starts. */
  emissionStartedAt: BN | null;
  /** Entries are paused before this time, unix seconds; 0 where they never were. */
  pausedUntil: BN;
  /** Counts the admins: what one queued ends with his term. */
  adminTerm: number;
  /** One bit for the index of each active verifier. */
  activeVerifiers: number;
  /** Rows of the allocation table that have their vesting. */
  allocatedRows: AllocationRow[];
  bump: number;
}

const parameters = variantsOf("parameter");
const rows = variantsOf("allocationRow");

const config = accountType("config", ({ oraclePrograms, priceFeed, ...raw }): Config => {
  const named = parameters.map((name, i) => [name, raw.parameters[i]]);
  return {
    ...raw,
    oracle: { programs: oraclePrograms, feed: priceFeed },
    pendingAdmin: keyOf(raw.pendingAdmin),
    pauser: keyOf(raw.pauser),
    slasher: keyOf(raw.slasher),
    resolver: keyOf(raw.resolver),
    parameters: Object.fromEntries(named),
    genesisAt: timeOf(raw.genesisAt),
    emissionStartedAt: timeOf(raw.emissionStartedAt),
    allocatedRows: rows.filter((_, i) => raw.allocatedRows & (1 << i)),
  };
});

/**
 * What binds of a parameter at a time (unix seconds), as things stand: a raise of `stakeUnit` or `selfStakeBps` does so only 30
 * days after it was applied, all else at once.
 */
export function parameterAt(config: Config, parameter: Parameter, at: BN | number): BN {
  const notices: { [P in Parameter]?: Notice } = {
    stakeUnit: config.stakeUnitNotice,
    selfStakeBps: config.selfStakeNotice,
  };
  const notice = notices[parameter];
  return notice && toBN(at, "at").lt(notice.bindsAt) ? notice.before : config.parameters[parameter];
}

/** Reads the config from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeConfig = (data: Uint8Array): Config => config.decode(data);

/** The config; `null` where the program is not set up. @throws {AccountDataError} */
export const fetchConfig = (connection: AccountFetcher, address = configAddress()): Promise<At<Config> | null> =>
  config.fetch(connection, address);
