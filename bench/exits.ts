/** Compute units of leaving a node, of what its operator announces, and of a slash. */
import {
  announceCommission,
  burnSlash,
  cancelUnstake,
  claimRewards,
  closePosition,
  compoundRewards,
  decodeStakePosition,
  moveStake,
  openSlash,
  overturnSlash,
  positionAddress,
  requestUnstake,
  rotateDevice,
  SEED_DEVICE,
  SEED_SLASH,
  SEED_STAKE,
  SEED_TICKET,
  SLASH_APPEAL_SECS,
  slashAddress,
  withdrawUnstaked,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { bytesOf, isCheapest, keyOf, numberFrom, seedOf } from "./keys.ts";
import { type BenchNode, io, type World } from "./setup.ts";

/** The default of the parameter `cooldownSecs`: 14 days. */
export const cooldownSecs = 1_209_600;

/** What is there after all of it. */
export interface BenchExits {
  /** The node to which the stake moves. */
  to: BenchNode;
  /** The owner's number of a ticket that is ready. */
  index: number;
  slash: PublicKey;
  /** A key that no node has used. */
  device: PublicKey;
}

/** The first number from `start` on of a ticket whose address is found at once. */
export function ticketFrom(start: number, node: PublicKey, owner: PublicKey): number {
  return numberFrom(start, (id) => isCheapest(SEED_TICKET, node.toBytes(), owner.toBytes(), seedOf(id, 8)));
}

/** An offence whose address is found at once, in hour 0 and against half of the stake. */
export function offenceOf(node: PublicKey) {
  const code = numberFrom(1, (id) => isCheapest(SEED_SLASH, node.toBytes(), seedOf(id, 2), seedOf(0, 8)));
  return { code, hour: 0, fractionBps: 5_000, evidence: Uint8Array.from(bytesOf("evidence")) };
}

/** By the holder of a position in the first node and its operator. The chain is later by 44 days, the slash is still open. */
export async function measureExits(world: World, nodes: BenchNode[], owner: PublicKey): Promise<BenchExits> {
  const { bank, operator, units } = world;
  const { ioMint, chain } = bank;
  const [node] = nodes as [BenchNode];
  const to = nodes.find((other) => other !== node && isCheapest(SEED_STAKE, other.address.toBytes(), owner.toBytes()))!;
  const device = keyOf("rotated device", (key) => isCheapest(SEED_DEVICE, key.toBytes()));
  units.compound_rewards = bank.measure(await compoundRewards({ owner, node, ioMint }));
  const raise = { operator, node: node.address, commissionBps: 1_500 };
  units.announce_commission = bank.measure(await announceCommission(raise));
  units.rotate_device = bank.measure(await rotateDevice({ operator, device, node: node.address }));

  const first = ticketFrom(0, node.address, owner);
  const index = ticketFrom(first + 1, node.address, owner);
  const part = new BN(String(1_000n * io + 1n));
  bank.run(await requestUnstake({ owner, node, index: first, shares: part }));
  units.request_unstake = bank.run(await requestUnstake({ owner, node, index, shares: part }));
  units["cancel_unstake, position exists"] = bank.measure(await cancelUnstake({ owner, node, index }));
  chain.warpTo(chain.now() + cooldownSecs);
  units.withdraw_unstaked = bank.measure(await withdrawUnstaked({ owner, node: node.address, ioMint, index }));
  const move = await moveStake({ owner, from: node.address, to, index, ioMint });
  units["move_stake, position created"] = bank.measure(move);
  bank.run(await moveStake({ owner, from: node.address, to, index: first, ioMint }));
  units["move_stake, position exists"] = bank.measure(move);
  await measureClose(world, node, owner, ticketFrom(index + 1, node.address, owner));
  return { to, index, device, slash: await measureSlash(world, node) };
}

/** The position is there again afterwards. */
async function measureClose({ bank, units }: World, node: BenchNode, owner: PublicKey, index: number): Promise<void> {
  const { shares } = decodeStakePosition(bank.chain.account(positionAddress(node.address, owner))!.data);
  bank.run(await claimRewards({ owner, node: node.address, ioMint: bank.ioMint }));
  bank.run(await requestUnstake({ owner, node, index, shares }));
  units.close_position = bank.run(await closePosition({ owner, node: node.address }));
  units["cancel_unstake, position created"] = bank.run(await cancelUnstake({ owner, node, index }));
}

/** Of a node with stake in both of its pools. */
async function measureSlash({ bank, units }: World, { address: node }: BenchNode): Promise<PublicKey> {
  const { chain, ioMint } = bank;
  const offence = offenceOf(node);
  const [slash, slasher] = [slashAddress(node, offence.code, offence.hour), keyOf("slasher")];
  chain.fund(slasher, 1_000_000_000n);
  units.open_slash = bank.run(await openSlash({ slasher, node, offence }));
  units.overturn_slash = bank.measure(await overturnSlash({ resolver: keyOf("resolver"), node, slash }));
  chain.warpTo(chain.now() + SLASH_APPEAL_SECS.toNumber());
  units.burn_slash = bank.measure(await burnSlash({ node, slash, ioMint }));
  return slash;
}
