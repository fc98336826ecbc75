import { readFileSync } from "node:fs";
import * as sdk from "@io-net/sdk";
import { createBurnInstruction } from "@solana/spl-token";
import { type Connection, type PublicKey, SYSVAR_CLOCK_PUBKEY } from "@solana/web3.js";
import { expect } from "chai";
import fc from "fast-check";
import { between, bn, io, laws } from "../math/big.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

const vectorsOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8"));
const { cases }: { cases: { at: [string, string][] }[] } = vectorsOf("vesting");
const { sets }: { sets: { months: string[] }[] } = vectorsOf("emission");

const month = 2_629_800;
const genesisAt = 1_767_225_600;
const whole = 800_000_000n * io;
const sums = sdk.math.fillMonths(sdk.SCHEDULES.seed);

/** Genesis and the start of the emission at the same second, nothing burned. */
const state = (at: number, changes: Partial<sdk.SupplyState> = {}): sdk.SupplyState => ({
  mintSupply: bn(whole),
  genesisAt: bn(genesisAt),
  emissionStartedAt: bn(genesisAt),
  sums,
  at,
  ...changes,
});
const supplyAt = (...given: Parameters<typeof state>) => plain(sdk.supplyAt(state(...given)));
const inIo = (amounts: Record<string, number | null>) =>
  Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [name, amount === null ? null : `${BigInt(amount) * io}`]),
  );

/** What the vectors say of the end of a month: all six rows, and the emission's months so far. */
function expectedAt(months: number) {
  const rows = cases
    .slice(0, 6)
    .map(({ at }) => at.find(([secs]) => Number(secs) === Math.min(months, 48) * month)![1]);
  const vested = rows.reduce((total, amount) => total + BigInt(amount), 0n);
  const released = sets[0]!.months.slice(0, months).reduce((total, amount) => total + BigInt(amount), 0n);
  return {
    total: `${whole}`,
    burned: "0",
    released: `${released}`,
    vested: `${vested}`,
    circulating: `${released + vested}`,
  };
}

