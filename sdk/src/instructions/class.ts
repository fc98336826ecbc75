import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { classAddress, configAddress, emissionAddress } from "../pda.ts";
import type { ClassTerms, ClassUpdate } from "../types.ts";
import { build } from "./build.ts";

/** The admin creates the device class `id`, 0..65,535. */
export async function createClass(input: {
  admin: PublicKey;
  id: number;
  terms: ClassTerms;
}): Promise<TransactionInstruction> {
  const { admin, id, terms } = input;
  return build("createClass", { args: { id, terms } }, { admin, config: configAddress(), class: classAddress(id) });
}

/** The admin changes a device class. A new multiplier rules from the next hour on; a raise binds the required stake 30 days later. */
export async function updateClass(input: {
  admin: PublicKey;
  class: PublicKey;
  update: ClassUpdate;
}): Promise<TransactionInstruction> {
  const { admin, class: deviceClass, update } = input;
  return build(
    "updateClass",
    { update },
    { admin, config: configAddress(), emission: emissionAddress(), class: deviceClass },
  );
}
