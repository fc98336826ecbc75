import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { stakedNode } from "../support/staked.ts";
import type { World, WorldNode } from "../support/world.ts";

export interface Slashed {
  node: WorldNode;
  /** Has 50 IO less a unit in the node, and the tickets 0 (30 IO and a unit) and 1 (20 IO). */
  holder: Keypair;
}

/**
 * A node of the operator's 200 IO and the holder's 100, of which he asked for half, that lost 33.33 % of both pools. Active:
 * 24_999_999_999 shares, of whose stake floor(8_332_499_999.6667) was burned, so 16_667_500_000 is left. Cooling: 5_000_000_001
 * shares, floor(1_666_500_000.3333) burned, 3_333_500_001 left. The clock stands 30 days after it stood.
 */
export async function slashedNode(world: World): Promise<Slashed> {
  const node = await stakedNode(world);
  const holder = await world.holder("holder", 100);
  await world.stake(holder, node, 100);
  await world.unstake(holder, node, new BN(3_000_000_001), 0);
  await world.unstake(holder, node, new BN(2_000_000_000), 1);
  await world.burnSlash(node, { fractionBps: 3_333 });
  return { node, holder };
}
