/** The schedule and both pools. From here on hours pass, so classes and verifiers are there before. */
import { decodeEmission, EMISSION_RESERVE, emissionAddress, SCHEDULES, startEmission, vaultAddress } from "@io-net/sdk";
import type { Cluster } from "../cluster.ts";
import type { Ledger } from "../ledger.ts";
import { balanceOf } from "../tokens.ts";
import { becomes, compare } from "../words.ts";
import { classes } from "./classes.ts";
import { latest, readAccount, type Step, type Until } from "./step.ts";
import { verifiers } from "./verifiers.ts";

export const emission: Step = {
  name: "emission",

  async plan(ledger, cluster) {
    const { ioMint, schedule, roles } = cluster;
    const found = await readAccount(ledger, emissionAddress(), decodeEmission);
    if (found) {
      compare("emission", found, SCHEDULES[schedule]);
      return { sends: [], later: [] };
    }
    const send = {
      changes: [becomes("emission", null, SCHEDULES[schedule])],
      instructions: [await startEmission({ admin: roles.admin, ioMint, schedule: SCHEDULES[schedule] })],
      signers: [{ role: "admin", key: roles.admin }],
    };
    const until = latest([...(await devices(ledger, cluster)), ...(await reserve(ledger, cluster))]);
    return until === undefined ? { sends: [send], later: [] } : { sends: [], later: [{ ...send, until }] };
  },
};

/** When classes and verifiers are there. */
async function devices(ledger: Ledger, cluster: Cluster): Promise<Until[]> {
  const plans = await Promise.all([classes, verifiers].map((step) => step.plan(ledger, cluster)));
  return plans.flatMap(({ later }) => later).map(({ until }) => until);
}

/** Genesis fills the reserve. Where $IO is older, those who hold it do, by a transfer. */
async function reserve(ledger: Ledger, { ioMint, allocations }: Cluster): Promise<Until[]> {
  const vault = vaultAddress(emissionAddress(), ioMint);
  const holds = await balanceOf(ledger, vault);
  if (allocations || holds.gte(EMISSION_RESERVE)) return [];
  return [`the reserve vault ${vault} holds ${EMISSION_RESERVE} base units of $IO, not ${holds}; transfer them to it`];
}
