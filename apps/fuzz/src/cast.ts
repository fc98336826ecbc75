/** Who takes part: eight actors, five nodes of three classes, three verifiers. The same in every run. */
import { createHash } from "node:crypto";
import { associatedAddress, classAddress, type NodeRef, nodeRef, vaultAddress } from "@io-net/sdk";
import { Keypair, type PublicKey } from "@solana/web3.js";
import type { NodeTerms } from "./model/node.ts";

/** The label's key, the same in every run. */
export const keyOf = (label: string): PublicKey =>
  Keypair.fromSeed(createHash("sha256").update(`fuzz: ${label}`).digest()).publicKey;

export const ioMint = keyOf("$IO mint");
export const usdcMint = keyOf("USDC mint");
export const mintAuthority = keyOf("mint authority");
export const pauser = keyOf("pauser");

/** Actors 0, 1, 6 and 7 operate nodes; all stake. */
export const actors = Array.from({ length: 8 }, (_, i) => keyOf(`actor ${i}`));
export const resolver = 6;
export const slasher = 7;
export const wallets = actors.map((actor) => associatedAddress(actor, ioMint));
/** Base units of each: far more than all nodes hold. */
export const purse = 1_000_000_000_000_000n;

export const verifiers = [0, 1, 2].map((i) => keyOf(`verifier ${i}`));

/** Pool and multiplier, in basis points. */
export const classes = [
  { pool: "gpu", multiplierBps: 10_000 },
  { pool: "gpu", multiplierBps: 25_000 },
  { pool: "cpu", multiplierBps: 2_500 },
] as const;

const one = { class: 0, processors: 1, commissionBps: 0 };

/**
 * They need 200, 128,000, 12,800, 204,800 and 4,000 IO, beside rewards of some 3,000 IO an hour. Slasher and resolver
 * operate the last two, which they must not judge.
 */
export const nodeTerms: NodeTerms[] = [
  { ...one, operator: 0, payoutOwner: slasher },
  { ...one, operator: 1, payoutOwner: 3, class: 1, processors: 256, commissionBps: 1_000 },
  { ...one, operator: 0, payoutOwner: 0, class: 2, processors: 64, commissionBps: 9_300 },
  { ...one, operator: slasher, payoutOwner: 2, processors: 1_024 },
  { ...one, operator: resolver, payoutOwner: 1, processors: 20, commissionBps: 333 },
].map((terms) => ({ ...terms, multiplierBps: classes[terms.class]!.multiplierBps }));

export interface CastNode {
  ref: NodeRef;
  device: PublicKey;
  operator: PublicKey;
  payoutOwner: PublicKey;
  vault: PublicKey;
}

export const nodes: CastNode[] = nodeTerms.map((terms, i) => {
  const operator = actors[terms.operator]!;
  const ref = nodeRef(operator, i, classAddress(terms.class), classes[terms.class]!.pool);
  const vault = vaultAddress(ref.address, ioMint);
  return { ref, device: keyOf(`device ${i}`), operator, payoutOwner: actors[terms.payoutOwner]!, vault };
});
