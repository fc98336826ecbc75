/** The program's arithmetic under its Rust names in camelCase. */
export * as auction from "./auction.ts"; // a module of its own each, as in Rust: their names are short
export * from "./emission.ts";
export { mulDiv, type Rounding } from "./integer.ts";
export * as job from "./job.ts";
export * as matching from "./matching.ts";
export { type AirdropLeaf, leafHash, nodeHash, rootOf, verifyProof } from "./merkle.ts";
export * as oracle from "./oracle.ts";
export * as price from "./price.ts";
export * as reputation from "./reputation.ts";
export * from "./stake.ts";
export * from "./vesting.ts";
export * from "./work.ts";
