import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { toBN } from "../borsh/number.ts";
import { associatedAddress, configAddress, deviceAddress, emissionAddress, nodeAddress, vaultAddress } from "../pda.ts";
import type { NodeOffer, NodeTerms } from "../types.ts";
import { build } from "./build.ts";

/**
 * Anyone registers a node as its operator. The device key signs too and is used up by it. Pause stops it.
 *
 * Refused: `Paused`, `ProcessorsOutOfBounds`, `CommissionTooHigh`, `RegionUnknown`, `DefaultKey` for the payout owner,
 * `AccountExists` where the id or the device key is used.
 */
export async function registerNode(input: {
  operator: PublicKey;
  device: PublicKey;
  class: PublicKey;
  ioMint: PublicKey;
  terms: NodeTerms;
}): Promise<TransactionInstruction> {
  const { operator, device, class: deviceClass, ioMint, terms } = input;
  const id = toBN(terms.id, "terms.id");
  const node = nodeAddress(operator, id);
  return build(
    "registerNode",
    { terms: { ...terms, id } },
    {
      operator,
      device,
      config: configAddress(),
      class: deviceClass,
      node,
      deviceMark: deviceAddress(device),
      vault: vaultAddress(node, ioMint),
      ioMint,
    },
  );
}

/**
 * The operator changes region, asking rates and payout owner. Pause does not stop it.
 *
 * Refused: `NotOperator`, `NodeIsRetired`, `RegionUnknown`, `DefaultKey`.
 */
export async function updateNode(input: {
  operator: PublicKey;
  node: PublicKey;
  offer: NodeOffer;
}): Promise<TransactionInstruction> {
  const { operator, node, offer } = input;
  return build("updateNode", { offer }, { operator, node });
}

/**
 * The operator ends a node for good; its stake, rewards and commission stay claimable. Pause does not stop it.
 *
 * Refused: `NotOperator`, `NodeIsRetired`, `NodeIsHired`.
 */
export async function retireNode(input: { operator: PublicKey; node: PublicKey }): Promise<TransactionInstruction> {
  return build("retireNode", {}, input);
}

/**
 * The operator announces a commission. A cut is in force at once and takes an announced raise back; a raise is of at most 500
 * basis points over the one in force, which it replaces 7 days later. `CommissionRaisePending` refuses a raise while another is
 * announced, and in the hour in which the last change began. Pause does not stop it.
 *
 * Refused: `NotOperator`, `CommissionTooHigh`, `CommissionRaiseTooHigh`, `CommissionRaisePending`.
 * @param commissionBps 0 to 9,500 basis points
 */
export async function announceCommission(input: {
  operator: PublicKey;
  node: PublicKey;
  commissionBps: number;
}): Promise<TransactionInstruction> {
  const { operator, node, commissionBps } = input;
  return build("announceCommission", { commissionBps }, { operator, config: configAddress(), node });
}

/**
 * The operator gives an active node another device key, which signs too and is used up by it; the old one stays used. Pause does
 * not stop it.
 *
 * Refused: `NotOperator`, `NodeIsRetired`, `AccountExists` where the key was ever used.
 */
export async function rotateDevice(input: {
  operator: PublicKey;
  device: PublicKey;
  node: PublicKey;
}): Promise<TransactionInstruction> {
  return build("rotateDevice", {}, { ...input, deviceMark: deviceAddress(input.device) });
}

/**
 * The payout owner takes the node's commission. Pause does not stop it.
 *
 * Refused: `NotPayoutOwner`, `NothingToClaim`, `NotTokenOwner`.
 * @param destination a token account of the payout owner; his associated one where none is given. It must exist:
 * `openTokenAccount`.
 */
export async function claimCommission(input: {
  payoutOwner: PublicKey;
  node: PublicKey;
  ioMint: PublicKey;
  destination?: PublicKey;
}): Promise<TransactionInstruction> {
  const { payoutOwner, node, ioMint, destination = associatedAddress(payoutOwner, ioMint) } = input;
  const emission = emissionAddress();
  return build(
    "claimCommission",
    {},
    { payoutOwner, node, emission, reserveVault: vaultAddress(emission, ioMint), destination },
  );
}
