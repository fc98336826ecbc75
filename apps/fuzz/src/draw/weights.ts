/** How often what is drawn. */
import type { BuybackAction, JobAction, StakeAction } from "../actions.ts";
import type { Status } from "../model/job/terms.ts";

export type JobKind = JobAction["kind"];
export type BuybackKind = BuybackAction["kind"];
/** Those that are drawn for one job. */
export type Drawn = Exclude<JobKind, "post" | "setAllowance" | "revokeAllowance" | "repriceClass">;
/** Settling is drawn only in front of what needs it. */
export type StakeKind = Exclude<StakeAction["kind"], "settle">;

/** How often, before each run makes some of it rarer and some more frequent. */
export const stakeWeights: Record<StakeKind, number> = {
  ...{ stake: 190, request: 170, cancel: 50, withdraw: 90, move: 260, claim: 90, compound: 80, close: 150 },
  ...{ announce: 50, claimCommission: 20, retire: 1, open: 90, overturn: 150, burn: 45 },
  ...{ donate: 15, pause: 2, changeFee: 2, pass: 130, closeHours: 40, work: 110 },
};

/** How often in a run of jobs; in a run of stakers they are rarer. */
export const jobWeights: Record<JobKind, number> = {
  ...{ post: 130, placeBid: 40, withdrawBid: 40, award: 30, accept: 30, start: 30, heartbeat: 30, extend: 50 },
  ...{ cancelJob: 18, stop: 26, finish: 40, expire: 25, dispute: 12, resolve: 22, expireDispute: 24, rate: 30 },
  ...{ withdrawEarnings: 30, withdrawRefund: 40, sweepFees: 30, closeJob: 30, donateToJob: 5 },
  ...{ setAllowance: 50, revokeAllowance: 44, repriceClass: 60 },
};

/** In every run. */
export const buybackWeights: Record<BuybackKind, number> = {
  ...{ burnFees: 8, openAuction: 15, fillAuction: 8, closeAuction: 8, donateToTreasury: 14 },
};

/** What usually comes next in each state, and how often. */
export const nextOf: Record<Status, Partial<Record<JobKind, number>>> = {
  posted: { placeBid: 40, award: 25, accept: 70, cancelJob: 1, expire: 16, withdrawBid: 3 },
  awarded: { accept: 40, withdrawRefund: 12, expire: 20, cancelJob: 1, withdrawBid: 4 },
  assigned: { start: 80, cancelJob: 1, stop: 2, expire: 30 },
  running: {
    ...{ heartbeat: 100, extend: 50, withdrawEarnings: 50, sweepFees: 30, withdrawRefund: 12 },
    ...{ finish: 600, expire: 40, dispute: 8, stop: 3, cancelJob: 3 },
  },
  disputed: { resolve: 3, expireDispute: 40 },
  ended: { withdrawEarnings: 8, withdrawRefund: 8, sweepFees: 5, rate: 2, dispute: 2, closeJob: 6, withdrawBid: 3 },
  refunded: { withdrawRefund: 8, closeJob: 6, withdrawBid: 6 },
};

/** In which state a job can be for it. */
export const statesFor: Partial<Record<JobKind, Status[]>> = {
  ...{ placeBid: ["posted"], award: ["posted"], accept: ["posted", "awarded"], start: ["assigned"] },
  ...{ heartbeat: ["running"], extend: ["running"], finish: ["running"], dispute: ["running", "ended"] },
  ...{ cancelJob: ["posted", "awarded", "assigned", "running"], stop: ["assigned", "running"] },
  ...{ expire: ["posted", "awarded", "assigned", "running"], resolve: ["disputed"], expireDispute: ["disputed"] },
  ...{ rate: ["ended"], withdrawEarnings: ["running", "ended"], sweepFees: ["running", "ended"] },
  ...{ withdrawRefund: ["awarded", "assigned", "running", "ended", "refunded"], closeJob: ["ended", "refunded"] },
};
