/** The particulars of an action on a job: mostly those that fit it, many at an edge, some that do not. */
import type { JobAction } from "../actions.ts";
import { actors, nodeTerms, resolver } from "../cast.ts";
import type { Job } from "../model/job/job.ts";
import { earned } from "../model/job/money.ts";
import type { JobName } from "../model/job/terms.ts";
import type { ModelWorld } from "../model/world.ts";
import type { Dice } from "./dice.ts";
import type { Drawn } from "./weights.ts";

export function drawFor(dice: Dice, world: ModelWorld, kind: Drawn, name: JobName, job?: Job): JobAction {
  const anyone = dice.int(0, actors.length - 1);
  const client = dice.happens(93) ? name.client : anyone;
  const misread = dice.happens(4) ? dice.pick([-1, 1]) : 0;
  switch (kind) {
    case "placeBid":
      return { kind, job: name, node: nodeFor(dice, job), rate: bidFor(dice, job), misread };
    case "withdrawBid":
      return { kind, job: name, ...bidOf(dice, world, kind, job) };
    case "award": {
      const { node, by } = bidOf(dice, world, kind, job);
      const rate = job?.bids.get(node)?.rate ?? 0n;
      return { kind, job: name, node, by, maxRate: dice.happens(5) && rate > 0n ? rate - 1n : rate };
    }
    case "accept":
      return { kind, job: name, node: nodeFor(dice, job), misread };
    case "start":
    case "heartbeat":
      return { kind, job: name, node: dice.happens(95) ? (job?.node ?? 0) : dice.int(0, nodeTerms.length - 1) };
    case "extend":
      return extension(dice, world, name, job);
    case "cancelJob":
      return { kind, job: name, by: client };
    case "stop":
      return { kind, job: name, by: dice.happens(90) ? (job?.operator ?? anyone) : anyone };
    case "dispute":
      return { kind, job: name, by: dice.happens(45) ? (job?.operator ?? anyone) : client };
    case "resolve":
      return { kind, job: name, by: dice.happens(95) ? resolver : anyone, ...decision(dice, job) };
    case "withdrawEarnings":
    case "withdrawRefund":
      return withdrawal(dice, kind, name);
    case "rate":
      return { kind, job: name, by: client, stars: dice.happens(5) ? dice.pick([0, 6, 255]) : dice.int(1, 5) };
    case "donateToJob":
      return { kind, job: name, by: anyone, amount: dice.big(1n, 1_000_000n) };
    default:
      return { kind, job: name };
  }
}

/** The node that the job waits for, one of its class, or any. */
function nodeFor(dice: Dice, job: Job | undefined): number {
  const of = nodeTerms.flatMap((terms, i) => (terms.class === job?.class ? [i] : []));
  if (job?.node !== undefined && dice.happens(90)) return job.node;
  return of.length && dice.happens(94) ? dice.pick(of) : dice.int(0, nodeTerms.length - 1);
}

function bidFor(dice: Dice, job: Job | undefined): bigint {
  const most = job?.wish.maxRate ?? 1_000n;
  const best = job?.best?.rate ?? most;
  return dice.pick([most, best, best - 1n > 0n ? best - 1n : 0n, dice.big(most / 2n, most), most, most + 1n]);
}

function bidOf(dice: Dice, world: ModelWorld, kind: "withdrawBid" | "award", job: Job | undefined) {
  const nodes = [...(job?.bids.keys() ?? [])];
  const isLate = job !== undefined && world.now >= job.deadline;
  const best = isLate && job.best && dice.happens(80) ? job.best.node : undefined;
  const node = kind === "award" && best !== undefined ? best : nodes.length ? dice.pick(nodes) : dice.int(0, 4);
  const usual = kind === "award" ? (job?.name.client ?? 0) : nodeTerms[node]!.operator;
  return { node, by: dice.happens(75) ? usual : dice.int(0, actors.length - 1) };
}

function extension(dice: Dice, world: ModelWorld, name: JobName, job: Job | undefined): JobAction {
  const left = job?.extensionLeft ?? 0;
  const secs = dice.pick([1, 60, 60, 3_600, left, left, left + 1, dice.pick([0, 31_536_000])]);
  const known = [...world.allowances].filter(([key]) => key.startsWith(`${name.client}/`));
  const good = known.filter(([, { mint, expiresAt }]) => mint === job?.mint && expiresAt > world.now);
  const from = good.length && dice.happens(65) ? good : known;
  const delegate = from.length && dice.happens(92) ? Number(dice.pick(from)[0].split("/")[1]) : undefined;
  if (delegate === undefined || dice.happens(20)) {
    const by = dice.happens(80) ? name.client : dice.int(0, actors.length - 1);
    return { kind: "extend", job: name, by, secs, withOperator: dice.happens(30) };
  }
  const possible = left > 0 && dice.happens(80) ? dice.pick([1, Math.ceil(left / 2), left]) : secs;
  return { kind: "extend", job: name, by: delegate, secs: possible, withOperator: left === 0 };
}

/** Within what is possible, at its bounds, or a unit beyond. */
function decision(dice: Dice, job: Job | undefined) {
  const [least, most] = [job?.withdrawn ?? 0n, job?.cost ?? 0n];
  const billed = dice.pick([least, most, most + 1n, least > 0n ? least - 1n : 1n, least + 1n, dice.big(least, most)]);
  return { billed, winner: dice.pick(["client", "node"] as const) };
}

function withdrawal(dice: Dice, kind: "withdrawEarnings" | "withdrawRefund", job: JobName): JobAction {
  const by = dice.int(0, actors.length - 1);
  const to = dice.happens(6) ? { to: dice.int(0, actors.length - 1) } : {};
  if (kind === "withdrawEarnings") return { kind, job, by, ...to };
  return { kind, job, by, side: dice.pick(["client", "node"] as const), ...to };
}

export function allowance(dice: Dice, world: ModelWorld, kind: "setAllowance" | "revokeAllowance"): JobAction {
  const { allowances, now, jobs } = world;
  const running = [...jobs.values()].filter(({ status }) => status === "running");
  const [client, delegate] = [dice.int(0, actors.length - 1), dice.int(0, actors.length - 1)];
  if (kind === "revokeAllowance") {
    const known = allowances.size && dice.happens(50) ? dice.pick([...allowances.keys()]) : `${client}/${delegate}`;
    const [of, to] = known.split("/").map(Number) as [number, number];
    return { kind, client: of, delegate: to };
  }
  const job = running.length && dice.happens(80) ? dice.pick(running) : undefined;
  const hour = job ? job.rates.client + job.needed() / 10n + earned(job.rate, 3_600) : 1_000_000n;
  const dailyLimit = dice.pick([hour, hour * 10n, 2n ** 60n, 2n ** 60n, 1n, 1n]);
  const approved = dice.pick([2n ** 60n, 2n ** 60n, dailyLimit, hour, 0n]);
  const expiresAt = now + dice.pick([0, 1, 3_600, 86_400, 2_592_000, 2_592_000, 31_536_000]);
  const mint = job && dice.happens(80) ? job.mint : dice.pick(["io", "usdc"] as const);
  return { kind, client: job?.name.client ?? client, delegate, mint, dailyLimit, expiresAt, approved };
}
