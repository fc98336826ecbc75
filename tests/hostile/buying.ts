/** Moments of the scene about the buyback: fees are burned, or buy what is burned. */
import { tokenState, withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { keypair } from "../support/keys.ts";
import { setPrice } from "../support/oracle.ts";
import type { World } from "../support/world.ts";
import { buybacks, secondIo, secondUsdc, sellerLabels } from "./buyback_cast.ts";
import { key } from "./cast.ts";
import { prices, usdcMint } from "./job_cast.ts";
import type { Plays } from "./scene.ts";

type Week = keyof typeof buybacks;

const usdc = (whole: number) => new BN(whole * 1_000_000);
const period = 604_800; // seconds: a week

/** Who opens the auction of each week. */
const openers = { "buyback of week 0": key("stranger"), "buyback of week 1": key("holder") };

/** Two weeks, each with an auction: that of week 0 is over, with a part sold, while that of week 1 goes on. */
export async function buying(world: World, { could, does }: Plays): Promise<void> {
  const { chain, ioMint, startedAt } = world;
  await earn(world);
  await could("burnFees", sdk.burnFees({ ioMint }));
  await does("openAuction", sdk.openAuction({ payer: key("stranger"), period: 0, usdcMint }), keypair("stranger"));
  await publish(world);
  await world.send(fill(world, "buyback of week 0", "seller b", 10), [keypair("seller b")]);

  await chain.warpTo(startedAt + period);
  const close = (week: Week) => sdk.closeAuction({ auction: { address: buybacks[week], payer: openers[week] } });
  await could("closeAuction: out of time", close("buyback of week 0"));
  await fund(world, 30);
  await world.send(sdk.openAuction({ payer: key("holder"), period: 1, usdcMint }), [keypair("holder")]);
  await publish(world);
  await could("fillAuction: a part", fill(world, "buyback of week 1", "seller a", 10), keypair("seller a"));
  await does("fillAuction: a larger part", fill(world, "buyback of week 1", "seller a", 20), keypair("seller a"));
  await does("fillAuction: what is left", fill(world, "buyback of week 1", "seller a", 99), keypair("seller a"));
  await could("closeAuction: sold out", close("buyback of week 1"));
}

/** Sellers with $IO and accounts for USDC, and fees in both vaults of the treasury. */
async function earn(world: World): Promise<void> {
  const { chain, ioMint } = world;
  for (const label of sellerLabels) {
    await world.give(key(label), 100);
    await chain.setAccount(sdk.associatedAddress(key(label), usdcMint), tokenState(usdcMint, key(label), 0n));
  }
  await chain.setAccount(secondIo, tokenState(ioMint, key("seller a"), 10_000_000_000n));
  await chain.setAccount(secondUsdc, tokenState(usdcMint, key("seller a"), 0n));
  const fees = sdk.vaultAddress(sdk.treasuryAddress(), ioMint);
  await chain.setAccount(fees, withAmount((await chain.account(fees))!, 1_000_000_000n));
  await fund(world, 30);
}

/** So much USDC in the treasury. */
async function fund({ chain }: World, whole: number): Promise<void> {
  const vault = sdk.vaultAddress(sdk.treasuryAddress(), usdcMint);
  await chain.setAccount(vault, withAmount((await chain.account(vault))!, BigInt(usdc(whole).toString())));
}

/** One USD for each $IO, as of now, and the same in another feed. */
async function publish(world: World): Promise<void> {
  const price = (await world.chain.account(await setPrice(world)))!;
  price.data[41]! ^= 1; // the first byte of the feed
  await world.chain.setAccount(prices["price of another feed"], price);
}

/** At any price. */
function fill({ ioMint }: World, week: Week, seller: string, whole: number) {
  const keys = { seller: key(seller), auction: buybacks[week], price: prices["price account"], ioMint, usdcMint };
  return sdk.fillAuction({ ...keys, usdc: usdc(whole), maxIo: new BN(10_000_000_000) });
}
