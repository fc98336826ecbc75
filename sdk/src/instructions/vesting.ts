import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import { associatedAddress, configAddress, treasuryAddress, vaultAddress, vestingAddress } from "../pda.ts";
import type { VestingRef, VestingTerms } from "../types.ts";
import { build } from "./build.ts";

/**
 * Anyone grants $IO that unlocks by month, and funds it whole. Nobody can revoke or change it. Pause does not stop it.
 *
 * Refused: `VestingAmountsInvalid`, `VestingMonthsOutOfBounds`, `VestingStartOutOfBounds`, `DefaultKey`, `WrongMint`,
 * `AccountExists` where the creator has one open under that id; by the token program where `source` has too little.
 * @param id the creator's own number for it, free again once it is closed
 * @param terms what unlocks when; `startsAt` may be past. For a grant that is to begin with the transaction choose it some
 * minutes ahead: that lands later than it is made
 * @param source a token account of the creator; his associated one where none is given
 */
export async function createVesting(input: {
  creator: PublicKey;
  ioMint: PublicKey;
  id: BN | number;
  beneficiary: PublicKey;
  terms: VestingTerms;
  source?: PublicKey;
}): Promise<TransactionInstruction> {
  const { creator, ioMint, beneficiary, terms, source = associatedAddress(creator, ioMint) } = input;
  const id = toBN(input.id, "id");
  const vesting = vestingAddress(creator, id);
  return build(
    "createVesting",
    { args: { id, beneficiary, terms } },
    { creator, config: configAddress(), vesting, vault: vaultAddress(vesting, ioMint), source, ioMint },
  );
}

/**
 * Anyone releases what a vesting has unlocked to the beneficiary's associated account, while he owns it; the beneficiary himself
 * to any token account that he owns. Pause does not stop it.
 *
 * Refused: `NothingToRelease`, `NotTokenOwner`, `NotAssociatedAccount`.
 * @param vesting a fetched vesting is one
 * @param destination the beneficiary's associated account where none is given. It must exist: `openTokenAccount`.
 */
export async function releaseVesting(input: {
  authority: PublicKey;
  vesting: VestingRef;
  destination?: PublicKey;
}): Promise<TransactionInstruction> {
  const { address, mint, beneficiary } = input.vesting;
  const { authority, destination = associatedAddress(beneficiary, mint) } = input;
  return build("releaseVesting", {}, { authority, vesting: address, vault: vaultAddress(address, mint), destination });
}

/**
 * The beneficiary names who may take over what is not released, or `null` to take a proposal back. Pause does not stop it.
 *
 * Refused: `NotBeneficiary`, `DefaultKey`.
 */
export async function proposeBeneficiary(input: {
  beneficiary: PublicKey;
  vesting: PublicKey;
  pendingBeneficiary: PublicKey | null;
}): Promise<TransactionInstruction> {
  const { beneficiary, vesting, pendingBeneficiary } = input;
  return build("proposeBeneficiary", { pendingBeneficiary }, { beneficiary, vesting });
}

/**
 * The proposed beneficiary takes over what is not released. Pause does not stop it.
 *
 * Refused: `NotPendingBeneficiary`.
 */
export async function acceptBeneficiary(input: {
  pendingBeneficiary: PublicKey;
  vesting: PublicKey;
}): Promise<TransactionInstruction> {
  return build("acceptBeneficiary", {}, input);
}

/**
 * Anyone closes a vesting that has released all; the rent goes back, and what strangers sent to its vault to the treasury. Pause
 * does not stop it.
 *
 * Refused: `VestingNotReleased`, `WrongRentPayer`.
 * @param vesting a fetched vesting is one
 */
export async function closeVesting(input: {
  vesting: Pick<VestingRef, "address" | "mint"> & { payer: PublicKey };
}): Promise<TransactionInstruction> {
  const { address, mint, payer } = input.vesting;
  const treasury = treasuryAddress();
  return build(
    "closeVesting",
    {},
    { vesting: address, vault: vaultAddress(address, mint), payer, treasury, ioVault: vaultAddress(treasury, mint) },
  );
}
