/** What the buyback pays (economics.md, section 6): `(price - confidence) * factor`, on the treasury's side in every rounding. */
import BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import { BPS, IO_DECIMALS, USDC_DECIMALS } from "../constants.ts";
import { mulDiv, u64, ZERO } from "./integer.ts";
import { hasUsualExponent, type OraclePrice } from "./oracle.ts";

const ten = new BN(10);

/** From which factor an auction rises to which, in basis points of the price, and when, in unix seconds. */
export interface Rise {
  factorStartBps: number;
  factorEndBps: number;
  startsAt: BN;
  endsAt: BN;
}

/** The factor at a time (unix seconds), in basis points: from start to end in a straight line, rounded down; flat outside. */
export function factorBps({ factorStartBps, factorEndBps, startsAt, endsAt }: Rise, at: BN | number): number {
  const length = BN.max(endsAt.sub(startsAt), ZERO);
  if (length.isZero()) return factorStartBps;
  const elapsed = BN.min(BN.max(toBN(at, "at").sub(startsAt), ZERO), length);
  const rise = Math.max(factorEndBps - factorStartBps, 0);
  return factorStartBps + elapsed.muln(rise).div(length).toNumber();
}

/** What a unit of USDC is in units of $IO, as a fraction. */
function ratio(price: OraclePrice, factor: number): { scale: BN; low: BN } {
  if (!hasUsualExponent(price)) throw new RangeError(`exponent: ${price.exponent} is not one of -12 to 0`);
  const low = price.price.sub(price.confidence).muln(factor);
  if (low.lte(ZERO)) throw new RangeError(`confidence: ${price.confidence} is not below the price of ${price.price}`);
  const scale = ten.pow(new BN(IO_DECIMALS - USDC_DECIMALS - price.exponent)).mul(BPS);
  return { scale, low };
}

/**
 * Base units of $IO due for base units of USDC, rounded up.
 * @throws {RangeError} where the confidence is not below the price, the exponent is not -12..0 or the result does not fit 64 bits
 */
export function ioDue(usdc: BN, price: OraclePrice, factor: number): BN {
  const { scale, low } = ratio(price, factor);
  return mulDiv(usdc, scale, low, "up");
}

/**
 * The most base units of USDC for which no more than so many base units of $IO are due; it may be more than 64 bits hold.
 * @throws {RangeError} where the confidence is not below the price, the exponent is not -12..0 or `io` does not fit 64 bits
 */
export function usdcFor(io: BN, price: OraclePrice, factor: number): BN {
  const { scale, low } = ratio(price, factor);
  return u64(io).mul(low).div(scale);
}
