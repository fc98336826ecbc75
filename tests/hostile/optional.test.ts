import { IDL, PROGRAM_ID } from "@io-net/sdk";
import { expect } from "chai";
import { change } from "../support/swap.ts";
import { attempt, stateHash } from "./attempt.ts";
import { cast, people, stands } from "./cast.ts";
import { chainAt, type Moment, moments, slotsOf } from "./moments.ts";

/** The optional slots that a moment needs, and how it is refused without one; of the others it looks at none. */
const needs: Record<string, Record<string, string>> = {
  "applyChange: parameter": {},
  "applyChange: role": {},
  "applyChange: newClass": { created: "TargetMissing" },
  "applyChange: class": { class: "TargetMissing" },
  "applyChange: newVerifier": { created: "TargetMissing" },
  "applyChange: poolSplit": { gpuPool: "TargetMissing", cpuPool: "TargetMissing" },
  "applyChange: oracle": {},
  "postJob: direct": { node: "TargetMissing" },
  "postJob: on the market": { price: "PriceMissing" },
  "postJob: by auction": {},
  "cancelJob: posted": {},
  "cancelJob: assigned": { node: "TargetMissing" },
  "cancelJob: running": { node: "TargetMissing", class: "TargetMissing" },
  "stopJob: assigned": {},
  "stopJob: running": { class: "TargetMissing" },
  "expireJob: posted": {},
  "expireJob: awarded": { bid: "TargetMissing", client: "TargetMissing" },
  "expireJob: assigned": { node: "TargetMissing" },
  "expireJob: running": { node: "TargetMissing", class: "TargetMissing" },
  "extendJob: by the client": {},
  "extendJob: by a delegate": { allowance: "NotClient", spender: "TargetMissing" },
  "extendJob: with the operator": { operator: "ExtensionTooLong" },
};

/** Passed too, because the client does not know whether the job has begun to run. */
const spare = ["cancelJob: assigned", "stopJob: assigned", "expireJob: assigned"];

describe("an optional account (A2)", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });
  const moment = (title: string) => all.find((m) => m.title === title)!;
  /** The slots that the IDL calls optional. */
  const optional = (of: Moment) => {
    const { accounts } = IDL.instructions.find(({ name }) => name === of.name)!;
    return slotsOf(of).filter(({ at }) => "optional" in accounts[at]!);
  };

  for (const [title, needed] of Object.entries(needs)) {
    it(`is passed in ${title} where it is needed, and not missed elsewhere`, async () => {
      const now = moment(title);
      const passed = optional(now).filter(({ absent }) => !absent);
      expect(passed.map(({ name }) => name)).have.members([
        ...Object.keys(needed),
        ...(spare.includes(title) ? ["class"] : []),
      ]);
      for (const { at, name } of passed.filter(({ name }) => name in needed)) {
        const without = change(now.instruction, at, { pubkey: PROGRAM_ID, isWritable: false, isSigner: false });
        const signers = name === "operator" ? now.signers.slice(0, 1) : now.signers;
        await (await chainAt(now)).fail([without], needed[name]!, signers);
      }
    });

    it(`has no effect in ${title} where it is not needed, whatever it is`, async () => {
      const now = moment(title);
      let chain = await chainAt(now);
      await chain.send([now.instruction], now.signers);
      const expected = await stateHash(chain);
      chain = await chainAt(now);
      for (const { at, name } of optional(now).filter(({ name }) => !(name in needed))) {
        for (const member of cast.filter(stands)) {
          const instruction = change(now.instruction, at, { pubkey: member.key, isWritable: true });
          if (await attempt(chain, [instruction], people)) continue;
          expect(await stateHash(chain), `${name} <- ${member.name}`).equal(expected);
          chain = await chainAt(now);
        }
      }
    });
  }

  it("is in the table above, wherever there is one", () => {
    const titles = all.filter((m) => optional(m).length > 0).map(({ title }) => title);
    expect(titles).have.members(Object.keys(needs));
  });
});
