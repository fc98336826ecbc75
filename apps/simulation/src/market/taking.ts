/** How a posted job finds its node, or does not. */
import type { WorldNode } from "../world.ts";
import { eligible, isEligible } from "./eligible.ts";
import { lowestBid } from "./rules.ts";
import type { Chapter, Scene } from "./scene.ts";
import { waits } from "./take.ts";

/** Seconds after the deadline in which anyone awards, and after the award in which the winner accepts. */
const awardSecs = 1_200;
/** Seconds that somebody takes to act, and to think twice. */
const soon = [60, 300] as const;
const later = [60, 900] as const;
/** Bidders of an auction at the most. */
const mostBids = 3;
const bidParts = 10_000;

/** Whether a node has the job now; else it has ended. */
export async function* findNode(scene: Scene): Chapter<boolean> {
  const { network, chance, deal, fate, take } = scene;
  const deadline = network.now() + waits[deal.way];
  if (deal.way === "auction") return yield* holdAuction(scene, deadline);
  if (fate === "withdrawn") return yield* withdraw(scene);
  if (fate !== "noTaker") {
    yield network.now() + chance.between(...later);
    const suits = eligible(network, deal).filter((node) => !deal.node || deal.node === node);
    if (suits.length) {
      await take({ kind: "accept", node: chance.pick(suits) });
      return true;
    }
  }
  return yield* expireAt(scene, deadline);
}

async function* holdAuction(scene: Scene, deadline: number): Chapter<boolean> {
  const { network, chance, deal, fate, market, take } = scene;
  const bids: { node: WorldNode; rate: bigint }[] = [];
  for (const node of fate === "noTaker" ? [] : eligible(network, deal).slice(0, mostBids)) {
    yield network.now() + chance.between(...soon);
    if (!isEligible(network, deal, node)) continue;
    const rate = (deal.maxRate * BigInt(chance.between(lowestBid * bidParts, bidParts))) / BigInt(bidParts);
    await take({ kind: "bid", node, rate });
    bids.push({ node, rate });
  }
  if (fate === "withdrawn") return yield* withdraw(scene);
  if (bids.length === 0) return yield* expireAt(scene, deadline);

  const isLate = chance.happens(market.chances.awardedLate);
  yield isLate ? deadline + chance.between(0, awardSecs - 1) : network.now() + chance.between(...soon);
  const [best] = bids.toSorted((a, b) => (a.rate < b.rate ? -1 : a.rate > b.rate ? 1 : 0));
  if (!isEligible(network, deal, best!.node)) return yield* expireAt(scene, deadline + awardSecs);
  await take({ kind: "award", node: best!.node });

  const awarded = network.now();
  if (fate !== "notAccepted") {
    yield awarded + chance.between(...later);
    if (isEligible(network, deal, best!.node)) {
      await take({ kind: "accept", node: best!.node });
      return true;
    }
  }
  return yield* expireAt(scene, awarded + awardSecs);
}

async function* withdraw({ network, chance, take }: Scene): Chapter<false> {
  yield network.now() + chance.between(...later);
  await take({ kind: "cancel" });
  return false;
}

async function* expireAt({ take }: Scene, at: number): Chapter<false> {
  yield at;
  await take({ kind: "expire" });
  return false;
}
