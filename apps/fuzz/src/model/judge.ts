import { type BuybackAction, isOfBuyback, isOfJobs, type JobAction, type StakeAction } from "../actions.ts";
import { judgeBuyback } from "./buyback.ts";
import { claim, claimCommission, close } from "./claims.ts";
import { announce, donate, pause, retire } from "./duties.ts";
import { cancel, compound, move, stake } from "./entries.ts";
import { request, withdraw } from "./exits.ts";
import { judgeJob } from "./job/judge.ts";
import { burn, open, overturn } from "./slashes.ts";
import { Judgement, type Verdict } from "./verdict.ts";
import type { ModelWorld } from "./world.ts";

/** An action that is one instruction. */
export type Single = SingleOfStake | JobAction | BuybackAction;
export type SingleOfStake = Exclude<StakeAction, { kind: "pass" | "closeHours" | "work" | "changeFee" }>;

/** What the model says of an action now. */
export function judge(world: ModelWorld, action: Single): Verdict {
  if (isOfBuyback(action)) return judgeBuyback(world, action);
  return isOfJobs(action) ? judgeJob(world, action) : judgeStake(world, action);
}

function judgeStake(world: ModelWorld, action: SingleOfStake): Verdict {
  switch (action.kind) {
    case "stake":
      return stake(world, action);
    case "request":
      return request(world, action);
    case "cancel":
      return cancel(world, action);
    case "withdraw":
      return withdraw(world, action);
    case "move":
      return move(world, action);
    case "claim":
      return claim(world, action);
    case "compound":
      return compound(world, action);
    case "close":
      return close(world, action);
    case "announce":
      return announce(world, action);
    case "claimCommission":
      return claimCommission(world, action);
    case "retire":
      return retire(world, action);
    case "open":
      return open(world, action);
    case "overturn":
      return overturn(world, action);
    case "burn":
      return burn(world, action);
    case "donate":
      return donate(world, action);
    case "pause":
      return pause(world, action);
    case "settle":
      return new Judgement().change(() => world.nodes[action.node]!.settle());
  }
}
