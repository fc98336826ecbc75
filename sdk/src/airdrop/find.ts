/** One claimant's proof, from the published files of an airdrop. */
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { At } from "../accounts/account.ts";
import type { Airdrop } from "../accounts/airdrop.ts";
import type { AirdropClaim } from "./build.ts";
import { type CheckedShard, checkManifest, checkShard } from "./check.ts";
import { type LoadFile, MANIFEST, SHARD_LEAVES, shardName } from "./files.ts";
import { countOf, isAt, placeOf } from "./flat.ts";
import { proofIn } from "./levels.ts";

/** There is no airdrop on the chain that files could be checked against. */
export class NoAirdropError extends Error {
  override readonly name = "NoAirdropError";

  constructor() {
    super("there is no airdrop on the chain at this address: nothing shows that its files are true");
  }
}

/**
 * What `claimant` gets of an airdrop, with its proof; `null` for nothing. Loads the manifest and one shard, at the border of
 * two of them maybe both, and checks what they say against the chain: a changed file can neither make up nor hide a claim.
 * @param load gives the text of a file by its name; what it throws goes through
 * @param airdrop as fetched from the chain; `checkFiles` is for files whose airdrop is not created yet
 * @throws {NoAirdropError} where there was none to fetch
 * @throws {AirdropFileError} where a file is damaged, changed, or of an airdrop with another address, root, total or number of
 * leaves
 * @example
 * const load = async (name: string) => (await fetch(`https://example.com/season-1/${name}`)).text();
 * const claim = await findClaim(wallet.publicKey, load, await fetchAirdrop(connection, address));
 */
export async function findClaim(
  claimant: PublicKey,
  load: LoadFile,
  airdrop: At<Airdrop> | null,
): Promise<AirdropClaim | null> {
  if (!airdrop) throw new NoAirdropError();
  const manifest = checkManifest(await load(MANIFEST), airdrop);
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
