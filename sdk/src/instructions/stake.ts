import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import {
  associatedAddress,
  configAddress,
  emissionAddress,
  poolAddress,
  positionAddress,
  vaultAddress,
} from "../pda.ts";
import type { NodeRef } from "../types.ts";
import { build } from "./build.ts";

/**
 * The owner adds `amount` base units of $IO to his position in a node; the first time it is created, at his cost.
 * Put `settleRewards` in front where a closed hour of the node may be unsettled (`HourNotSettled`). Pause stops it.
 *
 * Refused: `Paused`, `SlashOpen`, `NodeIsRetired`, `HourNotSettled`, `StakeTooSmall`, `OthersOverCapacity`, `NodeOverCapacity`,
 * `PoolTooDiluted`, `ZeroShares`, `RestTooSmall`, `WrongClass`, `WrongPool`.
 * @param source a token account of the owner; his associated one where none is given
 */
export async function stake(input: {
  owner: PublicKey;
  node: NodeRef;
  ioMint: PublicKey;
  amount: BN;
  source?: PublicKey;
}): Promise<TransactionInstruction> {
  const { owner, node, ioMint, amount, source = associatedAddress(owner, ioMint) } = input;
  return build(
    "stake",
    { amount },
    {
      owner,
      config: configAddress(),
      class: node.class,
      pool: poolAddress(node.pool),
      node: node.address,
      position: positionAddress(node.address, owner),
      source,
      vault: vaultAddress(node.address, ioMint),
    },
  );
}

/**
 * The owner takes his rewards in a node, as far as its hours are settled. Pause does not stop it.
 *
 * Refused: `NothingToClaim`, `NotTokenOwner`.
 * @param destination a token account of the owner; his associated one where none is given. It must exist: `openTokenAccount`.
 */
export async function claimRewards(input: {
  owner: PublicKey;
  node: PublicKey;
  ioMint: PublicKey;
  destination?: PublicKey;
}): Promise<TransactionInstruction> {
  const { owner, node, ioMint, destination = associatedAddress(owner, ioMint) } = input;
  const emission = emissionAddress();
  return build(
    "claimRewards",
    {},
    {
      owner,
      position: positionAddress(node, owner),
      node,
      emission,
      reserveVault: vaultAddress(emission, ioMint),
      destination,
    },
  );
}

/**
 * The owner stakes all his rewards in a node to that node, as far as its hours are settled. Put `settleRewards` in front, as for
 * `stake`. Pause stops it.
 *
 * Refused: `NothingToClaim`, `Paused`, `SlashOpen`, `NodeIsRetired`, `HourNotSettled`, `OthersOverCapacity`, `NodeOverCapacity`,
 * `PoolTooDiluted`, `ZeroShares`, `RestTooSmall`, `WrongClass`, `WrongPool`.
 */
export async function compoundRewards(input: {
  owner: PublicKey;
  node: NodeRef;
  ioMint: PublicKey;
}): Promise<TransactionInstruction> {
  const { owner, node, ioMint } = input;
  const emission = emissionAddress();
  return build(
    "compoundRewards",
    {},
    {
      owner,
      config: configAddress(),
      class: node.class,
      pool: poolAddress(node.pool),
      node: node.address,
      position: positionAddress(node.address, owner),
      emission,
      reserveVault: vaultAddress(emission, ioMint),
      vault: vaultAddress(node.address, ioMint),
    },
  );
}

/**
 * The owner closes his position in a node once it holds neither shares nor rewards, and gets its rent back. Pause does not stop it.
 *
 * Refused: `PositionNotEmpty`.
 */
export async function closePosition(input: { owner: PublicKey; node: PublicKey }): Promise<TransactionInstruction> {
  const { owner, node } = input;
  return build("closePosition", {}, { owner, node, position: positionAddress(node, owner) });
}
