import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { unsigned } from "../support/swap.ts";

const start = 1_767_225_600;
const tenHours = 36_000;

describe("heartbeat", () => {
  let market: Market;
  let job: PublicKey;
  const hired = async () => (await market.world.nodeOf(market.node.address)).hiredHours;

  beforeEach(async () => {
    market = await Market.open();
    job = await market.run({ warning: 1_800 });
  });

  it("notes time and slot, and nothing else of the job", async () => {
    const before = await market.job(job);
    await market.at(job, 600);
    const slot = await market.world.chain.slot();
    const sent = await market.do("heartbeat", job);
    const beat = { heartbeatAt: `${start + 600}`, heartbeatSlot: `${slot}` };
    expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), ...beat });
    const data = { job: job.toBase58(), at: `${start + 600}` };
    expect(plain(market.world.events(sent))).deep.equal([{ name: "jobHeartbeat", data }]);
  });

  // 4,200 s and 8,000 slots after the last one, or one of them less.
  for (const [secs, slots, possible] of [
    [4_199, 8_000, true],
    [4_200, 7_999, true],
    [1_000_000, 7_999, true], // the chain stood still
    [4_199, 1_000_000, true],
    [4_200, 8_000, false],
    [4_201, 8_001, false],
  ] as const) {
    it(`is ${possible ? "taken" : "refused"} ${secs} s and ${slots} slots after the last one (E18)`, async () => {
      await market.at(job, secs, (await market.world.chain.slot()) + BigInt(slots));
      if (possible) await market.do("heartbeat", job);
      else await market.refuse("heartbeat", job, "JobIsSilent");
    });
  }

  it("is taken after the end too, until silence is reached, and pays nothing beyond the end", async () => {
    await market.serve(job, tenHours - 601);
    await market.at(job, tenHours - 601 + 4_199);
    await market.do("heartbeat", job);
    await market.do("finish", job);
    expect((await market.job(job)).billed.toString()).equal("1000000000");
  });

  it("marks the running hour as hired, and the one before it as far as the job ran in it", async () => {
    await market.at(job, 3_599);
    await market.do("heartbeat", job);
    expect(await hired()).deep.equal([0, null]);
    await market.at(job, 3_599 + 4_199);
    await market.do("heartbeat", job); // hour 2, the last one in hour 0: hour 1 is marked late
    expect(await hired()).deep.equal([2, 1]);
  });

  it("marks no hour in which the job did not run: before its start, or after its end", async () => {
    const short = await market.run({ duration: 3_600, maxRate: market.units(100) });
    await market.do("cancel", job);
    await market.at(short, 3_600 + 60); // in hour 1; it ended with hour 0
    await market.do("heartbeat", short);
    expect(await hired()).deep.equal([0, null]);
    const later = await market.run();
    await market.at(later, 660);
    await market.do("heartbeat", later);
    expect(await hired()).deep.equal([0, 1]);
  });

  it("marks no hour in the trial, in which a cancel is free, and from its end on the hour of the start too (E19)", async () => {
    await market.at(job, 599);
    await market.do("heartbeat", job);
    expect(await hired()).deep.equal([null, null]);
    await market.at(job, 600);
    await market.do("heartbeat", job);
    expect(await hired()).deep.equal([0, null]);
    await market.do("cancel", job);
    // An hour of 100, and the client's fees on the whole cost: no trial any more.
    expect((await market.job(job)).billed.toString()).equal("100000000");

    await market.world.toHour(2, 3_590);
    const next = await market.run();
    await market.at(next, 600);
    await market.do("heartbeat", next);
    expect(await hired()).deep.equal([2, 3]);
  });

  it("marks no hour for a job that is too cheap", async () => {
    const cheap = await market.run({ kind: "auction", maxRate: market.units(0.5) });
    expect((await market.job(cheap)).hires).equal(false);
    await market.at(cheap, 3_000);
    await market.do("heartbeat", cheap);
    expect(await hired()).deep.equal([null, null]);
    await market.do("heartbeat", job);
    expect(await hired()).deep.equal([0, null]);
  });

  it("warns once when less is left than the client asked to be warned of", async () => {
    const names = async (secs: number) => {
      await market.at(job, secs);
      return plain(market.world.events(await market.do("heartbeat", job))) as { name: string; data: object }[];
    };
    await market.serve(job, tenHours - 3_600);
    expect((await names(tenHours - 1_800)).map(({ name }) => name)).deep.equal(["jobHeartbeat"]);
    const [warning] = await names(tenHours - 1_799);
    const data = { job: job.toBase58(), secsLeft: "1799", at: `${start + tenHours - 1_799}` };
    expect(warning).deep.equal({ name: "runwayLow", data });
    expect((await names(tenHours - 600)).map(({ name }) => name)).deep.equal(["jobHeartbeat"]);
  });

  it("warns again after an extension, and never where nobody asked", async () => {
    await market.serve(job, tenHours - 60);
    await market.do("extend", job, { secs: 3_600 });
    await market.at(job, tenHours + 1_900);
    const [first] = market.world.events(await market.do("heartbeat", job));
    expect(plain(first)).nested.include({ name: "runwayLow", "data.secsLeft": "1700" });
    const unasked = await market.run({ duration: 60, kind: "auction" });
    const sent = await market.do("heartbeat", unasked);
    expect(market.world.events(sent).map(({ name }) => name)).deep.equal(["jobHeartbeat"]);
  });

  it("is the device's alone, as it is at the time", async () => {
    const { world, node, client } = market;
    for (const by of [node.operator, client]) await market.refuse("heartbeat", job, "NotDevice", { by });
    const { call } = await market.act("heartbeat", job);
    await world.fail(await unsigned(call, node.device.publicKey), "AccountNotSigner");
    const device = keypair("new device");
    const keys = { operator: node.operator.publicKey, device: device.publicKey, node: node.address };
    await world.send(sdk.rotateDevice(keys), [node.operator, device]);
    await market.refuse("heartbeat", job, "NotDevice");
    await market.do("heartbeat", job, { by: device });
  });

  it("serves no job of another node", async () => {
    const second = await market.offer();
    const call = sdk.heartbeat({ device: second.device.publicKey, job: { address: job, node: second.address } });
    await market.world.fail(call, "WrongNode", [second.device]);
  });
});
