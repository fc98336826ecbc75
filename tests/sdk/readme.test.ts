import type { Sent } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Connection, Keypair, PublicKey, Transaction, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Buyback } from "../support/buyback.ts";
import { Market } from "../support/jobs.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";
import { readmeCode, write } from "./packed.ts";

/** What the README's code exports. */
interface Readme {
  stakeIo(connection: Connection, wallet: Wallet, address: PublicKey, amount: BN): Promise<string>;
  claimable(connection: Connection, address: PublicKey, owner: PublicKey): Promise<string>;
  staked(connection: Connection, signature: string): Promise<string[]>;
  leave(connection: Connection, wallet: Wallet, address: PublicKey, amount: BN): Promise<PublicKey>;
  rent(connection: Connection, wallet: Wallet, gpu: PublicKey, maxRate: BN): Promise<PublicKey>;
  watch(connection: Connection, address: PublicKey): Promise<string>;
  takeBack(connection: Connection, wallet: Wallet, address: PublicKey): Promise<BN>;
  sellIo(connection: Connection, wallet: Wallet, oracle: PublicKey, most: BN): Promise<BN>;
  claimIo(
    connection: Connection,
    claimant: PublicKey,
    announced: { airdrop: PublicKey; root: Uint8Array },
    load: sdk.LoadFile,
  ): Promise<TransactionInstruction[]>;
}

/** A wallet and a connection on the world's chain. */
class Wallet {
  readonly publicKey: PublicKey;
  readonly #sent: Sent[] = [];
  /** What `getProgramAccounts` finds. */
  nodes: PublicKey[] = [];

  constructor(
    private readonly world: World,
    private readonly keypair: Keypair,
  ) {
    this.publicKey = keypair.publicKey;
  }

