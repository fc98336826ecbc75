/** Accounts of jobs as the fuzz looks at them, read straight from the bytes. */
import * as cast from "../cast.ts";
import type { Exit, Mint, Side, Status } from "../model/job/terms.ts";
import { offsetsOf } from "./layout.ts";

const job = offsetsOf("job");
const bid = offsetsOf("bid");
const allowance = offsetsOf("allowance");
const deviceClass = offsetsOf("deviceClass");
const treasury = offsetsOf("treasury");

const u64 = (data: Buffer, offset: number | undefined) => data.readBigUInt64LE(offset!);
const secs = (data: Buffer, offset: number | undefined) => Number(data.readBigInt64LE(offset!));
const keyAt = (data: Buffer, offset: number | undefined) => data.toString("latin1", offset!, offset! + 32);
const places = (keys: { toBuffer(): Buffer }[]) =>
  new Map(keys.map((key, i) => [key.toBuffer().toString("latin1"), i]));

const nodes = places(cast.nodes.map(({ ref }) => ref.address));
const actors = places(cast.actors);
const usdc = cast.usdcMint.toBuffer().toString("latin1");

const statuses: Status[] = ["posted", "awarded", "assigned", "running", "disputed", "ended", "refunded"];
const exits: (Exit | undefined)[] = [
  ...([undefined, "noTaker", "withdrawn", "notAccepted", "cancelledAssigned", "notStarted"] as const),
  ...(["trial", "cancelled", "complete", "stopped", "silent", "resolved"] as const),
];
const sides: (Side | undefined)[] = [undefined, "client", "node"];

export type JobState = ReturnType<typeof readJob>;
export function readJob(data: Buffer) {
  const fees = [0, 8, 16, 24].map((at) => u64(data, job.feesSwept! + at)) as [bigint, bigint, bigint, bigint];
  const mint: Mint = keyAt(data, job.mint) === usdc ? "usdc" : "io";
  return {
    mint,
    status: statuses[data[job.status!]!]!,
    exit: exits[data[job.exit!]!],
    node: nodes.get(keyAt(data, job.node)),
    operator: actors.get(keyAt(data, job.operator)),
    bestNode: nodes.get(keyAt(data, job.bestNode)),
    class: cast.nodes.find(({ ref }) => keyAt(data, job.class) === ref.class.toBuffer().toString("latin1"))!.ref.class,
    rate: u64(data, job.rate),
    cost: u64(data, job.cost),
    deposited: u64(data, job.deposited),
    bond: u64(data, job.bond),
    disputeDeposit: u64(data, job.disputeDeposit),
    billed: u64(data, job.billed),
    earningsTaken: u64(data, job.earningsTaken),
    supplierTaken: u64(data, job.supplierTaken),
    clientTaken: u64(data, job.clientTaken),
    operatorTaken: u64(data, job.operatorTaken),
    swept: { client: fees[0], usdc: fees[2], supplier: fees[1] + fees[3] },
    postedAt: secs(data, job.postedAt),
    endsAt: secs(data, job.endsAt),
    heartbeatAt: secs(data, job.heartbeatAt),
    finalAt: secs(data, job.finalAt),
    duration: data.readUInt32LE(job.duration),
    extensionLeft: data.readUInt32LE(job.extensionLeft),
    openBids: data.readUInt32LE(job.openBids),
    processors: data.readUInt16LE(job.processors),
    bondTo: sides[data[job.bondTo!]!],
    disputedBy: sides[data[job.disputedBy!]!],
    wonBy: sides[data[job.wonBy!]!],
    rating: data[job.rating!]!,
  };
}

export type BidState = ReturnType<typeof readBid>;
export function readBid(data: Buffer, lamports: bigint) {
  return { rate: u64(data, bid.rate), deposit: u64(data, bid.deposit), lamports };
}

export type AllowanceState = ReturnType<typeof readAllowance>;
export function readAllowance(data: Buffer) {
  return {
    mint: (keyAt(data, allowance.mint) === usdc ? "usdc" : "io") as Mint,
    dailyLimit: u64(data, allowance.dailyLimit),
    used: u64(data, allowance.used),
    day: secs(data, allowance.day),
    expiresAt: secs(data, allowance.expiresAt),
  };
}

export type ClassState = ReturnType<typeof readClass>;
export function readClass(data: Buffer) {
  const hired = data.readUInt32LE(deviceClass.hiredProcessors);
  const [counted, countedAt] = [u64(data, deviceClass.hiredProcessorSecs), secs(data, deviceClass.hiredCountedAt)];
  return {
    rate: u64(data, deviceClass.rate),
    repricedAt: secs(data, deviceClass.repricedAt),
    hired,
    hiredSecs: (now: number) => Number(counted) + hired * (now - countedAt),
  };
}

export type TreasuryState = ReturnType<typeof readTreasury>;
export function readTreasury(data: Buffer) {
  const fees = (at: number) => {
    const [client, reservation, clientUsdc, facilitation] = [0, 8, 16, 24].map((next) => u64(data, at + next));
    return { client: client!, usdc: clientUsdc!, supplier: reservation! + facilitation! };
  };
  return { io: fees(treasury.ioFees!), usdc: fees(treasury.usdcFees!) };
}

/** What a token account's delegate may take, where it has one. */
export function readApproved(data: Buffer): bigint | undefined {
  return data.readUInt32LE(72) === 1 ? data.readBigUInt64LE(121) : undefined;
}
