import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { toBN } from "../borsh/number.ts";
import { configAddress, slashAddress, treasuryAddress, vaultAddress } from "../pda.ts";
import type { Offence } from "../types.ts";
import { build } from "./build.ts";

/**
 * The slasher opens a slash of a node that he does not act for; nothing crosses the node's border until it ends. He pays for its
 * account, which is never closed. Pause does not stop it.
 *
 * Refused: `NotSlasher`, `IsParty`, `SlashFractionOutOfBounds`, `OffenceOutOfTime`, `EmissionNotStarted`, `SlashOpen`,
 * `SlashedRecently`, `AccountExists` where the offence was brought before.
 */
export async function openSlash(input: {
  slasher: PublicKey;
  node: PublicKey;
  offence: Offence;
}): Promise<TransactionInstruction> {
  const { slasher, node, offence } = input;
  const hour = toBN(offence.hour, "offence.hour");
  const slash = slashAddress(node, offence.code, hour);
  return build("openSlash", { offence: { ...offence, hour } }, { slasher, config: configAddress(), node, slash });
}

/**
 * The resolver ends an open slash without a loss, within 30 days of its opening, of a node that he does not act for. Pause does
 * not stop it.
 *
 * Refused: `NotResolver`, `IsParty`, `AppealOver`, `SlashNotOpen`.
 */
export async function overturnSlash(input: {
  resolver: PublicKey;
  node: PublicKey;
  slash: PublicKey;
}): Promise<TransactionInstruction> {
  return build("overturnSlash", {}, { ...input, config: configAddress() });
}

/**
 * Anyone burns an open slash from 30 days after its opening on: both pools of the node fall by its fraction. Pause does not stop it.
 *
 * Refused: `AppealNotOver`, `SlashNotOpen`.
 */
export async function burnSlash(input: {
  node: PublicKey;
  slash: PublicKey;
  ioMint: PublicKey;
}): Promise<TransactionInstruction> {
  return build(
    "burnSlash",
    {},
    { ...input, treasury: treasuryAddress(), vault: vaultAddress(input.node, input.ioMint) },
  );
}
