import type { Sent } from "@io-net/chain";
import { type AttestOutcome, parseEvents } from "@io-net/sdk";

/** What calls of `attest` made of their nodes, call by call: outcome, or with the weight where it weighs anything. */
export function outcomes(sent: Pick<Sent, "logs">[]): (AttestOutcome | [AttestOutcome, string])[][] {
  return sent.map(({ logs }) => {
    const event = parseEvents(logs).find(({ name }) => name === "hourAttested");
    if (event?.name !== "hourAttested") throw new Error("no hour was attested");
    return event.data.nodes.map(({ outcome, weight }) => (weight.isZero() ? outcome : [outcome, weight.toString()]));
  });
}
