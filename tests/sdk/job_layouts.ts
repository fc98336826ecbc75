/** Bytes of jobs, bids and allowances, made by hand as those of layouts.ts. */
import { key } from "./keys.ts";
import { account } from "./layouts.ts";

type Entry = Parameters<typeof account>[2][number];

const keyAt = (offset: number, byte: number): Entry => [offset, 32, key(byte).toBytes()];
const columns = (from: number, size: number, values: (number | bigint)[]): Entry[] =>
  values.map((value, i) => [from + size * i, size, value]);

/** 7 keys, 12 u64, 4 u64, 2 u64, 4 times and slots of the post and phase, 6 more of the service and after, 5 u32, 8 u16, 13 u8, 17 reserved. */
export const jobBytes = account("Job", 528, [
  ...[1, 2, 3, 4, 5, 6, 7].map((byte, i) => keyAt(8 + 32 * i, byte)), // ..232
  ...columns(232, 8, [18_446_744_073_709_551_615n, 9_007_199_254_740_993n, 102, 103, 104, 105, 106, 107]), // ..296
  ...columns(296, 8, [108, 109, 110, 111, 112]), // ..336
  ...columns(336, 8, [201, 202, 203, 204]), // ..368
  ...columns(368, 8, [113, 10_000_000_000]), // ..384
  ...columns(384, 8, [1_767_225_600, 1_767_225_900, 1_767_225_700, 301]), // ..416
  ...columns(416, 8, [1_767_225_800, 1_767_229_400, 1_767_229_300, 302, 1_767_315_800, 1_767_229_500]), // ..464
  ...columns(464, 4, [31_536_000, 60, 4_294_967_295, 70_000, 3_600]), // ..484
  ...columns(484, 2, [9_999, 1_024, 25, 26, 200, 150, 500]), // ..498
  ...columns(498, 1, [4, 2, 4, 9, 2, 1, 2, 5, 1, 1, 1, 234, 233]), // ..511
]);

/** 3 keys, i64, 2 u64, u8, 23 reserved. */
export const bidBytes = account("Bid", 152, [
  ...[1, 2, 3].map((byte, i) => keyAt(8 + 32 * i, byte)), // ..104
  ...columns(104, 8, [1_767_225_600, 9_007_199_254_740_993n, 10_000_000]), // ..128
  [128, 1, 232],
]);

/** 3 keys, 2 u64, 2 i64, 2 u8, 22 reserved. */
export const allowanceBytes = account("Allowance", 160, [
  ...[1, 2, 3].map((byte, i) => keyAt(8 + 32 * i, byte)), // ..104
  ...columns(104, 8, [18_446_744_073_709_551_615n, 7, 20_454, 1_767_312_000]), // ..136
  [136, 1, 231],
  [137, 1, 230],
]);
