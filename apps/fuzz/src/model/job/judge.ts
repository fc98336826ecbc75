import type { JobAction } from "../../actions.ts";
import { hourSecs } from "../rules.ts";
import { Judgement, type Verdict } from "../verdict.ts";
import type { ModelWorld } from "../world.ts";
import { revokeAllowance, setAllowance } from "./allowances.ts";
import { award, placeBid, withdrawBid } from "./bids.ts";
import { dispute, expireDispute, rate, resolve } from "./disputes.ts";
import { cancelJob, expire, finish, stop } from "./exits.ts";
import { accept, extend, heartbeat, start } from "./lease.ts";
import { closeJob, donateToJob, sweepFees, withdrawEarnings, withdrawRefund } from "./payments.ts";
import { post } from "./posting.ts";

type Kind = JobAction["kind"];
type Judges = { [K in Kind]: (world: ModelWorld, action: Extract<JobAction, { kind: K }>) => Judgement };

const judges: Judges = {
  ...{ post, placeBid, withdrawBid, award, accept, start, heartbeat, extend },
  ...{ cancelJob, stop, finish, expire, dispute, resolve, expireDispute, rate },
  ...{ withdrawEarnings, withdrawRefund, sweepFees, closeJob, donateToJob },
  ...{ setAllowance, revokeAllowance, repriceClass },
};

/** What the model says of an action on a job now. */
export function judgeJob(world: ModelWorld, action: JobAction): Verdict {
  return judges[action.kind](world, action as never);
}

/** One step an hour, by the last hour whose attestation is over. */
function repriceClass(world: ModelWorld, action: Extract<JobAction, { kind: "repriceClass" }>): Judgement {
  const { now, rules, terms } = world;
  const deviceClass = world.classes[action.class]!;
  const hour = Math.floor((now - terms.startedAt - rules.attestation) / hourSecs) - 1;
  return new Judgement()
    .refuse(now < deviceClass.repricedAt + rules.repriceTime, "RepricedRecently")
    .change(() => deviceClass.reprice(now, hour, rules));
}
