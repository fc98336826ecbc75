import { classes } from "./classes.ts";
import { config } from "./config.ts";
import { emission } from "./emission.ts";
import { genesis } from "./genesis.ts";
import type { Step } from "./step.ts";
import { verifiers } from "./verifiers.ts";

/** In the order in which they are run: each may need those before it. */
export const steps: readonly Step[] = [config, genesis, emission, classes, verifiers];
