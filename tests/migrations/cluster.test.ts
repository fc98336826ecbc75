import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { parseCluster, readCluster } from "../../migrations/cluster.ts";
import { readKeypair } from "../../migrations/keypair.ts";
import { keypair } from "../support/keys.ts";

const localnet = readFileSync(new URL("../../migrations/clusters/localnet.json", import.meta.url), "utf8");

describe("a cluster file", () => {
  const bad: [place: string[], value: unknown, message: RegExp][] = [
    [["url"], "localhost", /^url must be an address that begins with http/],
    [["ioMint"], "io", /^ioMint must be a public key in base58, got "io"$/],
    [["roles"], [], /^roles must be an object, got \[\]$/],
    [["roles", "admin"], undefined, /^roles\.admin is missing$/],
    [["roles", "owner"], "x", /^roles\.owner is unknown; there are admin, pauser, slasher, resolver$/],
    [["roles", "resolver"], "DKT1bXNM1qPg78RNTKSSPCo2yCqcC4VdEybZabpX8mrN", /^roles\.resolver must differ from/],
    [["parameters", "quorums"], "2", /^parameters\.quorums is no parameter of the program$/],
    [
      ["parameters", "quorum"],
      2,
      /^parameters\.quorum must be a whole number from 0 to 18446744073709551615 in quotes/,
    ],
    [["parameters", "quorum"], "18446744073709551616", /^parameters\.quorum must be/],
    [["schedule"], "slow", /^schedule must be one of seed, published, got "slow"$/],
    [["classes"], {}, /^classes must be a list, got \{\}$/],
    [["classes", "1", "id"], 1, /^classes\[1\] is there twice$/],
    [["classes", "2", "id"], 65_536, /^classes\[2\]\.id must be a whole number from 0 to 65535, got 65536$/],
    [["classes", "2", "name"], "", /^classes\[2\]\.name must be 1 to 32 printable characters, got ""$/],
    [["classes", "2", "multiplierBps"], 0.5, /^classes\[2\]\.multiplierBps must be a whole number from 0 to 1000000/],
    [["classes", "2", "rate"], "9999999", /^classes\[2\]\.rate must be a whole number from 0 to 900000 in quotes/],
    [["classes", "2", "rateFloor"], "450001", /^classes\[2\]\.rateFloor must be a whole number from 0 to 450000/],
    [["verifiers", "0"], 7, /^verifiers\[0\] must be a public key in base58, got 7$/],
  ];
  for (const [place, value, message] of bad) {
    it(`names the field: ${String(message)}`, () => {
      const json = JSON.parse(localnet);
      const parent = place.slice(0, -1).reduce((object, name) => object[name], json);
      parent[place.at(-1)!] = value;
      if (value === undefined) delete parent[place.at(-1)!];
      expect(() => parseCluster(json)).throw(message);
    });
  }

  it("must be there, and its name leads nowhere else", () => {
    expect(() => readCluster("nowhere")).throw(
      "there is no migrations/clusters/nowhere.json; write it or choose another",
    );
    expect(() => readCluster("../clusters/localnet")).throw(/is no name of a cluster/);
  });
});

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
