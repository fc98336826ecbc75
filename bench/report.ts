/** All that is measured, in the form that `--json` prints. */
import { shippedProgram } from "@io-net/chain";
import {
  classAddress,
  configAddress,
  deviceAddress,
  emissionAddress,
  paramChangeAddress,
  poolAddress,
  positionAddress,
  ticketAddress,
  treasuryAddress,
  verifierAddress,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { transactionSizes } from "./flows.ts";
import { accountLimits, gates } from "./gates.ts";
import { type Measured, measure } from "./measure.ts";

interface UnitsRow {
  name: string;
  cu: number;
  gate: number | null;
  stretch: number | null;
}

export interface SizeRow {
  name: string;
  bytes: number;
  limit: number | null;
}

export interface Report {
  instructions: UnitsRow[];
  accounts: SizeRow[];
  transactions: SizeRow[];
  programBytes: number;
}

export async function report(): Promise<Report> {
  const measured = await measure();
  const { units } = measured.world;
  const gated = Object.keys(gates);
  const others = Object.keys(units).filter((name) => !(name in gates));
  return {
    instructions: [...gated, ...others.sort()].map((name) => unitsRow(name, units[name])),
    accounts: accountSizes(measured),
    transactions: await transactionSizes(measured),
    programBytes: shippedProgram().length,
  };
}

function unitsRow(name: string, cu: number | undefined): UnitsRow {
  if (cu === undefined) throw new Error(`${name} has a gate and is not measured`);
  return { name, cu, gate: gates[name]?.gate ?? null, stretch: gates[name]?.stretch ?? null };
}

function accountSizes({ world, nodes, holder, queued, exits, vesting, jobs, buyback, ...rest }: Measured): SizeRow[] {
  const [node] = nodes as [(typeof nodes)[0]];
  const { airdrop, pageBytes } = rest;
  const addresses: Record<string, PublicKey> = {
    Airdrop: airdrop.address,
    Allowance: jobs.allowance,
    Auction: buyback.auction,
    Bid: jobs.bid,
    Config: configAddress(),
    Device: deviceAddress(node.device),
    DeviceClass: classAddress(world.classId),
    Emission: emissionAddress(),
    Job: jobs.job,
    Node: node.address,
    ParamChange: paramChangeAddress(queued.index),
    RewardPool: poolAddress("gpu"),
    Slash: exits.slash,
    StakePosition: positionAddress(node.address, holder),
    Treasury: treasuryAddress(),
    UnstakeTicket: ticketAddress(node.address, holder, exits.index),
    Verifier: verifierAddress(world.verifiers[0]),
    Vesting: vesting.address,
  };
  const sizes = Object.entries(addresses).map(([name, address]) => [name, world.bank.sizeOf(address)] as const);
  const row = (name: string, bytes: number) => ({ name, bytes, limit: accountLimits[name] ?? null });
  return [...sizes.map(([name, bytes]) => row(name, bytes)), row("ClaimPage", pageBytes)];
}
