import { readFileSync } from "node:fs";
import { type JobAction, type JobOutcome, type JobStatus, jobTable, outcomesOf } from "@io-net/sdk";
import { expect } from "chai";

/** Where each action is allowed, written down from the diagram by action, while the table goes by status. */
const allowed: Record<JobAction, Partial<Record<JobStatus, JobOutcome[]>>> = {
  placeBid: { posted: ["posted"] },
  // a bid that lost, or a job that ended, gives its deposit back in every status
  withdrawBid: {
    ...{ posted: ["posted"], awarded: ["awarded"], assigned: ["assigned"], running: ["running"] },
    ...{ disputed: ["disputed"], ended: ["ended"], refunded: ["refunded"] },
  },
  award: { posted: ["awarded", "refunded"] },
  accept: { posted: ["assigned"], awarded: ["assigned"] },
  start: { assigned: ["running"] },
  heartbeat: { running: ["running"] },
  extend: { running: ["running"] },
  cancel: { posted: ["refunded"], awarded: ["refunded"], assigned: ["refunded"], running: ["ended"] },
  stop: { assigned: ["refunded"], running: ["ended"] },
  finish: { running: ["ended"] },
  expire: { posted: ["refunded"], awarded: ["refunded"], assigned: ["refunded"], running: ["ended"] },
  dispute: { running: ["disputed"], ended: ["disputed"] },
  resolve: { disputed: ["ended"] },
  expireDispute: { disputed: ["ended"] },
  // only what ran earns, and a dispute freezes it
  withdrawEarnings: { running: ["running"], ended: ["ended"] },
  withdrawRefund: {
    ...{ awarded: ["awarded"], assigned: ["assigned"], running: ["running"] },
    ...{ ended: ["ended"], refunded: ["refunded"] },
  },
  sweepFees: { running: ["running"], ended: ["ended"] },
  rate: { ended: ["ended"] },
  close: { ended: ["closed"], refunded: ["closed"] },
};
const actions = Object.keys(allowed) as JobAction[];
const statuses: JobStatus[] = ["posted", "awarded", "assigned", "running", "disputed", "ended", "refunded"];

describe("the table of a job's life", () => {
  it("has the statuses in the order of their bytes", () => {
    expect(Object.keys(jobTable)).deep.equal(statuses);
  });

  for (const status of statuses) {
    it(`allows what the diagram does in status ${status}, and nothing else`, () => {
      const found = Object.fromEntries(actions.map((action) => [action, outcomesOf(status, action)]));
      expect(found).deep.equal(Object.fromEntries(actions.map((action) => [action, allowed[action][status] ?? []])));
      expect(actions).include.members(Object.keys(jobTable[status]));
    });
  }

  it("is the table that the program is held to", () => {
    const file = new URL("../vectors/job_table.json", import.meta.url);
    expect(jobTable).deep.equal(JSON.parse(readFileSync(file, "utf8")));
  });

  it("knows 41 of the 133 pairs", () => {
    expect(statuses.map((status) => Object.keys(jobTable[status]).length)).deep.equal([6, 5, 6, 11, 3, 7, 3]);
    expect(statuses.length * actions.length).equal(133); // 7 * 19
  });

  it("closes from every status by what anyone may do once the clock allows it", () => {
    const crank: JobAction[] = ["expire", "expireDispute", "close"];
    for (const start of statuses) {
      const way: JobOutcome[] = [start];
      for (let at = way[0]!; at !== "closed"; at = way.at(-1)!) {
        const steps = crank.flatMap((action) => outcomesOf(at as JobStatus, action));
        expect(steps, `${way}`).length(1);
        way.push(steps[0]!);
        expect(way.length, `${way}`).most(4); // disputed, ended, closed at the longest
      }
    }
  });

  it("never leads back to where money could be taken twice", () => {
    const order = [...statuses.slice(0, 4), "ended"] as const;
    for (const [index, status] of order.entries()) {
      const after = Object.values(jobTable[status]).flat();
      for (const earlier of order.slice(0, index)) expect(after, `${status} to ${earlier}`).not.include(earlier);
    }
    for (const status of statuses.filter((name) => name !== "posted")) {
      expect(Object.values(jobTable[status]).flat(), status).not.include("posted");
    }
  });
});
