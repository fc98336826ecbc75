/** Whether the chain did what the rules say. Each check compares it with what is known without it. */
import { isDeepStrictEqual } from "node:util";
import { inIo, oneIo, reserve, sum } from "./amounts.ts";
import { checkBuyback } from "./buyback-checks.ts";
import { firstHourAfter } from "./calendar.ts";
import type { FinalState } from "./final.ts";
import { handedOn } from "./grants.ts";
import { checkJobs } from "./job-checks.ts";
import { circulatingAtGenesis, rows, totalOf, unlockedAfter } from "./reckoning/unlocks.ts";
import type { Run } from "./run.ts";
import { checkStakes } from "./stake-checks.ts";
import { balance } from "./tokens.ts";

export interface Check {
  name: string;
  ok: boolean;
  /** What was found, for people. */
  found: string;
}

const wholeSupply = 800_000_000n * oneIo;

export function checkAll(run: Run, final: FinalState): Check[] {
  const { reckoning, ledger } = run;
  const { released, paid, carried, dust, supply, mintAuthority } = final;
  return [
    equal("released is exactly 300,000,000.00000000 IO", released, reserve),
    everyMonth(run),
    equal("paid + carried + dust = released", paid + carried + dust, released),
    equal("paid is what the claims' quotes promised", paid, ledger.quoted),
    everyone(run),
    equal("carried is what the rules leave", carried, reckoning.carried),
    equal("dust is what rounding down leaves", dust, reckoning.dust),
    equal("nothing is left to claim", final.unclaimed, 0n),
    equal("the reserve vault holds all that was not paid", final.reserveVault, reserve - paid),
    ...checkStakes(run, final),
    ...checkJobs(run),
    ...checkBuyback(run),
    equal(
      "supply is 800,000,000.00000000 IO less what slashes, auctions and fees burned",
      supply,
      wholeSupply - final.burnedBySlashes - final.bought - final.feesBurned,
    ),
    equal(
      "circulating at genesis is exactly 95,000,000.00000000 IO",
      ledger.supplies[0]!.circulating,
      circulatingAtGenesis,
    ),
    everySupply(run),
    everyRow(run),
    equal("the genesis vault and all vestings are empty", final.unreleased, 0n),
    equal("all token accounts together hold the supply", final.held, supply),
    { name: "mint authority is none", ok: mintAuthority === null, found: mintAuthority?.toBase58() ?? "none" },
  ];
}

export function equal(name: string, found: bigint, expected: bigint): Check {
  const difference = found === expected ? "" : `, expected ${inIo(expected)}`;
  return { name, ok: found === expected, found: `${inIo(found)} IO${difference}` };
}

/** The pools' ledgers against the schedule, month by month. */
function everyMonth({ ledger, reckoning: { schedule } }: Run): Check {
  const wrong = ledger.months.flatMap(({ hours, released }, i) => {
    const isClosed = hours >= firstHourAfter(Math.min(i + 1, schedule.months.length));
    return isClosed && released === schedule.releasedBefore(hours) ? [] : [i + 1];
  });
  const found = wrong.length ? `wrong in month ${wrong[0]}` : `${schedule.months.length} months`;
  return { name: "each month released what the schedule says", ok: wrong.length === 0, found };
}

/** What the SDK made of the chain at the end of each month, against table and schedule. */
function everySupply({ ledger, reckoning }: Run): Check {
  const { schedule } = reckoning;
  const wrong = ledger.supplies.flatMap(({ unlocked, ...supply }, month) => {
    const paidOut = rows.every((row) => unlocked[row] === unlockedAfter(row, month));
    const released = sum(schedule.months.slice(0, month));
    const vested = sum(rows.map((row) => unlockedAfter(row, month)));
    const burned = sum(Object.values(reckoning.burnedByMonth[month]!));
    const total = wholeSupply - burned;
    const expected = { total, burned, released, vested, circulating: released + vested - burned };
    return paidOut && isDeepStrictEqual(supply, expected) ? [] : [month];
  });
  const found = wrong.length ? `wrong after month ${wrong[0]}` : `${ledger.supplies.length - 1} months`;
  return { name: "each month circulates what table and schedule say", ok: wrong.length === 0, found };
}

/** The beneficiaries' token accounts against the table. */
function everyRow({ network: { chain, world } }: Run): Check {
  const wrong = rows.filter(
    (row) => balance(chain, world.beneficiaries[row].wallet) + handedOn(world, row) !== totalOf(row),
  );
  const found = wrong.length ? `wrong for ${wrong[0]}` : `${rows.length} rows`;
  return { name: "every beneficiary received its row of the table, to the base unit", ok: wrong.length === 0, found };
}

/** Token accounts against the second reckoning, person by person: what was not staked, claims, and stake that left. */
function everyone({ network: { chain, world }, reckoning }: Run): Check {
  const wrong = world.people.filter(({ name, wallet }) => balance(chain, wallet) !== reckoning.wallets.get(name));
  const found = wrong.length ? `wrong for ${wrong[0]!.name}` : `${world.people.length} owners`;
  return { name: "every owner has what the rules give, to the base unit", ok: wrong.length === 0, found };
}
