/** One function per address. All are computed offline, and those computed lately are remembered: a search costs 0.3 ms. */
import { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { byteOf, encode, variantsOf } from "./borsh/codec.ts";
import { small, toBN, wide } from "./borsh/number.ts";
import {
  PROGRAM_ID,
  SEED_AIRDROP,
  SEED_ALLOWANCE,
  SEED_AUCTION,
  SEED_BID,
  SEED_CLAIMS,
  SEED_CLASS,
  SEED_CONFIG,
  SEED_CPU,
  SEED_DEVICE,
  SEED_EMISSION,
  SEED_GPU,
  SEED_JOB,
  SEED_NODE,
  SEED_PARAM_CHANGE,
  SEED_POOL,
  SEED_SLASH,
  SEED_SPENDER,
  SEED_STAKE,
  SEED_TICKET,
  SEED_TREASURY,
  SEED_VAULT,
  SEED_VERIFIER,
  SEED_VESTING,
} from "./constants.ts";
import { associatedTokenProgram, tokenProgram, upgradeableLoader } from "./programs.ts";
import type { AllocationRow, NodeRef, PoolKind } from "./types.ts";

const remembered = new Map<string, PublicKey>();
const rememberedAtMost = 16_384;

/** The address of `seeds`. They are hashed joined together, so the joined bytes name it. */
function find(seeds: Uint8Array[], program = PROGRAM_ID): PublicKey {
  let name = "";
  for (const part of [program.toBytes(), ...seeds]) {
    for (const byte of part) name += String.fromCharCode(byte); // ten times as fast as spreading the bytes
  }
  let address = remembered.get(name);
  if (!address) {
    if (remembered.size >= rememberedAtMost) remembered.clear();
    address = PublicKey.findProgramAddressSync(seeds, program)[0];
    remembered.set(name, address);
  }
  return address;
}

const [u16, u32, u64] = [small(2), small(4), wide(8, false)];

const idSeed = (id: BN | number, name: string): Uint8Array => encode(u64, toBN(id, name), name);

/** Roles, mints, parameters and active verifiers. */
export const configAddress = (): PublicKey => find([SEED_CONFIG]);

/** Authority of the vaults for fees. */
export const treasuryAddress = (): PublicKey => find([SEED_TREASURY]);

/** The schedule of the emission; authority of the reserve vault. */
export const emissionAddress = (): PublicKey => find([SEED_EMISSION]);

/** The reward pool of a kind of device. */
export const poolAddress = (pool: PoolKind): PublicKey => find([SEED_POOL, pool === "gpu" ? SEED_GPU : SEED_CPU]);

/** A device class by its number, 0..65,535. @throws {RangeError} for another number. */
export const classAddress = (id: number): PublicKey => find([SEED_CLASS, encode(u16, id, "class id")]);

/** A verifier by the key that it signs with. */
export const verifierAddress = (key: PublicKey): PublicKey => find([SEED_VERIFIER, key.toBytes()]);

/** A node by its operator and the operator's number for it. @throws {RangeError} for an id that is no u64. */
export const nodeAddress = (operator: PublicKey, id: BN | number): PublicKey =>
  find([SEED_NODE, operator.toBytes(), idSeed(id, "node id")]);

/** The mark of a used device key. */
export const deviceAddress = (key: PublicKey): PublicKey => find([SEED_DEVICE, key.toBytes()]);

/** What `owner` holds in `node`. */
export const positionAddress = (node: PublicKey, owner: PublicKey): PublicKey =>
  find([SEED_STAKE, node.toBytes(), owner.toBytes()]);

/** A ticket of `owner` to leave `node`, by the owner's number for it. @throws {RangeError} for an index that is no u64. */
export const ticketAddress = (node: PublicKey, owner: PublicKey, index: BN | number): PublicKey =>
  find([SEED_TICKET, node.toBytes(), owner.toBytes(), idSeed(index, "ticket index")]);

/** The slash of a node for an offence, of which there is one for good. @throws {RangeError} for a code that is no u16, an hour that is no u64. */
export const slashAddress = (node: PublicKey, code: number, hour: BN | number): PublicKey =>
  find([SEED_SLASH, node.toBytes(), encode(u16, code, "code"), idSeed(hour, "hour")]);

/** A job by its client and the client's number for it. @throws {RangeError} for an id that is no u64. */
export const jobAddress = (client: PublicKey, id: BN | number): PublicKey =>
  find([SEED_JOB, client.toBytes(), idSeed(id, "job id")]);

/** The bid of a node for a job. */
export const bidAddress = (job: PublicKey, node: PublicKey): PublicKey =>
  find([SEED_BID, job.toBytes(), node.toBytes()]);

/** What a delegate may spend for a client. */
export const allowanceAddress = (client: PublicKey, delegate: PublicKey): PublicKey =>
  find([SEED_ALLOWANCE, client.toBytes(), delegate.toBytes()]);

/** The delegate that takes tokens from a client's account for all of his allowances. */
export const spenderAddress = (client: PublicKey): PublicKey => find([SEED_SPENDER, client.toBytes()]);

/** The auction of a period since the emission's start (`auctionPeriod`). @throws {RangeError} for a period that is no u64. */
export const auctionAddress = (period: BN | number): PublicKey => find([SEED_AUCTION, idSeed(period, "period")]);

/** A queued change by the admin's number for it. @throws {RangeError} for an index that is no u64. */
export const paramChangeAddress = (index: BN | number): PublicKey =>
  find([SEED_PARAM_CHANGE, idSeed(index, "change index")]);

/** A vesting by its creator and the creator's number for it. @throws {RangeError} for an id that is no u64. */
export const vestingAddress = (creator: PublicKey, id: BN | number): PublicKey =>
  find([SEED_VESTING, creator.toBytes(), idSeed(id, "vesting id")]);

const rows = variantsOf("allocationRow");

/** The vesting of a row of the allocation table. @throws {RangeError} for a row that is not in it. */
export const allocationAddress = (row: AllocationRow): PublicKey =>
  vestingAddress(configAddress(), byteOf(rows, row, "row"));

/** An airdrop by its funder and the funder's number for it. @throws {RangeError} for an id that is no u64. */
export const airdropAddress = (funder: PublicKey, id: BN | number): PublicKey =>
  find([SEED_AIRDROP, funder.toBytes(), idSeed(id, "airdrop id")]);

/** A page of an airdrop's claims; leaf `index` is on `claimPageOf(index)`. @throws {RangeError} for a page that is no u32. */
export const claimPageAddress = (airdrop: PublicKey, page: number): PublicKey =>
  find([SEED_CLAIMS, airdrop.toBytes(), encode(u32, page, "page")]);

/** The token account of a parent account: config (genesis), emission (reserve), treasury, node (stake), vesting, airdrop or job. */
export const vaultAddress = (parent: PublicKey, mint: PublicKey): PublicKey =>
  find([SEED_VAULT, parent.toBytes(), mint.toBytes()]);

/** The account of the upgradeable loader that holds the program's code and upgrade authority. */
export const programDataAddress = (): PublicKey => find([PROGRAM_ID.toBytes()], upgradeableLoader);

/** The associated token account of an owner, who may be an address without a key. */
export const associatedAddress = (owner: PublicKey, mint: PublicKey): PublicKey =>
  find([owner.toBytes(), tokenProgram.toBytes(), mint.toBytes()], associatedTokenProgram);

/**
 * What instructions must know of a node, without fetching it.
 * @param deviceClass its class, by number or address
 * @param pool the pool of that class
 */
export function nodeRef(
  operator: PublicKey,
  id: BN | number,
  deviceClass: number | PublicKey,
  pool: PoolKind,
): NodeRef {
  const address = typeof deviceClass === "number" ? classAddress(deviceClass) : deviceClass;
  return { address: nodeAddress(operator, id), class: address, pool };
}
