import { AirdropFileError, airdropFiles, buildAirdrop, checkFiles, findClaim } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import fc from "fast-check";
import { key } from "./keys.ts";
import { airdrop, besides, type Json, onChain, Site, texts, treeOf } from "./site.ts";

describe("a changed file of an airdrop", () => {
  const tree = treeOf(2_500); // shards of 1,024, 1,024 and 452
  const site = new Site(airdropFiles(tree));
  const inside = tree.claimAt(1_500);

  async function refusal(changed: Site, claimant = inside.claimant, chain = onChain(tree)): Promise<[string, string]> {
    const failure = await findClaim(claimant, changed.load, chain).catch((error) => error);
    expect(failure).instanceOf(AirdropFileError);
    expect(failure.message).equal(`${failure.file}: ${failure.message.slice(failure.file.length + 2)}`);
    return [failure.file, failure.message.slice(failure.file.length + 2)];
  }
  const manifestRefusal = async (change: (json: Json) => unknown, claimant?: PublicKey) =>
    refusal(site.with("manifest.json", change), claimant);
  const shardRefusal = async (change: (json: Json) => unknown) => refusal(site.with("shard-1.json", change));

  /** Writes a value into shard 1, where the claim of `inside` is row 1,500 - 1,024 = 476. */
  const set =
    (row: number, cell: 0 | 1, value: string) =>
    ({ rows }: Json) =>
      void rows[row].splice(cell, 1, value);

  it("is refused where the manifest is of another airdrop, or of another root", async () => {
    const { root } = treeOf(3);
    expect(await refusal(site, undefined, onChain(tree, { address: key(8) }))).deep.equal([
      "manifest.json",
      "it is of another airdrop",
    ]);
    expect(await refusal(site, undefined, onChain(tree, { root }))).deep.equal([
      "manifest.json",
      "its root is not the airdrop's",
    ]);
  });

  it("is refused where the chain has another total, or fewer leaves or more, whoever asks", async () => {
    const totals = [tree.total.subn(1), tree.total.addn(1)].map((total) => onChain(tree, { total }));
    for (const chain of totals) {
      const expected = ["manifest.json", "its total is not the airdrop's"];
      expect(await refusal(site, undefined, chain)).deep.equal(expected);
    }
    for (const leaves of [2_499, 1_500, 1, 0, 2_501]) {
      for (const { claimant } of [tree.rowAt(0), inside, tree.rowAt(2_499)]) {
        const expected = ["manifest.json", "its number of leaves is not the airdrop's"];
        expect(await refusal(site, claimant, onChain(tree, { leaves }))).deep.equal(expected);
      }
    }
  });

  it("gives no claim beyond the leaves that the chain counts, also where the manifest is forged to that number", async () => {
    // With 2,100 the shards 0 and 1 are whole and as high in the tree; of the third only 52 rows would count.
    const leaves = 2_100;
    const forged = site.with("manifest.json", (json) => ({ ...json, leaves }));
    const cut = forged.with("shard-2.json", ({ rows, proof }) => ({ rows: rows.slice(0, 52), proof }));
    const chain = onChain(tree, { leaves });
    for (const index of [2_048, 2_099, 2_100, 2_499]) {
      const { claimant } = tree.rowAt(index);
      expect(await refusal(forged, claimant, chain)).deep.equal(["shard-2.json", "its number of rows is wrong"]);
      expect(await refusal(cut, claimant, chain)).deep.equal(["shard-2.json", "it does not lead to the root"]);
    }
    expect((await findClaim(inside.claimant, forged.load, chain))?.index).equal(1_500);
  });

  it("is refused where all files fit each other but not the chain", async () => {
    const forged = buildAirdrop([{ claimant: inside.claimant, amount: 10n ** 15n }], { airdrop });
    const files = new Site(airdropFiles(forged));
    expect((await checkFiles(files.load)).total.toString()).equal("1000000000000000"); // they fit their own root
    expect(await refusal(files)).deep.equal(["manifest.json", "its root is not the airdrop's"]);
  });

  it("is refused where a shard's amount, claimant, order or number of rows is another", async () => {
    const notRoot = ["shard-1.json", "it does not lead to the root"];
    expect(await shardRefusal(set(476, 1, "1"))).deep.equal(notRoot);
    expect(await shardRefusal(set(3, 1, "1"))).deep.equal(notRoot); // another's row as well
    const [, later] = besides(inside.claimant);
    expect(await shardRefusal(set(476, 0, later.toBase58()))).deep.equal(notRoot);
    const unordered = ["shard-1.json", "its claimants are not in order"];
    expect(await shardRefusal(({ rows }) => void rows.push(rows.splice(9, 1)[0]))).deep.equal(unordered);
    expect(await shardRefusal(({ rows }) => void rows.splice(9, 1, rows[8]))).deep.equal(unordered);
    const miscounted = ["shard-1.json", "its number of rows is wrong"];
    expect(await shardRefusal(({ rows }) => void rows.pop())).deep.equal(miscounted);
    expect(await shardRefusal(({ rows }) => void rows.push([key(255).toBase58(), "1"]))).deep.equal(miscounted);
  });

  it("is refused where an amount is 2^64 too high, which ends in the same 8 bytes", async () => {
    const amount = BigInt(inside.amount.toString()) + 2n ** 64n;
    expect(await shardRefusal(set(476, 1, String(amount)))).deep.equal(["shard-1.json", "it cannot be read"]);
  });

  it("is refused where a shard's proof has a node less, more or changed", async () => {
    const notRoot = ["shard-1.json", "it does not lead to the root"];
    expect(await shardRefusal(({ proof }) => void proof.pop())).deep.equal(notRoot);
    expect(await shardRefusal(({ proof }) => void proof.push("00".repeat(32)))).deep.equal(notRoot);
    expect(await shardRefusal(({ proof }) => void proof.reverse())).deep.equal(notRoot);
  });

  it("is refused where it is another shard, or another shard's rows", async () => {
    const other = site.texts.get("shard-0.json")!;
    const expected = ["shard-1.json", "its first claimant is not that of the manifest"];
    expect(await refusal(site.withText("shard-1.json", other))).deep.equal(expected);
  });

  it("is refused where the manifest sends a claimant to another shard, so that it would seem to have nothing", async () => {
    const [, later] = besides(inside.claimant);
    const [before] = besides(tree.rowAt(100).claimant);
    const moved =
      (shard: number, first: PublicKey) =>
      ({ firsts }: Json) =>
        void firsts.splice(shard, 1, first.toBase58());
    const reason = "its first claimant is not that of the manifest";
    // shard 1 would begin behind the claimant: shard 0 ends before it, and shard 1 shows where it begins
    expect(await manifestRefusal(moved(1, later))).deep.equal(["shard-1.json", reason]);
    // shard 1 would begin in the middle of shard 0
    expect(await manifestRefusal(moved(1, before), tree.rowAt(100).claimant)).deep.equal(["shard-1.json", reason]);
    const exchanged = ({ firsts }: Json) => void firsts.reverse();
    for (const { claimant } of [tree.rowAt(100), inside, tree.rowAt(2_400)]) {
      expect((await manifestRefusal(exchanged, claimant))[1]).equal(reason);
    }
  });

  for (const [leaves, kept] of [
    [2_048, 2],
    [1_024, 1],
    [1_536, 2],
    [2_304, 3],
  ] as const) {
    it(`is refused where the manifest has only the first ${leaves} of 2,500 leaves, as have the shards`, async () => {
      const { claimant } = tree.rowAt(2_499);
      const short = site
        .with("manifest.json", (json) => ({ ...json, leaves, firsts: json.firsts.slice(0, kept) }))
        .with(`shard-${kept - 1}.json`, ({ rows, proof }) => {
          return { rows: rows.slice(0, leaves - 1_024 * (kept - 1)), proof };
        });
      expect(await refusal(short, claimant)).deep.equal(["manifest.json", "its number of leaves is not the airdrop's"]);
      const chain = onChain(tree, { leaves }); // the funder said so few as well
      const expected = [`shard-${kept - 1}.json`, "it does not lead to the root"];
      expect(await refusal(short, claimant, chain)).deep.equal(expected);
    });
  }

  it("is refused where rows are cut off and the missing half is a node of the proof", async () => {
    // The first 512 leaves of the tree of 1,024 are a subtree, and what is above it leads to the root.
    const whole = treeOf(1_024);
    const { proof } = whole.claimAt(0);
    const half = new Site(airdropFiles(whole))
      .with("manifest.json", (json) => ({ ...json, leaves: 512 }))
      .with("shard-0.json", ({ rows }) => {
        return { rows: rows.slice(0, 512), proof: [Buffer.from(proof[9]!).toString("hex")] };
      });
    const expected = ["shard-0.json", "it does not lead to the root"];
    expect(await refusal(half, whole.rowAt(1_000).claimant, onChain(whole, { leaves: 512 }))).deep.equal(expected);
  });

  it("is refused where the manifest's numbers are not those of its shards", async () => {
    const reason = "its number of shards is not that of its leaves";
    for (const leaves of [0, 1, 2_048, 4_000, 0.5, 2 ** 23]) {
      const forged = site.with("manifest.json", (json) => ({ ...json, leaves }));
      const chain = onChain(tree, { leaves });
      expect(await refusal(forged, inside.claimant, chain)).deep.equal(["manifest.json", reason]);
    }
    for (const leaves of ["2500", null]) {
      const expected = ["manifest.json", "its number of leaves is not the airdrop's"];
      expect(await manifestRefusal((json) => ({ ...json, leaves }))).deep.equal(expected);
    }
    expect(await manifestRefusal((json) => ({ ...json, shardSize: 512 }))).deep.equal([
      "manifest.json",
      "its shards are of 512 leaves, not 1024",
    ]);
  });

  it("is refused where it is no such file", async () => {
    for (const text of [
      "",
      "<html>not found</html>",
      "null",
      "[]",
      "{}",
      '"x"',
      '{"rows":[],"proof":[]}',
      '{"rows":5}',
    ]) {
      for (const name of ["manifest.json", "shard-1.json"]) {
        expect((await refusal(site.withText(name, text)))[0], `${name}: ${text}`).equal(name);
      }
    }
  });

  it("with any one character changed gives the right claim or none, and never hides one", async () => {
    const small = treeOf(1_030); // the second shard has 6 rows
    const files = new Site(airdropFiles(small));
    const [present, absent] = [small.claimAt(1_026), besides(small.rowAt(1_026).claimant)[0]];
    const change = fc.record({
      name: fc.constantFrom("manifest.json", "shard-1.json"),
      place: fc.nat(),
      to: fc.constantFrom(...'0123456789abcdefzA,]"}:'),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ name, place, to }) => {
        const text = files.texts.get(name)!;
        const at = place % text.length;
        const { load } = files.withText(name, text.slice(0, at) + to + text.slice(at + 1));
        for (const [claimant, claim] of [
          [present.claimant, present],
          [absent, null],
        ] as const) {
          const found = await findClaim(claimant, load, onChain(small)).catch((error) => error);
          if (!(found instanceof AirdropFileError)) expect(texts(found)).deep.equal(texts(claim));
        }
      }),
      { seed: 20_241_125, numRuns: 600 },
    );
  });
});
