/** The whole supply of $IO, minted once on a fresh mint. Where $IO exists already, its reserve is funded by transfer instead. */
import { configAddress, decodeConfig, EMISSION_RESERVE, GENESIS_ALLOCATION, genesis as mintSupply } from "@io-net/sdk";
import { mintOf } from "../tokens.ts";
import { becomes, differ } from "../words.ts";
import { readAccount, type Step } from "./step.ts";

export const genesis: Step = {
  name: "genesis",

  async plan(ledger, { ioMint, allocations, roles: { admin } }) {
    const { supply, authority } = await mintOf(ledger, "ioMint", ioMint);
    const at = (await readAccount(ledger, configAddress(), decodeConfig))?.genesisAt;
    if (!allocations) {
      if (at) differ("genesis", `run at ${at}`, "none, as allocations is false");
      if (supply.isZero()) differ("genesis.supply", 0, "one from before, as allocations is false");
      return { sends: [], later: [] };
    }
    if (at) return { sends: [], later: [] };
    if (!supply.isZero()) differ("genesis.supply", supply, "0 before genesis; without genesis, allocations is false");
    if (!authority) throw new Error(`the mint ${ioMint} has neither supply nor mint authority; name another`);
    const changes = [
      becomes("supply of $IO in base units", supply, EMISSION_RESERVE.add(GENESIS_ALLOCATION)),
      becomes("in the reserve vault", 0, EMISSION_RESERVE),
      becomes("in the genesis vault", 0, GENESIS_ALLOCATION),
      becomes("mint authority", authority, null),
    ];
    const instructions = [await mintSupply({ admin, mintAuthority: authority, ioMint })];
    const signers = [
      { role: "admin", key: admin },
      { role: "mint authority", key: authority },
    ];
    return { sends: [{ changes, instructions, signers }], later: [] };
  },
};
