/** Airdrops before they are on the chain: trees of claims, and their proofs as files. */
export { type AirdropClaim, type AirdropTree, buildAirdrop } from "./build.ts";
export { AirdropFileError } from "./check.ts";
export { checkFiles, type FilesSummary } from "./check-files.ts";
export { type AirdropFile, airdropFiles, type LoadFile } from "./files.ts";
export { findClaim, NoAirdropError } from "./find.ts";
export { type AirdropProblem, AirdropRowsError } from "./problems.ts";
export type { AirdropRow } from "./rows.ts";
