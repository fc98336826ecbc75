/** What becomes of fees: $IO is burned, USDC is offered for $IO, which is burned. */
import type { BuybackAction } from "../actions.ts";
import { ModelAuction } from "./auction.ts";
import { refusePrice } from "./job/posting.ts";
import { Judgement, missing, type Verdict } from "./verdict.ts";
import { type ModelWorld, rentOf } from "./world.ts";

type Of<K> = Extract<BuybackAction, { kind: K }>;

const most = 2n ** 64n - 1n;

/** What the model says of an action of the buyback now. */
export function judgeBuyback(world: ModelWorld, action: BuybackAction): Verdict {
  switch (action.kind) {
    case "burnFees":
      return burnFees(world);
    case "openAuction":
      return open(world, action);
    case "fillAuction":
      return fill(world, action);
    case "closeAuction":
      return close(world, action);
    case "donateToTreasury":
      return donate(world, action);
  }
}

function burnFees({ treasury, buyback }: ModelWorld): Judgement {
  const { balance } = treasury.io;
  return new Judgement().refuse(balance === 0n, "NothingToBurn").change(() => {
    treasury.io.balance = 0n;
    buyback.fees += balance;
  });
}

/** Once a period, and not while another goes on, also where that has sold all. */
function open(world: ModelWorld, { by, period }: Of<"openAuction">): Judgement {
  const { rules, now, lastAuction: last } = world;
  const current = world.period();
  const { balance } = world.treasury.usdc;
  const lot = balance < rules.maxLot ? balance : rules.maxLot;
  return new Judgement()
    .refuse(world.isPaused(), "Paused")
    .refuse(last !== undefined && (current <= last.period || last.goesOn(now)), "AuctionNotDue")
    .refuse(period !== current, "WrongAuction")
    .refuse(lot < rules.minFill, "LotTooSmall")
    .change(() => {
      const auction = new ModelAuction(current, by, lot, now, { ...rules });
      world.auctions.set(current, auction);
      world.lastAuction = auction;
      world.lamports[by]! -= rentOf("auction");
    });
}

/** At least the smallest fill, or all that is left; who wants more gets that. */
function fill(world: ModelWorld, action: Of<"fillAuction">): Judgement {
  const auction = world.auctions.get(action.period);
  if (!auction) return new Judgement().refuse(true, missing);
  const { by, price, maxIo, source = by, to = by } = action;
  const left = auction.left();
  const usdc = action.usdc < left ? action.usdc : left;
  const least = auction.minFill < left ? auction.minFill : left;
  const judgement = new Judgement();
  refusePrice(judgement, price, world.rules);
  const isPriced = judgement.refusals.size === 0;
  judgement
    .refuse(!auction.goesOn(world.now), "AuctionOver")
    .refuse(usdc < least || usdc === 0n, "FillTooSmall")
    .refuse(to === "vault", "NotTokenOwner")
    .refuse(source !== by, "owner does not match");
  if (!isPriced || judgement.refusals.has("AuctionOver")) return judgement;
  const io = auction.due(usdc, price, world.now);
  return judgement
    .refuse(io > most, "MathOverflow")
    .refuse(io <= most && io > maxIo, "FillTooDear")
    .refuse(io > world.wallets[source]!, "insufficient funds")
    .change(() => {
      const { buyback, treasury, usdc: purses, wallets } = world;
      auction.sold += usdc;
      auction.burned += io;
      buyback.spent += usdc;
      buyback.bought += io;
      treasury.usdc.balance -= usdc;
      purses[to as number]! += usdc;
      wallets[source]! -= io;
    });
}

/** What was not sold stays where it is. */
function close(world: ModelWorld, { period, payee }: Of<"closeAuction">): Judgement {
  const auction = world.auctions.get(period);
  if (!auction) return new Judgement().refuse(true, missing);
  return new Judgement()
    .refuse(payee !== auction.payer, "WrongRentPayer")
    .refuse(auction.goesOn(world.now) && auction.left() > 0n, "AuctionGoesOn")
    .change(() => {
      world.auctions.delete(period);
      world.lamports[payee]! += rentOf("auction");
    });
}

function donate(world: ModelWorld, { by, mint, amount }: Of<"donateToTreasury">): Judgement {
  return new Judgement().change(() => {
    world.purse(mint)[by]! -= amount;
    world.treasury[mint].balance += amount;
  });
}
