/** How a job is emptied by strangers: everybody is paid on his associated account, and nobody has to act for himself. */
import { TransactionFailed } from "@io-net/chain";
import type * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import type { Market } from "./jobs.ts";
import type { WorldNode } from "./world.ts";

/** Takes to everybody what is his now, legs in any order: whether the job could be closed. */
export async function drain(market: Market, job: PublicKey, bidders: WorldNode[] = [market.node]): Promise<boolean> {
  for (const node of bidders) await tried(market, job, "withdrawBid", { node });
  await tried(market, job, "withdrawEarnings", {});
  for (const side of ["client", "node"] as const) await tried(market, job, "withdrawRefund", { side });
  return tried(market, job, "close", {});
}

/** What anyone may do, at the time; whether it was possible. */
export async function tried(
  market: Market,
  job: PublicKey,
  action: sdk.JobAction,
  who: { node?: WorldNode; side?: sdk.Side },
): Promise<boolean> {
  const stranger = market.world.chain.payer;
  const { call } = await market.act(action, job, { ...who, by: stranger });
  return market.world.send(call).then(
    () => true,
    (error: unknown) => {
      if (error instanceof TransactionFailed) return false;
      throw error;
    },
  );
}
