/** Which nodes suit a job, as its client and their operators find out: by the SDK, from what the chain says. */
import { configAddress, decodeConfig, decodeDeviceClass, decodeNode, match } from "@io-net/sdk";
import type { Network } from "../network.ts";
import type { WorldNode } from "../world.ts";
import type { Deal } from "./steps.ts";

type Wish = Pick<Deal, "class" | "processors" | "money" | "minReputation">;

/** Nodes of the job's class that could take it now, the best first: by price and reputation. */
export function eligible(network: Network, wish: Wish): WorldNode[] {
  const { class: wanted, processors, money: currency, minReputation } = wish;
  const at = network.chain.now();
  const nodes = wanted.nodes.map(({ ref }) => ({ ...decodeNode(network.data(ref.address)), address: ref.address }));
  const need = { class: wanted.address, processors, tier: 0, regions: 1, minReputation, currency };
  const ofClass = { ...decodeDeviceClass(network.data(wanted.address)), address: wanted.address };
  const config = decodeConfig(network.data(configAddress()));
  const { ranked } = match(need, nodes, { class: ofClass, config, at });
  return ranked.map(({ node }) => wanted.nodes.find(({ ref }) => ref.address.equals(node.address))!);
}

export const isEligible = (network: Network, wish: Wish, node: WorldNode): boolean =>
  eligible(network, wish).includes(node);
