import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { plain } from "../support/plain.ts";

const start = 1_767_225_600;
const first = 3_600 + 1_800; // hour 0 is attested, and its attestation over

// Class 1 begins at 500,000 micro-USD, between 100,000 and 1,000,000; gain 0.2, target 70 %, step 5 %.
describe("reprice_class", () => {
  let market: Market;
  const reprice = (key = market.node.class) => market.world.send(sdk.repriceClass({ class: key }));
  const refuse = () => market.world.fail(sdk.repriceClass({ class: market.node.class }), "RepricedRecently");
  const rate = async () => (await market.world.classOf(market.node.class)).rate.toNumber();
  const at = (secs: number) => market.world.chain.warpTo(start + secs);
  /** Runs a job of so many of the four processors. */
  const hire = (processors: number, duration = 36_000) =>
    market.run({ processors, duration, kind: "auction", maxRate: market.units(50) });
  const utilisation = async () => {
    const [event] = market.world.events(await reprice());
    return event?.name === "classRepriced" ? event.data.utilisationBps : undefined;
  };

  beforeEach(async () => {
    market = await Market.open();
  });

  it("raises the rate by the utilisation since the last step, and says so", async () => {
    await hire(4);
    await market.world.work([market.node], 0);
    await at(first);
    const before = await market.world.classOf(market.node.class);
    const sent = await reprice();
    // All is hired: 0.2 x (100 - 70) % = 6 %, cut to 5 %.
    const now = `${start + first}`;
    const moved = { rate: "525000", hiredProcessorSecs: "0", hiredCountedAt: now, repricedAt: now };
    expect(plain(await market.world.classOf(market.node.class))).deep.equal({ ...(plain(before) as object), ...moved });
    const data = { class: market.node.class.toBase58(), old: "500000", new: "525000", utilisationBps: 10_000, at: now };
    expect(plain(market.world.events(sent))).deep.equal([{ name: "classRepriced", data }]);
  });

  for (const [processors, utilised, after] of [
    [0, 0, 475_000], // -14 %, cut to 5
    [2, 5_000, 480_000], // -4 %
    [3, 7_500, 505_000], // +1 %
  ] as const) {
    it(`moves it to ${after} with ${processors} of 4 processors hired`, async () => {
      if (processors > 0) await hire(processors);
      await market.world.work([market.node], 0);
      await at(first);
      expect(await utilisation()).equal(utilised);
      expect(await rate()).equal(after);
    });
  }

  it("weighs what was hired by the seconds of it, up to the end of the job", async () => {
    const job = await hire(4, 2_700); // half of the 5,400 s
    await market.world.work([market.node], 0);
    await market.do("heartbeat", job);
    await market.do("finish", job); // 960 s later: they do not count
    await at(first);
    expect(await utilisation()).equal(5_000);
  });

  it("is one step however late, and none before an hour has passed", async () => {
    await market.world.work([market.node], 0);
    await at(first);
    await reprice();
    await at(first + 3_599);
    await refuse();
    await at(first + 3_600);
    await reprice();
    await at(first + 100 * 3_600);
    await reprice();
    await refuse();
  });

  it("leaves the rate where no processor was attested in the last hour whose attestation is over", async () => {
    const job = await hire(4);
    await at(3_600);
    expect(await utilisation()).equal(null); // hour 0 is not attested yet
    expect(await rate()).equal(500_000);
    await market.do("heartbeat", job);
    await market.world.work([market.node], 1);
    await at(2 * 3_600 + 1_799);
    expect(await utilisation()).equal(null); // hour 0 was not, hour 1 is still being attested
    await at(2 * 3_600 + 1_799 + 3_600);
    expect(await utilisation()).equal(10_000); // 3:29:59: hour 2 may still be attested
    expect(await rate()).equal(525_000);
  });

  it("stays within floor and ceiling", async () => {
    const key = market.node.class;
    const bounds = { multiplierBps: 10_000, difficultyBits: 0 };
    const update = { ...bounds, rateFloor: new BN(490_000), rateCeiling: new BN(510_000) };
    await market.world.change({ kind: "class", id: 1, update });
    await market.world.work([market.node], 0);
    await at(first);
    await reprice(key);
    expect(await rate()).equal(490_000);
    await hire(4);
    await market.world.work([market.node], 1);
    await at(first + 3_600);
    await reprice(key);
    expect(await rate()).equal(510_000);
  });

  it("moves the rate of the next market job, never of one that was posted (E9)", async () => {
    const rates = async (job: PublicKey) => (await market.job(job)).rate.toNumber();
    const before = await market.post({ kind: "market" });
    await market.world.work([market.node], 0);
    await at(first);
    await reprice();
    expect(await rates(before)).equal(500_000);
    expect(await rates(await market.post({ kind: "market" }))).equal(475_000);
  });

  it("is of one class alone", async () => {
    const other = await market.world.class(2);
    await at(first);
    await reprice(other);
    expect((await market.world.classOf(market.node.class)).repricedAt.toNumber()).equal(start);
  });
});
