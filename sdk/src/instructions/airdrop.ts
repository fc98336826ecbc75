import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import { claimPageOf } from "../accounts/claim-page.ts";
import type { AirdropClaim } from "../airdrop/build.ts";
import { toBN } from "../borsh/number.ts";
import {
  airdropAddress,
  associatedAddress,
  claimPageAddress,
  configAddress,
  treasuryAddress,
  vaultAddress,
} from "../pda.ts";
import type { AirdropRef, AirdropTerms } from "../types.ts";
import { build } from "./build.ts";

/**
 * Anyone creates an airdrop of $IO and funds it whole; root, amounts and window never change. Pause does not stop it.
 *
 * Refused: `AirdropTermsInvalid`, `ClaimWindowInvalid`, `WrongMint`, `AccountExists` where the funder has one open under that
 * id; by the token program where `source` has less than `terms.total`.
 * @param id the funder's own number for it, free again once it is closed
 * @param terms `root`, `total` and `leaves` of the tree that `buildAirdrop` makes for `airdropAddress(funder, id)`, and a
 * window of claims of at least 30 days that begins now or later: choose `startsAt` some minutes ahead, since the transaction
 * lands later than it is made, and a start that has passed by then is `ClaimWindowInvalid`
 * @param source a token account of the funder; his associated one where none is given
 */
export async function createAirdrop(input: {
  funder: PublicKey;
  ioMint: PublicKey;
  id: BN | number;
  terms: AirdropTerms;
  source?: PublicKey;
}): Promise<TransactionInstruction> {
  const { funder, ioMint, terms, source = associatedAddress(funder, ioMint) } = input;
  const id = toBN(input.id, "id");
  const airdrop = airdropAddress(funder, id);
  return build(
    "createAirdrop",
    { args: { id, terms } },
    { funder, config: configAddress(), airdrop, vault: vaultAddress(airdrop, ioMint), source, ioMint },
  );
}

/**
 * Anyone opens a page for the claims of 80,000 leaves, before their end, and gets the rent of 0.0712 SOL back when it is closed.
 * Where the funder opens none, the first claimant of a page does. Pause does not stop it.
 *
 * Refused: `WrongClaimPage` for a page without leaves, `ClaimsOver`, `AccountExists`.
 * @param page `claimPageOf` the index of a leaf
 */
export async function openClaimPage(input: {
  payer: PublicKey;
  airdrop: PublicKey;
  page: number;
}): Promise<TransactionInstruction> {
  const { payer, airdrop, page } = input;
  return build("openClaimPage", { page }, { payer, airdrop, claimPage: claimPageAddress(airdrop, page) });
}

/**
 * Anyone claims a leaf to its claimant's associated account, while he owns it; the claimant himself to any token account that he
 * owns. Its page must be open. Pause does not stop it.
 *
 * Refused: `ClaimsNotBegun`, `ClaimsOver`, `ProofInvalid`, `AlreadyClaimed`, `NotTokenOwner`, `NotAssociatedAccount`, and
 * `AirdropOverdrawn` where the leaves sum to more than the funder said.
 * @param airdrop a fetched airdrop is one
 * @param destination the claimant's associated account where none is given. It must exist: `openTokenAccount`.
 */
export async function claimAirdrop(input: {
  authority: PublicKey;
  airdrop: Pick<AirdropRef, "address" | "mint">;
  claim: AirdropClaim;
  destination?: PublicKey;
}): Promise<TransactionInstruction> {
  const { address, mint } = input.airdrop;
  const { authority, claim, destination = associatedAddress(claim.claimant, mint) } = input;
  return build(
    "claimAirdrop",
    { args: claim },
    {
      authority,
      airdrop: address,
      claimPage: claimPageAddress(address, claimPageOf(claim.index)),
      vault: vaultAddress(address, mint),
      destination,
    },
  );
}

/**
 * Anyone closes a page of claims from a day after their end on; the rent goes back. Pause does not stop it.
 *
 * Refused: `AirdropNotOver`, `WrongRentPayer`.
 * @param payer who paid the rent and gets it back, as the page says
 */
export async function closeClaimPage(input: {
  airdrop: PublicKey;
  page: number;
  payer: PublicKey;
}): Promise<TransactionInstruction> {
  const { airdrop, page, payer } = input;
  return build("closeClaimPage", {}, { airdrop, claimPage: claimPageAddress(airdrop, page), payer });
}

/**
 * Anyone closes an airdrop from a day after its claims on, once its pages are closed: what nobody claimed goes to the funder's
 * associated account, while he owns it, or to any that he owns if he signs; the rent goes back to him, and what strangers sent to
 * its vault to the treasury. Pause does not stop it.
 *
 * Refused: `AirdropNotOver`, `ClaimPagesOpen`, `NotTokenOwner`, `NotAssociatedAccount`.
 * @param airdrop a fetched airdrop is one
 * @param destination the funder's associated account where none is given. It must exist if anything is left:
 * `openTokenAccount`.
 */
export async function closeAirdrop(input: {
  authority: PublicKey;
  airdrop: AirdropRef;
  destination?: PublicKey;
}): Promise<TransactionInstruction> {
  const { address, mint, funder } = input.airdrop;
  const { authority, destination = associatedAddress(funder, mint) } = input;
  const treasury = treasuryAddress();
  return build(
    "closeAirdrop",
    {},
    {
      authority,
      airdrop: address,
      vault: vaultAddress(address, mint),
      funder,
      destination,
      treasury,
      ioVault: vaultAddress(treasury, mint),
    },
  );
}
