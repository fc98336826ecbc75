import { type IoNetEvent, parseEvents } from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { key } from "./keys.ts";
import { bytes, data, failed, frame, invoke, number, ours, stranger, success, token, truncated } from "./logs.ts";

const retired = (stake: number) => data("NodeRetired", bytes(1), number(stake), number(1_767_225_600));
const stakes = (logs: string[]) =>
  parseEvents(logs).map((event) => plain((event.data as { activeStake: unknown }).activeStake));

describe("events", () => {
  it("are read from the frame of the program, also after a call it made", () => {
    const logs = frame(ours, 1, ...frame(token, 2, "Program log: Instruction: TransferChecked"), retired(5));
    expect(plain(parseEvents(logs))).deep.equal([
      { name: "nodeRetired", data: { node: key(1).toBase58(), activeStake: "5", at: "1767225600" } },
    ]);
  });

  it("come in the order in which they happened, from every instruction and every depth", () => {
    const logs = [
      ...frame(ours, 1, retired(1), retired(2)),
      ...frame(stranger, 1, ...frame(ours, 2, retired(3)), ...frame(token, 2), ...frame(ours, 2, retired(4))),
      ...frame(ours, 1, retired(5)),
    ];
    expect(stakes(logs)).deep.equal(["1", "2", "3", "4", "5"]);
  });

  it("of other programs do not count, in whatever frame they are logged", () => {
    const forged = retired(666);
    const logs = [
      forged, // outside of every frame
      ...frame(stranger, 1, forged),
      ...frame(
        ours,
        1,
        ...frame(token, 2, forged),
        retired(1),
        ...frame(stranger, 2, ...frame(token, 3, forged), forged),
      ),
      ...frame(stranger, 1, ...frame(ours, 2, retired(2)), forged),
      forged,
    ];
    expect(stakes(logs)).deep.equal(["1", "2"]);
  });

  it("are not to be forged by printing what the runtime prints", () => {
    const logs = frame(
      stranger,
      1,
      `Program log: ${invoke(ours, 2)}`,
      retired(666),
      `Program log: x\n${invoke(ours, 2)}`, // a program may print a line break
      retired(667),
      `Program return: ${stranger} ${Buffer.from(invoke(ours, 2)).toString("base64")}`,
      retired(668),
      `Program log: ${success(stranger)}`,
      retired(669),
    );
    expect(stakes([...logs, ...frame(ours, 1, `Program log: ${success(ours)}`, retired(1))])).deep.equal(["1"]);
  });

  it("are kept up to the cut of truncated logs", () => {
    const whole = frame(ours, 1, retired(1), ...frame(token, 2), retired(2));
    expect(stakes([invoke(ours), retired(1), truncated])).deep.equal(["1"]);
    expect(stakes([invoke(ours), retired(1), invoke(token, 2), truncated])).deep.equal(["1"]);
    for (let end = 0; end <= whole.length; end++) {
      expect(() => parseEvents([...whole.slice(0, end), truncated])).not.throw();
    }
    expect(parseEvents([])).deep.equal([]);
    expect(parseEvents([truncated, success(ours), retired(1)])).deep.equal([]);
  });

  it("of a failed transaction never happened", () => {
    const logs = [...frame(ours, 1, retired(1)), invoke(stranger), failed(stranger, "custom program error: 0x1")];
    expect(parseEvents(logs)).deep.equal([]);
  });

  it("that this version does not know are passed over", () => {
    const logs = frame(ours, 1, data("NodeSlashed", bytes(1)), retired(1), "Program data: AAA=");
    expect(stakes(logs)).deep.equal(["1"]);
  });

  it("may hold lists, names, texts, bytes and numbers of any width", () => {
    const at = number(-1);
    const attested = [bytes(1), number(302, 2), number(8_765), number(2, 4)];
    const first = [bytes(3), number(1, 1), number(100_200)]; // outcome 1: passed
    const second = [bytes(4), number(3, 1), number(0)]; // outcome 3: stakeNotMet
    const rates = [number(3), number(1), number(9)];
    const terms = [
      number(4, 4),
      new TextEncoder().encode("H100"),
      number(1, 1),
      number(100_000, 4),
      number(12, 1),
      ...rates,
    ];
    const logs = frame(
      ours,
      1,
      data("HourAttested", ...attested, ...first, ...second, at),
      data("RewardsSettled", bytes(1), number(7), number(8), number(9), number((1n << 100n) + 1n, 16), at),
      data("HourOpened", number(1, 1), number(7), bytes(9), at),
      data("ParameterChanged", number(27, 1), number(500), number(2n ** 64n - 1n), number(-2), at), // 27: the last of 28
      data("ClassCreated", bytes(1), number(515, 2), ...terms, at),
    );
    const keyOf = (byte: number) => key(byte).toBase58();
    const nodes = [
      { node: keyOf(3), outcome: "passed", weight: "100200" },
      { node: keyOf(4), outcome: "stakeNotMet", weight: "0" },
    ];
    expect(plain(parseEvents(logs))).deep.equal([
      { name: "hourAttested", data: { verifier: keyOf(1), class: 302, hour: "8765", nodes, at: "-1" } },
      {
        name: "rewardsSettled",
        data: {
          ...{ node: keyOf(1), hour: "7", reward: "8", commission: "9", at: "-1" },
          indexX64: "1267650600228229401496703205377", // 2^100 + 1
        },
      },
      { name: "hourOpened", data: { pool: "cpu", hour: "7", seed: "09".repeat(32), at: "-1" } },
      {
        name: "parameterChanged",
        data: { parameter: "changeDelaySecs", old: "500", new: "18446744073709551615", bindsAt: "-2", at: "-1" },
      },
      {
        name: "classCreated",
        data: {
          ...{ class: keyOf(1), id: 515, at: "-1" },
          terms: {
            ...{ name: "H100", pool: "cpu", multiplierBps: 100_000, difficultyBits: 12 },
            ...{ rate: "3", rateFloor: "1", rateCeiling: "9" },
          },
        },
      },
    ]);
  });

  it("of jobs carry terms, exits and sides by name, a side or none, and fees by source", () => {
    const at = number(9);
    const terms = [
      ...[number(13), number(2, 1), number(4, 2), number(3, 1), number(0x8000_0001, 4), number(5_000, 2)],
      ...[number(7_200, 4), number(60, 4), number(8), number(300, 4), number(10_000, 2), number(30_000, 2)],
      ...[number(10_000_000), number(3_600, 4)],
    ];
    const logs = frame(
      ours,
      1,
      data(
        "JobPosted",
        bytes(1),
        bytes(2),
        bytes(3),
        bytes(4),
        ...terms,
        number(5),
        number(6),
        number(7),
        number(8),
        at,
      ),
      data("JobEnded", bytes(1), bytes(2), number(9, 1), number(5), number(1, 1), number(0, 1), number(6), at),
      data("JobEnded", bytes(1), bytes(2), number(1, 1), number(0), number(0, 1), number(6), at),
      data("DisputeResolved", bytes(1), bytes(2), number(5), number(1, 1), at),
      data("FeesSwept", bytes(1), bytes(2), number(5), number(6), number(7), number(8), at),
      data("ClassRepriced", bytes(1), number(5), number(6), number(1, 1), number(7_001, 2), at),
      data("ClassRepriced", bytes(1), number(5), number(5), number(0, 1), at),
      data("OracleChanged", bytes(1), bytes(2), bytes(3), bytes(4), bytes(5), bytes(6), at),
    );
    const [one, two, three, four, five] = [1, 2, 3, 4, 5].map((byte) => key(byte).toBase58());
    const asked = {
      ...{ id: "13", kind: "auction", processors: 4, tier: 3, regions: 2_147_483_649, minReputation: 5_000 },
      ...{ duration: 7_200, longestExtension: 60, maxRate: "8", deadline: 300 },
      ...{ complexityBps: 10_000, urgencyBps: 30_000, bidDeposit: "10000000", warning: 3_600 },
    };
    const posted = { rate: "5", cost: "6", deposited: "7", deadline: "8" };
    const ended = { job: one, node: two, finalAt: "6" };
    expect(
      parseEvents(logs).map(({ name, data: { at: time, ...rest } }) => [name, plain(rest), plain(time)]),
    ).deep.equal(
      [
        ["jobPosted", { job: one, client: two, class: three, mint: four, terms: asked, ...posted }],
        ["jobEnded", { ...ended, exit: "stopped", billed: "5", bondTo: "client" }],
        ["jobEnded", { ...ended, exit: "noTaker", billed: "0", bondTo: null }],
        ["disputeResolved", { job: one, resolver: two, decision: { billed: "5", winner: "node" } }],
        ["feesSwept", { job: one, mint: two, fees: ["5", "6", "7", "8"] }],
        ["classRepriced", { class: one, old: "5", new: "6", utilisationBps: 7_001 }],
        ["classRepriced", { class: one, old: "5", new: "5", utilisationBps: null }],
        [
          "oracleChanged",
          {
            old: { programs: [one, two], feed: "03".repeat(32) },
            new: { programs: [four, five], feed: "06".repeat(32) },
          },
        ],
      ].map((event) => [...event, "9"]),
    );
  });

  it("may hold a change of any kind, and a key or none", () => {
    const at = number(9);
    const times = [number(7), number(8), at];
    const queued = (...change: Uint8Array[]) => data("ChangeQueued", number(700), ...change, ...times);
    const update = [number(7_500, 4), number(12, 1), number(3), number(4)];
    const logs = frame(
      ours,
      1,
      queued(number(0, 1), number(0, 1), number(55)),
      queued(number(1, 1), number(1, 1), bytes(2)),
      queued(number(3, 1), number(3, 2), ...update),
      queued(number(4, 1), bytes(5)),
      queued(number(5, 1), number(9_999, 2)),
      data("AdminProposed", bytes(1), number(1, 1), bytes(2), at),
      data("AdminProposed", bytes(1), number(0, 1), at),
    );
    const keyOf = (byte: number) => key(byte).toBase58();
    const changes = [
      { kind: "parameter", parameter: "tierPoints", value: "55" },
      { kind: "role", role: "slasher", key: keyOf(2) },
      {
        ...{ kind: "class", id: 3 },
        update: { multiplierBps: 7_500, difficultyBits: 12, rateFloor: "3", rateCeiling: "4" },
      },
      { kind: "newVerifier", key: keyOf(5) },
      { kind: "poolSplit", gpuShareBps: 9_999 },
    ];
    const stamps = { readyAt: "7", expiresAt: "8", at: "9" };
    expect(plain(parseEvents(logs))).deep.equal([
      ...changes.map((change) => ({ name: "changeQueued", data: { index: "700", change, ...stamps } })),
      { name: "adminProposed", data: { admin: keyOf(1), pendingAdmin: keyOf(2), at: "9" } },
      { name: "adminProposed", data: { admin: keyOf(1), pendingAdmin: null, at: "9" } },
    ]);
  });

  it("of leaving, moving and slashing carry what the program says in its order", () => {
    const at = number(9);
    const offence = [number(515, 2), number(8_765), number(4_999, 2), bytes(7)];
    const logs = frame(
      ours,
      1,
      data("UnstakeRequested", bytes(1), bytes(2), ...[3, 4, 5, 6, 7, 8, 9, 10].map((n) => number(n)), at),
      data("UnstakeCancelled", bytes(1), bytes(2), ...[3, 4, 5, 6, 7, 8].map((n) => number(n)), at),
      data("StakeWithdrawn", bytes(1), bytes(2), number(3), number(4), number(5), at),
      data("StakeMoved", bytes(1), bytes(2), bytes(3), ...[4, 5, 6, 7, 8, 9].map((n) => number(n)), at),
      data("RewardsCompounded", bytes(1), bytes(2), number(3), number(4), number(5), number(6), at),
      data("PositionClosed", bytes(1), bytes(2), at),
      data("CommissionAnnounced", bytes(1), number(3, 2), number(9_500, 2), number(4), at),
      data("DeviceRotated", bytes(1), bytes(2), bytes(3), at),
      data("SlashOpened", bytes(1), bytes(2), bytes(3), ...offence, at),
      data("SlashOverturned", bytes(1), bytes(2), bytes(3), at),
      data("SlashBurned", bytes(1), bytes(2), number(3), number(4), number(5), number(6), at),
    );
    const [one, two, three] = [1, 2, 3].map((byte) => key(byte).toBase58());
    const of = { node: one, owner: two, at: "9" };
    const by = { slash: one, node: two, at: "9" };
    const brought = { code: 515, hour: "8765", fractionBps: 4_999, evidence: "07".repeat(32) };
    expect(parseEvents(logs).map(({ name, data }) => [name, plain(data)])).deep.equal([
      [
        "unstakeRequested",
        {
          ...{ ...of, index: "3", shares: "4", amount: "5", coolingShares: "6", positionShares: "7" },
          ...{ activeStake: "8", coolingStake: "9", readyAt: "10" },
        },
      ],
      [
        "unstakeCancelled",
        { ...of, index: "3", amount: "4", shares: "5", positionShares: "6", activeStake: "7", coolingStake: "8" },
      ],
      ["stakeWithdrawn", { ...of, index: "3", amount: "4", coolingStake: "5" }],
      [
        "stakeMoved",
        {
          ...{ from: one, to: two, owner: three, index: "4", amount: "5", shares: "6" },
          ...{ positionShares: "7", coolingStake: "8", activeStake: "9", at: "9" },
        },
      ],
      ["rewardsCompounded", { ...of, amount: "3", shares: "4", positionShares: "5", activeStake: "6" }],
      ["positionClosed", of],
      ["commissionAnnounced", { node: one, oldBps: 3, newBps: 9_500, startsAt: "4", at: "9" }],
      ["deviceRotated", { node: one, old: two, new: three, at: "9" }],
      ["slashOpened", { ...by, slasher: three, offence: brought }],
      ["slashOverturned", { ...by, resolver: three }],
      ["slashBurned", { ...by, active: "3", cooling: "4", activeStake: "5", coolingStake: "6" }],
    ]);
  });

  it("tell by their name what they carry", () => {
    const [event] = parseEvents(frame(ours, 1, retired(5))) as [IoNetEvent];
    const stake = event.name === "nodeRetired" ? event.data.activeStake : event.data.at; // checked by the compiler
    expect(stake.toString()).equal("5");
  });
});
