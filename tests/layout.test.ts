/** Accounts live for years: where each field lies is a promise, written down here by hand. */
import { readFileSync } from "node:fs";
import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { World } from "./support/world.ts";

type Type = string | { array: [Type, number] } | { defined: { name: string } };
interface Idl {
  accounts: { name: string }[];
  types: { name: string; type: { kind: string; fields?: { name: string; type: Type }[] } }[];
  instructions: { name: string; accounts: { name: string; writable?: boolean }[] }[];
}
const idl: Idl = JSON.parse(readFileSync(new URL("../sdk/artifacts/io_net.json", import.meta.url), "utf8"));

/** Offset of each field from the account's first byte; the discriminator has 8. The last is the size. */
const layouts: Record<string, [field: string, offset: number][]> = {
  Config: [
    ["admin", 8],
    ["pauser", 40],
    ["slasher", 72],
    ["resolver", 104],
    ["io_mint", 136],
    ["usdc_mint", 168],
    ["parameters", 200], // 27 of 8 bytes
    ["index_rests_until", 416], // 16 of 8 bytes
    ["genesis_at", 544],
    ["active_verifiers", 552],
    ["bump", 554],
    ["_reserved", 555],
    ["end", 576],
  ],
  Treasury: [
    ["io_vault", 8],
    ["usdc_vault", 40],
    ["bump", 72],
    ["io_vault_bump", 73],
    ["usdc_vault_bump", 74],
    ["_reserved", 75],
    ["end", 104],
  ],
  Emission: [
    ["reserve_vault", 8],
    ["first_month", 40],
    ["numerator", 48],
    ["denominator", 56],
    ["sums", 64], // 240 of 8 bytes
    ["timeline", 1_984], // the start
    ["bump", 1_992],
    ["_reserved", 1_993],
    ["end", 2_024],
  ],
  RewardPool: [
    ["kind", 8],
    ["bump", 9],
    ["share_bps", 10],
    ["_padding", 12],
    ["carry", 16],
    ["next_hour", 24],
    ["released", 32],
    ["settled", 40],
    ["seed_mark", 48],
    ["seed", 56],
    ["timeline", 88], // the start, as in the emission
    ["ring", 96], // 384 of 24 bytes
    ["_reserved", 9_312],
    ["end", 9_336],
  ],
  DeviceClass: [
    ["name", 8],
    ["id", 40],
    ["pool", 42],
    ["difficulty_bits", 43],
    ["multiplier_bps", 44],
    ["next_multiplier_bps", 48],
    ["requirement_bps", 52],
    ["next_requirement_bps", 56],
    ["_padding", 60],
    ["next_multiplier_hour", 64],
    ["next_requirement_at", 72],
    ["rate", 80],
    ["rate_floor", 88],
    ["rate_ceiling", 96],
    ["attested_hour", 104],
    ["attested_processors", 112],
    ["attested_processors_before", 116],
    ["bump", 120],
    ["_reserved", 121],
    ["end", 152],
  ],
  Verifier: [
    ["key", 8],
    ["payer", 40],
    ["index", 72],
    ["bump", 73],
    ["_reserved", 74],
    ["end", 96],
  ],
  Node: [
    ["operator", 8],
    ["class", 40],
    ["device", 72],
    ["payout_owner", 104],
    ["vault", 136],
    ["id", 168],
    ["active_stake", 176],
    ["active_shares", 184],
    ["operator_shares", 192],
    ["index_x64", 200],
    ["index_remainder", 216],
    ["unclaimed_commission", 224],
    ["asking_usdc", 232],
    ["asking_io", 240],
    ["registered_at", 248],
    ["proof_marks", 256],
    ["hired_marks", 272],
    ["pending", 288], // 8 + 8 + 2 + 1 + 5 + 16 + 16 bytes
    ["processors", 344],
    ["free_processors", 346],
    ["commission_bps", 348],
    ["region", 350],
    ["tier", 351],
    ["pool", 352],
    ["status", 353],
    ["bump", 354],
    ["vault_bump", 355],
    ["_reserved", 356],
    ["end", 384],
  ],
  Device: [
    ["key", 8],
    ["node", 40],
    ["bump", 72],
    ["_reserved", 73],
    ["end", 96],
  ],
  StakePosition: [
    ["owner", 8],
    ["node", 40],
    ["shares", 72],
    ["index_x64", 80],
    ["unclaimed", 96],
    ["bump", 104],
    ["_reserved", 105],
    ["end", 128],
  ],
};

/** No instruction reads these, so the IDL does not know them. */
const unlisted = ["Device", "Treasury"];

