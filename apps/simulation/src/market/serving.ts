/** What happens between the acceptance of a job and the end of its service. */
import type { Chapter, Scene } from "./scene.ts";
import { extension } from "./take.ts";

const hour = 3_600;
const startSecs = 1_200;
const trialSecs = 600;
const silenceSecs = 4_200;
/** Seconds that whoever ends a complete job comes late at the most. */
const slack = 300;

/** Whether it ran. */
export async function* serve(scene: Scene): Chapter<boolean> {
  const { network, chance, fate, take } = scene;
  const accepted = network.now();
  const inTime = accepted + chance.between(30, 1_000);
  if (fate === "notStarted") {
    yield accepted + startSecs;
    await take({ kind: "expire" });
    return false;
  }
  yield inTime;
  if (fate === "cancelledAssigned") {
    await take({ kind: "cancel" });
    return false;
  }
  await take({ kind: "start" });
  yield* run(scene);
  return true;
}

/** From the start to the end of the service, with a heartbeat an hour. */
async function* run(scene: Scene): Chapter<void> {
  const { network, chance, deal, fate, market, take } = scene;
  const started = network.now();
  const leaves = started + leavesAfter(scene);
  const lastBeat = fate === "silent" ? chance.between(0, deal.hours - 1) : Number.POSITIVE_INFINITY;
  const isExtended = fate === "complete" && chance.happens(market.chances.extended);
  const hours = deal.hours + (isExtended ? extension / hour : 0);
  if (fate === "trial") {
    yield leaves - 30;
    await take({ kind: "heartbeat" }); // he is asked for it, and pays up to here
  }
  for (let beat = 1; beat <= Math.min(hours, lastBeat); beat++) {
    const at = started + beat * hour;
    if (at > leaves) break;
    if (isExtended && beat === deal.hours) {
      yield at - chance.between(60, hour - 60);
      await take({ kind: "extend", secs: extension });
    }
    yield at;
    await take({ kind: "heartbeat" });
    if (beat % 24 === 1 && beat > 24) {
      await take({ kind: "earnings" }); // of the day before
      await take({ kind: "sweep" });
    }
  }
  yield* leave(scene, leaves);
}

/** Seconds from the start until somebody leaves. */
function leavesAfter({ chance, deal, fate }: Scene): number {
  const end = deal.hours * hour;
  if (fate === "trial") return chance.between(60, trialSecs - 1);
  if (fate === "stopped") return chance.between(60, end - 1);
  if (fate === "cancelled" || fate === "disputed") return chance.between(trialSecs, end - 1);
  return Number.POSITIVE_INFINITY;
}

async function* leave({ network, chance, fate, take }: Scene, at: number): Chapter<void> {
  switch (fate) {
    case "silent":
      yield network.now() + silenceSecs; // the last heartbeat was just now
      return take({ kind: "expire" });
    case "trial":
    case "cancelled":
      yield at;
      return take({ kind: "cancel" });
    case "stopped":
      yield at;
      return take({ kind: "stop" });
    case "disputed":
      yield at;
      return take({ kind: "dispute", side: chance.pick(["client", "node"]) });
    default:
      yield network.now() + chance.between(0, slack);
      return take({ kind: "finish" });
  }
}
