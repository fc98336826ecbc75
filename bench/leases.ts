/** Compute units of a job from its start to its close. */
import {
  cancelJob,
  closeJob,
  DISPUTE_WINDOW_SECS,
  disputeJob,
  expireDispute,
  expireJob,
  extendJob,
  finishJob,
  heartbeat,
  RESOLVE_SECS,
  rateJob,
  resolveDispute,
  SILENCE_SECS,
  startJob,
  stopJob,
  sweepFees,
  withdrawEarnings,
  withdrawRefund,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { wholeEnd } from "./gates.ts";
import { keyOf } from "./keys.ts";
import { anyone, duration, jobOf, type Market } from "./market.ts";

const secs = 3_600;

/** Starts the job; after an hour it is heard of, extended and ended in every way, of which only the heartbeat stays. */
export async function measureLease(market: Market, address: PublicKey): Promise<void> {
  const { world, client, delegate, node } = market;
  const { bank, units, operator } = world;
  const { chain } = bank;
  const { device } = node;
  units.start_job = bank.run(await startJob({ device, job: jobOf(bank, address) }));
  const job = jobOf(bank, address);
  units["cancel_job, trial"] = bank.measure(await cancelJob({ client, job }));
  chain.warpTo(chain.now() + secs);
  units.heartbeat = bank.run(await heartbeat({ device, job }));
  units["extend_job, by the client"] = bank.measure(await extendJob({ authority: client, job, secs }));
  units["extend_job, by a delegate"] = bank.measure(await extendJob({ authority: delegate, job, secs }));
  const agreed = await extendJob({ authority: client, job, secs: duration + 1, operator });
  units["extend_job, beyond the longest"] = bank.measure(agreed);
  units["cancel_job, running"] = bank.measure(await cancelJob({ client, job }));
  units["stop_job, running"] = bank.measure(await stopJob({ operator, job }));
  await measureDispute(market, address);
  chain.warpTo(chain.now() + SILENCE_SECS.toNumber());
  units["expire_job, silent"] = bank.measure(await expireJob({ job }));
  chain.warpTo(chain.now() - SILENCE_SECS.toNumber());
}

/** Puts back what it changes. */
async function measureDispute({ world, client }: Market, address: PublicKey): Promise<void> {
  const { bank, units } = world;
  const { chain } = bank;
  const job = jobOf(bank, address);
  const dispute = await disputeJob({ authority: client, job });
  const before = dispute.keys.map(({ pubkey }) => [pubkey, chain.account(pubkey)] as const);
  units.dispute_job = bank.run(dispute);
  const decision = { billed: new BN(1_234_567), winner: "client" } as const;
  const resolver = keyOf("resolver");
  units.resolve_dispute = bank.measure(await resolveDispute({ resolver, job, decision }));
  const now = chain.now();
  chain.warpTo(now + RESOLVE_SECS.toNumber());
  units.expire_dispute = bank.measure(await expireDispute({ job }));
  chain.warpTo(now);
  for (const [key, account] of before) if (account && !account.executable) chain.setAccount(key, account);
}

/** Served to its end, paid out and closed. */
export async function measureMoney(market: Market, address: PublicKey): Promise<void> {
  const { world, client, node, payoutOwner } = market;
  const { bank, units, operator } = world;
  const { chain } = bank;
  const { device } = node;
  const job = jobOf(bank, address);
  const endsAt = job.endsAt.toNumber();
  const earnings = (authority: PublicKey) => withdrawEarnings({ authority, job, payoutOwner });
  while (chain.now() < endsAt - secs) {
    chain.warpTo(chain.now() + secs);
    bank.run(await heartbeat({ device, job }));
  }
  units["withdraw_earnings, running"] = bank.measure(await earnings(payoutOwner));
  chain.warpTo(endsAt - secs + 1);
  units["heartbeat, which warns"] = bank.measure(await heartbeat({ device, job }));
  chain.warpTo(endsAt);
  bank.run(await heartbeat({ device, job }));

  units.finish_job = bank.run(await finishJob({ job }));
  units.rate_job = bank.measure(await rateJob({ client, job, stars: 5 }));
  chain.warpTo(endsAt + DISPUTE_WINDOW_SECS.toNumber());
  units["withdraw_earnings, by anyone"] = bank.measure(await earnings(anyone));
  units["withdraw_earnings, by the payout owner"] = bank.run(await earnings(payoutOwner));
  const refund = (authority: PublicKey) => withdrawRefund({ authority, job, side: "node" });
  units["withdraw_refund, by anyone"] = bank.measure(await refund(anyone));
  units["withdraw_refund, by the operator"] = bank.run(await refund(operator));
  units.sweep_fees = bank.measure(await sweepFees({ job }));
  units.close_job = bank.run(await closeJob({ job }));
  const each = ["finish_job", "withdraw_earnings, by anyone", "withdraw_refund, by anyone", "close_job"];
  units[wholeEnd] = each.reduce((sum, name) => sum + units[name]!, 0);
}
