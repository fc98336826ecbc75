/** bankrun as an engine of the test chain. */
import {
  type AccountState,
  addSignatures,
  clockAt,
  compile,
  firstSlot,
  type SendOptions,
  type Sent,
  slotHash,
  startOf,
  TransactionFailed,
} from "@io-net/chain";
import {
  type AccountInfo,
  ComputeBudgetProgram,
  type Keypair,
  PublicKey,
  type TransactionInstruction,
  VersionedTransaction,
} from "@solana/web3.js";
import type { ProgramTestContext } from "solana-bankrun";
import type { ChainOptions, Engine } from "./chain.ts";

const slotHashes = new PublicKey("SysvarS1otHashes111111111111111111111111111");
const sysvarOwner = new PublicKey("Sysvar1111111111111111111111111111111111111");

export class Bankrun implements Engine {
  readonly #sent = new Map<string, number>();

  private constructor(
    readonly payer: Keypair,
    readonly programId: PublicKey,
    private readonly context: ProgramTestContext,
    private readonly clock: typeof import("solana-bankrun").Clock,
  ) {}

  static async start(options: ChainOptions): Promise<Bankrun> {
    process.env.RUST_LOG ??= "off"; // read when the engine is loaded
    const { Clock, start } = await import("solana-bankrun");
    const { payer, programId, startAt, accounts } = startOf(options);
    // No accounts for `start`: it reads them on another thread, when JavaScript may have freed them already. A busy
    // machine then has a program of random bytes ("Program is not deployed") or crashes. `setAccount` copies at once.
    const chain = new Bankrun(payer, programId, await start([], []), Clock);
    for (const [key, state] of accounts) chain.setAccount(key, state);
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
