import { IDL } from "@io-net/sdk";
import { expect } from "chai";
import { type Moment, moments } from "./moments.ts";
import { substitute } from "./substitutes.ts";

/** What is taken, by instruction: a substitute that its caller may choose as freely as the original, and why. */
const same = "another account of the same owner";
const ticket = { "ticket <- holder's second ticket in a": "another ticket of the same owner" };
const free: Record<string, Record<string, string>> = {
  applyChange: {
    "queued <- change role": "anyone applies any change that is ready",
    "queued <- change parameter": "anyone applies any change that is ready",
  },
  attest: { "class <- class 3": "no node of the call is of that class, so each is skipped" },
  cancelChange: Object.fromEntries(
    ["role", "newClass", "class", "newVerifier", "poolSplit"].map((kind) => [
      `queued <- change ${kind}`,
      "the admin cancels any change, anyone any that has lapsed",
    ]),
  ),
  cancelUnstake: ticket,
  claimAirdrop: { "destination <- claimant a's IO": same },
  claimCommission: { "destination <- payout a's second": same },
  claimRewards: { "destination <- holder's second": same },
  closeAirdrop: { "destination <- funder a's IO": same },
  closeHour: { "pool <- cpu pool": "anyone closes either pool" },
  createAirdrop: { "source <- funder a's second": same },
  createVesting: { "source <- funder a's second": same },
  moveStake: ticket,
  openHour: { "pool <- cpu pool": "anyone opens either pool" },
  proposeBeneficiary: {
    "vesting <- vesting a, done": "the beneficiary has that one too",
    "vesting <- allocation of the community": "the beneficiary has that one too",
  },
  registerNode: {
    "class <- class 2": "the operator chooses the class",
    "class <- class 3": "the operator chooses the class",
  },
  releaseVesting: { "destination <- beneficiary a's IO": same },
  removeVerifier: { "verifier <- verifier 0": "the admin removes any verifier, and paid for each" },
  settleRewards: { "node <- node c": "anyone settles any node of the pool" },
  withdrawUnstaked: { ...ticket, "destination <- holder's second": same, "destination <- holder's IO": same },
  stake: { "source <- holder's second": same },
};

describe("A2: an account replaced by another of its kind", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });

  for (const { name } of IDL.instructions) {
    const allowed = Object.entries(free[name] ?? {}).map(([substitute, reason]) => `${substitute} (${reason})`);
    it(`${name} takes ${allowed.length ? `only ${allowed.join(", ")}` : "none"}`, async () => {
      const taken = new Set<string>();
      for (const moment of all.filter((m) => m.name === name)) {
        for (const each of await substitute(moment, (other, own) => other.kind === own.kind)) taken.add(each);
      }
      expect([...taken]).deep.equal(Object.keys(free[name] ?? {}));
    });
  }
});
