import { IDL } from "@io-net/sdk";
import { expect } from "chai";

/** What users send; the others are the admin's, the verifiers' and the cranks. */
const userInstructions = [
  "stake",
  "claimRewards",
  "registerNode",
  "updateNode",
  "retireNode",
  "claimCommission",
  "submitProof",
];

/** The user's own accounts, those of one node, and the vault that pays. Never config, emission, a pool or the mint. */
const writable = [
  "owner",
  "operator",
  "source",
  "destination",
  "node",
  "deviceMark",
  "position",
  "vault",
  "reserveVault",
];

describe("what an instruction writes", () => {
  for (const name of userInstructions) {
    it(`is the user's own in ${name}, so that users do not wait for each other`, () => {
      const instruction = IDL.instructions.find((found) => found.name === name);
      const written = instruction!.accounts.filter((account) => "writable" in account && account.writable);
      expect(written.length).greaterThan(0);
      expect(writable).include.members(written.map((account) => account.name));
    });
  }
});
