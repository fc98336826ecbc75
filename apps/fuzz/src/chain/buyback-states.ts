/** Accounts of the buyback as the fuzz looks at them, read straight from the bytes. */
import * as cast from "../cast.ts";
import { offsetsOf } from "./layout.ts";

const auction = offsetsOf("auction");
const treasury = offsetsOf("treasury");

const u64 = (data: Buffer, offset: number | undefined) => data.readBigUInt64LE(offset!);
const secs = (data: Buffer, offset: number | undefined) => Number(data.readBigInt64LE(offset!));

export type AuctionState = ReturnType<typeof readAuction>;
export function readAuction(data: Buffer) {
  const payer = data.subarray(auction.payer!, auction.payer! + 32);
  return {
    payer: cast.actors.findIndex((actor) => actor.toBuffer().equals(payer)),
    lot: u64(data, auction.lot),
    sold: u64(data, auction.sold),
    burned: u64(data, auction.burned),
    minFill: u64(data, auction.minFill),
    startsAt: secs(data, auction.startsAt),
    endsAt: secs(data, auction.endsAt),
  };
}

export type BuybackState = ReturnType<typeof readBuyback>;
/** Of the treasury: what went out, base units, and when an auction may begin. */
export function readBuyback(data: Buffer) {
  return {
    spent: u64(data, treasury.usdcSpent),
    bought: u64(data, treasury.ioBought),
    slashed: u64(data, treasury.ioSlashed),
    burned: u64(data, treasury.ioBurned),
    nextAt: secs(data, treasury.nextAuctionAt),
    endsAt: secs(data, treasury.auctionEndsAt),
  };
}
