import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { configAddress, emissionAddress, vaultAddress } from "../pda.ts";
import { build } from "./build.ts";

/** Admin and mint authority mint the whole supply, 300M IO to the reserve and 500M to the genesis vault, and end all minting. Once. */
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