describe("the accounts", () => {
  it("are these and no others", () => {
    const listed = idl.accounts.map(({ name }) => name);
    expect([...listed, ...unlisted].sort()).deep.equal(Object.keys(layouts).sort());
  });

  for (const [name, layout] of Object.entries(layouts).filter(([account]) => !unlisted.includes(account))) {
    it(`${name}: the IDL's fields follow each other without a gap, the reserve at the end`, () => {
      let offset = 8;
      const found: [string, number][] = fieldsOf(name).map((field) => {
        const at = offset;
        offset += sizeOf(field.type);
        return [field.name, at];
      });
      expect([...found, ["end", offset]]).deep.equal(layout);
      expect(found.at(-1)?.[0]).equal("_reserved");
    });
  }

  it("keep to the limits of performance.md", () => {
    const size = (name: string) => layouts[name]!.at(-1)![1];
    expect(size("Config")).most(768);
    expect(size("StakePosition")).most(136);
    expect(size("Node")).most(512);
    expect(size("RewardPool")).below(10_240); // what one instruction can create
  });

  it("stand on the chain as the table says", async () => {
    const world = await World.create({ startAt: 1_900_000_000 });
    const operator = await world.holder("operator 0", 300);
    const node = await world.node({ operator, processors: 3, commissionBps: 250, id: 77 });
    await world.stake(operator, node, 300);
    const at = async (address: PublicKey, account: string, field: string) => {
      const { data } = (await world.chain.account(address))!;
      expect(data.length, account).equal(layouts[account]!.at(-1)![1]);
      const reserve = data.subarray(layouts[account]!.at(-2)![1]);
      expect(reserve.equals(Buffer.alloc(reserve.length)), `reserve of ${account}`).equal(true);
      return data.subarray(layouts[account]!.find(([name]) => name === field)![1]);
    };
    const key = async (...place: Parameters<typeof at>) => (await at(...place)).subarray(0, 32).toString("hex");
    const u64 = async (...place: Parameters<typeof at>) => (await at(...place)).readBigUInt64LE();
    const hex = (k: PublicKey) => k.toBuffer().toString("hex");
    const position = sdk.positionAddress(node.address, operator.publicKey);
    const [verifier] = world.verifiers;

    expect(await key(sdk.configAddress(), "Config", "admin")).equal(hex(world.admin.publicKey));
    expect(await key(sdk.configAddress(), "Config", "usdc_mint")).equal(hex(world.usdcMint));
    expect((await at(sdk.configAddress(), "Config", "parameters")).readBigUInt64LE(3 * 8)).equal(2n); // quorum
    expect((await at(sdk.configAddress(), "Config", "active_verifiers")).readUInt16LE()).equal(0b111);
    const usdcVault = sdk.vaultAddress(sdk.treasuryAddress(), world.usdcMint);
    expect(await key(sdk.treasuryAddress(), "Treasury", "usdc_vault")).equal(hex(usdcVault));
    expect((await at(sdk.emissionAddress(), "Emission", "sums")).readBigUInt64LE(239 * 8)).equal(
      30_000_000_000_000_000n,
    );
    expect(await u64(sdk.emissionAddress(), "Emission", "timeline")).equal(1_900_000_000n);
    expect(await u64(sdk.poolAddress("gpu"), "RewardPool", "timeline")).equal(1_900_000_000n);
    expect((await at(sdk.poolAddress("cpu"), "RewardPool", "kind")).readUInt8()).equal(1);
    expect((await at(sdk.poolAddress("cpu"), "RewardPool", "share_bps")).readUInt16LE()).equal(2_000);
    expect(await u64(node.class, "DeviceClass", "rate_ceiling")).equal(1_000_000n);
    expect(await key(sdk.verifierAddress(verifier!.publicKey), "Verifier", "key")).equal(hex(verifier!.publicKey));
    expect(await key(node.address, "Node", "vault")).equal(hex(node.vault));
    expect(await u64(node.address, "Node", "active_stake")).equal(30_000_000_000n);
    expect((await at(node.address, "Node", "processors")).readUInt16LE()).equal(3);
    expect((await at(node.address, "Node", "commission_bps")).readUInt16LE()).equal(250);
    expect(await key(sdk.deviceAddress(node.device.publicKey), "Device", "node")).equal(hex(node.address));
    expect(await key(position, "StakePosition", "owner")).equal(hex(operator.publicKey));
    expect(await u64(position, "StakePosition", "shares")).equal(30_000_000_000n);
  });
});

describe("the shared accounts", () => {
  const writers = (...names: string[]) =>
    idl.instructions
      .filter(({ accounts }) => accounts.some((account) => names.includes(account.name) && account.writable))
      .map(({ name }) => name)
      .sort();

  it("are written by the admin and by cranks, never by a user's instruction (J4)", () => {
    expect(writers("config")).deep.equal([
      "add_verifier",
      "genesis",
      "init_config",
      "remove_verifier",
      "update_parameter",
    ]);
    expect(writers("emission")).deep.equal(["start_emission"]);
    const cranks = ["attest", "close_hour", "open_hour", "settle_rewards"];
    expect(writers("pool", "gpu_pool", "cpu_pool")).deep.equal([...cranks, "split_pools", "start_emission"]);
    expect(writers("io_mint", "usdc_mint")).deep.equal(["genesis"]);
  });
});

function fieldsOf(name: string) {
  return idl.types.find((type) => type.name === name)?.type.fields ?? [];
}

function sizeOf(type: Type): number {
  if (typeof type === "string") {
    if (type === "pubkey") return 32;
    return Number(/^[iu](\d+)$/.exec(type)?.[1]) / 8;
  }
  if ("array" in type) return sizeOf(type.array[0]) * type.array[1];
  return fieldsOf(type.defined.name).reduce((sum, field) => sum + sizeOf(field.type), 0);
}
