/** Who is who: the scenario with addresses and amounts. Nothing here touches the chain. */
import {
  type AllocationRow,
  classAddress,
  type NodeRef,
  nodeRef,
  type OracleTerms,
  type PoolKind,
  positionAddress,
  vaultAddress,
} from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { addParties } from "./market/parties.ts";
import { ioMint, keyOf, type Person, personOf, usdcMint } from "./people.ts";
import { byRow } from "./reckoning/unlocks.ts";
import type { ClassOfScenario, NodeOfScenario, Scenario } from "./scenario.ts";
import { inBps, requiredStake, stakeOf } from "./stakes.ts";
import { labelOf } from "./staking/rules.ts";
import { type Step, stepsOf } from "./staking/steps.ts";

/** What one owner stakes to one node at the start; 0 of who comes later. */
export interface Holding {
  owner: Person;
  position: PublicKey;
  stake: bigint;
}

export interface WorldNode {
  /** Its place in `World.nodes`. */
  index: number;
  id: number;
  /** `class/operator`. */
  label: string;
  ref: NodeRef;
  /** Token account of its stake. */
  vault: PublicKey;
  device: PublicKey;
  operator: Person;
  class: WorldClass;
  processors: number;
  commissionBps: number;
  tier: number;
  /** Base units of $IO per processor-hour; 0 where there is no market. In USDC it asks for what its class costs. */
  askingIo: bigint;
  /** What it must hold to earn. */
  required: bigint;
  /** The operator's first, then of all who ever stake to it. */
  holdings: Holding[];
}

export interface WorldClass {
  id: number;
  address: PublicKey;
  name: string;
  pool: PoolKind;
  multiplierBps: number;
  difficultyBits: number;
  /** Micro-USD per processor-hour, at first. */
  rate: number;
  /** Between which the market moves it. */
  bounds: { floor: number; ceiling: number };
  nodes: WorldNode[];
}

export interface World {
  ioMint: PublicKey;
  usdcMint: PublicKey;
  /** Whose prices count: one program, one feed. */
  oracle: OracleTerms;
  mintAuthority: PublicKey;
  pauser: PublicKey;
  slasher: PublicKey;
  resolver: PublicKey;
  verifiers: PublicKey[];
  /** Has no part in anything. */
  stranger: PublicKey;
  /** Opens auctions and closes them. */
  keeper: PublicKey;
  /** Operators, stakers, clients and sellers. */
  people: Person[];
  /** By row of the allocation table. */
  beneficiaries: Record<AllocationRow, Person>;
  classes: WorldClass[];
  nodes: WorldNode[];
}

export const poolKinds: readonly PoolKind[] = ["gpu", "cpu"];

export function buildWorld(scenario: Scenario): World {
  const world: World = {
    ioMint,
    usdcMint,
    oracle: { programs: [keyOf("oracle program"), PublicKey.default], feed: new Uint8Array(32).fill(9) },
    mintAuthority: keyOf("mint authority"),
    pauser: keyOf("pauser"),
    slasher: keyOf("slasher"),
    resolver: keyOf("resolver"),
    verifiers: scenario.verifiers.map((name) => keyOf("verifier", name)),
    stranger: keyOf("stranger"),
    keeper: keyOf("keeper"),
    people: [],
    beneficiaries: byRow((row) => personOf(row, keyOf("beneficiary", row))),
    classes: [],
    nodes: [],
  };
  scenario.classes.forEach((from, id) => {
    addClass(world, from, id);
  });
  for (const step of stepsOf(scenario.staking)) addNewcomer(world, step);
  if (scenario.market) addParties(world, scenario.market);
  return world;
}

/** Who joins brings what he stakes; who joins or moves to a node will have a position there. */
function addNewcomer(world: World, step: Step): void {
  if (step.kind !== "join" && step.kind !== "move") return;
  const { ref, holdings, required } = nodeNamed(world, step.kind === "move" ? step.to : step.node);
  const owner = addPerson(world, step.who);
  if (step.kind === "join") owner.purse += stakeOf(required, step.times);
  if (holdings.some((holding) => holding.owner === owner)) return;
  holdings.push({ owner, position: positionAddress(ref.address, owner.key), stake: 0n });
}

/** The node of a name `class/operator`, which a scenario is known to have. */
export const nodeNamed = (world: World, name: string): WorldNode => world.nodes.find(({ label }) => label === name)!;

export const personNamed = (world: World, name: string): Person => world.people.find((one) => one.name === name)!;

function addClass(world: World, from: ClassOfScenario, id: number): void {
  const { name, pool, difficultyBits } = from;
  const multiplierBps = inBps(from.multiplier);
  const rate = Math.round(from.rateUsd * 1e6);
  const added = {
    id,
    address: classAddress(id),
    name,
    pool,
    multiplierBps,
    difficultyBits,
    rate,
    bounds: { floor: rate, ceiling: rate },
    nodes: [],
  };
  world.classes.push(added);
  for (const node of from.nodes) addNode(world, added, node);
}

function addNode(world: World, deviceClass: WorldClass, from: NodeOfScenario): void {
  const index = world.nodes.length;
  const operator = addPerson(world, from.operator);
  const ref = nodeRef(operator.key, index, deviceClass.address, deviceClass.pool);
  const required = requiredStake(deviceClass.multiplierBps, from.processors);
  const holding = (name: string, times: number): Holding => {
    const owner = addPerson(world, name);
    const stake = stakeOf(required, times);
    owner.purse += stake;
    return { owner, position: positionAddress(ref.address, owner.key), stake };
  };
  const holdings = [
    holding(from.operator, from.ownStake),
    ...Object.entries(from.stakers).map(([name, times]) => holding(name, times)),
  ];
  const added = {
    index,
    id: index,
    label: labelOf(deviceClass.name, from.operator),
    ref,
    vault: vaultAddress(ref.address, world.ioMint),
    device: keyOf("device", `${index}`),
    operator,
    class: deviceClass,
    processors: from.processors,
    commissionBps: Math.round(from.commission * 100),
    tier: from.tier,
    askingIo: 0n,
    required,
    holdings,
  };
  deviceClass.nodes.push(added);
  world.nodes.push(added);
}

export function addPerson(world: World, name: string): Person {
  const known = world.people.find((other) => other.name === name);
  if (known) return known;
  const added = personOf(name, keyOf("person", name));
  world.people.push(added);
  return added;
}
