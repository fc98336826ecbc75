/** A treasury with USDC, a seller with $IO and an oracle: each step of the buyback in one call. */
import { type Sent, tokenState, withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { Start } from "./deploy.ts";
import { type PriceUpdate, setPrice } from "./oracle.ts";
import { World } from "./world.ts";

/** Base units of USDC. */
export const usdc = (whole: number): BN => new BN(Math.round(whole * 1_000_000));
/** Base units of $IO. */
export const io = (whole: number): BN => new BN(Math.round(whole * 1_000_000)).muln(100);

/** A fill, where it is not the plain one. */
export interface Offer {
  seller?: Keypair;
  usdc?: BN;
  maxIo?: BN;
  price?: PublicKey;
  auction?: PublicKey;
  source?: PublicKey;
  destination?: PublicKey;
}

export class Buyback {
  readonly world: World;
  seller!: Keypair;
  /** Opens auctions. */
  keeper!: Keypair;
  readonly usdcVault: PublicKey;
  readonly ioVault: PublicKey;

  private constructor(world: World) {
    this.world = world;
    const treasury = sdk.treasuryAddress();
    this.usdcVault = sdk.vaultAddress(treasury, world.usdcMint);
    this.ioVault = sdk.vaultAddress(treasury, world.ioMint);
  }

  /** Day 10 of the emission, which lies in its second week; a seller with 1,000,000 $IO. */
  static async open({ money = 1_000, ...options }: Start & { money?: number } = {}): Promise<Buyback> {
    const buyback = new Buyback(await World.create({ engine: "litesvm", ...options }));
    const { world } = buyback;
    buyback.keeper = await world.person("keeper");
    buyback.seller = await buyback.rich("seller");
    await buyback.earn(money);
    await world.toHour(240);
    return buyback;
  }

  /** Somebody with 1,000,000 $IO and an account for USDC. */
  async rich(label: string): Promise<Keypair> {
    const { world } = this;
    const person = await world.holder(label, 1_000_000);
    const account = sdk.associatedAddress(person.publicKey, world.usdcMint);
    await world.chain.setAccount(account, tokenState(world.usdcMint, person.publicKey, 0n));
    return person;
  }

  /** USDC for the treasury, out of nothing. */
  async earn(whole: number): Promise<void> {
    const { chain } = this.world;
    const vault = (await chain.account(this.usdcVault))!;
    await chain.setAccount(this.usdcVault, withAmount(vault, BigInt(usdc(whole).toString())));
  }

  /** The auction of the running period. */
  async address(): Promise<PublicKey> {
    return sdk.auctionAddress(sdk.auctionPeriod(await this.world.config(), await this.world.chain.now()));
  }

  async opening(period?: BN | number) {
    const { world, keeper } = this;
    const { publicKey: payer } = keeper;
    const current = period ?? sdk.auctionPeriod(await world.config(), await world.chain.now());
    return { call: sdk.openAuction({ payer, period: current, usdcMint: world.usdcMint }), signers: [keeper] };
  }

  async start(): Promise<Sent> {
    const { call, signers } = await this.opening();
    return this.world.send(call, signers);
  }

  /** A fill of 100 USDC at a price of 1 USD, at any cost, unless something else is said. */
  async filling({ seller = this.seller, ...offer }: Offer = {}) {
    const { ioMint, usdcMint } = this.world;
    const plain = { usdc: usdc(100), maxIo: io(1_000_000) };
    const price = offer.price ?? (await this.price());
    const auction = offer.auction ?? (await this.address());
    const keys = { seller: seller.publicKey, auction, price, ioMint, usdcMint };
    return { call: sdk.fillAuction({ ...plain, ...keys, ...offer, price, auction }), signers: [seller] };
  }

  async fill(offer: Offer = {}): Promise<Sent> {
    const { call, signers } = await this.filling(offer);
    return this.world.send(call, signers);
  }

  async refuseFill(error: string | number, offer: Offer = {}): Promise<void> {
    const { call, signers } = await this.filling(offer);
    await this.world.fail(call, error, signers);
  }

  async close(address?: PublicKey): Promise<Sent> {
    return this.world.send(sdk.closeAuction({ auction: await this.auction(address) }));
  }

  price(update: PriceUpdate = {}): Promise<PublicKey> {
    return setPrice(this.world, update);
  }

  async auction(address?: PublicKey): Promise<sdk.At<sdk.Auction>> {
    const at = address ?? (await this.address());
    return { address: at, ...sdk.decodeAuction((await this.world.chain.account(at))!.data) };
  }

  async treasury(): Promise<sdk.Treasury> {
    return sdk.decodeTreasury((await this.world.chain.account(sdk.treasuryAddress()))!.data);
  }

  /** Base units: what the seller and the treasury hold, and all $IO there is. */
  async purses(seller = this.seller) {
    const { world } = this;
    return {
      usdc: await world.balance(sdk.associatedAddress(seller.publicKey, world.usdcMint)),
      io: await world.ioBalance(seller.publicKey),
      vault: await world.balance(this.usdcVault),
      fees: await world.balance(this.ioVault),
      supply: (await world.chain.account(world.ioMint))!.data.readBigUInt64LE(36),
    };
  }

  /** What an action moves, base units; what stays is not named. */
  async moves(act: () => Promise<unknown>, seller = this.seller): Promise<Partial<Record<string, number>>> {
    const before = await this.purses(seller);
    await act();
    const after = await this.purses(seller);
    const names = Object.keys(before) as (keyof typeof before)[];
    const all = names.map((name) => [name, Number(after[name] - before[name])] as const);
    return Object.fromEntries(all.filter(([, change]) => change !== 0));
  }

  async pass(secs: number): Promise<void> {
    await this.world.chain.warpTo((await this.world.chain.now()) + secs);
  }
}
