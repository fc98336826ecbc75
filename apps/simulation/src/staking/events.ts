/** What a scenario tells of stakers and operators after the start: the schema of `staking`. */
import { z } from "zod";
import { decimal, fields, list, must, text, whole } from "../fields.ts";

const kinds = ["join", "leave", "move", "cancel", "compound", "commission", "slash"] as const;

/** Hours of the slash that stands: 30 days in which it may be overturned. */
export const appealHours = 720;

const event = <K extends (typeof kinds)[number], T extends z.ZodRawShape>(kind: K, shape: T) =>
  fields({
    kind: z.literal(kind),
    /** Work hour, counted from 0; it happens when the hour before is closed. */
    hour: whole(1, 175_319),
    /** `class/operator`. */
    node: text(65),
    ...shape,
  });

const who = text(32);
/** Part of the shares that he holds. */
const part = decimal(0.0001, 1);

const stakingEvent = z.discriminatedUnion(
  "kind",
  [
    /** Somebody stakes, a multiple of what the node requires. */
    event("join", { who, stake: decimal(0.0001, 2) }),
    /** A request, and after the cooldown the withdrawal. */
    event("leave", { who, part }),
    /** A request, and after the cooldown the move. */
    event("move", { who, part, to: text(65) }),
    /** A request, taken back so many hours later. */
    event("cancel", { who, part, after: whole(1, 8_766) }),
    /** Rewards become stake, where there are any. */
    event("compound", { who }),
    /** The operator announces a rate in percent. */
    event("commission", { percent: decimal(0, 95, 2) }),
    /** In percent of the node's stake; without `overturnedAfter`, in hours, it stands and is burned after 30 days. */
    event("slash", { percent: decimal(0.01, 50, 2), overturnedAfter: whole(1, appealHours - 1).optional() }),
  ],
  must(`an object whose kind is one of ${kinds.join(", ")}`),
);

export const stakingEvents = list(stakingEvent, 0, 1_000);

export type StakingEvent = z.infer<typeof stakingEvent>;
