import { math } from "@io-net/sdk";
import { expect } from "chai";
import fc from "fast-check";
import { plain } from "../support/plain.ts";
import { between, bn, io, laws, u64Max } from "./big.ts";
import { holds, outcome, vectors } from "./jobs.ts";

const { bond, cancelExit, deposit, disputeDeposit, EXITS, earned, fee, hires, net, settle } = math.job;
const { supplierFee, supplierReservation } = math.job;
const usdc: math.job.FeeRates = { clientBps: 25, supplierBps: 25, clientUsdcBps: 200, supplierUsdcBps: 0 };
const usdc200: math.job.FeeRates = { ...usdc, supplierUsdcBps: 200 };
const inIo: math.job.FeeRates = { ...usdc, clientUsdcBps: 0 };
const ratesOf = (name: string) => vectors.rates[name]!;

/** 10 hours of 100 a hour, so 1,000 whole USDC or IO in all. */
function thousand(unit: number, servedSecs: number): math.job.Served {
  const [rate, cost] = [bn(100 * unit), bn(1_000 * unit)];
  return { rate, cost, servedSecs: bn(servedSecs), resolvedBilled: bn(0), resolvedBondTo: null };
}

describe("the arithmetic of jobs", () => {
  it("earns by the second as the vectors do", () => {
    holds(vectors.earned, ({ rate, secs }) => earned(bn(rate), bn(secs)));
    expect(earned(bn(1), 3_599).toNumber()).equal(0);
  });

  it("rounds fees, bonds and deposits up as the vectors do", () => {
    holds(vectors.fees, ({ amount, bps }) => fee(bn(amount), bps));
    holds(vectors.deposits, ({ cost, rates, bondBps }) => ({
      deposit: outcome(() => deposit(bn(cost), ratesOf(rates))),
      bond: bond(bn(cost), bondBps),
      disputeDeposit: disputeDeposit(bn(cost)),
    }));
  });

  it("deducts the supplier's fees as the vectors do", () => {
    holds(vectors.supplierFees, ({ amount, rates }) => ({
      fee: supplierFee(bn(amount), ratesOf(rates)),
      reservation: supplierReservation(bn(amount), ratesOf(rates)),
      net: net(bn(amount), ratesOf(rates)),
    }));
  });

  it("divides the deposit at every exit as the vectors do", () => {
    holds(vectors.exits, ({ exit, rates, resolvedBondTo, ...job }) => {
      const { rate, cost, servedSecs, resolvedBilled } = job;
      const amounts = {
        rate: bn(rate),
        cost: bn(cost),
        servedSecs: bn(servedSecs),
        resolvedBilled: bn(resolvedBilled),
      };
      return settle(exit, { ...amounts, resolvedBondTo }, ratesOf(rates));
    });
    const met = new Set(vectors.exits.map(({ exit }) => exit));
    expect([...EXITS].filter((exit) => !met.has(exit))).deep.equal([]);
  });

  it("tells a trial from a later cancellation, and hired hours from others, as the vectors do", () => {
    holds(vectors.cancelExits, ({ startedAt, at }) => cancelExit(bn(startedAt), bn(at)));
    holds(vectors.hires, ({ rate, minCost }) => hires(bn(rate), bn(minCost)));
    expect(cancelExit(1_000, 1_599)).equal("trial");
    expect(cancelExit(1_000, 1_600)).equal("cancelled");
  });

  it("divides the worked example: 1,000 USDC run to the end", () => {
    // 1,000 + 2.50 + 20.00 paid in; 997.50 to the supplier, 25.00 to the treasury
    expect(deposit(bn(1_000_000_000), usdc).toNumber()).equal(1_022_500_000);
    expect(plain(settle("complete", thousand(1_000_000, 36_000), usdc))).deep.equal({
      ...{ billed: "1000000000", refund: "0", pay: "997500000", bondTo: "node" },
      ...{ clientFee: "2500000", clientUsdcFee: "20000000", supplierFee: "2500000" },
    });
    // with the supplier's facilitation of 2 %: 977.50, and 2.50 + 20.00 + 22.50 = 45.00
    const charged = settle("complete", thousand(1_000_000, 36_000), usdc200);
    expect(plain([charged.pay, charged.supplierFee])).deep.equal(["977500000", "22500000"]);
  });

  it("divides the worked example in $IO", () => {
    expect(deposit(bn(1_000n * io), inIo).toNumber()).equal(100_250_000_000); // 1,002.50
    const { pay, clientFee, clientUsdcFee, supplierFee } = settle("complete", thousand(100_000_000, 36_000), inIo);
    expect(plain([pay, clientFee, clientUsdcFee, supplierFee])).deep.equal([
      ...["99750000000", "250000000", "0", "250000000"], // 997.50, and 5.00 for the treasury
    ]);
  });

  it("bills each exit what its row says", () => {
    const billed = (exit: math.job.Exit, servedSecs: number) =>
      settle(exit, thousand(1_000_000, servedSecs), usdc).billed.toNumber();
    expect([0, 1, 599].map((secs) => billed("trial", secs))).deep.equal([0, 27_777, 16_638_888]); // 100 USDC / 3,600 = 0.0277 a second
    expect([0, 601, 3_600, 5_400].map((secs) => billed("cancelled", secs))).deep.equal([
      ...[100_000_000, 100_000_000, 100_000_000, 150_000_000], // an hour at the least
    ]);
    for (const exit of ["stopped", "silent"] as const) {
      expect([3_599, 3_600, 36_001].map((secs) => billed(exit, secs))).deep.equal([0, 100_000_000, 1_000_000_000]);
    }
    expect(billed("complete", 35_400)).equal(1_000_000_000);
    const never = ["noTaker", "withdrawn", "notAccepted", "cancelledAssigned", "notStarted"] as const;
    for (const exit of never) expect(billed(exit, 0), exit).equal(0);
  });

  it("takes the client's reservation of the whole cost where he cancels late, and returns the facilitation of the rest", () => {
    // billed 150; 0.25 % of 1,000, 2 % of 150; 1,022.50 - 150 - 2.50 - 3.00; 150 less 0.375
    expect(plain(settle("cancelled", thousand(1_000_000, 5_400), usdc))).deep.equal({
      ...{ billed: "150000000", clientFee: "2500000", clientUsdcFee: "3000000", supplierFee: "375000" },
      ...{ refund: "867000000", pay: "149625000", bondTo: "node" },
    });
    const short = { ...thousand(1_000_000, 700), cost: bn(30_000_000) }; // an hour is more than the 18 minutes reserved
    expect(settle("cancelled", short, usdc).billed.toNumber()).equal(30_000_000);
  });

  it("gives the bond to whom the row names", () => {
    const rows: Record<string, math.job.Exit[]> = {
      null: ["noTaker", "withdrawn", "notAccepted"],
      node: ["cancelledAssigned", "trial", "cancelled", "complete"],
      client: ["notStarted", "stopped", "silent"],
    };
    for (const [side, exits] of Object.entries(rows)) {
      for (const exit of exits) expect(`${settle(exit, thousand(1, 0), usdc).bondTo}`, exit).equal(side);
    }
  });

  it("bills what the resolver says, up to the cost, and gives the bond to whom he names", () => {
    const resolved = (billed: number, resolvedBondTo: math.job.Side | null) => () =>
      settle("resolved", { ...thousand(1_000_000, 0), resolvedBilled: bn(billed), resolvedBondTo }, usdc);
    const { pay, clientFee, refund, bondTo } = resolved(400_000_000, "client")();
    // 400 - 1.00; 0.25 % of 400; 1,022.50 - 400 - 1.00 - 8.00
    expect(plain([pay, clientFee, refund, bondTo])).deep.equal(["399000000", "1000000", "613500000", "client"]);
    expect(resolved(1_000_000_000, "node")().refund.toNumber()).equal(0);
    expect(resolved(1_000_000_001, "node")).throw(RangeError, "above the cost");
    expect(resolved(0, null)).throw(RangeError, "names nobody");
    expect(() => settle("none", thousand(1, 0), usdc)).throw(RangeError, "a job that goes on");
  });

  const amounts = between(0n, 10n ** 15n);
  const bps = fc.integer({ min: 0, max: 1_000 });
  const anyRates = fc.record({ clientBps: bps, supplierBps: bps, clientUsdcBps: bps, supplierUsdcBps: bps });

  it("the parts of every exit sum to the deposit, and none is below 0", () => {
    const seconds = between(0n, 40_000_000n);
    const exits = fc.constantFrom(...EXITS.slice(1));
    fc.assert(
      fc.property(exits, amounts, seconds, seconds, anyRates, (exit, rate, duration, servedSecs, rates) => {
        const cost = earned(rate, duration);
        const job = { rate, cost, servedSecs, resolvedBilled: cost.divn(3), resolvedBondTo: "node" as const };
        const { refund, pay, clientFee, clientUsdcFee, supplierFee: deducted, billed } = settle(exit, job, rates);
        const parts = [refund, pay, clientFee, clientUsdcFee, deducted];
        expect(parts.some((part) => part.isNeg())).equal(false);
        expect(parts.reduce((sum, part) => sum.add(part)).eq(deposit(cost, rates))).equal(true);
        expect(pay.add(deducted).eq(billed)).equal(true);
      }),
      laws,
    );
  });

  it("a unit more earned never pays less, however it is split", () => {
    fc.assert(
      fc.property(amounts, anyRates, (amount, rates) => {
        expect(net(amount.addn(1), rates).gte(net(amount, rates))).equal(true);
        const reservation = supplierReservation(amount, rates);
        expect(reservation.lte(supplierFee(amount, rates))).equal(true);
      }),
      laws,
    );
    const odd = { ...inIo, supplierBps: 1, supplierUsdcBps: 1 };
    // Two roundings would take 2 of 1 unit and of 5,000; one takes 1, and 2 from 5,001 on.
    expect([1, 5_000, 5_001].map((amount) => supplierFee(bn(amount), odd).toNumber())).deep.equal([1, 1, 2]);
  });

  it("refuses what does not fit 64 bits", () => {
    expect(() => deposit(bn(u64Max), usdc)).throw(RangeError, "does not fit u64");
    expect(() => earned(bn(u64Max), 3_601)).throw(RangeError, "does not fit u64");
    expect(earned(bn(u64Max), 3_600).toString()).equal(u64Max.toString());
  });
});
