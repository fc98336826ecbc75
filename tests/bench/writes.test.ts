import { IDL } from "@io-net/sdk";
import { expect } from "chai";

/** What users send; the others are the admin's, the roles', the verifiers' and the cranks. */
const userInstructions = [
  "stake",
  "requestUnstake",
  "cancelUnstake",
  "withdrawUnstaked",
  "moveStake",
  "claimRewards",
  "compoundRewards",
  "closePosition",
  "registerNode",
  "updateNode",
  "retireNode",
  "announceCommission",
  "rotateDevice",
  "claimCommission",
  "submitProof",
  "createVesting",
  "releaseVesting",
  "proposeBeneficiary",
  "acceptBeneficiary",
  "closeVesting",
  "createAirdrop",
  "openClaimPage",
  "claimAirdrop",
  "closeClaimPage",
  "closeAirdrop",
  ...["postJob", "placeBid", "withdrawBid", "awardBid", "acceptJob", "startJob", "heartbeat", "extendJob"],
  ...["cancelJob", "stopJob", "finishJob", "expireJob", "disputeJob", "resolveDispute", "expireDispute", "rateJob"],
  ...["withdrawEarnings", "withdrawRefund", "sweepFees", "closeJob", "setAllowance", "revokeAllowance"],
];

/** Of nobody in particular: the admin's and the roles' once in a while, what moves the hours on, burns and the buyback. */
const others = [
  ...["initConfig", "genesis", "allocate", "startEmission", "removeVerifier"],
  ...["proposeAdmin", "acceptAdmin", "queueChange", "applyChange", "cancelChange", "clearRole", "pause", "unpause"],
  ...["openHour", "attest", "closeHour", "settleRewards"],
  ...["openSlash", "overturnSlash", "burnSlash"],
  "repriceClass",
  ...["burnFees", "openAuction", "fillAuction", "closeAuction"],
];

/**
 * The user's own accounts, those of one node (of two when stake moves), vesting, airdrop or job, and the vault that pays; at a close the treasury's vault, for
 * what strangers sent, and where fees leave a job the treasury, which counts them. What runs of a class, its account counts. Never
 * config, emission, a pool or the mint.
 */
const writable = [
  "owner",
  "operator",
  "source",
  "destination",
  "node",
  "deviceMark",
  "toNode",
  "position",
  "ticket",
  "vault",
  "toVault",
  "reserveVault",
  "creator",
  "vesting",
  "funder",
  "airdrop",
  "claimPage",
  "payer",
  ...["client", "job", "bid", "allowance"],
];
const atClose = ["closeVesting", "closeAirdrop"];
/** Where a job begins to run, or may cease to. */
const counting = ["startJob", "cancelJob", "stopJob", "finishJob", "expireJob", "disputeJob"];
const paying = ["sweepFees", "closeJob"];

function allowedIn(name: string): string[] {
  if (atClose.includes(name)) return [...writable, "ioVault"];
  if (counting.includes(name)) return [...writable, "class"];
  return paying.includes(name) ? [...writable, "treasury", "treasuryVault"] : writable;
}

describe("what an instruction writes", () => {
  it("is looked at for each of them: every instruction is a user's or is not", () => {
    expect([...userInstructions, ...others]).have.members(IDL.instructions.map(({ name }) => name));
  });

  for (const name of userInstructions) {
    it(`is the user's own in ${name}, so that users do not wait for each other`, () => {
      const instruction = IDL.instructions.find((found) => found.name === name);
      const written = instruction!.accounts.filter((account) => "writable" in account && account.writable);
      expect(written.length).greaterThan(0);
      expect(allowedIn(name)).include.members(written.map((account) => account.name));
    });
  }
});
