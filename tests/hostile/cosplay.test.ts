import { IDL } from "@io-net/sdk";
import { expect } from "chai";
import { stands } from "./cast.ts";
import { type Moment, moments } from "./moments.ts";
import { substitute } from "./substitutes.ts";

describe("A4: an account replaced by one of another kind", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });

  for (const { name } of IDL.instructions) {
    it(`${name} takes none`, async () => {
      for (const moment of all.filter((m) => m.name === name)) {
        expect(await substitute(moment, (other, own) => other.kind !== own.kind && stands(other))).deep.equal([]);
      }
    });
  }
});
