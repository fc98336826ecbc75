/**
 * A builder per instruction, and `openTokenAccount` for those who have no $IO yet. Each rejects with a `TypeError` or
 * `RangeError` that names an argument or account that is missing or does not fit. What the program may refuse stands beside each, under the names that `parseError` gives.
 */
export * from "./airdrop.ts";
export * from "./allowance.ts";
export * from "./bid.ts";
export * from "./config.ts";
export * from "./dispute.ts";
export * from "./emission.ts";
export * from "./job.ts";
export * from "./job-money.ts";
export * from "./lease.ts";
export * from "./node.ts";
export * from "./slash.ts";
export * from "./stake.ts";
export * from "./token.ts";
export * from "./token-account.ts";
export * from "./treasury.ts";
export * from "./unstake.ts";
export * from "./vesting.ts";
export * from "./work.ts";
