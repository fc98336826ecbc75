/** The crank of an hour: open it, prove it, attest it, close it. */
import type { Sent } from "@io-net/chain";
import { attest, closeHour, difficultyOf, findNonce, openHour, type PoolKind, submitProof } from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import type { World, WorldNode } from "./world.ts";

export interface WorkOptions {
  /** All of the world's by default. */
  verifiers?: Keypair[];
  minutes?: number;
  tier?: number;
  /** Off, the hour is attested without a proof. */
  prove?: boolean;
}

/** Opens the hour where nobody has and sends a proof of each node; the clock goes to its second minute unless it runs. */
export async function proveHour(world: World, nodes: WorldNode[], hour: number): Promise<void> {
  const elapsed = (await world.chain.now()) - world.startedAt;
  if (Math.floor(elapsed / 3_600) !== hour) await world.toHour(hour, 60);
  for (const pool of poolsOf(nodes)) {
    const before = await world.pool(pool);
    const { seed } = before.seedHour === hour ? before : await opened(world, pool);
    for (const node of nodes.filter((n) => n.pool === pool)) {
      const difficultyBits = difficultyOf(await world.classOf(node.class), hour);
      const nonce = findNonce({ seed, node: node.address, difficultyBits });
      await world.send(submitProof({ device: node.device.publicKey, node, nonce }), [node.device]);
    }
  }
}

async function opened(world: World, pool: PoolKind) {
  await world.send(openHour({ pool }));
  return world.pool(pool);
}

/** Has every verifier attest all nodes, class by class, after closing what is open before the hour. */
export async function attestHour(
  world: World,
  nodes: WorldNode[],
  hour: number,
  options: WorkOptions,
): Promise<Sent[]> {
  const { verifiers = world.verifiers, minutes = 60, tier = 4 } = options;
  if (hour > 0) await closeUpTo(world, hour - 1, poolsOf(nodes));
  const sent: Sent[] = [];
  for (const device of new Set(nodes.map((n) => n.class.toBase58()))) {
    const all = nodes.filter((n) => n.class.toBase58() === device);
    for (let first = 0; first < all.length; first += 20) {
      const batch = all.slice(first, first + 20); // 20 nodes fit a packet
      const items = batch.map((node) => ({ node: node.address, minutes, tier }));
      const { class: classKey, pool } = batch[0]!;
      for (const verifier of verifiers) {
        const call = attest({ key: verifier.publicKey, class: classKey, pool, hour, items });
        sent.push(await world.send(call, [verifier]));
      }
    }
  }
  return sent;
}

/** Closes the pools up to an hour that is over, as many hours a call as are allowed. */
export async function closeUpTo(world: World, hour: number, pools: PoolKind[]): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const pool of pools) {
    let next = (await world.pool(pool)).nextHour.toNumber();
    while (next <= hour) {
      const lastHour = Math.min(hour, next + 47);
      sent.push(await world.send(closeHour({ pool, lastHour })));
      next = lastHour + 1;
    }
  }
  return sent;
}

function poolsOf(nodes: WorldNode[]): PoolKind[] {
  return [...new Set(nodes.map((n) => n.pool))];
}
