/** The command line. */
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError, Option } from "commander";

export interface Options {
  schedule: "seed" | "published";
  /** Years of work from the start, instead of the scenario's hours. */
  years: number | undefined;
  full: boolean;
  scenario: string;
  seed: number;
  json: boolean;
  out: string;
}

const shipped = fileURLToPath(new URL("../scenarios/io-net.json", import.meta.url));

const explanation = `
What happens:
  The compiled program is deployed to an embedded chain and everything goes through its instructions: 800,000,000 IO
  are minted, 500,000,000 of them go to the vestings of the allocation table, the emission of the others starts,
  nodes register and are staked. In active hours they send proofs, verifiers attest them, the hours are closed; each
  month rewards are settled and claimed, and vestings pay what they have unlocked; stakers join, leave, move and
  compound, commissions rise, one slash is burned and one overturned. Clients rent nodes, class rates follow what is
  hired, and each week the fees buy $IO in an auction or are burned. Then nobody earns rewards until the last day of
  month 240, and a few hours more for what is carried; only now and then is there a job, and every week an auction
  where there are fees. Chance and the price of $IO come from --seed alone.

Words:
  released     what the schedule has given the pools: all 300,000,000 IO after 240 months
  paid         what has arrived in the token accounts of operators and stakers, or was compounded into stake
  carried      released but not payable yet, because nobody worked: it waits in the pools
  vested       what the allocations have unlocked: 95,000,000 IO at genesis, all 500,000,000 after 48 months
  circulating  released or vested, and not burned
  dust         base units that rounding down leaves in the reserve: of hours among nodes, of rewards among stakers
  bought       what auctions of the fees in USDC bought, and burned
  APR          what a year brought after commission, over the stake held; the forecast is of its first hour of work

Examples:
  npm start                                  a year of work, 19 years idle, a last day; one to three minutes
  npm start -- --schedule published          with the schedule that reproduces io.net's published table
  npm start -- --years 0                     only the last day is worked; seconds
  npm start -- --full                        20 years of work, hour by hour; prints how long it will take
  npm start --silent -- --json | jq .checks  the same numbers for machines, amounts as strings in base units

The status is 1 when a check fails or the input is wrong, else 0.`;

/** Reads the command line. Wrong options and --help end the process here. */
export function readOptions(argv: string[]): Options {
  const command = new Command("npm start --")
    .description("Runs 20 years of $IO emission on the compiled program and draws what it paid.")
    .addOption(
      new Option("--schedule <name>", "which schedule of the emission starts")
        .choices(["seed", "published"])
        .default("seed"),
    )
    .option("--years <N>", "years of work from the start, 0 to 20 (default: as the scenario says)", wholeNumber(20))
    .addOption(new Option("--full", "every hour of the 20 years is worked, the same as --years 20").conflicts("years"))
    .addOption(new Option("--scenario <file>", "who takes part (JSON)").default(shipped, "scenarios/io-net.json"))
    .option("--seed <N>", "seed of all chance, 0 to 2147483647", wholeNumber(2_147_483_647), 1)
    .option("--json", "print the numbers as JSON, and nothing else on standard output")
    .option("--out <folder>", "where the pictures and emission.csv go", "out")
    .addHelpText("after", explanation)
    .configureHelp({ helpWidth: 120 })
    .allowExcessArguments(false)
    .parse(argv);
  const { full = false, json = false, years, ...others } = command.opts();
  return { ...others, full, json, years: full ? 20 : years } as Options;
}

function wholeNumber(most: number) {
  return (value: string): number => {
    if (!/^\d+$/.test(value) || Number(value) > most) {
      throw new InvalidArgumentError(`It must be a whole number from 0 to ${most}.`);
    }
    return Number(value);
  };
}
