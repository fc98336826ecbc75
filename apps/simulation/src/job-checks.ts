/** Whether jobs and their money went as the rules say: each check compares the chain with what is known without it. */

import { isDeepStrictEqual } from "node:util";
import { decodeTreasury, treasuryAddress, vaultAddress } from "@io-net/sdk";
import { big, inIo, inUsdc, sum } from "./amounts.ts";
import type { Check } from "./checks.ts";
import type { Market } from "./market/market.ts";
import { type Money, moneys } from "./market/steps.ts";
import type { OwnBuyback } from "./reckoning/buyback.ts";
import type { OwnJobs } from "./reckoning/jobs.ts";
import type { Run } from "./run.ts";
import { balance, readMint } from "./tokens.ts";

const nameOf = { usdc: "USDC", io: "IO" };
const shown = { usdc: inUsdc, io: inIo };

export function checkJobs(run: Run): Check[] {
  const { market } = run;
  const { jobs: own, buyback } = run.reckoning;
  if (!market || !own || !buyback) return [];
  return [
    everyJob(market, own),
    allClosed(run, market),
    ...moneys.map((money) => conserved(market, money)),
    ...moneys.map((money) => promised(market, money)),
    ...moneys.map((money) => treasury(run, own, buyback, money)),
    everyUsdcWallet(run, own),
    allUsdc(run),
    everyRate(market, own),
  ];
}

/** Exit, bill and fees of each job against the second reckoning. */
function everyJob({ deals, books }: Market, own: OwnJobs): Check {
  const wrong = deals.find((deal) => {
    const ended = books.ended
      .filter((one) => one.deal === deal)
      .map(({ exit, billed, fees }) => ({ exit, billed, fees }));
    return !isDeepStrictEqual(ended, [own.ends.get(deal.index)]);
  });
  return all(
    "every job ended, and was billed, as the rules say",
    wrong && `job ${wrong.index}`,
    `${deals.length} jobs`,
  );
}

function allClosed({ network }: Run, { deals }: Market): Check {
  const { ioMint, usdcMint } = network.world;
  const left = deals.find(({ address, money }) => {
    const vault = vaultAddress(address, money === "io" ? ioMint : usdcMint);
    return network.chain.account(address) || network.chain.account(vault);
  });
  return all("all jobs and their vaults are closed", left && `job ${left.index}`, `${deals.length} jobs`);
}

/** By the events: what was paid in came out again. */
function conserved({ books }: Market, money: Money): Check {
  const { paidIn, earned, refunded, fees } = books.flows[money];
  const name = `paid into jobs in ${nameOf[money]} = earned + refunds + fees`;
  return same(money, name, earned + refunded + sum(fees), paidIn);
}

function promised({ books }: Market, money: Money): Check {
  const { earned, refunded, quoted } = books.flows[money];
  return same(
    money,
    `earnings and refunds in ${nameOf[money]} are what jobLedger() promised`,
    earned + refunded,
    quoted,
  );
}

/** The treasury's vault and its counters against the second reckoning. */
function treasury({ network }: Run, own: OwnJobs, buyback: OwnBuyback, money: Money): Check {
  const { ioMint, usdcMint } = network.world;
  const vault = vaultAddress(treasuryAddress(), money === "io" ? ioMint : usdcMint);
  const { ioFees, usdcFees } = decodeTreasury(network.data(treasuryAddress()));
  const counted = (money === "io" ? ioFees : usdcFees).map(big);
  const spent = money === "io" ? buyback.feesBurned : buyback.spent;
  const use = money === "io" ? "it burned" : "it spent";
  const name = `the treasury holds the fees in ${nameOf[money]} less what ${use}, and counts them by source as the rules say`;
  const held = same(money, name, balance(network.chain, vault), sum(own.fees[money]) - spent);
  return { ...held, ok: held.ok && isDeepStrictEqual(counted, own.fees[money]) };
}

function everyUsdcWallet({ network: { chain, world } }: Run, own: OwnJobs): Check {
  const owners = world.people.filter(({ usdcPurse }) => usdcPurse !== undefined);
  const wrong = owners.find(({ name, usdcWallet }) => balance(chain, usdcWallet) !== own.usdc.get(name));
  return all(
    "every client, operator and seller has the USDC that the rules give",
    wrong?.name,
    `${owners.length} owners`,
  );
}

function allUsdc({ network: { chain, world } }: Run): Check {
  const wallets = world.people
    .filter(({ usdcPurse }) => usdcPurse !== undefined)
    .map(({ usdcWallet }) => balance(chain, usdcWallet));
  const held = sum(wallets) + balance(chain, vaultAddress(treasuryAddress(), world.usdcMint));
  return same("usdc", "all token accounts together hold the USDC", held, readMint(chain, world.usdcMint).supply);
}

/** Rates and utilisation, step by step. */
function everyRate({ classes, books }: Market, own: OwnJobs): Check {
  const wrong = classes.find(({ name }, i) => {
    const { steps, utilisations } = own.rates.get(name)!;
    const expected = steps.map((rate, step) => ({ rate, utilisation: utilisations[step]! }));
    return !isDeepStrictEqual(books.rates[i], expected);
  });
  const steps = books.rates.reduce((total, { length }) => total + length, 0);
  return all("every class rate moved as its utilisation says", wrong?.name, `${steps} steps`);
}

export const all = (name: string, wrong: string | undefined, found: string): Check => ({
  name,
  ok: wrong === undefined,
  found: wrong === undefined ? found : `wrong for ${wrong}`,
});

function same(money: Money, name: string, found: bigint, expected: bigint): Check {
  const inWords = (amount: bigint) => `${shown[money](amount)} ${nameOf[money]}`;
  const difference = found === expected ? "" : `, expected ${inWords(expected)}`;
  return { name, ok: found === expected, found: `${inWords(found)}${difference}` };
}
