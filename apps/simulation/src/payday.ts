/** A payday: every node is settled, then everyone claims what the quote says. */
import {
  claimCommission,
  claimRewards,
  decodeNode,
  decodeStakePosition,
  parseEvents,
  pendingRewards,
  settleRewards,
} from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import { big } from "./amounts.ts";
import type { Network } from "./network.ts";
import type { WorldNode } from "./world.ts";

/** What one node paid out. */
export interface Payout {
  commission: bigint;
  rewards: bigint;
}

export interface Payday {
  /** By node, from the events of the claims. */
  payouts: Payout[];
  /** What the quotes promised before. */
  quoted: bigint;
}

export async function payAll(network: Network): Promise<Payday> {
  const { nodes } = network.world;
  network.sendAll(await Promise.all(nodes.map(({ ref }) => settleRewards({ node: ref }))));

  const due = nodes.map((node) => claimsOf(network, node));
  const quoted = due.reduce((total, { amount }) => total + amount, 0n);
  const sent = network.sendAll(await Promise.all(due.flatMap(({ claims }) => claims)));

  const payouts = nodes.map((): Payout => ({ commission: 0n, rewards: 0n }));
  const byAddress = new Map(nodes.map(({ ref, index }) => [ref.address.toBase58(), payouts[index]!]));
  for (const { name, data } of sent.flatMap(({ logs }) => parseEvents(logs))) {
    if (name === "rewardsClaimed") byAddress.get(data.node.toBase58())!.rewards += big(data.amount);
    if (name === "commissionClaimed") byAddress.get(data.node.toBase58())!.commission += big(data.amount);
  }
  return { payouts, quoted };
}

/** The claims that a settled node has something for, and what they must pay together. */
function claimsOf(network: Network, { ref, operator, holdings }: WorldNode) {
  const { ioMint } = network.world;
  const node = decodeNode(network.data(ref.address));
  const claims: Promise<TransactionInstruction>[] = [];
  let amount = big(node.unclaimedCommission);
  if (amount > 0n) claims.push(claimCommission({ payoutOwner: operator.key, node: ref.address, ioMint }));
  for (const { owner, position } of holdings) {
    if (!network.chain.account(position)) continue; // comes later
    const pending = big(pendingRewards({ position: decodeStakePosition(network.data(position)), node }));
    amount += pending;
    if (pending > 0n) claims.push(claimRewards({ owner: owner.key, node: ref.address, ioMint }));
  }
  return { claims, amount };
}
