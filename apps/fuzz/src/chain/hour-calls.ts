/** The work of an hour as instructions. */
import { attest, openHour, submitProof } from "@io-net/sdk";
import type { TransactionInstruction } from "@solana/web3.js";
import type { Sight } from "../actions.ts";
import * as cast from "../cast.ts";

/** The nodes prove the hour that runs. */
export async function proofCalls(nodes: number[]): Promise<TransactionInstruction[]> {
  const calls = await Promise.all((["gpu", "cpu"] as const).map((pool) => openHour({ pool })));
  for (const i of nodes) {
    const { ref, device } = cast.nodes[i]!;
    calls.push(await submitProof({ device, node: ref, nonce: 0 }));
  }
  return calls;
}

/** A verifier attests the same of all nodes, class by class. */
export function attestCalls(verifier: number, hour: number, saw: Sight): Promise<TransactionInstruction[]> {
  const key = cast.verifiers[verifier]!;
  const calls = cast.classes.map(({ pool }, id) => {
    const of = cast.nodes.filter((_, node) => cast.nodeTerms[node]!.class === id);
    const items = of.map(({ ref }) => ({ node: ref.address, ...saw }));
    return attest({ key, class: of[0]!.ref.class, pool, hour, items });
  });
  return Promise.all(calls);
}
