import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { variantsOf } from "../borsh/codec.ts";
import { configAddress } from "../pda.ts";
import type { Parameter, Roles } from "../types.ts";
import { type AccountFetcher, type At, accountType } from "./account.ts";

/** Who may do what, which mints, which numbers. */
export interface Config extends Roles {
  ioMint: PublicKey;
  usdcMint: PublicKey;
  /** By name; amounts in base units, shares in basis points, times in seconds. */
  parameters: Record<Parameter, BN>;
  /** By verifier index: when it may be given again, unix seconds; 0 where it was never freed. */
  indexRestsUntil: BN[];
  /** When genesis minted the supply, unix seconds; 0 before. */
  genesisAt: BN;
  /** One bit for the index of each active verifier. */
  activeVerifiers: number;
  bump: number;
}

const parameters = variantsOf("parameter");

const config = accountType("config", (raw): Config => {
  const named = parameters.map((name, i) => [name, raw.parameters[i]]);
  return { ...raw, parameters: Object.fromEntries(named) };
});

/** Reads the config from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeConfig = (data: Uint8Array): Config => config.decode(data);

/** The config; `null` where the program is not set up. @throws {AccountDataError} */
export const fetchConfig = (connection: AccountFetcher, address = configAddress()): Promise<At<Config> | null> =>
  config.fetch(connection, address);
