import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { expect } from "chai";
import { build } from "esbuild";
import { claimants } from "./claimants.ts";

/** What a page may use: none of Node's `Buffer`, `process`, `require` and `global`. */
const web = { ...{ atob, btoa, console, TextDecoder, TextEncoder, URL, setTimeout }, crypto: globalThis.crypto };

describe("an airdrop in a page", () => {
  it("is built from CSV, made into files and searched for a claim", async () => {
    const contents = `
      import { airdropFiles, AirdropRowsError, buildAirdrop, checkFiles, findClaim } from "./index.ts";
      import { PublicKey } from "@solana/web3.js";
      declare const csv: string;
      const airdrop = new PublicKey(new Uint8Array(32).fill(9));
      const tree = buildAirdrop(csv, { airdrop });
      const files = new Map(Array.from(airdropFiles(tree), ({ name, text }) => [name, text]));
      const { claimant } = tree.rowAt(1);
      const load = async (name: string) => files.get(name)!;
      const onChain = { ...tree, address: airdrop } as unknown as Parameters<typeof findClaim>[2];
      export const answer = Promise.all([findClaim(claimant, load, onChain), checkFiles(load)]).then(([claim, { leaves }]) =>
        JSON.stringify([files.size, tree.total.toString(), claim?.index, claim?.proof.length, leaves]));
      export const refused = (() => {
        try {
          buildAirdrop(csv + "x,1", { airdrop });
        } catch (error) {
          return error instanceof AirdropRowsError && error.message;
        }
      })();`;
    const resolveDir = fileURLToPath(new URL("../../sdk/src/airdrop", import.meta.url));
    const bundled = await build({
      stdin: { contents, resolveDir, loader: "ts" },
      ...{
        bundle: true,
        platform: "browser",
        format: "iife",
        globalName: "exported",
        write: false,
        logLevel: "silent",
      },
    });
    const csv = ["claimant,io", ...claimants(3).map((claimant, i) => `${claimant},0.5${i}`), ""].join("\n");
    const context = createContext({ ...web, csv });
    runInContext(bundled.outputFiles[0]!.text, context);
    // Three leaves: 50, 51 and 52 million base units, the second with two siblings on its way.
    expect(JSON.parse(await runInContext("exported.answer", context))).deep.equal([2, "153000000", 1, 2, 3]);
    expect(runInContext("exported.refused", context)).equal(`line 5: "x" is no address: not 32 bytes`);
  });
});
