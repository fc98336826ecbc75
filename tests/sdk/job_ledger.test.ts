import * as sdk from "@io-net/sdk";
import { type Job, jobLedger, runway } from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { jobBytes } from "./job_layouts.ts";

const start = 1_770_000_000;
const end = start + 172_800;
const day = 86_400;
const n = (value: number) => new BN(value);
const none = [n(0), n(0), n(0), n(0)];

/**
 * 48 hours at 36 USDC, 10,000 base units a second: cost 1,728,000,000, fees of 0.25 % and 2 % on it (4,320,000 and 34,560,000),
 * bond 5 %, deposit of a dispute 1 %. The node's fee is 0.25 %. The last heartbeat is 100 s before the end.
 */
function job(changes: Partial<Job> = {}): Job {
  const taken = { earningsTaken: n(0), supplierTaken: n(0), clientTaken: n(0), operatorTaken: n(0), feesSwept: none };
  return {
    ...sdk.decodeJob(jobBytes),
    ...{ rate: n(36_000_000), cost: n(1_728_000_000), deposited: n(1_766_880_000), bond: n(86_400_000) },
    ...{ feeRates: { clientBps: 25, supplierBps: 25, clientUsdcBps: 200, supplierUsdcBps: 0 }, duration: 172_800 },
    ...{ startedAt: n(start), endsAt: n(end), heartbeatAt: n(end - 100), finalAt: n(0), ...taken },
    ...{ status: "running", exit: "none", billed: n(0), bondTo: null, rating: 0 },
    ...{ disputedBy: null, wonBy: null, disputeDeposit: n(0) },
    ...changes,
  };
}

/** Complete, to be disputed until a day after the end. */
const complete = (changes: Partial<Job> = {}) =>
  job({
    status: "ended",
    exit: "complete",
    billed: n(1_728_000_000),
    bondTo: "node",
    finalAt: n(end + day),
    ...changes,
  });

/** Stopped by its node after two hours of service: 72,000,000. */
const stopped = (changes: Partial<Job> = {}) =>
  job({
    ...{ status: "ended", exit: "stopped", billed: n(72_000_000), bondTo: "client" },
    ...{ heartbeatAt: n(start + 7_200), finalAt: n(start + 7_300 + day), ...changes },
  });

/** After a dispute with a deposit of 17,280,000. */
const decided = (disputedBy: sdk.Side, wonBy: sdk.Side | null, changes: Partial<Job> = {}) =>
  complete({
    ...{ disputedBy, wonBy, disputeDeposit: n(17_280_000), finalAt: n(end + 500) },
    ...(wonBy && { exit: "resolved", billed: n(500_000_000), bondTo: wonBy }),
    ...changes,
  });

/** Earnings, client, operator; then the fees. */
function due(of: Job, at: number): [earnings: number, client: number, operator: number, ...fees: number[]] {
  const { earningsDue, refundDue, operatorDue, fees } = jobLedger(of, at);
  return [earningsDue.toNumber(), refundDue.toNumber(), operatorDue.toNumber(), ...fees.map((fee) => fee.toNumber())];
}

