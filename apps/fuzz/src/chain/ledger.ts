/** What the chain holds, kept in step: after a transaction only the accounts that it could write are read again. */
import type { EmbeddedChain } from "@io-net/chain";
import {
  emissionAddress,
  poolAddress,
  positionAddress,
  slashAddress,
  ticketAddress,
  treasuryAddress,
  vaultAddress,
} from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import type { SlashName } from "../actions.ts";
import * as cast from "../cast.ts";
import { ticketKey } from "../model/node.ts";
import type { Kind } from "../model/pool.ts";
import { slashKey } from "../model/world.ts";
import * as buyback from "./buyback-states.ts";
import { JobLedger } from "./job-ledger.ts";
import * as states from "./states.ts";
import { keeper, Watch } from "./watch.ts";

export class Ledger {
  readonly nodes: states.NodeState[] = [];
  readonly vaults: bigint[] = [];
  readonly wallets: bigint[] = [];
  /** By node, then by actor. */
  readonly positions = cast.nodes.map(() => new Map<number, states.PositionState>());
  /** By node, then by `ticketKey`. */
  readonly tickets = cast.nodes.map(() => new Map<string, states.TicketState>());
  /** By `slashKey`. */
  readonly slashes = new Map<string, states.SlashState>();
  /** By period. */
  readonly auctions = new Map<number, buyback.AuctionState>();
  buyback!: buyback.BuybackState;
  readonly pools = {} as Record<Kind, states.PoolState>;
  reserve = 0n;
  supply = 0n;
  readonly jobs: JobLedger;
  readonly #watch: Watch;

  constructor(chain: EmbeddedChain) {
    this.#watch = new Watch(chain);
    this.jobs = new JobLedger(this.#watch);
    for (const [i, { ref, vault }] of cast.nodes.entries()) {
      this.#watch.add(ref.address, (data) => {
        this.nodes[i] = states.readNode(data!);
      });
      this.#watch.add(vault, (data) => {
        this.vaults[i] = states.readAmount(data!);
      });
      for (const [a, actor] of cast.actors.entries()) {
        this.#watch.add(positionAddress(ref.address, actor), keeper(this.positions[i]!, a, states.readPosition));
      }
    }
    for (const [a, wallet] of cast.wallets.entries()) {
      this.#watch.add(wallet, (data) => {
        this.wallets[a] = states.readAmount(data!);
      });
    }
    for (const kind of ["gpu", "cpu"] as const) {
      this.#watch.add(poolAddress(kind), (data) => {
        this.pools[kind] = states.readPool(data!);
      });
    }
    this.#watch.add(vaultAddress(emissionAddress(), cast.ioMint), (data) => {
      this.reserve = states.readAmount(data!);
    });
    this.#watch.add(treasuryAddress(), (data) => {
      this.buyback = buyback.readBuyback(data!);
    });
    this.#watch.add(cast.ioMint, (data) => {
      this.supply = states.readSupply(data!);
    });
  }

  watchTicket(node: number, actor: number, index: number): void {
    const address = ticketAddress(cast.nodes[node]!.ref.address, cast.actors[actor]!, index);
    const reader = keeper(this.tickets[node]!, ticketKey(actor, index), states.readTicket);
    if (!this.#watch.has(address)) this.#watch.add(address, reader);
  }

  watchSlash(slash: SlashName): void {
    const address = slashAddress(cast.nodes[slash.node]!.ref.address, slash.code, slash.hour);
    const reader = keeper(this.slashes, slashKey(slash), states.readSlash);
    if (!this.#watch.has(address)) this.#watch.add(address, reader);
  }

  watchAuction(period: number): void {
    const address = cast.auctionOf(period);
    const reader = keeper(this.auctions, period, buyback.readAuction);
    if (!this.#watch.has(address)) this.#watch.add(address, reader);
  }

  /** Reads again what the instructions could write. */
  follow(instructions: TransactionInstruction[]): void {
    this.#watch.follow(instructions);
  }

  /** Reads everything again. */
  readAll(): void {
    this.#watch.readAll();
  }
}
