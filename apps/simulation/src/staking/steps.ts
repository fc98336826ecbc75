/** The events of a scenario as the steps that they take on the chain, in order. Nothing here touches the chain. */
import { appealHours, type StakingEvent } from "./events.ts";

/** Hours from a request until its ticket is ready: 14 days. */
const cooldownHours = 336;

interface At {
  /** Taken when the hour before is closed. */
  hour: number;
  /** The event's place in the scenario, and the index of its ticket. */
  event: number;
  /** `class/operator`. */
  node: string;
}

export type Step = At &
  (
    | { kind: "join"; who: string; times: number }
    | { kind: "request"; who: string; part: number }
    | { kind: "withdraw" | "cancel" | "compound"; who: string }
    | { kind: "move"; who: string; to: string }
    | { kind: "announce"; percent: number }
    | { kind: "open"; percent: number }
    | { kind: "overturn" | "burn"; opened: number }
  );

/** Hours in which a slash of a node is open. */
export interface OpenSlash {
  event: number;
  node: string;
  from: number;
  to: number;
}

export function slashesOf(events: StakingEvent[]): OpenSlash[] {
  return events.flatMap((event, i) => {
    if (event.kind !== "slash") return [];
    const { node, hour, overturnedAfter = appealHours } = event;
    return [{ event: i, node, from: hour, to: hour + overturnedAfter }];
  });
}

/** Of what happens in one hour, slashes end first and open last. */
const rank = ({ kind }: Step): number => (kind === "overturn" || kind === "burn" ? 0 : kind === "open" ? 2 : 1);

export function stepsOf(events: StakingEvent[]): Step[] {
  const slashes = slashesOf(events);
  const steps = events.flatMap((event, i) => stepsOfEvent(event, i, slashes));
  return steps.sort((a, b) => a.hour - b.hour || rank(a) - rank(b) || a.event - b.event);
}

function stepsOfEvent(from: StakingEvent, event: number, slashes: OpenSlash[]): Step[] {
  const { hour, node } = from;
  const at = { hour, event, node };
  switch (from.kind) {
    case "join":
      return [{ ...at, kind: "join", who: from.who, times: from.stake }];
    case "leave": {
      const { who, part } = from;
      return [
        { ...at, kind: "request", who, part },
        { ...at, kind: "withdraw", who, hour: freeFrom(node, hour + cooldownHours, slashes) },
      ];
    }
    case "move": {
      const { who, part, to } = from;
      return [
        { ...at, kind: "request", who, part },
        { ...at, kind: "move", who, to, hour: freeFrom(node, hour + cooldownHours, slashes) },
      ];
    }
    case "cancel":
      return [
        { ...at, kind: "request", who: from.who, part: from.part },
        { ...at, kind: "cancel", who: from.who, hour: hour + from.after },
      ];
    case "compound":
      return [{ ...at, kind: "compound", who: from.who }];
    case "commission":
      return [{ ...at, kind: "announce", percent: from.percent }];
    case "slash": {
      const { percent, overturnedAfter } = from;
      const end = hour + (overturnedAfter ?? appealHours);
      return [
        { ...at, kind: "open", percent },
        { ...at, kind: overturnedAfter === undefined ? "burn" : "overturn", opened: hour, hour: end },
      ];
    }
  }
}

/** The first hour from `ready` on in which stake may leave the node: not while a slash is open. */
function freeFrom(node: string, ready: number, slashes: OpenSlash[]): number {
  const open = slashes.find((slash) => slash.node === node && slash.from < ready && ready < slash.to);
  return open ? freeFrom(node, open.to, slashes) : ready;
}
