/** The whole supply of $IO, minted once on a fresh mint. Where $IO exists already, its reserve is funded by transfer instead. */
import { genesis as mintSupply } from "@io-net/sdk";
import { MintLayout, type RawMint } from "@solana/spl-token";
import type { PublicKey } from "@solana/web3.js";
import type { Ledger } from "../ledger.ts";
import type { Step } from "./step.ts";

export const genesis: Step = {
  name: "genesis",

  async read(ledger, { ioMint }) {
    return (await mintOf(ledger, ioMint)).supply > 0n ? "done" : "missing";
  },

  async run(ledger, { ioMint, roles: { admin } }) {
    const { mintAuthorityOption, mintAuthority } = await mintOf(ledger, ioMint);
    if (!mintAuthorityOption) throw new Error(`the mint ${ioMint} has neither supply nor mint authority; name another`);
    const signers = [
      { role: "admin", key: admin },
      { role: "mint authority", key: mintAuthority },
    ];
    await ledger.send([await mintSupply({ admin, mintAuthority, ioMint })], signers);
  },
};

async function mintOf(ledger: Ledger, key: PublicKey): Promise<RawMint> {
  const data = (await ledger.account(key))?.data;
  if (data?.length !== MintLayout.span) throw new Error(`ioMint: there is no mint ${key}; create it first`);
  return MintLayout.decode(data);
}
