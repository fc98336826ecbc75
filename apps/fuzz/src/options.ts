/** The command line. */
import { Command, InvalidArgumentError } from "commander";

export interface Options {
  actions: number;
  seed: number;
}

const explanation = `
What happens:
  The compiled program runs on an embedded chain. Eight actors stake, leave, move, claim, compound, slash, appeal, rent, sell to
  the buyback, donate and change commissions while hours and months pass, by chance. A model with exact fractions of its own
  foretells of each action whether it succeeds or by which error it is refused, and every balance after it; what must always hold
  is checked too.

  Where the two differ, the run is cut to the fewest actions that still show it and printed as a script for a test.

Examples:
  npm run fuzz                                 20,000 actions
  npm run fuzz -- --actions 1000000 --seed 7

The status is 1 when a run fails or the input is wrong, else 0.`;

/** Reads the command line. Wrong options and --help end the process here. */
export function readOptions(argv: string[]): Options {
  const command = new Command("npm run fuzz --")
    .description("Random actions on the compiled program, each foretold by an exact model.")
    .option("--actions <N>", "how many actions, 1 to 100000000", wholeNumber(1, 100_000_000), 20_000)
    .option("--seed <N>", "seed of all chance, 0 to 2147483647", wholeNumber(0, 2_147_483_647), 1)
    .addHelpText("after", explanation)
    .configureHelp({ helpWidth: 120 })
    .allowExcessArguments(false)
    .parse(argv);
  return command.opts();
}

function wholeNumber(least: number, most: number) {
  return (value: string): number => {
    if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most) {
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    }
    return Number(value);
  };
}
