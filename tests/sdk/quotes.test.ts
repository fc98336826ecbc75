import {
  decodeNode,
  decodeRewardPool,
  decodeStakePosition,
  type Node,
  pendingRewards,
  type RewardPool,
  releasable,
} from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import * as layouts from "./layouts.ts";

const one = new BN(1).shln(64); // one base unit a share, Q64.64

/** 3 of the node's 10 shares, paid up to index 2 with 4 units unclaimed; the node is at index 5. */
const position = {
  ...decodeStakePosition(layouts.stakePositionBytes),
  ...{ shares: new BN(3), indexX64: one.muln(2), unclaimed: new BN(4) },
};

/** Commission 10 %, and hour 8 pending with 100 of the 300 that passed in it. */
function nodeWith(changes: Partial<Node> & { hour?: number | null; weight?: number; hourBps?: number } = {}): Node {
  const { hour = 8, weight = 100, hourBps = 1_000, ...rest } = changes;
  const node = decodeNode(layouts.nodeBytes);
  const numbers = { activeShares: new BN(10), indexX64: one.muln(5), indexRemainder: new BN(0) };
  return {
    ...node,
    ...numbers,
    pending: { ...node.pending, hour, weight: new BN(weight), commissionBps: hourBps },
    ...rest,
  };
}

/** 1,000 units payable for hour 8. */
function poolWith(nextHour: number): RewardPool {
  const pool = decodeRewardPool(layouts.rewardPoolBytes);
  pool.ring[8] = { totalWeight: new BN(300), payable: new BN(1_000), unsettled: new BN(1_000) };
  return { ...pool, nextHour: new BN(nextHour) };
}

describe("pendingRewards", () => {
  const quote = (node: Node, pool?: RewardPool) =>
    pendingRewards(pool ? { position, node, pool } : { position, node }).toNumber();

  it("is what is unclaimed and what the index has added since", () => {
    expect(quote(nodeWith())).equal(13); // 4 + 3 * (5 - 2)
  });

  it("adds, given the pool, what settling the closed hour would add", () => {
    // floor(1,000 * 100 / 300) = 333, commission 33, shared 300 over 10 shares: 30 a share; 13 + 3 * 30
    expect(quote(nodeWith(), poolWith(9))).equal(103);
  });

  it("divides the hour by its own commission, whatever is in force now", () => {
    const changed = { commissionBps: 0, nextCommissionBps: 9_500 };
    expect(quote(nodeWith(changed), poolWith(9))).equal(103); // 10 %, as above
    // 50 % of 333 is 166.5, commission 166, shared 167 over 10 shares: 3 * 16.7 = 50.1
    expect(quote(nodeWith({ ...changed, hourBps: 5_000 }), poolWith(9))).equal(63);
  });

  it("adds nothing before the hour is closed, nor after it has left the ring", () => {
    expect(quote(nodeWith(), poolWith(8))).equal(13);
    expect(quote(nodeWith(), poolWith(391))).equal(103); // closed up to 8 + 382
    expect(quote(nodeWith(), poolWith(392))).equal(13); // 8 + 383 is closed: its place is given to hour 392
  });

  it("adds nothing where nothing is pending, nothing passed or nobody holds a share", () => {
    expect(quote(nodeWith({ hour: null }), poolWith(9))).equal(13);
    expect(quote(nodeWith({ weight: 0 }), poolWith(9))).equal(13);
    expect(quote(nodeWith({ activeShares: new BN(0) }), poolWith(9))).equal(13);
  });

  it("reckons with the remainder of the index", () => {
    // 1 unit shared by 3 shares: 2^64 / 3 leaves 1, and 3 shares earn 0.99..; with a remainder of 2 it comes out even.
    const whole = { ...position, indexX64: one, unclaimed: new BN(0) };
    const paying = { ...poolWith(9) };
    paying.ring[8] = { totalWeight: new BN(100), payable: new BN(1), unsettled: new BN(1) };
    const quoted = (indexRemainder: number) =>
      pendingRewards({
        position: whole,
        node: nodeWith({
          activeShares: new BN(3),
          indexX64: one,
          indexRemainder: new BN(indexRemainder),
          hourBps: 0,
        }),
        pool: paying,
      }).toNumber();
    expect(quoted(0)).equal(0);
    expect(quoted(2)).equal(1);
  });

  it("refuses a position that is newer than the node", () => {
    expect(() => quote(nodeWith({ indexX64: one }))).throw(RangeError);
  });
});

describe("releasable", () => {
  // 100 at once, then 300 after each of two months of 2,629,800 s
  const terms = { total: new BN(700), atOnce: new BN(100), firstMonth: 1, tranches: 2, startsAt: new BN(1_000) };
  const quote = (released: number, at: number) => releasable({ ...terms, released: new BN(released) }, at).toNumber();

  it("is what is unlocked and not paid out", () => {
    expect([quote(0, 999), quote(0, 1_000), quote(100, 1_000), quote(100, 2_630_800)]).deep.equal([0, 100, 0, 300]);
  });

  it("says of a time before the last release what is wrong", () => {
    const message = "at: 400 base units are released, but at 2630799 only 100 are unlocked";
    expect(() => quote(400, 2_630_799)).throw(RangeError, message);
  });

  it("says of numbers where a BN is wanted that they are none", () => {
    const wrong = (changes: object) => () => releasable({ ...terms, released: new BN(0), ...changes }, 2_000);
    expect(wrong({ total: 700 })).throw(TypeError, "700 is not a BN; pass a BN");
    expect(wrong({ startsAt: 1_000 })).throw(TypeError, "startsAt: 1000 is not a BN; pass a BN");
  });
});
