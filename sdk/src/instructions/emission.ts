import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import { configAddress, emissionAddress, poolAddress, vaultAddress } from "../pda.ts";
import type { PoolKind, Schedule } from "../types.ts";
import { build } from "./build.ts";

/**
 * The admin starts the emission now and creates both pools, once. `SCHEDULES` holds the two schedules that are known to fit.
 * Pause does not stop it.
 *
 * Refused: `NotAdmin`, `ReserveTooSmall`, `AccountExists`, `ScheduleNotFalling`, `ScheduleExceedsReserve`,
 * `ScheduleLeavesTooMuch`.
 */
export async function startEmission(input: {
  admin: PublicKey;
  ioMint: PublicKey;
  schedule: Schedule;
}): Promise<TransactionInstruction> {
  const { admin, ioMint, schedule } = input;
  const emission = emissionAddress();
  return build(
    "startEmission",
    { schedule },
    {
      admin,
      config: configAddress(),
      emission,
      reserveVault: vaultAddress(emission, ioMint),
      gpuPool: poolAddress("gpu"),
      cpuPool: poolAddress("cpu"),
    },
  );
}

/**
 * Anyone closes the open hours of a pool up to and including `lastHour`, at most 48. Closed hours stay as they are. Pause does
 * not stop it.
 *
 * Refused: `HourNotOver`, `TooManyHours`.
 */
export async function closeHour(input: { pool: PoolKind; lastHour: BN | number }): Promise<TransactionInstruction> {
  const { pool, lastHour } = input;
  return build(
    "closeHour",
    { lastHour: toBN(lastHour, "lastHour") },
    { emission: emissionAddress(), pool: poolAddress(pool) },
  );
}
