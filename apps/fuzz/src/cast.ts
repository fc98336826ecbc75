/** Who takes part: eight actors, five nodes of three classes, three verifiers. The same in every run. */
import { createHash } from "node:crypto";
import {
  associatedAddress,
  auctionAddress,
  classAddress,
  jobAddress,
  type NodeRef,
  nodeRef,
  treasuryAddress,
  vaultAddress,
} from "@io-net/sdk";
import { Keypair, PublicKey } from "@solana/web3.js";
import type { JobName, Mint } from "./model/job/terms.ts";
import type { NodeTerms } from "./model/node.ts";

/** The label's key, the same in every run. */
export const keyOf = (label: string): PublicKey =>
  Keypair.fromSeed(createHash("sha256").update(`fuzz: ${label}`).digest()).publicKey;

export const ioMint = keyOf("$IO mint");
export const usdcMint = keyOf("USDC mint");
export const mintAuthority = keyOf("mint authority");
export const pauser = keyOf("pauser");

/** Actors 0, 1, 6 and 7 operate nodes; all stake, and all post jobs. */
export const actors = Array.from({ length: 8 }, (_, i) => keyOf(`actor ${i}`));
export const resolver = 6;
export const slasher = 7;
export const mints: Record<Mint, PublicKey> = { io: ioMint, usdc: usdcMint };
export const wallets = actors.map((actor) => associatedAddress(actor, ioMint));
export const usdcWallets = actors.map((actor) => associatedAddress(actor, usdcMint));
/** Base units of each, in either mint: far more than all nodes hold. */
export const purse = 1_000_000_000_000_000n;
/** Lamports of each: rents and deposits of bids. */
export const pocketMoney = 10_000_000_000_000n;

/** Whose prices count: one program, one feed. And where they lie. */
export const oracle = { programs: [keyOf("oracle program"), PublicKey.default], feed: new Uint8Array(32).fill(9) };
export const priceAccount = keyOf("price");
export const treasuryVaults: Record<Mint, PublicKey> = {
  io: vaultAddress(treasuryAddress(), ioMint),
  usdc: vaultAddress(treasuryAddress(), usdcMint),
};

export const jobAddressOf = ({ client, id }: JobName): PublicKey => jobAddress(actors[client]!, id);

/** The auction of a period. */
export const auctionOf = (period: number): PublicKey => auctionAddress(period);

export const verifiers = [0, 1, 2].map((i) => keyOf(`verifier ${i}`));

/** Pool, multiplier in basis points, and micro-USD of an hour. */
export const classes = [
  { pool: "gpu", multiplierBps: 10_000, rate: 1_000_000n, rateFloor: 500_000n, rateCeiling: 1_500_000n },
  { pool: "gpu", multiplierBps: 25_000, rate: 2_500_001n, rateFloor: 2_400_000n, rateCeiling: 3_000_000n },
  { pool: "cpu", multiplierBps: 2_500, rate: 777n, rateFloor: 1n, rateCeiling: 1_000_000n },
] as const;

const one = { class: 0, processors: 1, commissionBps: 0, region: 0, asking: { io: 100_000_000n, usdc: 1_000_000n } };

/**
 * They need 200, 128,000, 12,800, 204,800 and 4,000 IO, beside rewards of some 3,000 IO an hour. Slasher and resolver
 * operate the last two, which they must not judge.
 */
export const nodeTerms: NodeTerms[] = [
  { ...one, operator: 0, payoutOwner: slasher },
  { ...one, operator: 1, payoutOwner: 3, class: 1, processors: 256, commissionBps: 1_000, region: 3 },
  { ...one, operator: 0, payoutOwner: 0, class: 2, processors: 64, commissionBps: 9_300, region: 31 },
  { ...one, operator: slasher, payoutOwner: 2, processors: 1_024, asking: { io: 7n, usdc: 1n } },
  {
    ...one,
    operator: resolver,
    payoutOwner: 1,
    processors: 20,
    commissionBps: 333,
    asking: { io: 0n, usdc: 1_234_567n },
  },
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
