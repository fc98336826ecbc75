/** Compute units of every instruction, each with the operands of a usual day. They gather in `world.units`. */
import {
  ATTESTATION_SECS,
  claimCommission,
  claimRewards,
  classAddress,
  closeHour,
  MAX_HOURS_PER_CLOSE,
  type QueuedChange,
  repriceClass,
  retireNode,
  SEED_STAKE,
  settleRewards,
  stake,
  updateNode,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { measureAdmin, measurePause } from "./admin.ts";
import { type BenchAirdrop, measureAirdrop } from "./airdrop.ts";
import { type Buyback, measureBuyback } from "./buyback.ts";
import { type BenchExits, measureExits } from "./exits.ts";
import { attestationOf, closeUpTo, openForProofs, proofOf, prove, settle, warpToStart } from "./hours.ts";
import { type BenchJobs, measureJobs } from "./jobs.ts";
import { isCheapest, keyOf } from "./keys.ts";
import {
  addNode,
  addStake,
  type BenchNode,
  io,
  newNode,
  offerOf,
  requiredStake,
  startWorld,
  type World,
} from "./setup.ts";
import { type BenchVesting, measureVesting } from "./vesting.ts";

export interface Measured {
  world: World;
  nodes: BenchNode[];
  /** Owner of a position in the first node. */
  holder: PublicKey;
  queued: QueuedChange;
  exits: BenchExits;
  jobs: BenchJobs;
  buyback: Buyback;
  vesting: BenchVesting;
  airdrop: BenchAirdrop;
  /** Bytes of a page of claims. */
  pageBytes: number;
}

/** Nodes of one `attest`. */
const batch = 12;

export async function measure(): Promise<Measured> {
  const world = await startWorld();
  const { bank, operator, units } = world;
  const { ioMint } = bank;
  const queued = await measureAdmin(world);
  const [node, register] = await newNode(world, 0);
  units.register_node = bank.run(register);
  await addStake(world, node, operator, requiredStake / 2n);
  const holder = keyOf("holder", (key) => isCheapest(SEED_STAKE, node.address.toBytes(), key.toBytes()));
  bank.fund(holder, 20_000n * io);
  const stakeHalf = await stake({ owner: holder, node, ioMint, amount: new BN(String(requiredStake / 2n)) });
  units["stake, position created"] = bank.run(stakeHalf);

  const nodes = [node];
  while (nodes.length < batch) nodes.push(await addNode(world, nodes.length, requiredStake));
  await measureWork(world, nodes);

  units["stake, position exists"] = bank.measure(
    await stake({ owner: holder, node, ioMint, amount: new BN(123_456_789) }),
  );
  units.claim_rewards = bank.measure(await claimRewards({ owner: holder, node: node.address, ioMint }));
  units.claim_commission = bank.measure(await claimCommission({ payoutOwner: operator, node: node.address, ioMint }));
  units.update_node = bank.measure(await updateNode({ operator, node: node.address, offer: offerOf(holder) }));
  units.retire_node = bank.measure(await retireNode({ operator, node: node.address }));
  const vesting = await measureVesting(world);
  await measurePause(world);
  const airdrop = await measureAirdrop(world);
  const jobs = await measureJobs(world, nodes[1]!);
  const exits = await measureExits(world, nodes, holder);
  const buyback = await measureBuyback(world);
  return { world, nodes, holder, queued, vesting, ...airdrop, jobs, exits, buyback };
}

/** The hours 0 and 1: from the opening of the first to the attestation of the second. */
async function measureWork(world: World, nodes: BenchNode[]): Promise<void> {
  const { bank, verifiers, units } = world;
  units.open_hour = await openForProofs(world, 0);
  for (const node of nodes) units.submit_proof = bank.run(await proofOf(world, node));

  warpToStart(world, 1);
  let [first, further] = [0, 0];
  for (const key of verifiers) {
    const one = bank.measure(await attestationOf(world, key, 0, nodes.slice(0, 1)));
    const all = bank.run(await attestationOf(world, key, 0, nodes));
    first = Math.max(first, one);
    further = Math.max(further, perItem(all - one, batch - 1));
  }
  units["attest, first node"] = first;
  units["attest, each further node"] = further;

  const most = MAX_HOURS_PER_CLOSE.toNumber();
  warpToStart(world, most, ATTESTATION_SECS.toNumber());
  const one = bank.measure(await closeHour({ pool: "gpu", lastHour: 0 }));
  const all = bank.measure(await closeHour({ pool: "gpu", lastHour: most - 1 }));
  units["close_hour, one hour, no drought"] = one;
  units["close_hour, each further hour"] = perItem(all - one, most - 1);
  await closeUpTo(world, 0);
  units.settle_rewards = bank.measure(await settleRewards({ node: nodes[0]! }));
  units.reprice_class = bank.measure(await repriceClass({ class: classAddress(world.classId) }));

  await prove(world, 1, nodes);
  const attestation = await attestationOf(world, verifiers[0], 1, nodes);
  const unsettled = bank.measure(attestation);
  await settle(world, nodes);
  const settled = bank.measure(attestation);
  units["attest, each node that settles an earlier hour adds"] = perItem(unsettled - settled, batch);
}

/** Rounded up: no part of a unit is lost. */
function perItem(units: number, items: number): number {
  return Math.ceil(units / items);
}
