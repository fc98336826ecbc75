/** Airdrops before they are on the chain: trees of claims, and their proofs as files. */
export { type AirdropClaim, type AirdropTree, buildAirdrop } from "./build.ts";
export { AirdropFileError } from "./check.ts";
export { type AirdropFile, airdropFiles } from "./files.ts";
export { findClaim, type LoadFile } from "./find.ts";
export { type AirdropProblem, AirdropRowsError } from "./problems.ts";
export type { AirdropRow } from "./rows.ts";
