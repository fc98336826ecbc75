import { mintState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { type Cluster, readCluster } from "../../migrations/cluster.ts";
import { migrate } from "../../migrations/migrate.ts";
import { rolesOf } from "../support/deploy.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";
import { WorldLedger } from "./ledger.ts";

const wanted = readCluster("localnet");
const transactions = 3 + 5 + 3; // config, genesis, emission; five classes; three verifiers

describe("the deployment", () => {
  let world: World;
  let ledger: WorldLedger;
  let said: string[];
  const run = (cluster: Cluster = wanted, dryRun = false) => {
    said = [];
    return migrate(ledger, cluster, { dryRun, report: (line) => said.push(line) });
  };
  const refusal = (cluster?: Cluster) =>
    run(cluster).then(
      () => "nothing was refused",
      ({ message }: Error) => message,
    );
  const endings = () => said.filter((line) => line.includes(": done"));
  const all = (ending: string) =>
    ["config", "genesis", "emission", "classes", "verifiers"].map((step) => `${step}: done ${ending}`);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "deployed" });
    ledger = new WorldLedger(world);
  });

  it("brings everything up from a deployed program and two mints", async () => {
    await run({ ...wanted, parameters: [{ parameter: "cooldownSecs", value: new BN(864_000) }] });
    expect(endings()).deep.equal(all("now"));
    expect(ledger.sent).equal(transactions);

    const { parameters, ...config } = await world.config();
    const { ioMint, usdcMint } = world;
    expect(plain(config)).include(plain({ ...rolesOf(world), ioMint, usdcMint, activeVerifiers: 0b111 }));
    expect([parameters.cooldownSecs.toNumber(), parameters.quorum.toNumber()]).deep.equal([864_000, 2]);
    expect(await world.balance(sdk.vaultAddress(sdk.emissionAddress(), ioMint))).equal(30_000_000_000_000_000n);
    expect(await world.balance(sdk.vaultAddress(sdk.configAddress(), ioMint))).equal(50_000_000_000_000_000n);
    expect((await world.emission()).firstMonth.toString()).equal("334567456067217");
    const { name, pool, multiplierBps, rate } = await world.classOf(sdk.classAddress(1));
    expect([name, pool, multiplierBps, rate.toNumber()]).deep.equal(["H100", "gpu", 100_000, 2_200_000]);
    expect((await world.classOf(sdk.classAddress(5))).pool).equal("cpu");
  });

  it("sends nothing the second time, and needs no key for it", async () => {
    await run();
    ledger.keypairs = [];
    await run();
    expect(said).deep.equal(all("before"));
    expect(ledger.sent).equal(transactions);
  });

  for (let reached = 0; reached < transactions; reached++) {
    it(`completes after it was interrupted with ${reached} of ${transactions} transactions sent`, async () => {
      ledger.dies = reached;
      expect(await refusal()).equal("the machine went down");
      ledger.dies = Number.POSITIVE_INFINITY;
      await run();
      expect(ledger.sent).equal(transactions);
      expect((await world.config()).activeVerifiers).equal(0b111);
    });
  }

  it("says in a dry run what it would send, and changes nothing, with or without keys", async () => {
    const { authority, admin, mintAuthority } = world;
    const names = [authority, admin, mintAuthority].map(({ publicKey }) => publicKey.toBase58());
    for (const keys of [ledger.keypairs, []]) {
      ledger.keypairs = keys;
      await run(wanted, true);
      expect(said.slice(0, 2)).deep.equal([
        `config: to send initConfig, signed by the upgrade authority ${names[0]}`,
        `genesis: to send genesis, signed by the admin ${names[1]} and the mint authority ${names[2]}`,
      ]);
      expect(said.filter((line) => line.includes(": to send "))).length(transactions);
      expect(said.filter((line) => line.includes("no key file was given"))).length(keys.length ? 0 : 1);
      expect(said.at(-1)).equal("dry run: nothing was sent");
    }
    expect([ledger.sent, await world.chain.account(sdk.configAddress())]).deep.equal([0, null]);
  });

  it("names every key that is missing before it sends anything", async () => {
    ledger.keypairs = [world.authority];
    expect(await refusal()).equal(
      `no key file was given of the admin ${world.admin.publicKey} and of the mint authority ` +
        `${world.mintAuthority.publicKey}; pass each with --keypair`,
    );
    expect(ledger.sent).equal(0);
  });

  it("leaves a mint with a supply as it is and asks for the reserve", async () => {
    const mint = mintState({ decimals: 8, authority: world.mintAuthority.publicKey, supply: 5n });
    await world.chain.setAccount(world.ioMint, mint);
    expect(await refusal()).match(/^ReserveTooSmall .*run genesis or fund it first/);
    expect([ledger.sent, endings()]).deep.equal([1, ["genesis: done before", "config: done now"]]);
  });

  it("takes no mint that can never have a supply, and none that is not there", async () => {
    await world.chain.setAccount(world.ioMint, mintState({ decimals: 8 }));
    expect(await refusal()).equal(`the mint ${world.ioMint} has neither supply nor mint authority; name another`);
    const ioMint = keypair("nothing").publicKey;
    expect(await refusal({ ...wanted, ioMint })).equal(`ioMint: there is no mint ${ioMint}; create it first`);
    expect(ledger.sent).equal(0);
  });

  it("asks for the program where it is not deployed, or has no upgrade authority", async () => {
    await world.edit(sdk.programDataAddress(), (data) => data.writeUInt8(0, 12));
    expect(await refusal()).match(/^the program has no upgrade authority/);
    ledger.account = async (key) => (key.equals(world.ioMint) ? world.chain.account(key) : null);
    expect(await refusal()).equal(`the program ${sdk.PROGRAM_ID} is not there; deploy it first`);
  });

  describe("where the chain has another value than the file", () => {
    const other = keypair("another").publicKey;
    const [first, ...classes] = wanted.classes;
    const cases: [what: string, change: Partial<Cluster>, message: string][] = [
      [
        "roles",
        { roles: { ...wanted.roles, pauser: other, slasher: other } },
        `config.pauser: the chain has ${wanted.roles.pauser}, the cluster file wants ${other}\n` +
          `config.slasher: the chain has ${wanted.roles.slasher}, the cluster file wants ${other}`,
      ],
      [
        "a parameter",
        { parameters: [{ parameter: "quorum", value: new BN(3) }] },
        "config.parameters.quorum: the chain has 2, the cluster file wants 3",
      ],
      [
        "the schedule",
        { schedule: "published" },
        "emission.firstMonth: the chain has 334567456067217, the cluster file wants 333333333333333\n" +
          "emission.numerator: the chain has 9898, the cluster file wants 989848952962\n" +
          "emission.denominator: the chain has 10000, the cluster file wants 1000000000000",
      ],
      [
        "a class",
        { classes: [...classes, { ...first!, pool: "cpu" }] },
        "classes[4].pool: the chain has gpu, the cluster file wants cpu",
      ],
      [
        "verifiers",
        { verifiers: wanted.verifiers.slice(1) },
        `verifiers: the chain has others at index 0, the cluster file wants ${wanted.verifiers.slice(1).join(", ")}`,
      ],
    ];
    for (const [what, change, message] of cases) {
      it(`stops with both, before it sends anything: ${what}`, async () => {
        await run();
        expect(await refusal({ ...wanted, ...change })).equal(message);
        expect(ledger.sent).equal(transactions);
      });
    }
  });
});
