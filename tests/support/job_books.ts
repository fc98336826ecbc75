/** What must hold of jobs after every action (protocol.md, Always true, 2 and 5), reckoned from the accounts alone. */
import type { Bid, DeviceClass, Job, Node } from "@io-net/sdk";
import type BN from "bn.js";
import { expect } from "chai";

type Keyed<T> = { key: string; value: T }[];

/** Accounts of a world; bids with their lamports. */
export interface JobBooks {
  jobs: Keyed<Job>;
  bids: { value: Bid; lamports: number }[];
  nodes: Keyed<Node>;
  classes: Keyed<DeviceClass>;
}

/** Of an account with the 152 bytes of a bid. */
const BID_RENT = 1_948_800;

/** Base units that each job's vault must hold: what was paid in and neither taken nor swept. */
export function owedByJobs(jobs: Keyed<Job>): { vault: string; debt: bigint; name: string }[] {
  return jobs.map(({ key, value: job }) => {
    const paidIn = sum([job.deposited, job.bond, job.disputeDeposit]);
    const out = sum([job.supplierTaken, job.clientTaken, job.operatorTaken, ...job.feesSwept]);
    expect(paidIn >= out, `job ${key} has paid ${out} of ${paidIn}`).equal(true);
    return { vault: job.vault.toBase58(), debt: paidIn - out, name: `vault of job ${key}` };
  });
}

/** Checks that nodes hold processors, and classes count them, exactly for the jobs that need them, and jobs their bids. */
export function checkJobs({ jobs, bids, nodes, classes }: JobBooks): void {
  const processors = (of: (job: Job) => boolean) =>
    jobs.reduce((total, { value }) => total + (of(value) ? value.processors : 0), 0);
  for (const { key, value: node } of nodes) {
    const held = processors(
      ({ status, node }) => node?.toBase58() === key && (status === "assigned" || status === "running"),
    );
    expect(node.processors - node.freeProcessors, `processors held of node ${key}`).equal(held);
  }
  for (const { key, value } of classes) {
    const hired = processors((job) => job.class.toBase58() === key && job.status === "running");
    expect(value.hiredProcessors, `processors hired of class ${key}`).equal(hired);
  }
  for (const { key, value: job } of jobs) {
    const open = bids.filter(({ value }) => value.job.toBase58() === key);
    expect(job.openBids, `open bids of job ${key}`).equal(open.length);
  }
  for (const { value, lamports } of bids) {
    expect(lamports >= BID_RENT + value.deposit.toNumber(), `lamports of a bid: ${lamports}`).equal(true);
  }
}

function sum(amounts: BN[]): bigint {
  return amounts.reduce((total, amount) => total + BigInt(amount.toString()), 0n);
}
