/** What a wallet signs, with the user as payer and what the client puts in front, and the largest `attest`. */
import { packetLimit } from "@io-net/chain";
import {
  acceptBeneficiary,
  allocate,
  announceCommission,
  applyChange,
  burnFees,
  burnSlash,
  type Change,
  cancelUnstake,
  claimAirdrop,
  claimCommission,
  claimRewards,
  closeAirdrop,
  closeAuction,
  closeClaimPage,
  closePosition,
  closeVesting,
  compoundRewards,
  moveStake,
  openClaimPage,
  openSlash,
  overturnSlash,
  proposeBeneficiary,
  queueChange,
  releaseVesting,
  requestUnstake,
  retireNode,
  rotateDevice,
  settleRewards,
  stake,
  submitProof,
  updateNode,
  withdrawUnstaked,
} from "@io-net/sdk";
import BN from "bn.js";
import { newAirdrop } from "./airdrop.ts";
import { fillOf, openingOf } from "./buyback.ts";
import { offenceOf } from "./exits.ts";
import { openFor, row } from "./flow.ts";
import { claimLimit } from "./gates.ts";
import { attestationOf } from "./hours.ts";
import { jobFlows, jobMoneyFlows } from "./job_flows.ts";
import { keyOf } from "./keys.ts";
import type { Measured } from "./measure.ts";
import type { SizeRow } from "./report.ts";
import { newNode, offerOf, priceFeed, priceProgram } from "./setup.ts";
import { newVesting } from "./vesting.ts";

export async function transactionSizes(measured: Measured): Promise<SizeRow[]> {
  const own = [nodeFlows, exitFlows, slashFlows, adminFlows, vestingFlows, airdropFlows, buybackFlows];
  const all = [...own, jobFlows, jobMoneyFlows];
  return (await Promise.all(all.map((flows) => flows(measured)))).flat();
}

async function nodeFlows({ world, nodes, holder, exits }: Measured): Promise<SizeRow[]> {
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
      openFor(ioMint, holder),
      claimRewards({ owner: holder, node, ioMint }),
    ]),
    row("settle_rewards, open token account, claim_commission", operator, [
      settle,
      openFor(ioMint, operator),
      claimCommission({ payoutOwner: operator, node, ioMint }),
    ]),
    row("register_node", operator, [register]),
    row("update_node", operator, [updateNode({ operator, node, offer: offerOf(operator) })]),
    row("retire_node", operator, [retireNode({ operator, node })]),
    row("announce_commission", operator, [announceCommission({ operator, node, commissionBps: 1_500 })]),
    row("rotate_device", operator, [rotateDevice({ operator, device: exits.device, node })]),
    row("submit_proof", device, [submitProof({ device, node: ref, nonce: new BN(0) })]),
    row(`attest, ${nodes.length} nodes`, verifiers[0], [attestationOf(world, verifiers[0], 0, nodes)], packetLimit),
  ]);
}

/** Whatever changes shares has the settling of its node in front. */
async function exitFlows({ world, nodes, holder: owner, exits: { to, index } }: Measured): Promise<SizeRow[]> {
  const { ioMint } = world.bank;
  const [ref] = nodes as [(typeof nodes)[0]];
  const { address: node } = ref;
  const settle = settleRewards({ node: ref });
  return Promise.all([
    row("settle_rewards, request_unstake", owner, [
      settle,
      requestUnstake({ owner, node: ref, index, shares: new BN(1) }),
    ]),
    row("settle_rewards, cancel_unstake", owner, [settle, cancelUnstake({ owner, node: ref, index })]),
    row("open token account, withdraw_unstaked", owner, [
      openFor(ioMint, owner),
      withdrawUnstaked({ owner, node, ioMint, index }),
    ]),
    row("settle_rewards, move_stake", owner, [
      settleRewards({ node: to }),
      moveStake({ owner, from: node, to, index, ioMint }),
    ]),
    row("settle_rewards, compound_rewards", owner, [settle, compoundRewards({ owner, node: ref, ioMint })]),
    row("close_position", owner, [closePosition({ owner, node })]),
  ]);
}

async function slashFlows({ world, nodes, holder, exits: { slash } }: Measured): Promise<SizeRow[]> {
  const [{ address: node }] = nodes as [(typeof nodes)[0]];
  const [slasher, resolver] = [keyOf("slasher"), keyOf("resolver")];
  return Promise.all([
    row("open_slash", slasher, [openSlash({ slasher, node, offence: offenceOf(node) })]),
    row("overturn_slash", resolver, [overturnSlash({ resolver, node, slash })]),
    row("burn_slash", holder, [burnSlash({ node, slash, ioMint: world.bank.ioMint })]),
  ]);
}

/** With the largest change there is to queue, and the one with most accounts to apply. */
async function adminFlows({ world, queued, holder }: Measured): Promise<SizeRow[]> {
  const { admin, ioMint } = world.bank;
  const oracle = { kind: "oracle", programs: [priceProgram, priceProgram], feed: priceFeed } satisfies Change;
  const split = { ...queued, change: { kind: "poolSplit", gpuShareBps: 7_000 } } as const;
  return Promise.all([
    row("queue_change", admin, [queueChange({ admin, index: 1, change: oracle })]),
    row("apply_change", holder, [applyChange({ payer: holder, queued: split })]),
    row("allocate", admin, [allocate({ admin, ioMint, row: "seed", beneficiary: holder })]),
  ]);
}

async function vestingFlows({ world, vesting, holder }: Measured): Promise<SizeRow[]> {
  const { address, beneficiary } = vesting;
  const { ioMint } = world.bank;
  const [, create] = await newVesting(world);
  const propose = proposeBeneficiary({ beneficiary, vesting: address, pendingBeneficiary: holder });
  return Promise.all([
    row("create_vesting", world.operator, [create]),
    row("open token account, release_vesting", holder, [
      openFor(ioMint, holder, beneficiary),
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
  const { ioMint } = world.bank;
  const [, create] = await newAirdrop(world);
  const claimed = claimAirdrop({ authority: holder, airdrop, claim });
  return Promise.all([
    row("create_airdrop", funder, [create]),
    row("open_claim_page", holder, [openClaimPage(ofPage)]),
    row(
      "open token account, claim_airdrop, depth 20",
      holder,
      [openFor(ioMint, holder, claim.claimant), claimed],
      claimLimit,
    ),
    row("close_claim_page", holder, [closeClaimPage(ofPage)]),
    row("open token account, close_airdrop", holder, [
      openFor(ioMint, holder, funder),
      closeAirdrop({ authority: holder, airdrop }),
    ]),
  ]);
}

async function buybackFlows({ world, holder, buyback }: Measured): Promise<SizeRow[]> {
  const { ioMint, usdcMint } = world.bank;
  const { auction: address, payer, seller } = buyback;
  return Promise.all([
    row("burn_fees", holder, [burnFees({ ioMint })]),
    row("open_auction", payer, [openingOf(world, buyback)]),
    row("open token account, fill_auction", seller, [openFor(usdcMint, seller), fillOf(world, buyback)]),
    row("close_auction", holder, [closeAuction({ auction: { address, payer } })]),
  ]);
}
