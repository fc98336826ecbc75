import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";

const start = 1_767_225_600;

describe("start_job", () => {
  let market: Market;
  let job: PublicKey;

  beforeEach(async () => {
    market = await Market.open();
    job = await market.assign({ processors: 2, maxRate: market.units(200) });
  });

  it("begins the paid time, counts as a heartbeat, and hires the processors; no hour as long as a cancel is free (E19)", async () => {
    const { world, node } = market;
    const [before, nodeBefore] = [await market.job(job), await world.nodeOf(node.address)];
    const classBefore = await world.classOf(node.class);
    await world.toHour(0, 1_000);
    const slot = await world.chain.slot();
    let logs: string[] = [];
    const moved = await market.moves(job, async () => {
      logs = (await market.do("start", job)).logs;
    });
    expect(moved).deep.equal({});
    const at = `${start + 1_000}`;
    const times = { startedAt: at, endsAt: `${start + 37_000}`, heartbeatAt: at, heartbeatSlot: `${slot}` };
    expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), status: "running", ...times });
    expect(plain(await world.nodeOf(node.address))).deep.equal(plain(nodeBefore));
    const hired = { hiredProcessors: 2, hiredProcessorSecs: "0", hiredCountedAt: at };
    expect(plain(await world.classOf(node.class))).deep.equal({ ...(plain(classBefore) as object), ...hired });
    const ids = plain({ job, node: node.address }) as object;
    const data = { ...ids, endsAt: `${start + 37_000}`, at };
    expect(plain(world.events({ logs }))).deep.equal([{ name: "jobStarted", data }]);
  });

  for (const [secs, slots, possible] of [
    [1_199, 2_300, true],
    [1_200, 2_299, true],
    [1_000_000, 2_299, true], // the chain stood still
    [1_199, 1_000_000, true],
    [1_200, 2_300, false],
    [1_201, 2_301, false],
  ] as const) {
    it(`is ${possible ? "possible" : "refused"} ${secs} s and ${slots} slots after the acceptance (E18)`, async () => {
      await market.world.chain.warpTo(start + secs, (await market.world.chain.slot()) + BigInt(slots));
      if (possible) await market.do("start", job);
      else await market.refuse("start", job, "DeadlinePassed");
    });
  }

  it("is the device's alone, of the job's own node and class, once", async () => {
    const { world, node, client } = market;
    for (const by of [node.operator, client]) await market.refuse("start", job, "NotDevice", { by });
    const second = await market.offer();
    await market.refuse("start", job, "WrongNode", { node: second });
    const { call, signers } = await market.act("start", job);
    await world.fail(await unsigned(call, node.device.publicKey), "AccountNotSigner");
    await world.fail(await swap(call, node.class, await world.class(2)), "WrongClass", signers);
    await market.do("start", job);
    await market.refuse("start", job, "WrongJobStatus");
  });

  it("is refused before the job is accepted", async () => {
    const posted = await market.post();
    await market.refuse("start", posted, "WrongJobStatus");
  });
});
