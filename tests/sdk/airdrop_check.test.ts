import { type AirdropFile, AirdropFileError, airdropFiles, checkFiles, math } from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { airdrop, type Json, Site, treeOf } from "./site.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** Files that no tree of the builder has: both of two shards have the same 1,024 claimants, and they lead to one root. */
function doubled(): AirdropFile[] {
  const once = treeOf(1_024);
  const rows = Array.from({ length: 1_024 }, (_, i) => once.rowAt(i));
  const [first, second] = [0, 1_024].map((start) => {
    let level = rows.map((row, i) => math.leafHash({ airdrop, index: start + i, ...row }));
    while (level.length > 1) {
      level = level.flatMap((node, i) => (i % 2 === 0 ? [math.nodeHash(node, level[i + 1]!)] : []));
    }
    return level[0]!;
  }) as [Uint8Array, Uint8Array];
  const texts = rows.map(({ claimant, amount }) => [claimant.toBase58(), amount.toString()]);
  const shard = (number: number, sibling: Uint8Array) => {
    return { name: `shard-${number}.json`, text: JSON.stringify({ rows: texts, proof: [hex(sibling)] }) };
  };
  const firsts = [texts[0]![0], texts[0]![0]];
  const sums = { total: once.total.mul(new BN(2)).toString(), leaves: 2_048, shardSize: 1_024 };
  const manifest = { airdrop: airdrop.toBase58(), root: hex(math.nodeHash(first, second)), ...sums, firsts };
  return [shard(0, second), shard(1, first), { name: "manifest.json", text: JSON.stringify(manifest) }];
}

describe("all files of an airdrop, before it is on the chain", () => {
  const tree = treeOf(2_500); // shards of 1,024, 1,024 and 452
  const site = new Site(airdropFiles(tree));

  async function refusal(changed: Site): Promise<[string, string]> {
    const failure = await checkFiles(changed.load).catch((error) => error);
    expect(failure).instanceOf(AirdropFileError);
    return [failure.file, failure.message.slice(failure.file.length + 2)];
  }
  const changed = (name: string, change: (json: Json) => unknown) => refusal(site.with(name, change));

  it("give what its terms must say, and are loaded once each", async () => {
    const { airdrop: address, root, total, leaves } = await checkFiles(site.load);
    expect(address.equals(airdrop)).equal(true);
    expect(root).deep.equal(tree.root);
    // 2,500 * 1,000,000 + 2,500 * 2,499 / 2
    expect([total.toString(), leaves]).deep.equal(["2503123750", 2_500]);
    expect(site.loaded).deep.equal(["manifest.json", "shard-0.json", "shard-1.json", "shard-2.json"]);
    expect((await checkFiles(new Site(airdropFiles(treeOf(1))).load)).total.toString()).equal("1000000");
  });

  it("are refused where the total is not the sum of all shards", async () => {
    const reason = (total: string) => `its total is ${total}, but the amounts sum to 2503123750`;
    for (const total of ["2503123749", "2503123751", "0"]) {
      expect(await changed("manifest.json", (json) => ({ ...json, total }))).deep.equal([
        "manifest.json",
        reason(total),
      ]);
    }
    expect(await changed("manifest.json", (json) => ({ ...json, total: "many" }))).deep.equal([
      "manifest.json",
      "it cannot be read",
    ]);
  });

  it("are refused where any shard is changed, also the last row of the last", async () => {
    for (const [name, rows] of Object.entries({ "shard-0.json": 1_024, "shard-1.json": 1_024, "shard-2.json": 452 })) {
      for (const row of [0, rows - 1]) {
        const found = await changed(name, (json) => void json.rows[row].splice(1, 1, "1"));
        expect(found).deep.equal([name, "it does not lead to the root"]);
      }
    }
  });

  it("are refused where leaves of the tree are left out", async () => {
    const short = (json: Json) => ({ ...json, leaves: 2_048, firsts: json.firsts.slice(0, 2) });
    // 2 shards have a way up of one node, 3 of two
    expect(await changed("manifest.json", short)).deep.equal(["shard-0.json", "it does not lead to the root"]);
    const reason = "its number of shards is not that of its leaves";
    for (const leaves of [0, 1, 2_048, 4_000, 0.5, 2 ** 23, "2500", null]) {
      expect(await changed("manifest.json", (json) => ({ ...json, leaves }))).deep.equal(["manifest.json", reason]);
    }
  });

  it("are refused where a claimant of one shard is in the next one again", async () => {
    expect(await refusal(new Site(doubled()))).deep.equal([
      "shard-1.json",
      "its claimants do not come after those of the shard before",
    ]);
  });

  it("let through what loading throws", async () => {
    const missing = new Site(airdropFiles(tree));
    missing.texts.delete("shard-2.json");
    const failure = await checkFiles(missing.load).catch((error) => error);
    expect([failure.name, failure.message]).deep.equal(["Error", "404: shard-2.json"]);
  });
});
