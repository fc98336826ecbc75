import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { swap } from "../support/swap.ts";
import { ends, record } from "./endings.ts";

const all = { exit: "complete" as const, billed: 1_000_000_000, bondTo: "node" as const };

describe("finish_job", () => {
  let market: Market;
  let job: PublicKey;
  const finish = () => market.do("finish", job);

  beforeEach(async () => {
    market = await Market.open();
    job = await market.run();
  });

  it("ends a job whose time is up, by anyone's hand, for its whole cost", async () => {
    await market.serve(job, 36_000);
    await ends(market, job, finish, all);
    expect(await record(market)).deep.equal([1, 0, 5_312]); // a sixteenth of 5,000 more
  });

  for (const [secs, possible] of [
    [35_999, false],
    [36_000, true],
    [36_001, true],
    [315_360_000, true],
  ] as const) {
    it(`is ${possible ? "possible" : "refused"} ${secs} s after the start of a job of 36,000 (E3)`, async () => {
      await market.serve(job, 35_900);
      await market.at(job, secs);
      if (possible) await ends(market, job, finish, all);
      else await market.refuse("finish", job, "JobNotComplete");
    });
  }

  for (const [beat, possible] of [
    [35_399, false],
    [35_400, true],
    [35_401, true],
  ] as const) {
    it(`is ${possible ? "possible" : "refused"} with a last heartbeat at ${beat} s`, async () => {
      await market.serve(job, beat);
      await market.at(job, 36_000);
      if (possible) await ends(market, job, finish, all);
      else await market.refuse("finish", job, "JobNotComplete");
    });
  }

  it("takes the start of a job of ten minutes as its only heartbeat, and not of a longer one", async () => {
    const [short, longer] = [await market.run({ duration: 600 }), await market.run({ duration: 601 })];
    await market.at(short, 601);
    await market.do("finish", short);
    await market.refuse("finish", longer, "JobNotComplete");
    expect((await market.job(short)).billed.toString()).equal("16666666");
  });

  it("counts a completion for the reputation once a day, and only of a job of 10 (E19)", async () => {
    const hours = { duration: 3_600, maxRate: market.units(10) };
    const node = await market.offer({ asking: 10 });
    const worth = async (duration: number) => {
      const one = await market.run({ ...hours, duration, node });
      await market.serve(one, duration, { node });
      await market.do("finish", one);
      const { jobsCompleted, reputation } = await market.world.nodeOf(node.address);
      return [jobsCompleted, reputation];
    };
    await market.world.toHour(24 * 5);
    expect(await worth(3_599)).deep.equal([1, 5_000]); // 9.997 USDC
    expect(await worth(3_600)).deep.equal([2, 5_312]);
    expect(await worth(3_600)).deep.equal([3, 5_312]);
    await market.world.toHour(24 * 6 - 1);
    expect(await worth(3_600)).deep.equal([4, 5_605]); // ended at midnight; a sixteenth of 4,688 is 293
  });

  it("needs the job's own node and class", async () => {
    const { world, node } = market;
    await market.serve(job, 36_000);
    const { call } = await market.act("finish", job);
    await world.fail(await swap(call, node.address, (await market.offer()).address), "WrongNode");
    await world.fail(await swap(call, node.class, await world.class(2)), "WrongClass");
  });

  it("is refused before the start, and twice", async () => {
    await market.refuse("finish", await market.assign(), "WrongJobStatus");
    await market.serve(job, 36_000);
    await finish();
    await market.refuse("finish", job, "WrongJobStatus");
  });
});
