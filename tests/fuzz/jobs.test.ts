import { expect } from "chai";
import { refundOf } from "../../apps/fuzz/src/model/job/dues.ts";
import { Job } from "../../apps/fuzz/src/model/job/job.ts";
import { ModelClass } from "../../apps/fuzz/src/model/job/market.ts";
import { supplierFee } from "../../apps/fuzz/src/model/job/money.ts";
import { Reputation } from "../../apps/fuzz/src/model/job/reputation.ts";
import type { Exit, Mint, Wish } from "../../apps/fuzz/src/model/job/terms.ts";
import { type Rules, rules } from "../../apps/fuzz/src/model/rules.ts";

const wish: Wish = {
  ...{ kind: "auction", processors: 1, tier: 0, regions: 1, minReputation: 0, duration: 36_000, longestExtension: 0 },
  ...{ maxRate: 0n, deadline: 300, complexityBps: 10_000, urgencyBps: 10_000, bidDeposit: 10_000_000n },
};

/** A job of ten hours at 100 an hour, 1,000 in all, that ended after so many seconds of service. */
function jobOf(mint: Mint, served: number, supplierUsdcFee = 0n): Job {
  const job = new Job({ client: 0, id: 0 }, mint, 0, wish, 0, { ...rules, supplierUsdcFee });
  job.rate = mint === "usdc" ? 100_000_000n : 10_000_000_000n;
  job.deposited = job.needed();
  job.bond = job.cost / 20n;
  job.endsAt = 36_000;
  job.heartbeat = { now: served, slot: 0n };
  return job;
}

function endedBy(job: Job, exit: Exit): Job {
  const { billed, bondTo } = job.bill(exit, rules);
  return Object.assign(job, { status: "ended", exit, billed, bondTo, finalAt: 0 });
}

describe("the model's jobs", () => {
  // The worked example of the economics: 1,000 USDC to the end, with and without the supplier's fee in USDC, and 1,000 IO.
  it("cost and pay what the worked example says", () => {
    const usdc = jobOf("usdc", 36_000);
    expect([usdc.deposited, usdc.net(usdc.cost)]).deep.equal([1_022_500_000n, 997_500_000n]);
    expect(jobOf("usdc", 36_000, 200n).net(1_000_000_000n)).equal(977_500_000n);
    const io = jobOf("io", 36_000);
    expect([io.deposited, io.net(io.cost)]).deep.equal([100_250_000_000n, 99_750_000_000n]);
  });

  // Each row: seconds served, billed, the client's reservation fee, his fee in USDC, whose the bond is. 100 USDC an hour.
  const rows: [Exit, number, bigint, bigint, bigint, string | undefined][] = [
    ["notStarted", 0, 0n, 0n, 0n, "client"],
    ["cancelledAssigned", 0, 0n, 0n, 0n, "node"],
    ["trial", 360, 10_000_000n, 25_000n, 200_000n, "node"], // 0.1 h
    ["cancelled", 1_800, 100_000_000n, 2_500_000n, 2_000_000n, "node"], // an hour, and the fee of all that was reserved
    ["cancelled", 7_200, 200_000_000n, 2_500_000n, 4_000_000n, "node"],
    ["complete", 35_400, 1_000_000_000n, 2_500_000n, 20_000_000n, "node"],
    ["stopped", 3_599, 0n, 0n, 0n, "client"],
    ["stopped", 3_600, 100_000_000n, 250_000n, 2_000_000n, "client"],
    ["silent", 7_200, 200_000_000n, 500_000n, 4_000_000n, "client"],
  ];
  for (const [exit, served, billed, clientFee, usdcFee, bondTo] of rows) {
    it(`end as ${exit} after ${served} s with a bill of ${billed}`, () => {
      const job = jobOf("usdc", served);
      expect(job.bill(exit, rules)).deep.equal({ billed, clientFee, usdcFee, bondTo });
      const bond = bondTo === "client" ? 50_000_000n : 0n;
      const refund = 1_022_500_000n - billed - clientFee - usdcFee + bond;
      expect(refundOf(endedBy(job, exit), "client", 0, rules)).equal(refund);
    });
  }

  it("take the supplier's fees as one, rounded up", () => {
    expect(supplierFee(1n, { client: 25n, clientUsdc: 0n, supplier: 25n })).equal(1n);
    expect(supplierFee(400n, { client: 25n, clientUsdc: 0n, supplier: 55n })).equal(3n); // 2.2
  });

  it("keep the fees of the day when they were posted", () => {
    const changing: Rules = { ...rules };
    const job = new Job({ client: 0, id: 0 }, "usdc", 0, wish, 0, changing);
    changing.clientFee = 100n;
    expect(job.rates.client).equal(25n);
  });

  // 5,000 + 5,000 / 16 = 5,312; a quarter less 3,984; five stars pull by 6,016 / 32 = 188.
  it("move a reputation, and idleness moves it back", () => {
    const reputation = new Reputation(0);
    reputation.complete(true, 0, rules);
    expect(reputation.value).equal(5_312);
    reputation.complete(true, 1, rules); // not twice a day
    expect(reputation.value).equal(5_312);
    reputation.fail(2, rules);
    expect(reputation.value).equal(3_984);
    reputation.rate(5, true, 3, rules);
    expect(reputation.value).equal(4_172);
    expect(reputation.at(3 + 2_592_000, rules)).equal(4_586); // 5,000 - 828 / 2
    expect(reputation.at(3 + 2_592_000 * 40, rules)).equal(5_000);
  });

  // 1,000 processors attested, 900 hired for the hour: 20 points above 70 %, of which a fifth is 4 %.
  it("move a class's rate by utilisation, and count no hire beyond its job's end", () => {
    const hot = new ModelClass({ rate: 1_000_000n, rateFloor: 1n, rateCeiling: 2_000_000n }, 0);
    const job = new Job({ client: 0, id: 0 }, "io", 0, { ...wish, processors: 900 }, 0, rules);
    job.endsAt = 7_200;
    hot.attested.set(0, 1_000);
    hot.hire(job, 0);
    hot.reprice(3_600, 0, rules);
    expect(hot.rate).equal(1_040_000n);
    hot.unhire(job, 9_000);
    expect(hot.hiredSecs(9_000)).equal(900 * 3_600);
    hot.reprice(10_800, 7, rules); // none attested in that hour
    expect(hot.rate).equal(1_040_000n);
  });
});
