import { readFileSync } from "node:fs";
import { withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

interface Series {
  name: "seed" | "published";
  firstMonth: string;
  numerator: string;
  denominator: string;
  months: string[];
}
const { sets }: { sets: Series[] } = JSON.parse(
  readFileSync(new URL("../vectors/emission.json", import.meta.url), "utf8"),
);

const start = 1_767_225_600; // the clock of a new world
const u64Max = "18446744073709551615";

describe("start_emission", () => {
  let world: World;
  const by = (firstMonth: string, numerator: string, denominator: string, admin = world.admin) =>
    sdk.startEmission({
      admin: admin.publicKey,
      ioMint: world.ioMint,
      schedule: { firstMonth: new BN(firstMonth), numerator: new BN(numerator), denominator: new BN(denominator) },
    });
  const seed = () => by("334567456067217", "9898", "10000");
  const reserve = () => sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);

  for (const { name, firstMonth, numerator, denominator, months } of sets) {
    it(`starts by the ${name} set: 240 sums, now, and both pools at hour 0`, async () => {
      world = await World.create({ upTo: "minted", verifiers: 0 });
      await world.chain.warpTo(start + 12_345);
      const at = String(start + 12_345);
      const sent = await world.send(by(firstMonth, numerator, denominator), [world.admin]);

      const sums = cumulative(months);
      expect(sums.at(-1)).equal("30000000000000000");
      const { sums: written, ...emission } = await world.emission();
      expect(plain(written)).deep.equal(sums);
      const schedule = { firstMonth, numerator, denominator };
      expect(plain(emission)).include({ ...schedule, reserveVault: reserve().toBase58(), startedAt: at });
      expect(plain((await world.config()).emissionStartedAt)).equal(at);

      for (const [pool, shareBps] of [
        ["gpu", 8_000],
        ["cpu", 2_000],
      ] as const) {
        const { ring, ...state } = await world.pool(pool);
        const nothing = { carry: "0", nextHour: "0", released: "0", settled: "0" };
        expect(plain(state)).include({ kind: pool, shareBps, ...nothing });
        expect(ring.length).equal(384);
        expect(
          ring.every((hour) => hour.totalWeight.isZero() && hour.payable.isZero() && hour.unsettled.isZero()),
        ).equal(true);
      }
      const data = { schedule, gpuShareBps: 8_000, at };
      expect(plain(world.events(sent))).deep.equal([{ name: "emissionStarted", data }]);
    });
  }

  describe("refuses", () => {
    beforeEach(async () => {
      world = await World.create({ upTo: "minted", verifiers: 0 });
    });
    const refuse = (error: string, ...schedule: [string, string, string]) =>
      world.fail(by(...schedule), error, [world.admin]);

    it("a factor that does not lie between 0 and 1", async () => {
      for (const [numerator, denominator] of [
        ["0", "10000"],
        ["10000", "10000"],
        ["10001", "10000"],
        ["0", "0"],
        ["9898", "0"],
        [u64Max, u64Max],
      ] as const) {
        await refuse("ScheduleNotFalling", "334567456067217", numerator, denominator);
      }
    });

    it("a series above the reserve, be it by one unit", async () => {
      await refuse("ScheduleExceedsReserve", "334567456067218", "9898", "10000"); // 50 units above, 54 - 104
      await refuse("ScheduleExceedsReserve", "222730886512584", "9946", "10000"); // 1 unit above
      await refuse("ScheduleExceedsReserve", "30000000000000001", "1", "2");
      await refuse("ScheduleExceedsReserve", u64Max, "9898", "10000");
      await refuse("ScheduleExceedsReserve", u64Max, "18446744073709551614", u64Max);
    });

    it("a series that leaves more than 1,000,000 units", async () => {
      await refuse("ScheduleLeavesTooMuch", "334567456056062", "9898", "10000"); // leaves 1,000,004
      await refuse("ScheduleLeavesTooMuch", "0", "9898", "10000");
      await refuse("ScheduleLeavesTooMuch", "1", "1", u64Max);
    });

    it("a reserve that is one unit short", async () => {
      const account = (await world.chain.account(reserve()))!;
      await world.chain.setAccount(reserve(), withAmount(account, -1n));
      await world.fail(seed(), "ReserveTooSmall", [world.admin]);
      await world.chain.setAccount(reserve(), account);
      await world.send(seed(), [world.admin]);
    });

    it("everyone but the admin", async () => {
      for (const signer of [world.authority, await world.person("stranger")]) {
        const instruction = by("334567456067217", "9898", "10000", signer);
        await world.fail(instruction, "NotAdmin", [signer]);
      }
    });

    it("a second start, also by another schedule (A12)", async () => {
      await world.send(seed(), [world.admin]);
      await world.fail(seed(), "AccountExists", [world.admin]);
      await refuse("AccountExists", "333333333333333", "989848952962", "1000000000000");
    });
  });

  describe("takes", () => {
    const last = async () => plain((await world.emission()).sums.slice(-2));

    beforeEach(async () => {
      world = await World.create({ upTo: "minted", verifiers: 0 });
    });

    it("a series that leaves exactly 1,000,000 units, which the last month gets", async () => {
      await world.send(by("283217357221636", "9919", "10000"), [world.admin]);
      expect(await last()).deep.equal(["29959454220968338", "30000000000000000"]);
    });

    it("a series that leaves nothing", async () => {
      await world.send(by("337093598318305", "9897", "10000"), [world.admin]);
      expect(await last()).deep.equal(["29971614026151166", "30000000000000000"]);
    });
  });

  it("starts without genesis where the reserve was funded by transfer, but not before", async () => {
    world = await World.create({ upTo: "configured", verifiers: 0 });
    await world.fail(seed(), "ReserveTooSmall", [world.admin]);
    await world.chain.setAccount(
      reserve(),
      withAmount((await world.chain.account(reserve()))!, 30_000_000_000_000_001n),
    );
    await world.send(seed(), [world.admin]);
  });
});

function cumulative(months: string[]): string[] {
  const sums: bigint[] = [];
  for (const month of months) sums.push((sums.at(-1) ?? 0n) + BigInt(month));
  return sums.map(String);
}
