import { IDL } from "@io-net/sdk";
import { expect } from "chai";
import { change } from "../support/swap.ts";
import { attempt, stateHash } from "./attempt.ts";
import { people } from "./cast.ts";
import { chainAt, type Moment, moments } from "./moments.ts";

describe("A1: a signer that does not sign, or is not the one", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });

  for (const { name, accounts } of IDL.instructions) {
    const slots = accounts.flatMap((account, at) =>
      "signer" in account && account.signer ? [{ at, name: account.name }] : [],
    );
    const named = slots.length ? slots.map((slot) => slot.name).join(" and ") : "nobody";

    it(`${name} is signed by ${named}, and succeeds only then`, async () => {
      for (const moment of all.filter((m) => m.name === name)) {
        const chain = await chainAt(moment);
        const before = await stateHash(chain);
        for (const { at } of slots) {
          const { pubkey } = moment.instruction.keys[at]!;
          const tries = people.map((other) => ({ pubkey: other.publicKey, isSigner: true }));
          for (const meta of [{ pubkey, isSigner: false }, ...tries.filter((t) => !t.pubkey.equals(pubkey))]) {
            const failure = await attempt(chain, [change(moment.instruction, at, meta)], people);
            expect(failure, `${meta.pubkey} as ${accounts[at]!.name}`).not.equal(undefined);
          }
        }
        expect(await stateHash(chain)).equal(before);
        await chain.send([moment.instruction], moment.signers);
      }
    });
  }

  it("has a moment for every instruction, and signers only where the program asks for them", async () => {
    expect([...new Set(all.map(({ name }) => name))].sort()).deep.equal(IDL.instructions.map((i) => i.name).sort());
    for (const { instruction, signers } of all) {
      expect(instruction.keys.filter(({ isSigner }) => isSigner).length).equal(signers.length);
    }
  });
});
