/** Puts instructions into as few transactions as their sizes allow, in order. */
import { packetLimit } from "@io-net/chain";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";

/** Instructions of one transaction at the most: with all that they call they may be 64, and one calls up to 7 others. */
const mostInstructions = 8;

export function intoPackets(payer: PublicKey, instructions: TransactionInstruction[]): TransactionInstruction[][] {
  const packets: TransactionInstruction[][] = [];
  let open = new Packet(payer);
  for (const instruction of instructions) {
    if (!open.add(instruction)) {
      packets.push(open.instructions);
      open = new Packet(payer);
      open.add(instruction);
    }
  }
  if (open.instructions.length) packets.push(open.instructions);
  return packets;
}

/** A transaction that grows while there is room; the first instruction always fits. */
class Packet {
  readonly instructions: TransactionInstruction[] = [];
  readonly #accounts = new Set<string>();
  readonly #signers = new Set<string>();
  #body = 0;

  constructor(payer: PublicKey) {
    this.#accounts.add(idOf(payer));
    this.#signers.add(idOf(payer));
  }

  add(instruction: TransactionInstruction): boolean {
    const { keys, data, programId } = instruction;
    const accounts = missing(this.#accounts, [programId, ...keys.map(({ pubkey }) => pubkey)]);
    const signers = missing(
      this.#signers,
      keys.filter(({ isSigner }) => isSigner).map(({ pubkey }) => pubkey),
    );
    const body = this.#body + 1 + counted(keys.length) + counted(data.length);
    const size = sizeOf(this.#accounts.size + accounts.length, this.#signers.size + signers.length, body);
    if (this.instructions.length && (this.instructions.length === mostInstructions || size > packetLimit)) return false;
    this.instructions.push(instruction);
    for (const account of accounts) this.#accounts.add(account);
    for (const signer of signers) this.#signers.add(signer);
    this.#body = body;
    return true;
  }
}

function missing(known: Set<string>, keys: PublicKey[]): string[] {
  return [...new Set(keys.map(idOf))].filter((id) => !known.has(id));
}

/** Signatures, header, keys, blockhash, number of instructions and these. */
function sizeOf(accounts: number, signers: number, body: number): number {
  return 1 + 64 * signers + 3 + counted(accounts, 32) + 32 + 1 + body;
}

/** Bytes of a counted list: a compact-u16, then the items. */
const counted = (items: number, each = 1) => (items < 128 ? 1 : 2) + items * each;

// web3.js encodes a key anew at every use, which took a fifth of the run.
const ids = new WeakMap<PublicKey, string>();

function idOf(key: PublicKey): string {
  const known = ids.get(key);
  if (known) return known;
  const id = key.toBase58();
  ids.set(key, id);
  return id;
}
