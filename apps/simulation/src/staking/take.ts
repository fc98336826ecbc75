/** Steps taken on the chain through the SDK, and what moved by them. */
import {
  announceCommission,
  burnSlash,
  cancelUnstake,
  compoundRewards,
  decodeNode,
  decodeStakePosition,
  moveStake,
  openSlash,
  overturnSlash,
  parseError,
  parseEvents,
  pendingRewards,
  requestUnstake,
  settleRewards,
  slashAddress,
  stake,
  withdrawUnstaked,
} from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { big } from "../amounts.ts";
import type { Ledger } from "../ledger.ts";
import type { Network } from "../network.ts";
import { inBps, stakeOf } from "../stakes.ts";
import { nodeNamed, personNamed } from "../world.ts";
import type { Step } from "./steps.ts";

/** The kind of offence of every slash here. */
const offence = 1;

/** Base units by the chain's events, since the start. */
export interface Flows {
  joined: bigint;
  left: bigint;
  moved: bigint;
  compounded: bigint;
  burnedBySlashes: bigint;
}

export const noFlows = (): Flows => ({ joined: 0n, left: 0n, moved: 0n, compounded: 0n, burnedBySlashes: 0n });

/**
 * Takes a step and adds to the ledger. Compounding where nothing was earned is left out.
 * @throws {Error} which names the event
 */
export async function takeStep(network: Network, step: Step, ledger: Ledger): Promise<void> {
  try {
    const settled = [step.node, ...(step.kind === "move" ? [step.to] : [])].map((name) =>
      settleRewards({ node: nodeNamed(network.world, name).ref }),
    );
    network.sendAll(await Promise.all(settled));
    const quoted = step.kind === "compound" ? quoteOf(network, step) : 0n;
    const before = ledger.flows.compounded;
    if (step.kind !== "compound" || quoted > 0n) {
      add(ledger.flows, network.send([await instructionOf(network, step)]).logs);
    }
    const node = nodeNamed(network.world, step.node);
    ledger.recordCompounded(step.hour, node, ledger.flows.compounded - before, quoted);
  } catch (error) {
    const refusal = parseError(error)?.message ?? (error as Error).message;
    throw new Error(`staking[${step.event}]: ${step.kind} is refused: ${refusal}`, { cause: error });
  }
}

async function instructionOf(network: Network, step: Step): Promise<TransactionInstruction> {
  const { world } = network;
  const { ioMint, slasher, resolver } = world;
  const { ref, operator, required } = nodeNamed(world, step.node);
  const { address } = ref;
  const index = step.event;
  switch (step.kind) {
    case "announce":
      return announceCommission({
        operator: operator.key,
        node: address,
        commissionBps: Math.round(step.percent * 100),
      });
    case "open": {
      const fractionBps = Math.round(step.percent * 100);
      const evidence = new Uint8Array(32).fill(step.event % 256);
      return openSlash({ slasher, node: address, offence: { code: offence, hour: step.hour, fractionBps, evidence } });
    }
    case "overturn":
      return overturnSlash({ resolver, node: address, slash: slashAddress(address, offence, step.opened) });
    case "burn":
      return burnSlash({ node: address, slash: slashAddress(address, offence, step.opened), ioMint });
  }
  const owner = personNamed(world, step.who).key;
  switch (step.kind) {
    case "join": {
      const amount = new BN(stakeOf(required, step.times).toString());
      return stake({ owner, node: ref, ioMint, amount });
    }
    case "request": {
      const { shares } = positionOf(network, step);
      return requestUnstake({ owner, node: ref, index, shares: shares.muln(inBps(step.part)).divn(10_000) });
    }
    case "withdraw":
      return withdrawUnstaked({ owner, node: address, ioMint, index });
    case "cancel":
      return cancelUnstake({ owner, node: ref, index });
    case "move":
      return moveStake({ owner, from: address, to: nodeNamed(world, step.to).ref, ioMint, index });
    case "compound":
      return compoundRewards({ owner, node: ref, ioMint });
  }
}

function quoteOf(network: Network, step: { node: string; who: string }): bigint {
  const node = decodeNode(network.data(nodeNamed(network.world, step.node).ref.address));
  return big(pendingRewards({ position: positionOf(network, step), node }));
}

function positionOf(network: Network, { node, who }: { node: string; who: string }) {
  const holding = nodeNamed(network.world, node).holdings.find(({ owner }) => owner.name === who)!;
  return decodeStakePosition(network.data(holding.position));
}

function add(flows: Flows, logs: readonly string[]): void {
  for (const { name, data } of parseEvents(logs)) {
    if (name === "stakeAdded") flows.joined += big(data.amount);
    if (name === "stakeWithdrawn") flows.left += big(data.amount);
    if (name === "stakeMoved") flows.moved += big(data.amount);
    if (name === "rewardsCompounded") flows.compounded += big(data.amount);
    if (name === "slashBurned") flows.burnedBySlashes += big(data.active) + big(data.cooling);
  }
}
