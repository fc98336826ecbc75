/** All that an owner has staked, wherever it is. */
import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { AccountDataError, type AccountLister, type At } from "./accounts/account.ts";
import { decodeNode, type Node } from "./accounts/node.ts";
import { decodeRewardPool } from "./accounts/reward-pool.ts";
import { listStakePositions, type StakePosition } from "./accounts/stake-position.ts";
import { stakeFor } from "./math/stake.ts";
import { poolAddress } from "./pda.ts";
import { pendingRewards } from "./quotes.ts";

/** What is needed of a web3.js `Connection` to read positions with their nodes. */
export interface PositionsFetcher extends AccountLister {
  getMultipleAccountsInfo(addresses: PublicKey[]): Promise<readonly ({ data: Uint8Array } | null)[]>;
}

/** A position with its node, and what it is worth in base units. */
export interface HeldPosition {
  position: At<StakePosition>;
  node: At<Node>;
  /** What its shares are worth. */
  stake: BN;
  /** What `claimRewards` would pay after `settleRewards`. */
  rewards: BN;
}

/**
 * The positions of an owner, in however many nodes, with two calls: `getProgramAccounts` for the positions, then
 * `getMultipleAccounts` for their nodes and both pools. That takes 100 addresses at the most, so it is sent once for each 98 nodes,
 * all at the same time. Stake that cools is in tickets: `listUnstakeTickets(connection, { owner })`.
 * @throws {AccountDataError} where the second answer lacks an account of the first
 * @throws {RangeError} where it is older than the first: ask again
 * @example
 * for (const { node, stake, rewards } of await positionsOf(connection, wallet.publicKey)) {
 *   console.log(`${node.address}: ${stake} staked, ${rewards} earned`);
 * }
 */
export async function positionsOf(connection: PositionsFetcher, owner: PublicKey): Promise<HeldPosition[]> {
  const positions = await listStakePositions(connection, { owner });
  const chunks = Array.from({ length: Math.ceil(positions.length / nodesAtOnce) }, (_, i) =>
    positions.slice(i * nodesAtOnce, (i + 1) * nodesAtOnce),
  );
  return (await Promise.all(chunks.map((chunk) => withNodes(connection, chunk)))).flat();
}

/** Addresses that `getMultipleAccounts` takes, less those of the pools. */
const nodesAtOnce = 98;

async function withNodes(connection: PositionsFetcher, positions: At<StakePosition>[]): Promise<HeldPosition[]> {
  const addresses = [poolAddress("gpu"), poolAddress("cpu"), ...positions.map(({ node }) => node)];
  const [gpu, cpu, ...nodes] = await connection.getMultipleAccountsInfo(addresses);
  const pools = { gpu: gpu && decodeRewardPool(gpu.data), cpu: cpu && decodeRewardPool(cpu.data) };
  return positions.map((position, i) => {
    const { data } = nodes[i] ?? missing(position);
    const node = { address: position.node, ...decodeNode(data) };
    const pool = pools[node.pool]; // none before the emission starts
    const rewards = pendingRewards({ position, node, ...(pool && { pool }) });
    return { position, node, stake: stakeFor(position.shares, node.activeStake, node.activeShares), rewards };
  });
}

function missing({ node }: StakePosition): never {
  throw new AccountDataError("node", `there is none at ${node}`);
}
