/** What must hold after every action (protocol.md, Always true, 1 to 5), reckoned from the accounts alone. */
import {
  type AllocationRow,
  configAddress,
  decodeAirdrop,
  decodeBid,
  decodeClaimPage,
  decodeConfig,
  decodeDeviceClass,
  decodeJob,
  decodeNode,
  decodeRewardPool,
  decodeSlash,
  decodeStakePosition,
  decodeTreasury,
  decodeUnstakeTicket,
  decodeVesting,
  emissionAddress,
  IDL,
  treasuryAddress,
  vaultAddress,
} from "@io-net/sdk";
import { MintLayout } from "@solana/spl-token";
import { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { expect } from "chai";
import type { Chain } from "./chain.ts";
import { checkJobs, owedByJobs } from "./job_books.ts";
import { checkTreasury } from "./treasury_books.ts";

const RESERVE = 30_000_000_000_000_000n;
const SUPPLY = 80_000_000_000_000_000n;
const GENESIS = 50_000_000_000_000_000n;
/** economics.md, section 1. */
const ROWS: Record<AllocationRow, bigint> = {
  seed: 10_000_000_000_000_000n,
  seriesA: 8_120_000_000_000_000n,
  coreContributors: 9_072_000_000_000_000n,
  ecosystem: 12_800_000_000_000_000n,
  community: 8_008_000_000_000_000n,
  launchPool: 2_000_000_000_000_000n,
};

export interface Books {
  chain: Chain;
  ioMint: PublicKey;
  usdcMint: PublicKey;
  /** Every account that a transaction of the world wrote. */
  written: Iterable<string>;
  /** Base units that holders burned themselves. */
  burned: bigint;
  /** Of every transaction that wrote the treasury. */
  logs: readonly string[][];
  /** Base units that tests took out of the genesis vault. */
  given: bigint;
}

export async function assertSolvent(books: Books): Promise<void> {
  const { chain, ioMint, written, burned, given } = books;
  const state = await read(chain, written);
  const balance = async (vault: PublicKey) => (await chain.account(vault))?.data.readBigUInt64LE(64) ?? 0n;
  const vaultOf = (parent: string) => balance(vaultAddress(new PublicKey(parent), ioMint));

  const { pools, released, kept } = ofPools(state);
  const earned = await ofNodes(state, balance);
  await ofGrants(state, vaultOf);
  await ofJobs(state, balance);
  const gone = await ofTreasury(books, ofSlashes(state), balance);

  const minted = (await chain.account(vaultAddress(configAddress(), ioMint))) !== null; // by genesis
  if (minted || pools > 0) {
    covers(await vaultOf(emissionAddress().toBase58()), RESERVE - released + kept + earned, "reserve vault");
  }
  if (minted) {
    const mint = MintLayout.decode((await chain.account(ioMint))!.data);
    expect(mint.supply, "supply").equal(SUPPLY - burned - gone);
    expect(mint.mintAuthorityOption, "mint authority").equal(0);
    const { allocatedRows } = decodeConfig((await chain.account(configAddress()))!.data);
    const allocated = allocatedRows.reduce((sum, row) => sum + ROWS[row], 0n);
    covers(await vaultOf(configAddress().toBase58()), GENESIS - allocated - given, "genesis vault");
  }
}

/** What the pools released, and what of it no node was credited with. */
function ofPools(state: State) {
  let [released, kept] = [0n, 0n];
  const pools = decoded(state, "rewardPool", decodeRewardPool);
  for (const { key, value: pool } of pools) {
    const left = pool.ring.reduce((sum, hour) => sum + big(hour.unsettled), big(pool.carry));
    expect(big(pool.released), `released by pool ${key}`).equal(left + big(pool.settled));
    kept += left;
    released += big(pool.released);
  }
  return { pools: pools.length, released, kept };
}

/** Checks stakes and shares of the nodes, active and cooling; gives what they and their holders were credited with and did not claim. */
async function ofNodes(state: State, balance: (vault: PublicKey) => Promise<bigint>): Promise<bigint> {
  let owed = 0n;
  const positions = decoded(state, "stakePosition", decodeStakePosition);
  const tickets = decoded(state, "unstakeTicket", decodeUnstakeTicket);
  for (const { key, value: node } of decoded(state, "node", decodeNode)) {
    let shares = 0n;
    for (const { value: position } of positions.filter(({ value }) => value.node.toBase58() === key)) {
      shares += big(position.shares);
      const rise = big(node.indexX64) - big(position.indexX64);
      owed += big(position.unclaimed) + ((rise * big(position.shares)) >> 64n);
      if (position.owner.equals(node.operator)) {
        expect(big(node.operatorShares), `operator's shares of ${key}`).equal(big(position.shares));
      }
    }
    owed += big(node.unclaimedCommission);
    expect(big(node.activeShares), `shares of ${key}`).equal(shares);
    const cooling = tickets.filter(({ value }) => value.node.toBase58() === key);
    const coolingShares = cooling.reduce((sum, { value }) => sum + big(value.shares), 0n);
    expect(big(node.coolingShares), `cooling shares of ${key}`).equal(coolingShares);
    isSound(big(node.activeStake), shares, `active pool of ${key}`);
    isSound(big(node.coolingStake), coolingShares, `cooling pool of ${key}`);
    covers(await balance(node.vault), big(node.activeStake) + big(node.coolingStake), `vault of ${key}`);
  }
  return owed;
}

/** No share is worth more than a unit, and none is worth nothing at all: whoever comes later gets shares for his stake. */
function isSound(stake: bigint, shares: bigint, name: string): void {
  expect(stake <= shares && (shares === 0n || stake > 0n), `${name} has ${stake} units for ${shares} shares`).equal(
    true,
  );
}

/** Checks that at most one slash of a node is open, as its ledger says; gives what all have burned. */
function ofSlashes(state: State): bigint {
  const slashes = decoded(state, "slash", decodeSlash).map(({ value }) => value);
  for (const { key, value: node } of decoded(state, "node", decodeNode)) {
    const open = slashes.filter((slash) => slash.status === "open" && slash.node.toBase58() === key);
    const fractions = node.slashBps > 0 ? [node.slashBps] : [];
    expect(
      open.map(({ fractionBps }) => fractionBps),
      `open slashes of ${key}`,
    ).deep.equal(fractions);
  }
  return slashes.reduce((sum, slash) => sum + big(slash.burned), 0n);
}

/** Checks vestings and airdrops. */
async function ofGrants(state: State, vaultOf: (parent: string) => Promise<bigint>): Promise<void> {
  for (const { key, value: vesting } of decoded(state, "vesting", decodeVesting)) {
    const kept = big(vesting.total) - big(vesting.released);
    expect(kept >= 0n, `vesting ${key} has released more than all`).equal(true);
    covers(await vaultOf(key), kept, `vault of vesting ${key}`);
  }
  const pages = decoded(state, "claimPage", decodeClaimPage);
  for (const { key, value: airdrop } of decoded(state, "airdrop", decodeAirdrop)) {
    const kept = big(airdrop.total) - big(airdrop.claimed);
    expect(kept >= 0n, `airdrop ${key} has paid more than all`).equal(true);
    covers(await vaultOf(key), kept, `vault of airdrop ${key}`);
    const open = pages.filter(({ value }) => value.airdrop.toBase58() === key);
    expect(airdrop.openPages, `open pages of ${key}`).equal(open.length);
  }
}

/** Checks jobs, and what nodes, classes and bids say of them. */
async function ofJobs(state: State, balance: (vault: PublicKey) => Promise<bigint>): Promise<void> {
  const jobs = decoded(state, "job", decodeJob);
  for (const { vault, debt, name } of owedByJobs(jobs)) covers(await balance(new PublicKey(vault)), debt, name);
  const bids = decoded(state, "bid", decodeBid).map(({ key, value }) => ({
    value,
    lamports: state.get(key)!.lamports,
  }));
  const [nodes, classes] = [decoded(state, "node", decodeNode), decoded(state, "deviceClass", decodeDeviceClass)];
  checkJobs({ jobs, bids, nodes, classes });
}

/** Checks what the treasury counts; gives all $IO that it counts as burned. */
async function ofTreasury(
  { chain, ioMint, usdcMint, logs }: Books,
  slashed: bigint,
  balance: (vault: PublicKey) => Promise<bigint>,
): Promise<bigint> {
  const account = await chain.account(treasuryAddress());
  if (!account) return 0n;
  const [io, usdc] = await Promise.all(
    [ioMint, usdcMint].map((mint) => balance(vaultAddress(treasuryAddress(), mint))),
  );
  return checkTreasury({ treasury: decodeTreasury(account.data), ioMint, io: io!, usdc: usdc!, slashed, logs });
}

function covers(balance: bigint, debt: bigint, name: string): void {
  expect(balance >= debt, `${name} holds ${balance}, owes ${debt}`).equal(true);
}

type State = Map<string, { name: string; data: Buffer; lamports: number }>;

/** The accounts of the program among `keys`, with the name that their discriminator stands for. */
async function read(chain: Chain, keys: Iterable<string>): Promise<State> {
  const state: State = new Map();
  for (const key of keys) {
    const account = await chain.account(new PublicKey(key));
    if (!account?.owner.equals(chain.programId)) continue;
    const mark = account.data.subarray(0, 8);
    const name = IDL.accounts.find(({ discriminator }) => mark.equals(Buffer.from(discriminator)))?.name;
    if (name) state.set(key, { name, data: account.data, lamports: account.lamports });
  }
  return state;
}

function decoded<T>(state: State, name: string, decode: (data: Uint8Array) => T): { key: string; value: T }[] {
  return [...state]
    .filter(([, account]) => account.name === name)
    .map(([key, { data }]) => ({ key, value: decode(data) }));
}

function big(number: BN): bigint {
  return BigInt(number.toString());
}
