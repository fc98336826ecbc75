/** The vectors of jobs, which the program is held to as well. Amounts and times are decimals. */
import { readFileSync } from "node:fs";
import type { math } from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";

/** Cases of a function; `null` is expected where there is no result. */
type Cases<Given, Expected> = ({ name: string; expected: Expected } & Given)[];
type Text<Name extends string> = Record<Name, string>;
type Numbers<Name extends string> = Record<Name, number>;
type Candidate<Class> = Omit<math.matching.Candidate, "class"> & Class;
type Requirement<Class> = Omit<math.matching.Requirement, "class"> & Class;

interface Vectors {
  rates: Record<string, math.job.FeeRates>;
  earned: Cases<Text<"rate" | "secs">, string | null>;
  fees: Cases<Text<"amount"> & Numbers<"bps">, string>;
  supplierFees: Cases<Text<"amount" | "rates">, Text<"fee" | "reservation" | "net">>;
  deposits: Cases<
    Text<"cost" | "rates"> & Numbers<"bondBps">,
    { deposit: string | null } & Text<"bond" | "disputeDeposit">
  >;
  exits: Cases<
    { exit: math.job.Exit; resolvedBondTo: math.job.Side | null } & Text<
      "rates" | "rate" | "cost" | "servedSecs" | "resolvedBilled"
    >,
    (Text<Exclude<keyof math.job.Split, "bondTo">> & { bondTo: math.job.Side | null }) | null
  >;
  cancelExits: Cases<Text<"startedAt" | "at">, math.job.Exit>;
  hires: Cases<Text<"rate" | "minCost">, boolean>;
  marketRate: Cases<Text<"classRate"> & math.price.Demand, string | null>;
  usdcToIo: Cases<Text<"usdc" | "price" | "confidence"> & Numbers<"exponent">, string | null>;
  reprice: Cases<
    Text<"rate" | "floor" | "ceiling"> & Numbers<"gainBps" | "targetBps" | "stepBps" | "utilisationBps">,
    string
  >;
  utilisation: Cases<Text<"hiredProcessorSecs" | "secs"> & Numbers<"attestedProcessors">, number | null>;
  reputation: Cases<Numbers<"reputation" | "n"> & { step: "completed" | "failed" | "rated" | "idle" }, number | null>;
  matching: Cases<
    { requirement: Requirement<Text<"class">>; candidate: Candidate<Text<"class">> },
    math.matching.Mismatch | null
  >;
  oracle: Cases<
    Text<"data" | "feed" | "now" | "maxAgeSecs"> & Numbers<"maxConfidenceBps">,
    (Text<"price" | "confidence" | "publishedAt"> & Numbers<"exponent">) | math.oracle.OracleFault
  >;
}

export const vectors: Vectors = JSON.parse(readFileSync(new URL("../vectors/jobs.json", import.meta.url), "utf8"));

/** Each case of the vectors against what `reckon` makes of it; there must be some. */
export function holds<C extends { name: string; expected: unknown }>(cases: C[], reckon: (given: C) => unknown): void {
  expect(cases).not.empty;
  for (const given of cases)
    expect(
      outcome(() => reckon(given)),
      given.name,
    ).deep.equal(given.expected);
}

/** What comes of it, in plain form; `null` where it is out of range. */
export function outcome(reckon: () => unknown): unknown {
  try {
    return plain(reckon());
  } catch (error) {
    expect(error).instanceOf(RangeError);
    return null;
  }
}
