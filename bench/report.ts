/** All that is measured, in the form that `--json` prints. */
import { compile, packetLimit, shippedProgram } from "@io-net/chain";
import {
  associatedAddress,
  claimCommission,
  claimRewards,
  classAddress,
  configAddress,
  deviceAddress,
  emissionAddress,
  poolAddress,
  positionAddress,
  retireNode,
  settleRewards,
  stake,
  submitProof,
  treasuryAddress,
  updateNode,
  verifierAddress,
} from "@io-net/sdk";
import { createAssociatedTokenAccountIdempotentInstruction } from "@solana/spl-token";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { accountLimits, flowLimit, gates } from "./gates.ts";
import { attestationOf } from "./hours.ts";
import { type Measured, measure } from "./measure.ts";
import { newNode, offerOf } from "./setup.ts";

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
  const gated = Object.keys(gates);
  const others = Object.keys(measured.units).filter((name) => !(name in gates));
  return {
    instructions: [...gated, ...others.sort()].map((name) => unitsRow(name, measured.units[name])),
    accounts: accountSizes(measured),
    transactions: await transactionSizes(measured),
    programBytes: shippedProgram().length,
  };
}

function unitsRow(name: string, cu: number | undefined): UnitsRow {
  if (cu === undefined) throw new Error(`${name} has a gate and is not measured`);
  return { name, cu, gate: gates[name]?.gate ?? null, stretch: gates[name]?.stretch ?? null };
}

function accountSizes({ world, nodes, holder }: Measured): SizeRow[] {
  const [node] = nodes as [(typeof nodes)[0]];
  const addresses: Record<string, PublicKey> = {
    Config: configAddress(),
    Device: deviceAddress(node.device),
    DeviceClass: classAddress(world.classId),
    Emission: emissionAddress(),
    Node: node.address,
    RewardPool: poolAddress("gpu"),
    StakePosition: positionAddress(node.address, holder),
    Treasury: treasuryAddress(),
    Verifier: verifierAddress(world.verifiers[0]),
  };
  return Object.entries(addresses).map(([name, address]) => ({
    name,
    bytes: world.bank.sizeOf(address),
    limit: accountLimits[name] ?? null,
  }));
}

/** What a wallet signs, with the user as payer and what the client puts in front, and the largest `attest`. */
async function transactionSizes({ world, nodes, holder }: Measured): Promise<SizeRow[]> {
  const { operator, bank, verifiers } = world;
  const { ioMint } = bank;
  const [ref] = nodes as [(typeof nodes)[0]];
  const { address: node, device } = ref;
  const row = (name: string, payer: PublicKey, instructions: TransactionInstruction[], limit = flowLimit): SizeRow => ({
    name,
    bytes: compile(payer, instructions).bytes.length,
    limit,
  });
  const settle = await settleRewards({ node: ref });
  const open = (owner: PublicKey) =>
    createAssociatedTokenAccountIdempotentInstruction(owner, associatedAddress(owner, ioMint), owner, ioMint);
  const [, register] = await newNode(world, nodes.length);
  const attestAll = await attestationOf(world, verifiers[0], 0, nodes);
  return [
    row("settle_rewards, stake", holder, [
      settle,
      await stake({ owner: holder, node: ref, ioMint, amount: new BN(1) }),
    ]),
    row("settle_rewards, open token account, claim_rewards", holder, [
      settle,
      open(holder),
      await claimRewards({ owner: holder, node, ioMint }),
    ]),
    row("settle_rewards, open token account, claim_commission", operator, [
      settle,
      open(operator),
      await claimCommission({ payoutOwner: operator, node, ioMint }),
    ]),
    row("register_node", operator, [register]),
    row("update_node", operator, [await updateNode({ operator, node, offer: offerOf(operator) })]),
    row("retire_node", operator, [await retireNode({ operator, node })]),
    row("submit_proof", device, [await submitProof({ device, node: ref, nonce: new BN(0) })]),
    row(`attest, ${nodes.length} nodes`, verifiers[0], [attestAll], packetLimit),
  ];
}
