import { expect } from "chai";
import { simulate, smallScenario, written } from "./small.ts";

/** The small scenario with something wrong in it. */
function broken(spoil: (scenario: ReturnType<typeof smallScenario>) => void) {
  const scenario = smallScenario();
  spoil(scenario);
  return scenario;
}

describe("the simulation's input", () => {
  const refusals: [title: string, args: () => string[], line: RegExp][] = [
    [
      "a value out of bounds",
      () => [
        "--scenario",
        written(
          broken(({ classes }) => Object.assign(classes[2], { multiplier: 300 })),
          "high.json",
        ),
      ],
      /^error: classes\[2\]\.multiplier: must be 0 to 100, got 300\n$/,
    ],
    [
      "a field that does not exist",
      () => [
        "--scenario",
        written(
          broken(({ work }) => Object.assign(work, { luck: 1 })),
          "luck.json",
        ),
      ],
      /^error: work: has no field "luck"; it has missedProof, .*\n$/,
    ],
    [
      "stakes that do not meet the requirement",
      () => [
        "--scenario",
        written(
          broken(({ classes }) => Object.assign(classes[0].nodes[1], { ownStake: 0.5, stakers: {} })),
          "poor.json",
        ),
      ],
      /^error: classes\[0\]\.nodes\[1\]\.stakers: must make 1 to 2 together with ownStake, got 0\.5\n$/,
    ],
    [
      "a stake below 1 IO", // the class Apple M2 counts as multiplier 1: 200 IO a processor, and 1 / 200 = 0.005
      () => [
        "--scenario",
        written(
          broken(({ classes }) =>
            Object.assign(classes[2].nodes[0], { processors: 1, ownStake: 1, stakers: { Ada: 0.0049 } }),
          ),
          "tiny.json",
        ),
      ],
      /^error: classes\[2\]\.nodes\[0\]\.stakers\.Ada: must be at least 0\.005 to be a stake of 1 IO, got 0\.0049\n$/,
    ],
    [
      "stakes of more than there is", // 200 IO * 100 * 1,024 * 2 = 40,960,000 IO a node: the third is too much, 122,880,000
      () => [
        "--scenario",
        written(
          broken(({ classes }) => {
            const node = { ...classes[0].nodes[0], processors: 1_024, ownStake: 2, stakers: {} };
            Object.assign(classes[0], { multiplier: 100, nodes: Array(4).fill(node) });
          }),
          "rich.json",
        ),
      ],
      /^error: classes\[0\]\.nodes\[2\]: brings all stakes to 122,880,000 IO, but there are only 95,000,000 IO to stake\n$/,
    ],
    [
      "a file that is not there",
      () => ["--scenario", "/no/such.json"],
      /^error: --scenario: there is no readable file .*\n$/,
    ],
    [
      "a file that is not JSON",
      () => ["--scenario", written("{", "cut.json")],
      /^error: --scenario: .*cut\.json is not JSON: .*\n$/,
    ],
    ["an unknown option", () => ["--fast"], /^error: unknown option '--fast'\n$/],
    ["too many years", () => ["--years", "21"], /^error: option '--years <N>' .* from 0 to 20\.\n$/],
    ["an unknown schedule", () => ["--schedule", "steep"], /^error: .* Allowed choices are seed, published\.\n$/],
  ];

  it("is refused with one line and status 1", async () => {
    const outcomes = await Promise.all(refusals.map(([, args]) => simulate(...args())));
    outcomes.forEach(({ status, stdout, stderr }, i) => {
      const [title, , line] = refusals[i]!;
      expect([status, stdout], title).deep.equal([1, ""]);
      expect(stderr, title).match(line);
    });
  });

  it("is explained by --help", async () => {
    const { status, stdout } = await simulate("--help");
    expect(status).equal(0);
    for (const word of ["--schedule", "--years", "--full", "--scenario", "--seed", "--json", "dust"]) {
      expect(stdout).include(word);
    }
  });
});
