/** The accounts as the fuzz looks at them: a few numbers each, read straight from the bytes. */
import { offsetsOf } from "./layout.ts";

const node = offsetsOf("node");
const position = offsetsOf("stakePosition");
const ticket = offsetsOf("unstakeTicket");
const slash = offsetsOf("slash");
const pool = offsetsOf("rewardPool");

const u64 = (data: Buffer, offset: number | undefined) => data.readBigUInt64LE(offset!);
const secs = (data: Buffer, offset: number | undefined) => Number(data.readBigInt64LE(offset!));
const u128 = (data: Buffer, offset: number | undefined) => u64(data, offset) | (u64(data, offset! + 8) << 64n);

export type NodeState = ReturnType<typeof readNode>;
export function readNode(data: Buffer) {
  const commissionAt = secs(data, node.commissionAt);
  const marks = [u64(data, node.hiredMarks), u64(data, node.hiredMarks! + 8)];
  const [before, from] = [data.readUInt16LE(node.commissionBps), data.readUInt16LE(node.nextCommissionBps)];
  return {
    activeStake: u64(data, node.activeStake),
    activeShares: u64(data, node.activeShares),
    coolingStake: u64(data, node.coolingStake),
    coolingShares: u64(data, node.coolingShares),
    operatorShares: u64(data, node.operatorShares),
    unclaimedCommission: u64(data, node.unclaimedCommission),
    index: u128(data, node.indexX64),
    remainder: u64(data, node.indexRemainder),
    pendingMark: u64(data, node.pending),
    pendingWeight: u64(data, node.pending! + 8),
    slashBps: data.readUInt16LE(node.slashBps),
    isRetired: data[node.status!] === 1,
    processors: data.readUInt16LE(node.processors),
    free: data.readUInt16LE(node.freeProcessors),
    tier: data[node.tier!]!,
    reputation: data.readUInt16LE(node.reputation),
    reputationMovedAt: secs(data, node.reputationMovedAt),
    completed: data.readUInt32LE(node.jobsCompleted),
    failed: data.readUInt32LE(node.jobsFailed),
    /** The chain keeps an hour's number plus 1. */
    isHiredIn: (hour: number) => hour >= 0 && marks.includes(BigInt(hour + 1)),
    commission: (at: number) => (at < commissionAt ? before : from),
  };
}

export type PositionState = ReturnType<typeof readPosition>;
export function readPosition(data: Buffer) {
  return {
    shares: u64(data, position.shares),
    unclaimed: u64(data, position.unclaimed),
    index: u128(data, position.indexX64),
  };
}

export type TicketState = ReturnType<typeof readTicket>;
export function readTicket(data: Buffer) {
  return { shares: u64(data, ticket.shares), readyAt: secs(data, ticket.readyAt) };
}

const statuses = ["open", "overturned", "burned"] as const;

export type SlashState = ReturnType<typeof readSlash>;
export function readSlash(data: Buffer) {
  return { status: statuses[data[slash.status!]!]!, burned: u64(data, slash.burned) };
}

export type PoolState = ReturnType<typeof readPool>;
export function readPool(data: Buffer) {
  let unsettled = 0n;
  for (let at = pool.ring!; at < pool.reserved!; at += 24) unsettled += u64(data, at + 16); // the third of three numbers
  return {
    carry: u64(data, pool.carry),
    nextHour: Number(u64(data, pool.nextHour)),
    released: u64(data, pool.released),
    settled: u64(data, pool.settled),
    unsettled,
  };
}

/** The amount of a token account; the supply of a mint. */
export const readAmount = (data: Buffer): bigint => data.readBigUInt64LE(64);
export const readSupply = (data: Buffer): bigint => data.readBigUInt64LE(36);
