/**
 * Account bytes made by hand: each offset follows from the field order and sizes of the Rust structs (repr C, 8 bytes of
 * discriminator in front), not from the decoder.
 */
import { createHash } from "node:crypto";
import { key } from "./keys.ts";

/** `[offset, size, value]`: an integer, lowest byte first, or bytes. */
type Entry = readonly [offset: number, size: number, value: number | bigint | Uint8Array];

/** An account of `size` bytes with Anchor's discriminator, `sha256("account:Name")[..8]`, and its entries. */
export function account(name: string, size: number, entries: readonly Entry[]): Uint8Array {
  const data = new Uint8Array(size);
  data.set(createHash("sha256").update(`account:${name}`).digest().subarray(0, 8));
  for (const [offset, length, value] of entries) {
    if (value instanceof Uint8Array) data.set(value, offset);
    else for (let i = 0; i < length; i++) data[offset + i] = Number((BigInt(value) >> BigInt(8 * i)) & 0xffn);
  }
  return data;
}

const keyAt = (offset: number, byte: number): Entry => [offset, 32, key(byte).toBytes()];

/** 9 keys and 32 bytes, 28 u64, 16 i64, 2 x (u64, i64), 3 i64, u32, u16, 2 u8, 24 reserved. */
export const configBytes = account("Config", 768, [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((byte, i) => keyAt(8 + 32 * i, byte)), // ..328
  ...Array.from({ length: 28 }, (_, i): Entry => [328 + 8 * i, 8, 1_000 + i]), // ..552
  ...Array.from({ length: 16 }, (_, i): Entry => [552 + 8 * i, 8, -i]), // ..680
  [680, 8, 20_000_000_000],
  [688, 8, 1_771_000_000],
  [696, 8, 4_000],
  [704, 8, 1_772_000_000],
  [712, 8, 1_767_225_600],
  [720, 8, 1_769_855_400],
  [728, 8, 1_770_000_000],
  [736, 4, 4_294_967_295],
  [740, 2, 0b1000_0000_0000_0101],
  [742, 1, 0b0010_1001], // rows 0, 3 and 5
  [743, 1, 254],
]);

/** Key, 3 u64, 240 u64, i64, u8, 31 reserved. */
export const emissionBytes = account("Emission", 2_024, [
  keyAt(8, 1),
  [40, 8, 334_567_456_067_217n],
  [48, 8, 9_898],
  [56, 8, 10_000],
  ...Array.from({ length: 240 }, (_, i): Entry => [64 + 8 * i, 8, 10n ** 15n + BigInt(i)]), // ..1,984
  [1_984, 8, 1_767_225_600],
  [1_992, 1, 253],
]);

/** u8, u8, u16, 4 padding, 4 u64, u64 mark, 32 bytes, i64, 384 x 3 u64, 24 reserved. */
export const rewardPoolBytes = account("RewardPool", 9_336, [
  [8, 1, 1], // CPU
  [9, 1, 252],
  [10, 2, 2_000],
  [16, 8, 11],
  [24, 8, 12],
  [32, 8, 13],
  [40, 8, 14],
  [48, 8, 8_766], // hour 8,765
  [56, 32, Uint8Array.from({ length: 32 }, (_, i) => 100 + i)],
  [88, 8, 1_767_225_600],
  [96, 8, 21],
  [104, 8, 22],
  [112, 8, 23],
  [9_288, 8, 31], // 96 + 24 * 383
  [9_296, 8, 32],
  [9_304, 8, 33],
]);

/** 32 bytes, u16, u8, u8, 4 u32, u8, 3 padding, u64, i64, 4 u64, 2 u32, u64, 2 i64, u32, u8, 27 reserved. */
export const deviceClassBytes = account("DeviceClass", 176, [
  [8, 32, new TextEncoder().encode("H100 80GB")],
  [40, 2, 515],
  [42, 1, 0], // GPU
  [43, 1, 16],
  [44, 4, 100_000],
  [48, 4, 120_000],
  [52, 4, 90_000],
  [56, 4, 4_294_967_295],
  [60, 1, 17],
  [64, 8, 8_766],
  [72, 8, 1_769_817_600],
  [80, 8, 500_000],
  [88, 8, 100_000],
  [96, 8, 900_000],
  [104, 8, 8_764],
  [112, 4, 64],
  [116, 4, 72],
  [120, 8, 9_007_199_254_740_993n],
  [128, 8, 1_767_229_200],
  [136, 8, 1_767_232_800],
  [144, 4, 56],
  [148, 1, 251],
]);

/** 2 keys, u8, u8, 22 reserved. */
export const verifierBytes = account("Verifier", 96, [keyAt(8, 1), keyAt(40, 2), [72, 1, 15], [73, 1, 250]]);

