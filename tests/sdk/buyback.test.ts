import type { At, Job } from "@io-net/sdk";
import * as sdk from "@io-net/sdk";
import { createTransferInstruction } from "@solana/spl-token";
import type { Connection, GetProgramAccountsFilter, Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import { expect } from "chai";
import { Buyback, io, usdc } from "../support/buyback.ts";
import { Market } from "../support/jobs.ts";
import type { World } from "../support/world.ts";
import { readmeCode, write } from "./packed.ts";

interface Sale {
  seller: PublicKey;
  swap: TransactionInstruction[];
  io: BN;
  minUsdc: BN;
  price: PublicKey;
}

/** What the code of the walk-through exports. */
interface Walk {
  sweep(jobs: At<Job>[], at: number): Promise<TransactionInstruction[]>;
  burn(connection: Connection): Promise<TransactionInstruction[]>;
  open(connection: Connection, payer: PublicKey, at: number): Promise<TransactionInstruction[]>;
  close(connection: Connection, at: number): Promise<TransactionInstruction[]>;
  sell(connection: Connection, sale: Sale): Promise<TransactionInstruction[]>;
}

/** The world's chain as a connection, which finds auctions of the first weeks. */
function connect(world: World): Connection {
  const known = [0, 1, 2].map((period) => sdk.auctionAddress(period));
  return {
    getAccountInfo: (address: PublicKey) => world.chain.account(address),
    getTokenAccountBalance: async (vault: PublicKey) => ({ value: { amount: `${await world.balance(vault)}` } }),
    async getProgramAccounts(_: PublicKey, { filters }: { filters: GetProgramAccountsFilter[] }) {
      expect(filters[0]).deep.equal({ dataSize: 128 });
      const all = await Promise.all(
        known.map(async (pubkey) => ({ pubkey, account: await world.chain.account(pubkey) })),
      );
      return all.filter(({ account }) => account?.owner.equals(sdk.PROGRAM_ID));
    },
  } as unknown as Connection;
}

describe("the walk-through of the buyback", function () {
  this.timeout(300_000);
  let walk: Walk;

  before(async () => {
    walk = await import(write("buyback.ts", readmeCode("ts", "docs/buyback.md")));
  });

  for (const money of ["usdc", "io"] as const) {
    it(`leads a keeper from the fees of a job in ${money} to the treasury, and on`, async () => {
      const market = await Market.open({ money });
      const { world } = market;
      const [connection, keeper] = [connect(world), await world.person("keeper")];
      const now = () => world.chain.now();
      const job = await market.run({ duration: 36_000 });
      const swept = async () => walk.sweep([{ ...(await market.job(job)), address: job }], await now());
      await market.serve(job, 36_000);
      await market.do("finish", job);
      expect(await swept()).deep.equal([]); // it can still be disputed
      expect(await walk.burn(connection)).deep.equal([]);
      expect(await walk.open(connection, keeper.publicKey, await now())).deep.equal([]); // there is nothing yet
      await market.pass(86_400);
      await market.do("withdrawEarnings", job);
      await world.send(await swept(), [keeper]);
      expect(await swept()).deep.equal([]);
      const burned = await walk.burn(connection);
      const opened = await walk.open(connection, keeper.publicKey, await now());
      if (money === "io") {
        expect(opened).deep.equal([]);
        await world.send(burned, [keeper]);
        const { ioBurned } = sdk.decodeTreasury((await world.chain.account(sdk.treasuryAddress()))!.data);
        expect(`${ioBurned}`).equal("500000000"); // 10 h at 100: 0.25 % of each side
        return;
      }
      expect(burned).deep.equal([]);
      await world.send(opened, [keeper]);
      const { lot } = sdk.decodeAuction((await world.chain.account(sdk.auctionAddress(0)))!.data);
      expect(`${lot}`).equal("25000000"); // and 2 % on USDC
      expect(await walk.open(connection, keeper.publicKey, await now())).deep.equal([]);
    });
  }

  it("closes what is over, by time or because all is sold, and nothing else", async () => {
    const buyback = await Buyback.open();
    const { world } = buyback;
    const connection = connect(world);
    const due = async () => walk.close(connection, await world.chain.now());
    await buyback.start();
    await buyback.pass(21_599);
    expect(await due()).deep.equal([]);
    await buyback.pass(1);
    await world.send(await due());
    expect(await due()).deep.equal([]);
    await world.toHour(2 * 168);
    await buyback.start();
    await buyback.fill({ usdc: usdc(1_000) });
    await world.send(await due());
    expect(await world.chain.account(sdk.auctionAddress(2))).equal(null);
  });

  describe("of a sale behind a swap", () => {
    let buyback: Buyback;
    let connection: Connection;
    /** Somebody with SOL and nothing else, not even accounts for tokens. */
    let trader: Keypair;

    beforeEach(async () => {
      buyback = await Buyback.open();
      connection = connect(buyback.world);
      trader = await buyback.world.person("trader");
      await buyback.start();
    });

    /** A pool gives $IO, as it would in a swap; it has signed. */
    function bring(amount: BN): TransactionInstruction {
      const { ioMint } = buyback.world;
      const pool = buyback.seller.publicKey;
      const [from, to] = [pool, trader.publicKey].map((owner) => sdk.associatedAddress(owner, ioMint));
      return createTransferInstruction(from!, to!, pool, BigInt(`${amount}`));
    }

    async function selling(wish: Partial<Sale> & { brings?: BN } = {}): Promise<TransactionInstruction[]> {
      const { brings = io(100), ...rest } = wish;
      const price = rest.price ?? (await buyback.price());
      const sale = { seller: trader.publicKey, swap: [bring(brings)], io: io(100), minUsdc: usdc(95), price };
      return walk.sell(connection, { ...sale, ...rest });
    }

    const signers = () => [trader, buyback.seller];
    const failure = (sale: Promise<unknown>) => sale.then(String, (error: Error) => error.message);

    it("opens his accounts, brings the $IO and sells it, to the unit", async () => {
      const { world } = buyback;
      const moved = await buyback.moves(async () => world.send(await selling(), signers()), trader);
      // 100 $IO at 95 % of 1 USD; the pool's are burned.
      expect(moved).deep.equal({ usdc: 95_000_000, vault: -95_000_000, supply: -10_000_000_000 });
      expect(await selling()).length(2); // his accounts are open now
    });

    it("leaves him what is not due any more when he comes later with the same price", async () => {
      const instructions = await selling();
      await buyback.pass(60); // 95.01 %: 95 / 0.9501 = 99.98947479..., up
      const moved = await buyback.moves(() => buyback.world.send(instructions, signers()), trader);
      expect(moved).deep.equal({ usdc: 95_000_000, vault: -95_000_000, supply: -9_998_947_480, io: 1_052_520 });
    });

    it("undoes all where the swap brings too little", async () => {
      const { world } = buyback;
      const before = await buyback.purses(trader);
      const short = await selling({ brings: io(100).subn(1) });
      await world.fail(short, 1, signers()); // insufficient funds
      expect(await buyback.purses(trader)).deep.equal(before);
      for (const mint of [world.ioMint, world.usdcMint]) {
        expect(await world.chain.account(sdk.associatedAddress(trader.publicKey, mint))).equal(null);
      }
      await world.send(await selling(), signers());
    });

    it("undoes all where the swap is refused, or the price falls before he lands", async () => {
      const { world } = buyback;
      const refused = await selling({ brings: io(2_000_000) }); // more than the pool has
      await world.fail(refused, 1, signers());
      const instructions = await selling();
      await buyback.price({ price: 99_999_999n }); // in the same account
      await world.fail(instructions, "FillTooDear", signers());
      expect((await buyback.auction()).sold.isZero()).equal(true);
    });

    it("gives him what is left where somebody was there before, and undoes all where nothing is", async () => {
      const { world } = buyback;
      const instructions = await selling();
      await buyback.fill({ usdc: usdc(981) });
      const moved = await buyback.moves(() => world.send(instructions, signers()), trader);
      expect(moved).deep.equal({ usdc: 19_000_000, vault: -19_000_000, supply: -2_000_000_000, io: 8_000_000_000 });
      await world.fail(instructions, "FillTooSmall", signers());
    });

    it("says beforehand what would not work", async () => {
      expect(await failure(selling({ minUsdc: usdc(95).addn(1) }))).equal("the auction pays 95000000, not 95000001");
      expect(await failure(selling({ io: io(10), minUsdc: usdc(1) }))).equal("FillTooSmall"); // 9.50 USDC
      const { publicKey } = buyback.keeper;
      expect(await failure(selling({ price: publicKey }))).match(/not those of a PriceUpdateV2/);
      const nowhere = sdk.associatedAddress(publicKey, publicKey);
      expect(await failure(selling({ price: nowhere }))).equal(`there is no price at ${nowhere}`);
      await buyback.pass(21_600);
      expect(await failure(selling())).equal("AuctionOver");
      await buyback.close(sdk.auctionAddress(1));
      expect(await failure(selling())).equal("no auction goes on");
    });
  });
});
