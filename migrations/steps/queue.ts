/** The changes by which classes, verifiers and the pools' split come, all queued at once, so that one wait is enough. */
import { cancelChange, queueChange } from "@io-net/sdk";
import { becomes, date } from "../words.ts";
import { missingClasses } from "./classes.ts";
import { missingSplit } from "./pools.ts";
import { indexOf, standingOf, type Wanted } from "./queued.ts";
import type { Plan, Step } from "./step.ts";
import { missingVerifiers } from "./verifiers.ts";

export const queue: Step = {
  name: "queue",

  async plan(ledger, cluster) {
    const plan: Plan = { sends: [], later: [] };
    const { admin } = cluster.roles;
    const missing: Wanted[] = [
      ...(await missingClasses(ledger, cluster)),
      ...(await missingVerifiers(ledger, cluster)),
      ...(await missingSplit(ledger, cluster)),
    ];
    for (const wanted of missing) {
      const standing = await standingOf(ledger, wanted);
      if (standing.is === "waiting" || standing.is === "ready") continue;
      const index = indexOf(wanted.change);
      const instructions = [await queueChange({ admin, index, change: wanted.change })];
      let now: string | null = null;
      if (standing.is === "dead") {
        now = `one of admin term ${standing.queued.adminTerm} that lapses at ${date(standing.queued.expiresAt)}`;
        instructions.unshift(await cancelChange({ authority: admin, queued: standing.queued }));
      }
      const changes = [becomes(`queued change ${index} of ${wanted.name}`, now, wanted.change)];
      plan.sends.push({ changes, instructions, signers: [{ role: "admin", key: admin }] });
    }
    return plan;
  },
};