/** 5 keys, 6 u64, u128 as two u64, 4 u64, 5 i64, 2 x 2 marks, the pending hour (56), 4 u32, 6 u16, 6 u8, 22 reserved. */
export const nodeBytes = account("Node", 448, [
  ...[1, 2, 3, 4, 5].map((byte, i) => keyAt(8 + 32 * i, byte)), // ..168
  [168, 8, 18_446_744_073_709_551_615n],
  [176, 8, 20_000_000_000n],
  [184, 8, 30_000_000_000n],
  [192, 8, 15_000_000_000n],
  [200, 8, 9_007_199_254_740_993n],
  [208, 8, 12_000_000_000n],
  [216, 16, (5n << 64n) + 7n],
  [232, 8, 6],
  [240, 8, 7],
  [248, 8, 1_500_000],
  [256, 8, 2_500_000_000n],
  [264, 8, 1_767_225_700],
  [272, 8, 1_767_830_500],
  [280, 8, 1_767_830_600],
  [288, 8, 1_767_830_601],
  [296, 8, 1_767_830_602],
  [304, 8, 9], // an even hour, 8
  [312, 8, 0], // no odd one
  [320, 8, 0],
  [328, 8, 1n + 10n ** 15n], // an hour beyond 32 bits
  [336, 8, 9],
  [344, 8, 16_002_050],
  [352, 2, 0b0110],
  [354, 2, 8_500],
  [356, 1, 1],
  [360, 16, Uint8Array.from({ length: 16 }, (_, i) => 60 - i)],
  [376, 16, Uint8Array.from({ length: 16 }, (_, i) => i % 5)],
  [392, 4, 70_001],
  [396, 4, 70_002],
  [400, 4, 20_454],
  [404, 4, 20_455],
  [408, 2, 1_024],
  [410, 2, 1_000],
  [412, 2, 9_000],
  [414, 2, 9_500],
  [416, 2, 5_000],
  [418, 2, 6_321],
  [420, 1, 31],
  [421, 1, 4],
  [422, 1, 1], // CPU
  [423, 1, 1], // retired
  [424, 1, 249],
  [425, 1, 248],
]);

/** 2 keys, u8, 23 reserved. */
export const deviceBytes = account("Device", 96, [keyAt(8, 1), keyAt(40, 2), [72, 1, 247]]);

/** 2 keys, u64, u128 as two u64, u64, u8, 23 reserved. */
export const stakePositionBytes = account("StakePosition", 128, [
  keyAt(8, 1),
  keyAt(40, 2),
  [72, 8, 123_456_789],
  [80, 16, (1n << 119n) + 1n],
  [96, 8, 42],
  [104, 1, 246],
]);

/** 2 keys, 2 u64, i64, u8, 23 reserved. */
export const unstakeTicketBytes = account("UnstakeTicket", 120, [
  keyAt(8, 1),
  keyAt(40, 2),
  [72, 8, 18_446_744_073_709_551_615n],
  [80, 8, 9_007_199_254_740_993n],
  [88, 8, 1_768_435_200],
  [96, 1, 236],
]);

/** 2 keys, 32 bytes, u64, 2 i64, u64, 2 u16, 2 u8, 26 reserved. */
export const slashBytes = account("Slash", 168, [
  keyAt(8, 1),
  keyAt(40, 2),
  [72, 32, Uint8Array.from({ length: 32 }, (_, i) => 50 + i)],
  [104, 8, 8_765],
  [112, 8, 1_767_225_600],
  [120, 8, 1_769_817_600],
  [128, 8, 9_007_199_254_740_993n],
  [136, 2, 515],
  [138, 2, 4_999],
  [140, 1, 2], // burned
  [141, 1, 235],
]);

/** As Borsh writes them: u64, key, u32, 3 i64, u8, then the parts of the change (a byte for its kind, what it carries), 16 reserved. */
export function paramChangeBytes(...change: Uint8Array[]): Uint8Array {
  return account("ParamChange", 190, [
    [8, 8, 18_446_744_073_709_551_615n],
    keyAt(16, 1),
    [48, 4, 3],
    [52, 8, 1_767_225_600],
    [60, 8, 1_767_398_400],
    [68, 8, 1_768_435_200],
    [76, 1, 242],
    [77, 0, Buffer.concat(change)],
  ]);
}

/** Key, u64, 5 keys, 3 u64, i64, 2 u16, 2 u8, 26 reserved. */
export const vestingBytes = account("Vesting", 272, [
  keyAt(8, 1),
  [40, 8, 18_446_744_073_709_551_615n],
  ...[2, 3, 4, 5, 6].map((byte, i) => keyAt(48 + 32 * i, byte)), // ..208
  [208, 8, 128_000_000n * 10n ** 8n],
  [216, 8, 38_400_000n * 10n ** 8n],
  [224, 8, 40_000_000n * 10n ** 8n],
  [232, 8, 1_767_225_600],
  [240, 2, 7],
  [242, 2, 35],
  [244, 1, 241],
  [245, 1, 240],
]);

/** Key, u64, 2 keys, 32 bytes, 2 u64, 2 i64, 3 u32, 2 u8, 18 reserved. */
export const airdropBytes = account("Airdrop", 208, [
  keyAt(8, 1),
  [40, 8, 5],
  keyAt(48, 2),
  keyAt(80, 3),
  [112, 32, Uint8Array.from({ length: 32 }, (_, i) => 200 + i)],
  [144, 8, 9_007_199_254_740_993n],
  [152, 8, 70],
  [160, 8, 1_767_225_600],
  [168, 8, 1_769_817_600],
  [176, 4, 4_194_304],
  [180, 4, 7],
  [184, 4, 53],
  [188, 1, 239],
  [189, 1, 238],
]);

/** 2 keys, u32, u8, 10,000 bytes, 19 reserved: page 2, leaves 160,000 to 239,999. */
export const claimPageBytes = account("ClaimPage", 10_096, [
  keyAt(8, 1),
  keyAt(40, 2),
  [72, 4, 2],
  [76, 1, 237],
  [77, 1, 0b0000_0001], // leaf 160,000
  [78, 1, 0b1000_0010], // leaves 160,009 and 160,015
  [10_076, 1, 0b1000_0000], // leaf 239,999
]);
