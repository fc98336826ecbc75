/** The device classes of the cluster file. Others on the chain are left alone. */
import { classAddress, createClass, decodeDeviceClass } from "@io-net/sdk";
import type { Cluster } from "../cluster.ts";
import type { Ledger } from "../ledger.ts";
import { compare, readAccount, type Step } from "./step.ts";

export const classes: Step = {
  name: "classes",

  async read(ledger, cluster) {
    return (await absent(ledger, cluster)).length ? "missing" : "done";
  },

  async run(ledger, cluster) {
    const { admin } = cluster.roles;
    for (const { id, ...terms } of await absent(ledger, cluster)) {
      await ledger.send([await createClass({ admin, id, terms })], [{ role: "admin", key: admin }]);
    }
  },
};

/** The classes that the chain has not. @throws {Error} where it has one with other terms. */
async function absent(ledger: Ledger, cluster: Cluster): Promise<Cluster["classes"]> {
  const missing: Cluster["classes"] = [];
  for (const wanted of cluster.classes) {
    const found = await readAccount(ledger, classAddress(wanted.id), decodeDeviceClass);
    if (!found) missing.push(wanted);
    else {
      // The rate of the file is where the class begins; it moves between floor and ceiling.
      const { name, pool, multiplierBps: nextMultiplierBps, difficultyBits, rateFloor, rateCeiling } = wanted;
      const terms = { name, pool, nextMultiplierBps, difficultyBits, rateFloor, rateCeiling };
      compare(`classes[${cluster.classes.indexOf(wanted)}]`, found, terms);
    }
  }
  return missing;
}
