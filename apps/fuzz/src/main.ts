/** `npm run fuzz`: random actions against the model, until one differs or all are done. */
import { fuzz } from "./fuzz.ts";
import { readOptions } from "./options.ts";
import { scriptOf, tableOf } from "./report.ts";

const { actions, seed } = readOptions(process.argv);
const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1_000);
console.log(`${actions} actions, seed ${seed}`);

let said = 0;
const outcome = await fuzz({
  actions,
  seed,
  watch: (done) => {
    if (done - said < 50_000) return;
    said = done;
    console.log(`${done} actions, ${seconds()} s`);
  },
});

console.log(tableOf(outcome));
const { failure } = outcome;
if (failure) {
  console.log(`\nFAILED: seed ${seed}, run ${failure.run}; ${failure.actions.length} actions show it:\n`);
  console.log(scriptOf(failure));
}
console.log(`\n${outcome.actions} actions in ${seconds()} s: ${failure ? "a mismatch" : "no mismatch"}, seed ${seed}`);
process.exitCode = failure ? 1 : 0;
