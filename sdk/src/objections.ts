/** What speaks against a node that is to take a job, in words and numbers. */
import type BN from "bn.js";
import type { At } from "./accounts/account.ts";
import type { Config } from "./accounts/config.ts";
import type { DeviceClass } from "./accounts/device-class.ts";
import { type Node, reputationAt } from "./accounts/node.ts";
import { IO_DECIMALS, REGIONS, USDC_DECIMALS } from "./constants.ts";
import type { JobNeed } from "./match.ts";
import { accepts, type Mismatch, mismatches } from "./math/matching.ts";
import { isWorth, stakeFor } from "./math/stake.ts";
import { requirementAt } from "./requirement.ts";

/** One thing that speaks against a node. */
export interface Objection {
  reason: Mismatch | "noPrice" | "tooDear";
  /** With the numbers: `"reputation 4,200 is below 5,000"`. */
  text: string;
}

/** By what stake and reputation of a node are judged: its class, the config, and when, unix seconds. */
export interface StakeTerms {
  class: At<DeviceClass>;
  config: Config;
  at: BN | number;
}

/** All that speaks against a node at a rate for the whole job per hour, in the order in which the program asks. */
export function objectionsTo(job: JobNeed, node: At<Node>, rate: BN | null, terms: StakeTerms): Objection[] {
  const reputation = reputationAt(node, terms.at);
  const candidate = { ...node, reputation, active: node.status === "active" };
  const lacks = node.class.equals(job.class) ? stakeLacking(node, terms) : []; // another class has other terms
  const found = mismatches(job, { ...candidate, stakeMet: lacks.length === 0 }).flatMap((reason): Objection[] =>
    reason === "stake" ? lacks.map((text) => ({ reason, text })) : [{ reason, text: textOf(reason, job, candidate) }],
  );
  return [...found, ...objectionsToRate(job, rate)];
}

function stakeLacking(node: At<Node>, { class: of, config, at }: StakeTerms): string[] {
  const { activeStake, activeShares, operatorShares } = node;
  const { all, own } = requirementAt({ node, class: of, config }, at);
  const operators = stakeFor(operatorShares, activeStake, activeShares);
  return [
    ...(activeStake.lt(all) ? [`a stake of ${amount(activeStake, "io")} is below ${amount(all, "io")}`] : []),
    ...(isWorth(operatorShares, activeStake, activeShares, own)
      ? []
      : [`the operator's own stake of ${amount(operators, "io")} is below ${amount(own, "io")}`]),
  ];
}

function textOf(reason: Exclude<Mismatch, "stake">, job: JobNeed, node: At<Node>): string {
  const below = (what: string, found: number, least: number) => `${what} ${digits(found)} is below ${digits(least)}`;
  switch (reason) {
    case "class":
      return `class ${node.class} is not ${job.class}`;
    case "notActive":
      return `the node is ${node.status}`;
    case "processors":
      return `${digits(node.freeProcessors)} free processors are fewer than ${digits(job.processors)}`;
    case "tier":
      return below("tier", node.tier, job.tier);
    case "region":
      return `region ${node.region} is not one of ${regionsIn(job.regions)}`;
    case "reputation":
      return below("reputation", node.reputation, job.minReputation);
  }
}

function objectionsToRate({ currency, maxRate }: JobNeed, rate: BN | null): Objection[] {
  if (rate === null) return [{ reason: "noPrice", text: `no rate in ${unitOf[currency].name}` }];
  if (!maxRate?.lt(rate)) return [];
  return [{ reason: "tooDear", text: `${amount(rate, currency)} per hour is above ${amount(maxRate, currency)}` }];
}

const unitOf = { io: { name: "IO", decimals: IO_DECIMALS }, usdc: { name: "USDC", decimals: USDC_DECIMALS } };

/** Whole units with commas, and what decimals there are. */
function amount(value: BN, currency: "usdc" | "io"): string {
  const { name, decimals } = unitOf[currency];
  const padded = value.toString().padStart(decimals + 1, "0");
  const fraction = padded.slice(-decimals).replace(/0+$/, "");
  return `${digits(padded.slice(0, -decimals))}${fraction && "."}${fraction} ${name}`;
}

const digits = (value: number | string): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

const regionsIn = (mask: number): string =>
  Array.from({ length: REGIONS }, (_, region) => region)
    .filter((region) => accepts(mask, region))
    .join(", ") || "none";
