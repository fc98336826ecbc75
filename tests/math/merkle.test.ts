import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildAirdrop, math } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { bn } from "./big.ts";

interface Vectors {
  trees: {
    leaves: number;
    airdrop: string;
    rows: { index: number; claimant: string; amount: string }[];
    root: string;
    proofs: Record<string, string[]>;
  }[];
}
const { trees }: Vectors = JSON.parse(readFileSync(new URL("../vectors/merkle.json", import.meta.url), "utf8"));

const { leafHash, nodeHash, rootOf, verifyProof } = math;
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (of: Uint8Array) => Buffer.from(of).toString("hex");
const keyOf = (hexKey: string) => new PublicKey(bytes(hexKey));

/** The rows of a tree of the vectors, also where they list only some. */
function rowsOf({ leaves, rows }: Vectors["trees"][number]) {
  if (rows.length === leaves) return rows.map(({ claimant, amount }) => ({ claimant: keyOf(claimant), amount }));
  const claimants = Array.from({ length: leaves }, (_, i) => createHash("sha256").update(`claimant ${i}`).digest());
  claimants.sort(Buffer.compare);
  return claimants.map((claimant, i) => ({ claimant: new PublicKey(claimant), amount: bn(1_000_000 + i) }));
}

describe("the arithmetic of airdrops", () => {
  for (const tree of trees) {
    const [root, airdrop] = [bytes(tree.root), keyOf(tree.airdrop)];

    it(`every claim of the vectors' tree of ${tree.leaves} leads to its root`, () => {
      for (const { index, claimant, amount } of tree.rows) {
        const leaf = leafHash({ airdrop, index, claimant: keyOf(claimant), amount: bn(amount) });
        const proof = tree.proofs[index]!.map(bytes);
        expect(hex(rootOf(leaf, proof))).equal(tree.root);
        expect(verifyProof(root, leaf, proof)).equal(true);
      }
    });

    it(`builds the vectors' tree of ${tree.leaves}, its root and its proofs`, () => {
      const built = buildAirdrop(rowsOf(tree), { airdrop });
      expect(hex(built.root)).equal(tree.root);
      for (const { index, claimant, amount } of tree.rows) {
        const claim = built.claimAt(index);
        expect(hex(claim.claimant.toBytes())).equal(claimant);
        expect(claim.amount.toString()).equal(amount);
        expect(claim.proof.map(hex)).deep.equal(tree.proofs[index]);
      }
    });
  }

  // All literals: Python's hashlib, sha256(sha256(b"\0io-net:airdrop" + bytes([1] * 32) + index in 4 bytes, lowest first
  // + bytes([2] * 32) + amount in 8 bytes, lowest first)).
  it("hashes a leaf's domain, airdrop, place, claimant and amount", () => {
    const leaf = { airdrop: keyOf("01".repeat(32)), index: 0, claimant: keyOf("02".repeat(32)), amount: bn(1) };
    expect(hex(leafHash(leaf))).equal("e0c6e174b78d603f525533c3227de82a07da8b2d35cde61e0927a057716e1327");
    const highest = { ...leaf, index: 0xffff_ffff, amount: bn(2n ** 64n - 1n) };
    expect(hex(leafHash(highest))).equal("b3f4aac15571c72db28f244cf6a23df735eda2bc2a504ab87408cbca0e8edce7");
  });

  it("hashes a node the same whichever child comes first", () => {
    const [a, b] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(255)];
    // Python's hashlib: sha256(b"\1" + bytes([1] * 32) + bytes([255] * 32)); 255 is above 1 without a sign
    const expected = "68f524a3a1b243e873891ada82fc3920f8436bac480f68a6254b0b9a79f7dd19";
    expect(hex(nodeHash(a, b))).equal(expected);
    expect(hex(nodeHash(b, a))).equal(expected);
  });

  it("refuses a place that is no u32 and an amount that is no u64, instead of hashing what is left of them", () => {
    const leaf = { airdrop: keyOf("01".repeat(32)), index: 0, claimant: keyOf("02".repeat(32)), amount: bn(1) };
    for (const index of [-1, 0.5, 2 ** 32, Number.NaN]) {
      expect(() => leafHash({ ...leaf, index })).throw(RangeError, `index: ${index} does not fit u32`);
    }
    for (const amount of [-1n, 2n ** 64n, 2n ** 64n + 1n]) {
      expect(() => leafHash({ ...leaf, amount: bn(amount) })).throw(RangeError, `amount: ${amount} does not fit u64`);
    }
  });

  it("takes a proof of 22 nodes, none longer, and nothing that is not of 32 bytes", () => {
    const leaf = new Uint8Array(32).fill(3);
    const proof = Array.from({ length: 22 }, (_, i) => new Uint8Array(32).fill(i));
    expect(verifyProof(rootOf(leaf, proof), leaf, proof)).equal(true);
    const longer = [...proof, new Uint8Array(32)];
    expect(verifyProof(rootOf(leaf, longer), leaf, longer)).equal(false);
    const [root, short] = [rootOf(leaf, proof), new Uint8Array(31)];
    expect(verifyProof(root, short, proof)).equal(false);
    expect(verifyProof(root.subarray(0, 31), leaf, proof)).equal(false);
    expect(verifyProof(rootOf(leaf, [short]), leaf, [short])).equal(false);
    expect(verifyProof(new Uint8Array(), new Uint8Array(), [])).equal(false);
  });
});
