/** What follows the end of a job: ratings, disputes, and its money, which anyone moves. */
import { bidAddress, jobLedger, type Side } from "@io-net/sdk";
import { big } from "../amounts.ts";
import type { Chapter, Scene } from "./scene.ts";
import { jobOf } from "./take.ts";

const hour = 3_600;
const day = 86_400;
const resolveSecs = 7 * day;
const sides: readonly Side[] = ["client", "node"];
/** Resolvers bill quarters of the cost. */
const quarters = 4;

/** Ratings and disputes of a job that ran, up to the end of all of them. */
export async function* argue({ network, market, chance, deal, fate, take }: Scene): Chapter<void> {
  const { contested, decided, rated } = market.chances;
  const isRated = fate === "complete" && chance.happens(rated);
  if (isRated) {
    yield network.now() + chance.between(60, hour);
    await take({ kind: "rate", stars: chance.between(1, 5) });
    await takeMoney({ network, deal, take }); // earnings and bond, at once
  }
  if (fate !== "disputed" && !isRated && chance.happens(contested)) {
    yield network.now() + chance.between(hour, day - hour);
    await take({ kind: "dispute", side: chance.pick(sides) });
  }
  const { status, disputedAt, cost, earningsTaken } = jobOf(network, deal);
  if (status !== "disputed") return;
  if (chance.happens(decided)) {
    yield network.now() + chance.between(hour, resolveSecs - hour);
    const billed = (big(cost) * BigInt(chance.between(0, quarters))) / BigInt(quarters);
    const taken = big(earningsTaken);
    await take({ kind: "resolve", billed: billed > taken ? billed : taken, winner: chance.pick(sides) });
  } else {
    yield disputedAt.toNumber() - network.startedAt + resolveSecs;
    await take({ kind: "expireDispute" });
  }
}

/** Once it is final everyone gets what is his, and the job is closed. */
export async function* settle({ network, deal, take }: Scene): Chapter<void> {
  yield jobOf(network, deal).finalAt.toNumber() - network.startedAt;
  await takeMoney({ network, deal, take });
  for (const node of deal.class.nodes) {
    if (network.chain.account(bidAddress(deal.address, node.ref.address))) await take({ kind: "returnBid", node });
  }
  if (owesFees(network, deal) && deal.index % 2) await take({ kind: "sweep" }); // else the close does it
  await take({ kind: "close" });
}

const owesFees = (network: Scene["network"], deal: Scene["deal"]): boolean =>
  jobLedger(jobOf(network, deal), network.chain.now()).fees.some((fee) => fee.gtn(0));

/** Whatever is due by the SDK's ledger. */
async function takeMoney({ network, deal, take }: Pick<Scene, "network" | "deal" | "take">): Promise<void> {
  const { earningsDue, refundDue, operatorDue } = jobLedger(jobOf(network, deal), network.chain.now());
  if (earningsDue.gtn(0)) await take({ kind: "earnings" });
  if (refundDue.gtn(0)) await take({ kind: "refund", side: "client" });
  if (operatorDue.gtn(0)) await take({ kind: "refund", side: "node" });
}
