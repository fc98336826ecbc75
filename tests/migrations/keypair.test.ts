import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { readKeypair } from "../../migrations/keypair.ts";
import { keypair } from "../support/keys.ts";

describe("a key file", () => {
  let folder: string;
  const file = (text: string) => {
    const path = join(folder, "key.json");
    writeFileSync(path, text);
    return path;
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "io-net-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("is read as solana-keygen writes it", () => {
    const { publicKey, secretKey } = keypair("admin");
    expect(readKeypair(file(JSON.stringify([...secretKey]))).publicKey.equals(publicKey)).equal(true);
  });

  it("must be there", () => {
    expect(() => readKeypair("nowhere.json")).throw("there is no key file nowhere.json; pass the path of one");
  });

  it("is never quoted in an error", () => {
    const bytes = [...keypair("admin").secretKey];
    for (const text of ["secret", `[${bytes}`, JSON.stringify(bytes.slice(1)), JSON.stringify(bytes.toReversed())]) {
      expect(() => readKeypair(file(text))).throw(
        /^\S+key\.json is not a key file; pass one that solana-keygen wrote, a list of 64 bytes$/,
      );
    }
  });
});
