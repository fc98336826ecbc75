import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { Buyback, usdc } from "../support/buyback.ts";
import { snapshot } from "../support/snapshot.ts";

const runs = { seed: 20_261_123, numRuns: 60 };

/** 0.01 to 1,000,000 USD at any exponent that counts, and as uncertain as may be. */
const prices = fc.integer({ min: -12, max: 0 }).chain((exponent) => {
  const least = 10n ** BigInt(Math.max(-exponent - 2, 0));
  return fc.record({
    price: fc.bigInt(least, 10n ** BigInt(6 - exponent)),
    confidenceBps: fc.bigInt(0n, 100n),
    exponent: fc.constant(exponent),
  });
});

/** A fill of a lot of 1,000 USDC: so many seconds after the last, for USDC or for $IO that is worth about as much. */
const fills = fc.record({
  of: prices,
  wait: fc.oneof(fc.constantFrom(0, 1, 35, 36), fc.integer({ min: 0, max: 11_000 })),
  usdc: fc.oneof(fc.bigInt(9_999_990n, 10_000_010n), fc.bigInt(0n, 1_100_000_000n)),
  more: fc.bigInt(0n, 1_000n),
  byIo: fc.boolean(),
});
type Given = typeof fills extends fc.Arbitrary<infer T> ? T : never;

/** What the program does is what `quoteFill` said: it moves just that, or refuses by that name. */
async function agree(buyback: Buyback, { of, wait, more, byIo, ...given }: Given): Promise<string> {
  const { world } = buyback;
  const address = sdk.auctionAddress(1);
  await buyback.pass(wait);
  const confidence = (of.price * of.confidenceBps) / 10_000n;
  const account = await buyback.price({ ...of, confidence });
  const { data } = (await world.chain.account(account))!;
  const price = sdk.math.oracle.parse(data, (await world.config()).oracle.feed);
  const io = (given.usdc * 10n ** BigInt(2 - of.exponent)) / of.price + more;
  const wish = byIo ? { io: new BN(`${io}`) } : { usdc: new BN(`${given.usdc}`) };
  const auction = await buyback.auction(address);
  const quote = sdk.quoteFill({ auction, price, at: await world.chain.now(), ...wish });
  if (byIo) expect(BigInt(`${quote.io}`) <= io).equal(true);

  const offer = { auction: address, price: account, usdc: wish.usdc ?? quote.usdc, maxIo: quote.io };
  if (quote.refusal) {
    await buyback.refuseFill(quote.refusal, offer);
    return quote.refusal;
  }
  await buyback.refuseFill("FillTooDear", { ...offer, maxIo: quote.io.subn(1) });
  let logs: string[] = [];
  const moved = await buyback.moves(async () => {
    logs = (await buyback.fill(offer)).logs;
  });
  const [paid, burned] = [quote.usdc.toNumber(), quote.io.toNumber()];
  expect(moved).deep.equal({ usdc: paid, vault: -paid, io: -burned, supply: -burned });
  const [event] = sdk.parseEvents(logs);
  const { usdc: sold, io: due, factorBps, left } = event!.data as sdk.FillQuote;
  expect([sold, due, factorBps, left].map(String)).deep.equal(
    [quote.usdc, quote.io, quote.factorBps, quote.left].map(String),
  );
  return "filled";
}

describe("quoteFill and the compiled program", () => {
  it("agree at any time, price, confidence and amount, to the unit", async () => {
    const buyback = await Buyback.open();
    const { world, seller } = buyback;
    await buyback.start();
    const shared = [buyback.usdcVault, await buyback.address(), sdk.treasuryAddress(), world.ioMint];
    const own = [world.ioMint, world.usdcMint].map((mint) => sdk.associatedAddress(seller.publicKey, mint));
    const outcomes: Record<string, number> = {};
    const restore = await snapshot(world, [...shared, ...own]);
    await fc.assert(
      fc.asyncProperty(fc.tuple(fills, fills, fills), async (three) => {
        await restore();
        for (const given of three) {
          const outcome = await agree(buyback, given);
          outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        }
      }),
      runs,
    );
    expect(outcomes).have.keys("filled", "FillTooSmall", "AuctionOver"); // each of them was among the runs
  });
});

describe("quoteAuction and the compiled program", () => {
  const week = 168;

  /** The program opens just what `quoteAuction` says, or refuses by that name. */
  async function agreed(buyback: Buyback): Promise<string> {
    const { world } = buyback;
    const [config, treasury, at] = [await world.config(), await buyback.treasury(), await world.chain.now()];
    const held = new BN(`${await world.balance(buyback.usdcVault)}`);
    const { lot, refusal } = sdk.quoteAuction({ config, treasury, usdc: held, at });
    const { call, signers } = await buyback.opening(config.emissionStartedAt ? undefined : 0);
    if (refusal) {
      await world.fail(call, refusal, signers);
      return refusal;
    }
    await world.send(call, signers);
    const { lot: offered } = await buyback.auction();
    expect(`${offered}`).equal(`${lot}`);
    return `${lot}`;
  }

  it("agree from before the emission to the third week, to the second", async () => {
    const early = await Buyback.open({ upTo: "minted" });
    expect(await agreed(early)).equal("EmissionNotStarted");

    const buyback = await Buyback.open({ money: 9, overrides: [{ parameter: "maxLot", value: usdc(100) }] });
    const { world } = buyback;
    const found: string[] = [await agreed(buyback)];
    await buyback.earn(1);
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 60 }), [world.pauser]);
    for (const secs of [0, 59, 1]) {
      await buyback.pass(secs);
      found.push(await agreed(buyback));
    }
    await buyback.earn(200);
    for (const [hour, secs] of [
      [2 * week, -1],
      [2 * week, 0],
      [3 * week, -1],
      [3 * week, 0],
      [3 * week, 1],
    ]) {
      await world.toHour(hour!, secs);
      found.push(await agreed(buyback));
    }
    const tenth = ["LotTooSmall", "Paused", "Paused", "10000000"];
    const later = ["AuctionNotDue", "100000000", "AuctionNotDue", "100000000", "AuctionNotDue"];
    expect(found).deep.equal([...tenth, ...later]);
  });

  it("agree on a period that overlaps with the auction of the one before", async () => {
    const buyback = await Buyback.open();
    const found: string[] = [];
    for (const [hour, secs] of [
      [2 * week, -1],
      [2 * week + 6, -2],
      [2 * week + 6, -1],
    ]) {
      await buyback.world.toHour(hour!, secs);
      found.push(await agreed(buyback));
    }
    expect(found).deep.equal(["1000000000", "AuctionNotDue", "1000000000"]);
  });

  it("an auction whose number is taken waits until that one is closed", async () => {
    const buyback = await Buyback.open();
    const { world } = buyback;
    const taken: PublicKey = await buyback.address();
    await buyback.start(); // number 1, on day 10
    const length = { kind: "parameter", parameter: "auctionPeriodSecs", value: new BN(30 * 86_400) } as const;
    await world.change(length);
    await world.toHour(31 * 24); // number 1 of 30 days each
    const { call, signers } = await buyback.opening();
    await world.fail(call, "AccountExists", signers);
    await buyback.close(taken);
    expect(await agreed(buyback)).equal("1000000000");
  });
});
