/** Accounts live for years: where each field lies is a promise, held to the table in layout.ts. */
import { readFileSync } from "node:fs";
import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { layouts, offsetOf } from "./layout.ts";
import { stakedNode } from "./support/staked.ts";
import { io } from "./support/tokens.ts";
import { World } from "./support/world.ts";

type Type = string | { array: [Type, number] } | { defined: { name: string } };
type Field = { name: string; type: Type };
interface Idl {
  accounts: { name: string }[];
  types: { name: string; type: { fields?: Field[]; variants?: { fields?: (Field | Type)[] }[] } }[];
  instructions: { name: string; accounts: { name: string; writable?: boolean }[] }[];
}
const idl: Idl = JSON.parse(readFileSync(new URL("../sdk/artifacts/io_net.json", import.meta.url), "utf8"));

/** No instruction reads this, so the IDL does not know it. */
const unlisted = ["Device"];

describe("the accounts", () => {
  it("are these and no others", () => {
    const listed = idl.accounts.map(({ name }) => name);
    expect([...listed, ...unlisted].sort()).deep.equal(Object.keys(layouts).sort());
  });

  for (const [name, layout] of Object.entries(layouts).filter(([account]) => !unlisted.includes(account))) {
    it(`${name}: the IDL's fields follow each other without a gap, and there is a reserve`, () => {
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

  it("keep to their limits", () => {
    const size = (name: string) => layouts[name]!.at(-1)![1];
    expect(size("Config")).most(768);
    expect(size("StakePosition")).most(136);
    expect(size("UnstakeTicket")).most(128);
    expect(size("Node")).most(512);
    for (const name of ["RewardPool", "ClaimPage"]) expect(size(name)).below(10_240); // what one instruction can create
  });

  it("have the sizes that the program's README says", () => {
    const readme = readFileSync(new URL("../programs/io-net/README.md", import.meta.url), "utf8");
    const rows = [...readme.matchAll(/^\| (\w+) \| `[^|]*\| ([\d,]+) \|/gm)];
    const said = rows.map(([, name, bytes]) => [name, Number(bytes!.replace(",", ""))]);
    expect(said).have.deep.members(Object.entries(layouts).map(([name, layout]) => [name, layout.at(-1)![1]]));
  });

  it("stand on the chain as the table says", async () => {
    const world = await World.create({ startAt: 1_900_000_000 });
    const operator = await world.holder("operator 0", 300);
    const node = await world.node({ operator, processors: 3, commissionBps: 250, id: 77 });
    await world.stake(operator, node, 300);
    const at = async (address: PublicKey, account: string, field: string) => {
      const { data } = (await world.chain.account(address))!;
      const layout = layouts[account]!;
      expect(data.length, account).equal(layout.at(-1)![1]);
      const last = layout.findIndex(([name]) => name === "_reserved");
      const reserve = data.subarray(layout[last]![1], layout[last + 1]![1]);
      expect(reserve.equals(Buffer.alloc(reserve.length)), `reserve of ${account}`).equal(true);
      return data.subarray(offsetOf(account, field));
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
    expect(await u64(sdk.configAddress(), "Config", "genesis_at")).equal(1_900_000_000n);
    expect(await u64(sdk.configAddress(), "Config", "emission_started_at")).equal(1_900_000_000n);
    expect((await at(sdk.configAddress(), "Config", "allocated_rows")).readUInt8()).equal(0);
  });

  it("of those who leave and of slashes stand on the chain as the table says", async () => {
    const now = 1_900_000_000;
    const world = await World.create({ engine: "litesvm", startAt: now });
    const node = await stakedNode(world, { commissionBps: 300 });
    const { operator } = node;
    const ticket = await world.unstake(operator, node, 50, 513);
    const slash = await world.slash(node, { code: 772, fractionBps: 1_029 });
    const raise = { operator: operator.publicKey, node: node.address, commissionBps: 800 };
    await world.send(sdk.announceCommission(raise), [operator]);

    const read = async (address: PublicKey, account: string, field: string) => {
      const { data } = (await world.chain.account(address))!;
      expect(data.length, account).equal(layouts[account]!.at(-1)![1]);
      return data.subarray(offsetOf(account, field));
    };
    const leaving = (field: string) => read(ticket, "UnstakeTicket", field);
    expect((await leaving("owner")).subarray(0, 32).equals(operator.publicKey.toBuffer())).equal(true);
    expect((await leaving("node")).subarray(0, 32).equals(node.address.toBuffer())).equal(true);
    expect((await leaving("index")).readBigUInt64LE()).equal(513n);
    expect((await leaving("shares")).readBigUInt64LE()).equal(5_000_000_000n);
    expect(Number((await leaving("ready_at")).readBigInt64LE())).equal(now + 1_209_600); // 14 days
    const offence = (field: string) => read(slash, "Slash", field);
    expect((await offence("node")).subarray(0, 32).equals(node.address.toBuffer())).equal(true);
    expect((await offence("slasher")).subarray(0, 32).equals(world.slasher.publicKey.toBuffer())).equal(true);
    expect((await offence("evidence")).subarray(0, 32).equals(Buffer.alloc(32, 7))).equal(true);
    expect(Number((await offence("opened_at")).readBigInt64LE())).equal(now);
    expect((await offence("code")).readUInt16LE()).equal(772);
    expect((await offence("fraction_bps")).readUInt16LE()).equal(1_029);
    expect((await offence("status")).readUInt8()).equal(0);
    const state = (field: string) => read(node.address, "Node", field);
    expect((await state("cooling_stake")).readBigUInt64LE()).equal(5_000_000_000n);
    expect((await state("cooling_shares")).readBigUInt64LE()).equal(5_000_000_000n);
    expect(Number((await state("commission_at")).readBigInt64LE())).equal(now + 604_800); // 7 days
    expect(Number((await state("slash_opened_at")).readBigInt64LE())).equal(now);
    expect((await state("commission_bps")).readUInt16LE()).equal(300);
    expect((await state("next_commission_bps")).readUInt16LE()).equal(800);
    expect((await state("slash_bps")).readUInt16LE()).equal(1_029);
    // 30 days later: floor(150 IO * 10.29 %) and floor(50 IO * 10.29 %)
    await world.chain.warpTo(now + 2_592_000);
    await world.send(sdk.burnSlash({ node: node.address, slash, ioMint: world.ioMint }));
    expect((await offence("burned")).readBigUInt64LE()).equal(2_058_000_000n);
    expect(Number((await offence("ended_at")).readBigInt64LE())).equal(now + 2_592_000);
    expect(Number((await state("slash_ended_at")).readBigInt64LE())).equal(now + 2_592_000);
  });

  it("of the admin's queue and of grants stand on the chain as the table says", async () => {
    const now = 1_900_000_000;
    const world = await World.create({ engine: "litesvm", startAt: now });
    const [{ ioMint, admin }, funder] = [world, await world.holder("funder", 1_000)];
    const by = { admin: admin.publicKey };
    await world.send(sdk.proposeAdmin({ ...by, pendingAdmin: funder.publicKey }), [admin]);
    await world.send(sdk.pause({ pauser: world.pauser.publicKey, secs: 60 }), [world.pauser]);
    const change = { kind: "poolSplit", gpuShareBps: 1_234 } as const;
    await world.send(sdk.queueChange({ ...by, index: 513, change }), [admin]);
    await world.send(sdk.allocate({ ...by, ioMint, row: "seriesA", beneficiary: funder.publicKey }), [admin]);
    const startsAt = new BN(now);
    const root = new Uint8Array(32).fill(9);
    const terms = { root, total: io(7), leaves: 80_001, startsAt, endsAt: startsAt.addn(2_592_000) };
    await world.send(sdk.createAirdrop({ funder: funder.publicKey, ioMint, id: 3, terms }), [funder]);
    const airdrop = sdk.airdropAddress(funder.publicKey, 3);
    await world.send(sdk.openClaimPage({ payer: admin.publicKey, airdrop, page: 1 }), [admin]);

    const read = async (address: PublicKey, account: string, field: string) => {
      const { data } = (await world.chain.account(address))!;
      expect(data.length, account).equal(layouts[account]!.at(-1)![1]);
      return data.subarray(offsetOf(account, field));
    };
    const config = (field: string) => read(sdk.configAddress(), "Config", field);
    expect((await config("pending_admin")).subarray(0, 32).equals(funder.publicKey.toBuffer())).equal(true);
    expect(Number((await config("paused_until")).readBigInt64LE())).equal(now + 60);
    expect((await config("admin_term")).readUInt32LE()).equal(0);
    expect((await config("allocated_rows")).readUInt8()).equal(0b10); // the second row
    const queued = (field: string) => read(sdk.paramChangeAddress(513), "ParamChange", field);
    expect((await queued("index")).readBigUInt64LE()).equal(513n);
    expect((await queued("rent_payer")).subarray(0, 32).equals(admin.publicKey.toBuffer())).equal(true);
    expect(Number((await queued("ready_at")).readBigInt64LE())).equal(now + 172_800);
    expect(Number((await queued("expires_at")).readBigInt64LE())).equal(now + 1_209_600);
    // The sixth kind, 1,234 as two bytes, and nothing more to the account's end.
    expect((await queued("change")).toString("hex")).equal(`05d204${"00".repeat(190 - 77 - 3)}`);
    const vesting = (field: string) => read(sdk.allocationAddress("seriesA"), "Vesting", field);
    expect((await vesting("creator")).subarray(0, 32).equals(sdk.configAddress().toBuffer())).equal(true);
    expect((await vesting("id")).readBigUInt64LE()).equal(1n);
    expect((await vesting("total")).readBigUInt64LE()).equal(8_120_000_000_000_000n); // 81,200,000 IO
    expect((await vesting("first_month")).readUInt16LE()).equal(13);
    expect((await vesting("tranches")).readUInt16LE()).equal(24);
    const drop = (field: string) => read(airdrop, "Airdrop", field);
    expect((await drop("root")).subarray(0, 32).equals(root)).equal(true);
    expect((await drop("total")).readBigUInt64LE()).equal(700_000_000n);
    expect((await drop("leaves")).readUInt32LE()).equal(80_001);
    expect((await drop("open_pages")).readUInt32LE()).equal(1);
    const page = (field: string) => read(sdk.claimPageAddress(airdrop, 1), "ClaimPage", field);
    expect((await page("payer")).subarray(0, 32).equals(admin.publicKey.toBuffer())).equal(true);
    expect((await page("page")).readUInt32LE()).equal(1);
    expect((await page("bits")).equals(Buffer.alloc(10_000 + 19))).equal(true);
  });
});

describe("the shared accounts", () => {
  const writers = (...names: string[]) =>
    idl.instructions
      .filter(({ accounts }) => accounts.some((account) => names.includes(account.name) && account.writable))
      .map(({ name }) => name)
      .sort();

  it("are written by the admin and by cranks, the mint by burns and fills too, never by another instruction of a user (J4)", () => {
    expect(writers("config")).deep.equal([
      "accept_admin",
      "allocate",
      "apply_change",
      "clear_role",
      "genesis",
      "init_config",
      "pause",
      "propose_admin",
      "remove_verifier",
      "start_emission",
      "unpause",
    ]);
    expect(writers("emission")).deep.equal(["start_emission"]);
    const cranks = ["apply_change", "attest", "close_hour", "open_hour", "settle_rewards"];
    expect(writers("pool", "gpu_pool", "cpu_pool")).deep.equal([...cranks, "start_emission"]);
    const burns = ["burn_fees", "burn_slash", "fill_auction"];
    expect(writers("io_mint", "usdc_mint")).deep.equal([...burns, "genesis"]);
    const ofFees = ["close_job", "fill_auction", "init_config", "open_auction", "sweep_fees"];
    expect(writers("treasury")).deep.equal(["burn_fees", "burn_slash", ...ofFees]);
  });
});

function fieldsOf(name: string) {
  return idl.types.find((type) => type.name === name)?.type.fields ?? [];
}

/** Bytes at the most: an enum has those of its longest variant behind one, a text 4 before the 32 that are allowed. */
function sizeOf(type: Type): number {
  if (type === "pubkey") return 32;
  if (type === "string") return 4 + 32;
  if (typeof type === "string") return Number(/^[iu](\d+)$/.exec(type)?.[1]) / 8;
  if ("array" in type) return sizeOf(type.array[0]) * type.array[1];
  const { variants } = idl.types.find(({ name }) => name === type.defined.name)!.type;
  if (!variants) return sum(fieldsOf(type.defined.name).map((field) => field.type));
  const typesOf = (fields: (Field | Type)[] = []) => fields.map((field) => (isField(field) ? field.type : field));
  return 1 + Math.max(...variants.map(({ fields }) => sum(typesOf(fields))));
}

function sum(types: Type[]): number {
  return types.reduce((bytes, type) => bytes + sizeOf(type), 0);
}

function isField(field: Field | Type): field is Field {
  return typeof field === "object" && "name" in field;
}
