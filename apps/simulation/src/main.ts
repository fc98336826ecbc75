/** `npm start`: runs the scenario, prints what came of it and says by its status whether all checks hold. */
import { readOptions } from "./options.ts";
import { readScenario } from "./scenario.ts";

try {
  const options = readOptions(process.argv);
  const scenario = readScenario(options.scenario);
  const { simulate } = await import("./simulate.ts"); // after the input is known to be good: loading it takes a second
  const isGood = await simulate(scenario, options);
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
