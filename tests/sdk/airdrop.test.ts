import { type AirdropClaim, type AirdropRow, type AirdropTree, buildAirdrop, math } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { bn } from "../math/big.ts";
import { claimants, rowsFor } from "./claimants.ts";
import { key } from "./keys.ts";

const { leafHash, nodeHash, verifyProof } = math;
const airdrop = key(9);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** Whether the program would pay a claim. */
function isValid(tree: AirdropTree, { index, claimant, amount, proof }: AirdropClaim, of = tree.airdrop): boolean {
  return verifyProof(tree.root, leafHash({ airdrop: of, index, claimant, amount }), proof);
}

const rowLists: fc.Arbitrary<AirdropRow[]> = fc
  .uniqueArray(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 24, selector: hex })
  .map((keys) => keys.filter((bytes) => bytes.some((byte) => byte !== 0)).map((bytes) => new PublicKey(bytes)))
  .filter((keys) => keys.length > 0)
  .chain((keys) =>
    fc.tuple(...keys.map((claimant) => fc.record({ claimant: fc.constant(claimant), amount: amounts }))),
  );
const amounts = fc.bigInt(1n, 2n ** 59n); // 24 of them fit u64
const runs = { seed: 20_241_124, numRuns: 500 };

describe("the tree of an airdrop", () => {
  it("every claimant of any rows has a claim that leads to the root, and no other amount", () => {
    fc.assert(
      fc.property(rowLists, (rows) => {
        const tree = buildAirdrop(rows, { airdrop });
        expect(tree.leaves).equal(rows.length);
        for (const { claimant, amount } of rows) {
          const claim = tree.proofOf(claimant as PublicKey)!;
          expect(claim.claimant.equals(claimant as PublicKey)).equal(true);
          expect(claim.amount.toString()).equal(String(amount));
          expect(isValid(tree, claim)).equal(true);
        }
      }),
      runs,
    );
  });

  it("a claim changed in its place, claimant, amount or airdrop does not lead to the root", () => {
    fc.assert(
      fc.property(rowLists, fc.nat(), fc.nat({ max: 255 }), (rows, which, bit) => {
        const tree = buildAirdrop(rows, { airdrop });
        const claim = tree.claimAt(which % tree.leaves);
        const flipped = claim.claimant.toBytes().slice();
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        for (const change of [
          { index: claim.index + 1 },
          { index: claim.index ^ (1 << (bit & 15)) },
          { claimant: new PublicKey(flipped) },
          { amount: claim.amount.addn(1) },
          { amount: claim.amount.xor(new BN(1).shln(bit & 63)) },
        ]) {
          expect(isValid(tree, { ...claim, ...change })).equal(false);
        }
        expect(isValid(tree, claim, key(10))).equal(false);
      }),
      runs,
    );
  });

  it("a proof with a node less, more, changed or moved does not lead to the root", () => {
    fc.assert(
      fc.property(rowLists, fc.nat(), fc.nat(), (rows, which, at) => {
        const tree = buildAirdrop(rows, { airdrop });
        const claim = tree.claimAt(which % tree.leaves);
        const { proof } = claim;
        const [place, node] = [at % Math.max(1, proof.length), new Uint8Array(32).fill(at)];
        const others = [
          [...proof, node],
          [...proof, tree.root],
          proof.toSpliced(place, 0, node),
          ...(proof.length > 0 ? [proof.toSpliced(place, 1), proof.with(place, node)] : []),
          ...(proof.length > 1 ? [[proof.at(-1)!, ...proof.slice(1, -1), proof[0]!]] : []),
        ];
        for (const other of others) expect(isValid(tree, { ...claim, proof: other })).equal(false);
      }),
      runs,
    );
  });

  it("no node passes for a leaf, whose two hashes begin otherwise", () => {
    const tree = buildAirdrop(rowsFor(8), { airdrop });
    const { proof, ...first } = tree.claimAt(0);
    const leaf = leafHash({ airdrop, ...first });
    const parent = nodeHash(leaf, proof[0]!);
    expect(verifyProof(tree.root, parent, proof.slice(1))).equal(true); // as a node it belongs to the tree
    // Its children read as what a leaf says: the last 44 of their 64 bytes are place, claimant and amount.
    const [smaller, larger] = Buffer.compare(leaf, proof[0]!) < 0 ? [leaf, proof[0]!] : [proof[0]!, leaf];
    const children = Buffer.concat([smaller, larger]);
    const forged = {
      index: children.readUInt32LE(20),
      claimant: new PublicKey(children.subarray(24, 56)),
      amount: new BN(children.subarray(56), "le"),
    };
    expect(isValid(tree, { ...forged, proof: proof.slice(1) })).equal(false);
    expect(isValid(tree, { ...first, proof: proof.slice(1) })).equal(false);
  });

  it("does not depend on the order of the rows: places are those of the claimants' bytes", () => {
    const rows = rowsFor(100);
    const tree = buildAirdrop(rows, { airdrop });
    for (const other of [rows.toReversed(), rows.toSorted((a, b) => (a.amount % 7n < b.amount % 7n ? -1 : 1))]) {
      expect(hex(buildAirdrop(other, { airdrop }).root)).equal(hex(tree.root));
    }
    const placed = Array.from({ length: tree.leaves }, (_, i) => hex(tree.rowAt(i).claimant.toBytes()));
    expect(placed).deep.equal(
      claimants(100)
        .map((claimant) => hex(claimant.toBytes()))
        .sort(),
    );
  });

  it("sorts claimants that differ only late, or in a byte above 127", () => {
    const ending = (...bytes: number[]) =>
      new PublicKey(Uint8Array.of(...new Array(32 - bytes.length).fill(7), ...bytes));
    const keys = [ending(200, 1), ending(100, 255), ending(100, 254), key(255), key(128), key(127)];
    const tree = buildAirdrop(
      keys.map((claimant) => ({ claimant, amount: "1" })),
      { airdrop },
    );
    const inOrder = [keys[2]!, keys[1]!, keys[0]!, key(127), key(128), key(255)];
    expect(inOrder.map((claimant) => tree.proofOf(claimant)?.index)).deep.equal([0, 1, 2, 3, 4, 5]);
  });

  it("tells its sum, and nothing of who is not in it", () => {
    const tree = buildAirdrop(rowsFor(1_000), { airdrop });
    // 1,000 * 1,000,000 + 999 * 1,000 / 2
    expect([tree.total.toString(), tree.leaves]).deep.equal(["1000499500", 1_000]);
    for (const stranger of [key(1), key(255), PublicKey.default]) expect(tree.proofOf(stranger)).equal(null);
  });

  it("takes a sum of 2^64 - 1 and of one claimant alone", () => {
    const most = 2n ** 64n - 1n;
    const tree = buildAirdrop([{ claimant: key(1), amount: most }], { airdrop });
    expect([tree.total.eq(bn(most)), tree.claimAt(0).proof.length, isValid(tree, tree.claimAt(0))]).deep.equal([
      true,
      0,
      true,
    ]);
  });

  it("refuses to be bound to what is no key, before it reads a row", () => {
    const unread: Iterable<AirdropRow> = {
      [Symbol.iterator]() {
        throw new Error("it was read");
      },
    };
    for (const none of [undefined, null, "11111111111111111111111111111111"]) {
      const terms = { airdrop: none as unknown as PublicKey };
      expect(() => buildAirdrop(unread, terms)).throw(TypeError, `airdrop: ${none} is not a PublicKey`);
    }
  });

  it("refuses a place that it does not have", () => {
    const tree = buildAirdrop(rowsFor(3), { airdrop });
    for (const index of [-1, 3, 0.5]) {
      expect(() => tree.claimAt(index)).throw(RangeError, `index: ${index} is not in 0..2`);
      expect(() => tree.rowAt(index)).throw(RangeError, `index: ${index} is not in 0..2`);
    }
  });

  it("is not changed by what a caller does to what it gave", () => {
    const tree = buildAirdrop(rowsFor(5), { airdrop });
    const claim = tree.claimAt(0);
    for (const node of claim.proof) node.fill(0);
    claim.amount.iaddn(1);
    claim.claimant.toBytes().fill(0);
    expect(Array.from({ length: 5 }, (_, i) => isValid(tree, tree.claimAt(i)))).deep.equal(new Array(5).fill(true));
  });

  it("builds 100,000 leaves in seconds, also on a busy machine", () => {
    const csv = ["claimant,amount", ...rowsFor(100_000).map(({ claimant, amount }) => `${claimant},${amount}`)].join(
      "\n",
    );
    const start = performance.now();
    const tree = buildAirdrop(csv, { airdrop });
    expect(performance.now() - start).below(10_000); // 1 s on a machine of its own; the bench holds it to its gate
    expect(tree.claimAt(99_999).proof.length).within(1, 17); // 2^17 is above 100,000
  });
});
