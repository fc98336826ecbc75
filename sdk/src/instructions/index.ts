export * from "./class.ts";
export * from "./config.ts";
export * from "./emission.ts";
export * from "./node.ts";
export * from "./stake.ts";
export * from "./token.ts";
export * from "./work.ts";
