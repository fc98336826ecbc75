import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import fc from "fast-check";
import { plain } from "../support/plain.ts";
import { key } from "./keys.ts";
import * as layouts from "./layouts.ts";

const k = (byte: number) => key(byte).toBase58();
const runs = { seed: 20_260_102, numRuns: 300 };

describe("the accounts", () => {
  it("decode a config", () => {
    const { parameters, indexRestsUntil, ...rest } = sdk.decodeConfig(layouts.configBytes);
    expect(plain(rest)).deep.equal({
      ...{ admin: k(1), pendingAdmin: k(2), pauser: k(3), slasher: k(4), resolver: k(5), ioMint: k(6), usdcMint: k(7) },
      oracle: { programs: [k(8), k(9)], feed: "0a".repeat(32) },
      ...{ stakeUnitNotice: { before: "20000000000", bindsAt: "1771000000" } },
      ...{ selfStakeNotice: { before: "4000", bindsAt: "1772000000" } },
      ...{ genesisAt: "1767225600", emissionStartedAt: "1769855400", pausedUntil: "1770000000" },
      adminTerm: 4_294_967_295,
      activeVerifiers: 32_773, // 2^15 + 2^2 + 2^0
      allocatedRows: ["seed", "ecosystem", "launchPool"],
      bump: 254,
    });
    // In the order of the enum: the first, one in the middle (the 9th) and the last of 28.
    const { tierPoints, cooldownSecs, changeDelaySecs } = parameters;
    expect(plain([tierPoints, cooldownSecs, changeDelaySecs])).deep.equal(["1000", "1008", "1027"]);
    expect(Object.keys(parameters)).length(28);
    expect(plain(indexRestsUntil)).deep.equal(["0", ...Array.from({ length: 15 }, (_, i) => `-${i + 1}`)]);
  });

  it("decode a config where nobody has a role, nothing has begun and nothing is allocated", () => {
    const empty = layouts.configBytes.slice().fill(0, 40, 168).fill(0, 712, 736).fill(0, 742, 743);
    const { pendingAdmin, pauser, slasher, resolver, ...rest } = sdk.decodeConfig(empty);
    expect({ pendingAdmin, pauser, slasher, resolver }).deep.equal({
      ...{ pendingAdmin: null, pauser: null, slasher: null, resolver: null },
    });
    const { genesisAt, emissionStartedAt, pausedUntil, allocatedRows } = rest;
    expect(plain({ genesisAt, emissionStartedAt, pausedUntil, allocatedRows })).deep.equal({
      ...{ genesisAt: null, emissionStartedAt: null, pausedUntil: "0", allocatedRows: [] },
    });
  });

  it("decode an emission", () => {
    const { sums, ...rest } = sdk.decodeEmission(layouts.emissionBytes);
    const schedule = { firstMonth: "334567456067217", numerator: "9898", denominator: "10000" };
    expect(plain(rest)).deep.equal({ reserveVault: k(1), ...schedule, startedAt: "1767225600", bump: 253 });
    expect(sums).length(240);
    expect(plain([sums[0], sums[239]])).deep.equal(["1000000000000000", "1000000000000239"]);
  });

  it("decode a reward pool", () => {
    const { ring, ...rest } = sdk.decodeRewardPool(layouts.rewardPoolBytes);
    expect(plain(rest)).deep.equal({
      ...{ kind: "cpu", bump: 252, shareBps: 2_000, carry: "11", nextHour: "12", released: "13", settled: "14" },
      ...{ seedHour: 8_765, startedAt: "1767225600" },
      seed: Buffer.from(Array.from({ length: 32 }, (_, i) => 100 + i)).toString("hex"),
    });
    expect(ring).length(384);
    expect(plain([ring[0], ring[1], ring[383]])).deep.equal([
      { totalWeight: "21", payable: "22", unsettled: "23" },
      { totalWeight: "0", payable: "0", unsettled: "0" },
      { totalWeight: "31", payable: "32", unsettled: "33" },
    ]);
  });

  it("decode a device class", () => {
    expect(plain(sdk.decodeDeviceClass(layouts.deviceClassBytes))).deep.equal({
      ...{ name: "H100 80GB", id: 515, pool: "gpu", difficultyBits: 16, nextDifficultyBits: 17, bump: 251 },
      ...{ multiplierBps: 100_000, nextMultiplierBps: 120_000, nextHour: "8766" },
      ...{ requirementBps: 90_000, nextRequirementBps: 4_294_967_295, nextRequirementAt: "1769817600" },
      ...{ rate: "500000", rateFloor: "100000", rateCeiling: "900000" },
      ...{ attestedHour: "8764", attestedProcessors: 64, attestedProcessorsBefore: 72 },
      ...{ hiredProcessorSecs: "9007199254740993", hiredCountedAt: "1767229200" },
      ...{ repricedAt: "1767232800", hiredProcessors: 56 },
    });
    const full = layouts.deviceClassBytes.slice();
    full.fill(0x41, 8, 40); // 32 x "A": no zero ends it
    expect(sdk.decodeDeviceClass(full).name).equal("A".repeat(32));
  });

  it("decode a verifier and a device mark", () => {
    const { decodeVerifier, decodeDevice } = sdk;
    expect(plain(decodeVerifier(layouts.verifierBytes))).deep.equal({ key: k(1), payer: k(2), index: 15, bump: 250 });
    expect(plain(decodeDevice(layouts.deviceBytes))).deep.equal({ key: k(1), node: k(2), bump: 247 });
  });

  it("decode a node", () => {
    expect(plain(sdk.decodeNode(layouts.nodeBytes))).deep.equal({
      ...{ operator: k(1), class: k(2), device: k(3), payoutOwner: k(4), vault: k(5), id: "18446744073709551615" },
      ...{ activeStake: "20000000000", activeShares: "30000000000", operatorShares: "15000000000" },
      ...{ coolingStake: "9007199254740993", coolingShares: "12000000000" },
      indexX64: "92233720368547758087", // 5 * 2^64 + 7
      ...{ indexRemainder: "6", unclaimedCommission: "7", askingUsdc: "1500000", askingIo: "2500000000" },
      ...{ registeredAt: "1767225700", commissionAt: "1767830500" },
      ...{ slashOpenedAt: "1767830600", slashEndedAt: "1767830601", slashBps: 5_000 },
      ...{ reputationMovedAt: "1767830602", reputation: 6_321, jobsCompleted: 70_001, jobsFailed: 70_002 },
      ...{ completedDay: 20_454, ratedDay: 20_455 },
      proofHours: [8, null],
      hiredHours: [null, 10 ** 15],
      pending: {
        ...{ hour: 8, weight: "16002050", attestedBy: 6, commissionBps: 8_500, passed: true },
        minutes: "3c3b3a393837363534333231302f2e2d", // 60 down to 45
        tiers: "00010203040001020304000102030400",
      },
      ...{ processors: 1_024, freeProcessors: 1_000, commissionBps: 9_000, nextCommissionBps: 9_500 },
      ...{ region: 31, tier: 4 },
      ...{ pool: "cpu", status: "retired", bump: 249, vaultBump: 248 },
    });
  });

  it("decode a stake position", () => {
    expect(plain(sdk.decodeStakePosition(layouts.stakePositionBytes))).deep.equal({
      ...{ owner: k(1), node: k(2), shares: "123456789", unclaimed: "42", bump: 246 },
      indexX64: "664613997892457936451903530140172289", // 2^119 + 1
    });
  });

  it("decode an unstake ticket", () => {
    expect(plain(sdk.decodeUnstakeTicket(layouts.unstakeTicketBytes))).deep.equal({
      ...{ owner: k(1), node: k(2), index: "18446744073709551615", shares: "9007199254740993" },
      ...{ readyAt: "1768435200", bump: 236 },
    });
  });

  it("decode a slash, which while it is open has not ended", () => {
    const { decodeSlash } = sdk;
    const evidence = Buffer.from(Array.from({ length: 32 }, (_, i) => 50 + i)).toString("hex");
    const offence = { ...{ node: k(1), slasher: k(2), evidence, hour: "8765", code: 515 }, fractionBps: 4_999 };
    const [openedAt, endedAt] = ["1767225600", "1769817600"];
    expect(plain(decodeSlash(layouts.slashBytes))).deep.equal({
      ...{ ...offence, openedAt, endedAt, burned: "9007199254740993", status: "burned", bump: 235 },
    });
    const overturned = layouts.slashBytes.slice();
    overturned[140] = 1;
    expect(decodeSlash(overturned).status).equal("overturned");
    const open = layouts.slashBytes.slice().fill(0, 120, 136).fill(0, 140, 141);
    expect(plain(decodeSlash(open))).deep.equal({
      ...{ ...offence, openedAt, endedAt: null, burned: "0", status: "open", bump: 235 },
    });
    const unknown = layouts.slashBytes.slice().fill(3, 140, 141);
    expect(() => decodeSlash(unknown)).throw(
      sdk.AccountDataError,
      "not a slash: 3 is none of open, overturned, burned",
    );
  });

  it("decode every number of 64 bits exactly", () => {
    const data = layouts.stakePositionBytes.slice();
    const view = new DataView(data.buffer);
    const edges = [0n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n];
    const check = (value: bigint) => {
      view.setBigUint64(72, value, true);
      expect(sdk.decodeStakePosition(data).shares.toString()).equal(value.toString());
    };
    for (const value of edges) check(value);
    fc.assert(fc.property(fc.bigInt(0n, 2n ** 64n - 1n), check), runs);
  });

  it("decode every number of 128 bits, and every time with its sign, exactly", () => {
    const position = layouts.stakePositionBytes.slice();
    const pair = new DataView(position.buffer);
    const node = layouts.nodeBytes.slice();
    const time = new DataView(node.buffer);
    const wide = fc.bigInt(0n, 2n ** 128n - 1n);
    const signed = fc.oneof(
      fc.constantFrom(-(2n ** 63n), 2n ** 63n - 1n, -1n),
      fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
    );
    fc.assert(
      fc.property(wide, signed, (index, at) => {
        pair.setBigUint64(80, index & (2n ** 64n - 1n), true);
        pair.setBigUint64(88, index >> 64n, true);
        expect(sdk.decodeStakePosition(position).indexX64.toString()).equal(index.toString());
        time.setBigInt64(264, at, true);
        expect(sdk.decodeNode(node).registeredAt.toString()).equal(at.toString());
      }),
      runs,
    );
  });

  it("read bytes that lie somewhere inside of others", () => {
    const around = new Uint8Array(3 + 448 + 5);
    around.set(layouts.nodeBytes, 3);
    expect(sdk.decodeNode(around.subarray(3, 451))).deep.equal(sdk.decodeNode(layouts.nodeBytes));
  });

  it("refuse another account, another size and a byte that the program never writes", () => {
    const { AccountDataError, decodeDevice, decodeNode, decodeVerifier } = sdk;
    expect(() => decodeDevice(layouts.verifierBytes)).throw(AccountDataError, "not a device: it is of another type"); // both 96 bytes
    expect(() => decodeVerifier(layouts.deviceBytes)).throw(AccountDataError, "not a verifier: it is of another type");
    const short = layouts.nodeBytes.subarray(0, 447);
    expect(() => decodeNode(short)).throw(AccountDataError, "not a node: it has 447 bytes, not 448");
    expect(() => decodeNode(new Uint8Array())).throw(AccountDataError, "not a node: it has 0 bytes, not 448");
    const unknown = layouts.nodeBytes.slice();
    unknown[423] = 2;
    expect(() => decodeNode(unknown)).throw(AccountDataError, "not a node: 2 is none of active, retired");
    unknown[423] = 0;
    unknown[422] = 2;
    expect(() => decodeNode(unknown)).throw(AccountDataError, "not a node: 2 is none of gpu, cpu");
    const never = layouts.nodeBytes.slice().fill(0xff, 336, 344); // a mark of 2^64 - 1
    expect(() => decodeNode(never)).throw(AccountDataError, "not a node: ");
  });
});
