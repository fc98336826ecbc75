import { findNonce, proofHash } from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { key } from "./keys.ts";

// All literals below: Python's hashlib over b"io-net:proof" + bytes(range(32)) + bytes([7] * 32) + nonce in 8 bytes, lowest first.
const seed = Uint8Array.from({ length: 32 }, (_, i) => i);
const node = key(7);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("the proof of work", () => {
  it("hashes domain, seed, node and nonce", () => {
    expect(hex(proofHash(seed, node, 0))).equal("40912c3021e27c6714ed719bfee6351f6b858508fb68f3e517827bc19fb2fdd8");
    const highest = new BN("18446744073709551615");
    expect(hex(proofHash(seed, node, highest))).equal(
      "3b57153b914baec4eed6778bb19f52e080ff0fd796f5b28348e1f2b376f27da5",
    );
  });

  it("finds the first nonce that is good enough", () => {
    // 0: 40.. has 1 zero bit; 1: 08.. has 4; 536: 00d3.. has 8; 5,441: 0002.. has 14, the first with 12
    const first = { 0: "0", 1: "0", 4: "1", 8: "536", 12: "5441" };
    for (const [bits, expected] of Object.entries(first)) {
      expect(findNonce({ seed, node, difficultyBits: Number(bits) }).toString()).equal(expected);
    }
  });

  it("goes on from where it is told to, also across 2^32", () => {
    const find = (start: string) => findNonce({ seed, node, difficultyBits: 8, start: new BN(start) }).toString();
    expect(find("536")).equal("536");
    expect(find("5000")).equal("5302");
    expect(find("4294967293")).equal("4294967614"); // 2^32 - 3: the search passes 2^32
  });

  it("says that no nonce is left at the end of the numbers", () => {
    // The last nonce's hash begins 3b..: 2 zero bits.
    const start = new BN("18446744073709551615");
    expect(findNonce({ seed, node, difficultyBits: 2, start }).eq(start)).equal(true);
    expect(() => findNonce({ seed, node, difficultyBits: 3, start })).throw(RangeError, "no nonce is left");
  });

  it("refuses a difficulty that no class has, and a seed of another length", () => {
    for (const difficultyBits of [-1, 41, Number.NaN]) {
      expect(() => findNonce({ seed, node, difficultyBits })).throw(RangeError, "is not in 0..40");
    }
    expect(() => proofHash(seed.subarray(1), node, 0)).throw(RangeError, "seed: 31 bytes, not 32");
  });
});
