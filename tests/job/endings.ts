/** What every end of a job leaves behind, as a test writes it down. */
import type * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import type { Market } from "../support/jobs.ts";
import { plain } from "../support/plain.ts";

export interface Ending {
  exit: sdk.Exit;
  billed: number;
  bondTo: sdk.Side | null;
  status?: "ended" | "refunded";
}

/** Ends a running job, and checks job, node, class and event: final 24 h later, processors free, nothing hired. */
export async function ends(market: Market, job: PublicKey, by: () => Promise<{ logs: string[] }>, ending: Ending) {
  const { world, node } = market;
  const { exit, billed, bondTo, status = "ended" } = ending;
  const before = await market.job(job);
  let logs: string[] = [];
  const moved = await market.moves(job, async () => {
    logs = (await by()).logs;
  });
  expect(moved, "an end moves no money").deep.equal({});
  const now = await world.chain.now();
  const finalAt = `${status === "ended" ? now + 86_400 : now}`;
  const changed = { status, exit, billed: `${billed}`, bondTo, finalAt };
  expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), ...changed });
  const { freeProcessors, processors } = await world.nodeOf(node.address);
  expect(freeProcessors).equal(processors);
  expect((await world.classOf(node.class)).hiredProcessors).equal(0);
  const ids = plain({ job, node: before.node ?? "11111111111111111111111111111111" }) as object;
  const data = { ...ids, exit, billed: `${billed}`, bondTo, finalAt, at: `${now}` };
  expect(plain(world.events({ logs }))).deep.equal([{ name: "jobEnded", data }]);
}

/** Completed and failed jobs, and the reputation, of the market's node. */
export async function record(market: Market) {
  const { jobsCompleted, jobsFailed, reputation } = await market.world.nodeOf(market.node.address);
  return [jobsCompleted, jobsFailed, reputation];
}
