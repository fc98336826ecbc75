import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Market, type Wish } from "../support/jobs.ts";
import { keypair } from "../support/keys.ts";
import { lamports, otherAccount } from "../support/moves.ts";
import { ORACLE, type PriceUpdate, setPrice } from "../support/oracle.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";

const start = 1_767_225_600; // the clock of a new world

describe("post_job", () => {
  let market: Market;
  const refuse = async (error: string | number, wish: Wish) => {
    const { call, signers } = market.posting(wish);
    await market.world.fail(call, error, signers);
  };
  const rateOf = async (wish: Wish) => (await market.job(await market.post(wish))).rate.toString();

  beforeEach(async () => {
    market = await Market.open();
  });

  // 100 an hour for 10 hours is 1,000; 25 bps of it 2.50, in USDC 200 bps more, 20 (economics.md, section 5).
  for (const [money, deposited, rates] of [
    ["usdc", "1022500000", [25, 25, 200, 0]],
    ["io", "100250000000", [25, 25, 0, 0]],
  ] as const) {
    it(`takes cost and fees of a direct job in ${money} into a vault of its own, and fixes all terms`, async () => {
      market = await Market.open({ money });
      const { client, node, world } = market;
      const mint = market.mintOf();
      const wish = { id: new BN(7), tier: 0, regions: 5, minReputation: 4_999, warning: 900 };
      const address = sdk.jobAddress(client.publicKey, 7);
      const before = await lamports(world, client.publicKey);
      const { call, signers } = market.posting(wish);
      let sent = { logs: [] as string[] };
      const moved = await market.moves(address, async () => {
        sent = await world.send(call, signers);
      });
      expect(moved).deep.equal({ client: -Number(deposited), vault: Number(deposited) });

      const [rate, cost] = money === "usdc" ? ["100000000", "1000000000"] : ["10000000000", "100000000000"];
      const [minCost, deadline] = [money === "usdc" ? "1000000" : "100000000", `${start + 3_600}`];
      const vault = sdk.vaultAddress(address, mint);
      const keys = { client: client.publicKey, mint, vault, class: node.class, node: node.address };
      const [clientBps, supplierBps, clientUsdcBps, supplierUsdcBps] = rates;
      expect(plain(await market.job(address))).include({
        ...(plain(keys) as object),
        ...{ operator: null, bestNode: null, id: "7", kind: "direct", status: "posted", exit: "none" },
        ...{ maxRate: rate, rate, cost, minCost, deposited, bond: "0", bidDeposit: "0", openBids: 0 },
        ...{ postedAt: `${start}`, deadline, startedAt: "0", endsAt: "0", finalAt: "0", phaseAt: "0" },
        ...{ duration: 36_000, extensionLeft: 36_000, processors: 1, tier: 0, regions: 5, minReputation: 4_999 },
        ...{ warning: 900, bondBps: 500, inUsdc: money === "usdc", hires: true, rating: 0, bondTo: null },
      });
      const job = await market.job(address);
      expect(job.feeRates).deep.equal({ clientBps, supplierBps, clientUsdcBps, supplierUsdcBps });

      const terms = plain({ ...market.terms(wish), id: new BN(7) });
      const ids = plain({ job: address, client: client.publicKey, class: node.class, mint }) as object;
      const data = { ...ids, terms, rate, cost, deposited, deadline, at: `${start}` };
      expect(plain(world.events(sent))).deep.equal([{ name: "jobPosted", data }]);

      // Rent of 528 and of 165 bytes, each with 128 more, at 6,960 lamports a byte.
      expect(before - (await lamports(world, client.publicKey))).equal(4_565_760 + 2_039_280);
      expect(await lamports(world, address)).equal(4_565_760);
    });
  }

  it("prices a direct job at the asking rate of all its processors, and not above the client's maximum", async () => {
    const maxRate = market.units(300);
    expect(await rateOf({ processors: 3, maxRate })).equal("300000000");
    await refuse("OverMaxRate", { processors: 3, maxRate: maxRate.subn(1) });
  });

  it("prices a market job by class, processors, complexity and urgency, rounded up", async () => {
    // 0.50 USD x 2 x 1.5 x 2 = 3 USD an hour.
    const wish = { kind: "market" as const, processors: 2, complexityBps: 15_000, urgencyBps: 20_000 };
    expect(await rateOf({ ...wish, maxRate: new BN(3_000_000) })).equal("3000000");
    await refuse("OverMaxRate", { ...wish, maxRate: new BN(2_999_999) });
    // 500,000 x 1.0001 x 1.0001 = 500,100.005
    expect(await rateOf({ kind: "market", complexityBps: 10_001, urgencyBps: 10_001 })).equal("500101");
    const job = await market.job(await market.post({ kind: "market" }));
    expect([job.node, job.kind]).deep.equal([null, "market"]);
  });

  it("converts a market job in $IO at the price less its confidence, rounded up", async () => {
    const wish = {
      kind: "market" as const,
      processors: 2,
      complexityBps: 15_000,
      urgencyBps: 20_000,
      money: "io" as const,
    };
    const at = async (update: PriceUpdate) => rateOf({ ...wish, price: await setPrice(market.world, update) });
    expect(await at({})).equal("300000000"); // 3 USD at 1 USD
    // 3 USD at 0.50 - 0.0025 = 0.4975 USD: 6.030150753... IO
    expect(await at({ price: 50_000_000n, confidence: 250_000n })).equal("603015076");
    expect(await at({ price: 2n, exponent: 0 })).equal("150000000");
  });

  it("holds the client's maximum in $IO too", async () => {
    const price = await setPrice(market.world);
    const wish = { kind: "market" as const, money: "io" as const, price };
    expect(await rateOf({ ...wish, maxRate: new BN(50_000_000) })).equal("50000000"); // 0.50 USD
    await refuse("OverMaxRate", { ...wish, maxRate: new BN(49_999_999) });
  });

  it("takes the maximum for an auction, and knows no node yet", async () => {
    const job = await market.job(await market.post({ kind: "auction", maxRate: market.units(50) }));
    expect([job.node, job.rate.toString(), job.cost.toString()]).deep.equal([null, "50000000", "500000000"]);
    expect(job.deposited.toString()).equal("511250000"); // and 1.25 and 10
    expect(job.bidDeposit.toString()).equal("10000000");
  });

  it("says that a cheap job does not hire: below a whole one an hour", async () => {
    const hires = async (maxRate: number) =>
      (await market.job(await market.post({ kind: "auction", maxRate: new BN(maxRate) }))).hires;
    expect([await hires(999_999), await hires(1_000_000)]).deep.equal([false, true]);
  });

  it("keeps every term within its bounds", async () => {
    const small = { kind: "auction" as const, maxRate: market.units(60), longestExtension: 0 };
    const bounds: [string, Partial<sdk.JobTerms>[], Partial<sdk.JobTerms>[]][] = [
      ["ProcessorsOutOfBounds", [{ processors: 1 }, { processors: 1_024 }], [{ processors: 0 }, { processors: 1_025 }]],
      [
        "RequirementImpossible",
        [{ tier: 4 }, { regions: 0xffffffff }, { minReputation: 10_000 }],
        [{ tier: 5 }, { regions: 0 }, { minReputation: 10_001 }],
      ],
      [
        "JobTimeOutOfBounds",
        [{ duration: 60 }, { longestExtension: 31_500_000 }],
        [{ duration: 59 }, { duration: 0 }, { longestExtension: 31_500_001 }, { longestExtension: 4_294_967_295 }],
      ],
      ["DeadlineOutOfBounds", [{ deadline: 300 }, { deadline: 604_800 }], [{ deadline: 299 }, { deadline: 604_801 }]],
      [
        "BidDepositOutOfBounds",
        [{ bidDeposit: new BN(10_000_000) }, { bidDeposit: new BN("10000000000") }],
        [{ bidDeposit: new BN(9_999_999) }, { bidDeposit: new BN("10000000001") }],
      ],
    ];
    for (const [error, within, beyond] of bounds) {
      for (const wish of within) await market.post({ ...small, ...wish });
      for (const wish of beyond) await refuse(error, { ...small, ...wish });
    }
    for (const kind of ["direct", "market"] as const)
      await refuse("BidDepositOutOfBounds", { kind, bidDeposit: new BN(1) });
  });

  it("takes complexity of 1 to 4 and urgency of 1 to 3, of a market job alone", async () => {
    const kind = "market";
    await market.post({ kind, complexityBps: 40_000, urgencyBps: 30_000 });
    const beyond = [{ complexityBps: 9_999 }, { complexityBps: 40_001 }, { urgencyBps: 9_999 }, { urgencyBps: 30_001 }];
    for (const wish of beyond) await refuse("PriceFactorOutOfBounds", { kind, ...wish });
    await market.post({ complexityBps: 0, urgencyBps: 65_535 });
  });

  it("refuses a job below the smallest, one that is worth nothing, and one that no number holds (E2, E8)", async () => {
    const kind = "auction";
    await market.post({ kind, duration: 60, maxRate: new BN(60_000_000) }); // a minute of it is 1 USDC
    await refuse("JobTooSmall", { kind, duration: 60, maxRate: new BN(59_999_999) });
    await refuse("JobTooSmall", { kind, maxRate: new BN(0) });
    await refuse("JobTooSmall", { kind, maxRate: new BN(99_999_999), duration: 3_600, money: "io" });
    const most = new BN("18446744073709551615");
    await refuse("MathOverflow", { kind, maxRate: most });
    await refuse("MathOverflow", { kind, maxRate: most, duration: 3_600 }); // the cost fits, its fees do not
    await refuse(1, { kind, maxRate: new BN("1000000000000000") }); // the token program's InsufficientFunds
  });

  it("refuses a direct job without its node, of a node of another class, and of one that does not offer the mint", async () => {
    const { world, client, node } = market;
    const keys = { client: client.publicKey, class: node.class, mint: world.usdcMint };
    await world.fail(sdk.postJob({ ...keys, terms: market.terms() }), "TargetMissing", [client]);
    const other = await world.class(2);
    const call = sdk.postJob({ ...keys, class: other, terms: market.terms(), node: node.address });
    await world.fail(call, "WrongClass", [client]);
    const silent = await market.offer({ asking: 0 });
    for (const money of ["usdc", "io"] as const) await refuse("NotOffered", { node: silent, money });
  });

  it("refuses mints other than both, and money of the other mint (E1)", async () => {
    const { world, client } = market;
    const [usdc, io] = [world.usdcMint, world.ioMint].map((mint) => sdk.associatedAddress(client.publicKey, mint));
    await refuse(3, { money: "io", maxRate: market.units(1, "io"), kind: "auction", source: usdc! }); // the token program's MintMismatch
    await refuse(3, { money: "usdc", source: io! });
    const mint = keypair("another mint").publicKey;
    await world.chain.setAccount(mint, (await world.chain.account(world.usdcMint))!);
    const source = await otherAccount(world, client.publicKey, { mint, units: 10n ** 12n });
    const [terms, { address }] = [market.terms(), market.node];
    const keys = { client: client.publicKey, class: market.node.class, node: address };
    await world.fail(sdk.postJob({ ...keys, mint, terms, source }), "WrongMint", [client]);
  });

  it("pays from any account of the client, and from nobody else's", async () => {
    const { world, client, node } = market;
    const source = await otherAccount(world, client.publicKey, { mint: world.usdcMint, units: 1_022_500_000n });
    await market.post({ source });
    expect(await world.balance(source)).equal(0n);
    const theirs = sdk.associatedAddress(node.operator.publicKey, world.usdcMint);
    await market.give(node.operator.publicKey, 2_000);
    await refuse(4, { source: theirs }); // the token program's OwnerMismatch
    await world.fail(await unsigned(market.posting().call, client.publicKey), "AccountNotSigner");
  });

  it("has one job per client and number, and no other address or vault", async () => {
    const { world, client } = market;
    const id = new BN(9);
    const job = await market.post({ id });
    await refuse("AccountExists", { id });
    await refuse("AccountExists", { id, kind: "auction" });
    const { call, address, signers } = market.posting({ id: new BN(10) });
    await world.fail(await swap(call, address, keypair("elsewhere").publicKey), "WrongJob", signers);
    const vault = sdk.vaultAddress(address, world.usdcMint);
    await world.fail(await swap(call, vault, sdk.vaultAddress(job, world.usdcMint)), "WrongVault", [client]);
  });

  it("is stopped by the pause", async () => {
    const { world } = market;
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 60 }), [world.pauser]);
    await refuse("Paused", {});
  });

  describe("of a market job in $IO", () => {
    const wish = { kind: "market" as const, money: "io" as const };
    const refuseAt = async (error: string, update: PriceUpdate) =>
      refuse(error, { ...wish, price: await setPrice(market.world, update) });

    it("needs a price, which direct jobs, auctions and jobs in USDC do not", async () => {
      await refuse("PriceMissing", wish);
      const stale = await setPrice(market.world, { publishedAt: start - 86_400 });
      for (const kind of ["direct", "auction"] as const) await market.post({ kind, money: "io", price: stale });
      await market.post({ kind: "market", money: "usdc", price: stale });
    });

    it("takes only a fully verified update of the feed by the oracle's program", async () => {
      const wrong: PriceUpdate[] = [
        { owner: keypair("another program").publicKey },
        { feed: new Uint8Array(32).fill(8) },
        { verification: 0 },
        { verification: 2 },
      ];
      for (const update of wrong) await refuseAt("WrongPriceAccount", update);
      await refuse("WrongPriceAccount", { ...wish, price: keypair("nothing there").publicKey });
      await refuse("WrongPriceAccount", { ...wish, price: market.node.address });
    });

    it("takes a price up to 60 seconds old, and none from the future", async () => {
      await market.post({ ...wish, price: await setPrice(market.world, { publishedAt: start - 60 }) });
      await refuseAt("PriceStale", { publishedAt: start - 61 });
      await refuseAt("PriceStale", { publishedAt: start + 1 });
    });

    it("takes a confidence of up to 1 % of the price", async () => {
      const price = 200_000_000n;
      await market.post({ ...wish, price: await setPrice(market.world, { price, confidence: 2_000_000n }) });
      await refuseAt("PriceUncertain", { price, confidence: 2_000_001n });
    });

    it("takes a price above 0 with an exponent of -12 to 0", async () => {
      for (const price of [0n, -1n]) await refuseAt("PriceUnusable", { price });
      for (const exponent of [-13, 1]) await refuseAt("PriceUnusable", { exponent });
    });

    it("trusts the second program once there is one, and the feed of the config", async () => {
      const second = keypair("second oracle").publicKey;
      await refuseAt("WrongPriceAccount", { owner: second });
      const programs: PublicKey[] = [ORACLE.programs[0]!, second];
      const feed = new Uint8Array(32).fill(5);
      await market.world.change({ kind: "oracle", programs, feed });
      await market.post({ ...wish, price: await setPrice(market.world, { owner: second, feed }) });
      await refuseAt("WrongPriceAccount", {});
    });
  });
});
