import {
  type Airdrop,
  type AirdropClaim,
  type AirdropFile,
  type AirdropTree,
  type At,
  buildAirdrop,
  decodeAirdrop,
} from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { rowsFor } from "./claimants.ts";
import { key } from "./keys.ts";
import { airdropBytes } from "./layouts.ts";

export const airdrop = key(9);
export const treeOf = (leaves: number): AirdropTree => buildAirdrop(rowsFor(leaves), { airdrop });

/** An airdrop as it is fetched from the chain, changed as told. */
export function onChain(tree: AirdropTree, changes: Partial<At<Airdrop>> = {}): At<Airdrop> {
  const { airdrop: address, root, total, leaves } = tree;
  return { ...decodeAirdrop(airdropBytes), address, root, total, leaves, ...changes };
}

// biome-ignore lint/suspicious/noExplicitAny: tests change files in every way
export type Json = any;

/** Files as a page has them: by name, and with a list of what it loaded. */
export class Site {
  readonly texts: Map<string, string>;
  readonly loaded: string[] = [];

  constructor(files: Iterable<AirdropFile>) {
    this.texts = new Map(Array.from(files, ({ name, text }) => [name, text]));
  }

  readonly load = async (name: string): Promise<string> => {
    this.loaded.push(name);
    const text = this.texts.get(name);
    if (text === undefined) throw new Error(`404: ${name}`);
    return text;
  };

  /** The same with one file changed. */
  with(name: string, change: (json: Json) => unknown): Site {
    const json = JSON.parse(this.texts.get(name)!);
    const changed = change(json) ?? json;
    return this.withText(name, JSON.stringify(changed));
  }

  withText(name: string, text: string): Site {
    const files = Array.from(this.texts, ([known, old]) => ({ name: known, text: known === name ? text : old }));
    return new Site(files);
  }
}
/** A claim in a form that compares and prints well. */
export const texts = (claim: AirdropClaim | null) =>
  claim && [
    claim.index,
    claim.claimant.toBase58(),
    claim.amount.toString(),
    claim.proof.map((node) => Buffer.from(node).toString("hex")),
  ];

/** The keys right before and after one. */
export function besides(claimant: PublicKey): [PublicKey, PublicKey] {
  const number = BigInt(`0x${Buffer.from(claimant.toBytes()).toString("hex")}`);
  const keyOf = (of: bigint) => new PublicKey(Buffer.from(of.toString(16).padStart(64, "0"), "hex"));
  return [keyOf(number - 1n), keyOf(number + 1n)];
}
