/** The embedded chain with the world on it, and the clock of the emission. */
import type { EmbeddedChain, Sent } from "@io-net/chain";
import { HOUR_SECS, type SupplyFetcher } from "@io-net/sdk";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { intoPackets } from "./packets.ts";
import type { World } from "./world.ts";

const hourSeconds = HOUR_SECS.toNumber();

export class Network {
  readonly chain: EmbeddedChain;
  readonly world: World;
  /** When hour 0 began, unix seconds; 0 before. */
  startedAt = 0;
  /** For the SDK's readers. */
  readonly connection: SupplyFetcher;
  /** What happens on the way to a second of the emission; the clock is set to it afterwards. */
  meanwhile: (until: number) => Promise<void> = async () => {};
  /** Instructions sent so far. */
  instructions = 0;

  constructor(chain: EmbeddedChain, world: World) {
    this.chain = chain;
    this.world = world;
    this.connection = {
      getAccountInfo: async (address) => chain.account(address),
      getMultipleAccountsInfo: async (addresses) => addresses.map((address) => chain.account(address)),
    };
  }

  /** Runs one transaction; signatures are not checked, so whoever should sign counts as having signed. */
  send(packet: TransactionInstruction[]): Sent {
    this.instructions += packet.length;
    return this.chain.send(packet);
  }

  /** Runs instructions in order, in as few transactions as hold them. */
  sendAll(instructions: TransactionInstruction[]): Sent[] {
    return intoPackets(this.chain.payer.publicKey, instructions).map((packet) => this.send(packet));
  }

  /** Sets the clock to a second of an hour; what is to happen until then happens first. */
  async goTo(hour: number, second: number): Promise<void> {
    const at = hour * hourSeconds + second;
    await this.meanwhile(at);
    this.setClock(at);
  }

  /** Sets the clock to a second of the emission. */
  setClock(at: number): void {
    if (at !== this.now()) this.chain.warpTo(this.startedAt + at);
  }

  /** Seconds since the emission started. */
  now(): number {
    return this.chain.now() - this.startedAt;
  }

  data(address: PublicKey): Buffer {
    const account = this.chain.account(address);
    if (!account) throw new Error(`there is no account ${address.toBase58()}`);
    return account.data;
  }
}