describe("jobLedger", () => {
  it("pays a running job's earnings when they are a day old, less the node's fee, and nothing else", () => {
    expect(due(job(), start + day)).deep.equal([0, 0, 0, 0, 0, 0, 0]);
    expect(due(job(), start + day + 1)[0]).equal(9_975); // 10,000 less 25
    expect(due(job(), start + day + 3_600)).deep.equal([35_910_000, 0, 0, 0, 0, 0, 0]); // 36,000,000 less 90,000
    // no further than the last heartbeat: 172,700 s, 1,727,000,000 less 4,317,500
    expect(due(job(), end + 10 * day)[0]).equal(1_722_682_500);
    // nor than the end: the whole cost less 4,320,000
    expect(due(job({ heartbeatAt: n(end + 900) }), end + 10 * day)[0]).equal(1_723_680_000);
  });

  it("pays nothing before an hour was served, however old it is", () => {
    expect(due(job({ heartbeatAt: n(start + 3_599) }), start + 9 * day)[0]).equal(0);
    expect(due(job({ heartbeatAt: n(start + 3_600) }), start + 9 * day)[0]).equal(35_910_000);
  });

  it("pays what has come since the last withdrawal, and sweeps the fee on what was withdrawn", () => {
    const withdrawn = { earningsTaken: n(36_000_000), supplierTaken: n(35_910_000) };
    expect(due(job(withdrawn), start + day + 3_600)).deep.equal([0, 0, 0, 0, 90_000, 0, 0]);
    expect(due(job(withdrawn), start + day + 7_200)).deep.equal([35_910_000, 0, 0, 0, 90_000, 0, 0]);
    const swept = { ...withdrawn, feesSwept: [n(0), n(90_000), n(0), n(0)] };
    expect(due(job(swept), start + day + 7_200)).deep.equal([35_910_000, 0, 0, 0, 0, 0, 0]);
  });

  it("sweeps the rise of the node's two fees, whose parts are rounded for themselves", () => {
    const rates = { clientBps: 0, supplierBps: 25, clientUsdcBps: 0, supplierUsdcBps: 10 };
    const at = (taken: number, ...swept: [number, number]) =>
      due(
        job({ feeRates: rates, earningsTaken: n(taken), feesSwept: [n(0), n(swept[0]), n(0), n(swept[1])] }),
        start,
      ).slice(3);
    // of 400: 1.4, so 2, of which reservation 1; of 401: 1.4035, so 2, and the reservation of 1.0025 is 2
    expect(at(400, 0, 0)).deep.equal([0, 1, 0, 1]);
    expect(at(401, 1, 1)).deep.equal([0, 0, 0, 0]);
    // of 858: 3.003, so 4, of which the reservation of 2.145 is 3
    expect(at(858, 1, 1)).deep.equal([0, 2, 0, 0]);
    expect(at(858, 0, 0)).deep.equal([0, 3, 0, 1]);
  });

  it("gives the client back at once what an award left over", () => {
    // A maximum of 40 USDC an hour: 1,920,000,000 and 43,200,000 of fees were paid in; 1,766,880,000 are needed.
    const awarded = {
      status: "awarded",
      deposited: n(1_963_200_000),
      startedAt: n(0),
      endsAt: n(0),
      heartbeatAt: n(0),
    };
    const one = job(awarded as Partial<Job>);
    expect(due(one, start)).deep.equal([0, 196_320_000, 0, 0, 0, 0, 0]);
    expect(due({ ...one, clientTaken: n(196_320_000) }, start)[1]).equal(0);
    for (const status of ["assigned", "running"] as const) expect(due({ ...one, status }, start)[1]).equal(196_320_000);
  });

  it("owes nobody anything while the job is posted, and pays nobody while it is disputed", () => {
    expect(due(job({ status: "posted", deposited: n(1_963_200_000) }), end)).deep.equal([0, 0, 0, 0, 0, 0, 0]);
    const disputed = decided("client", null, { status: "disputed", finalAt: n(0), rating: 5 });
    expect(due(disputed, end + 99 * day)).deep.equal([0, 0, 0, 0, 0, 0, 0]);
  });

  it("keeps a complete job's rest for the window, then pays all of it", () => {
    // 1,000 s after the end 87,400 s are a day old: 874,000,000 less 2,185,000
    expect(due(complete(), end + 1_000)).deep.equal([871_815_000, 0, 0, 0, 0, 0, 0]);
    const last = due(complete(), end + day - 1); // 172,700 s by the last heartbeat
    expect(last).deep.equal([1_722_682_500, 0, 0, 0, 0, 0, 0]);
    const all = [1_723_680_000, 0, 86_400_000, 4_320_000, 4_320_000, 34_560_000, 0];
    expect(due(complete(), end + day)).deep.equal(all);
    // together with what stays, nothing, that is the deposit and the bond: 1,766,880,000 + 86,400,000
    expect(all.reduce((sum, part) => sum + part)).equal(1_853_280_000);
  });

  it("pays earnings and the node's bond at once where the client has rated; what is his own waits, for the node may dispute", () => {
    expect(due(complete({ rating: 1 }), end + 1)).deep.equal([1_723_680_000, 0, 86_400_000, 0, 0, 0, 0]);
    expect(due(stopped({ rating: 5 }), start + 7_300)).deep.equal([71_820_000, 0, 0, 0, 0, 0, 0]);
  });

  it("pays a node that stopped what it served, and the client the rest with the bond", () => {
    expect(due(stopped(), start + 7_300 + day - 1)[0]).equal(71_820_000); // all of it is a day old by then
    expect(due(stopped(), start + 7_200 + 40_000).slice(0, 3)).deep.equal([0, 0, 0]);
    // billed 72,000,000, its fees 180,000 and 1,440,000: 1,766,880,000 - 73,620,000 + 86,400,000
    expect(due(stopped(), start + 7_300 + day)).deep.equal([
      71_820_000, 1_779_660_000, 0, 180_000, 180_000, 1_440_000, 0,
    ]);
    const soon = { heartbeatAt: n(start + 3_599), billed: n(0) };
    expect(due(stopped(soon), start + 7_300 + day)).deep.equal([0, 1_853_280_000, 0, 0, 0, 0, 0]);
  });

  it("never pays more than is billed before it is final", () => {
    const cut = complete({ billed: n(50_000_000) });
    expect(due(cut, end + day - 1)[0]).equal(49_875_000);
  });

  it("divides a decided dispute at once: 500,000,000 and their fees, bond and deposit to the winner", () => {
    // client: 1,766,880,000 - 500,000,000 - 1,250,000 - 10,000,000 = 1,255,630,000; node: 498,750,000
    const fees = [1_250_000, 1_250_000, 10_000_000, 0];
    const at = end + 500;
    // the node's prize for a dispute of the client comes with its earnings
    expect(due(decided("client", "node"), at)).deep.equal([516_030_000, 1_255_630_000, 86_400_000, ...fees]);
    expect(due(decided("client", "client"), at)).deep.equal([498_750_000, 1_359_310_000, 0, ...fees]);
    expect(due(decided("node", "node"), at)).deep.equal([498_750_000, 1_255_630_000, 103_680_000, ...fees]);
    expect(due(decided("node", "client"), at)).deep.equal([498_750_000, 1_359_310_000, 0, ...fees]);
    for (const [by, won] of [
      ["client", "node"],
      ["client", "client"],
      ["node", "node"],
      ["node", "client"],
    ] as const) {
      const sum = due(decided(by, won), at).reduce((all, part) => all + part);
      expect(sum).equal(1_870_560_000); // deposit, bond and deposit of the dispute
    }
  });

  it("gives the deposit of a dispute back that nobody decided", () => {
    const [all, fees] = [1_723_680_000, [4_320_000, 4_320_000, 34_560_000, 0]];
    expect(due(decided("client", null), end + 500)).deep.equal([all, 17_280_000, 86_400_000, ...fees]);
    expect(due(decided("node", null), end + 500)).deep.equal([all, 0, 103_680_000, ...fees]);
  });

  it("gives all back of a job that never ran, at once, and the bond to who was let down", () => {
    const never = { status: "refunded", startedAt: n(0), endsAt: n(0), heartbeatAt: n(0), finalAt: n(start) } as const;
    const refunded = (exit: sdk.Exit, bondTo: sdk.Side | null, bond = 86_400_000) =>
      due(job({ ...never, exit, bondTo, bond: n(bond) }), start);
    expect(refunded("noTaker", null, 0)).deep.equal([0, 1_766_880_000, 0, 0, 0, 0, 0]);
    expect(refunded("cancelledAssigned", "node")).deep.equal([0, 1_766_880_000, 86_400_000, 0, 0, 0, 0]);
    expect(refunded("notStarted", "client")).deep.equal([0, 1_853_280_000, 0, 0, 0, 0, 0]);
  });

  it("takes the time as a BN too, and a decoded job has a runway", () => {
    expect(plain(jobLedger(job(), n(start + day + 1)).earningsDue)).equal("9975");
    expect(runway(job(), end - 5).toNumber()).equal(5);
    expect(runway(job({ status: "posted", startedAt: n(0) }), 7).toNumber()).equal(172_800);
  });
});
