import { IDL } from "@io-net/sdk";
import { expect } from "chai";
import { type Moment, moments } from "./moments.ts";
import { substitute } from "./substitutes.ts";

/** What is taken, by instruction: a substitute that its caller may choose as freely as the original, and why. */
const free: Record<string, Record<string, string>> = {
  attest: { "class <- class 3": "no node of the call is of that class, so each is skipped" },
  claimCommission: { "destination <- payout a's second": "another account of the same owner" },
  claimRewards: { "destination <- holder's second": "another account of the same owner" },
  closeHour: { "pool <- cpu pool": "anyone closes either pool" },
  openHour: { "pool <- cpu pool": "anyone opens either pool" },
  registerNode: {
    "class <- class 2": "the operator chooses the class",
    "class <- class 3": "the operator chooses the class",
  },
  removeVerifier: { "verifier <- verifier 0": "the admin removes any verifier, and paid for each" },
  settleRewards: { "node <- node c": "anyone settles any node of the pool" },
  stake: { "source <- holder's second": "another account of the same owner" },
  updateClass: {
    "class <- class 2": "the admin changes any class",
    "class <- class 3": "the admin changes any class",
  },
};

describe("A2: an account replaced by another of its kind", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });

  for (const { name, accounts } of IDL.instructions) {
    const allowed = Object.entries(free[name] ?? {}).map(([substitute, reason]) => `${substitute} (${reason})`);
    it(`${name} takes ${allowed.length ? `only ${allowed.join(", ")}` : "none"}`, async () => {
      const names = accounts.map((account) => account.name);
      const taken = new Set<string>();
      for (const moment of all.filter((m) => m.name === name)) {
        for (const each of await substitute(moment, names, (other, own) => other.kind === own.kind)) taken.add(each);
      }
      expect([...taken]).deep.equal(Object.keys(free[name] ?? {}));
    });
  }
});
