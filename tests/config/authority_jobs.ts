/** The lines of the table of authority (programs/io-net/README.md) about jobs. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { key, nodes } from "../hostile/cast.ts";
import { jobs, secondUsdc, usdcMint } from "../hostile/job_cast.ts";
import { allowanceTerms, type JobName } from "../hostile/renting.ts";
import type { Chain } from "../support/chain.ts";
import { keypair } from "../support/keys.ts";
import { at, balance, pause, refused } from "./authority_moment.ts";

const [a, , c] = nodes as [(typeof nodes)[number], (typeof nodes)[number], (typeof nodes)[number]];
const [client, delegate, resolver] = [keypair("client a"), keypair("delegate a"), keypair("resolver")];
const [admin, stranger] = [keypair("admin"), keypair("stranger")];
const [day, week] = [86_400, 604_800];

const jobOf = async (chain: Chain, name: JobName): Promise<sdk.At<sdk.Job>> => {
  return { address: jobs[name], ...sdk.decodeJob((await chain.account(jobs[name]))!.data) };
};
const usdcOf = (label: string) => sdk.associatedAddress(key(label), usdcMint);

export const jobLines: Record<string, () => Promise<void>> = {
  "resolver, of a job": async () => {
    const { chain, moment, call } = await at("resolveDispute");
    const job = await jobOf(chain, "auction a");
    const decide = (billed: BN, by = resolver) =>
      sdk.resolveDispute({ resolver: by.publicKey, job, decision: { billed, winner: "node" } });
    await refused(chain, decide(job.cost.addn(1)), "DecisionOutOfBounds", resolver);
    await refused(chain, decide(job.cost, client), "NotResolver", client);
    await chain.warpTo(moment.now + week - 1);
    await call();
    const late = await at("resolveDispute");
    await late.chain.warpTo(late.moment.now + week);
    await late.chain.fail([late.moment.instruction], "DisputeExpired", late.moment.signers);

    const party = await at("resolveDispute");
    const rotate = { operator: a.operator.publicKey, device: resolver.publicKey, node: a.ref.address };
    await party.chain.send([await sdk.rotateDevice(rotate)], [a.operator, resolver]);
    await refused(party.chain, decide(job.cost), "IsParty", resolver);
    await party.chain.send([await sdk.clearRole({ admin: admin.publicKey, role: "resolver" })], [admin]);
    await refused(party.chain, decide(job.cost), "NotResolver", resolver);
  },

  client: async () => {
    const posting = await at("postJob: direct");
    await pause(posting.chain);
    await posting.chain.fail([posting.moment.instruction], "Paused", posting.moment.signers);

    const { chain, moment, call } = await at("cancelJob: running");
    await pause(chain);
    const job = await jobOf(chain, "job a");
    await refused(chain, sdk.cancelJob({ client: stranger.publicKey, job }), "NotClient", stranger);
    await call();
    const own = sdk.withdrawRefund({ authority: client.publicKey, job, side: "client" });
    await chain.warpTo(moment.now + day - 1);
    await refused(chain, own, "NothingToWithdraw", client);
    await chain.warpTo(moment.now + day);
    await refused(chain, sdk.disputeJob({ authority: client.publicKey, job }), "DisputeWindowOver", client);
    const before = await balance(chain, usdcOf("client a"));
    await chain.send([await own], [client]);
    expect((await balance(chain, usdcOf("client a"))) > before).equal(true);
  },

  delegate: async () => {
    const { chain, moment, call } = await at("extendJob: by a delegate");
    await pause(chain);
    const job = await jobOf(chain, "job a");
    await refused(chain, sdk.cancelJob({ client: delegate.publicKey, job }), "NotClient", delegate);
    const allow = async (terms: Partial<sdk.AllowanceTerms>) => {
      const all = { ...allowanceTerms(moment.now), ...terms };
      const set = { client: client.publicKey, delegate: delegate.publicKey, terms: all, source: usdcOf("client a") };
      await chain.send([await sdk.setAllowance(set)], [client]);
    };
    await allow({ dailyLimit: new BN(1) });
    await chain.fail([moment.instruction], "AllowanceUsedUp", [delegate]);
    await allow({ expiresAt: new BN(moment.now + 1) });
    await chain.warpTo(moment.now + 1);
    await chain.fail([moment.instruction], "AllowanceExpired", [delegate]);
    await allow({});
    await call();
    const revoke = sdk.revokeAllowance({ client: client.publicKey, delegate: delegate.publicKey });
    await chain.send([await revoke], [client]);
    const after = sdk.extendJob({ job, secs: 60, authority: delegate.publicKey });
    await refused(chain, after, "AccountOwnedByWrongProgram", delegate);
  },

  "operator, of a job": async () => {
    const bidding = await at("placeBid");
    await pause(bidding.chain);
    await bidding.chain.fail([bidding.moment.instruction], "Paused", bidding.moment.signers);

    const named = await at("acceptJob: named");
    await pause(named.chain);
    const job = await jobOf(named.chain, "job a");
    const other = sdk.acceptJob({ operator: c.operator.publicKey, job, node: c.ref });
    await refused(named.chain, other, "WrongNode", c.operator);
    await named.call();

    const { chain, moment, call } = await at("stopJob: running");
    await refused(chain, sdk.stopJob({ operator: c.operator.publicKey, job }), "NotOperator", c.operator);
    const longer = sdk.extendJob({ authority: client.publicKey, job, secs: 3_601 }); // his part is 3,600
    await refused(chain, longer, "ExtensionTooLong", client);
    await call();
    await chain.warpTo(moment.now + day);
    const own = { authority: a.operator.publicKey, job: await jobOf(chain, "job a"), side: "node" as const };
    const bond = sdk.withdrawRefund(own);
    await refused(chain, bond, "NothingToWithdraw", a.operator); // it is the client's, of a node that stops
  },

  "device key, of a job": async () => {
    const starting = await at("startJob");
    const job = await jobOf(starting.chain, "job a");
    await refused(starting.chain, sdk.startJob({ device: c.device.publicKey, job }), "NotDevice", c.device);
    await starting.chain.warpTo(starting.moment.now + 1_200);
    await starting.chain.fail([starting.moment.instruction], "DeadlinePassed", starting.moment.signers);

    const { chain, moment, call } = await at("heartbeat");
    await pause(chain);
    await call();
    await chain.warpTo(moment.now + 4_200);
    await chain.fail([moment.instruction], "JobIsSilent", moment.signers);
  },

  "payout owner, of a job": async () => {
    const { chain, moment, call } = await at("withdrawEarnings: by the payout owner");
    await call();
    await chain.fail([moment.instruction], "NothingToWithdraw", moment.signers);
    const other = await at("withdrawEarnings: by the payout owner");
    const [none, payoutOwner] = [new BN(0), stranger.publicKey];
    const offer = { region: 0, askingUsdc: none, askingIo: none, payoutOwner };
    const update = sdk.updateNode({ operator: a.operator.publicKey, node: a.ref.address, offer });
    await other.chain.send([await update], [a.operator]);
    await other.chain.fail([moment.instruction], "NotTokenOwner", moment.signers);
  },

  "anyone, in a job": async () => {
    for (const [title, secondBefore] of [
      ["finishJob", "JobNotComplete"],
      ["expireJob: posted", "DeadlineNotPassed"],
      ["expireJob: awarded", "DeadlineNotPassed"],
      ["expireJob: assigned", "DeadlineNotPassed"],
      ["expireJob: running", "DeadlineNotPassed"],
      ["expireDispute", "DeadlineNotPassed"],
      ["awardBid: by anyone", "NotClient"],
      ["closeJob", "JobNotFinal"],
    ] as const) {
      const { chain, moment, call } = await at(title);
      await pause(chain);
      await chain.warpTo(moment.now - 1);
      await chain.fail([moment.instruction], secondBefore, moment.signers);
      await chain.warpTo(moment.now);
      await call();
    }
    const { chain, call } = await at("withdrawEarnings: by anyone");
    const job = await jobOf(chain, "job a");
    const of = { authority: stranger.publicKey, job, payoutOwner: key("payout a") };
    const to = (destination: sdk.NodeRef["address"]) => sdk.withdrawEarnings({ ...of, destination });
    await refused(chain, to(secondUsdc("payout a")), "NotAssociatedAccount", stranger);
    await refused(chain, to(usdcOf("operator a")), "NotTokenOwner", stranger);
    await call();
  },
};
