/** What the chain holds, kept in step: after a transaction only the accounts that it could write are read again. */
import type { EmbeddedChain } from "@io-net/chain";
import { emissionAddress, poolAddress, positionAddress, slashAddress, ticketAddress, vaultAddress } from "@io-net/sdk";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type { SlashName } from "../actions.ts";
import * as cast from "../cast.ts";
import { ticketKey } from "../model/node.ts";
import type { Kind } from "../model/pool.ts";
import { slashKey } from "../model/world.ts";
import * as states from "./states.ts";

type Reader = (data: Buffer | undefined) => void;

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
  readonly pools = {} as Record<Kind, states.PoolState>;
  reserve = 0n;
  supply = 0n;
  readonly #chain: EmbeddedChain;
  readonly #readers = new Map<string, { key: PublicKey; read: Reader }>();

  constructor(chain: EmbeddedChain) {
    this.#chain = chain;
    for (const [i, { ref, vault }] of cast.nodes.entries()) {
      this.#watch(ref.address, (data) => {
        this.nodes[i] = states.readNode(data!);
      });
      this.#watch(vault, (data) => {
        this.vaults[i] = states.readAmount(data!);
      });
      for (const [a, actor] of cast.actors.entries()) {
        this.#watch(positionAddress(ref.address, actor), keeper(this.positions[i]!, a, states.readPosition));
      }
    }
    for (const [a, wallet] of cast.wallets.entries()) {
      this.#watch(wallet, (data) => {
        this.wallets[a] = states.readAmount(data!);
      });
    }
    for (const kind of ["gpu", "cpu"] as const) {
      this.#watch(poolAddress(kind), (data) => {
        this.pools[kind] = states.readPool(data!);
      });
    }
    this.#watch(vaultAddress(emissionAddress(), cast.ioMint), (data) => {
      this.reserve = states.readAmount(data!);
    });
    this.#watch(cast.ioMint, (data) => {
      this.supply = states.readSupply(data!);
    });
  }

  watchTicket(node: number, actor: number, index: number): void {
    const address = ticketAddress(cast.nodes[node]!.ref.address, cast.actors[actor]!, index);
    const reader = keeper(this.tickets[node]!, ticketKey(actor, index), states.readTicket);
    if (!this.#readers.has(nameOf(address))) this.#watch(address, reader);
  }

  watchSlash(slash: SlashName): void {
    const address = slashAddress(cast.nodes[slash.node]!.ref.address, slash.code, slash.hour);
    const reader = keeper(this.slashes, slashKey(slash), states.readSlash);
    if (!this.#readers.has(nameOf(address))) this.#watch(address, reader);
  }

  /** Reads again what the instructions could write. */
  follow(instructions: TransactionInstruction[]): void {
    for (const { keys } of instructions) {
      for (const { pubkey, isWritable } of keys) if (isWritable) this.#read(nameOf(pubkey));
    }
  }

  /** Reads everything again. */
  readAll(): void {
    for (const name of this.#readers.keys()) this.#read(name);
  }

  #watch(key: PublicKey, read: Reader): void {
    const name = nameOf(key);
    this.#readers.set(name, { key, read });
    this.#read(name);
  }

  #read(name: string): void {
    const watched = this.#readers.get(name);
    if (watched) watched.read(this.#chain.account(watched.key)?.data);
  }
}

/** Keeps an account that comes and goes in a map. */
function keeper<K, S>(map: Map<K, S>, name: K, read: (data: Buffer) => S): Reader {
  return (data) => {
    if (data?.length) map.set(name, read(data));
    else map.delete(name);
  };
}

const names = new WeakMap<PublicKey, string>();

function nameOf(key: PublicKey): string {
  let name = names.get(key);
  if (name === undefined) {
    name = key.toBuffer().toString("latin1");
    names.set(key, name);
  }
  return name;
}
