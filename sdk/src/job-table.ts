/** The life of a job as a table: which action is allowed in which status, and where it leads. */

/** Life of a job, in the order of the program's bytes. A closed one has no account. */
export type JobStatus = "posted" | "awarded" | "assigned" | "running" | "disputed" | "ended" | "refunded";

/** What can be done to a job: by its parties, and where the clock allows it by anyone. */
export type JobAction =
  | "placeBid"
  | "withdrawBid"
  | "award"
  | "accept"
  | "start"
  | "heartbeat"
  | "extend"
  | "cancel"
  | "stop"
  | "finish"
  | "expire"
  | "dispute"
  | "resolve"
  | "expireDispute"
  | "withdrawEarnings"
  | "withdrawRefund"
  | "sweepFees"
  | "rate"
  | "close";

/** Where an action leads. */
export type JobOutcome = JobStatus | "closed";

/**
 * Status x action -> statuses after it; what is not named is refused in that status, whoever asks and whenever. Beyond the table,
 * the kind of the job, its deadlines and who signs decide.
 */
export const jobTable: Readonly<Record<JobStatus, Partial<Record<JobAction, readonly JobOutcome[]>>>> = {
  posted: {
    placeBid: ["posted"],
    withdrawBid: ["posted"], // not the best one
    award: ["awarded", "refunded"], // refunded: after the deadline, where the best bid's node is not eligible any more
    accept: ["assigned"],
    cancel: ["refunded"],
    expire: ["refunded"],
  },
  awarded: {
    withdrawBid: ["awarded"], // those that lost
    accept: ["assigned"],
    cancel: ["refunded"],
    expire: ["refunded"],
    withdrawRefund: ["awarded"], // what the award left over
  },
  assigned: {
    withdrawBid: ["assigned"],
    start: ["running"],
    cancel: ["refunded"],
    stop: ["refunded"],
    expire: ["refunded"],
    withdrawRefund: ["assigned"],
  },
  running: {
    withdrawBid: ["running"],
    heartbeat: ["running"],
    extend: ["running"],
    cancel: ["ended"],
    stop: ["ended"],
    finish: ["ended"],
    expire: ["ended"],
    dispute: ["disputed"],
    withdrawEarnings: ["running"],
    withdrawRefund: ["running"],
    sweepFees: ["running"],
  },
  disputed: {
    withdrawBid: ["disputed"], // a deposit in lamports, which no dispute is about
    resolve: ["ended"],
    expireDispute: ["ended"],
  },
  ended: {
    withdrawBid: ["ended"],
    dispute: ["disputed"], // once, within the window
    withdrawEarnings: ["ended"],
    withdrawRefund: ["ended"],
    sweepFees: ["ended"],
    rate: ["ended"],
    close: ["closed"],
  },
  refunded: {
    withdrawBid: ["refunded"],
    withdrawRefund: ["refunded"],
    close: ["closed"],
  },
};

/** Where an action may lead from a status; empty where it is refused. */
export const outcomesOf = (status: JobStatus, action: JobAction): readonly JobOutcome[] =>
  jobTable[status][action] ?? [];
