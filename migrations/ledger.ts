/** The chain as the steps see it, and the one behind an RPC address. */
import {
  type Connection,
  type Keypair,
  type PublicKey,
  sendAndConfirmTransaction,
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
  canSign(key: PublicKey): boolean;
  /** Sends one transaction, which the first signer pays, and waits until it is confirmed. */
  send(instructions: TransactionInstruction[], signers: Signer[]): Promise<void>;
}

export class ConnectionLedger implements Ledger {
  readonly #connection: Connection; // its commitment is that of the reads and of the confirmations
  readonly #keypairs: Keypair[];

  constructor(connection: Connection, keypairs: Keypair[]) {
    this.#connection = connection;
    this.#keypairs = keypairs;
  }

  account(key: PublicKey): Promise<{ data: Uint8Array } | null> {
    return this.#connection.getAccountInfo(key);
  }

  canSign(key: PublicKey): boolean {
    return this.#keypairs.some(({ publicKey }) => publicKey.equals(key));
  }

  async send(instructions: TransactionInstruction[], signers: Signer[]): Promise<void> {
    const keypairs = keypairsOf(signers, this.#keypairs);
    const transaction = new Transaction({ feePayer: keypairs[0]!.publicKey }).add(...instructions);
    await sendAndConfirmTransaction(this.#connection, transaction, keypairs);
  }
}

/** The key pairs of the signers, each once. @throws naming the one that is missing. */
export function keypairsOf(signers: Signer[], keypairs: Keypair[]): Keypair[] {
  const found = signers.map(({ role, key }) => {
    const keypair = keypairs.find(({ publicKey }) => publicKey.equals(key));
    if (!keypair) throw new Error(`the signature of the ${role} ${key} is missing; pass the key's file with --keypair`);
    return keypair;
  });
  return [...new Set(found)];
}
