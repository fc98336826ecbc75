/** The market's price: what a class costs by the hour, how it moves, and what USDC is in $IO. */
import BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import { BPS, IO_DECIMALS, USDC_DECIMALS } from "../constants.ts";
import { mulDiv, u64, ZERO } from "./integer.ts";
import { hasUsualExponent, type OraclePrice } from "./oracle.ts";

const ten = new BN(10);

/** What a job asks of its class: complexity 10,000..40,000 and urgency 10,000..30,000 basis points. */
export interface Demand {
  processors: number;
  complexityBps: number;
  urgencyBps: number;
}

/**
 * USDC base units per hour for the whole job, rounded up. `classRate` is in micro-USD per processor-hour.
 * @throws {RangeError} where it does not fit 64 bits
 */
export function marketRate(classRate: BN, { processors, complexityBps, urgencyBps }: Demand): BN {
  const power = new BN(processors).muln(complexityBps).mul(new BN(urgencyBps));
  return mulDiv(classRate, power, BPS.mul(BPS), "up");
}

/**
 * $IO base units for USDC base units, rounded up, at the price less its confidence: the client chooses the moment, so the
 * node gets the cautious side.
 * @throws {RangeError} where the confidence is not below the price, the exponent is not -12..0 or the result does not fit 64 bits
 */
export function usdcToIo(usdc: BN, price: OraclePrice): BN {
  if (!hasUsualExponent(price)) throw new RangeError(`exponent: ${price.exponent} is not one of -12 to 0`);
  const cautious = u64(price.price.sub(price.confidence));
  return mulDiv(usdc, ten.pow(new BN(IO_DECIMALS - USDC_DECIMALS - price.exponent)), cautious, "up");
}

/** By what a class rate moves, in basis points, and between which micro-USD per processor-hour. */
export interface Movement {
  gainBps: number;
  targetBps: number;
  stepBps: number;
  floor: BN;
  ceiling: BN;
}

/** The next rate of a class: `rate * (1 + gain * (utilisation - target))`, by a step at most, between floor and ceiling; both divisions go towards 0. */
export function reprice(rate: BN, by: Movement, utilisationBps: number): BN {
  const { gainBps, targetBps, stepBps, floor, ceiling } = by;
  const pull = new BN(gainBps).muln(utilisationBps - targetBps).div(BPS);
  const step = new BN(stepBps);
  const delta = BN.max(BN.min(pull, step), step.neg());
  const moved = rate.add(rate.mul(delta).div(BPS));
  return BN.min(BN.max(moved, floor), ceiling);
}

/** How much of the attested processors' time was hired, in basis points rounded down, at most 10,000; `null` where none were attested or no time passed. */
export function utilisationBps(
  hiredProcessorSecs: BN,
  attestedProcessors: BN | number,
  secs: BN | number,
): number | null {
  const offered = toBN(attestedProcessors, "attestedProcessors").mul(toBN(secs, "secs"));
  if (offered.lte(ZERO)) return null;
  return BN.min(hiredProcessorSecs.mul(BPS).div(offered), BPS).toNumber();
}
