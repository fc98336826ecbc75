import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import { configAddress, emissionAddress, programDataAddress, treasuryAddress, vaultAddress } from "../pda.ts";
import type { Parameter, ParameterValue, Roles } from "../types.ts";
import { build } from "./build.ts";

/**
 * The upgrade authority creates config, treasury, its vaults and the reserve vault, once.
 * @param overrides parameters that are not to start with their default
 */
export async function initConfig(input: {
  authority: PublicKey;
  ioMint: PublicKey;
  usdcMint: PublicKey;
  roles: Roles;
  overrides?: ParameterValue[];
}): Promise<TransactionInstruction> {
  const { authority, ioMint, usdcMint, roles, overrides = [] } = input;
  const [treasury, emission] = [treasuryAddress(), emissionAddress()];
  return build(
    "initConfig",
    { args: { roles, overrides } },
    {
      authority,
      programData: programDataAddress(),
      config: configAddress(),
      treasury,
      emission,
      ioMint,
      usdcMint,
      treasuryIoVault: vaultAddress(treasury, ioMint),
      treasuryUsdcVault: vaultAddress(treasury, usdcMint),
      reserveVault: vaultAddress(emission, ioMint),
    },
  );
}

/** The admin sets one parameter within its bounds. */
export async function updateParameter(input: {
  admin: PublicKey;
  parameter: Parameter;
  value: BN;
}): Promise<TransactionInstruction> {
  const { admin, parameter, value } = input;
  return build("updateParameter", { change: { parameter, value } }, { config: configAddress(), admin });
}
