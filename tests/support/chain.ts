/** The chain that tests run on: a fresh bank with the compiled program, and time in the test's hands. */
import { readFileSync } from "node:fs";
import {
  type AccountState,
  addSignatures,
  clockAt,
  compile,
  EmbeddedChain,
  firstSlot,
  newYear2026,
  programAccounts,
  type SendOptions,
  type Sent,
  type StartOptions,
  shippedProgram,
  shippedProgramId,
  slotHash,
  TransactionFailed,
} from "@io-net/chain";
import {
  type AccountInfo,
  ComputeBudgetProgram,
  Keypair,
  PublicKey,
  SystemProgram,
  type TransactionInstruction,
  VersionedTransaction,
} from "@solana/web3.js";
import type { ProgramTestContext } from "solana-bankrun";
import { isNamed, picture } from "./refusal.ts";

/** bankrun runs Solana 1.18; litesvm the current runtime, which creates addresses that hold lamports already. */
export interface ChainOptions extends Omit<StartOptions, "verifySignatures"> {
  engine?: "bankrun" | "litesvm";
}

type Engine = {
  [K in "send" | "account" | "setAccount" | "setSlotHash" | "now" | "slot" | "warpTo"]: Method<EmbeddedChain[K]>;
};
type Method<F> = F extends (...args: infer A) => infer R ? (...args: A) => R | Promise<R> : never;

export class Chain {
  readonly payer: Keypair;
  readonly programId: PublicKey;
  readonly #engine: Engine;

  private constructor(engine: Engine & { payer: Keypair; programId: PublicKey }) {
    this.#engine = engine;
    this.payer = engine.payer;
    this.programId = engine.programId;
  }

  static async start({ engine = "bankrun", ...options }: ChainOptions = {}): Promise<Chain> {
    return new Chain(engine === "litesvm" ? EmbeddedChain.start(options) : await Bankrun.start(options));
  }

  /** Runs one transaction paid by `payer`. @throws {TransactionFailed} when it is refused. */
  async send(
    instructions: TransactionInstruction[],
    signers: Keypair[] = [],
    options: SendOptions = {},
  ): Promise<Sent> {
    return this.#engine.send(instructions, signers, options);
  }

  async account(key: PublicKey): Promise<AccountInfo<Buffer> | null> {
    return this.#engine.account(key);
  }

  async setAccount(key: PublicKey, account: AccountState): Promise<void> {
    await this.#engine.setAccount(key, account);
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

const slotHashes = new PublicKey("SysvarS1otHashes111111111111111111111111111");
const sysvarOwner = new PublicKey("Sysvar1111111111111111111111111111111111111");

class Bankrun implements Engine {
  readonly payer = Keypair.fromSeed(new Uint8Array(32).fill(7));
  readonly #sent = new Map<string, number>();

  private constructor(
    readonly programId: PublicKey,
    private readonly context: ProgramTestContext,
    private readonly clock: typeof import("solana-bankrun").Clock,
  ) {}

  static async start(options: ChainOptions): Promise<Bankrun> {
    process.env.RUST_LOG ??= "off"; // read when the engine is loaded
    const { Clock, start } = await import("solana-bankrun");
    const { programId = shippedProgramId(), so = shippedProgram(), startAt = newYear2026 } = options;
    const elf = typeof so === "string" ? readFileSync(so) : so;
    const { publicKey } = Keypair.fromSeed(new Uint8Array(32).fill(7));
    const authority = options.upgradeAuthority === undefined ? publicKey : options.upgradeAuthority;
    const accounts: [PublicKey, AccountState][] = [
      [publicKey, { lamports: 1_000_000_000_000_000n, data: new Uint8Array(), owner: SystemProgram.programId }],
      ...programAccounts(programId, elf, authority),
    ];
    const context = await start(
      [],
      accounts.map(([address, state]) => ({ address, info: info(state) })),
    );
    const chain = new Bankrun(programId, context, Clock);
    await chain.warpTo(startAt, firstSlot);
    return chain;
  }

  async send(
    instructions: TransactionInstruction[],
    signers: Keypair[] = [],
    { units }: SendOptions = {},
  ): Promise<Sent> {
    const [blockhash] = (await this.context.banksClient.getLatestBlockhash())!;
    const recent = new PublicKey(blockhash).toBytes();
    // The bank takes no transaction twice. A repeated one asks for a unit less each time, which makes it another.
    const content = Buffer.from(compile(this.payer.publicKey, instructions).bytes).toString("latin1");
    const repeats = this.#sent.get(content) ?? 0;
    this.#sent.set(content, repeats + 1);
    const limit = units ?? (repeats ? Math.min(200_000 * instructions.length, 1_400_000) : 0);
    const budget = limit ? [ComputeBudgetProgram.setComputeUnitLimit({ units: limit - repeats })] : [];
    const transaction = compile(this.payer.publicKey, [...budget, ...instructions], recent);
    addSignatures(transaction, [this.payer, ...signers]);

    const { bytes } = transaction;
    const { result, meta } = await this.context.banksClient.tryProcessTransaction(
      VersionedTransaction.deserialize(bytes),
    );
    if (result !== null) throw new TransactionFailed(result, meta?.logMessages ?? []);
    return { logs: meta!.logMessages, units: meta!.computeUnitsConsumed, bytes: bytes.length };
  }

  async account(key: PublicKey): Promise<AccountInfo<Buffer> | null> {
    const found = await this.context.banksClient.getAccount(key);
    return found && { ...found, data: Buffer.from(found.data), owner: new PublicKey(found.owner.toBytes()) };
  }

  setAccount(key: PublicKey, state: AccountState): void {
    this.context.setAccount(key, info(state));
  }

  async now(): Promise<number> {
    return Number((await this.context.banksClient.getClock()).unixTimestamp);
  }

  async slot(): Promise<bigint> {
    return (await this.context.banksClient.getClock()).slot;
  }

  async warpTo(unixSeconds: number, slot?: bigint): Promise<void> {
    const time = clockAt(await this.context.banksClient.getClock(), unixSeconds, slot);
    const { epochStartTimestamp, epoch, leaderScheduleEpoch, unixTimestamp } = time;
    // Assigning to the fields of the clock that `getClock` gives has no effect.
    this.context.setClock(new this.clock(time.slot, epochStartTimestamp, epoch, leaderScheduleEpoch, unixTimestamp));
    if ((await this.now()) !== unixSeconds || (await this.slot()) !== time.slot)
      throw new Error("the clock did not move");
    this.setSlotHash(time.slot - 1n, slotHash(time.slot - 1n));
  }

  setSlotHash(slot: bigint, hash: Uint8Array): void {
    const data = Buffer.alloc(8 + 512 * 40); // a count, then as many entries as the sysvar has room for
    data.writeBigUInt64LE(1n, 0);
    data.writeBigUInt64LE(slot, 8);
    data.set(hash, 16);
    this.setAccount(slotHashes, { lamports: 143_487_360, data, owner: sysvarOwner });
  }
}

function info({ lamports, data, owner, executable = false }: AccountState): AccountInfo<Uint8Array> {
  return { lamports: Number(lamports), data, owner, executable };
}
