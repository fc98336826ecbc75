/** Roles, mints and parameters; the treasury and the vaults come with them. */
import { configAddress, decodeConfig, initConfig, PROGRAM_ID, programDataAddress } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import type { Cluster } from "../cluster.ts";
import type { Ledger } from "../ledger.ts";
import { mintOf } from "../tokens.ts";
import { becomes, compare } from "../words.ts";
import { readAccount, type Step } from "./step.ts";

export const config: Step = {
  name: "config",

  async plan(ledger, cluster) {
    const { ioMint, usdcMint, roles } = cluster;
    const wanted = { ...roles, ioMint, usdcMint, parameters: parametersOf(cluster) };
    const found = await readAccount(ledger, configAddress(), decodeConfig);
    if (found) {
      compare("config", found, wanted);
      return { sends: [], later: [] };
    }
    await mintOf(ledger, "ioMint", ioMint);
    await mintOf(ledger, "usdcMint", usdcMint);
    const authority = await upgradeAuthority(ledger);
    const changes = [becomes("config", null, wanted)];
    const instructions = [await initConfig({ authority, ioMint, usdcMint, roles, overrides: cluster.parameters })];
    return { sends: [{ changes, instructions, signers: [{ role: "upgrade authority", key: authority }] }], later: [] };
  },
};

/** Those of the file; the others have the program's default. */
function parametersOf({ parameters }: Cluster): object {
  return Object.fromEntries(parameters.map(({ parameter, value }) => [parameter, value]));
}

/** From the loader's account of the program: kind, slot of the deployment, then the authority as an option. */
async function upgradeAuthority(ledger: Ledger): Promise<PublicKey> {
  const data = (await ledger.account(programDataAddress()))?.data;
  if (!data) throw new Error(`the program ${PROGRAM_ID} is not there; deploy it first`);
  if (data[12] !== 1) throw new Error("the program has no upgrade authority, so nobody can set it up; deploy it anew");
  return new PublicKey(data.subarray(13, 45));
}
