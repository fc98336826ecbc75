/** Instructions, accounts, events, errors and arithmetic of the io.net program. Amounts are base units, times unix seconds. */
export { IDL, type IoNet } from "../artifacts/io_net.ts";
export * from "./accounts/index.ts";
export * from "./airdrop/index.ts";
export * from "./bounds.ts";
export * from "./constants.ts";
export * from "./errors/index.ts";
export * from "./events.ts";
export * from "./expected.ts";
export * from "./instructions/index.ts";
export type { ClosedHour, Points, RewardIndex, RewardSplit, Rounding, WorkedHour } from "./math/index.ts";
export * as math from "./math/index.ts";
export { ALLOCATIONS, nextUnlock, SCHEDULES, vestedAt } from "./math/index.ts";
export * from "./pda.ts";
export * from "./proof.ts";
export * from "./quotes.ts";
export * from "./supply.ts";
export * from "./types.ts";
