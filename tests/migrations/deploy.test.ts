import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { rolesOf } from "../support/deploy.ts";
import { plain } from "../support/plain.ts";
import { afterTheWait, localnet, Stage, untilTheWait } from "./stage.ts";

const steps = ["config", "queue", "genesis", "allocations", "vestings", "classes", "verifiers", "emission", "pools"];
/** New year 2026, where the clock stands, and 48 hours. */
const ready = "2026-01-03T00:00:00Z";

describe("the deployment", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.create();
  });

  it("brings everything up from a deployed program and two mints in two runs, 48 hours apart", async () => {
    expect(await stage.deploy()).equal(0);
    expect(stage.endings()).deep.equal([
      "vestings: done before",
      "pools: done before",
      "config: done now",
      "queue: done now",
      "genesis: done now",
      "allocations: done now",
      "classes: waits",
      "verifiers: waits",
      "emission: waits",
      `run again after ${ready}`,
    ]);
    expect(stage.rpc.landed).equal(untilTheWait);

    await stage.wait();
    expect(await stage.deploy()).equal(0);
    expect(stage.endings()).deep.equal([
      ...["config", "queue", "genesis", "allocations", "vestings", "pools"].map((step) => `${step}: done before`),
      ...["classes", "verifiers", "emission"].map((step) => `${step}: done now`),
    ]);
    expect(stage.rpc.landed).equal(untilTheWait + afterTheWait);

    const { world } = stage;
    const { ioMint, usdcMint } = world;
    const rows = Object.keys(sdk.ALLOCATIONS);
    const roles = rolesOf(world);
    const wanted = { ...roles, ioMint, usdcMint, activeVerifiers: 0b111 };
    expect(plain(await world.config())).include(plain(wanted));
    expect((await world.config()).allocatedRows).deep.equal(rows);
    expect(await world.balance(sdk.vaultAddress(sdk.emissionAddress(), ioMint))).equal(30_000_000_000_000_000n);
    expect(await world.balance(sdk.vaultAddress(sdk.configAddress(), ioMint))).equal(0n);
    expect((await world.emission()).firstMonth.toString()).equal("334567456067217");
    expect((await world.pool("gpu")).shareBps).equal(8_000);
    const { name, pool, multiplierBps, rate } = await world.classOf(sdk.classAddress(1));
    expect([name, pool, multiplierBps, rate.toNumber()]).deep.equal(["H100", "gpu", 100_000, 2_200_000]);
    expect((await world.classOf(sdk.classAddress(5))).pool).equal("cpu");

    const ecosystem = sdk.decodeVesting((await world.chain.account(sdk.allocationAddress("ecosystem")))!.data);
    // economics.md, section 1: 128,000,000 IO, 30 % at genesis, 35 tranches from the end of month 7
    expect(plain(ecosystem)).include({
      beneficiary: localnet.allocations!.ecosystem.toBase58(),
      total: "12800000000000000",
      atOnce: "3840000000000000",
      firstMonth: 7,
      tranches: 35,
      startsAt: "1767225600",
    });
    expect(await world.balance(ecosystem.vault)).equal(12_800_000_000_000_000n);
  });

  it("sends nothing again, before the wait and after it, and needs no key for it", async () => {
    await stage.deploy();
    stage.keypairs = [];
    await stage.wait(172_799);
    expect(await stage.deploy()).equal(0);
    expect(stage.said.at(-1)).equal(`run again after ${ready}`);
    expect(stage.rpc.landed).equal(untilTheWait);

    await stage.wait(1);
    stage.keypairs = [stage.world.admin];
    await stage.deploy();
    stage.keypairs = [];
    expect(await stage.deploy()).equal(0);
    expect(stage.said).deep.equal(steps.map((step) => `${step}: done before`));
    expect(stage.rpc.landed).equal(untilTheWait + afterTheWait);
  });

  it("lets any key pay for what is ready, and asks for the admin's to start the emission", async () => {
    await stage.deploy();
    await stage.wait();
    stage.keypairs = [stage.world.authority];
    expect(await stage.deploy()).equal(1);
    expect(stage.complaints).deep.equal([
      `no key file was given of the admin ${stage.world.admin.publicKey}; pass each with --keypair`,
    ]);
    expect(stage.said.filter((line) => line.includes("signed by the payer"))).length(8);
    expect(stage.said.find((line) => line.includes("to send applyChange"))).match(
      new RegExp(`^classes: to send applyChange, signed by the payer ${stage.world.authority.publicKey}$`),
    );
  });

  it("names every key that is missing before it sends anything", async () => {
    const { authority, admin, mintAuthority } = stage.world;
    stage.keypairs = [authority];
    expect(await stage.deploy()).equal(1);
    expect(stage.complaints).deep.equal([
      `no key file was given of the admin ${admin.publicKey} and of the mint authority ` +
        `${mintAuthority.publicKey}; pass each with --keypair`,
    ]);
    expect(stage.rpc.landed).equal(0);
  });

  it("asks for the program where it is not deployed, or has no upgrade authority", async () => {
    await stage.world.edit(sdk.programDataAddress(), (data) => data.writeUInt8(0, 12));
    expect(await stage.refusal()).match(/^the program has no upgrade authority/);
    const elsewhere = await stage.world.chain.account(sdk.programDataAddress());
    await stage.world.chain.setAccount(sdk.programDataAddress(), { ...elsewhere!, data: Buffer.alloc(0), lamports: 0 });
    expect(await stage.refusal()).equal(`the program ${sdk.PROGRAM_ID} is not there; deploy it first`);
  });
});

describe("the command", () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.create();
  });

  it("says what it takes", async () => {
    expect(await stage.deploy("--help")).equal(0);
    expect(stage.said.join("\n")).include("--dry-run").and.include("--keypair <file>");
  });

  it("refuses what it does not know", async () => {
    expect(await stage.deploy("--force")).equal(1);
    expect(stage.complaints).deep.equal(["error: unknown option '--force'"]);
  });

  it("takes no file of an undecided cluster, and reads nothing of the chain then", async () => {
    stage.rpc.genesisHash = "5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d";
    for (const options of [
      ["--cluster", "mainnet"],
      ["--cluster", "mainnet", "--dry-run"],
    ]) {
      expect(await stage.deploy(...options)).equal(1);
      expect(stage.complaints).deep.equal([
        "migrations/clusters/mainnet.json: not decided: roles.admin, roles.pauser, roles.slasher, roles.resolver, oracle.feed, " +
          "classes, verifiers, vestings; decide, and write each in the place of its null",
      ]);
    }
  });

  const hashes = {
    mainnet: "5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d",
    testnet: "4uhcVJyU9pJkvQyS88uRDiswHXSCkY3zQawwpjk2NsNY",
    devnet: "EtWTRABZaYq6iMfeYKouRu166VU2xqa1wcaWoxPkrZBG",
  };
  for (const [name, hash] of Object.entries(hashes)) {
    it(`refuses the localnet file on ${name}, and quotes nothing of the address but its origin`, async () => {
      stage.rpc.genesisHash = hash;
      expect(await stage.deploy("--url", "http://127.0.0.1:8899/secret")).equal(1);
      expect(stage.complaints).deep.equal([`--cluster says localnet, but at http://127.0.0.1:8899 is ${name}`]);
      expect(stage.rpc.landed).equal(0);
    });
  }
});
