import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { type BuildRecord, sha256 } from "../sdk/build/artifacts.ts";
import { sourceHash } from "../sdk/build/source-hash.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (name: string) => readFileSync(join(root, "sdk/artifacts", name));

describe("the shipped program", () => {
  let record: BuildRecord;

  before(() => {
    record = JSON.parse(read("build.json").toString());
  });

  it("is built from the sources as they are", () => {
    expect(record.sourceHash, "the sources changed since the last build: run npm run build").equal(sourceHash(root));
  });

  it("is the file of the build record", () => {
    const so = read("io_net.so");
    expect(record.soSha256, "io_net.so is not of this record: run npm run build").equal(sha256(so));
    expect(record.soBytes).equal(so.length);
  });

  it("has the version and the address that the TypeScript IDL says", async () => {
    const { IDL } = await import("../sdk/artifacts/io_net.ts");
    const idl = JSON.parse(read("io_net.json").toString());
    expect(IDL.address, "io_net.ts is not of this build: run npm run build").equal(idl.address);
    expect(record.programVersion).equal(idl.metadata.version);
  });
});
