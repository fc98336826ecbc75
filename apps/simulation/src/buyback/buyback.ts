/** Keepers: in each period they burn the fees in $IO, auction those in USDC, and close the auction. */
import {
  type At,
  type Auction,
  auctionAddress,
  auctionPeriod,
  burnFees,
  closeAuction,
  configAddress,
  decodeAuction,
  decodeConfig,
  decodeTreasury,
  openAuction,
  parseEvents,
  quoteAuction,
  treasuryAddress,
  vaultAddress,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { sum } from "../amounts.ts";
import { emissionHours } from "../calendar.ts";
import type { Agenda, Life } from "../market/agenda.ts";
import type { Books } from "../market/books.ts";
import { Chance } from "../market/chance.ts";
import type { Oracle } from "../market/oracle.ts";
import type { MarketOfScenario } from "../market/wishes.ts";
import type { Network } from "../network.ts";
import type { OwnBuyback } from "../reckoning/buyback.ts";
import { balance } from "../tokens.ts";
import { BuybackBooks } from "./books.ts";
import { sell } from "./sellers.ts";

const hour = 3_600;

interface Setting {
  network: Network;
  market: MarketOfScenario;
  oracle: Oracle;
  own: OwnBuyback;
  /** Which fees have come in. */
  books: Books;
  agenda: Agenda;
  seed: number;
}

export class Buyback {
  readonly books = new BuybackBooks();
  readonly #setting: Setting;
  readonly #chance: Chance;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#chance = new Chance(setting.seed + 2);
    setting.agenda.add(0, this.#keep());
  }

  /** An auction that is not closed. */
  auctionAt(address: PublicKey): At<Auction> | undefined {
    const account = this.#setting.network.chain.account(address);
    return account ? { address, ...decodeAuction(account.data) } : undefined;
  }

  /** Period by period as long as its auction is over before the end of the emission. */
  async *#keep(): Life {
    const { auctionPeriodSecs, auctionSecs } = decodeConfig(this.#setting.network.data(configAddress())).parameters;
    const period = auctionPeriodSecs.toNumber();
    const last = (emissionHours - 2) * hour - auctionSecs.toNumber();
    for (let from = 0; from <= last; from += period) {
      yield from + this.#chance.between(0, hour - 1);
      await this.#burnFees();
      const address = await this.#open();
      if (address) yield* this.#watch(address);
    }
  }

  async #burnFees(): Promise<void> {
    const { network, own, books } = this.#setting;
    const { ioMint } = network.world;
    if (balance(network.chain, vaultAddress(treasuryAddress(), ioMint)) === 0n) return;
    const { logs } = network.send([await burnFees({ ioMint })]);
    this.books.write(network.now(), parseEvents(logs));
    own.burnFees(network.now(), sum(books.flows.io.fees));
  }

  /** Nothing where the treasury has too little for an auction. */
  async #open(): Promise<PublicKey | undefined> {
    const { network, own, books, agenda, market, oracle } = this.#setting;
    const { usdcMint, keeper } = network.world;
    const config = decodeConfig(network.data(configAddress()));
    const treasury = decodeTreasury(network.data(treasuryAddress()));
    const usdc = new BN(balance(network.chain, treasury.usdcVault).toString());
    const at = network.chain.now();
    if (quoteAuction({ config, treasury, usdc, at }).refusal) return undefined;

    const period = auctionPeriod(config, at);
    const { logs } = network.send([await openAuction({ payer: keeper, period, usdcMint })]);
    this.books.write(network.now(), parseEvents(logs));
    own.open(network.now(), sum(books.flows.usdc.fees));
    const address = auctionAddress(period);
    for (const seller of market.sellers) {
      const stage = { network, oracle, own, chance: this.#chance, buyback: this };
      agenda.add(network.now(), sell(stage, seller, address));
    }
    return address;
  }

  /** Looks once an hour whether all is sold. */
  async *#watch(address: PublicKey): Life {
    const { network } = this.#setting;
    for (;;) {
      const auction = this.auctionAt(address)!;
      const end = auction.endsAt.toNumber() - network.startedAt;
      if (auction.sold.eq(auction.lot) || network.now() >= end) {
        const { logs } = network.send([await closeAuction({ auction })]);
        this.books.write(network.now(), parseEvents(logs));
        return;
      }
      yield Math.min(end, network.now() + hour);
    }
  }
}
