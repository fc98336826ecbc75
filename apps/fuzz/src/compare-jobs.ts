/** Model and chain side by side: jobs, bids, allowances, classes, the treasury and lamports. */
import type { Ledger } from "./chain/ledger.ts";
import type { Job } from "./model/job/job.ts";
import { hourSecs } from "./model/rules.ts";
import { type ModelWorld, rentOf } from "./model/world.ts";

type Facts = Record<string, [model: unknown, chain: unknown]>;

/** What differs, in words. */
export function jobDifferences(world: ModelWorld, ledger: Ledger): string[] {
  const found: string[] = [];
  const same = (what: string, facts: Facts) => {
    for (const [name, [model, chain]] of Object.entries(facts)) {
      if (model !== chain) found.push(`${what}${name}: model ${model}, chain ${chain}`);
    }
  };
  const { jobs } = ledger;
  same("", {
    jobs: [world.jobs.size, jobs.jobs.size],
    vaults: [world.jobs.size, jobs.vaults.size],
    bids: [[...world.jobs.values()].reduce((sum, job) => sum + job.bids.size, 0), jobs.bids.size],
    allowances: [world.allowances.size, jobs.allowances.size],
    approvals: [world.approved.size, jobs.approved.size],
  });
  for (const [key, job] of world.jobs) same(`job ${key} `, ofJob(job, key, ledger));
  for (const [key, { mint, dailyLimit, expiresAt, used, day }] of world.allowances) {
    const chain = jobs.allowances.get(key);
    const terms: Facts = { mint: [mint, chain?.mint], limit: [dailyLimit, chain?.dailyLimit] };
    const use: Facts = { used: [used, chain?.used], day: [day, chain?.day], expiry: [expiresAt, chain?.expiresAt] };
    same(`allowance ${key} `, { ...terms, ...use });
  }
  for (const [key, amount] of world.approved) same("approved by ", { [key]: [amount, jobs.approved.get(key)] });
  world.usdc.forEach((amount, i) => {
    same(`actor ${i} `, { USDC: [amount, jobs.usdc[i]], lamports: [world.lamports[i], jobs.lamports[i]] });
  });
  for (const mint of ["io", "usdc"] as const) {
    const { balance, client, usdc, supplier } = world.treasury[mint];
    const chain = jobs.treasury[mint];
    const fees: Facts = { client: [client, chain.client], usdc: [usdc, chain.usdc] };
    same(`treasury ${mint} `, {
      ...fees,
      supplier: [supplier, chain.supplier],
      balance: [balance, jobs.balances[mint]],
    });
  }
  world.classes.forEach((one, id) => {
    const chain = jobs.classes[id]!;
    const times: Facts = { repriced: [one.repricedAt, chain.repricedAt], rate: [one.rate, chain.rate] };
    const hired: Facts = { hired: [one.hired(), chain.hired] };
    same(`class ${id} `, {
      ...times,
      ...hired,
      "hired seconds": [one.hiredSecs(world.now), chain.hiredSecs(world.now)],
    });
  });
  world.nodes.forEach((_, i) => {
    same(`node ${i} `, ofNode(world, ledger, i));
  });
  return found;
}

function ofJob(job: Job, key: string, { jobs }: Ledger): Facts {
  const chain = jobs.jobs.get(key);
  const facts: Facts = {
    status: [job.status, chain?.status],
    exit: [job.exit, chain?.exit],
    node: [job.node, chain?.node],
    operator: [job.operator, chain?.operator],
    "best bid": [job.best?.node, chain?.bestNode],
    bids: [job.bids.size, chain?.openBids],
    rate: [job.rate, chain?.rate],
    cost: [job.cost, chain?.cost],
    deposited: [job.deposited, chain?.deposited],
    bond: [job.bond, chain?.bond],
    "dispute's deposit": [job.disputeDeposit, chain?.disputeDeposit],
    billed: [job.billed, chain?.billed],
    "earnings taken": [job.withdrawn, chain?.earningsTaken],
    payout: [job.paid.payout, chain?.supplierTaken],
    refund: [job.paid.client, chain?.clientTaken],
    "to the operator": [job.paid.operator, chain?.operatorTaken],
    "client's fees": [job.swept.client, chain?.swept.client],
    "USDC fees": [job.swept.usdc, chain?.swept.usdc],
    "supplier's fees": [job.swept.supplier, chain?.swept.supplier],
    "end of time": [job.endsAt, chain?.endsAt],
    heartbeat: [job.heartbeat.now, chain?.heartbeatAt],
    "final at": [job.finalAt ?? 0, chain?.finalAt],
    duration: [job.duration, chain?.duration],
    "extension left": [job.extensionLeft, chain?.extensionLeft],
    "bond to": [job.bondTo, chain?.bondTo],
    "disputed by": [job.disputedBy, chain?.disputedBy],
    "won by": [job.wonBy, chain?.wonBy],
    stars: [job.stars ?? 0, chain?.rating],
    vault: [job.left(), jobs.vaults.get(`${key}/${job.mint}`)],
  };
  for (const [node, { rate, deposit }] of job.bids) {
    const bid = jobs.bids.get(`${key}/${node}`);
    facts[`bid of ${node}`] = [rate, bid?.rate];
    facts[`lamports of the bid of ${node}`] = [rentOf("bid") + deposit, bid?.lamports];
  }
  return facts;
}

function ofNode(world: ModelWorld, ledger: Ledger, i: number): Facts {
  const [{ reputation, free, tier, hired }, chain] = [world.nodes[i]!, ledger.nodes[i]!];
  const hour = Math.floor((world.now - world.terms.startedAt) / hourSecs);
  return {
    "free processors": [free, chain.free],
    tier: [tier, chain.tier],
    reputation: [reputation.value, chain.reputation],
    "reputation's time": [reputation.movedAt, chain.reputationMovedAt],
    completed: [reputation.completed, chain.completed],
    failed: [reputation.failed, chain.failed],
    "mark of the hour": [hired.has(hour), chain.isHiredIn(hour)],
    "mark of the hour before": [hired.has(hour - 1), chain.isHiredIn(hour - 1)],
  };
}
