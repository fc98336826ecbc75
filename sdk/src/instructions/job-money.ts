/** How the money of a job leaves its vault; `jobLedger` tells what is due. */
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type { At } from "../accounts/account.ts";
import type { Job } from "../accounts/job.ts";
import type { Side } from "../math/job.ts";
import { associatedAddress, treasuryAddress, vaultAddress } from "../pda.ts";
import { build } from "./build.ts";
import { nodeOf } from "./leased.ts";

/** The accounts of a job that pays fees. */
function feesOf({ address, mint }: Pick<At<Job>, "address" | "mint">) {
  const treasury = treasuryAddress();
  return {
    job: address,
    vault: vaultAddress(address, mint),
    treasury,
    treasuryVault: vaultAddress(treasury, mint),
  };
}

/**
 * Anyone withdraws what the node has earned and may have now to the payout owner's associated account; the payout owner himself to
 * any token account that he owns. Pause does not stop it.
 *
 * Refused: `WrongJobStatus`, `NothingToWithdraw`, `NotTokenOwner`, `NotAssociatedAccount`.
 * @param payoutOwner of the node
 * @param destination the payout owner's associated account where none is given. It must exist: `openTokenAccount`.
 */
export async function withdrawEarnings(input: {
  authority: PublicKey;
  job: Pick<At<Job>, "address" | "mint" | "node">;
  payoutOwner: PublicKey;
  destination?: PublicKey;
}): Promise<TransactionInstruction> {
  const { authority, job, payoutOwner, destination = associatedAddress(payoutOwner, job.mint) } = input;
  const vault = vaultAddress(job.address, job.mint);
  return build("withdrawEarnings", {}, { authority, node: nodeOf(job), job: job.address, vault, destination });
}

/**
 * Anyone withdraws what a side is owed beside earnings to its associated account, the side itself to any token account of its own:
 * refund, bond and deposits. Pause does not stop it.
 *
 * Refused: `WrongJobStatus`, `NothingToWithdraw`, `NotTokenOwner`, `NotAssociatedAccount`.
 * @param destination the associated account of the client, or of the operator, where none is given. It must exist:
 * `openTokenAccount`.
 */
export async function withdrawRefund(input: {
  authority: PublicKey;
  job: Pick<At<Job>, "address" | "mint" | "client" | "operator">;
  side: Side;
  destination?: PublicKey;
}): Promise<TransactionInstruction> {
  const { authority, job, side, destination = associatedAddress(payeeOf(job, side), job.mint) } = input;
  const vault = vaultAddress(job.address, job.mint);
  return build("withdrawRefund", { side }, { authority, job: job.address, vault, destination });
}

function payeeOf({ client, operator }: Pick<Job, "client" | "operator">, side: Side): PublicKey {
  if (side === "client") return client;
  if (operator) return operator;
  throw new TypeError("job.operator: no node has accepted the job, so none is owed anything");
}

/**
 * Anyone moves the fees of a job that are due to the treasury: those on what was withdrawn, and once the job is final all. Pause
 * does not stop it.
 *
 * Refused: `WrongJobStatus`, `NothingToWithdraw`.
 */
export async function sweepFees(input: { job: Pick<At<Job>, "address" | "mint"> }): Promise<TransactionInstruction> {
  return build("sweepFees", {}, feesOf(input.job));
}

/**
 * Anyone closes a job that is final and owes nobody: fees and donations that are left go to the treasury, the rent to the client.
 * Pause does not stop it.
 *
 * Refused: `WrongJobStatus`, `BidsOpen`, `JobNotFinal`, `JobOwesMoney`.
 */
export async function closeJob(input: {
  job: Pick<At<Job>, "address" | "mint" | "client">;
}): Promise<TransactionInstruction> {
  const { job } = input;
  return build("closeJob", {}, { ...feesOf(job), client: job.client });
}
