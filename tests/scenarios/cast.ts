/** Three nodes of three classes and those who staked to them; each put in all he had, so a balance is what he earned. */
import { claimCommission, claimRewards } from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { plain } from "../support/plain.ts";
import { World, type WorldNode } from "../support/world.ts";

export interface Cast {
  world: World;
  /** 1 GPU of multiplier 1: weight 50 * 4 + 20,000 = 20,200. */
  a: WorldNode;
  /** 2 GPUs of multiplier 5: weight 200 + 200,000 = 200,200. 10 % commission; a quarter of the stake is the delegator's. */
  b: WorldNode;
  /** 4 CPUs of multiplier 0.25: weight 200 + 20,000 = 20,200, and alone in its pool. */
  c: WorldNode;
  delegator: Keypair;
}

export async function createCast(): Promise<Cast> {
  const world = await World.create({ engine: "litesvm" });
  const node = async (
    name: string,
    id: number,
    stake: number,
    options: { processors?: number; commissionBps?: number },
  ) => {
    const operator = await world.holder(`operator ${name}`, stake);
    const made = await world.node({ operator, class: key(id), ...options });
    await world.stake(operator, made, stake);
    return made;
  };
  const classes = [
    await world.class(1),
    await world.class(2, { multiplierBps: 50_000 }),
    await world.class(3, { multiplierBps: 2_500, pool: "cpu" }),
  ];
  const key = (id: number) => classes[id - 1]!;
  const a = await node("a", 1, 200, {});
  const b = await node("b", 2, 1_500, { processors: 2, commissionBps: 1_000 });
  const c = await node("c", 3, 800, { processors: 4 });
  const delegator = await world.holder("delegator", 500);
  await world.stake(delegator, b, 500);
  return { world, a, b, c, delegator };
}

/** Claims all there is, and tells what everybody has then: the operators of a, b and c, and the delegator. */
export async function payOut({ world, a, b, c, delegator }: Cast): Promise<string[]> {
  const { ioMint } = world;
  const claim = (owner: Keypair, node: WorldNode) =>
    world.send(claimRewards({ owner: owner.publicKey, node: node.address, ioMint }), [owner]);
  await claim(a.operator, a);
  await claim(b.operator, b);
  await claim(delegator, b);
  await world.send(claimCommission({ payoutOwner: b.operator.publicKey, node: b.address, ioMint }), [b.operator]);
  if (!(await world.nodeOf(c.address)).indexX64.isZero()) await claim(c.operator, c);
  const owners = [a.operator, b.operator, c.operator, delegator];
  return Promise.all(owners.map(async ({ publicKey }) => String(await world.ioBalance(publicKey))));
}

/** Both pools as they stand, but for the seed of the last proofs. */
export async function poolsOf({ world }: Cast): Promise<unknown[]> {
  const both = [await world.pool("gpu"), await world.pool("cpu")];
  return both.map(({ seed, ...pool }) => plain(pool));
}
