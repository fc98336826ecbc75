import { IDL } from "@io-net/sdk";
import { expect } from "chai";
import { cast, type Member } from "./cast.ts";
import { type Moment, moments } from "./moments.ts";
import { substitute } from "./substitutes.ts";

/** Two of each kind stand for it. */
const stands = (member: Member) => cast.filter(({ kind }) => kind === member.kind).indexOf(member) < 2;

describe("A4: an account replaced by one of another kind", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });

  for (const { name, accounts } of IDL.instructions) {
    it(`${name} takes none`, async () => {
      const names = accounts.map((account) => account.name);
      for (const moment of all.filter((m) => m.name === name)) {
        expect(await substitute(moment, names, (other, own) => other.kind !== own.kind && stands(other))).deep.equal(
          [],
        );
      }
    });
  }
});
