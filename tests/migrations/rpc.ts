/** A node of Solana before the world's chain, as web3.js talks to one. */
import { TransactionFailed } from "@io-net/chain";
import { Connection, type Keypair, PublicKey, Transaction } from "@solana/web3.js";
import type { World } from "../support/world.ts";

const lastValidBlockHeight = 150;

/** What it answers a method with. */
type Answer = (...params: never[]) => unknown;

export class Rpc {
  genesisHash = "8ZCz8nbBxzEzzVxGwbV5mQjUcb3yQ4QnNnMVGcWZ4vR3"; // no public cluster's
  blockHeight = 1;
  /** Transactions that came here, and those that the chain has taken. */
  received = 0;
  landed = 0;
  /** The machine that deploys dies when it sends so many more: before they leave it, or before the answer arrives. */
  dies: { at: number; when: "before sending" | "before the answer" } | undefined;
  /** So many transactions are lost on their way, and so many confirmations are asked for in vain. */
  loses = 0;
  delays = 0;
  /** What confirmed transactions are said to have been refused with. */
  refusedWith: unknown = null;
  readonly #world: World;
  readonly #signatures = new Set<string>();
  #dead = false;

  constructor(world: World) {
    this.#world = world;
  }

  connect = (url = "http://127.0.0.1:8899"): Connection => {
    this.#dead = false;
    return new Connection(url, { commitment: "confirmed", fetch: (_, init) => this.#fetch(String(init?.body)) });
  };

  /** The reply to the text of a request. */
  async answer(text: string): Promise<string> {
    const { id, method, params = [] } = JSON.parse(text);
    const answer = this.#methods[method];
    if (!answer) throw new Error(`the test's node knows no ${method}`);
    try {
      return JSON.stringify({ jsonrpc: "2.0", id, result: await answer(...(params as never[])) });
    } catch (refused) {
      if (!(refused instanceof TransactionFailed)) throw refused;
      const { message, logs } = refused;
      const error = {
        code: -32002,
        message: `Transaction simulation failed: ${message}`,
        data: { err: message, logs },
      };
      return JSON.stringify({ jsonrpc: "2.0", id, error });
    }
  }

  async #fetch(text: string): Promise<Response> {
    const dies = JSON.parse(text).method === "sendTransaction" && this.dies && this.dies.at-- === 0 && this.dies.when;
    if (dies === "before sending") this.#dead = true;
    if (this.#dead) throw new Error("the machine went down");
    const answer = await this.answer(text);
    if (dies) this.#dead = true;
    if (this.#dead) throw new Error("the machine went down");
    return new Response(answer);
  }

  readonly #methods: Record<string, Answer> = {
    getGenesisHash: () => this.genesisHash,
    getBlockHeight: () => this.blockHeight,
    getLatestBlockhash: () => {
      const blockhash = new PublicKey(this.landed).toBase58();
      return { context: { slot: 1 }, value: { blockhash, lastValidBlockHeight } };
    },
    getAccountInfo: async (key: string) => {
      const found = await this.#world.chain.account(new PublicKey(key));
      const data = [found?.data.toString("base64"), "base64"];
      const value = found && { ...found, data, owner: found.owner.toBase58(), rentEpoch: 0 };
      return { context: { slot: 1 }, value };
    },
    getSignatureStatuses: ([signature]: [string]) => {
      const isThere = this.#signatures.has(signature) && !(this.delays > 0 && this.delays--);
      const status = { slot: 1, confirmations: 1, err: this.refusedWith, confirmationStatus: "confirmed" };
      return { context: { slot: 1 }, value: [isThere ? status : null] };
    },
    sendTransaction: (text: string) => this.#send(Transaction.from(Buffer.from(text, "base64"))),
  };

  /** Like a node: equal transactions are taken once. */
  async #send(transaction: Transaction): Promise<string> {
    this.received++;
    if (!transaction.verifySignatures()) throw new Error("a signature is missing or wrong");
    const signature = transaction.signature!.toString("hex");
    if ((this.loses > 0 && this.loses--) || this.#signatures.has(signature)) return signature;
    const keys = transaction.signatures.map(({ publicKey }) => this.#keypair(publicKey));
    await this.#world.send(transaction.instructions, keys);
    this.#signatures.add(signature);
    this.landed++;
    return signature;
  }

  #keypair(key: PublicKey): Keypair {
    const { authority, admin, mintAuthority, pauser } = this.#world;
    return [authority, admin, mintAuthority, pauser].find(({ publicKey }) => publicKey.equals(key))!;
  }
}
