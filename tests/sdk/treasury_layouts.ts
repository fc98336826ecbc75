/** Bytes of the treasury and of an auction, made by hand as those of layouts.ts. */
import { key } from "./keys.ts";
import { account } from "./layouts.ts";

type Entry = Parameters<typeof account>[2][number];

const keyAt = (offset: number, byte: number): Entry => [offset, 32, key(byte).toBytes()];
const columns = (from: number, size: number, values: (number | bigint)[]): Entry[] =>
  values.map((value, i) => [from + size * i, size, value]);
const big = (more: number) => 9_007_199_254_740_993n + BigInt(more);

/** 2 keys, 2 x 4 u64, 4 u64, 2 i64, 3 u8, 29 reserved. */
export const treasuryBytes = account("Treasury", 216, [
  keyAt(8, 1),
  keyAt(40, 2),
  ...columns(72, 8, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(big)), // ..168
  ...columns(168, 8, [1_767_830_400, 1_767_247_200]), // ..184
  ...columns(184, 1, [245, 244, 243]),
]);

/** Key, 5 u64, 2 i64, 2 u16, u8, 27 reserved. */
export const auctionBytes = account("Auction", 128, [
  keyAt(8, 1),
  ...columns(40, 8, [18_446_744_073_709_551_615n, 9_007_199_254_740_993n, 101, 102, 103]), // ..80
  ...columns(80, 8, [1_767_225_600, 1_767_247_200]), // ..96
  ...columns(96, 2, [9_501, 10_099]), // ..100
  [100, 1, 229],
]);
