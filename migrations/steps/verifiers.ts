/** The keys that attest hours: those of the cluster file, and no others. */
import { configAddress, decodeConfig, decodeVerifier, MAX_VERIFIERS, verifierAddress } from "@io-net/sdk";
import type { Cluster } from "../cluster.ts";
import type { Ledger } from "../ledger.ts";
import { differ } from "../words.ts";
import { application, type Wanted } from "./queued.ts";
import { readAccount, type Step } from "./step.ts";

export const verifiers: Step = {
  name: "verifiers",

  async plan(ledger, cluster) {
    return application(ledger, cluster, await missingVerifiers(ledger, cluster));
  },
};

/** The keys of the file that are no verifiers. @throws {Error} where an index is active under another key. */
export async function missingVerifiers(ledger: Ledger, cluster: Cluster): Promise<Wanted[]> {
  const missing: Wanted[] = [];
  let mask = (await readAccount(ledger, configAddress(), decodeConfig))?.activeVerifiers ?? 0;
  for (const [i, key] of cluster.verifiers.entries()) {
    const found = await readAccount(ledger, verifierAddress(key), decodeVerifier);
    if (found) mask &= ~(1 << found.index);
    else missing.push({ name: `verifiers[${i}]`, now: null, change: { kind: "newVerifier", key } });
  }
  const others = Array.from({ length: MAX_VERIFIERS }, (_, index) => index).filter((index) => mask & (1 << index));
  if (others.length) differ("verifiers", `others at index ${others.join(", ")}`, cluster.verifiers);
  return missing;
}
