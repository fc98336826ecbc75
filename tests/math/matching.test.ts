import { math } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { holds, vectors } from "./jobs.ts";

const { accepts, mismatch, mismatches } = math.matching;
type Mismatch = math.matching.Mismatch;
const key = (byte: number) => new PublicKey(new Uint8Array(32).fill(byte));

/** 4 processors of tier 2 or better in region 0 or 31, and 5,000 of reputation. */
const job: math.matching.Requirement = {
  ...{ class: key(1), processors: 4, tier: 2, regions: 0x8000_0001, minReputation: 5_000 },
};
/** Just what the job asks for. */
const node: math.matching.Candidate = {
  ...{ class: key(1), active: true, freeProcessors: 4, tier: 2, region: 31, reputation: 5_000, stakeMet: true },
};
/** Each in itself a reason, in the order in which the program asks. */
const flaws: [Mismatch, Partial<math.matching.Candidate>][] = [
  ["class", { class: key(2) }],
  ["notActive", { active: false }],
  ["stake", { stakeMet: false }],
  ["processors", { freeProcessors: 3 }],
  ["tier", { tier: 1 }],
  ["region", { region: 30 }],
  ["reputation", { reputation: 4_999 }],
];

describe("eligibility", () => {
  it("is judged as the vectors do", () => {
    const keyOf = (hex: string) => new PublicKey(Buffer.from(hex, "hex"));
    holds(vectors.matching, ({ requirement, candidate }) =>
      mismatch({ ...requirement, class: keyOf(requirement.class) }, { ...candidate, class: keyOf(candidate.class) }),
    );
  });

  it("is given where all is just enough, and where there is more", () => {
    expect(mismatch(job, node)).equal(null);
    expect(mismatch(job, { ...node, freeProcessors: 5, tier: 4, region: 0, reputation: 10_000 })).equal(null);
  });

  for (const [name, flaw] of flaws) {
    it(`lacks by ${name} alone`, () => {
      expect(mismatches(job, { ...node, ...flaw })).deep.equal([name]);
    });
  }

  it("names the first of several reasons, and all of them in order", () => {
    const names = flaws.map(([name]) => name);
    for (let from = 0; from < flaws.length; from++) {
      const worse = Object.assign({}, node, ...flaws.slice(from).map(([, flaw]) => flaw));
      expect(mismatch(job, worse)).equal(names[from]);
      expect(mismatches(job, worse)).deep.equal(names.slice(from));
    }
  });

  it("has 32 regions, each with its bit", () => {
    expect([0, 1, 30, 31].map((region) => accepts(0x8000_0001, region))).deep.equal([true, false, false, true]);
    expect([0, 31].map((region) => accepts(0xffff_ffff, region))).deep.equal([true, true]);
    expect(accepts(0, 0)).equal(false);
    expect(accepts(0xffff_ffff, 32)).equal(false); // a shift would begin again with bit 0
  });
});
