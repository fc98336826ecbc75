/** What can happen in a run. Each action holds all that it needs, so that a run can be cut short, printed and repeated. */

/** Base units and shares are bigint; actors and nodes are places in the cast, `index` is a ticket's number. */
export type Action =
  | { kind: "stake"; actor: number; node: number; amount: bigint }
  | { kind: "request"; actor: number; node: number; index: number; shares: bigint }
  | { kind: "cancel"; actor: number; node: number; index: number }
  | { kind: "withdraw"; actor: number; node: number; index: number }
  | { kind: "move"; actor: number; node: number; index: number; to: number }
  | { kind: "claim"; actor: number; node: number }
  | { kind: "compound"; actor: number; node: number }
  | { kind: "close"; actor: number; node: number }
  | { kind: "announce"; node: number; bps: number }
  | { kind: "claimCommission"; node: number }
  | { kind: "retire"; node: number }
  | { kind: "open"; node: number; code: number; hour: number; fractionBps: number }
  | { kind: "overturn"; node: number; slash: SlashName }
  | { kind: "burn"; node: number; slash: SlashName }
  /** To a node's vault, or to the reserve where none is named. */
  | { kind: "donate"; actor: number; node?: number; amount: bigint }
  | { kind: "pause"; secs: number }
  | { kind: "pass"; secs: number }
  | { kind: "settle"; node: number }
  /** Closes all hours that can be closed; or only up to one that many hours before the last. */
  | { kind: "closeHours"; short: number }
  /** The nodes prove the running hour; then it passes, and each verifier that saw something attests it. */
  | { kind: "work"; nodes: number[]; seen: (Sight | null)[]; after: number };

export interface SlashName {
  node: number;
  code: number;
  hour: number;
}

export interface Sight {
  minutes: number;
  tier: number;
}

export type Kind = Action["kind"];

/** The instructions of leaving and of slashing, by action: those that a run must have seen succeed and refuse. */
export const tried: Kind[] = [
  ...["stake", "request", "cancel", "withdraw", "move", "claim", "compound", "close", "announce"],
  ...["open", "overturn", "burn"],
] as Kind[];

/** An action as source text. */
export function written(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    return `{ ${Object.entries(value)
      .map(([name, field]) => `${name}: ${written(field)}`)
      .join(", ")} }`;
  }
  return JSON.stringify(value);
}
