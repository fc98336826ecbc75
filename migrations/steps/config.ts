/** Roles, mints and parameters; the treasury and the vaults come with them. */
import { configAddress, decodeConfig, initConfig, PROGRAM_ID, programDataAddress } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import type { Ledger } from "../ledger.ts";
import { compare, readAccount, type Step } from "./step.ts";

export const config: Step = {
  name: "config",

  async read(ledger, { ioMint, usdcMint, roles, parameters }) {
    const found = await readAccount(ledger, configAddress(), decodeConfig);
    if (!found) return "missing";
    compare("config", found, { ...roles, ioMint, usdcMint });
    const wanted = Object.fromEntries(parameters.map(({ parameter, value }) => [parameter, value]));
    compare("config.parameters", found.parameters, wanted);
    return "done";
  },

  async run(ledger, { ioMint, usdcMint, roles, parameters }) {
    const authority = await upgradeAuthority(ledger);
    const instruction = await initConfig({ authority, ioMint, usdcMint, roles, overrides: parameters });
    await ledger.send([instruction], [{ role: "upgrade authority", key: authority }]);
  },
};

/** From the loader's account of the program: kind, slot of the deployment, then the authority as an option. */
async function upgradeAuthority(ledger: Ledger): Promise<PublicKey> {
  const data = (await ledger.account(programDataAddress()))?.data;
  if (!data) throw new Error(`the program ${PROGRAM_ID} is not there; deploy it first`);
  if (data[12] !== 1) throw new Error("the program has no upgrade authority, so nobody can set it up; deploy it anew");
  return new PublicKey(data.subarray(13, 45));
}
