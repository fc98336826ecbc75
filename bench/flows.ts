/** What a wallet signs, with the user as payer and what the client puts in front, and the largest `attest`. */
import { compile, packetLimit } from "@io-net/chain";
import {
  acceptBeneficiary,
  allocate,
  applyChange,
  associatedAddress,
  claimAirdrop,
  claimCommission,
  claimRewards,
  closeAirdrop,
  closeClaimPage,
  closeVesting,
  openClaimPage,
  proposeBeneficiary,
  queueChange,
  releaseVesting,
  retireNode,
  settleRewards,
  stake,
  submitProof,
  updateNode,
} from "@io-net/sdk";
import { createAssociatedTokenAccountIdempotentInstruction } from "@solana/spl-token";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { newAirdrop } from "./airdrop.ts";
import { claimLimit, flowLimit } from "./gates.ts";
import { attestationOf } from "./hours.ts";
import type { Measured } from "./measure.ts";
import type { SizeRow } from "./report.ts";
import { classTerms, newNode, offerOf, type World } from "./setup.ts";
import { newVesting } from "./vesting.ts";

type Built = TransactionInstruction | Promise<TransactionInstruction>;

async function row(name: string, payer: PublicKey, flow: Built[], limit = flowLimit): Promise<SizeRow> {
  return { name, bytes: compile(payer, await Promise.all(flow)).bytes.length, limit };
}

/** Opens the owner's token account where there is none, paid by whoever sends. */
function openFor({ bank: { ioMint } }: World, payer: PublicKey, owner = payer): TransactionInstruction {
  return createAssociatedTokenAccountIdempotentInstruction(payer, associatedAddress(owner, ioMint), owner, ioMint);
}

export async function transactionSizes(measured: Measured): Promise<SizeRow[]> {
  const flows = [nodeFlows(measured), adminFlows(measured), vestingFlows(measured), airdropFlows(measured)];
  return (await Promise.all(flows)).flat();
}

async function nodeFlows({ world, nodes, holder }: Measured): Promise<SizeRow[]> {
  const { operator, bank, verifiers } = world;
  const { ioMint } = bank;
  const [ref] = nodes as [(typeof nodes)[0]];
  const { address: node, device } = ref;
  const settle = settleRewards({ node: ref });
  const [, register] = await newNode(world, nodes.length);
  return Promise.all([
    row("settle_rewards, stake", holder, [settle, stake({ owner: holder, node: ref, ioMint, amount: new BN(1) })]),
    row("settle_rewards, open token account, claim_rewards", holder, [
      settle,
      openFor(world, holder),
      claimRewards({ owner: holder, node, ioMint }),
    ]),
    row("settle_rewards, open token account, claim_commission", operator, [
      settle,
      openFor(world, operator),
      claimCommission({ payoutOwner: operator, node, ioMint }),
    ]),
    row("register_node", operator, [register]),
    row("update_node", operator, [updateNode({ operator, node, offer: offerOf(operator) })]),
    row("retire_node", operator, [retireNode({ operator, node })]),
    row("submit_proof", device, [submitProof({ device, node: ref, nonce: new BN(0) })]),
    row(`attest, ${nodes.length} nodes`, verifiers[0], [attestationOf(world, verifiers[0], 0, nodes)], packetLimit),
  ]);
}

/** With the largest change there is to queue, and the one with most accounts to apply. */
async function adminFlows({ world, queued, holder }: Measured): Promise<SizeRow[]> {
  const { admin, ioMint } = world.bank;
  const terms = { ...classTerms, name: "a name of thirty-two characters." };
  const newClass = { kind: "newClass", id: 1, terms } as const;
  const split = { ...queued, change: { kind: "poolSplit", gpuShareBps: 7_000 } } as const;
  return Promise.all([
    row("queue_change", admin, [queueChange({ admin, index: 1, change: newClass })]),
    row("apply_change", holder, [applyChange({ payer: holder, queued: split })]),
    row("allocate", admin, [allocate({ admin, ioMint, row: "seed", beneficiary: holder })]),
  ]);
}

async function vestingFlows({ world, vesting, holder }: Measured): Promise<SizeRow[]> {
  const { address, beneficiary } = vesting;
  const [, create] = await newVesting(world);
  const propose = proposeBeneficiary({ beneficiary, vesting: address, pendingBeneficiary: holder });
  return Promise.all([
    row("create_vesting", world.operator, [create]),
    row("open token account, release_vesting", holder, [
      openFor(world, holder, beneficiary),
      releaseVesting({ authority: holder, vesting }),
    ]),
    row("propose_beneficiary", beneficiary, [propose]),
    row("accept_beneficiary", holder, [acceptBeneficiary({ pendingBeneficiary: holder, vesting: address })]),
    row("close_vesting", holder, [closeVesting({ vesting })]),
  ]);
}

async function airdropFlows({ world, airdrop, holder }: Measured): Promise<SizeRow[]> {
  const { address, page, claim, funder } = airdrop;
  const ofPage = { airdrop: address, page, payer: holder };
  const [, create] = await newAirdrop(world);
  const claimed = claimAirdrop({ authority: holder, airdrop, claim });
  return Promise.all([
    row("create_airdrop", funder, [create]),
    row("open_claim_page", holder, [openClaimPage(ofPage)]),
    row(
      "open token account, claim_airdrop, depth 20",
      holder,
      [openFor(world, holder, claim.claimant), claimed],
      claimLimit,
    ),
    row("close_claim_page", holder, [closeClaimPage(ofPage)]),
    row("open token account, close_airdrop", holder, [
      openFor(world, holder, funder),
      closeAirdrop({ authority: holder, airdrop }),
    ]),
  ]);
}
