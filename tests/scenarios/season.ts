/** The season campaigns of economics.md, section 1, with claimants and amounts by chance, the same in every run. */
import { createHash } from "node:crypto";
import { type Keypair, PublicKey } from "@solana/web3.js";
import { keypair } from "../support/keys.ts";

const IO = 100_000_000n;

export interface Season {
  name: string;
  /** Base units. */
  total: bigint;
  claimants: Claimant[];
}

export interface Claimant {
  /** Who claims: himself with his key, a stranger, or nobody. */
  by: Keypair | "stranger" | "nobody";
  key: PublicKey;
  /** Base units. */
  amount: bigint;
}

/** 17.5M, 7.5M and 5M IO to workers, 80 % of it for GPUs; 7.5M and 2.5M to creators. In the order in which they are funded. */
export const seasons = (): Season[] => [
  season("workers of season 1, GPUs", 14_000_000n, 2_000),
  season("workers of season 1, CPUs", 3_500_000n, 1_000),
  season("creators, first round", 7_500_000n, 2_000),
  season("workers of season 2, GPUs", 6_000_000n, 1_800),
  season("workers of season 2, CPUs", 1_500_000n, 800),
  season("workers of season 3, GPUs", 4_000_000n, 1_500),
  season("workers of season 3, CPUs", 1_000_000n, 500),
  season("creators of season 3", 2_500_000n, 400),
];

/** Amounts that sum exactly. One in ten never claims, one in fifty claims himself. */
function season(name: string, whole: bigint, count: number): Season {
  const total = whole * IO;
  const labels = Array.from({ length: count }, (_, i) => `${name}: ${i}`);
  const weights = labels.map((label) => 1n + (BigInt(hash(`${label}, weight`).readUInt32LE(0)) % 1_000n));
  const all = weights.reduce((sum, weight) => sum + weight);
  const amounts = weights.map((weight) => (total * weight) / all);
  amounts[0]! += total - amounts.reduce((sum, amount) => sum + amount);
  const claimants = labels.map((label, i) => {
    const self = i % 50 === 7 ? keypair(label) : undefined;
    const key = self?.publicKey ?? new PublicKey(hash(label));
    return { by: self ?? (i % 10 === 9 ? ("nobody" as const) : ("stranger" as const)), key, amount: amounts[i]! };
  });
  return { name, total, claimants };
}

export const whoClaim = ({ claimants }: Season): Claimant[] => claimants.filter(({ by }) => by !== "nobody");

export const sumOf = (claimants: Claimant[]): bigint => claimants.reduce((sum, { amount }) => sum + amount, 0n);

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
