/** The device classes of the cluster file. Others on the chain are left alone. */
import { classAddress, decodeDeviceClass } from "@io-net/sdk";
import type { Cluster } from "../cluster.ts";
import type { Ledger } from "../ledger.ts";
import { compare } from "../words.ts";
import { application, type Wanted } from "./queued.ts";
import { readAccount, type Step } from "./step.ts";

export const classes: Step = {
  name: "classes",

  async plan(ledger, cluster) {
    return application(ledger, cluster, await missingClasses(ledger, cluster));
  },
};

/** The classes that the chain has not. @throws {Error} where it has one with other terms. */
export async function missingClasses(ledger: Ledger, cluster: Cluster): Promise<Wanted[]> {
  const missing: Wanted[] = [];
  for (const [i, { id, ...terms }] of cluster.classes.entries()) {
    const found = await readAccount(ledger, classAddress(id), decodeDeviceClass);
    if (!found) missing.push({ name: `classes[${i}]`, now: null, change: { kind: "newClass", id, terms } });
    else {
      // The rate of the file is where the class begins; it moves between floor and ceiling. Multiplier and difficulty are those
      // that were set last, though they may be waiting for the next hour.
      const { rate, multiplierBps: nextMultiplierBps, difficultyBits: nextDifficultyBits, ...others } = terms;
      compare(`classes[${i}]`, found, { ...others, nextMultiplierBps, nextDifficultyBits });
    }
  }
  return missing;
}
