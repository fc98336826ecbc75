import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { Buyback } from "../support/buyback.ts";
import { keypair } from "../support/keys.ts";
import { ORACLE, type PriceUpdate } from "../support/oracle.ts";

// 60 s, 1 % of confidence: the defaults. Each limit from both sides.
describe("the price of a fill", () => {
  let buyback: Buyback;
  const fill = async (update: PriceUpdate) => buyback.fill({ price: await buyback.price(update) });
  const refused = async (error: string, update: PriceUpdate) =>
    buyback.refuseFill(error, { price: await buyback.price(update) });
  const ago = async (secs: number) => ({ publishedAt: (await buyback.world.chain.now()) - secs });

  beforeEach(async () => {
    buyback = await Buyback.open();
    await buyback.start();
  });

  it("is at most 60 s old, and not of the future (G1)", async () => {
    for (const secs of [0, 1, 59, 60]) await fill(await ago(secs));
    for (const secs of [61, 62, 3_600, 2 ** 40, -1, -60]) await refused("PriceStale", await ago(secs));
    const { chain } = buyback.world;
    for (const publishedAt of [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]) {
      await refused("PriceStale", { publishedAt });
    }
    expect(await chain.now()).above(0);
  });

  it("is sure to a hundredth (G1)", async () => {
    for (const confidence of [0n, 999_999n, 1_000_000n]) await fill({ confidence });
    for (const confidence of [1_000_001n, 99_999_999n, 100_000_000n, 2n ** 64n - 1n]) {
      await refused("PriceUncertain", { confidence });
    }
  });

  it("is above 0 (G1)", async () => {
    await fill({ price: 1n, exponent: 0 });
    for (const price of [0n, -1n, -(2n ** 63n)]) await refused("PriceUnusable", { price });
  });

  it("has an exponent of -12 to 0 (G1)", async () => {
    // 1 USD each, as far as it can be said.
    for (const exponent of [-12, -11, -8, -1, 0]) await fill({ price: 10n ** BigInt(-exponent), exponent });
    for (const exponent of [-13, 1, -(2 ** 31), 2 ** 31 - 1]) await refused("PriceUnusable", { exponent });
  });

  it("is of the feed of the config, by a program of the config, fully verified (G2)", async () => {
    await refused("WrongPriceAccount", { feed: new Uint8Array(32).fill(8) });
    const almost = Uint8Array.from(ORACLE.feed, (byte, i) => (i === 31 ? byte + 1 : byte));
    await refused("WrongPriceAccount", { feed: almost });
    await refused("WrongPriceAccount", { owner: keypair("another program").publicKey });
    await refused("WrongPriceAccount", { owner: PublicKey.default }); // a place that is free in the config
    await refused("WrongPriceAccount", { owner: buyback.world.chain.programId });
    for (const verification of [0, 2, 255]) await refused("WrongPriceAccount", { verification });
  });

  it("is in an account of its kind, and whole (G2)", async () => {
    const { world } = buyback;
    const price = await buyback.price();
    const account = (await world.chain.account(price))!;
    const set = (data: Buffer) => world.chain.setAccount(price, { ...account, data });
    for (const length of [0, 8, 41, 100, 132]) {
      await set(account.data.subarray(0, length));
      await buyback.refuseFill("WrongPriceAccount", { price });
    }
    for (let at = 0; at < 8; at++) {
      await set(Buffer.from(account.data.map((byte, i) => (i === at ? byte ^ 1 : byte))));
      await buyback.refuseFill("WrongPriceAccount", { price });
    }
    await set(account.data);
    await buyback.fill({ price });
  });

  it("may come from either program that the config names, so that an oracle can move", async () => {
    const programs = [ORACLE.programs[0]!, keypair("next oracle program").publicKey];
    await buyback.world.change({ kind: "oracle", programs, feed: ORACLE.feed });
    for (const owner of programs) await fill({ owner });
    await buyback.world.change({
      kind: "oracle",
      programs: [programs[1]!, PublicKey.default],
      feed: ORACLE.feed,
    });
    await fill({ owner: programs[1]! });
    await refused("WrongPriceAccount", { owner: programs[0]! });
  });
});
