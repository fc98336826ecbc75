/** The chain as the steps see it, and the one behind an RPC address. */
import { setTimeout as sleep } from "node:timers/promises";
import { parseError } from "@io-net/sdk";
import {
  type Connection,
  type Keypair,
  type PublicKey,
  type SignatureStatus,
  Transaction,
  type TransactionInstruction,
} from "@solana/web3.js";

/** Who must sign, by what he is in the protocol. Steps name keys and never hold them. */
export interface Signer {
  role: string;
  key: PublicKey;
}

export interface Ledger {
  account(key: PublicKey): Promise<{ data: Uint8Array } | null>;
  /** The keys that sign. */
  readonly keys: PublicKey[];
  /** The transaction that `send` would sign, in base64 and without signatures. */
  unsigned(instructions: TransactionInstruction[], signers: Signer[]): Promise<string>;
  /** Sends one transaction, which the first signer pays, and waits until it is confirmed. */
  send(instructions: TransactionInstruction[], signers: Signer[]): Promise<void>;
}

const pollMs = 500;

export class ConnectionLedger implements Ledger {
  readonly #connection: Connection; // its commitment is that of the reads and of the confirmations
  readonly #keypairs: Keypair[];

  constructor(connection: Connection, keypairs: Keypair[]) {
    this.#connection = connection;
    this.#keypairs = keypairs;
  }

  get keys(): PublicKey[] {
    return this.#keypairs.map(({ publicKey }) => publicKey);
  }

  account(key: PublicKey): Promise<{ data: Uint8Array } | null> {
    return this.#connection.getAccountInfo(key);
  }

  async unsigned(instructions: TransactionInstruction[], signers: Signer[]): Promise<string> {
    const transaction = await this.#compose(instructions, signers);
    return transaction.serialize({ requireAllSignatures: false }).toString("base64");
  }

  async send(instructions: TransactionInstruction[], signers: Signer[]): Promise<void> {
    const keypairs = keypairsOf(signers, this.#keypairs);
    const transaction = await this.#compose(instructions, signers);
    transaction.sign(...keypairs);
    await this.#deliver(transaction.serialize(), transaction.lastValidBlockHeight!);
  }

  async #compose(instructions: TransactionInstruction[], [payer]: Signer[]): Promise<Transaction> {
    const recent = await this.#connection.getLatestBlockhash();
    return new Transaction({ feePayer: payer!.key, ...recent }).add(...instructions);
  }

  /** Sends the same bytes again until they are confirmed: nodes drop some, and equal ones are taken once. */
  async #deliver(bytes: Uint8Array, lastValidBlockHeight: number): Promise<void> {
    const signature = await this.#connection.sendRawTransaction(bytes);
    while (!isConfirmed((await this.#connection.getSignatureStatus(signature)).value)) {
      if ((await this.#connection.getBlockHeight()) > lastValidBlockHeight) {
        throw new Error(`the transaction ${signature} was not confirmed in time; run again`);
      }
      await sleep(pollMs);
      await this.#connection.sendRawTransaction(bytes, { skipPreflight: true });
    }
  }
}

/** @throws the program's error, or the runtime's as it stands, where the transaction was refused. */
function isConfirmed(status: SignatureStatus | null): boolean {
  if (status?.err)
    throw parseError(status.err) ?? new Error(`a transaction was refused: ${JSON.stringify(status.err)}`);
  return status?.confirmationStatus === "confirmed" || status?.confirmationStatus === "finalized";
}

/** The key pairs of the signers, each once. @throws naming the one that is missing. */
function keypairsOf(signers: Signer[], keypairs: Keypair[]): Keypair[] {
  const found = signers.map(({ role, key }) => {
    const keypair = keypairs.find(({ publicKey }) => publicKey.equals(key));
    if (!keypair) throw new Error(`the signature of the ${role} ${key} is missing; pass the key's file with --keypair`);
    return keypair;
  });
  return [...new Set(found)];
}
