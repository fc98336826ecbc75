import { readFileSync } from "node:fs";
import { expect } from "chai";
import { parseCluster, readCluster } from "../../migrations/cluster.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";

const folder = new URL("../../migrations/clusters/", import.meta.url);
const localnet = readFileSync(new URL("localnet.json", folder), "utf8");

const key = keypair("admin").publicKey.toBase58();
const other = keypair("another").publicKey.toBase58();
const vesting = {
  ...{ creator: key, id: "1", beneficiary: key },
  ...{ total: "100", startsAt: 1_767_225_600, firstMonth: 1, tranches: 1, atOnce: "0" },
};

describe("a cluster file", () => {
  const bad: [place: string[], value: unknown, message: RegExp][] = [
    [["url"], "localhost", /^url must be an address that begins with http/],
    [["ioMint"], "io", /^ioMint must be a public key in base58, got "io"$/],
    [["roles"], [], /^roles must be an object, got \[\]$/],
    [["roles", "admin"], undefined, /^roles\.admin is missing$/],
    [["roles", "owner"], "x", /^roles\.owner is unknown; there are admin, pauser, slasher, resolver$/],
    [["roles", "resolver"], "DKT1bXNM1qPg78RNTKSSPCo2yCqcC4VdEybZabpX8mrN", /^roles\.resolver must differ from/],
    [["oracle", "programs"], [], /^oracle\.programs must be one or two programs; got 0$/],
    [
      ["oracle", "programs"],
      [key, other, "11111111111111111111111111111111"],
      /^oracle\.programs must be one .* got 3$/,
    ],
    [["oracle", "programs"], [key, key], /^oracle\.programs\[1\] is there twice$/],
    [
      ["oracle", "feed"],
      `0x${"09".repeat(32)}`,
      /^oracle\.feed must be the feed's id as 64 hexadecimal digits, got "0x09/,
    ],
    [["oracle", "feed"], "00".repeat(32), /^oracle\.feed must not be 0$/],
    [["parameters", "quorums"], "2", /^parameters\.quorums is no parameter of the program$/],
    [["parameters", "quorum"], 2, /^parameters\.quorum must be a whole number from 2 to 4 in quotes, got 2$/],
    [["parameters", "quorum"], "1", /^parameters\.quorum must be a whole number from 2 to 4 in quotes, got "1"$/],
    [["parameters", "quorum"], "5", /^parameters\.quorum must be a whole number from 2 to 4 in quotes, got "5"$/],
    [["parameters", "stakeUnit"], "99999999", /^parameters\.stakeUnit must be a whole number from 100000000 to/],
    [["parameters", "toString"], "1", /^parameters\.toString is no parameter of the program$/],
    [["schedule"], "slow", /^schedule must be one of seed, published, got "slow"$/],
    [["classes"], {}, /^classes must be a list, got \{\}$/],
    [["classes", "1", "id"], 1, /^classes\[1\] is there twice$/],
    [["classes", "2", "id"], 65_536, /^classes\[2\]\.id must be a whole number from 0 to 65535, got 65536$/],
    [["classes", "2", "name"], "", /^classes\[2\]\.name must be 1 to 32 printable characters, got ""$/],
    [["classes", "2", "multiplierBps"], 0.5, /^classes\[2\]\.multiplierBps must be a whole number from 0 to 1000000/],
    [["classes", "2", "rate"], "9999999", /^classes\[2\]\.rate must be a whole number from 0 to 900000 in quotes/],
    [["classes", "2", "rateFloor"], "450001", /^classes\[2\]\.rateFloor must be a whole number from 0 to 450000/],
    [["verifiers", "0"], 7, /^verifiers\[0\] must be a public key in base58, got 7$/],
    [["verifiers", "3"], "11111111111111111111111111111111", /^verifiers must be at most 3, for the quorum 2; got 4$/],
    [["gpuShareBps"], 0, /^gpuShareBps must be a whole number from 1 to 9999, got 0$/],
    [["gpuShareBps"], 10_000, /^gpuShareBps must be a whole number from 1 to 9999, got 10000$/],
    [["allocations"], true, /^allocations must be an object, got true$/],
    [["allocations", "seriesA"], undefined, /^allocations\.seriesA is missing$/],
    [
      ["allocations", "team"],
      "x",
      /^allocations\.team is unknown; there are seed, seriesA, coreContributors, ecosystem/,
    ],
    [["vestings"], [vesting, vesting], /^vestings\[1\] is there twice$/],
    [
      ["vestings"],
      [{ ...vesting, id: 1 }],
      /^vestings\[0\]\.id must be a whole number from 0 to 18446744073709551615 in/,
    ],
    [
      ["vestings"],
      [{ ...vesting, atOnce: "101" }],
      /^vestings\[0\]\.atOnce must be a whole number from 0 to 100 in quotes/,
    ],
    [["vestings"], [{ ...vesting, atOnce: "100" }], /^vestings\[0\]\.atOnce must leave something for the tranches$/],
    [
      ["vestings"],
      [{ ...vesting, tranches: 0 }],
      /^vestings\[0\]\.tranches must be a whole number from 1 to 240, got 0$/,
    ],
    [
      ["vestings"],
      [{ ...vesting, firstMonth: 241 }],
      /^vestings\[0\]\.firstMonth must be a whole number from 1 to 240/,
    ],
    [["vestings"], [{ ...vesting, startsAt: "0" }], /^vestings\[0\]\.startsAt must be a whole number from 0 to/],
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

  it("may hold vestings, and no allocations where $IO is older", () => {
    const json = { ...JSON.parse(localnet), allocations: false, vestings: [vesting, { ...vesting, id: "2" }] };
    const { allocations, vestings } = parseCluster(json);
    expect(allocations).equal(null);
    expect(plain(vestings[1])).deep.equal({
      ...{ creator: key, id: "2", beneficiary: key },
      terms: { total: "100", startsAt: "1767225600", firstMonth: 1, tranches: 1, atOnce: "0" },
    });
  });

  it("may name two programs of the oracle; where there is one, the second is the default key", () => {
    const json = JSON.parse(localnet);
    const [program] = json.oracle.programs;
    const none = "11111111111111111111111111111111";
    expect(plain(parseCluster(json).oracle)).deep.equal({ programs: [program, none], feed: "09".repeat(32) });
    json.oracle.programs.push(other);
    expect(plain(parseCluster(json).oracle.programs)).deep.equal([program, other]);
  });

  it("may want more verifiers with a higher quorum", () => {
    const json = JSON.parse(localnet);
    json.parameters.quorum = "3";
    json.verifiers.push(key, keypair("another").publicKey.toBase58());
    expect(parseCluster(json).verifiers).length(5);
    json.verifiers.push(keypair("a third").publicKey.toBase58());
    expect(() => parseCluster(json)).throw("verifiers must be at most 5, for the quorum 3; got 6");
  });

  it("names all that is undecided, before all that is wrong", () => {
    const json = JSON.parse(localnet);
    json.url = "localhost";
    json.roles.pauser = null;
    json.classes[2].rate = null;
    json.verifiers = null;
    expect(() => parseCluster(json)).throw(
      /^not decided: roles\.pauser, classes\[2\]\.rate, verifiers; decide, and write/,
    );
  });

  it("of localnet has keys that anybody can make from their names", () => {
    const { ioMint, usdcMint, roles, oracle, verifiers, allocations } = JSON.parse(localnet);
    const keyOf = (label: string) => keypair(label).publicKey.toBase58();
    const verified = Array.from({ length: 3 }, (_, i) => keyOf(`verifier ${i}`));
    expect([ioMint, usdcMint, verifiers]).deep.equal([keyOf("io mint"), keyOf("usdc mint"), verified]);
    expect(oracle).deep.equal({ programs: [keyOf("oracle program")], feed: "09".repeat(32) }); // a placeholder
    const named = (labels: Record<string, string>) =>
      Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, keyOf(label)]));
    expect(roles).deep.equal(named({ admin: "admin", pauser: "pauser", slasher: "slasher", resolver: "resolver" }));
    expect(allocations).deep.equal(
      named({
        ...{ seed: "seed investors", seriesA: "series A investors", coreContributors: "core contributors" },
        ...{ ecosystem: "R&D and ecosystem", community: "community", launchPool: "launch pool" },
      }),
    );
  });

  const decided: Record<string, [place: string[], value: unknown][]> = {
    devnet: [
      [["oracle", "feed"], "09".repeat(32)],
      [["ioMint"], key],
      [["verifiers"], []],
      ...["seed", "seriesA", "coreContributors", "ecosystem", "community", "launchPool"].map(
        (row): [string[], unknown] => [["allocations", row], key],
      ),
    ],
    mainnet: [
      [["oracle", "feed"], "09".repeat(32)],
      [["classes"], JSON.parse(localnet).classes],
      [["verifiers"], []],
      [["vestings"], []],
    ],
  };
  for (const [name, decisions] of Object.entries(decided)) {
    it(`of ${name} lacks nothing but decisions`, () => {
      const json = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
      for (const role of ["admin", "pauser", "slasher", "resolver"]) {
        expect(json.roles[role], role).equal(null);
        json.roles[role] = keypair(role).publicKey.toBase58();
      }
      for (const [place, value] of decisions) {
        const parent = place.slice(0, -1).reduce((object, part) => object[part], json);
        expect(parent[place.at(-1)!], place.join(".")).equal(null);
        parent[place.at(-1)!] = value;
      }
      expect(parseCluster(json).schedule).equal("seed");
    });
  }

  it("must be there, and its name leads nowhere else", () => {
    expect(() => readCluster("nowhere")).throw(
      "there is no migrations/clusters/nowhere.json; write it or choose another",
    );
    expect(() => readCluster("../clusters/localnet")).throw(/is no name of a cluster/);
  });
});
