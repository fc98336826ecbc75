import { expect } from "chai";
import { jsonOf } from "../../apps/simulation/src/json.ts";
import { reportOf } from "../../apps/simulation/src/report.ts";
import { refusalOf, runOf, smallScenario } from "./small.ts";

const io = 100_000_000;

/** Two nodes alike that require 200,000 IO each (200 IO * 1 * 1,000), without chance and without commission at first. */
function twoNodes(staking: unknown[]) {
  const node = { processors: 1_000, commission: 0, tier: 4, ownStake: 1 };
  const nodes = [
    { ...node, operator: "Alder", stakers: { Ada: 0.5 } },
    { ...node, operator: "Birch", stakers: { Bo: 0.5 } },
  ];
  const classes = [{ name: "Box", pool: "gpu", multiplier: 1, difficultyBits: 0, rateUsd: 1, nodes }];
  return { ...smallScenario(), activeHours: 200, lastHours: 0, hoursAfter: 0, classes, staking };
}

const story = [
  { kind: "join", hour: 1, who: "Cy", node: "Box/Alder", stake: 0.25 },
  { kind: "slash", hour: 2, node: "Box/Alder", percent: 10 },
  { kind: "leave", hour: 3, who: "Ada", node: "Box/Alder", part: 0.4 },
  { kind: "slash", hour: 4, node: "Box/Birch", percent: 50, overturnedAfter: 100 },
  { kind: "cancel", hour: 5, who: "Cy", node: "Box/Alder", part: 1, after: 20 },
  { kind: "commission", hour: 10, node: "Box/Birch", percent: 5 },
  { kind: "compound", hour: 105, who: "Bo", node: "Box/Birch" },
  { kind: "move", hour: 500, who: "Bo", node: "Box/Birch", to: "Box/Alder", part: 0.5 },
];

/** GPU devices get 80 % of 457,997,886,471 base units an hour in the first month; each node half of that. */
const nodeHour = 183_199_154_588;

describe("the simulation's stakers", () => {
  let text: string;
  const numbers = () => JSON.parse(text);

  before(async () => {
    text = jsonOf(reportOf(await runOf(twoNodes(story), "stakers.json"), "seed"));
  });

  it("pass all checks", () => {
    for (const { name, ok } of numbers().checks) expect(ok, name).equal(true);
  });

  it("lose a tenth of active and cooling stake by the slash that stands, and nothing by the one overturned", () => {
    // 200,000 + 100,000 + 50,000 IO; 40,000 of them cool when a tenth of both pools burns: 31,000 + 4,000
    expect(numbers().burnedBySlashes).equal(`${35_000 * io}`);
    expect(numbers().supply).equal(`${799_965_000n * 100_000_000n}`);
    const { supplyByYear } = numbers();
    expect(supplyByYear[0].burned).equal("0");
    expect(supplyByYear[1].burned).equal(`${35_000 * io}`);
    expect(supplyByYear[20].circulating).equal(`${799_965_000n * 100_000_000n}`);
  });

  it("leave with what the slash has left, and only when it has ended", () => {
    expect(numbers().left).equal(`${36_000 * io}`); // 40,000 IO less a tenth
    expect(numbers().joined).equal(`${50_000 * io}`);
  });

  it("stake what they earned, and move half of all", () => {
    const compounded = Number(numbers().compounded); // hours 0 to 104: a third of the node's stake, no commission yet
    expect(compounded).closeTo((105 * nodeHour) / 3, 2);
    expect(numbers().moved).equal(`${Math.floor((100_000 * io + compounded) / 2)}`);
  });

  it("earn by the year what they got over what they held, hour by hour", () => {
    // the raise of hour 10 is in force from hour 178 on: 22 hours of 5 %
    const rewards = 200 * 2 * nodeHour - 22 * 0.05 * nodeHour;
    const compounded = (105 * nodeHour) / 3 / io;
    const moved = (100_000 + compounded) / 2;
    // Alder: one joins in hour 1, 40,000 IO leave in hour 3, Cy's 50,000 are away in hours 5 to 24, a tenth burns in hour 722
    const alder = 300_000 + 2 * 350_000 + 719 * 310_000 - 20 * 50_000 + 8_044 * 279_000 + 7_930 * moved;
    // Birch: all cooling stake is away from hour 500 on
    const birch = 105 * 300_000 + 395 * (300_000 + compounded) + 8_266 * (300_000 + compounded - moved);
    const apr = (100 * 8_766 * rewards) / io / (alder + birch);
    const [year, ...others] = numbers().apr;
    expect([year.year, year.worked, others]).deep.equal([1, 200, []]);
    expect(year.classes[0].class).equal("Box");
    expect(year.classes[0].measured).closeTo(apr, 0.001);
    // 8,766 hours of 2 * 183,199,154,588 base units over 600,000 IO, after hour 0: before anybody joined
    expect(year.classes[0].forecast).closeTo((100 * 8_766 * 2 * nodeHour) / io / 600_000, 0.02);
  });

  const refusals: [title: string, staking: unknown[], line: RegExp][] = [
    [
      "a node that does not exist",
      [{ ...story[0], node: "Box/Cedar" }],
      /^error: staking\[0\]\.node: must be "class\/operator" of exactly one node, got "Box\/Cedar"\n$/,
    ],
    [
      "a kind that does not exist",
      [{ ...story[0], kind: "dance" }],
      /^error: staking\[0\](\.kind)?: must be an object whose kind is one of join, leave, .*\n$/,
    ],
    [
      "a leaver who holds nothing",
      [{ ...story[2], who: "Bo" }],
      /^error: staking\[0\]\.who: must hold stake of Box\/Alder in hour 3, got "Bo"\n$/,
    ],
    [
      "stake that comes while a slash is open",
      [story[1], { ...story[0], hour: 3 }],
      /^error: staking\[1\]\.hour: brings stake to Box\/Alder in hour 3, in the open slash of hours 2 to 722\n$/,
    ],
    [
      "a slash within 3 days of the one before", // it ends in hour 722, 72 hours before 794
      [story[1], { ...story[1], hour: 793 }],
      /^error: staking\[1\]\.hour: must be at least 794, 3 days after the slash before ended, got 793\n$/,
    ],
    [
      "a raise of more than 5 points",
      [{ ...story[5], percent: 5.01 }],
      /^error: staking\[0\]\.percent: must be at most 5 above 0, got 5\.01\n$/,
    ],
    [
      "a raise while another is announced",
      [story[5], { ...story[5], hour: 178, percent: 6 }],
      /^error: staking\[1\]\.percent: must wait for the change before it\n$/,
    ],
    ["a part above all", [{ ...story[2], part: 1.5 }], /^error: staking\[0\]\.part: must be 0\.0001 to 1, got 1\.5\n$/],
    [
      "an event that is not over by the end",
      [{ ...story[2], hour: 175_000 }],
      /^error: staking\[0\]\.hour: must be so early that all is over by hour 175319, not 175336\n$/,
    ],
    [
      "more than a node may hold", // others hold 1.5 of what is required at the most, and Ada has 0.5
      [{ ...story[0], stake: 1.0001 }],
      /^error: hour 1: staking\[0\]: join is refused: .*\n$/,
    ],
  ];

  it("are refused with one line that names what they cannot do", async () => {
    for (const [title, staking, line] of refusals) {
      expect(await refusalOf(twoNodes(staking), "stakers-refused.json"), title).match(line);
    }
  });
});
