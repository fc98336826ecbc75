/** Instructions, accounts, events, errors and arithmetic of the io.net program. Amounts are base units, times unix seconds. */
export * from "./accounts/index.ts";
export * from "./constants.ts";
export * from "./errors/index.ts";
export * from "./events.ts";
// The instruction; the arithmetic of the same name is `math.closeHour`.
export { closeHour } from "./instructions/emission.ts";
export * from "./instructions/index.ts";
export * as math from "./math/index.ts";
export * from "./math/index.ts";
export * from "./pda.ts";
export * from "./program.ts";
export * from "./proof.ts";
export * from "./quotes.ts";
export * from "./types.ts";
