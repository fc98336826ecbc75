/** Compute units of the buyback: fees that are burned, and an auction from its opening to its close. */
import { tokenState, withAmount } from "@io-net/chain";
import {
  associatedAddress,
  auctionAddress,
  burnFees,
  closeAuction,
  fillAuction,
  openAuction,
  SEED_AUCTION,
  treasuryAddress,
  vaultAddress,
} from "@io-net/sdk";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { isCheapest, keyOf, numberFrom, seedOf } from "./keys.ts";
import { priceAccount, writePrice } from "./oracle.ts";
import { io, type World } from "./setup.ts";

/** An auction with its opener, and somebody who sells. */
export interface Buyback {
  auction: PublicKey;
  /** Since the emission's start. */
  period: number;
  payer: PublicKey;
  seller: PublicKey;
}

/** The defaults of the parameters `auctionPeriodSecs` and `auctionSecs`. */
const [periodSecs, auctionSecs] = [604_800, 21_600];

const usdc = 1_000_000n;

/** Goes to the next week whose auction has its address at the first try; fees are in both vaults. */
export function prepareBuyback(world: World): Buyback {
  const { bank, startedAt } = world;
  const { chain, ioMint, usdcMint } = bank;
  const next = Math.ceil((chain.now() - startedAt) / periodSecs);
  const period = numberFrom(next, (id) => isCheapest(SEED_AUCTION, seedOf(id, 8)));
  chain.warpTo(startedAt + period * periodSecs);
  const [payer, seller] = [keyOf("auction's opener"), keyOf("seller")];
  chain.fund(payer, 1_000_000_000n);
  bank.fund(seller, 1_000_000n * io);
  chain.setAccount(associatedAddress(seller, usdcMint), tokenState(usdcMint, seller, 0n));
  for (const [mint, amount] of [
    [ioMint, 1_234n * io],
    [usdcMint, 150_000n * usdc],
  ] as const) {
    const vault = vaultAddress(treasuryAddress(), mint);
    chain.setAccount(vault, withAmount(chain.account(vault)!, amount));
  }
  return { auction: auctionAddress(period), period, payer, seller };
}

export function openingOf({ bank: { usdcMint } }: World, buyback: Buyback): Promise<TransactionInstruction> {
  const { payer, period } = buyback;
  return openAuction({ payer, period, usdcMint });
}

/** Of so many base units of USDC. */
export function fillOf({ bank }: World, { seller, auction }: Buyback, amount = 12_345_678) {
  const { ioMint, usdcMint } = bank;
  const wish = { usdc: new BN(amount), maxIo: new BN(String(1_000_000n * io)) };
  return fillAuction({ seller, auction, ...wish, price: priceAccount, ioMint, usdcMint });
}

/** The chain is later by some weeks; the auction is there afterwards. */
export async function measureBuyback(world: World): Promise<Buyback> {
  const { bank, units } = world;
  const { chain } = bank;
  const buyback = prepareBuyback(world);
  units.burn_fees = bank.measure(await burnFees({ ioMint: bank.ioMint }));
  units.open_auction = bank.run(await openingOf(world, buyback));
  chain.warpTo(chain.now() + auctionSecs / 3);
  writePrice(world);
  units.fill_auction = bank.run(await fillOf(world, buyback));
  chain.warpTo(chain.now() + auctionSecs);
  const { auction: address, payer } = buyback;
  units.close_auction = bank.measure(await closeAuction({ auction: { address, payer } }));
  return buyback;
}
