import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { allowanceBytes, bidBytes, jobBytes } from "./job_layouts.ts";
import { key } from "./keys.ts";

const k = (byte: number) => key(byte).toBase58();

/** The bytes with others from a place on. */
function edited(offset: number, ...bytes: number[]): Uint8Array {
  const data = jobBytes.slice();
  data.set(bytes, offset);
  return data;
}

describe("the accounts of jobs", () => {
  it("decode a job", () => {
    expect(plain(sdk.decodeJob(jobBytes))).deep.equal({
      ...{ client: k(1), mint: k(2), vault: k(3), class: k(4), node: k(5), operator: k(6), bestNode: k(7) },
      ...{ id: "18446744073709551615", maxRate: "9007199254740993", rate: "102", cost: "103", minCost: "104" },
      ...{ deposited: "105", bond: "106", disputeDeposit: "107", billed: "108" },
      ...{ earningsTaken: "109", supplierTaken: "110", clientTaken: "111", operatorTaken: "112" },
      ...{ feesSwept: ["201", "202", "203", "204"], bestRate: "113", bidDeposit: "10000000000" },
      ...{ postedAt: "1767225600", deadline: "1767225900", phaseAt: "1767225700", phaseSlot: "301" },
      ...{ startedAt: "1767225800", endsAt: "1767229400", heartbeatAt: "1767229300", heartbeatSlot: "302" },
      ...{ finalAt: "1767315800", disputedAt: "1767229500" },
      ...{ duration: 31_536_000, extensionLeft: 60, regions: 4_294_967_295, openBids: 70_000, warning: 3_600 },
      ...{ minReputation: 9_999, processors: 1_024, bondBps: 500, tier: 4 },
      feeRates: { clientBps: 25, supplierBps: 26, clientUsdcBps: 200, supplierUsdcBps: 150 },
      ...{ kind: "auction", status: "disputed", exit: "stopped" },
      ...{ bondTo: "node", disputedBy: "client", wonBy: "node", rating: 5 },
      ...{ inUsdc: true, hires: true, warned: true, bump: 234, vaultBump: 233 },
    });
  });

  it("decode a job that nobody has taken yet", () => {
    const fresh = jobBytes.slice().fill(0, 136, 232).fill(0, 499, 509);
    const { node, operator, bestNode, ...rest } = sdk.decodeJob(fresh);
    expect([node, operator, bestNode]).deep.equal([null, null, null]);
    const { kind, status, exit, bondTo, disputedBy, wonBy, rating, inUsdc, hires, warned } = rest;
    expect({ kind, status, exit }).deep.equal({ kind: "direct", status: "posted", exit: "none" });
    expect({ bondTo, disputedBy, wonBy, rating }).deep.equal({
      bondTo: null,
      disputedBy: null,
      wonBy: null,
      rating: 0,
    });
    expect([inUsdc, hires, warned]).deep.equal([false, false, false]);
  });

  it("name every kind, status and exit by its byte", () => {
    const at = (offset: number, count: number) =>
      Array.from({ length: count }, (_, byte) => sdk.decodeJob(edited(offset, byte)));
    expect(at(499, 3).map(({ kind }) => kind)).deep.equal(["direct", "market", "auction"]);
    expect(at(500, 7).map(({ status }) => status)).deep.equal([
      ...["posted", "awarded", "assigned", "running", "disputed", "ended", "refunded"],
    ]);
    expect(at(501, 12).map(({ exit }) => exit)).deep.equal([
      ...["none", "noTaker", "withdrawn", "notAccepted", "cancelledAssigned", "notStarted"],
      ...["trial", "cancelled", "complete", "stopped", "silent", "resolved"],
    ]);
    expect(at(502, 3).map(({ bondTo }) => bondTo)).deep.equal([null, "client", "node"]);
  });

  it("refuse a byte of a job that the program never writes", () => {
    const refused: [offset: number, byte: number, reason: string][] = [
      [499, 3, "3 is none of direct, market, auction"],
      [500, 7, "7 is none of posted, awarded, assigned, running, disputed, ended, refunded"],
      [501, 12, "12 is none of none, noTaker, "],
      [502, 3, "2 is none of client, node"], // a side is stored plus one
      [503, 3, "2 is none of client, node"],
      [504, 3, "2 is none of client, node"],
    ];
    for (const [offset, byte, reason] of refused) {
      expect(() => sdk.decodeJob(edited(offset, byte))).throw(sdk.AccountDataError, `not a job: ${reason}`);
    }
  });

  it("decode a bid and an allowance", () => {
    expect(plain(sdk.decodeBid(bidBytes))).deep.equal({
      ...{ job: k(1), node: k(2), payer: k(3), postedAt: "1767225600" },
      ...{ rate: "9007199254740993", deposit: "10000000", bump: 232 },
    });
    expect(plain(sdk.decodeAllowance(allowanceBytes))).deep.equal({
      ...{ client: k(1), delegate: k(2), mint: k(3), dailyLimit: "18446744073709551615" },
      ...{ used: "7", day: "20454", expiresAt: "1767312000", bump: 231, spenderBump: 230 },
    });
  });
});
