import { allocations } from "./allocations.ts";
import { classes } from "./classes.ts";
import { config } from "./config.ts";
import { emission } from "./emission.ts";
import { genesis } from "./genesis.ts";
import { pools } from "./pools.ts";
import { queue } from "./queue.ts";
import type { Step } from "./step.ts";
import { verifiers } from "./verifiers.ts";
import { vestings } from "./vestings.ts";

/** In the order in which they are run: each may need those before it. What must wait is queued first. */
export const steps: readonly Step[] = [
  config,
  queue,
  genesis,
  allocations,
  vestings,
  classes,
  verifiers,
  emission,
  pools,
];
