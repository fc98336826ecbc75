import { createContext, runInContext } from "node:vm";
import { expect } from "chai";
import { build } from "esbuild";
import { key } from "./keys.ts";
import { stakePositionBytes } from "./layouts.ts";
import { bytes, data, frame, number, ours } from "./logs.ts";
import { packed } from "./packed.ts";

/** What a page may use: none of Node's `Buffer`, `process`, `require` and `global`. */
const web = {
  ...{ atob, btoa, console, crypto: globalThis.crypto, structuredClone, TextDecoder, TextEncoder, URL },
  ...{ clearTimeout, queueMicrotask, setTimeout },
};

/** Bundles a module that imports the published package, runs it with `input` and gives its exports. */
async function run(contents: string, input: object = {}): Promise<Record<string, unknown>> {
  const bundled = await build({
    stdin: { contents, resolveDir: packed(), loader: "ts" },
    ...{ bundle: true, platform: "browser", format: "iife", globalName: "exported", write: false, logLevel: "silent" },
  });
  const context = createContext({ ...web, input });
  runInContext(bundled.outputFiles[0]!.text, context);
  return runInContext("exported", context);
}

describe("a bundle for the browser", function () {
  this.timeout(300_000);

  it("builds an instruction, decodes an account, parses an event, reads an error and finds a nonce", async () => {
    const exported = await run(
      `import { decodeStakePosition, findNonce, nodeRef, parseError, parseEvents, stake } from "@io-net/sdk";
       import { PublicKey, Transaction } from "@solana/web3.js";
       import BN from "bn.js";
       declare const input: { position: number[]; logs: string[] };
       const key = (byte: number) => new PublicKey(new Uint8Array(32).fill(byte));
       const terms = { owner: key(1), node: nodeRef(key(2), 3, 4, "gpu"), ioMint: key(5), amount: new BN("9007199254740993") };
       const [event] = parseEvents(input.logs);
       const seed = Uint8Array.from({ length: 32 }, (_, i) => i);
       export const answer = stake(terms).then((instruction) => {
         const transaction = new Transaction({ blockhash: key(9).toBase58(), lastValidBlockHeight: 1, feePayer: key(1) });
         return JSON.stringify({
           data: Array.from(instruction.data),
           size: transaction.add(instruction).serializeMessage().length,
           shares: decodeStakePosition(Uint8Array.from(input.position)).shares.toString(),
           event: event?.name === "nodeRetired" && [event.data.node.toBase58(), event.data.activeStake.toString()],
           error: parseError({ InstructionError: [0, { Custom: 6000 }] })?.errorName,
           nonce: findNonce({ seed, node: key(7), difficultyBits: 12 }).toString(),
         });
       });`,
      { position: [...stakePositionBytes], logs: frame(ours, 1, data("NodeRetired", bytes(1), number(5), number(0))) },
    );
    expect(JSON.parse((await exported.answer) as string)).deep.equal({
      data: [206, 176, 202, 18, 200, 209, 179, 108, 1, 0, 0, 0, 0, 0, 32, 0], // sha256("global:stake")[..8], 2^53 + 1
      // header 3, count 1 and 11 keys (10 accounts and the program) of 32, blockhash 32, count 1, program 1, count 1 and
      // 10 accounts, count 1 and 16 of data
      size: 3 + 1 + 11 * 32 + 32 + 1 + 1 + 1 + 10 + 1 + 16,
      shares: "123456789",
      event: [key(1).toBase58(), "5"],
      error: "MathOverflow",
      nonce: "5441", // see proof.test.ts
    });
  });

  it("loads no Anchor, which needs Node's Buffer, whatever the page takes of the package", async () => {
    const bundled = await build({
      stdin: { contents: `export * from "@io-net/sdk";`, resolveDir: packed() },
      ...{ bundle: true, platform: "browser", format: "esm", metafile: true, write: false, logLevel: "silent" },
    });
    const loaded = Object.keys(bundled.metafile.inputs);
    expect(loaded.filter((file) => /coral-xyz|spl-token/.test(file))).deep.equal([]);
  });

  it("may hold all that the package exports", async () => {
    const exported = await run(`export * from "@io-net/sdk";`);
    expect(Object.keys(exported)).include.members(["stake", "decodeNode", "parseEvents", "findNonce", "math", "IDL"]);
  });
});
