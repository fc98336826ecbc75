import type { Sent } from "@io-net/chain";
import type { Connection, Keypair, PublicKey, Transaction } from "@solana/web3.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { readmeCode, write } from "./packed.ts";

/** What the code of the walk-through exports. */
interface Renting {
  rent(connection: Connection, wallet: Wallet, some: PublicKey[], hours: number, id: number): Promise<PublicKey>;
  giveUp(connection: Connection, anyone: Wallet, job: PublicKey): Promise<void>;
  rate(connection: Connection, wallet: Wallet, job: PublicKey, stars: number): Promise<void>;
  take(connection: Connection, operator: Wallet, job: PublicKey, node: PublicKey): Promise<void>;
  beat(connection: Connection, device: Wallet, job: PublicKey): Promise<void>;
  finish(connection: Connection, anyone: Wallet, job: PublicKey): Promise<void>;
  collect(connection: Connection, anyone: Wallet, job: PublicKey): Promise<void>;
  close(connection: Connection, anyone: Wallet, job: PublicKey): Promise<void>;
}

class Wallet {
  readonly publicKey: PublicKey;

  constructor(
    private readonly market: Market,
    private readonly keypair: Keypair,
  ) {
    this.publicKey = keypair.publicKey;
  }

  async sendTransaction({ instructions }: Transaction): Promise<Sent> {
    return this.market.world.send(instructions, [this.keypair]);
  }
}

describe("the walk-through of renting a node", function () {
  this.timeout(300_000);
  let renting: Renting;

  before(async () => {
    renting = await import(write("renting.ts", readmeCode("ts", "docs/renting.md")));
  });

  /** A market, and the wallets of those who meet in a job. */
  async function open() {
    const market = await Market.open();
    const { world, node, client } = market;
    const connection = {
      getAccountInfo: (address: PublicKey) => world.chain.account(address),
    } as unknown as Connection;
    const wallet = (keypair: Keypair) => new Wallet(market, keypair);
    const sides = { renter: wallet(client), operator: wallet(node.operator), device: wallet(node.device) };
    return { market, connection, ...sides, keeper: wallet(await world.person("keeper")) };
  }

  it("leads a client and an operator through a job of two hours, to the unit", async () => {
    const { market, connection, renter, operator, device, keeper } = await open();
    const { world, node } = market;
    const job = await renting.rent(connection, renter, [node.address], 2, 7);
    const before = await market.purses(job);
    // 2 hours at 100 USDC: 200, of which 0.25 % and 2 % are 0.50 and 4.
    expect(before.vault).equal(204_500_000n);
    await renting.take(connection, operator, job, node.address);
    await renting.beat(connection, device, job); // starts it
    for (let beats = 0; beats < 2; beats++) {
      await market.pass(3_600);
      await renting.beat(connection, device, job);
    }
    await renting.finish(connection, keeper, job);
    await renting.rate(connection, renter, job, 5);
    await renting.collect(connection, keeper, job);
    const { payout, operator: bonded } = await market.purses(job);
    expect(payout - before.payout).equal(199_500_000n); // 200 less 0.25 %
    expect(bonded - before.operator).equal(-10_000_000n); // the bond, 5 %

    await market.pass(86_400);
    await renting.close(connection, keeper, job);
    const { operator: back, treasury, client: left } = await market.purses(job);
    expect(back).equal(before.operator);
    expect(treasury - before.treasury).equal(5_000_000n); // 0.50 + 4 + 0.50
    expect(left).equal(before.client); // nothing is left over of a job that ran to its end
    expect(await world.chain.account(job)).equal(null);
  });

  it("leads a client out of a job whose node has vanished", async () => {
    const { market, connection, renter, operator, device, keeper } = await open();
    const job = await renting.rent(connection, renter, [market.node.address], 2, 7);
    const before = await market.purses(job);
    await renting.take(connection, operator, job, market.node.address);
    await renting.beat(connection, device, job); // starts it
    await market.pass(3_600);
    await renting.beat(connection, device, job); // the last
    await market.pass(4_200);
    await renting.giveUp(connection, keeper, job);
    await market.pass(86_400);
    await renting.collect(connection, keeper, job);
    await renting.close(connection, keeper, job);
    const after = await market.purses(job);
    // An hour at 100 of 204.50 paid in: 0.25 % and 2 % of it are 0.25 and 2; the bond of 10 comes on top.
    expect(after.client - before.client).equal(112_250_000n);
    expect(after.payout - before.payout).equal(99_750_000n);
    expect(before.operator - after.operator).equal(10_000_000n);
    expect(after.treasury - before.treasury).equal(2_500_000n);
  });
});
