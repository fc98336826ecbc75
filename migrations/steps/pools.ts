/** How the emission is divided between the pools, where the file wants it otherwise than it begins. */
import { decodeRewardPool, GPU_SHARE_BPS, poolAddress } from "@io-net/sdk";
import type { Cluster } from "../cluster.ts";
import type { Ledger } from "../ledger.ts";
import { differ } from "../words.ts";
import { emission } from "./emission.ts";
import { application, type Wanted } from "./queued.ts";
import { latest, readAccount, type Step } from "./step.ts";

export const pools: Step = {
  name: "pools",

  async plan(ledger, cluster) {
    const plan = await application(ledger, cluster, await missingSplit(ledger, cluster));
    // Before the emission has started there are no pools.
    const start = (await emission.plan(ledger, cluster)).later[0]?.until;
    if (start === undefined) return plan;
    const own = plan.later.map(({ until }) => until);
    const until = latest([start, ...own])!;
    return { sends: [], later: [...plan.sends, ...plan.later].map((send) => ({ ...send, until })) };
  },
};

/** @throws {Error} where the chain has neither the wanted share nor the one that it began with. */
export async function missingSplit(ledger: Ledger, { gpuShareBps }: Cluster): Promise<Wanted[]> {
  const found = await readAccount(ledger, poolAddress("gpu"), decodeRewardPool);
  const now = found?.shareBps ?? GPU_SHARE_BPS;
  if (now === gpuShareBps) return [];
  if (now !== GPU_SHARE_BPS) differ("gpuShareBps", now, gpuShareBps);
  return [{ name: "gpuShareBps", now, change: { kind: "poolSplit", gpuShareBps } }];
}
