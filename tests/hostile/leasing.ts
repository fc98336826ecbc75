/** Moments of the scene about jobs that have a node: served, ended, disputed and paid out. */
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import BN from "bn.js";
import { keypair } from "../support/keys.ts";
import type { World } from "../support/world.ts";
import { key } from "./cast.ts";
import { secondUsdc } from "./job_cast.ts";
import { a, ahead, b, type JobName, jobOf, sides } from "./renting.ts";
import type { Plays } from "./scene.ts";

const [stranger, resolver, delegate] = [keypair("stranger"), keypair("resolver"), keypair("delegate a")];
type Side = (typeof sides)[number];

/** All jobs run to their end, but for the auctions, which are disputed; a day later the jobs are paid out. */
export async function leasing(world: World, plays: Plays): Promise<void> {
  await starting(world, plays);
  await running(world, plays);
  await disputing(world, plays);
  await serving(world, plays);
  await paying(world, plays);
}

async function starting(world: World, { could, does }: Plays): Promise<void> {
  const job = await jobOf(world, "job a");
  const { operator, client } = a;
  await could("cancelJob: assigned", sdk.cancelJob({ client: job.client, job }), client);
  await could("stopJob: assigned", sdk.stopJob({ operator: operator.publicKey, job }), operator);
  await ahead(world, 1_200, () => could("expireJob: assigned", sdk.expireJob({ job })));
  const start = async (name: JobName, { device }: Side) =>
    sdk.startJob({ device: device.publicKey, job: await jobOf(world, name) });
  await does("startJob", start("job a", a), a.device);
  await world.send(start("job b", b), [b.device]);
  for (const side of sides) await world.send(start(side.auction, side), [side.device]);
}

async function running(world: World, { could }: Plays): Promise<void> {
  const job = await jobOf(world, "job a");
  const { operator, client } = a;
  await could("cancelJob: running", sdk.cancelJob({ client: job.client, job }), client);
  await could("stopJob: running", sdk.stopJob({ operator: operator.publicKey, job }), operator);
  await ahead(world, 4_200, () => could("expireJob: running", sdk.expireJob({ job })));
  const extend = { job, secs: 3_600 };
  await could("extendJob: by the client", sdk.extendJob({ ...extend, authority: job.client }), client);
  const byHim = sdk.extendJob({ ...extend, authority: delegate.publicKey });
  await could("extendJob: by a delegate", byHim, delegate);
  const longer = { authority: job.client, job, secs: 3_601, operator: operator.publicKey };
  await could("extendJob: with the operator", sdk.extendJob(longer), client, operator);
  const dispute = sdk.disputeJob({ authority: operator.publicKey, job });
  await could("disputeJob: by the operator", dispute, operator);
}

/** Of the auctions, whose clients have something back already. */
async function disputing(world: World, { could, does }: Plays): Promise<void> {
  const job = await jobOf(world, "auction a");
  await refunding(world, { could, does }, "auction a", a.client);
  const dispute = async ({ client, auction }: Side) =>
    sdk.disputeJob({ authority: client.publicKey, job: await jobOf(world, auction) });
  await does("disputeJob: by the client", dispute(a), a.client);
  await world.send(dispute(b), [b.client]);
  const decision = { billed: new BN(1_000_000), winner: "client" } as const;
  await could("resolveDispute", sdk.resolveDispute({ resolver: resolver.publicKey, job, decision }), resolver);
  await ahead(world, 604_800, () => could("expireDispute", sdk.expireDispute({ job })));
}

async function refunding(world: World, { could }: Plays, name: JobName, payee: Keypair): Promise<void> {
  const job = await jobOf(world, name);
  const [side, label] = payee === a.client ? (["client", "client a"] as const) : (["node", "operator a"] as const);
  const refund = (authority: Keypair) => ({ authority: authority.publicKey, job, side });
  await could(`withdrawRefund: for the ${side}`, sdk.withdrawRefund(refund(stranger)), stranger);
  const own = sdk.withdrawRefund({ ...refund(payee), destination: secondUsdc(label) });
  await could(`withdrawRefund: by the ${side}`, own, payee);
}

async function serving(world: World, { could, does }: Plays): Promise<void> {
  const { chain } = world;
  const beat = async ({ device, job }: Side) =>
    sdk.heartbeat({ device: device.publicKey, job: await jobOf(world, job) });
  const startedAt = await chain.now();
  for (let hour = 1; hour <= 3; hour++) {
    await chain.warpTo(startedAt + 3_600 * hour);
    if (hour === 1) await does("heartbeat", beat(a), a.device);
    else await world.send(beat(a), [a.device]);
    await world.send(beat(b), [b.device]);
  }
  await does("finishJob", sdk.finishJob({ job: await jobOf(world, "job a") }));
  const job = await jobOf(world, "job b");
  await world.send(sdk.finishJob({ job }));
  const rate = { client: a.client.publicKey, job: await jobOf(world, "job a"), stars: 5 };
  await could("rateJob", sdk.rateJob(rate), a.client);
}

async function paying(world: World, { could, does }: Plays): Promise<void> {
  await world.chain.warpTo((await world.chain.now()) + 86_400);
  const job = await jobOf(world, "job a");
  const of = { job, payoutOwner: key("payout a") };
  const byAnyone = sdk.withdrawEarnings({ ...of, authority: stranger.publicKey });
  await could("withdrawEarnings: by anyone", byAnyone, stranger);
  const own = { authority: key("payout a"), destination: secondUsdc("payout a") };
  await could("withdrawEarnings: by the payout owner", sdk.withdrawEarnings({ ...of, ...own }), keypair("payout a"));
  await refunding(world, { could, does }, "job a", a.operator);
  await could("sweepFees", sdk.sweepFees({ job }));
  for (const { job: name, payout, operator } of sides) {
    const ended = await jobOf(world, name);
    const by = { authority: operator.publicKey, job: ended };
    const earnings = sdk.withdrawEarnings({ ...by, payoutOwner: payout.publicKey });
    await world.send([earnings, sdk.withdrawRefund({ ...by, side: "node" })], [operator]);
  }
  await could("closeJob", sdk.closeJob({ job }));
}
