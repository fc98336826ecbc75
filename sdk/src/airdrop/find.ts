/** One claimant's proof, from the published files of an airdrop. */
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { AirdropClaim } from "./build.ts";
import { type CheckedShard, checkManifest, checkShard } from "./check.ts";
import { MANIFEST, SHARD_LEAVES, shardName } from "./files.ts";
import { countOf, isAt, placeOf } from "./flat.ts";
import { proofIn } from "./levels.ts";

/** Gives the text of a published file. */
export type LoadFile = (name: string) => Promise<string>;

/**
 * What `claimant` gets of an airdrop, with its proof; `null` for nothing. Loads the manifest and one shard, at the border of
 * two of them maybe both, and checks what they say against the root: a changed file can neither make up nor hide a claim.
 * @param load gives the text of a file by its name; what it throws goes through
 * @param onChain the airdrop as fetched from the chain; without it the manifest's own root counts, which shows damage only
 * @throws {AirdropFileError} where a file is damaged, changed, or of another airdrop
 * @example
 * const load = async (name: string) => (await fetch(`https://example.com/season-1/${name}`)).text();
 * const claim = await findClaim(wallet.publicKey, load, await fetchAirdrop(connection, address));
 */
export async function findClaim(
  claimant: PublicKey,
  load: LoadFile,
  onChain?: { address: PublicKey; root: Uint8Array },
): Promise<AirdropClaim | null> {
  const manifest = checkManifest(await load(MANIFEST), onChain);
  const key = claimant.toBytes();
  const place = placeOf(manifest.firsts, key);
  const number = isAt(manifest.firsts, place, key) ? place : Math.max(0, place - 1);
  const shard = checkShard(await load(shardName(number)), number, manifest);
  const at = placeOf(shard.claimants, key);
  if (isAt(shard.claimants, at, key)) return claimOf(shard, number, at, claimant);
  // The manifest says that the next shard begins behind the claimant; only that shard shows that it is so.
  const next = number + 1;
  const isAtBorder = at === countOf(shard.claimants) && next < countOf(manifest.firsts);
  if (isAtBorder) checkShard(await load(shardName(next)), next, manifest);
  return null;
}

function claimOf(
  { amounts, levels, proof }: CheckedShard,
  number: number,
  at: number,
  claimant: PublicKey,
): AirdropClaim {
  const amount = new BN(amounts[at]!.toString());
  return { index: number * SHARD_LEAVES + at, claimant, amount, proof: [...proofIn(levels, at), ...proof] };
}
