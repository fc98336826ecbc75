/** All published files of an airdrop, checked before there is anything on the chain to check them against. */
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { compareBytes } from "../math/merkle.ts";
import { AirdropFileError, checkManifest, checkShard } from "./check.ts";
import { type LoadFile, MANIFEST, shardName } from "./files.ts";
import { countOf, entryAt } from "./flat.ts";

/** What files say that fit each other. */
export interface FilesSummary {
  /** The address that the leaves are bound to: compare it with `airdropAddress(funder, id)`. */
  airdrop: PublicKey;
  /** 32 bytes. */
  root: Uint8Array;
  /** Base units: the sum of all amounts. */
  total: BN;
  /** How many claimants there are, each of them once. */
  leaves: number;
}

/**
 * Loads all files of an airdrop and checks that they fit each other: every shard leads to the manifest's root, no claimant comes
 * twice, and the amounts sum to the total. It looks at no chain, so it shows damage and not who made the files: for a funder
 * before `createAirdrop`, never for a claim (that is `findClaim`). A million leaves take some 10 s.
 * @param load gives the text of a file by its name; what it throws goes through
 * @throws {AirdropFileError} where a file is damaged or does not fit the others
 * @example
 * const { airdrop, root, total, leaves } = await checkFiles((name) => readFile(join("season-1", name), "utf8"));
 */
export async function checkFiles(load: LoadFile): Promise<FilesSummary> {
  const manifest = checkManifest(await load(MANIFEST));
  let sum = 0n;
  let last: Uint8Array | undefined;
  for (let number = 0; number < countOf(manifest.firsts); number++) {
    const { claimants, amounts } = checkShard(await load(shardName(number)), number, manifest);
    if (last && compareBytes(last, entryAt(claimants, 0)) >= 0) {
      throw new AirdropFileError(shardName(number), "its claimants do not come after those of the shard before");
    }
    sum = amounts.reduce((total, amount) => total + amount, sum);
    last = entryAt(claimants, amounts.length - 1);
  }
  const { total } = manifest;
  if (sum !== total) throw new AirdropFileError(MANIFEST, `its total is ${total}, but the amounts sum to ${sum}`);
  const { root, leaves } = manifest;
  return { airdrop: new PublicKey(manifest.airdrop), root, total: new BN(total.toString()), leaves };
}
