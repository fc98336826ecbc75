import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { key } from "./keys.ts";
import { paramChangeBytes } from "./layouts.ts";
import { bytes, number } from "./logs.ts";

const k = (byte: number) => key(byte).toBase58();
const letters = (count: number) => new TextEncoder().encode("A".repeat(count));
const most = 2n ** 64n - 1n;

/** The byte of the kind, what it carries, and what that is. */
const kinds: [bytes: Uint8Array[], expected: object][] = [
  [
    [number(0, 1), number(27, 1), number(604_800)],
    { kind: "parameter", parameter: "changeDelaySecs", value: "604800" },
  ],
  [[number(1, 1), number(2, 1), bytes(9)], { kind: "role", role: "resolver", key: k(9) }],
  [
    [
      ...[number(2, 1), number(515, 2), number(32, 4), letters(32), number(1, 1), number(1_000_000, 4), number(40, 1)],
      ...[number(5), number(1), number(most)],
    ],
    {
      ...{ kind: "newClass", id: 515 },
      terms: {
        ...{ name: "A".repeat(32), pool: "cpu", multiplierBps: 1_000_000, difficultyBits: 40 },
        ...{ rate: "5", rateFloor: "1", rateCeiling: `${most}` },
      },
    },
  ],
  [
    [number(3, 1), number(65_535, 2), number(7_500, 4), number(12, 1), number(3), number(4)],
    {
      ...{ kind: "class", id: 65_535 },
      update: { multiplierBps: 7_500, difficultyBits: 12, rateFloor: "3", rateCeiling: "4" },
    },
  ],
  [[number(4, 1), bytes(8)], { kind: "newVerifier", key: k(8) }],
  [[number(5, 1), number(9_999, 2)], { kind: "poolSplit", gpuShareBps: 9_999 }],
  [[number(6, 1), bytes(8), bytes(9), bytes(10)], { kind: "oracle", programs: [k(8), k(9)], feed: "0a".repeat(32) }],
];

describe("a queued change", () => {
  for (const [change, expected] of kinds) {
    it(`of kind ${change[0]![0]} is decoded`, () => {
      expect(plain(sdk.decodeParamChange(paramChangeBytes(...change)))).deep.equal({
        ...{ index: "18446744073709551615", rentPayer: k(1), adminTerm: 3, bump: 242, change: expected },
        ...{ queuedAt: "1767225600", readyAt: "1767398400", expiresAt: "1768435200" },
      });
    });
  }

  it("is refused where its kind is unknown or it is longer than its account", () => {
    const decode = (...change: Uint8Array[]) => sdk.decodeParamChange(paramChangeBytes(...change));
    expect(() => decode(number(7, 1))).throw(sdk.AccountDataError, "7 is none of parameter, role, newClass, class, ");
    // 8 + 8 + 32 + 4 + 3 * 8 + 1 = 77, the kind, the id and so many letters: 84 + 107 is beyond 190
    expect(() => decode(number(2, 1), number(3, 2), number(107, 4))).throw(sdk.AccountDataError, "not a paramChange: ");
  });
});
