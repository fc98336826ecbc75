import {
  type AccountInfo,
  ComputeBudgetProgram,
  type Keypair,
  PublicKey,
  SystemProgram,
  type TransactionInstruction,
} from "@solana/web3.js";
// The engine's own module takes bytes. The package's entry decodes and encodes each transaction and address again.
import { Account, Clock, FailedTransactionMetadata, LiteSvm } from "litesvm/dist/internal.js";
import { TransactionFailed } from "./failure.ts";
import type { AccountState } from "./program.ts";
import { Receipt, type Sent } from "./sent.ts";
import { addSignatures } from "./signatures.ts";
import { type StartOptions, startOf } from "./start.ts";
import { clockAt, firstSlot, slotHash } from "./time.ts";
import { compile } from "./transaction.ts";

export interface SendOptions {
  /** Compute units asked for by an extra instruction; without it each instruction has 200,000. */
  units?: number;
}

/** One program in one Solana runtime. Transactions run at once, in the order they are sent. */
export class EmbeddedChain {
  /** Pays fees. */
  readonly payer: Keypair;
  readonly programId: PublicKey;
  readonly #engine = new LiteSvm();
  readonly #verify: boolean;

  private constructor(options: StartOptions) {
    this.#verify = options.verifySignatures ?? true;
    this.#engine.setSigverify(this.#verify);
    this.#engine.setBlockhashCheck(false);
    this.#engine.setTransactionHistory(0n); // equal transactions may follow each other
    this.#engine.setLogBytesLimit(null); // events are logs

    const { payer, programId, startAt, accounts } = startOf(options);
    this.payer = payer;
    this.programId = programId;
    this.#setTime(0n, 0n, startAt, firstSlot);
    for (const [key, account] of accounts) this.setAccount(key, account);
  }

  static start(options: StartOptions = {}): EmbeddedChain {
    return new EmbeddedChain(options);
  }

  /** Runs one transaction paid by `payer`. @throws {TransactionFailed} when it is refused; nothing has changed then. */
  send(instructions: TransactionInstruction[], signers: Keypair[] = [], options: SendOptions = {}): Sent {
    const { units } = options;
    const all = units ? [ComputeBudgetProgram.setComputeUnitLimit({ units }), ...instructions] : instructions;
    const transaction = compile(this.payer.publicKey, all);
    const { bytes } = transaction;
    if (this.#verify) addSignatures(transaction, [this.payer, ...signers]);
    const result = this.#engine.sendLegacyTransaction(bytes);
    if (result instanceof FailedTransactionMetadata) throw new TransactionFailed(result.err(), result.meta().logs());
    return new Receipt(result, bytes.length);
  }

  account(key: PublicKey): AccountInfo<Buffer> | null {
    const found = this.#engine.getAccount(key.toBytes());
    if (!found) return null;
    return {
      data: Buffer.from(found.data()),
      executable: found.executable(),
      lamports: Number(found.lamports()),
      owner: new PublicKey(found.owner()),
    };
  }

  /** Creates or overwrites an account, whatever the rules of the chain are. */
  setAccount(key: PublicKey, { lamports, data, owner, executable = false }: AccountState): void {
    this.#engine.setAccount(key.toBytes(), new Account(BigInt(lamports), data, owner.toBytes(), executable, 0n));
  }

  /** Adds lamports to an account, out of nothing. */
  fund(key: PublicKey, lamports: bigint | number): void {
    const empty = { lamports: 0, data: Buffer.alloc(0), owner: SystemProgram.programId };
    const before = this.account(key) ?? empty;
    this.setAccount(key, { ...before, lamports: BigInt(before.lamports) + BigInt(lamports) });
  }

  /** Unix seconds on the chain's clock. */
  now(): number {
    return Number(this.#engine.getClock().unixTimestamp);
  }

  slot(): bigint {
    return this.#engine.getClock().slot;
  }

  /** Sets the clock, forwards or back; the slot follows at 2.5 a second where none is given. */
  warpTo(unixSeconds: number, slot?: bigint): void {
    const { unixTimestamp, slot: before } = this.#engine.getClock();
    this.#setTime(unixTimestamp, before, unixSeconds, slot);
  }

  #setTime(fromTime: bigint, fromSlot: bigint, unixSeconds: number, slot?: bigint): void {
    const time = clockAt({ unixTimestamp: fromTime, slot: fromSlot }, unixSeconds, slot);
    const { epochStartTimestamp, epoch, leaderScheduleEpoch, unixTimestamp } = time;
    this.#engine.setClock(new Clock(time.slot, epochStartTimestamp, epoch, leaderScheduleEpoch, unixTimestamp));
    if (this.now() !== unixSeconds || this.slot() !== time.slot) throw new Error("the engine did not take the clock");
    this.setSlotHash(time.slot - 1n, slotHash(time.slot - 1n));
  }

  /** Makes SlotHashes hold this one entry. Every warp writes the slot before the new one, hashed from its number. */
  setSlotHash(slot: bigint, hash: Uint8Array): void {
    this.#engine.setSlotHashes([{ slot, hash: new PublicKey(hash).toBase58() }]);
  }
}
