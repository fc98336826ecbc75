/** How long the tree of an airdrop takes to build: a million claimants, from CSV, and their files. */
import { createHash } from "node:crypto";
import { airdropFiles, buildAirdrop } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";

/** Seconds, bytes, and the most memory that the process held until the tree was built. */
export interface TreeFigures {
  leaves: number;
  csvBytes: number;
  buildSecs: number;
  peakMegabytes: number;
  filesSecs: number;
  filesBytes: number;
}

/** Builds an airdrop of `leaves` claimants and all its files. A million must build in 30 s. */
export function measureTree(leaves = 1_000_000): TreeFigures {
  const csv = csvOf(leaves);
  const airdrop = new PublicKey(new Uint8Array(32).fill(1));
  const [tree, buildSecs] = timed(() => buildAirdrop(csv, { airdrop }));
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1_024);
  const [filesBytes, filesSecs] = timed(() => {
    let bytes = 0;
    for (const { text } of airdropFiles(tree)) bytes += text.length;
    return bytes;
  });
  return { leaves, csvBytes: csv.length, buildSecs, peakMegabytes, filesSecs, filesBytes };
}

/** Joined a thousand lines at a time: base58 comes in pieces, which take more memory than all else until they are joined. */
function csvOf(leaves: number): string {
  let csv = "claimant,amount\n";
  for (let start = 0; start < leaves; start += 1_000) {
    const lines = Array.from({ length: Math.min(1_000, leaves - start) }, (_, i) => {
      const claimant = new PublicKey(
        createHash("sha256")
          .update(`claimant ${start + i}`)
          .digest(),
      );
      return `${claimant},${1_000_000 + start + i}\n`;
    });
    csv += lines.join("");
  }
  return csv;
}

function timed<T>(run: () => T): [result: T, secs: number] {
  const start = performance.now();
  const result = run();
  return [result, Math.round(performance.now() - start) / 1_000];
}
