/** What leaves the vault of a job, what delegates may spend, and the step of a class's rate. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { type Case, config, ioMint, owner, systemProgram, tokenProgram, treasury } from "./cast.ts";
import { job } from "./job_cases.ts";
import { key } from "./keys.ts";

const [anyone, payoutOwner, delegate] = [key(71), key(6), key(74)];
const { address, node } = job;
const vault = sdk.vaultAddress(address, ioMint);
const fees = { job: address, vault, treasury, treasuryVault: sdk.vaultAddress(treasury, ioMint), tokenProgram };
const allowance = sdk.allowanceAddress(owner, delegate);
const terms = { dailyLimit: new BN(1), expiresAt: new BN(-2), approved: new BN("18446744073709551615") };

export const jobMoneyCases: Record<string, Case> = {
  withdrawEarnings: {
    built: sdk.withdrawEarnings({ authority: anyone, job, payoutOwner }),
    args: [],
    accounts: {
      ...{ authority: anyone, node, job: address, vault, tokenProgram },
      destination: sdk.associatedAddress(payoutOwner, ioMint),
    },
  },
  withdrawRefund: {
    built: sdk.withdrawRefund({ authority: anyone, job, side: "client" }),
    args: [{ client: {} }],
    accounts: {
      ...{ authority: anyone, job: address, vault, tokenProgram },
      destination: sdk.associatedAddress(owner, ioMint),
    },
  },
  sweepFees: { built: sdk.sweepFees({ job }), args: [], accounts: fees },
  closeJob: { built: sdk.closeJob({ job }), args: [], accounts: { ...fees, client: owner } },
  setAllowance: {
    built: sdk.setAllowance({ client: owner, delegate, terms, source: key(73) }),
    args: [terms],
    accounts: {
      ...{ client: owner, delegate, spender: sdk.spenderAddress(owner), allowance, source: key(73) },
      ...{ tokenProgram, systemProgram },
    },
  },
  revokeAllowance: {
    built: sdk.revokeAllowance({ client: owner, delegate }),
    args: [],
    accounts: { client: owner, allowance },
  },
  repriceClass: {
    built: sdk.repriceClass({ class: sdk.classAddress(3) }),
    args: [],
    accounts: { config, class: sdk.classAddress(3) },
  },
};

/** The operator's side. */
export const operatorsRefund: Case = {
  built: sdk.withdrawRefund({ authority: anyone, job, side: "node" }),
  args: [{ node: {} }],
  accounts: {
    ...{ authority: anyone, job: address, vault, tokenProgram },
    destination: sdk.associatedAddress(key(2), ioMint),
  },
};
