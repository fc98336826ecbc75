import { IDL } from "@io-net/sdk";
import { expect } from "chai";
import { type Moment, moments } from "./moments.ts";
import { substitute } from "./substitutes.ts";

/** What is taken, by instruction: a substitute that its caller may choose as freely as the original, and why. */
const same = "another account of the same owner";
const early = "it is not looked at before the job runs";
const due = "anyone ends any job that is due";
const ticket = { "ticket <- holder's second ticket in a": "another ticket of the same owner" };
/** Every account for USDC that is there at the buyback, but the treasury's. */
const takingUsdc = [
  "holder's USDC",
  ...["job a", "job b", "auction a", "auction b"].map((job) => `vault of ${job}`),
  ...["client a", "client b", "operator a", "operator c", "payout a", "payout c"].map((owner) => `${owner}'s USDC`),
  ...["client a", "operator a", "payout a"].map((owner) => `${owner}'s second USDC`),
  "seller b's USDC",
  "seller a's second USDC",
];
const free: Record<string, Record<string, string>> = {
  acceptJob: { "source <- operator a's second USDC": same },
  applyChange: {
    "queued <- change role": "anyone applies any change that is ready",
    "queued <- change oracle": "anyone applies any change that is ready",
    "queued <- change parameter": "anyone applies any change that is ready",
  },
  attest: { "class <- class 3": "no node of the call is of that class, so each is skipped" },
  cancelChange: Object.fromEntries(
    ["role", "newClass", "class", "newVerifier", "poolSplit", "oracle"].map((kind) => [
      `queued <- change ${kind}`,
      "the admin cancels any change, anyone any that has lapsed",
    ]),
  ),
  cancelJob: {
    "job <- auction a": "the client has that one too",
    "class <- class 2": early,
    "class <- class 3": early,
  },
  cancelUnstake: ticket,
  claimAirdrop: { "destination <- claimant a's IO": same },
  claimCommission: { "destination <- payout a's second": same },
  claimRewards: { "destination <- holder's second": same },
  closeAirdrop: { "destination <- funder a's IO": same },
  closeHour: { "pool <- cpu pool": "anyone closes either pool" },
  createAirdrop: { "source <- funder a's second": same },
  createVesting: { "source <- funder a's second": same },
  disputeJob: { "source <- operator a's second USDC": same, "source <- client a's second USDC": same },
  expireJob: {
    "job <- job b": due,
    "job <- auction a": due,
    "job <- auction b": due,
    "class <- class 2": early,
    "class <- class 3": early,
  },
  extendJob: { "source <- client a's second USDC": same },
  fillAuction: {
    "source <- seller a's second": same,
    ...Object.fromEntries(takingUsdc.map((name) => [`destination <- ${name}`, "the seller names who is paid"])),
  },
  moveStake: ticket,
  openHour: { "pool <- cpu pool": "anyone opens either pool" },
  postJob: {
    "node <- node c": "the client chooses the node",
    "source <- client a's second USDC": same,
    "class <- class 2": "the client chooses the class",
    "class <- class 3": "the client chooses the class",
  },
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
  repriceClass: { "class <- class 2": "anyone reprices any class", "class <- class 3": "anyone reprices any class" },
  setAllowance: {
    "source <- client a's IO": "the client chooses what the delegate spends",
    "source <- client a's second USDC": same,
  },
  settleRewards: { "node <- node c": "anyone settles any node of the pool" },
  startJob: { "job <- auction a": "the device serves that one too" },
  stopJob: {
    "job <- auction a": "the operator has that one too",
    "class <- class 2": early,
    "class <- class 3": early,
  },
  withdrawEarnings: { "destination <- payout a's USDC": same },
  withdrawRefund: { "destination <- client a's USDC": same, "destination <- operator a's USDC": same },
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
