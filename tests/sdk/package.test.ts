import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { node, packed, readmeCode, typescript, write } from "./packed.ts";

/** The code that a file's comment gives as its example, as it is written there. */
function exampleIn(file: string): string {
  const source = readFileSync(join(packed(), "node_modules/@io-net/sdk", file), "utf8");
  return source.split("@example\n")[1]!.split("*/")[0]!.replaceAll(/^ \* /gm, "");
}

describe("the published package", function () {
  this.timeout(300_000);
  let sdk: string;

  before(() => {
    sdk = join(packed(), "node_modules/@io-net/sdk");
  });

  it("holds compiled code, types, the artifacts, license and README, and neither tests nor build scripts", () => {
    const files = readdirSync(sdk, { recursive: true, encoding: "utf8" });
    const named = ["LICENSE", "README.md", "dist/src/index.js", "dist/src/index.d.ts", "artifacts/io_net.so"];
    expect(files).include.members([...named, "artifacts/io_net.json", "artifacts/io_net.ts"]);
    expect(files.filter((file) => /test|^build/.test(file))).deep.equal([]);
  });

  it("works in a plain script of Node", () => {
    write(
      "script.mjs",
      `import { readFileSync } from "node:fs";
       import { createRequire } from "node:module";
       import { associatedAddress, claimRewards, EMISSION_RESERVE, math, nodeAddress, SCHEDULES } from "@io-net/sdk";
       import { program } from "@io-net/sdk/program";
       import { PublicKey } from "@solana/web3.js";
       const owner = new PublicKey(new Uint8Array(32).fill(1));
       const node = nodeAddress(owner, 1);
       const { keys, data } = await claimRewards({ owner, node, ioMint: owner });
       const [size] = [readFileSync(createRequire(import.meta.url).resolve("@io-net/sdk/artifacts/io_net.so")).length];
       console.log(JSON.stringify({
         accounts: keys.length, data: data.toString("hex"), own: keys[5].pubkey.equals(associatedAddress(owner, owner)),
         reserve: math.fillMonths(SCHEDULES.seed).at(-1).eq(EMISSION_RESERVE), size, anchor: program.programId.toBase58(),
       }));`,
    );
    expect(JSON.parse(node("script.mjs"))).deep.equal({
      accounts: 7,
      data: "0490844774179750", // sha256("global:claim_rewards")[..8]
      own: true,
      reserve: true,
      size: readFileSync(join(sdk, "artifacts/io_net.so")).length,
      anchor: "ioNuzpQh77XTK8MGjSZ4upU1gadbngACRLU39XpiAoc",
    });
  });

  for (const moduleResolution of ["nodenext", "bundler"] as const) {
    it(`type-checks the code of README and walk-throughs, and mistakes as they deserve, as a ${moduleResolution} module`, () => {
      write("readme.ts", readmeCode("ts"));
      for (const walk of ["buyback", "renting"]) write(`${walk}.ts`, readmeCode("ts", `docs/${walk}.md`));
      write(
        "example.ts",
        `import { fetchAirdrop, findClaim } from "@io-net/sdk";
         import type { Connection, PublicKey } from "@solana/web3.js";
         export async function example(connection: Connection, wallet: { publicKey: PublicKey }, address: PublicKey) {
           ${exampleIn("src/airdrop/find.ts")}
           return claim?.amount;
         }
         // @ts-expect-error without an airdrop nothing shows that the files are true
         export const blind = (key: PublicKey) => findClaim(key, async () => "");`,
      );
      write(
        "mistakes.ts",
        `import { type Change, type Node, nodeRef, parseEvents, queueChange, stake } from "@io-net/sdk";
         import { PublicKey } from "@solana/web3.js";
         import BN from "bn.js";
         const key = PublicKey.default;
         const node: Pick<Node, "class" | "pool"> = nodeRef(key, 1, 1, "gpu");
         // @ts-expect-error an amount is a BN
         stake({ owner: key, node: nodeRef(key, 1, 1, "gpu"), ioMint: key, amount: 5 });
         // @ts-expect-error the mint is missing
         stake({ owner: key, node: nodeRef(key, 1, 1, "gpu"), amount: new BN(5) });
         // @ts-expect-error there is no such pool
         nodeRef(key, 1, 1, "tpu");
         const share = (change: Change) => (change.kind === "poolSplit" ? change.gpuShareBps : 0);
         // @ts-expect-error there is no such role in the queue
         queueChange({ admin: key, index: 1, change: { kind: "role", role: "admin", key } });
         // @ts-expect-error the key is missing
         queueChange({ admin: key, index: 1, change: { kind: "newVerifier" } });
         // @ts-expect-error a parameter carries no share
         const none = (change: Change) => change.kind === "parameter" && change.gpuShareBps;
         for (const { name, data } of parseEvents([])) {
           if (name === "changeQueued") console.log(share(data.change));
           if (name === "hoursClosed") console.log(data.payable.toString(), node.pool);
           // @ts-expect-error an hour that was opened pays nothing yet
           if (name === "hourOpened") console.log(data.payable);
         }`,
      );
      const options = {
        strict: true,
        noEmit: true,
        target: "es2022",
        lib: ["es2023", "dom"],
        types: [],
        skipLibCheck: true,
      };
      const module = moduleResolution === "nodenext" ? "nodenext" : "esnext";
      const compilerOptions = { ...options, module, moduleResolution };
      const files = ["readme", "buyback", "renting", "mistakes", "example"].map((name) => `${name}.ts`);
      write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
      let said = "";
      try {
        said = node(typescript, "-p", ".");
      } catch (error) {
        said = (error as { stdout: string }).stdout;
      }
      expect(said).equal("");
    });
  }

  it("every file that its manifest names is there", () => {
    const { exports, types } = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8"));
    const { ".": main, "./program": program, "./airdrop-files": files, "./package.json": itself } = exports;
    const named = [types, itself, ...[main, program, files].flatMap((entry) => [entry.types, entry.default])];
    expect(named.filter((file) => !existsSync(join(sdk, file)))).deep.equal([]);
  });
});
