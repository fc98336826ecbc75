import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { allocationAddress, configAddress, emissionAddress, vaultAddress } from "../pda.ts";
import type { AllocationRow } from "../types.ts";
import { build } from "./build.ts";

/**
 * Admin and mint authority mint the whole supply, 300M IO to the reserve and 500M to the genesis vault, and end all minting, once.
 * Pause does not stop it.
 *
 * Refused: `NotAdmin`, `NotMintAuthority`, `SupplyNotZero`, `AccountExists`, `WrongMint`, `IoMintDecimals`, `IoMintFreezable`.
 */
export async function genesis(input: {
  admin: PublicKey;
  mintAuthority: PublicKey;
  ioMint: PublicKey;
}): Promise<TransactionInstruction> {
  const { admin, mintAuthority, ioMint } = input;
  const [config, emission] = [configAddress(), emissionAddress()];
  return build(
    "genesis",
    {},
    {
      admin,
      mintAuthority,
      config,
      ioMint,
      emission,
      reserveVault: vaultAddress(emission, ioMint),
      genesisVault: vaultAddress(config, ioMint),
    },
  );
}

/**
 * The admin moves a row of the allocation table into its vesting, whose months count from genesis; each row once. Pause does not
 * stop it.
 *
 * Refused: `NotAdmin`, `GenesisNotRun`, `RowAllocated`, `DefaultKey`, `WrongMint`.
 */
export async function allocate(input: {
  admin: PublicKey;
  ioMint: PublicKey;
  row: AllocationRow;
  beneficiary: PublicKey;
}): Promise<TransactionInstruction> {
  const { admin, ioMint, row, beneficiary } = input;
  const [config, vesting] = [configAddress(), allocationAddress(row)];
  return build(
    "allocate",
    { args: { row, beneficiary } },
    {
      admin,
      config,
      genesisVault: vaultAddress(config, ioMint),
      vesting,
      vault: vaultAddress(vesting, ioMint),
      ioMint,
    },
  );
}
