import { PROGRAM_ID } from "@io-net/sdk";
import { expect } from "chai";
import { change } from "../support/swap.ts";
import { attempt, stateHash } from "./attempt.ts";
import { cast, people, stands } from "./cast.ts";
import { chainAt, type Moment, moments, slotsOf } from "./moments.ts";

/** The slots that a kind of change needs; of the others it looks at none. */
const needs: Record<string, string[]> = {
  "applyChange: parameter": [],
  "applyChange: role": [],
  "applyChange: newClass": ["created"],
  "applyChange: class": ["class"],
  "applyChange: newVerifier": ["created"],
  "applyChange: poolSplit": ["gpuPool", "cpuPool"],
};

describe("an optional account (A2)", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });
  const moment = (title: string) => all.find((m) => m.title === title)!;
  const optional = (of: Moment) =>
    slotsOf(of).filter(({ name }) => ["created", "class", "gpuPool", "cpuPool"].includes(name));

  for (const [title, needed] of Object.entries(needs)) {
    it(`is passed in ${title} where it is needed, and not missed elsewhere`, async () => {
      const now = moment(title);
      const passed = optional(now).filter(({ absent }) => !absent);
      expect(passed.map(({ name }) => name)).deep.equal(needed);
      for (const { at } of passed) {
        const without = change(now.instruction, at, { pubkey: PROGRAM_ID, isWritable: false });
        await (await chainAt(now)).fail([without], "TargetMissing", now.signers);
      }
    });

    it(`has no effect in ${title} where it is not needed, whatever it is`, async () => {
      const now = moment(title);
      let chain = await chainAt(now);
      await chain.send([now.instruction], now.signers);
      const expected = await stateHash(chain);
      chain = await chainAt(now);
      for (const { at, name } of optional(now).filter(({ absent }) => absent)) {
        for (const member of cast.filter(stands)) {
          const instruction = change(now.instruction, at, { pubkey: member.key, isWritable: true });
          if (await attempt(chain, [instruction], people)) continue;
          expect(await stateHash(chain), `${name} <- ${member.name}`).equal(expected);
          chain = await chainAt(now);
        }
      }
    });
  }

  it("is only among those of applyChange", () => {
    expect(all.filter((m) => slotsOf(m).some(({ absent }) => absent)).map(({ name }) => name)).satisfy(
      (names: string[]) => names.length === 6 && names.every((name) => name === "applyChange"),
    );
  });
});
