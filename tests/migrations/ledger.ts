/** The test chain as the migrations see it. */
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import { keypairsOf, type Ledger, type Signer } from "../../migrations/ledger.ts";
import type { World } from "../support/world.ts";

export class WorldLedger implements Ledger {
  /** Transactions so far. */
  sent = 0;
  /** After so many it fails, as if the machine went down. */
  dies = Number.POSITIVE_INFINITY;
  keypairs: Keypair[];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.keypairs = [world.authority, world.admin, world.mintAuthority];
  }

  account(key: PublicKey): Promise<{ data: Uint8Array } | null> {
    return this.#world.chain.account(key);
  }

  canSign(key: PublicKey): boolean {
    return this.keypairs.some(({ publicKey }) => publicKey.equals(key));
  }

  async send(instructions: TransactionInstruction[], signers: Signer[]): Promise<void> {
    if (this.sent === this.dies) throw new Error("the machine went down");
    await this.#world.send(instructions, keypairsOf(signers, this.keypairs));
    this.sent++;
  }
}
