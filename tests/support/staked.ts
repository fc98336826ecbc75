import { type Amount, io } from "./tokens.ts";
import type { NodeOptions, World, WorldNode } from "./world.ts";

/** A node with stake of its operator alone; by default the 200 IO that one processor of class 1 needs. */
export async function stakedNode(
  world: World,
  { stake = io(200), ...options }: NodeOptions & { stake?: Amount } = {},
): Promise<WorldNode> {
  const node = await world.node(options);
  await world.give(node.operator.publicKey, stake);
  await world.stake(node.operator, node, stake);
  return node;
}
