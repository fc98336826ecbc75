/** Roles, mints, the oracle and parameters; the treasury and the vaults come with them. */
import { configAddress, decodeConfig, initConfig, PARAMETER_BOUNDS, PROGRAM_ID, programDataAddress } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import type { Ledger } from "../ledger.ts";
import { mintOf } from "../tokens.ts";
import { becomes, compare } from "../words.ts";
import { readAccount, type Step } from "./step.ts";

export const config: Step = {
  name: "config",

  async plan(ledger, cluster) {
    const { ioMint, usdcMint, roles, oracle } = cluster;
    const parameters = Object.fromEntries(cluster.parameters.map(({ parameter, value }) => [parameter, value]));
    const wanted = { ...roles, ioMint, usdcMint, oracle, parameters };
    const found = await readAccount(ledger, configAddress(), decodeConfig);
    if (found) {
      // Of a raise that is announced the new value counts, which the config holds.
      compare("config", found, { ...wanted, parameters: { ...defaults, ...parameters } });
      return { sends: [], later: [] };
    }
    await mintOf(ledger, "ioMint", ioMint);
    await mintOf(ledger, "usdcMint", usdcMint);
    const authority = await upgradeAuthority(ledger);
    const changes = [becomes("config", null, wanted)];
    const setup = { roles, oracle, overrides: cluster.parameters };
    const instructions = [await initConfig({ authority, ioMint, usdcMint, ...setup })];
    return { sends: [{ changes, instructions, signers: [{ role: "upgrade authority", key: authority }] }], later: [] };
  },
};

/** Of the parameters that the file does not name. */
const defaults = Object.fromEntries(Object.entries(PARAMETER_BOUNDS).map(([name, of]) => [name, of.default]));

/** From the loader's account of the program: kind, slot of the deployment, then the authority as an option. */
async function upgradeAuthority(ledger: Ledger): Promise<PublicKey> {
  const data = (await ledger.account(programDataAddress()))?.data;
  if (!data) throw new Error(`the program ${PROGRAM_ID} is not there; deploy it first`);
  if (data[12] !== 1) throw new Error("the program has no upgrade authority, so nobody can set it up; deploy it anew");
  return new PublicKey(data.subarray(13, 45));
}