describe("the supply of $IO", () => {
  it("circulating at genesis is exactly 95,000,000 IO, and nothing before", () => {
    const nothing = { total: `${whole}`, burned: "0", released: "0", vested: "0", circulating: "0" };
    expect(supplyAt(genesisAt - 1)).deep.equal(nothing);
    expect(supplyAt(genesisAt)).deep.equal({ ...nothing, vested: "9500000000000000", circulating: "9500000000000000" });
  });

  it("is at the end of every month what both tables of vectors say, and 800,000,000 IO after the last", () => {
    for (let months = 0; months <= 240; months++) {
      expect(supplyAt(genesisAt + months * month), `month ${months}`).deep.equal(expectedAt(months));
    }
    expect(expectedAt(240).circulating).equal(`${whole}`);
    expect(supplyAt(genesisAt + 1_000 * month)).deep.equal(expectedAt(240));
  });

  it("counts the emission from its own start, and before there is one not at all", () => {
    const started = { emissionStartedAt: bn(genesisAt + 3 * month) };
    expect(supplyAt(genesisAt + 2 * month, started)).include({ released: "0" });
    expect(supplyAt(genesisAt + 4 * month, started)).include({ released: sets[0]!.months[0]! });
    const without = { emissionStartedAt: null, sums: [] };
    expect(supplyAt(genesisAt + 48 * month, without)).include({ released: "0", circulating: `${500_000_000n * io}` });
  });

  it("takes off what is burned", () => {
    const burned = { mintSupply: bn(whole - 7n * io) };
    expect(supplyAt(genesisAt, burned)).deep.equal(
      inIo({ total: 799_999_993, burned: 7, released: 0, vested: 95_000_000, circulating: 94_999_993 }),
    );
    expect(supplyAt(genesisAt - 1, burned)).include({ circulating: "0" }); // the least that it can have been
  });

  it("does not count other vestings after genesis: what they hold has circulated before", () => {
    const grant = { total: bn(io), atOnce: bn(0), firstMonth: 1, tranches: 1, startsAt: bn(genesisAt) };
    expect(supplyAt(genesisAt, { vestings: [grant] })).deep.equal(expectedAt(0));
  });

  it("refuses a mint that made more than genesis did", () => {
    expect(() => supplyAt(genesisAt, { mintSupply: bn(whole + 1n) })).throw(RangeError, "does not fit u64");
  });

  it("of $IO that is older than the program all circulates that is not locked here", () => {
    const older = { genesisAt: null, emissionStartedAt: null, sums: [], mintSupply: bn(600_000_000n * io) };
    const millions = (total: number, released: number, vested: number, circulating: number) =>
      inIo({ total, burned: null, released, vested, circulating });
    expect(supplyAt(genesisAt, { ...older, vestings: [] })).deep.equal(millions(600_000_000, 0, 0, 600_000_000));
    // 100,000,000 IO in a grant: 20,000,000 at once, then 40,000,000 after one and two months
    const grant = { total: bn(100_000_000n * io), atOnce: bn(20_000_000n * io), firstMonth: 1, tranches: 2 };
    const vestings = [{ ...grant, startsAt: bn(genesisAt) }];
    const locked = { ...older, vestings };
    expect(supplyAt(genesisAt, locked)).deep.equal(millions(600_000_000, 0, 20_000_000, 520_000_000));
    expect(supplyAt(genesisAt + month, locked)).deep.equal(millions(600_000_000, 0, 60_000_000, 560_000_000));
    // Once the emission has started, its reserve is locked: 300,000,000 IO at first, nothing after 240 months.
    const started = { ...locked, emissionStartedAt: bn(genesisAt), sums };
    expect(supplyAt(genesisAt, started)).deep.equal(millions(600_000_000, 0, 20_000_000, 220_000_000));
    const end = millions(600_000_000, 300_000_000, 100_000_000, 600_000_000);
    expect(supplyAt(genesisAt + 240 * month, started)).deep.equal(end);
  });

  it("without genesis is refused unless the grants are named, or said to be none", () => {
    const older = { genesisAt: null, emissionStartedAt: null, sums: [] };
    expect(() => supplyAt(genesisAt, older)).throw(
      sdk.VestingsUnknownError,
      "genesis did not run: pass as `vestings` the grants whose locked part does not circulate, or [] for none",
    );
  });

  it("is refused for a time in milliseconds", () => {
    expect(supplyAt(100_000_000_000)).deep.equal(expectedAt(240));
    for (const at of [100_000_000_001, genesisAt * 1_000]) {
      const message = `at: ${at} is beyond 10^11; pass seconds, not milliseconds`;
      expect(() => supplyAt(at)).throw(RangeError, message);
      expect(() => sdk.supplyAt({ ...state(0), at: bn(at) })).throw(RangeError, message);
    }
  });

  it("never falls while nothing is burned, and is released and vested together", () => {
    const times = between(0n, BigInt(250 * month));
    fc.assert(
      fc.property(times, times, between(0n, BigInt(60 * month)), (one, other, delay) => {
        const start = { emissionStartedAt: bn(genesisAt).add(delay) };
        const [early, late] = [one, other]
          .sort((a, b) => a.cmp(b))
          .map((secs) => sdk.supplyAt(state(genesisAt + secs.toNumber(), start)));
        expect(late!.circulating.gte(early!.circulating)).equal(true);
        expect(late!.circulating.eq(late!.released.add(late!.vested))).equal(true);
        expect(late!.circulating.lte(late!.total)).equal(true);
      }),
      { ...laws, numRuns: 500 },
    );
  });
});

