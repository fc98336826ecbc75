/** What must hold after every action (protocol.md, Always true, 1 to 4), reckoned from the accounts alone. */
import {
  configAddress,
  decodeNode,
  decodeRewardPool,
  decodeStakePosition,
  emissionAddress,
  IDL,
  vaultAddress,
} from "@io-net/sdk";
import { MintLayout } from "@solana/spl-token";
import { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { expect } from "chai";
import type { Chain } from "./chain.ts";

const RESERVE = 30_000_000_000_000_000n;
const SUPPLY = 80_000_000_000_000_000n;

export interface Books {
  chain: Chain;
  ioMint: PublicKey;
  /** Every account that a transaction of the world wrote. */
  written: Iterable<string>;
  /** Base units that holders burned themselves. */
  burned: bigint;
}

export async function assertSolvent({ chain, ioMint, written, burned }: Books): Promise<void> {
  const balance = async (vault: PublicKey) => (await chain.account(vault))?.data.readBigUInt64LE(64) ?? 0n;
  const state = await read(chain, written);
  let owed = 0n; // by the reserve vault, beyond what is not released yet
  let released = 0n;

  const pools = decoded(state, "rewardPool", decodeRewardPool);
  for (const { key, value: pool } of pools) {
    const unsettled = pool.ring.reduce((sum, hour) => sum + big(hour.unsettled), 0n);
    const kept = big(pool.carry) + unsettled;
    expect(big(pool.released), `released by pool ${key}`).equal(kept + big(pool.settled));
    owed += kept;
    released += big(pool.released);
  }

  const positions = decoded(state, "stakePosition", decodeStakePosition);
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
    covers(await balance(node.vault), big(node.activeStake), `vault of ${key}`);
  }

  const minted = (await chain.account(vaultAddress(configAddress(), ioMint))) !== null; // by genesis
  if (minted || pools.length > 0) {
    const reserve = await balance(vaultAddress(emissionAddress(), ioMint));
    covers(reserve, RESERVE - released + owed, "reserve vault");
  }
  if (minted) {
    const mint = MintLayout.decode((await chain.account(ioMint))!.data);
    expect(mint.supply, "supply").equal(SUPPLY - burned);
    expect(mint.mintAuthorityOption, "mint authority").equal(0);
  }
}

function covers(balance: bigint, debt: bigint, name: string): void {
  expect(balance >= debt, `${name} holds ${balance}, owes ${debt}`).equal(true);
}

type State = Map<string, { name: string; data: Buffer }>;

/** The accounts of the program among `keys`, with the name that their discriminator stands for. */
async function read(chain: Chain, keys: Iterable<string>): Promise<State> {
  const state: State = new Map();
  for (const key of keys) {
    const account = await chain.account(new PublicKey(key));
    if (!account?.owner.equals(chain.programId)) continue;
    const mark = account.data.subarray(0, 8);
    const name = IDL.accounts.find(({ discriminator }) => mark.equals(Buffer.from(discriminator)))?.name;
    if (name) state.set(key, { name, data: account.data });
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
