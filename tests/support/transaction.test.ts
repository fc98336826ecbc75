import { Keypair, PublicKey, Transaction, TransactionInstruction } from "@solana/web3.js";
import { expect } from "chai";
import fc from "fast-check";
import { addSignatures } from "../../apps/chain/src/signatures.ts";
import { compile } from "../../apps/chain/src/transaction.ts";

// Few keys, so that most are used more than once and in different roles.
const keypairs = Array.from({ length: 6 }, (_, i) => Keypair.fromSeed(new Uint8Array(32).fill(i + 1)));
const [payer] = keypairs as [Keypair];
const blockhash = new PublicKey(new Uint8Array(32).fill(9));

const meta = fc.record({
  pubkey: fc.constantFrom(...keypairs.map(({ publicKey }) => new PublicKey(publicKey.toBytes()))),
  isSigner: fc.boolean(),
  isWritable: fc.boolean(),
});
const instruction = fc
  .record({
    programId: fc.constantFrom(
      new PublicKey(new Uint8Array(32).fill(100)),
      new PublicKey(new Uint8Array(32).fill(101)),
    ),
    keys: fc.array(meta, { maxLength: 8 }),
    data: fc.uint8Array({ maxLength: 200 }).map(Buffer.from),
  })
  .map((fields) => new TransactionInstruction(fields));

describe("the transaction compiler", () => {
  it("writes what web3.js writes, but for the order of the keys", () => {
    const instructions = fc.array(instruction, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(instructions, (all) => {
        const compiled = compile(payer.publicKey, all, blockhash.toBytes());
        addSignatures(compiled, keypairs);
        const reference = new Transaction({ feePayer: payer.publicKey, recentBlockhash: blockhash.toBase58() });
        const message = reference.add(...all).compileMessage();

        const read = Transaction.from(compiled.bytes);
        expect(read.verifySignatures()).equal(true);
        expect(read.feePayer?.toBase58()).equal(payer.publicKey.toBase58());
        expect(read.recentBlockhash).equal(blockhash.toBase58());
        expect(plain(read.instructions)).deep.equal(plain(Transaction.populate(message).instructions));
        expect(compiled.bytes.length - compiled.message).equal(message.serialize().length);
        expect(read.compileMessage().header).deep.equal(message.header);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

function plain(instructions: TransactionInstruction[]) {
  return instructions.map(({ programId, keys, data }) => ({
    programId: programId.toBase58(),
    keys: keys.map(({ pubkey, isSigner, isWritable }) => [pubkey.toBase58(), isSigner, isWritable]),
    data: data.toString("hex"),
  }));
}
