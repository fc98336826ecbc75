/** Who is who: the scenario with addresses and amounts. Nothing here touches the chain. */
import { createHash } from "node:crypto";
import {
  type AllocationRow,
  associatedAddress,
  classAddress,
  type NodeRef,
  nodeRef,
  type PoolKind,
  positionAddress,
} from "@io-net/sdk";
import { Keypair, type PublicKey } from "@solana/web3.js";
import { byRow } from "./reckoning/unlocks.ts";
import type { ClassOfScenario, NodeOfScenario, Scenario } from "./scenario.ts";
import { inBps, requiredStake, stakeOf } from "./stakes.ts";

export interface Person {
  name: string;
  key: PublicKey;
  /** Its $IO token account. */
  wallet: PublicKey;
}

/** What one owner stakes to one node. */
export interface Holding {
  owner: Person;
  position: PublicKey;
  stake: bigint;
}

export interface WorldNode {
  /** Its place in `World.nodes`. */
  index: number;
  id: number;
  ref: NodeRef;
  device: PublicKey;
  operator: Person;
  class: WorldClass;
  processors: number;
  commissionBps: number;
  tier: number;
  /** The operator's first. */
  holdings: Holding[];
  stake: bigint;
}

export interface WorldClass {
  id: number;
  address: PublicKey;
  name: string;
  pool: PoolKind;
  multiplierBps: number;
  difficultyBits: number;
  /** Micro-USD per processor-hour. */
  rate: number;
  nodes: WorldNode[];
}

export interface World {
  ioMint: PublicKey;
  usdcMint: PublicKey;
  mintAuthority: PublicKey;
  pauser: PublicKey;
  slasher: PublicKey;
  resolver: PublicKey;
  verifiers: PublicKey[];
  /** Has no part in anything. */
  stranger: PublicKey;
  /** Operators and stakers. */
  people: Person[];
  /** By row of the allocation table. */
  beneficiaries: Record<AllocationRow, Person>;
  classes: WorldClass[];
  nodes: WorldNode[];
}

export const poolKinds: readonly PoolKind[] = ["gpu", "cpu"];

/** The same name has the same key in every run. */
export function keyOf(role: string, name = role): PublicKey {
  return Keypair.fromSeed(createHash("sha256").update(`${role}: ${name}`).digest()).publicKey;
}

export function buildWorld(scenario: Scenario): World {
  const ioMint = keyOf("$IO mint");
  const world: World = {
    ioMint,
    usdcMint: keyOf("USDC mint"),
    mintAuthority: keyOf("mint authority"),
    pauser: keyOf("pauser"),
    slasher: keyOf("slasher"),
    resolver: keyOf("resolver"),
    verifiers: scenario.verifiers.map((name) => keyOf("verifier", name)),
    stranger: keyOf("stranger"),
    people: [],
    beneficiaries: byRow((row) => named(row, keyOf("beneficiary", row), ioMint)),
    classes: [],
    nodes: [],
  };
  scenario.classes.forEach((from, id) => {
    addClass(world, from, id);
  });
  return world;
}

function addClass(world: World, from: ClassOfScenario, id: number): void {
  const { name, pool, difficultyBits } = from;
  const multiplierBps = inBps(from.multiplier);
  const rate = Math.round(from.rateUsd * 1e6);
  const added = { id, address: classAddress(id), name, pool, multiplierBps, difficultyBits, rate, nodes: [] };
  world.classes.push(added);
  for (const node of from.nodes) addNode(world, added, node);
}

function addNode(world: World, deviceClass: WorldClass, from: NodeOfScenario): void {
  const index = world.nodes.length;
  const operator = person(world, from.operator);
  const ref = nodeRef(operator.key, index, deviceClass.address, deviceClass.pool);
  const required = requiredStake(deviceClass.multiplierBps, from.processors);
  const holding = (name: string, times: number): Holding => {
    const owner = person(world, name);
    return { owner, position: positionAddress(ref.address, owner.key), stake: stakeOf(required, times) };
  };
  const holdings = [
    holding(from.operator, from.ownStake),
    ...Object.entries(from.stakers).map(([name, times]) => holding(name, times)),
  ];
  const added = {
    index,
    id: index,
    ref,
    device: keyOf("device", `${index}`),
    operator,
    class: deviceClass,
    processors: from.processors,
    commissionBps: Math.round(from.commission * 100),
    tier: from.tier,
    holdings,
    stake: holdings.reduce((total, { stake }) => total + stake, 0n),
  };
  deviceClass.nodes.push(added);
  world.nodes.push(added);
}

function person(world: World, name: string): Person {
  const known = world.people.find((other) => other.name === name);
  if (known) return known;
  const added = named(name, keyOf("person", name), world.ioMint);
  world.people.push(added);
  return added;
}

function named(name: string, key: PublicKey, ioMint: PublicKey): Person {
  return { name, key, wallet: associatedAddress(key, ioMint) };
}
