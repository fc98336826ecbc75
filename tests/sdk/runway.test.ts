import { type Funded, type JobStatus, math, runway } from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";

const startedAt = 1_770_000_000;
const duration = 7_200;
const job = (status: JobStatus, secs = duration): Funded => {
  return { status, startedAt: new BN(startedAt), duration: secs };
};
const left = (status: JobStatus, elapsed: number) => runway(job(status), startedAt + elapsed).toNumber();

describe("runway", () => {
  it("counts a running job down to its end, to the second", () => {
    expect([0, 1, 3_599, 7_199, 7_200, 7_201].map((elapsed) => left("running", elapsed))).deep.equal([
      ...[7_200, 7_199, 3_601, 1, 0, 0],
    ]);
  });

  it("is all of it before the start, and nothing once the service is over", () => {
    for (const status of ["posted", "awarded", "assigned"] as const) expect(left(status, -500)).equal(7_200);
    for (const status of ["disputed", "ended", "refunded"] as const) expect(left(status, 10)).equal(0);
  });

  it("grows with an extension", () => {
    expect(runway(job("running", duration + 1_800), new BN(startedAt + 7_000)).toNumber()).equal(2_000);
  });

  it("ends when what is served costs all that was reserved", () => {
    const rate = new BN(1_000_003); // 1.000003 USDC an hour: 7,200 s cost 2,000,006
    const cost = math.job.earned(rate, duration);
    expect(cost.toNumber()).equal(2_000_006);
    for (const elapsed of [0, 1, 3_600, 7_199]) {
      const more = left("running", elapsed);
      expect(math.job.earned(rate, elapsed + more).eq(cost)).equal(true);
      expect(math.job.earned(rate, elapsed + more - 1).lt(cost)).equal(true);
    }
  });

  it("refuses a time before the start of a running job", () => {
    expect(() => left("running", -1)).throw(RangeError, "before the start");
  });
});
