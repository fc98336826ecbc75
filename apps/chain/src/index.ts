/** The embedded chain: the compiled program in a Solana runtime inside this process, with time in the caller's hands. */
export { EmbeddedChain, type SendOptions } from "./chain.ts";
export { programErrorName, TransactionFailed } from "./failure.ts";
export { type AccountState, programAccounts, shippedProgram, shippedProgramId } from "./program.ts";
export type { Sent } from "./sent.ts";
export { addSignatures } from "./signatures.ts";
export { type StartOptions, startOf } from "./start.ts";
export { clockAt, firstSlot, newYear2026, slotHash, type Time } from "./time.ts";
export { type MintOptions, mintState, tokenState, withAmount } from "./tokens.ts";
export { type Compiled, compile, packetLimit } from "./transaction.ts";
