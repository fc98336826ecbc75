import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { change } from "../support/swap.ts";
import { attempt } from "./attempt.ts";
import { cast, people } from "./cast.ts";
import { chainAt, type Moment, moments, slotsOf } from "./moments.ts";

/** Of what a has, c has the same where there is a c: b's node is of another class. */
function twinOf(key: PublicKey): PublicKey {
  const own = cast.find((member) => member.key.equals(key))!;
  for (const [from, to] of ["ac", "ab", "ba"]) {
    const name = own.name.replace(new RegExp(`\\b${from}\\b`), to!);
    const twin = cast.find((member) => member.kind === own.kind && member.name === name);
    if (twin && twin !== own) return twin.key;
  }
  return key;
}

/** The moments whose call succeeds for a's twin too, when all its accounts are his and these are several. */
const shared = [
  "releaseVesting: by anyone",
  "closeVesting",
  "proposeBeneficiary",
  "updateNode",
  "retireNode",
  "announceCommission",
  "rotateDevice",
  "claimCommission",
  "claimRewards",
  "compoundRewards",
  "stake: again",
  "stake: first",
  "submitProof",
  "requestUnstake",
  "closePosition",
  "cancelUnstake: again",
  "cancelUnstake: first",
  "withdrawUnstaked",
  "withdrawUnstaked: elsewhere",
  "openSlash",
  "overturnSlash",
  "closeClaimPage",
  "burnSlash",
  "setAllowance: first",
  "setAllowance: again",
  "revokeAllowance",
  "cancelJob: posted",
  "placeBid",
  "withdrawBid: by the bidder",
  "awardBid: by anyone",
  "awardBid: by the client",
  "withdrawBid: by anyone",
  "expireJob: awarded",
  "acceptJob: named",
  "acceptJob: awarded",
  "cancelJob: assigned",
  "stopJob: assigned",
  "expireJob: assigned",
  "startJob",
  "cancelJob: running",
  "stopJob: running",
  "expireJob: running",
  "extendJob: by the client",
  "extendJob: by a delegate",
  "extendJob: with the operator",
  "disputeJob: by the operator",
  "withdrawRefund: for the client",
  "disputeJob: by the client",
  "resolveDispute",
  "expireDispute",
  "heartbeat",
  "finishJob",
  "rateJob",
  "withdrawEarnings: by anyone",
  "withdrawRefund: for the node",
  "sweepFees",
  "closeJob",
  "fillAuction: a part",
  "fillAuction: a larger part",
  "fillAuction: what is left",
];

/** What the caller may choose as he likes, by instruction: a seller names who is paid. */
const chosen: Record<string, string> = { fillAuction: "destination" };

describe("A2: one account of mine among all of another's", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });
  /** The call with the twins of all accounts. */
  const moved = (moment: Moment) =>
    slotsOf(moment).reduce((call, { at, pubkey }) => change(call, at, { pubkey: twinOf(pubkey) }), moment.instruction);

  it("is tried where another's call would succeed, which is in these moments", async () => {
    const taken: string[] = [];
    for (const moment of all) {
      const call = moved(moment);
      const others = call.keys.filter(({ pubkey }, at) => !pubkey.equals(moment.instruction.keys[at]!.pubkey));
      if (others.length > 1 && !(await attempt(await chainAt(moment), [call], people))) taken.push(moment.title);
    }
    expect(taken).have.members(shared);
  });

  for (const title of shared) {
    it(`is not taken by ${title}`, async () => {
      const moment = all.find((found) => found.title === title)!;
      const call = moved(moment);
      const chain = await chainAt(moment);
      const slots = slotsOf(moment).filter(({ at, pubkey }) => !call.keys[at]!.pubkey.equals(pubkey));
      for (const { at, name, pubkey } of slots.filter(({ name: slot }) => slot !== chosen[moment.name])) {
        expect(await attempt(chain, [change(call, at, { pubkey })], people), name).not.equal(undefined);
      }
    });
  }
});
