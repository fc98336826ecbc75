import { slotHash } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { swap } from "../support/swap.ts";
import { World } from "../support/world.ts";

describe("open_hour", () => {
  let world: World;
  const open = (pool: sdk.PoolKind = "gpu") => sdk.openHour({ pool });
  const slotHashes = new PublicKey("SysvarS1otHashes111111111111111111111111111");

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
  });

  it("stores the latest slot's hash as the seed of the running hour", async () => {
    await world.toHour(2, 17);
    await world.chain.setSlotHash(123n, new Uint8Array(32).fill(0xab));
    const sent = await world.send(open());
    const pool = await world.pool("gpu");
    expect([pool.seedHour, plain(pool.seed)]).deep.equal([2, "ab".repeat(32)]);
    const data = { pool: "gpu", hour: "2", seed: "ab".repeat(32), at: "1767232817" };
    expect(plain(world.events(sent))).deep.equal([{ name: "hourOpened", data }]);
  });

  it("gives each pool its own seed, the one of the slot in which it was opened", async () => {
    await world.send(open("gpu"));
    await world.toHour(0, 60);
    await world.send(open("cpu"));
    const [gpu, cpu] = [await world.pool("gpu"), await world.pool("cpu")];
    expect(plain(gpu.seed)).not.equal(plain(cpu.seed));
    expect(plain(cpu.seed)).equal(plain(slotHash((await world.chain.slot()) - 1n)));
  });

  it("keeps the seed of an open hour, whoever asks again, and says nothing", async () => {
    await world.send(open());
    const { seed } = await world.pool("gpu");
    await world.toHour(0, 3_599);
    const sent = await world.send(open());
    expect(world.events(sent)).deep.equal([]);
    expect(plain((await world.pool("gpu")).seed)).equal(plain(seed));
    await world.toHour(1, 0);
    await world.send(open());
    const next = await world.pool("gpu");
    expect(next.seedHour).equal(1);
    expect(plain(next.seed)).not.equal(plain(seed));
  });

  it("opens an hour in its first second and in its last, also after hours that nobody opened", async () => {
    await world.toHour(5, 0);
    await world.send(open("gpu"));
    await world.toHour(5, 3_599);
    await world.send(open("cpu"));
    expect([(await world.pool("gpu")).seedHour, (await world.pool("cpu")).seedHour]).deep.equal([5, 5]);
  });

  it("refuses before the emission has started", async () => {
    await world.toHour(0, -1); // a clock that runs back
    await world.fail(open(), "EmissionNotStarted");
    world = await World.create({ engine: "litesvm", upTo: "minted" });
    await world.fail(open(), "AccountOwnedByWrongProgram");
  });

  it("refuses slot hashes without an entry", async () => {
    const { owner, lamports } = (await world.chain.account(slotHashes))!;
    await world.chain.setAccount(slotHashes, { owner, lamports, data: Buffer.alloc(20_488) });
    await world.fail(open(), "NoSlotHash");
  });

  it("refuses slot hashes at any address but the sysvar's (A16)", async () => {
    const forged = keypair("forged").publicKey;
    await world.chain.setAccount(forged, (await world.chain.account(slotHashes))!);
    await world.fail(await swap(open(), slotHashes, forged), "NotSlotHashes");
  });
});
