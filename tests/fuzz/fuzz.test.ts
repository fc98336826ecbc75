import { expect } from "chai";
import { type Action, tried } from "../../apps/fuzz/src/actions.ts";
import { Bout } from "../../apps/fuzz/src/bout.ts";
import { type Failure, fuzz, type Outcome, replay } from "../../apps/fuzz/src/fuzz.ts";
import { scriptOf, tableOf } from "../../apps/fuzz/src/report.ts";

const seed = 1;
const words = ({ failure }: Outcome) => failure && `seed ${seed}, run ${failure.run}\n${scriptOf(failure)}`;

describe("the fuzz of staking, slashing, jobs and the buyback", function () {
  this.timeout(300_000);
  let outcome: Outcome;

  before(async () => {
    outcome = await fuzz({ actions: 20_000, seed });
  });

  /** Those of the errors that neither the 20,000 actions have met nor ten more runs about the same: every second one is about jobs. */
  async function unmet(names: string[], from: number): Promise<string[]> {
    let left = names.filter((name) => !refusalsOf(outcome).includes(name));
    for (let run = from; left.length && run < from + 20; run += 2) {
      const met = refusalsOf(await fuzz({ actions: 2_500, seed, from: run }));
      left = left.filter((name) => !met.includes(name));
    }
    return left;
  }

  it("does 20,000 actions as the model foretells", () => {
    expect(words(outcome)).equal(undefined);
    expect(outcome.actions).equal(20_000);
  });

  it("does each instruction of them 25 times with success and 25 times without", () => {
    const rare = tried.filter((kind) => {
      const { done, refused } = outcome.tally.get(kind)!;
      return done < 25 || [...refused.values()].reduce((sum, times) => sum + times, 0) < 25;
    });
    expect(rare, tableOf(outcome)).deep.equal([]);
  });

  it("meets the refusals of staking and slashing", async () => {
    const entries = ["StakeTooSmall", "OthersOverCapacity", "NodeOverCapacity", "NodeIsRetired", "Paused", "SameNode"];
    const exits = ["ZeroShares", "TooFewShares", "RestTooSmall", "StakeStillCooling", "PositionNotEmpty", "SlashOpen"];
    const slashes = ["IsParty", "OffenceOutOfTime", "SlashFractionOutOfBounds", "SlashNotOpen", "AppealOver"];
    const others = ["AppealNotOver", "SlashedRecently", "PoolTooDiluted", "HourNotSettled", "NothingToClaim"];
    const commission = ["CommissionTooHigh", "CommissionRaiseTooHigh", "CommissionRaisePending", "AccountExists"];
    expect(await unmet([...entries, ...exits, ...slashes, ...others, ...commission], 8)).deep.equal([]);
  });

  it("meets the refusals of jobs", async () => {
    const terms = ["JobTooSmall", "JobTimeOutOfBounds", "DeadlineOutOfBounds", "BidDepositOutOfBounds", "OverMaxRate"];
    const posts = [
      "RequirementImpossible",
      "ProcessorsOutOfBounds",
      "NotOffered",
      "WrongPriceAccount",
      "PriceUnusable",
    ];
    const nodes = ["WrongClass", "StakeNotMet", "TooFewProcessors", "TierTooLow", "RegionExcluded", "ReputationTooLow"];
    const bids = ["NotBidder", "BidIsBest", "BidIsAwarded", "BidNotAwarded", "BidsOpen", "NodeIsHired"];
    const leases = ["WrongJobStatus", "WrongNode", "NotDevice", "JobIsSilent", "JobNotComplete", "ExtensionTooLong"];
    const times = ["DeadlinePassed", "DeadlineNotPassed", "DisputeWindowOver", "JobNotFinal", "RepricedRecently"];
    const people = ["NotClient", "NotOperator", "NotResolver", "IsParty", "NotTokenOwner", "AllowanceExpired"];
    const disputes = ["AlreadyDisputed", "DisputeWaived", "DecisionOutOfBounds", "RatingOutOfBounds", "AlreadyRated"];
    const money = ["NothingToWithdraw", "JobOwesMoney", "AllowanceUsedUp", "WrongAllowance"];
    const all = [terms, posts, nodes, bids, leases, times, people, disputes, money].flat();
    expect(await unmet(all, 9)).deep.equal([]);
  });

  // Chance seldom approves less than an extension costs.
  it("meets a delegate for whom the client approved nothing", async () => {
    const bout = await Bout.start();
    const job = { client: 2, id: 0 };
    const wish = { kind: "direct", processors: 1, tier: 0, regions: 1, minReputation: 0, duration: 7_200 } as const;
    const price = { maxRate: 100_000_000n, deadline: 600, complexityBps: 10_000, urgencyBps: 10_000, bidDeposit: 0n };
    const actions: Action[] = [
      { kind: "stake", actor: 0, node: 0, amount: 20_000_000_000n },
      { kind: "post", job, mint: "io", class: 0, node: 0, terms: { ...wish, ...price, longestExtension: 3_600 } },
      { kind: "accept", job, node: 0, misread: 0 },
      { kind: "start", job, node: 0 },
      {
        ...{ kind: "setAllowance", client: 2, delegate: 3, mint: "io", dailyLimit: 2n ** 60n },
        ...{ expiresAt: bout.world.now + 60, approved: 0n },
      },
      { kind: "extend", job, by: 3, secs: 3_600, withOperator: false },
    ];
    const refusals = [];
    for (const action of actions) refusals.push(await bout.act(action));
    expect(refusals).deep.equal([...Array(5).fill(undefined), "insufficient funds"]);
  });

  it("ends jobs by every row of the table of exits", () => {
    const early = ["noTaker", "withdrawn", "notAccepted", "cancelledAssigned", "notStarted"];
    const late = ["trial", "cancelled", "complete", "stopped", "silent", "resolved"];
    expect([...outcome.exits.keys()]).members([...early, ...late]);
  });

  it("does the same again with the same seed, and something else with another", async () => {
    const run = async (of: number) => tableOf(await fuzz({ actions: 300, seed: of }));
    const first = await run(7);
    expect(await run(7)).equal(first);
    expect(await run(8)).not.equal(first);
  });

  /** What the first seed does not come to soon, and one that does. */
  const shy: Record<string, number> = { "a silence a second longer": 2, "a silence of a slot more": 7 };

  // A model that believes another rule must be found out: else the fuzz would see no mistake of the program either.
  for (const [name, rules] of Object.entries({
    "a cooldown a second longer": { cooldown: 1_209_601 },
    "a GPU share of 79.99 %": { gpuBps: 7_999n },
    "a silence a second longer": { silence: 4_201 },
    "a silence of a slot more": { silenceSlots: 8_001n },
    "a trial a second longer": { trial: 601 },
    "a fee of the supplier of 0.26 %": { supplierFee: 26n },
    "a bond that is a hundredth of a percent more": { bondBps: 501n },
    "a dispute's deposit that is a hundredth of a percent more": { disputeBps: 101n },
  })) {
    it(`finds out a model that believes in ${name}`, async () => {
      const isOfJobs = !("cooldown" in rules || "gpuBps" in rules);
      const options = { actions: 20_000, seed: shy[name] ?? seed, rules, shrinks: false };
      const { failure } = await fuzz({ ...options, ...(isOfJobs && { from: 1 }) });
      expect(failure?.reason).match(/^Mismatch: /);
    });
  }

  it("cuts a run of jobs that fails to the actions that matter", async () => {
    const { failure } = await fuzz({ actions: 20_000, seed, from: 1, rules: { disputeBps: 101n } });
    expect(failure?.reason).match(/^Mismatch: /);
    expect(failure!.actions.length).lessThan(20);
  });

  it("prints a failing run as a script of the fewest actions", async () => {
    const { failure } = await fuzz({ actions: 20_000, seed: 3, rules: { minStake: 200_000_000n } });
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

const refusalsOf = ({ tally }: Outcome) => [
  ...new Set([...tally.values()].flatMap(({ refused }) => [...refused.keys()])),
];

/** Runs a printed script; returns what it threw. */
async function runScript(script: string, run: (actions: Failure["actions"]) => Promise<void>): Promise<unknown> {
  const body = new Function("replay", `return (async () => { ${script}\n })();`);
  return body(run).then(
    () => undefined,
    (error: unknown) => error,
  );
}