  async sendTransaction({ instructions }: Transaction): Promise<string> {
    return String(this.#sent.push(await this.world.send(instructions, [this.keypair])) - 1);
  }

  readonly connection = {
    getAccountInfo: (address: PublicKey) => this.world.chain.account(address),
    getProgramAccounts: async () =>
      Promise.all(this.nodes.map(async (pubkey) => ({ pubkey, account: (await this.world.chain.account(pubkey))! }))),
    getTransaction: async (signature: string) => ({ meta: { logMessages: this.#sent[Number(signature)]!.logs } }),
  } as unknown as Connection;
}

/** What the code of the project's own README exports. */
interface ProjectReadme {
  stakeAndClaim(
    connection: Connection,
    owner: PublicKey,
    address: PublicKey,
    isFirst: boolean,
  ): Promise<{ instructions: TransactionInstruction[] }>;
}

describe("the README's code", function () {
  this.timeout(300_000);
  let readme: Readme;
  let world: World;
  let node: WorldNode;
  let wallet: Wallet;

  before(async () => {
    readme = await import(write("readme.ts", readmeCode("ts")));
    world = await World.create();
    node = await stakedNode(world);
    wallet = new Wallet(world, await world.holder("holder", 100));
  });

  it("stakes, and follows what happened", async () => {
    const signature = await readme.stakeIo(wallet.connection, wallet, node.address, io(50));
    expect(await readme.staked(wallet.connection, signature)).deep.equal([`${wallet.publicKey} staked 5000000000`]);
    const position = await world.position(node.address, wallet.publicKey);
    expect(position.shares.toString()).equal("5000000000");
  });

  it("reads what is claimable, an hour that is closed but not settled included", async () => {
    await world.work([node], 0);
    await world.close(0);
    // Hour 0: floor(334,567,456,067,217 * 3,600 / 2,629,800) = 457,997,886,472; GPU 80 %: 366,398,309,177, all of it this
    // node's, without commission. 50 of 250 IO staked are 73,279,661,835.4
    expect(await readme.claimable(wallet.connection, node.address, wallet.publicKey)).equal(
      "73279661835 of 25000000000 staked",
    );
    expect(await readme.claimable(wallet.connection, node.address, node.device.publicKey)).equal("nothing staked");
  });

  it("leaves with a part, an hour that is not settled settled first, and not with too much", async () => {
    const ticket = await world.ticketAt(await readme.leave(wallet.connection, wallet, node.address, io(20)));
    expect(ticket.shares.toString()).equal("2000000000");
    expect((await world.position(node.address, wallet.publicKey)).shares.toString()).equal("3000000000");
    expect((await world.nodeOf(node.address)).pending.weight.toString()).equal("0");
    const error = await readme.leave(wallet.connection, wallet, node.address, io(31)).catch((thrown) => thrown);
    expect(error.message).equal("TooFewShares");
  });

  it("rents the best node, watches the job, and takes back what was not used", async () => {
    const now = Math.floor(Date.now() / 1_000);
    const market = await Market.open({ startAt: now - 60 });
    const [cheap, client] = [await market.offer({ asking: 40 }), new Wallet(market.world, market.client)];
    client.nodes = [market.node.address, cheap.address];
    const rent = (whole: number) => readme.rent(client.connection, client, cheap.class, market.units(whole));
    const error = await rent(39).catch((thrown) => thrown);
    expect(error.message).equal("100 USDC per hour is above 39 USDC; 40 USDC per hour is above 39 USDC");
    const job = await rent(100);
    const { node, cost, deposited } = await market.job(job);
    // 24 h at 40 USDC, 0.25 % and 2 % on it
    expect([`${node}`, `${cost}`, `${deposited}`]).deep.equal([`${cheap.address}`, "960000000", "981600000"]);
    expect(await readme.watch(client.connection, job)).equal("posted, 86400 s left");
    expect(`${await readme.takeBack(client.connection, client, job)}`).equal("0");
    await market.do("cancel", job);
    expect(await readme.watch(client.connection, job)).equal("refunded, 0 s left");
    expect(`${await readme.takeBack(client.connection, client, job)}`).equal("981600000");
    await market.pass(1); // no job is closed in the second of its posting
    await market.do("close", job);
    expect(await readme.watch(client.connection, job)).equal("closed");
  });

  it("sells $IO to the treasury, as much as the auction still takes", async () => {
    const buyback = await Buyback.open();
    const seller = new Wallet(buyback.world, buyback.seller);
    const sell = async (whole: number) => readme.sellIo(seller.connection, seller, await buyback.price(), io(whole));
    const error = await sell(100).catch((thrown) => thrown);
    expect(error.message).equal("no auction goes on");
    await buyback.start();
    seller.nodes = [await buyback.address()];
    // 95 % of 1 USD: 95 of 100 $IO, then the 905 that are left: 952.63157895 of 2,000 $IO
    expect(await buyback.moves(() => sell(100))).include({ usdc: 95_000_000, io: -10_000_000_000 });
    expect(await buyback.moves(() => sell(2_000))).include({ usdc: 905_000_000, io: -95_263_157_895 });
    expect((await sell(100).catch((thrown) => thrown)).message).equal("FillTooSmall");
  });

  it("of the project stakes, and claims the next time", async () => {
    const { stakeAndClaim }: ProjectReadme = await import(write("project.ts", readmeCode("ts", "README.md")));
    const [owner, roomy] = [
      await world.holder("reader", 200),
      await stakedNode(world, { processors: 2, stake: io(400) }),
    ];
    const call = async (isFirst: boolean) => {
      const { instructions } = await stakeAndClaim(wallet.connection, owner.publicKey, roomy.address, isFirst);
      return world.events(await world.send(instructions, [owner])).map(({ name }) => name);
    };
    expect(await call(true)).include("stakeAdded");
    const next = Number((await world.pool("gpu")).nextHour);
    await world.work([roomy], next);
    await world.close(next);
    expect(await call(false)).deep.equal(["rewardsSettled", "stakeAdded", "rewardsClaimed"]);
    expect((await world.position(roomy.address, owner.publicKey)).shares.toString()).equal("20000000000");
  });

  it("claims an airdrop once, and only the one that was announced", async () => {
    const [funder, claimant] = [await world.holder("funder", 100), await world.person("claimant")];
    const airdrop = sdk.airdropAddress(funder.publicKey, 1);
    const rows = [funder, claimant, node.operator].map(({ publicKey }, i) => ({
      claimant: publicKey,
      amount: io(i + 1),
    }));
    const tree = sdk.buildAirdrop(rows, { airdrop });
    const files = new Map([...sdk.airdropFiles(tree)].map(({ name, text }) => [name, text]));
    const load = async (name: string) => files.get(name)!;
    const startsAt = new BN(await world.chain.now());
    const terms = { ...tree, startsAt, endsAt: startsAt.addn(2_592_000) };
    const creation = { funder: funder.publicKey, ioMint: world.ioMint, id: 1, terms };
    await world.send(sdk.createAirdrop(creation), [funder]);

    const claim = (root = tree.root) => readme.claimIo(wallet.connection, claimant.publicKey, { airdrop, root }, load);
    const error = await claim(new Uint8Array(32)).catch((thrown) => thrown);
    expect(error.message).match(/^not the airdrop that was expected: root is /);
    const account = sdk.associatedAddress(claimant.publicKey, world.ioMint);
    expect(await world.chain.account(account)).equal(null); // he never had any $IO
    await world.send(await claim(), [claimant]);
    expect(await world.ioBalance(claimant.publicKey)).equal(200_000_000n); // 2 IO of the airdrop
    const page = (await world.chain.account(sdk.claimPageAddress(airdrop, 0)))!;
    expect(page.lamports).equal(71_159_040); // the rent that the text tells: (128 + 10,096) * 6,960
    expect(await claim()).deep.equal([]);
  });

  it("says in plain words what is wrong and what to do", async () => {
    const failure = await readme.stakeIo(wallet.connection, wallet, node.address, new BN(5)).catch((error) => error);
    expect(failure.message).equal("the amount is below the minimum stake: stake at least the parameter min_stake");
  });
});
