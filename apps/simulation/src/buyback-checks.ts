/** Whether treasury and auctions did what the rules say: each check compares the chain with what is known without it. */
import { isDeepStrictEqual } from "node:util";
import { auctionAddress, decodeTreasury, treasuryAddress } from "@io-net/sdk";
import { big, inIo, inUsdc, sum } from "./amounts.ts";
import type { Auctioned } from "./buyback/books.ts";
import type { Check } from "./checks.ts";
import { all } from "./job-checks.ts";
import type { OwnBuyback } from "./reckoning/buyback.ts";
import type { Run } from "./run.ts";

const auctionSecs = 21_600;

export function checkBuyback(run: Run): Check[] {
  const { market, reckoning } = run;
  const own = reckoning.buyback;
  if (!market || !own) return [];
  const { auctions } = market.buyback.books;
  return [
    everyFill(auctions, own),
    everyAuction(run, auctions, own),
    oneAPeriod(auctions),
    noneInSilence(run, auctions),
    totals(run, own),
  ];
}

/** What each gave by price, confidence and factor, against the second reckoning. */
function everyFill(auctions: Auctioned[], own: OwnBuyback): Check {
  const wrong = auctions.find(({ fills }, i) => !isDeepStrictEqual(fills, own.auctions[i]?.fills));
  const fills = auctions.reduce((total, auction) => total + auction.fills.length, 0);
  const name = "every fill burned what price, confidence and factor say, to the base unit";
  return all(name, wrong && `the auction of period ${wrong.period}`, `${fills} fills`);
}

/** Lots, ends, and that each is closed. */
function everyAuction({ network }: Run, auctions: Auctioned[], own: OwnBuyback): Check {
  const wrong = auctions.find((auction, i) => {
    const expected = own.auctions[i];
    if (!expected) return true;
    const { period, openedAt, lot, fills } = expected;
    const closed = { sold: sum(fills.map(({ usdc }) => usdc)), burned: sum(fills.map(({ io }) => io)) };
    const isAsReckoned =
      isDeepStrictEqual(auction.closed, closed) &&
      isDeepStrictEqual([auction.period, auction.openedAt, auction.lot], [period, openedAt, lot]);
    return !isAsReckoned || network.chain.account(auctionAddress(period)) !== null;
  });
  const name = "every auction offered what the treasury had, ended as its fills say and is closed";
  const isShort = own.auctions.length !== auctions.length;
  return all(name, isShort ? "their number" : wrong && `period ${wrong.period}`, `${auctions.length} auctions`);
}

function oneAPeriod(auctions: Auctioned[]): Check {
  const wrong = auctions.find(({ period, openedAt }, i) => {
    const before = auctions[i - 1];
    return before && (period <= before.period || openedAt < before.openedAt + auctionSecs);
  });
  const name = "no period had two auctions, and no two went on at once";
  return all(name, wrong && `period ${wrong.period}`, `${new Set(auctions.map(({ period }) => period)).size} periods`);
}

function noneInSilence({ market }: Run, auctions: Auctioned[]): Check {
  const wrong = auctions.find(({ fills }) => fills.some(({ at }) => market!.oracle.isSilent(at)));
  const refused = auctions.reduce((total, auction) => total + auction.refused, 0);
  const name = "nothing was sold while the oracle was silent";
  return all(name, wrong && `period ${wrong.period}`, `${refused} fills refused`);
}

/** What the treasury counted on the chain. */
function totals({ network, reckoning }: Run, own: OwnBuyback): Check {
  const { usdcSpent, ioBought, ioSlashed, ioBurned } = decodeTreasury(network.data(treasuryAddress()));
  const found = [usdcSpent, ioBought, ioSlashed, ioBurned].map(big);
  const expected = [own.spent, own.bought, reckoning.burned("slashed"), reckoning.burned()];
  const [spent, , , burned] = found;
  return {
    name: "the treasury counts what it spent, bought and burned, slashes included, as the rules say",
    ok: isDeepStrictEqual(found, expected),
    found: `${inUsdc(spent!)} USDC spent, ${inIo(burned!)} IO burned`,
  };
}
