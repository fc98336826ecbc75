import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { deploy } from "../../migrations/command.ts";
import { readKeypair } from "../../migrations/keypair.ts";
import { keypair } from "../support/keys.ts";
import { Stage } from "./stage.ts";

describe("npm run deploy -- keys", () => {
  let folder: string;
  let said: string[];
  let complaints: string[];
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), "io-net-")), "keys");
  });
  afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

  /** Runs the command, which needs no chain. */
  function keys(cluster: string, ...options: string[]): Promise<number> {
    [said, complaints] = [[], []];
    return deploy(["keys", "--cluster", cluster, ...options], {
      connect: () => expect.fail("it talks to a chain"),
      report: (line) => said.push(line),
      complain: (line) => complaints.push(line),
    });
  }

  const keyOf = (name: string) => readKeypair(join(folder, `${name}.json`)).publicKey.toBase58();

  it("writes a file for every key of the localnet file, and of those who sign for it, for its owner's eyes", async () => {
    expect(await keys("localnet", "--out", folder)).equal(0);
    const names = readdirSync(folder).map((file) => file.replace(".json", ""));
    const text = readFileSync(new URL("../../migrations/clusters/localnet.json", import.meta.url), "utf8");
    const wanted = text.match(/[1-9A-HJ-NP-Za-km-z]{43,44}/g)!;
    const signers = [keypair("upgrade authority"), keypair("mint authority")].map((one) => one.publicKey.toBase58());
    expect(wanted).length(16); // two mints, four roles, the oracle, three verifiers, six beneficiaries
    expect(names.map(keyOf)).have.members([...wanted, ...signers]);
    expect([keyOf("upgrade-authority"), keyOf("mint-authority")]).deep.equal(signers);
    expect(keyOf("io-mint")).equal(keypair("io mint").publicKey.toBase58());
    expect(said).length(18);
    expect(said[0]).equal(`${join(folder, "upgrade-authority.json")}: ${signers[0]}`);
    for (const name of names) expect(statSync(join(folder, `${name}.json`)).mode & 0o777, name).equal(0o600);
  });

  it("writes files with which the deployment signs", async () => {
    await keys("localnet", "--out", folder);
    const stage = await Stage.create();
    stage.keypairs = [];
    const files = ["upgrade-authority", "admin", "mint-authority"].map((name) => join(folder, `${name}.json`));
    expect(await stage.deploy(...files.flatMap((file) => ["--keypair", file]))).equal(0);
    expect(stage.said.at(-1)).equal("run again after 2026-01-03T00:00:00Z");
  });

  it("makes no keys of another cluster", async () => {
    for (const cluster of ["mainnet", "devnet", "testnet", "local"]) {
      expect(await keys(cluster, "--out", folder)).equal(1);
      expect(complaints).deep.equal([`the keys of ${cluster} are nobody's to make; only localnet has such`]);
    }
    expect(() => readdirSync(folder)).throw("ENOENT");
  });

  it("overwrites nothing, and writes nothing where it would", async () => {
    await keys("localnet", "--out", folder);
    for (const name of readdirSync(folder)) if (name !== "verifier-2.json") rmSync(join(folder, name));
    const kept = join(folder, "verifier-2.json");
    writeFileSync(kept, "mine");
    expect(await keys("localnet", "--out", folder)).equal(1);
    expect(complaints).deep.equal([`there is a file ${kept} already; choose another folder with --out`]);
    expect([readdirSync(folder), readFileSync(kept, "utf8")]).deep.equal([["verifier-2.json"], "mine"]);
  });

  it("needs a folder", async () => {
    expect(await keys("localnet")).equal(1);
    expect(complaints).deep.equal(["error: required option '--out <folder>' not specified"]);
  });
});
