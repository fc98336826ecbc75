/** The program's arithmetic under its Rust names in camelCase. */
export * from "./emission.ts";
export { mulDiv, type Rounding } from "./integer.ts";
export { type AirdropLeaf, leafHash, nodeHash, rootOf, verifyProof } from "./merkle.ts";
export * from "./stake.ts";
export * from "./vesting.ts";
export * from "./work.ts";
