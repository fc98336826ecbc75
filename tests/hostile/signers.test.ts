import { IDL } from "@io-net/sdk";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { change } from "../support/swap.ts";
import { attempt, stateHash } from "./attempt.ts";
import { labels, people } from "./cast.ts";
import { chainAt, type Moment, moments, slotsOf } from "./moments.ts";

/** Who else may sign in a moment, and why; in all others nobody may. */
const free: Record<string, { others: string[]; why: string }> = {
  ...Object.fromEntries(
    ["parameter", "role", "newClass", "class", "newVerifier", "poolSplit", "oracle"].map((kind) => [
      `applyChange: ${kind}`,
      { others: labels, why: "anyone applies what is ready" },
    ]),
  ),
  "cancelChange: lapsed": { others: labels, why: "anyone clears away what cannot be applied any more" },
  "claimAirdrop: by anyone": { others: labels, why: "it goes to the claimant's associated account" },
  "closeAirdrop: by anyone": { others: labels, why: "what is left goes to the funder's associated account" },
  "awardBid: by anyone": { others: labels, why: "after the deadline the best bid wins, whoever says so" },
  "withdrawBid: by anyone": { others: labels, why: "it goes to the bidder" },
  "withdrawEarnings: by anyone": { others: labels, why: "it goes to the payout owner's associated account" },
  "withdrawRefund: for the client": { others: labels, why: "it goes to the client's associated account" },
  "withdrawRefund: for the node": { others: labels, why: "it goes to the operator's associated account" },
  "extendJob: by a delegate": { others: ["client a"], why: "then the client pays, out of the same account" },
  openAuction: { others: labels, why: "who pays the rent gets it back" },
  openClaimPage: { others: labels, why: "who pays the rent gets it back" },
  "releaseVesting: by anyone": { others: labels, why: "it goes to the beneficiary's associated account" },
  "unpause: by the pauser": { others: ["admin"], why: "the admin ends a pause too" },
  "unpause: by the admin": { others: ["pauser"], why: "so does the pauser" },
};

describe("A1: a signer that does not sign, or is not the one", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });

  for (const { name, accounts } of IDL.instructions) {
    const slots = accounts.filter((account) => "signer" in account && account.signer);
    const named = slots.length ? slots.map((slot) => slot.name).join(" and ") : "nobody";

    it(`${name} is signed by ${named}, and succeeds only then`, async () => {
      for (const moment of all.filter((m) => m.name === name)) {
        const { title, instruction, signers } = moment;
        let chain = await chainAt(moment);
        const before = await stateHash(chain);
        for (const { at, name: slot, pubkey } of slotsOf(moment).filter(({ isSigner }) => isSigner)) {
          const silent = change(instruction, at, { pubkey, isSigner: false });
          expect(await attempt(chain, [silent], people), `${title}: ${slot} is silent`).not.equal(undefined);
          for (const label of labels.filter((other) => !keypair(other).publicKey.equals(pubkey))) {
            const other = change(instruction, at, { pubkey: keypair(label).publicKey, isSigner: true });
            const taken = !(await attempt(chain, [other], people));
            expect(taken, `${title}: ${label} as ${slot}`).equal(free[title]?.others.includes(label) ?? false);
            if (taken) chain = await chainAt(moment);
          }
        }
        expect(await stateHash(chain)).equal(before);
        await chain.send([instruction], signers);
      }
    });
  }

  it("has a moment for every instruction, and signers only where the program asks for them", async () => {
    expect([...new Set(all.map(({ name }) => name))].sort()).deep.equal(IDL.instructions.map((i) => i.name).sort());
    for (const { instruction, signers } of all) {
      expect(instruction.keys.filter(({ isSigner }) => isSigner).length).equal(signers.length);
    }
    const titles = all.map(({ title }) => title);
    expect(titles).include.members(Object.keys(free));
  });
});
