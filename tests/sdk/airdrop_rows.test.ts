import { type AirdropProblem, type AirdropRow, AirdropRowsError, buildAirdrop } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { bn } from "../math/big.ts";
import { claimants } from "./claimants.ts";
import { key } from "./keys.ts";

const airdrop = key(9);
const [a, b, c] = ["a", "b", "c"].map((_, i) => claimants(3)[i]!.toBase58()) as [string, string, string];
const build = (source: AirdropRow[] | string) => buildAirdrop(source, { airdrop });

function refused(source: Iterable<AirdropRow> | string): AirdropRowsError {
  try {
    buildAirdrop(source, { airdrop });
  } catch (error) {
    if (error instanceof AirdropRowsError) return error;
    throw error;
  }
  throw new Error("it was built");
}

/** The problems of rows, `line: message` each. */
const problems = (source: Iterable<AirdropRow> | string) =>
  refused(source).problems.map(({ line, message }: AirdropProblem) => `${line}: ${message}`);

/** The one problem with an amount, or with a claimant, in line 2 of a CSV text. */
const amountProblem = (amount: string, unit = "amount") => problems(`claimant,${unit}\n${a},${amount}\n`);
const claimantProblem = (claimant: string) => problems(`claimant,amount\n${claimant},1\n`);

