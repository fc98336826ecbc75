import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { airdropFiles, findClaim, NoAirdropError } from "@io-net/sdk";
import { writeAirdrop } from "@io-net/sdk/airdrop-files";
import { expect } from "chai";
import { key } from "./keys.ts";
import { airdrop, besides, onChain, Site, texts, treeOf } from "./site.ts";

describe("the files of an airdrop", () => {
  const sizes = { 1: 1, 1023: 1, 1024: 1, 1025: 2, 2049: 3, 10000: 10 };
  for (const [leaves, shards] of Object.entries(sizes)) {
    it(`of ${leaves} leaves are a manifest and ${shards} shards, and give the claims around each border`, async () => {
      const tree = treeOf(Number(leaves));
      const site = new Site(airdropFiles(tree));
      const names = Array.from({ length: shards }, (_, i) => `shard-${i}.json`);
      expect([...site.texts.keys()]).deep.equal([...names, "manifest.json"]);
      const borders = Array.from({ length: shards + 1 }, (_, i) => 1_024 * i).flatMap((border) => [border - 1, border]);
      for (const index of [...borders, Number(leaves) - 1].filter((index) => index >= 0 && index < tree.leaves)) {
        const claim = tree.claimAt(index);
        site.loaded.length = 0;
        expect(texts(await findClaim(claim.claimant, site.load, onChain(tree)))).deep.equal(texts(claim));
        expect(site.loaded).deep.equal(["manifest.json", `shard-${Math.floor(index / 1_024)}.json`]);
        for (const stranger of besides(claim.claimant)) {
          expect(await findClaim(stranger, site.load, onChain(tree))).equal(null);
        }
      }
    });
  }

  it("give every claim of a small one", async () => {
    const tree = treeOf(50);
    const { load } = new Site(airdropFiles(tree));
    for (let i = 0; i < tree.leaves; i++) {
      const claim = tree.claimAt(i);
      expect(texts(await findClaim(claim.claimant, load, onChain(tree)))).deep.equal(texts(claim));
    }
  });

  it("say in the manifest what the airdrop is, in order of the keys", () => {
    const site = new Site(airdropFiles(treeOf(1_025)));
    const { root, firsts, ...manifest } = JSON.parse(site.texts.get("manifest.json")!);
    // 1,025 * 1,000,000 + 1,025 * 1,024 / 2
    const expected = { airdrop: airdrop.toBase58(), total: "1025524800", leaves: 1_025, shardSize: 1_024 };
    expect(manifest).deep.equal(expected);
    expect(root).match(/^[0-9a-f]{64}$/);
    expect(firsts).length(2);
  });

  it("are small: two of a million leaves' are below 200 kB", () => {
    const site = new Site(airdropFiles(treeOf(2_049)));
    // A row is at most 44 + 20 characters of values and 8 of JSON; a first claimant 44 + 3, and a million has 977 of them.
    expect(site.texts.get("shard-0.json")!.length).below(1_024 * 72 + 22 * 67 + 100);
    expect(1_024 * 72 + 22 * 67 + 100 + 977 * 47 + 400).below(200_000);
  });

  it("load the next shard too where the claimant would be between the two, and not behind the last", async () => {
    const tree = treeOf(2_049);
    const site = new Site(airdropFiles(tree));
    const [, behind] = besides(tree.rowAt(1_023).claimant);
    expect(await findClaim(behind, site.load, onChain(tree))).equal(null);
    expect(site.loaded).deep.equal(["manifest.json", "shard-0.json", "shard-1.json"]);
    const [inside] = besides(tree.rowAt(1_500).claimant);
    for (const [stranger, shard] of [
      [key(255), 2],
      [inside, 1],
    ] as const) {
      site.loaded.length = 0;
      expect(await findClaim(stranger, site.load, onChain(tree))).equal(null);
      expect(site.loaded).deep.equal(["manifest.json", `shard-${shard}.json`]);
    }
  });

  it("let through what loading throws", async () => {
    const tree = treeOf(3);
    const site = new Site(airdropFiles(tree));
    site.texts.delete("shard-0.json");
    const failure = await findClaim(key(1), site.load, onChain(tree)).catch((error) => error);
    expect([failure.name, failure.message]).deep.equal(["Error", "404: shard-0.json"]);
  });

  it("give nothing where there is no airdrop on the chain, and are not even loaded", async () => {
    const tree = treeOf(3);
    const site = new Site(airdropFiles(tree));
    const failure = await findClaim(tree.rowAt(0).claimant, site.load, null).catch((error) => error);
    expect(failure).instanceOf(NoAirdropError);
    expect([failure.name, failure.message]).deep.equal([
      "NoAirdropError",
      "there is no airdrop on the chain at this address: nothing shows that its files are true",
    ]);
    expect(site.loaded).deep.equal([]);
  });

  it("are written into a folder, the manifest last, and over those of a larger airdrop", async () => {
    const folder = mkdtempSync(join(tmpdir(), "io-net-airdrop-"));
    try {
      const inner = join(folder, "season", "1");
      await writeAirdrop(inner, treeOf(2_049));
      const tree = treeOf(1_500);
      expect(await writeAirdrop(inner, tree)).deep.equal(["shard-0.json", "shard-1.json", "manifest.json"]);
      expect(readdirSync(inner)).length(4); // one is left of the larger
      const load = async (name: string) => readFileSync(join(inner, name), "utf8");
      for (const index of [0, 1_023, 1_024, 1_499]) {
        const claim = tree.claimAt(index);
        expect(texts(await findClaim(claim.claimant, load, onChain(tree)))).deep.equal(texts(claim));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
