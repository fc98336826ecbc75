import * as sdk from "@io-net/sdk";
import { program } from "@io-net/sdk/program";
import BN from "bn.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";

const exported = sdk as unknown as Record<string, unknown>;

describe("the constants", () => {
  it("are all of the IDL's, under their own names", () => {
    const names = sdk.IDL.constants.map(({ name }) => name);
    const shouted = Object.keys(exported).filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name));
    const others = ["ALLOCATIONS", "IDL", "PARAMETER_BOUNDS", "PROGRAM_ID", "SCHEDULES"];
    const ours = shouted.filter((name) => !others.includes(name));
    expect(ours.map((name) => name.toLowerCase().replaceAll("_", ""))).have.members(names.map((n) => n.toLowerCase()));
  });

  it("have the values of the program", () => {
    const values = {
      GENESIS_ALLOCATION: "50000000000000000", // 500,000,000 IO * 10^8
      EMISSION_RESERVE: "30000000000000000", // 300,000,000 IO * 10^8
      IO_DECIMALS: 8,
      USDC_DECIMALS: 6,
      BPS: "10000",
      MONTHS: 240,
      MONTH_SECS: "2629800", // 30.4375 * 86,400
      HOUR_SECS: "3600",
      EMISSION_HOURS: "175320", // 240 * 2,629,800 / 3,600
      RING_HOURS: 384,
      ATTESTATION_SECS: "1800",
      MAX_HOURS_PER_CLOSE: "48",
      GPU_SHARE_BPS: 8_000,
      MAX_MULTIPLIER_BPS: 1_000_000,
      REQUIREMENT_NOTICE_SECS: "2592000", // 30 * 86,400
      COMMISSION_NOTICE_SECS: "604800", // 7 * 86,400
      MAX_COMMISSION_RAISE_BPS: 500,
      MAX_DILUTION_BITS: 20,
      MAX_COOLING_DILUTION_BITS: 6,
      MAX_SLASH_BPS: 5_000,
      SLASH_APPEAL_SECS: "2592000", // 30 * 86,400
      SLASH_REST_SECS: "259200", // 3 * 86,400
      AIRDROP_REST_SECS: "86400",
      CHANGE_LIFE_SECS: "1209600", // 14 * 86,400
      CLAIMS_PER_PAGE: 80_000,
      MAX_AIRDROP_LEAVES: 4_194_304, // 2^22
      MAX_PAUSE_SECS: 604_800, // 7 * 86,400
      MAX_VESTING_MONTHS: 240,
      MIN_CHANGE_DELAY_SECS: "172800", // 48 * 3,600
      MIN_CLAIM_WINDOW_SECS: "2592000", // 30 * 86,400
      PAUSE_REST_SECS: "604800",
      AWARD_SECS: "1200", // 20 minutes
      START_SECS: "1200",
      START_SLOTS: "2300",
      SILENCE_SECS: "4200", // 70 minutes
      SILENCE_SLOTS: "8000",
      COMPLETE_SECS: "600", // 10 minutes
      TRIAL_SECS: "600",
      MIN_BILLED_SECS: "3600",
      DISPUTE_WINDOW_SECS: "86400",
      RESOLVE_SECS: "604800", // 7 * 86,400
      MATURE_SECS: "86400",
      DISPUTE_DEPOSIT_BPS: "100",
      DAY_SECS: "86400",
      MIN_POST_SECS: 300,
      MAX_POST_SECS: 604_800,
      MIN_JOB_SECS: 60,
      MAX_JOB_SECS: 31_536_000, // 365 * 86,400
      MIN_BID_DEPOSIT: "10000000", // 0.01 SOL
      MAX_BID_DEPOSIT: "10000000000",
      MIN_FACTOR_BPS: 10_000,
      MAX_COMPLEXITY_BPS: 40_000,
      MAX_URGENCY_BPS: 30_000,
      REPRICE_SECS: "3600",
      MAX_REPUTATION: 10_000,
      REPUTATION_IDLE_SECS: "2592000",
      BIG_JOB_UNITS: "10",
      SEED_JOB: "6a6f62", // "job"
      SEED_BID: "626964", // "bid"
      SEED_ALLOWANCE: "616c6c6f77616e6365", // "allowance"
      SEED_SPENDER: "7370656e646572", // "spender"
      SEED_AUCTION: "61756374696f6e", // "auction"
      AIRDROP_DOMAIN: "696f2d6e65743a61697264726f70", // "io-net:airdrop"
      SEED_CLASS: "636c617373", // "class"
      SEED_SLASH: "736c617368", // "slash"
      SEED_TICKET: "7469636b6574", // "ticket"
      SEED_GPU: "00",
      SEED_CPU: "01",
      PROOF_DOMAIN: "696f2d6e65743a70726f6f66", // "io-net:proof"
    };
    const found = Object.keys(values).map((name) => [name, plain(exported[name])]);
    expect(Object.fromEntries(found)).deep.equal(values);
  });

  it("are big numbers from 64 bits up, and plain ones below", () => {
    expect(BN.isBN(sdk.BPS)).equal(true);
    expect(BN.isBN(sdk.INDEX_REST_SECS)).equal(true); // i64
    expect(sdk.MAX_TIER).equal(4);
  });

  it("the program has the address it is deployed at", () => {
    expect(sdk.PROGRAM_ID.toBase58()).equal("ioNuzpQh77XTK8MGjSZ4upU1gadbngACRLU39XpiAoc");
    expect(program.programId.equals(sdk.PROGRAM_ID)).equal(true);
  });

  it("the program is offline: it builds, but fetches nothing", () => {
    expect(() => program.provider.connection).throw("this program is offline");
  });
});
