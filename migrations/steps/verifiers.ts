/** The keys that attest hours: those of the cluster file, and no others. */
import { addVerifier, configAddress, decodeConfig, decodeVerifier, MAX_VERIFIERS, verifierAddress } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import type { Cluster } from "../cluster.ts";
import type { Ledger } from "../ledger.ts";
import { readAccount, type Step } from "./step.ts";

export const verifiers: Step = {
  name: "verifiers",

  async read(ledger, cluster) {
    const { missing, others } = await look(ledger, cluster);
    if (others.length) {
      const wanted = cluster.verifiers.join(", ") || "none";
      throw new Error(
        `verifiers: the chain has others at index ${others.join(", ")}, the cluster file wants ${wanted}`,
      );
    }
    return missing.length ? "missing" : "done";
  },

  async run(ledger, cluster) {
    const { admin } = cluster.roles;
    for (const key of (await look(ledger, cluster)).missing) {
      await ledger.send([await addVerifier({ admin, key })], [{ role: "admin", key: admin }]);
    }
  },
};

/** Which keys of the file are not verifiers, and which indices are active under other keys. */
async function look(ledger: Ledger, cluster: Cluster): Promise<{ missing: PublicKey[]; others: number[] }> {
  const missing: PublicKey[] = [];
  let mask = (await readAccount(ledger, configAddress(), decodeConfig))?.activeVerifiers ?? 0;
  for (const key of cluster.verifiers) {
    const found = await readAccount(ledger, verifierAddress(key), decodeVerifier);
    if (found) mask &= ~(1 << found.index);
    else missing.push(key);
  }
  const others = Array.from({ length: MAX_VERIFIERS }, (_, index) => index).filter((index) => mask & (1 << index));
  return { missing, others };
}
