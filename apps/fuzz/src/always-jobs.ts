/** What must always hold of jobs, by the chain's own numbers. */
import * as cast from "./cast.ts";
import type { JobState } from "./chain/job-states.ts";
import type { Ledger } from "./chain/ledger.ts";
import { reserve } from "./model/emission.ts";
import { rentOf } from "./model/world.ts";

/** What is broken, in words. */
export function brokenJobs(ledger: Ledger): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  const { jobs, classes, vaults, bids, treasury, balances } = ledger.jobs;
  const held = cast.nodes.map(() => 0);
  const hired = cast.classes.map(() => 0);
  const inVaults = { io: 0n, usdc: 0n };
  let openBids = 0;
  for (const [key, job] of jobs) {
    const vault = vaults.get(`${key}/${job.mint}`) ?? 0n;
    inVaults[job.mint] += vault;
    const left = job.deposited + job.bond + job.disputeDeposit - goneOf(job);
    must(left >= 0n, `job ${key}: more was paid than came in`);
    must(vault >= left, `job ${key}: the vault does not cover what is left`);
    must(job.earningsTaken <= job.cost, `job ${key}: more was earned than it costs`);
    openBids += job.openBids;
    if (job.status === "assigned" || job.status === "running") held[job.node!]! += job.processors;
    if (job.status === "running") hired[cast.nodeTerms[job.node!]!.class]! += job.processors;
  }
  must(openBids === bids.size, `${openBids} bids are open, ${bids.size} are there`);
  for (const [key, bid] of bids) must(bid.lamports >= rentOf("bid") + bid.deposit, `bid ${key}: the deposit is gone`);
  ledger.nodes.forEach(({ free, processors }, i) => {
    must(free + held[i]! === processors, `node ${i}: ${free} processors are free, ${held[i]} held, of ${processors}`);
  });
  classes.forEach((one, id) => {
    must(one.hired === hired[id], `class ${id}: ${one.hired} processors count as hired, ${hired[id]} are`);
  });
  const { bought, slashed, burned, spent } = ledger.buyback;
  const gone = { io: burned - bought - slashed, usdc: spent };
  for (const mint of ["io", "usdc"] as const) {
    const { client, usdc, supplier } = treasury[mint];
    must(balances[mint] + gone[mint] >= client + usdc + supplier, `the treasury has less ${mint} than its fees`);
  }
  const given = cast.purse * BigInt(cast.actors.length);
  must(sum(ledger.jobs.usdc) + inVaults.usdc + balances.usdc === given, "USDC was lost or made");
  const io = sum(ledger.wallets) + sum(ledger.vaults) + ledger.reserve + inVaults.io + balances.io;
  must(io === given + reserve - burned, "$IO was lost or made");
  return faults;
}

function goneOf({ supplierTaken, clientTaken, operatorTaken, swept }: JobState): bigint {
  return supplierTaken + clientTaken + operatorTaken + swept.client + swept.usdc + swept.supplier;
}

const sum = (amounts: bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
