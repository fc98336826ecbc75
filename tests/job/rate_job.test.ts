import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";

const day = 86_400;

describe("rate_job", () => {
  let market: Market;
  let job: PublicKey;
  const reputation = async () => (await market.world.nodeOf(market.node.address)).reputation;

  beforeEach(async () => {
    market = await Market.open();
    job = await market.complete(); // the reputation is 5,312 then
  });

  it("notes the stars, and moves nothing else of the job", async () => {
    const before = await market.job(job);
    const sent = await market.do("rate", job, { stars: 4 });
    expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), rating: 4 });
    const ids = plain({ job, node: market.node.address }) as object;
    const at = `${await market.world.chain.now()}`;
    const data = { ...ids, stars: 4, reputation: 5_380, at };
    expect(plain(market.world.events(sent))).deep.equal([{ name: "jobRated", data }]);
  });

  // A 32nd of the way from 5,312 to 0, 2,500, 5,000, 7,500, 10,000, towards where it was.
  for (const [stars, after] of [
    [1, 5_146],
    [2, 5_225],
    [3, 5_303],
    [4, 5_380],
    [5, 5_458],
  ] as const) {
    it(`pulls the reputation to ${after} with ${stars} stars`, async () => {
      await market.do("rate", job, { stars });
      expect(await reputation()).equal(after);
    });
  }

  it("takes 1 to 5 stars, once", async () => {
    for (const stars of [0, 6, 255]) await market.refuse("rate", job, "RatingOutOfBounds", { stars });
    await market.do("rate", job, { stars: 1 });
    await market.refuse("rate", job, "AlreadyRated", { stars: 5 });
  });

  it("counts once a day for a node (E19)", async () => {
    const second = await market.complete({ duration: 3_600 });
    await market.do("rate", job);
    expect(await reputation()).equal(5_458);
    await market.do("rate", second);
    expect(await reputation()).equal(5_458);
    const next = await market.complete();
    await market.world.toHour(24);
    await market.do("rate", next);
    expect(await reputation()).equal(5_599); // 5,458 and 142, rounded down of 141.9
  });

  it("counts only for a complete job of 10 (E19)", async () => {
    const node = await market.offer({ asking: 10 });
    const small = await market.complete({ node, duration: 3_599 });
    await market.do("rate", small, { node });
    expect((await market.world.nodeOf(node.address)).reputation).equal(5_000);
    const cancelled = await market.run();
    await market.do("cancel", cancelled);
    await market.do("rate", cancelled);
    expect([await reputation(), (await market.job(cancelled)).rating]).deep.equal([5_312, 5]);
  });

  it("is possible after the window too, and of a job whose dispute is over", async () => {
    await market.pass(10 * day);
    await market.do("rate", job);
    const disputed = await market.run();
    await market.do("dispute", disputed);
    await market.refuse("rate", disputed, "WrongJobStatus");
    await market.do("resolve", disputed);
    await market.do("rate", disputed);
  });

  it("is the client's alone, for the job's own node, once it ran", async () => {
    const { world, node, client } = market;
    for (const by of [node.operator, node.device]) await market.refuse("rate", job, "NotClient", { by });
    const { call } = await market.act("rate", job);
    await world.fail(await unsigned(call, client.publicKey), "AccountNotSigner");
    await world.fail(await swap(call, node.address, (await market.offer()).address), "WrongNode", [client]);
    const running = await market.run();
    await market.refuse("rate", running, "WrongJobStatus");
    const never = await market.assign();
    await market.do("cancel", never);
    await market.refuse("rate", never, "WrongJobStatus");
  });
});
