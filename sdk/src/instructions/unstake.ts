/** How stake leaves a node, by way of a ticket. */
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import { associatedAddress, configAddress, poolAddress, positionAddress, ticketAddress, vaultAddress } from "../pda.ts";
import type { NodeRef } from "../types.ts";
import { build } from "./build.ts";

/**
 * The owner begins to leave a node: shares of his position become a ticket of its cooling stake, ready after the cooldown. All
 * shares of a position may always leave, also from a retired node and while a slash is open. Put `settleRewards` in front where
 * a closed hour of the node may be unsettled (`HourNotSettled`). Pause does not stop it.
 *
 * Refused: `HourNotSettled`, `ZeroShares`, `TooFewShares`, `RestTooSmall`, `WrongPool`, `AccountExists` where he has a ticket of
 * that index.
 * @param index the owner's own number for the ticket, free again once it is withdrawn, moved or cancelled
 * @param shares of the position; `quoteUnstake` tells how many are worth an amount
 */
export async function requestUnstake(input: {
  owner: PublicKey;
  node: NodeRef;
  index: BN | number;
  shares: BN;
}): Promise<TransactionInstruction> {
  const { owner, node, shares } = input;
  const index = toBN(input.index, "index");
  return build(
    "requestUnstake",
    { args: { index, shares } },
    {
      owner,
      config: configAddress(),
      pool: poolAddress(node.pool),
      node: node.address,
      position: positionAddress(node.address, owner),
      ticket: ticketAddress(node.address, owner, index),
    },
  );
}

/**
 * The owner puts a ticket's stake back to work in the same node and gets the ticket's rent back; a position that was closed is
 * created anew. Put `settleRewards` in front, as for `stake`. Pause does not stop it.
 *
 * Refused: `NodeIsRetired`, `HourNotSettled`, `OthersOverCapacity`, `NodeOverCapacity`, `PoolTooDiluted`, `ZeroShares`,
 * `RestTooSmall`, `WrongClass`, `WrongPool`.
 */
export async function cancelUnstake(input: {
  owner: PublicKey;
  node: NodeRef;
  index: BN | number;
}): Promise<TransactionInstruction> {
  const { owner, node, index } = input;
  return build(
    "cancelUnstake",
    {},
    {
      owner,
      config: configAddress(),
      class: node.class,
      pool: poolAddress(node.pool),
      node: node.address,
      position: positionAddress(node.address, owner),
      ticket: ticketAddress(node.address, owner, index),
    },
  );
}

/**
 * The owner takes a ready ticket's stake and gets the ticket's rent back. Pause does not stop it.
 *
 * Refused: `StakeStillCooling`, `SlashOpen`, `NotTokenOwner`.
 * @param destination a token account of the owner; his associated one where none is given. It must exist: `openTokenAccount`.
 */
export async function withdrawUnstaked(input: {
  owner: PublicKey;
  node: PublicKey;
  ioMint: PublicKey;
  index: BN | number;
  destination?: PublicKey;
}): Promise<TransactionInstruction> {
  const { owner, node, ioMint, index, destination = associatedAddress(owner, ioMint) } = input;
  const [ticket, vault] = [ticketAddress(node, owner, index), vaultAddress(node, ioMint)];
  return build("withdrawUnstaked", {}, { owner, node, ticket, vault, destination });
}

/**
 * The owner moves a ready ticket's stake to another node, as if he withdrew and staked anew, and gets the ticket's rent back.
 * Put `settleRewards` for the node that is staked to in front, as for `stake`. Pause stops it.
 *
 * Refused: `SameNode`, `StakeStillCooling`, `SlashOpen` of either node, `Paused`, `StakeTooSmall`, `NodeIsRetired`,
 * `HourNotSettled`, `OthersOverCapacity`, `NodeOverCapacity`, `PoolTooDiluted`, `ZeroShares`, `RestTooSmall`,
 * `WrongClass`, `WrongPool`.
 * @param from the node of the ticket
 */
export async function moveStake(input: {
  owner: PublicKey;
  from: PublicKey;
  to: NodeRef;
  index: BN | number;
  ioMint: PublicKey;
}): Promise<TransactionInstruction> {
  const { owner, from, to, index, ioMint } = input;
  return build(
    "moveStake",
    {},
    {
      owner,
      config: configAddress(),
      class: to.class,
      pool: poolAddress(to.pool),
      node: from,
      toNode: to.address,
      ticket: ticketAddress(from, owner, index),
      position: positionAddress(to.address, owner),
      vault: vaultAddress(from, ioMint),
      toVault: vaultAddress(to.address, ioMint),
    },
  );
}
