import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import { configAddress, poolAddress, verifierAddress } from "../pda.ts";
import type { AttestationItem, NodeRef, PoolKind } from "../types.ts";
import { build } from "./build.ts";

/**
 * The admin removes a verifier at once. Pause does not stop it.
 *
 * Refused: `NotAdmin`, `WrongRentPayer`.
 * @param payer who paid the rent and gets it back, as the verifier's account says; the admin where none is given
 */
export async function removeVerifier(input: {
  admin: PublicKey;
  key: PublicKey;
  payer?: PublicKey;
}): Promise<TransactionInstruction> {
  const { admin, key, payer = admin } = input;
  return build("removeVerifier", {}, { admin, config: configAddress(), verifier: verifierAddress(key), payer });
}

/**
 * Anyone opens the running hour of a pool for proofs. An open hour keeps its seed. Pause does not stop it.
 *
 * Refused: `NoSlotHash`.
 */
export async function openHour(input: { pool: PoolKind }): Promise<TransactionInstruction> {
  return build("openHour", {}, { pool: poolAddress(input.pool) });
}

/**
 * The device key proves the running hour with a nonce that `findNonce` found for the pool's seed. Pause does not stop it.
 *
 * Refused: `NotDevice`, `NodeIsRetired`, `HourNotOpen`, `ProofTooWeak`, `AlreadyProven`, `WrongClass`, `WrongPool`.
 */
export async function submitProof(input: {
  device: PublicKey;
  node: NodeRef;
  nonce: BN | number;
}): Promise<TransactionInstruction> {
  const { device, node, nonce } = input;
  return build(
    "submitProof",
    { nonce: toBN(nonce, "nonce") },
    {
      device,
      node: node.address,
      class: node.class,
      pool: poolAddress(node.pool),
    },
  );
}

/**
 * A verifier attests the hour that has just ended, for nodes of one class. A bad item is skipped; the event says so. Pause does
 * not stop it.
 *
 * Refused: `VerifierNotActive`, `OutsideAttestationWindow`, `PreviousHourOpen`, `AttestationCount`, `WrongPool`.
 */
export async function attest(input: {
  key: PublicKey;
  class: PublicKey;
  pool: PoolKind;
  hour: BN | number;
  items: AttestationItem[];
}): Promise<TransactionInstruction> {
  const { key, class: deviceClass, pool, hour, items } = input;
  return build(
    "attest",
    { args: { hour: toBN(hour, "hour"), ...columns(items) } },
    {
      key,
      verifier: verifierAddress(key),
      config: configAddress(),
      class: deviceClass,
      pool: poolAddress(pool),
    },
    items.map(({ node }) => ({ pubkey: node, isWritable: true, isSigner: false })),
  );
}

/** The program takes what is said as two lists of bytes, which cost it less to read than one of pairs. */
function columns(items: AttestationItem[]): { minutes: Uint8Array; tiers: Uint8Array } {
  for (const [i, { minutes, tier }] of items.entries()) {
    const fits = [minutes, tier].every((value) => Number.isInteger(value) && value >= 0 && value <= 255);
    if (!fits)
      throw new RangeError(`attest: items[${i}] has ${minutes} minutes and tier ${tier}; each must be 0 to 255`);
  }
  return {
    minutes: Uint8Array.from(items, ({ minutes }) => minutes),
    tiers: Uint8Array.from(items, ({ tier }) => tier),
  };
}

/**
 * Anyone credits a node's closed hour to its commission and reward index. Nothing to settle is no error. Pause does not stop it.
 *
 * Refused: `WrongPool`.
 */
export async function settleRewards(input: { node: NodeRef }): Promise<TransactionInstruction> {
  const { address, pool } = input.node;
  return build("settleRewards", {}, { node: address, pool: poolAddress(pool) });
}

/**
 * `settleRewards` for a node, and after it what needs the node's closed hour settled: `stake`, `requestUnstake`, `cancelUnstake`,
 * `compoundRewards`, or `moveStake` to it. All of them together are one transaction.
 * @example
 * new Transaction().add(...(await settledFirst(node, stake({ owner, node, ioMint, amount }))));
 */
export async function settledFirst(
  node: NodeRef,
  ...instructions: (TransactionInstruction | Promise<TransactionInstruction>)[]
): Promise<TransactionInstruction[]> {
  return Promise.all([settleRewards({ node }), ...instructions]);
}
