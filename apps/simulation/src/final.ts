/** What the chain holds when everything is over. */
import {
  allocationAddress,
  configAddress,
  decodeNode,
  decodeStakePosition,
  emissionAddress,
  pendingRewards,
  treasuryAddress,
  vaultAddress,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { big, reserve, sum } from "./amounts.ts";
import type { Totals } from "./ledger.ts";
import type { Network } from "./network.ts";
import { rows } from "./reckoning/unlocks.ts";
import type { Run } from "./run.ts";
import type { Flows } from "./staking/take.ts";
import { balance, readMint } from "./tokens.ts";

export interface FinalState extends Totals, Flows {
  supply: bigint;
  mintAuthority: PublicKey | null;
  /** Balance of the reserve vault. */
  reserveVault: bigint;
  /** What genesis allocated and no beneficiary has got. */
  unreleased: bigint;
  /** Rewards and commission that somebody could still claim. */
  unclaimed: bigint;
  /** What rounding down left in the reserve: its balance less what is not released, carried or unclaimed. */
  dust: bigint;
  /** All $IO token accounts together. */
  held: bigint;
  /** Burned by auctions, and out of fees. */
  bought: bigint;
  feesBurned: bigint;
}

export function finalState({ network, ledger, market }: Run): FinalState {
  const { chain, world } = network;
  const totals = ledger.now();
  const vaultOf = (parent: PublicKey) => balance(chain, vaultAddress(parent, world.ioMint));
  const reserveVault = vaultOf(emissionAddress());
  const unclaimed = unclaimedOf(network);
  const unreleased = vaultOf(configAddress()) + sum(rows.map((row) => vaultOf(allocationAddress(row))));
  const vaults = [reserveVault, unreleased, vaultOf(treasuryAddress())];
  const stakes = world.nodes.map(({ vault }) => balance(chain, vault));
  const owners = [...world.people, ...Object.values(world.beneficiaries)];
  const wallets = owners.map(({ wallet }) => balance(chain, wallet));
  return {
    ...totals,
    ...ledger.flows,
    ...readMint(chain, world.ioMint),
    reserveVault,
    unreleased,
    unclaimed,
    dust: reserveVault - (reserve - totals.released) - totals.carried - unclaimed,
    held: sum([...vaults, ...stakes, ...wallets]),
    bought: market?.buyback.books.bought ?? 0n,
    feesBurned: market?.buyback.books.feesBurned ?? 0n,
  };
}

function unclaimedOf(network: Network): bigint {
  return sum(
    network.world.nodes.flatMap(({ ref, holdings }) => {
      const node = decodeNode(network.data(ref.address));
      const positions = holdings
        .filter(({ position }) => network.chain.account(position))
        .map(({ position }) => decodeStakePosition(network.data(position)));
      return [big(node.unclaimedCommission), ...positions.map((position) => big(pendingRewards({ position, node })))];
    }),
  );
}
