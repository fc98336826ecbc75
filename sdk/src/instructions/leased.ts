import type { PublicKey } from "@solana/web3.js";
import type { Job } from "../accounts/job.ts";

/** The node of a job. @throws {TypeError} where it has none yet. */
export function nodeOf({ node }: Pick<Job, "node">): PublicKey {
  if (node) return node;
  throw new TypeError("job.node: the job has no node yet; fetch it again once one has it");
}
