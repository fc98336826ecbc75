import { withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { Buyback, io, usdc } from "../support/buyback.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";

describe("fill_auction", () => {
  let buyback: Buyback;

  beforeEach(async () => {
    buyback = await Buyback.open();
    await buyback.start();
  });

  /** What a fill of so much USDC moves where it costs so much $IO: nothing passes through the treasury. */
  const sale = (paid: number, burned: number) => ({ usdc: paid, vault: -paid, io: -burned, supply: -burned });

  it("pays USDC for $IO that is burned out of the seller's account", async () => {
    const { world, seller } = buyback;
    const auction = await buyback.address();
    const before = { auction: await buyback.auction(), treasury: await buyback.treasury() };
    let logs: string[] = [];
    // 100 USDC at 95 % of 1 USD: 105.263157894..., up.
    const moved = await buyback.moves(async () => {
      logs = (await buyback.fill()).logs;
    });
    expect(moved).deep.equal(sale(100_000_000, 10_526_315_790));
    expect(plain(await buyback.auction())).deep.equal({
      ...(plain(before.auction) as object),
      ...{ sold: "100000000", burned: "10526315790" },
    });
    expect(plain(await buyback.treasury())).deep.equal({
      ...(plain(before.treasury) as object),
      ...{ usdcSpent: "100000000", ioBought: "10526315790", ioBurned: "10526315790" },
    });
    const ids = plain({ auction, seller: seller.publicKey }) as object;
    const amounts = { usdc: "100000000", io: "10526315790", factorBps: 9_500, left: "900000000" };
    const data = { ...ids, ...amounts, at: `${await world.chain.now()}` };
    expect(plain(world.events({ logs }))).deep.equal([{ name: "auctionFilled", data }]);
  });

  // The factor rises by 600 bps in 21,600 s: one in 36 s, rounded down. 100 USDC at 1 USD, up.
  for (const [secs, burned] of [
    [0, 10_526_315_790], // 95 %
    [35, 10_526_315_790],
    [36, 10_525_207_873], // 95.01 %: 105.25207872...
    [10_800, 10_204_081_633], // 98 %
    [21_599, 9_901_970_493], // 100.99 %: 99.01970492...
  ] as const) {
    it(`burns ${burned} for 100 USDC ${secs} s after the start`, async () => {
      await buyback.pass(secs);
      expect(await buyback.moves(() => buyback.fill())).deep.equal(sale(100_000_000, burned));
    });
  }

  it("is over at the end, whoever comes, and until then with any price that is fresh", async () => {
    await buyback.pass(21_600);
    await buyback.refuseFill("AuctionOver", { auction: sdk.auctionAddress(1) });
    await buyback.pass(31_536_000);
    await buyback.refuseFill("AuctionOver", { auction: sdk.auctionAddress(1) });
  });

  it("takes the price less its confidence", async () => {
    // 2.00 USD give or take 0.02: 1.98 * 95 % = 1.881 USD; 100 / 1.881 = 53.163211057...
    const price = await buyback.price({ price: 200_000_000n, confidence: 2_000_000n });
    expect(await buyback.moves(() => buyback.fill({ price }))).deep.equal(sale(100_000_000, 5_316_321_106));
  });

  it("sells what is left to whoever asks for more", async () => {
    await buyback.fill({ usdc: usdc(995) });
    await buyback.refuseFill("FillTooSmall", { usdc: usdc(4.999999) }); // 5 are left
    // 5 at 95 %: 5.263157894..., up.
    expect(await buyback.moves(() => buyback.fill({ usdc: usdc(100) }))).deep.equal(sale(5_000_000, 526_315_790));
    await buyback.refuseFill("FillTooSmall");
  });

  it("sells at least 10 USDC", async () => {
    await buyback.refuseFill("FillTooSmall", { usdc: usdc(9.999999) });
    await buyback.refuseFill("FillTooSmall", { usdc: new BN(0) });
    await buyback.fill({ usdc: usdc(10) });
  });

  it("costs the seller no more than he allows", async () => {
    await buyback.refuseFill("FillTooDear", { maxIo: new BN("10526315789") });
    await buyback.fill({ maxIo: new BN("10526315790") });
  });

  it("takes no more than the seller has", async () => {
    const price = await buyback.price({ price: 1n, confidence: 0n, exponent: -4 }); // 1,000,000 $IO are 95 USDC
    const maxIo = new BN(2).pow(new BN(64)).subn(1);
    await buyback.refuseFill(1, { price, maxIo }); // insufficient funds
    expect(await buyback.moves(() => buyback.fill({ price, maxIo, usdc: usdc(95) }))).deep.equal(
      sale(95_000_000, 100_000_000_000_000),
    );
  });

  it("burns $IO of the seller alone, under his signature (G9)", async () => {
    const { world, seller } = buyback;
    const { publicKey: other } = await buyback.rich("other");
    const { call } = await buyback.filling();
    const [own, theirs] = [seller.publicKey, other].map((owner) => sdk.associatedAddress(owner, world.ioMint));
    await world.fail(await unsigned(call, seller.publicKey), "AccountNotSigner");
    await world.fail(await swap(call, own!, theirs!), 4, [seller]); // owner does not match
    const money = sdk.associatedAddress(seller.publicKey, world.usdcMint);
    for (const rich of [buyback.ioVault, money]) {
      await world.chain.setAccount(rich, withAmount((await world.chain.account(rich))!, 1_000_000_000_000n));
    }
    await world.fail(await swap(call, own!, buyback.ioVault), 4, [seller]); // fees are not his to sell
    await world.fail(await swap(call, own!, money), 3, [seller]); // not of this mint
    await world.fail(await swap(call, world.ioMint, world.usdcMint), "WrongMint", [seller]);
  });

  it("pays out of the treasury's vault of USDC, and not into it (G9)", async () => {
    const { world, seller } = buyback;
    await buyback.refuseFill("NotTokenOwner", { destination: buyback.usdcVault });
    const { call } = await buyback.filling();
    for (const vault of [buyback.ioVault, sdk.associatedAddress(seller.publicKey, world.usdcMint)]) {
      await world.fail(await swap(call, buyback.usdcVault, vault), "WrongVault", [seller]);
    }
    await buyback.refuseFill(3, { destination: sdk.associatedAddress(seller.publicKey, world.ioMint) }); // not of the vault's mint
    const { publicKey: friend } = await buyback.rich("friend");
    const destination = sdk.associatedAddress(friend, world.usdcMint);
    await buyback.fill({ destination }); // the seller says who is paid
    expect(await world.balance(destination)).equal(100_000_000n);
  });

  it("goes on in a pause", async () => {
    const { pauser, chain } = buyback.world;
    await chain.fund(pauser.publicKey, 1_000_000_000);
    await buyback.world.send(sdk.pause({ pauser: pauser.publicKey, secs: 604_800 }), [pauser]);
    await buyback.fill();
  });

  it("is bounded by a fresh price after a halt of the chain: time passes, slots do not", async () => {
    const { chain } = buyback.world;
    const stale = await buyback.price();
    await chain.warpTo((await chain.now()) + 18_000, (await chain.slot()) + 1n);
    await buyback.refuseFill("PriceStale", { price: stale });
    // The price fell to 0.50 USD meanwhile; the factor is at 100 %: 100 USDC cost 200 $IO.
    const price = await buyback.price({ price: 50_000_000n });
    expect(await buyback.moves(() => buyback.fill({ price }))).deep.equal(sale(100_000_000, 20_000_000_000));
  });

  it("counts what all sellers gave", async () => {
    const second = await buyback.rich("second");
    await buyback.fill({ usdc: usdc(400) });
    await buyback.fill({ usdc: usdc(600), seller: second });
    // 1,000 at 95 %: 421.05263158 and 631.57894737, each up.
    const { sold, burned } = await buyback.auction();
    expect([sold, burned].map(String)).deep.equal(["1000000000", `${42_105_263_158 + 63_157_894_737}`]);
    const { usdcSpent, ioBought, ioBurned } = await buyback.treasury();
    expect([usdcSpent, ioBought, ioBurned].map(String)).deep.equal([sold, burned, burned].map(String));
    expect((await buyback.purses()).vault).equal(0n);
    await buyback.refuseFill("FillTooSmall", { maxIo: io(1_000_000) });
  });
});
