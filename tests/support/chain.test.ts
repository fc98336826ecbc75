import { Keypair, SystemProgram, TransactionInstruction } from "@solana/web3.js";
import { expect } from "chai";
import { Chain } from "./chain.ts";

const someone = Keypair.fromSeed(new Uint8Array(32).fill(1));

for (const engine of ["bankrun", "litesvm"] as const) {
  describe(`the test chain on ${engine}`, () => {
    let chain: Chain;
    const pay = (lamports: number, from = chain.payer) =>
      SystemProgram.transfer({ fromPubkey: from.publicKey, toPubkey: someone.publicKey, lamports });

    before(async () => {
      chain = await Chain.start({ engine, startAt: 1_800_000_000 });
    });

    it("loads the program as an upgradeable one", async () => {
      const program = await chain.account(chain.programId);
      expect(program?.executable).equal(true);
      expect(program?.data.length).equal(36);
    });

    it("runs the program as it is, however many chains start at once", async () => {
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          const one = await Chain.start({ engine });
          const nothing = new TransactionInstruction({ programId: one.programId, keys: [] });
          await one.fail([nothing], "InstructionFallbackNotFound");
        }),
      );
    });

    it("stands where it was started, and goes where it is told", async () => {
      expect([await chain.now(), await chain.slot()]).deep.equal([1_800_000_000, 1n]);
      await chain.warpTo(1_800_003_600); // an hour has 9,000 slots
      expect([await chain.now(), await chain.slot()]).deep.equal([1_800_003_600, 9_001n]);
      await chain.warpTo(1_800_003_599);
      expect([await chain.now(), await chain.slot()]).deep.equal([1_800_003_599, 9_002n]);
      await chain.warpTo(1_800_003_600, 20_000n);
      expect(await chain.slot()).equal(20_000n);
    });

    it("takes equal transactions one after the other", async () => {
      for (let i = 0; i < 3; i++) await chain.send([pay(1_000_000)]);
      expect((await chain.account(someone.publicKey))?.lamports).equal(3_000_000);
    });

    it("adds lamports to what is there", async () => {
      const { publicKey } = Keypair.fromSeed(new Uint8Array(32).fill(2));
      await chain.fund(publicKey, 1_000_000);
      await chain.fund(publicKey, 5n);
      expect((await chain.account(publicKey))?.lamports).equal(1_000_005);
    });

    it("knows a refusal by words, by number, and from a success", async () => {
      await chain.fail([pay(9_000_000, someone)], "insufficient lamports", [someone]);
      await chain.fail([pay(9_000_000, someone)], 1, [someone]);
      expect(await rejection(chain.fail([pay(9_000_000, someone)], 2, [someone]))).match(
        /^expected 2, got .*insufficient/,
      );
      expect(await rejection(chain.fail([pay(1)], "anything"))).equal(
        "expected anything, but the transaction succeeded",
      );
    });

    it("asks for the signature that is missing", async () => {
      expect(await rejection(chain.send([pay(1, someone)]))).match(/^the signature of \w+ is missing/);
    });

    it("refuses what no packet holds", async () => {
      await chain.fail(
        Array.from({ length: 70 }, () => pay(1)),
        "1232 are allowed",
      );
    });
  });
}

/** The first line of what a promise is rejected with. */
async function rejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "nothing was refused",
    (error: Error) => error.message.split("\n")[0] ?? "",
  );
}