describe("the rows of an airdrop", () => {
  it("are the same from CSV, in base units or in IO, and from keys, text, BN, bigint and digits", () => {
    const sources = [
      `claimant,amount\n${a},150000000\n${b},1\n${c},2000000000`,
      `claimant,io\n${a},1.5\n${b},0.00000001\n${c},20`,
      [
        { claimant: a, amount: "150000000" },
        { claimant: new PublicKey(b), amount: new BN(1) },
        { claimant: c, amount: 2_000_000_000n },
      ],
    ];
    const [first, ...others] = sources.map(build);
    expect(first!.total.toString()).equal("2150000001");
    expect(first!.proofOf(new PublicKey(b))?.amount.toString()).equal("1");
    for (const other of others) expect(other.root).deep.equal(first!.root);
  });

  it("of a CSV text may have columns exchanged, spaces, empty lines, quotation marks, a byte order mark and \\r\\n", () => {
    const { root } = build(`claimant,amount\n${a},5\n${b},6\n`);
    const text = `\ufeff amount , claimant\r\n\r\n 5 , ${a} \r\n"6","${b}"\r\n   \r\n`;
    expect(build(text).root).deep.equal(root);
  });

  it("take amounts of IO exactly, up to 8 decimals and to the end of u64", () => {
    const units = (io: string) => build(`claimant,io\n${a},${io}\n`).total.toString();
    expect(units("0.1")).equal("10000000");
    expect(units("90071992.54740993")).equal("9007199254740993"); // 2^53 + 1
    expect(units("184467440737.09551615")).equal("18446744073709551615"); // 2^64 - 1
    expect(amountProblem("184467440737.09551616", "io")).deep.equal([
      `2: the amount "18446744073709551616" does not fit u64`,
    ]);
    for (const io of ["0.123456789", "1.", ".5", "1e3", "-1", "1 000", "", "1.5.5"]) {
      expect(amountProblem(io, "io")).deep.equal([`2: "${io}" is no amount of IO with up to 8 decimals`]);
    }
    expect(amountProblem("0.00000000", "io")).deep.equal(["2: the amount is 0"]);
  });

  it("are refused where a claimant comes twice, with both lines", () => {
    const text = `claimant,amount\n${a},1\n${b},2\n\n${a},3\n${b},4\n${a},1\n`;
    expect(problems(text)).deep.equal([
      "5: the claimant is on line 2 already",
      "6: the claimant is on line 3 already",
      "7: the claimant is on line 2 already",
    ]);
    const rows = [key(1), key(2), key(1)].map((claimant) => ({ claimant, amount: 1n }));
    expect(problems(rows)).deep.equal(["3: the claimant is on line 1 already"]);
  });

  it("are refused with an amount of 0", () => {
    expect(amountProblem("0")).deep.equal(["2: the amount is 0"]);
    expect(problems([{ claimant: a, amount: new BN(0) }])).deep.equal(["1: the amount is 0"]);
  });

  it("are refused with an amount that is no u64, also where it is below zero", () => {
    expect(amountProblem("18446744073709551616")).deep.equal([`2: the amount "18446744073709551616" does not fit u64`]);
    for (const amount of [2n ** 64n, -1n]) {
      const expected = [`1: the amount "${amount}" does not fit u64`];
      expect(problems([{ claimant: a, amount }])).deep.equal(expected);
      expect(problems([{ claimant: a, amount: bn(amount) }])).deep.equal(expected);
    }
  });

  it("are refused with an amount that is not whole, or a number that may have lost digits", () => {
    for (const amount of ["1.5", "-1", "+1", "1e9", "0x10", "1_000", "", "ten"]) {
      expect(amountProblem(amount)).deep.equal([`2: "${amount}" is no whole number of base units`]);
    }
    const row = { claimant: a, amount: 5 as unknown as bigint };
    expect(problems([row])).deep.equal([`1: "5" is no whole number of base units`]);
  });

  it("are refused where their sum is no u64, in the line where it passes it", () => {
    const half = 2n ** 63n;
    expect(build(`claimant,amount\n${a},${half}\n${b},${half - 1n}\n`).total.toString()).equal("18446744073709551615");
    expect(problems(`claimant,amount\n${a},${half}\n${b},${half}\n${c},1\n`)).deep.equal([
      "3: from here on the sum does not fit u64",
    ]);
  });

  it("are refused with an address that is not base58", () => {
    for (const claimant of [`0${a.slice(1)}`, `${a.slice(1)}l`, "", "a b", "émile"]) {
      expect(claimantProblem(claimant)).deep.equal([`2: "${claimant}" is no address: not base58`]);
    }
  });

  it("are refused with an address that is not 32 bytes, whatever its length, and quickly", () => {
    // 32 bytes are 32 to 44 characters: 44 times the highest are 33 bytes, and each leading 1 is a byte of 0
    for (const claimant of ["z", a.slice(2), `${a}1`, "z".repeat(44), "1".repeat(31), "1".repeat(33)]) {
      expect(claimantProblem(claimant)).deep.equal([`2: "${claimant}" is no address: not 32 bytes`]);
    }
    const [long, start] = ["z".repeat(100_000), performance.now()];
    expect(claimantProblem(long)).deep.equal([`2: "${"z".repeat(50)}..." is no address: not 32 bytes`]);
    expect(performance.now() - start).below(10_000); // base58 takes the square of the length
  });

  it("are refused with the default key", () => {
    expect(claimantProblem("1".repeat(32))).deep.equal(["2: the claimant is the default key"]);
    expect(problems([{ claimant: PublicKey.default, amount: 1n }])).deep.equal(["1: the claimant is the default key"]);
  });

  it("are refused with a key of another length, which is not the default key", () => {
    for (const length of [0, 31, 33]) {
      const claimant = { toBytes: () => new Uint8Array(length), toString: () => "odd" } as unknown as PublicKey;
      expect(problems([{ claimant, amount: 1n }])).deep.equal([`1: "odd" is no address: not 32 bytes`]);
    }
  });

  it("are refused as the bytes of a file, which must be read as text first", () => {
    const text = `claimant,amount\n${a},1\n`;
    for (const bytes of [Buffer.from(text), new TextEncoder().encode(text), new Uint8Array()]) {
      const source = bytes as unknown as string;
      expect(() => build(source)).throw(TypeError, "source: bytes are no rows; pass the text of the CSV file");
    }
    expect(build(text).leaves).equal(1);
  });

  it("are refused where a line of CSV has one value, or three", () => {
    expect(problems(`claimant,amount\n${a}\n${b},1,1\n${c},1,\n`)).deep.equal([
      "2: the number of values is 1, not 2",
      "3: the number of values is 3, not 2",
      "4: the number of values is 3, not 2",
    ]);
  });

  it("are refused where quotation marks do not match, in the line where they begin", () => {
    expect(problems(`claimant,amount\n${a},1\n${b},"2\n${c},3\n`)).deep.equal(["3: the quotation marks do not match"]);
    expect(problems(`claimant,amount\n"${a}"b,1\n${b},0\n`)[0]).equal("2: the quotation marks do not match");
  });

  it("are counted by lines of the file where a value goes over several", () => {
    expect(problems(`claimant,amount\n"${a}\n\n",1\n${b},0\n`)).deep.equal(["5: the amount is 0"]);
  });

  it("are refused without a header that says what the columns are", () => {
    const expected = (found: string) => [`1: the header is "claimant,amount" or "claimant,io", not "${found}"`];
    for (const header of [
      `${a},1`,
      "claimant",
      "claimant,value",
      "io,amount",
      "claimant,amount,io",
      "claimant,claimant",
    ]) {
      expect(problems(`${header}\n${b},1\n`)).deep.equal(
        expected(header.length > 50 ? `${header.slice(0, 50)}...` : header),
      );
    }
    expect(problems(`claimant;amount\n${a};1\n`)).deep.equal(expected("claimant;amount"));
  });

  it("are refused where there are none", () => {
    for (const nothing of ["", "\n\n", "claimant,amount\n", []])
      expect(problems(nothing)).deep.equal(["1: there are no rows"]);
  });

  it("are refused where something is no row at all", () => {
    const [none, other] = [undefined, { claimant: 5, amount: null }] as unknown as AirdropRow[];
    expect(problems([none!, other!])).deep.equal([
      `1: "undefined" is no address`,
      `1: "undefined" is no whole number of base units`,
      `2: "5" is no address`,
      `2: "null" is no whole number of base units`,
    ]);
  });

  it("are refused beyond 4,194,304, and no more of them are read", () => {
    let read = 0;
    const bytes = new Uint8Array(32).fill(1);
    const view = new DataView(bytes.buffer);
    function* endless(): Generator<AirdropRow> {
      const claimant = { toBytes: () => bytes } as unknown as PublicKey; // a key that is quick to make
      for (;;) {
        view.setUint32(0, ++read);
        yield { claimant, amount: 1n };
      }
    }
    expect(problems(endless())).deep.equal(["4194305: there are more than 4,194,304 rows"]);
    expect(read).equal(4_194_305);
  });

  it("tell all their problems by line, the first 20 and how many more", () => {
    const bad = Array.from({ length: 30 }, (_, i) => (i % 2 ? `${a},0` : "x,1"));
    const error = refused(`claimant,amount\n${b},1\n${bad.join("\n")}\n`);
    // 15 short addresses, 15 zero amounts, and 14 times the claimant of line 4 again: 44. Lines 3 to 15 have 7 + 6 + 5 = 18.
    expect([error.problems.length, error.rest]).deep.equal([20, 24]);
    expect(error.problems.slice(0, 5)).deep.equal([
      { line: 3, message: `"x" is no address: not 32 bytes` },
      { line: 4, message: "the amount is 0" },
      { line: 5, message: `"x" is no address: not 32 bytes` },
      { line: 6, message: "the amount is 0" },
      { line: 6, message: "the claimant is on line 4 already" },
    ]);
    expect(error.problems.at(-1)).deep.equal({ line: 16, message: "the claimant is on line 4 already" });
    expect(error.message.split("\n").at(0)).equal(`line 3: "x" is no address: not 32 bytes`);
    expect(error.message.split("\n").at(-1)).equal("and 24 more");
    expect(error.name).equal("AirdropRowsError");
  });

  it("keep the first problems of very many, whatever their order", () => {
    const text = ["claimant,amount", ...Array.from({ length: 50_000 }, () => `${a},1`)].join("\n");
    const error = refused(text);
    expect(error.problems.map(({ line }) => line)).deep.equal(Array.from({ length: 20 }, (_, i) => i + 3));
    expect(error.rest).equal(49_999 - 20);
  });
});
