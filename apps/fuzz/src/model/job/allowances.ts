/** What a delegate may spend for a client. */
import type { JobAction } from "../../actions.ts";
import { Judgement, missing } from "../verdict.ts";
import { type ModelWorld, rentOf } from "../world.ts";
import type { Job } from "./job.ts";
import type { Mint } from "./terms.ts";

type Of<K> = Extract<JobAction, { kind: K }>;

export interface ModelAllowance {
  mint: Mint;
  dailyLimit: bigint;
  expiresAt: number;
  used: bigint;
  /** Days since 1970. */
  day: number;
}

/** The first time it is created; later its terms are new, and what was used today stays used, unless the mint is another. */
export function setAllowance(world: ModelWorld, action: Of<"setAllowance">): Judgement {
  const { client, delegate, mint, dailyLimit, expiresAt, approved } = action;
  return new Judgement().refuse(expiresAt <= world.now, "AllowanceExpired").change(() => {
    const before = world.allowance(client, delegate);
    if (!before) world.lamports[client]! -= rentOf("allowance");
    const used = before?.mint === mint ? before.used : 0n;
    world.allowances.set(`${client}/${delegate}`, { mint, dailyLimit, expiresAt, used, day: before?.day ?? 0 });
    world.approved.set(`${client}/${mint}`, approved);
  });
}

/** The allowance is gone at once; what the client's token account lets his delegates take is for him to take back. */
export function revokeAllowance(world: ModelWorld, { client, delegate }: Of<"revokeAllowance">): Judgement {
  return new Judgement().refuse(!world.allowance(client, delegate), missing).change(() => {
    world.allowances.delete(`${client}/${delegate}`);
    world.lamports[client]! += rentOf("allowance");
  });
}

/** A delegate's spending: refused beyond the day's limit and what is approved in all. Returns what it changes. */
export function spend(world: ModelWorld, job: Job, by: number, amount: bigint, judgement: Judgement): () => void {
  const { client } = job.name;
  const allowance = world.allowance(client, by)!;
  const account = `${client}/${job.mint}`;
  const approved = world.approved.get(account);
  const today = Math.floor(world.now / world.rules.day);
  const used = (allowance.day === today ? allowance.used : 0n) + amount;
  judgement
    .refuse(allowance.mint !== job.mint, "WrongAllowance")
    .refuse(world.now >= allowance.expiresAt, "AllowanceExpired")
    .refuse(used > allowance.dailyLimit, "AllowanceUsedUp")
    .refuse(approved === undefined, "owner does not match")
    .refuse(approved !== undefined && approved < amount, "insufficient funds");
  return () => {
    allowance.day = today;
    allowance.used = used;
    // The token program forgets a delegate who has taken all.
    if (approved === amount) world.approved.delete(account);
    else world.approved.set(account, approved! - amount);
  };
}
