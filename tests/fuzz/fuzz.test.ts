import { expect } from "chai";
import { tried } from "../../apps/fuzz/src/actions.ts";
import { type Failure, fuzz, type Outcome, replay } from "../../apps/fuzz/src/fuzz.ts";
import { scriptOf, tableOf } from "../../apps/fuzz/src/report.ts";

const seed = 1;
const words = ({ failure }: Outcome) => failure && `seed ${seed}, run ${failure.run}\n${scriptOf(failure)}`;

describe("the fuzz of staking and slashing", function () {
  this.timeout(300_000);
  let outcome: Outcome;

  before(async () => {
    outcome = await fuzz({ actions: 20_000, seed });
  });

  it("does 20,000 actions as the model foretells", () => {
    expect(words(outcome)).equal(undefined);
    expect(outcome.actions).equal(20_000);
  });

  it("does each instruction of staking and slashing 50 times with success and 50 times without", () => {
    const rare = tried.filter((kind) => {
      const { done, refused } = outcome.tally.get(kind)!;
      return done < 50 || [...refused.values()].reduce((sum, times) => sum + times, 0) < 50;
    });
    expect(rare, tableOf(outcome)).deep.equal([]);
  });

  it("meets every refusal of theirs", () => {
    const met = new Set([...outcome.tally.values()].flatMap(({ refused }) => [...refused.keys()]));
    const entries = ["StakeTooSmall", "OthersOverCapacity", "NodeOverCapacity", "NodeIsRetired", "Paused", "SameNode"];
    const exits = ["ZeroShares", "TooFewShares", "RestTooSmall", "StakeStillCooling", "PositionNotEmpty", "SlashOpen"];
    const slashes = ["IsParty", "OffenceOutOfTime", "SlashFractionOutOfBounds", "SlashNotOpen", "AppealOver"];
    const others = ["AppealNotOver", "SlashedRecently", "PoolTooDiluted", "HourNotSettled", "NothingToClaim"];
    const commission = ["CommissionTooHigh", "CommissionRaiseTooHigh", "CommissionRaisePending", "AccountExists"];
    expect([...met]).include.members([...entries, ...exits, ...slashes, ...others, ...commission]);
  });

  it("does the same again with the same seed, and something else with another", async () => {
    const run = async (of: number) => tableOf(await fuzz({ actions: 300, seed: of }));
    const first = await run(7);
    expect(await run(7)).equal(first);
    expect(await run(8)).not.equal(first);
  });

  // A model that believes another rule must be found out: else the fuzz would see no mistake of the program either.
  for (const [name, rules] of Object.entries({
    "a cooldown a second longer": { cooldown: 1_209_601 },
    "a GPU share of 79.99 %": { gpuBps: 7_999n },
  })) {
    it(`finds out a model that believes in ${name}`, async () => {
      const { failure } = await fuzz({ actions: 20_000, seed, rules });
      expect(failure?.reason).match(/^Mismatch: /);
      expect(failure!.actions.length).lessThan(20);
    });
  }

  it("prints a failing run as a script of the fewest actions", async () => {
    const { failure } = await fuzz({ actions: 20_000, seed, rules: { minStake: 200_000_000n } });
    const script = scriptOf(failure!);
    expect(failure!.actions).length(1);
    expect(script).match(/^\/\/ Mismatch: .*\nawait replay\(\[\n {2}\{ kind: "stake", .*amount: \d+n \},\n\]\);$/);
    const pasted = await runScript(script, (actions) => replay(actions, { minStake: 200_000_000n }));
    expect(pasted).instanceOf(Error);
    expect(await runScript(script, replay)).equal(undefined);
  });

  // Found by reading before the fuzz could: the second announcement forgot the rate of the hour that was not settled yet.
  it("divides an hour by the rate in force at its end, whatever is announced before it is settled", async () => {
    await replay([
      { kind: "stake", actor: 0, node: 0, amount: 20_000_000_000n },
      { kind: "announce", node: 0, bps: 500 },
      { kind: "work", nodes: [0], seen: [{ minutes: 60, tier: 1 }, { minutes: 60, tier: 1 }, null], after: 60 },
      { kind: "pass", secs: 604_800 },
      { kind: "announce", node: 0, bps: 1_000 },
      { kind: "closeHours", short: 0 },
      { kind: "settle", node: 0 },
      { kind: "claim", actor: 0, node: 0 },
    ]);
  });
});

/** Runs a printed script; returns what it threw. */
async function runScript(script: string, run: (actions: Failure["actions"]) => Promise<void>): Promise<unknown> {
  const body = new Function("replay", `return (async () => { ${script}\n })();`);
  return body(run).then(
    () => undefined,
    (error: unknown) => error,
  );
}
