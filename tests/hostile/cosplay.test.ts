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

  for (const { name, accounts } of IDL.instructions) {
    // With the program's own address an optional account is absent, which is in optional.test.ts.
    const absent = accounts.flatMap((slot) => ("optional" in slot ? [`${slot.name} <- this program`] : []));

    it(`${name} takes none`, async () => {
      for (const moment of all.filter((m) => m.name === name)) {
        const taken = await substitute(moment, (other, own) => other.kind !== own.kind && stands(other));
        expect(absent).include.members(taken);
      }
    });
  }
});
