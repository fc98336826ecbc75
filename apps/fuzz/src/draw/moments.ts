/** Times at which something changes for a job: deadlines in seconds and in slots, and those one beside them. */
import type { Job } from "../model/job/job.ts";
import type { ModelWorld } from "../model/world.ts";
import type { Dice } from "./dice.ts";
import type { Drawn } from "./weights.ts";

/** What a deadline decides, and for which job. */
export interface Edge {
  job: Job;
  at: number;
  kinds: Drawn[];
}

/** What only waits for time. */
export type Awaited = "finish" | "expire" | "expireDispute";

export const isAwaited = (kind: string): kind is Awaited => ["finish", "expire", "expireDispute"].includes(kind);

export interface Passing {
  secs: number;
  slots?: number;
  /** Where it leads to a deadline, or close to it. */
  edge?: Edge;
}

/** A time to pass. Where the chain halts, few slots pass, or just not enough for a deadline. */
export function timeOfJobs(dice: Dice, world: ModelWorld): Passing {
  const { now } = world;
  const all = [...world.jobs.values()];
  const edges = all.flatMap((job) => edgesOf(job, world)).filter(({ at }) => at > now);
  edges.sort((a, b) => a.at - b.at);
  const to = (edge: Edge): Passing => ({ secs: Math.max(edge.at - now + dice.int(-1, 1), 1), edge });

  if (dice.happens(15)) {
    const secs = dice.pick([1_200, 4_200, 86_400, 86_400, dice.int(1, 172_800)]);
    return { secs, slots: dice.pick([0, 1, 100, 2_299, 2_300, 7_999, 8_000]) };
  }
  const running = all.filter(({ status }) => status === "running");
  if (running.length && dice.happens(12)) return toSilence(dice, world, dice.pick(running));
  const disputed = edges.filter(({ job }) => job.status === "disputed");
  // In a halt, so that not all others fall silent meanwhile.
  if (disputed.length && dice.happens(16))
    return { ...to(dice.pick(disputed)), ...(dice.happens(60) && { slots: 100 }) };
  const ending = edges.filter(({ job, at }) => isEnd(job, at) && at < now + 7_200);
  if (ending.length && dice.happens(32)) return toEnd(dice, world, dice.pick(ending).job);
  const isUrgent = all.some(({ status }) => status === "awarded" || status === "assigned");
  if (isUrgent && dice.happens(60)) return { secs: dice.pick([1, 30, 60, 120]) };
  if (!edges.length || dice.happens(40)) return { secs: dice.pick([1, 60, 300, 900, dice.int(1, 1_200)]) };
  if (dice.happens(8)) return { secs: dice.pick([3_600, 86_400, 604_800, 2_592_000]) };
  return to(dice.pick(dice.happens(15) ? edges : edges.slice(0, 3)));
}

/** The time until what only waits for time; undefined where no job leads to it. */
export function timeUntil(dice: Dice, world: ModelWorld, kind: Awaited): Passing | undefined {
  const { now } = world;
  const all = [...world.jobs.values()].filter(({ status }) => status !== "posted");
  const edges = all.flatMap((job) => edgesOf(job, world)).filter(({ at, kinds }) => at > now && kinds.includes(kind));
  if (!edges.length) return undefined;
  const edge = dice.pick(edges.sort((a, b) => a.at - b.at).slice(0, 2));
  if (kind === "expire") return { secs: edge.at - now, edge: { ...edge, kinds: [kind] } };
  const time = kind === "finish" ? toEnd(dice, world, edge.job) : { secs: edge.at - now, edge };
  return { ...time, slots: Math.min(Math.floor(time.secs * 2.5), 100) }; // a halt: no other job falls silent
}

/** To the end of a job that its last heartbeat completes; else to where the next one would. */
function toEnd(dice: Dice, { now, rules }: ModelWorld, job: Job): Passing {
  const { endsAt } = job;
  const isServed = job.heartbeat.now >= endsAt - rules.completeTime;
  const at = isServed ? endsAt : Math.max(endsAt - dice.pick([1, 300, rules.completeTime]), now + 1);
  return { secs: at - now, edge: { job, at, kinds: [isServed ? "finish" : "heartbeat"] } };
}

/** To the second and the slot that make a job silent, or one before. */
function toSilence(dice: Dice, { now, slot, rules }: ModelWorld, job: Job): Passing {
  const { heartbeat } = job;
  const secs = Math.max(heartbeat.now + rules.silence - now - dice.int(0, 1), 1);
  const slots = Math.max(Number(heartbeat.slot + rules.silenceSlots - slot) - dice.int(0, 1), 0);
  return { secs, slots, edge: { job, at: now + secs, kinds: ["heartbeat", "expire", "extend"] } };
}

const isEnd = (job: Job, at: number) => job.status === "running" && at === job.endsAt;

function edgesOf(job: Job, { rules }: ModelWorld): Edge[] {
  const edge = (at: number, ...kinds: Drawn[]): Edge => ({ job, at, kinds });
  switch (job.status) {
    case "posted": {
      const late = edge(job.deadline + rules.awardTime, "expire", "award");
      return [edge(job.deadline, "accept", "expire", "placeBid", "award"), ...(job.best ? [late] : [])];
    }
    case "awarded":
      return [edge(job.phase!.now + rules.startTime, "accept", "expire")];
    case "assigned":
      return [edge(job.phase!.now + rules.startTime, "start", "expire")];
    case "running":
      return [
        edge(job.startedAt + rules.trial, "cancelJob", "dispute", "heartbeat", "heartbeat"),
        edge(job.startedAt + rules.leastBilled, "heartbeat", "heartbeat", "stop"),
        edge(job.heartbeat.now + rules.silence, "heartbeat", "expire", "cancelJob", "stop", "extend", "dispute"),
        edge(job.endsAt - rules.completeTime, "heartbeat"),
        edge(job.endsAt, "finish", "heartbeat", "extend", "cancelJob", "expire"),
        edge(job.startedAt + rules.mature + rules.leastBilled, "withdrawEarnings"),
      ];
    case "disputed":
      return [edge(job.disputedAt + rules.resolveTime, "expireDispute", "expireDispute", "resolve")];
    case "ended":
      return [edge(job.finalAt!, "dispute", "closeJob", "withdrawRefund", "withdrawEarnings", "sweepFees")];
    case "refunded":
      return [];
  }
}
