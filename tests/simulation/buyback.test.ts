import { withAmount } from "@io-net/chain";
import { math, treasuryAddress, vaultAddress } from "@io-net/sdk";
import { expect } from "chai";
import { jsonOf } from "../../apps/simulation/src/json.ts";
import { Oracle } from "../../apps/simulation/src/market/oracle.ts";
import { reportOf } from "../../apps/simulation/src/report.ts";
import type { Run } from "../../apps/simulation/src/run.ts";
import { balance } from "../../apps/simulation/src/tokens.ts";
import { type Changes, marketScenario, posts, sal } from "./market.ts";
import { runOf } from "./small.ts";

const io = 100_000_000;
const usdc = 1_000_000;

/** Four jobs of 1,000 USDC and four of 500 IO: fees of 4 * 25 USDC and 4 * 2.5 IO. One IO is 2 USD, give or take 1 %. */
const fourJobs = (changes: Changes) =>
  marketScenario({
    hours: 4,
    client: posts("direct"),
    ...changes,
    oracle: { ioUsd: 2, confidence: 1, ...changes.oracle },
  });

/** A price that swings by 3 % an hour. */
const swinging = { ioUsd: 2, lowest: 1.5, highest: 3, drift: 0, volatility: 300, confidence: 0.5, outages: [] };

const failing = (run: Run) =>
  reportOf(run, "seed")
    .checks.filter(({ ok }) => !ok)
    .map(({ name }) => name);

