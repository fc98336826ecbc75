/** The chain that tests run on: a fresh bank with the compiled program, and time in the test's hands. */
import {
  type AccountState,
  EmbeddedChain,
  type SendOptions,
  type Sent,
  type StartOptions,
  shippedProgram,
  shippedProgramId,
  TransactionFailed,
} from "@io-net/chain";
import {
  type AccountInfo,
  type Keypair,
  type PublicKey,
  SystemProgram,
  type TransactionInstruction,
} from "@solana/web3.js";
import { Bankrun } from "./bankrun.ts";
import { isNamed, picture } from "./refusal.ts";

/** bankrun runs Solana 1.18; litesvm the current runtime, which creates addresses that hold lamports already. */
export interface ChainOptions extends Omit<StartOptions, "verifySignatures"> {
  engine?: "bankrun" | "litesvm";
}

/** What a chain asks of the runtime below it. */
export type Engine = {
  [K in "send" | "account" | "setAccount" | "setSlotHash" | "now" | "slot" | "warpTo"]: Method<EmbeddedChain[K]>;
};
type Method<F> = F extends (...args: infer A) => infer R ? (...args: A) => R | Promise<R> : never;

type Started = Engine & { payer: Keypair; programId: PublicKey };

/** Read once: thousands of chains begin with them. */
const shipped = { so: shippedProgram(), programId: shippedProgramId() };

/** A fresh chain of either engine. */
export async function engineOf({ engine = "bankrun", ...options }: ChainOptions = {}): Promise<Started> {
  const all = { ...shipped, ...options };
  return engine === "litesvm" ? EmbeddedChain.start(all) : Bankrun.start(all);
}

export class Chain {
  readonly payer: Keypair;
  readonly programId: PublicKey;
  readonly #engine: Engine;
  #writes = 0;
  readonly #touched = new Map<string, PublicKey>();

  protected constructor(engine: Started) {
    this.#engine = engine;
    this.payer = engine.payer;
    this.programId = engine.programId;
  }

  static async start(options?: ChainOptions): Promise<Chain> {
    return new Chain(await engineOf(options));
  }

  /** Every account that was written, or tried to be. */
  get touched(): PublicKey[] {
    return [...this.#touched.values()];
  }

  /** How often something was written, or tried to be: where it is the same, no account has changed. */
  get writes(): number {
    return this.#writes;
  }

  /** Runs one transaction paid by `payer`. @throws {TransactionFailed} when it is refused. */
  async send(
    instructions: TransactionInstruction[],
    signers: Keypair[] = [],
    options: SendOptions = {},
  ): Promise<Sent> {
    this.#writes++;
    this.#touch(this.payer.publicKey);
    for (const { keys } of instructions) for (const { pubkey, isWritable } of keys) if (isWritable) this.#touch(pubkey);
    return this.#engine.send(instructions, signers, options);
  }

  async account(key: PublicKey): Promise<AccountInfo<Buffer> | null> {
    return this.#engine.account(key);
  }

  async setAccount(key: PublicKey, account: AccountState): Promise<void> {
    this.#writes++;
    this.#touch(key);
    await this.#engine.setAccount(key, account);
  }

  #touch(key: PublicKey): void {
    this.#touched.set(key.toBase58(), key);
  }

  /** Adds lamports to an account, out of nothing. */
  async fund(key: PublicKey, lamports: bigint | number): Promise<void> {
    const empty = { lamports: 0, data: Buffer.alloc(0), owner: SystemProgram.programId };
    const now = (await this.account(key)) ?? empty;
    await this.setAccount(key, { ...now, lamports: BigInt(now.lamports) + BigInt(lamports) });
  }

  /** Unix seconds on the chain's clock. */
  async now(): Promise<number> {
    return this.#engine.now();
  }

  async slot(): Promise<bigint> {
    return this.#engine.slot();
  }

  /** Sets the clock, forwards or back; the slot follows at 2.5 a second where none is given. */
  async warpTo(unixSeconds: number, slot?: bigint): Promise<void> {
    await this.#engine.warpTo(unixSeconds, slot);
  }

  /** Makes SlotHashes hold this one entry. Every warp writes the slot before the new one, hashed from its number. */
  async setSlotHash(slot: bigint, hash: Uint8Array): Promise<void> {
    await this.#engine.setSlotHash(slot, hash);
  }

  /**
   * Sends what must be refused, and checks that no account it names changed (the payer's lamports apart).
   * @param expected an Anchor error's name, a custom error's number, or, where no Anchor error ended it, words of the
   * runtime or of another program.
   */
  async fail(
    instructions: TransactionInstruction[],
    expected: string | number,
    signers: Keypair[] = [],
    options: SendOptions = {},
  ): Promise<TransactionFailed> {
    const look = () => picture(instructions, this.payer.publicKey, (key) => this.account(key));
    const before = await look();
    const failure = await this.send(instructions, signers, options).then(
      () => new Error(`expected ${expected}, but the transaction succeeded`),
      (error: unknown) => error,
    );
    if (!(failure instanceof TransactionFailed)) throw failure;
    if (!isNamed(failure, expected)) {
      throw new Error(`expected ${expected}, got ${failure.message}\n${failure.logs.join("\n")}`, { cause: failure });
    }
    const after = await look();
    const changed = [...before].filter(([key, state]) => after.get(key) !== state).map(([key]) => key);
    if (changed.length) throw new Error(`refused with ${expected}, but changed: ${changed.join(", ")}`);
    return failure;
  }
}
