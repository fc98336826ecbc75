/** Chains that are used again for the next moment, with all accounts as they were: a fresh one takes 20 milliseconds. */
import type { AccountState, SendOptions, Sent } from "@io-net/chain";
import { type Keypair, type PublicKey, SystemProgram, type TransactionInstruction } from "@solana/web3.js";
import { Chain, type ChainOptions, engineOf } from "../support/chain.ts";

const NONE: AccountState = { lamports: 0, data: Buffer.alloc(0), owner: SystemProgram.programId };

export class Stage extends Chain {
  /** Every account that was written, or could have been, as the chain began with it. */
  readonly #began = new Map<string, { key: PublicKey; state: AccountState | null }>();

  static override async start(options: ChainOptions): Promise<Stage> {
    return new Stage(await engineOf(options));
  }

  override async send(
    instructions: TransactionInstruction[],
    signers?: Keypair[],
    options?: SendOptions,
  ): Promise<Sent> {
    await this.#touch(this.payer.publicKey);
    for (const { pubkey, isWritable } of instructions.flatMap(({ keys }) => keys)) {
      if (isWritable) await this.#touch(pubkey);
    }
    return super.send(instructions, signers, options);
  }

  override async setAccount(key: PublicKey, account: AccountState): Promise<void> {
    await this.#touch(key);
    await super.setAccount(key, account);
  }

  /** Makes these the only accounts beside those that the chain began with. */
  async restore(accounts: [PublicKey, AccountState][]): Promise<void> {
    for (const { key, state } of this.#began.values()) {
      if (!isSame(await this.account(key), state)) await super.setAccount(key, state ?? NONE);
    }
    for (const [key, account] of accounts) await this.setAccount(key, account);
  }

  async #touch(key: PublicKey): Promise<void> {
    const id = key.toBuffer().toString("latin1");
    if (!this.#began.has(id)) this.#began.set(id, { key, state: await this.account(key) });
  }
}

/** Programs and sysvars are not written again for nothing. */
function isSame(now: AccountState | null, before: AccountState | null): boolean {
  if (!now || !before) return now === before;
  const { lamports, owner, data } = before;
  return now.lamports === lamports && now.owner.equals(owner) && Buffer.compare(now.data, data) === 0;
}
