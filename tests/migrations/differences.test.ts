import { mintState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import type { Cluster } from "../../migrations/cluster.ts";
import { keypair } from "../support/keys.ts";
import { localnet, Stage } from "./stage.ts";

const other = keypair("another").publicKey;
const [first, ...classes] = localnet.classes;
const verifiers = localnet.verifiers.slice(1);

describe("where the chain has another value than the cluster file, the deployment stops with both:", () => {
  let stage: Stage;
  let landed: number;
  before(async () => {
    stage = await Stage.create();
    await stage.complete();
    landed = stage.rpc.landed;
  });

  const cases: [what: string, change: Partial<Cluster>, message: string][] = [
    [
      "roles",
      { roles: { ...localnet.roles, pauser: other, slasher: other } },
      `config.pauser: the chain has ${localnet.roles.pauser}, the cluster file wants ${other}\n` +
        `config.slasher: the chain has ${localnet.roles.slasher}, the cluster file wants ${other}`,
    ],
    [
      "a parameter",
      { parameters: [{ parameter: "quorum", value: new BN(3) }] },
      "config.parameters.quorum: the chain has 2, the cluster file wants 3",
    ],
    [
      "a mint",
      { usdcMint: localnet.ioMint },
      `config.usdcMint: the chain has ${localnet.usdcMint}, the cluster file wants ${localnet.ioMint}`,
    ],
    [
      "the oracle",
      { oracle: { ...localnet.oracle, feed: new Uint8Array(32).fill(8) } },
      `config.oracle.feed: the chain has ${"09".repeat(32)}, the cluster file wants ${"08".repeat(32)}`,
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
      { verifiers },
      `verifiers: the chain has others at index 0, the cluster file wants ${verifiers.join(", ")}`,
    ],
    [
      "genesis",
      { allocations: null },
      "genesis: the chain has run at 1767225600, the cluster file wants none, as allocations is false",
    ],
  ];
  for (const [what, change, message] of cases) {
    it(`${what}`, async () => {
      expect(await stage.refusal(change)).equal(message);
      expect(stage.rpc.landed).equal(landed);
    });
  }

  it("a role that was cleared", async () => {
    const { world } = stage;
    await world.send(sdk.clearRole({ admin: world.admin.publicKey, role: "pauser" }), [world.admin]);
    expect(await stage.refusal()).equal(
      `config.pauser: the chain has nothing, the cluster file wants ${localnet.roles.pauser}`,
    );
  });
});

describe("where the chain has another state than the cluster file can lead to, the deployment stops:", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.create();
  });

  it("the pools are split in a third way", async () => {
    await stage.complete({ gpuShareBps: 7_000 });
    for (const gpuShareBps of [6_000, 8_000]) {
      expect(await stage.refusal({ gpuShareBps })).equal(
        `gpuShareBps: the chain has 7000, the cluster file wants ${gpuShareBps}`,
      );
    }
  });

  it("the mint has a supply already", async () => {
    const { world } = stage;
    const mint = mintState({ decimals: 8, authority: world.mintAuthority.publicKey, supply: 5n });
    await world.chain.setAccount(world.ioMint, mint);
    expect(await stage.refusal()).equal(
      "genesis.supply: the chain has 5, the cluster file wants 0 before genesis; without genesis, allocations is false",
    );
  });

  it("the mint should have a supply and has none", async () => {
    expect(await stage.refusal({ allocations: null })).equal(
      "genesis.supply: the chain has 0, the cluster file wants one from before, as allocations is false",
    );
  });

  it("the mint can never have a supply, or a mint is not there", async () => {
    const { chain, ioMint } = stage.world;
    await chain.setAccount(ioMint, mintState({ decimals: 8 }));
    expect(await stage.refusal()).equal(`the mint ${ioMint} has neither supply nor mint authority; name another`);
    expect(await stage.refusal({ ioMint: other })).equal(`ioMint: there is no mint ${other}; create it first`);
    expect(await stage.refusal({ usdcMint: other })).equal(`usdcMint: there is no mint ${other}; create it first`);
    expect(stage.rpc.landed).equal(0);
  });

  it("an allocation's vault lacks something", async () => {
    await stage.migrate();
    const { world } = stage;
    const vault = sdk.vaultAddress(sdk.allocationAddress("launchPool"), world.ioMint);
    const before = (await world.chain.account(vault))!;
    await world.edit(vault, (data) => data.writeBigUInt64LE(1_999_999_999_999_999n, 64));
    expect(await stage.refusal()).equal(
      "allocations.launchPool.vault: the chain has 1999999999999999, the vesting owes 2000000000000000",
    );
    await world.chain.setAccount(vault, before);
  });

  it("the genesis vault lacks what the rows to come want", async () => {
    stage.rpc.dies = { at: 12, when: "before sending" }; // config, eight changes, genesis and two rows
    await stage.deploy();
    stage.rpc.dies = undefined;
    const { world } = stage;
    const vault = sdk.vaultAddress(sdk.configAddress(), world.ioMint);
    const before = (await world.chain.account(vault))!;
    await world.edit(vault, (data) => data.writeBigUInt64LE(1n, 64));
    // 500,000,000 less 100,000,000 and 81,200,000 IO
    expect(await stage.refusal()).equal(
      "allocations: the genesis vault has 1, the rows to come want 31880000000000000",
    );
    await world.chain.setAccount(vault, before);
  });
});
