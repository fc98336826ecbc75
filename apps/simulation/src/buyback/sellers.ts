/** Sellers: each watches the auction and sells part by part, as soon as it pays what he wants for an IO. */
import {
  type At,
  type Auction,
  auctionPrice,
  configAddress,
  decodeConfig,
  type FillQuote,
  fillAuction,
  math,
  parseError,
  parseEvents,
  quoteFill,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { Life } from "../market/agenda.ts";
import type { Chance } from "../market/chance.ts";
import type { Oracle } from "../market/oracle.ts";
import type { SellerOfScenario } from "../market/wishes.ts";
import type { Network } from "../network.ts";
import type { OwnBuyback } from "../reckoning/buyback.ts";
import { balance } from "../tokens.ts";
import { personNamed } from "../world.ts";
import type { Buyback } from "./buyback.ts";

/** What sellers go by, and where it is written. */
interface Stage {
  network: Network;
  oracle: Oracle;
  own: OwnBuyback;
  chance: Chance;
  buyback: Buyback;
}

/** Seconds between two looks at an auction. */
const looks = [300, 1_800] as const;
/** Once he has sold a part he wants 1/400 more for the next. */
const dearer = 400;

/** Today's price times his factor is what he wants, so that he keeps what he has when the price falls meanwhile. */
export async function* sell(stage: Stage, from: SellerOfScenario, address: PublicKey): Life {
  const { network, oracle, chance, buyback } = stage;
  if (!chance.happens(from.there)) return;
  const { price } = oracle.quoteAt(network.now());
  // USD times 10^8 and basis points become base units of USDC for an IO.
  let least = new BN(((price * BigInt(chance.between(...from.factorBps))) / 1_000_000n).toString());
  for (;;) {
    yield network.now() + chance.between(...looks);
    const auction = buyback.auctionAt(address);
    if (!auction) return;
    const quote = quoteOf(stage, from, auction, least);
    if (quote === "wait") continue;
    if (quote === "leave") return;
    if (await fill(stage, from.name, address, quote)) least = least.addn(Math.ceil(least.toNumber() / dearer));
  }
}

/** What he would sell now. */
function quoteOf(
  { network, oracle }: Stage,
  { name, part }: SellerOfScenario,
  auction: At<Auction>,
  least: BN,
): FillQuote | "wait" | "leave" {
  const at = network.chain.now();
  const { oracle: terms } = decodeConfig(network.data(configAddress()));
  const price = math.oracle.parse(network.data(oracle.publish(network)), terms.feed);
  if (auctionPrice(auction, price, at).usdcPerIo.lt(least)) return "wait";
  const { lot, sold, minFill } = auction;
  const wanted = BN.max(minFill, lot.muln(Math.round(part * 10_000)).divn(10_000));
  const left = lot.sub(sold);
  const usdc = left.sub(wanted).lt(minFill) ? left : wanted; // no crumbs for the next
  const quote = quoteFill({ auction, price, at, usdc });
  const has = balance(network.chain, personNamed(network.world, name).wallet);
  return quote.refusal || quote.io.gt(new BN(has.toString())) ? "leave" : quote;
}

/** Whether he sold; only a silent oracle keeps him from it. */
async function fill(
  { network, oracle, own, buyback }: Stage,
  name: string,
  auction: PublicKey,
  { usdc, io: maxIo }: FillQuote,
): Promise<boolean> {
  const { ioMint, usdcMint } = network.world;
  const seller = personNamed(network.world, name).key;
  const price = oracle.publish(network);
  const instruction = await fillAuction({ seller, auction, usdc, maxIo, price, ioMint, usdcMint });
  const now = network.now();
  try {
    const { logs } = network.send([instruction]);
    buyback.books.write(now, parseEvents(logs), name);
  } catch (error) {
    if (parseError(error)?.errorName !== "PriceStale") throw error;
    buyback.books.auctions.at(-1)!.refused += 1;
    return false;
  }
  own.fill(now, name, BigInt(usdc.toString()));
  return true;
}