describe("the simulation's buyback", () => {
  const runs: Record<string, Run> = {};
  const numbers = (name: string) => JSON.parse(jsonOf(reportOf(runs[name]!, "seed")));

  before(async () => {
    const cases: Record<string, Changes> = {
      sold: { sellers: [sal] },
      silent: { sellers: [sal], oracle: { outages: [{ hour: 160, hours: 100 }] } },
      poor: { sellers: [{ ...sal, io: 20 }] },
      swinging: { sellers: [{ ...sal, factorBps: [9_900, 9_900] }], oracle: { volatility: 300 } },
    };
    for (const [name, changes] of Object.entries(cases)) {
      runs[name] = await runOf(fourJobs(changes), `buyback-${name}.json`);
    }
  });

  it("passes all checks, whoever sells", () => {
    for (const [name, run] of Object.entries(runs)) expect(failing(run), name).deep.equal([]);
  });

  it("spends all fees in USDC on $IO, part by part, and burns it with the fees in $IO", () => {
    const { auctions, bought, burned, feesIn, supply } = numbers("sold");
    expect([feesIn.usdc.total, feesIn.io.total]).deep.equal([`${100 * usdc}`, `${10 * io}`]);
    expect(auctions).length(1);
    const { period, openedAt, refused, ...auction } = auctions[0];
    expect([period, refused]).deep.equal([1, 0]);
    expect(openedAt).within(604_800, 608_399); // in the first hour of the second week
    const parts = { lot: `${100 * usdc}`, sold: `${100 * usdc}`, burned: bought.io, fills: 4, outcome: "soldOut" };
    expect(auction).deep.equal(parts);
    // 100 USDC at 95 to 101 % of 1.98 USD
    expect(Number(bought.io) / io).within(100 / (1.98 * 1.01), 100 / (1.98 * 0.95));
    expect(burned).include({ slashed: "0", bought: bought.io, fees: `${10 * io}` });
    expect(burned.total).equal(`${Number(bought.io) + 10 * io}`);
    expect(supply).equal(`${800_000_000n * BigInt(io) - BigInt(burned.total)}`);
  });

  it("says what was paid of the oracle's price, and what each year burned", () => {
    const { bought, burned, supplyByYear } = numbers("sold");
    expect(bought).include({
      usdc: `${100 * usdc}`,
      fills: 4,
      refused: 0,
      opened: 1,
      soldOut: 1,
      partly: 0,
      unsold: 0,
    });
    const { average, best, worst } = bought.factorBps;
    expect(best).within(9_500, average).and.below(worst);
    expect(worst).below(10_100);
    expect(bought.ofOracleBps.best).closeTo(best * 0.99, 0.02); // the confidence is 1 %
    expect(bought.ofOracleBps.worst).closeTo(worst * 0.99, 0.02);
    expect(burned.years).length(20);
    const [first, second] = burned.years;
    expect(first).include({ year: 1, fees: `${10 * io}`, bought: bought.io, total: burned.total });
    expect(second).include({ year: 2, fees: "0", bought: "0", total: "0" });
    expect(first.net).equal(`${BigInt(supplyByYear[1].circulating) - BigInt(supplyByYear[0].circulating)}`);
    expect(first.net).equal(`${BigInt(first.released) + BigInt(first.vested) - BigInt(first.total)}`);
  });

  it("sells nothing while the oracle is silent, and all a week later", () => {
    const { auctions, bought, jobs } = numbers("silent"); // hours 160 to 260; the auction is from 168 on
    const [silent, next, ...others] = auctions;
    expect(silent).include({ period: 1, sold: "0", burned: "0", fills: 0, outcome: "unsold" });
    expect(silent.refused).greaterThan(0);
    expect(next).include({ period: 2, lot: silent.lot, sold: silent.lot, refused: 0, outcome: "soldOut" });
    expect(others).deep.equal([]);
    expect(bought.refused).equal(silent.refused);
    expect(jobs.map(({ outcome, count }: { outcome: string; count: number }) => [outcome, count])).deep.equal([
      ["complete", 4],
      ["complete", 4],
    ]);
  });

  it("offers again what nobody could or would buy", () => {
    // 25 USDC cost about 13 of Sal's 20 IO, and another quarter, of 75 USDC, more than the 7 that are left.
    const { auctions, bought } = numbers("poor");
    expect(auctions[0]).include({ lot: `${100 * usdc}`, sold: `${25 * usdc}`, fills: 1, outcome: "partly" });
    for (const one of auctions.slice(1)) expect(one).include({ lot: `${75 * usdc}`, fills: 0, outcome: "unsold" });
    expect(bought).include({ opened: 1_043, soldOut: 0, partly: 1, unsold: 1_042 }); // 175,320 hours are 1,043.6 weeks
  });

  it("notices a unit of $IO too much in a fill, a lot, a treasury or a seller's account", () => {
    const run = runs.sold!;
    const [auction] = run.market!.buyback.books.auctions;
    const [fill] = auction!.fills;
    auction!.fills[0] = { ...fill!, factorBps: fill!.factorBps + 1 };
    const fills = "every fill burned what price, confidence and factor say, to the base unit";
    expect(failing(run)).deep.equal([fills]);
    auction!.fills[0] = { ...fill!, io: fill!.io + 1n };
    expect(failing(run)).include.members([fills, "paid + carried + dust = released"]);
    auction!.fills[0] = fill!;

    auction!.lot += 1n;
    const lots = "every auction offered what the treasury had, ended as its fills say and is closed";
    expect(failing(run)).deep.equal([lots]);
    auction!.lot -= 1n;

    run.market!.buyback.books.auctions.push({ ...auction!, openedAt: auction!.openedAt + 21_600 });
    expect(failing(run)).include.members([lots, "no period had two auctions, and no two went on at once"]);
    run.market!.buyback.books.auctions.pop();

    run.reckoning.buyback!.spent += 1n;
    expect(failing(run)).deep.equal([
      "the treasury holds the fees in USDC less what it spent, and counts them by source as the rules say",
      "the treasury counts what it spent, bought and burned, slashes included, as the rules say",
    ]);
    run.reckoning.buyback!.spent -= 1n;
    expect(failing(run)).deep.equal([]);
  });

  it("notices a unit that a seller lacks, in USDC and in $IO", () => {
    const { network } = runs.sold!;
    const { chain, world } = network;
    const seller = world.people.find(({ name }) => name === "Sal")!;
    const move = (from: typeof seller.wallet, to: typeof seller.wallet) => {
      chain.setAccount(from, withAmount(chain.account(from)!, -1n));
      chain.setAccount(to, withAmount(chain.account(to)!, 1n));
    };
    const vault = vaultAddress(treasuryAddress(), world.usdcMint);
    expect(balance(chain, seller.usdcWallet)).equal(BigInt(100 * usdc));
    move(seller.usdcWallet, vault);
    expect(failing(runs.sold!)).deep.equal([
      "the treasury holds the fees in USDC less what it spent, and counts them by source as the rules say",
      "every client, operator and seller has the USDC that the rules give",
    ]);
    move(vault, seller.usdcWallet);

    const other = world.people.find(({ name }) => name === "Alder")!;
    move(seller.wallet, other.wallet);
    expect(failing(runs.sold!)).deep.equal(["every owner has what the rules give, to the base unit"]);
    move(other.wallet, seller.wallet);
  });

  it("publishes what the program reads, and in an outage what it said when that began", () => {
    const { network } = runs.sold!;
    const oracle = new Oracle({ ...swinging, outages: [{ hour: 200_000, hours: 24 }] }, 1);
    const said = (hour: number) => {
      network.setClock(hour * 3_600 + 60);
      const { price, publishedAt } = math.oracle.parse(
        network.data(oracle.publish(network)),
        network.world.oracle.feed,
      );
      return [BigInt(price.toString()), publishedAt.toNumber() - network.startedAt];
    };
    expect(said(199_999)).deep.equal([oracle.quoteAt(199_999 * 3_600).price, 199_999 * 3_600 + 60]);
    for (const hour of [200_000, 200_023]) {
      expect(said(hour)).deep.equal([oracle.quoteAt(200_000 * 3_600).price, 200_000 * 3_600]);
    }
    expect(said(200_024)).deep.equal([oracle.quoteAt(200_024 * 3_600).price, 200_024 * 3_600 + 60]);
    const seconds = [200_000 * 3_600 + 60, 200_000 * 3_600 + 61, 200_024 * 3_600 - 1, 200_024 * 3_600];
    expect(seconds.map((at) => oracle.isSilent(at))).deep.equal([false, true, true, false]); // a price counts for 60 s
  });
});
