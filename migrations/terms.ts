/** A class and a vesting as a cluster file writes them, within the program's bounds. */
import {
  CLASS_NAME_LEN,
  type ClassTerms,
  MAX_CLASS_RATE,
  MAX_DIFFICULTY_BITS,
  MAX_MULTIPLIER_BPS,
  MAX_VESTING_MONTHS,
  type VestingTerms,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { Field } from "./field.ts";

/** @throws {Error} naming the field that is wrong. */
export function classOf(field: Field): { id: number } & ClassTerms {
  const terms = ["name", "pool", "multiplierBps", "difficultyBits", "rate", "rateFloor", "rateCeiling"] as const;
  const one = field.fields("id", ...terms);
  const rateCeiling = one.rateCeiling.amount(MAX_CLASS_RATE);
  const rate = one.rate.amount(rateCeiling);
  return {
    id: one.id.whole(0xffff),
    name: one.name.text(new RegExp(`^[ -~]{1,${CLASS_NAME_LEN}}$`), `1 to ${CLASS_NAME_LEN} printable characters`),
    pool: one.pool.oneOf("gpu", "cpu"),
    multiplierBps: one.multiplierBps.whole(MAX_MULTIPLIER_BPS),
    difficultyBits: one.difficultyBits.whole(MAX_DIFFICULTY_BITS),
    rate,
    rateFloor: one.rateFloor.amount(rate),
    rateCeiling,
  };
}

/** @throws {Error} naming the field that is wrong. */
export function vestingOf(field: Field): { creator: PublicKey; id: BN; beneficiary: PublicKey; terms: VestingTerms } {
  const terms = ["total", "startsAt", "firstMonth", "tranches", "atOnce"] as const;
  const one = field.fields("creator", "id", "beneficiary", ...terms);
  const total = one.total.amount();
  const atOnce = one.atOnce.amount(total);
  const tranches = one.tranches.whole(MAX_VESTING_MONTHS, 1); // what is all there at once is a transfer
  if (atOnce.eq(total)) one.atOnce.fail("must leave something for the tranches");
  return {
    creator: one.creator.key(),
    id: one.id.amount(),
    beneficiary: one.beneficiary.key(),
    terms: {
      total,
      startsAt: new BN(one.startsAt.whole(Number.MAX_SAFE_INTEGER)),
      firstMonth: one.firstMonth.whole(MAX_VESTING_MONTHS, 1),
      tranches,
      atOnce,
    },
  };
}