describe("the supply read from a chain", () => {
  let requests: number;
  const connectionTo = ({ chain }: World): sdk.SupplyFetcher => ({
    getAccountInfo: (address) => {
      requests++;
      return chain.account(address);
    },
    getMultipleAccountsInfo: (addresses) => {
      requests++;
      return Promise.all(addresses.map((address) => chain.account(address)));
    },
  });
  const read = async (world: World, options?: Parameters<typeof sdk.supply>[1]) => {
    requests = 0;
    return plain(await sdk.supply(connectionTo(world), options));
  };

  it("is 95,000,000 IO at genesis, by the chain's clock, in one request where the mint is known", async () => {
    const world = await World.create({ engine: "litesvm", upTo: "minted" });
    expect(await read(world, { ioMint: world.ioMint })).deep.equal(expectedAt(0));
    expect(requests).equal(1);
    expect(await read(world)).deep.equal(expectedAt(0));
    expect(requests).equal(2);
    expect(await read(world, { at: 0 })).include({ total: `${whole}`, vested: "0", circulating: "0" });
    await world.chain.warpTo((await world.config()).genesisAt!.toNumber() + month); // the emission has not started
    const { vested, ...rest } = expectedAt(1);
    expect(await read(world)).deep.equal({ ...rest, released: "0", vested, circulating: vested });
  });

  it("knows the future, counts what the emission released, and misses what is burned", async () => {
    const world = await World.create({ engine: "litesvm" });
    expect(await read(world, { at: world.startedAt + 12 * month })).deep.equal(expectedAt(12));
    const holder = await world.holder("holder", 50);
    const account = sdk.associatedAddress(holder.publicKey, world.ioMint);
    world.burned = 30n * io;
    await world.send([createBurnInstruction(account, world.ioMint, holder.publicKey, world.burned)], [holder]);
    const { released, vested, circulating } = expectedAt(12);
    expect(await read(world, { at: bn(world.startedAt + 12 * month) })).deep.equal({
      ...{ total: `${whole - 30n * io}`, burned: "3000000000", released, vested },
      circulating: `${BigInt(circulating) - 3_000_000_000n}`,
    });
  });

  it("counts the grants it is given where genesis did not run", async () => {
    const world = await World.create({ engine: "litesvm", upTo: "configured" });
    const mint = (await world.chain.account(world.ioMint))!;
    mint.data.writeBigUInt64LE(600n * io, 36); // the supply follows the authority
    await world.chain.setAccount(world.ioMint, mint);
    const grant = { total: bn(100n * io), atOnce: bn(0), firstMonth: 1, tranches: 4, startsAt: bn(genesisAt) };
    const found = await read(world, { at: genesisAt + month, vestings: [grant] });
    expect(found).deep.equal(inIo({ total: 600, burned: null, released: 0, vested: 25, circulating: 525 }));
  });

  it("is not guessed where genesis did not run and no grants are named", async () => {
    const world = await World.create({ engine: "litesvm", upTo: "configured" });
    const failure = await read(world).catch((error: Error) => error);
    expect(failure).instanceOf(sdk.VestingsUnknownError).include({ name: "VestingsUnknownError" });
    expect(await read(world, { vestings: [] })).include({ burned: null, circulating: "0" });
  });

  it("is null where the program is not set up", async () => {
    const world = await World.create({ engine: "litesvm", upTo: "deployed" });
    expect(await read(world)).equal(null);
    expect(await read(world, { ioMint: world.ioMint })).equal(null);
  });

  it("refuses another mint, and accounts of other sizes", async () => {
    const world = await World.create({ engine: "litesvm", upTo: "minted" });
    const failure = async (options?: Parameters<typeof sdk.supply>[1], missing?: PublicKey) => {
      const connection = connectionTo(world);
      const getMultipleAccountsInfo = async (addresses: PublicKey[]) =>
        (await connection.getMultipleAccountsInfo(addresses)).map((found, i) =>
          missing && addresses[i]!.equals(missing) ? null : found,
        );
      const thrown = await sdk
        .supply({ ...connection, getMultipleAccountsInfo }, options)
        .catch((error: Error) => error);
      return `${thrown}`;
    };
    expect(await failure({ ioMint: world.usdcMint })).equal(
      `AccountDataError: not a mint: the program's $IO is ${world.ioMint}`,
    );
    expect(await failure({}, world.ioMint)).equal("AccountDataError: not a mint: it has no bytes");
    expect(await failure({}, SYSVAR_CLOCK_PUBKEY)).equal("AccountDataError: not a clock: it has no bytes");
  });

  it("takes a Connection of web3.js", () => {
    const typed = (real: Connection) => sdk.supply(real);
    expect(typed).length(1);
  });
});
