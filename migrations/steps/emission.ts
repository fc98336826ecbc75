/** The schedule and both pools. From here on hours pass. */
import { decodeEmission, emissionAddress, SCHEDULES, startEmission } from "@io-net/sdk";
import { compare, readAccount, type Step } from "./step.ts";

export const emission: Step = {
  name: "emission",

  async read(ledger, { schedule }) {
    const found = await readAccount(ledger, emissionAddress(), decodeEmission);
    if (!found) return "missing";
    compare("emission", found, SCHEDULES[schedule]);
    return "done";
  },

  async run(ledger, { ioMint, schedule, roles: { admin } }) {
    const instruction = await startEmission({ admin, ioMint, schedule: SCHEDULES[schedule] });
    await ledger.send([instruction], [{ role: "admin", key: admin }]);
  },
};
