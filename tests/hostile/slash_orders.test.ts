import { TransactionFailed } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { donate } from "../support/moves.ts";
import { stakedNode } from "../support/staked.ts";
import { World, type WorldNode } from "../support/world.ts";

/** What a holder does: with a part of his shares, by basis points, or with one of his tickets. */
type Act =
  | { kind: "request"; who: number; bps: number }
  | { kind: "cancel" | "withdraw" | "move"; who: number; pick: number }
  | { kind: "claim" | "compound" | "close"; who: number }
  | { kind: "donate"; units: number }
  | { kind: "wait"; hours: number };

const who = fc.nat(2);
const ticketAct = (kind: "cancel" | "withdraw" | "move") =>
  fc.record({ kind: fc.constant(kind), who, pick: fc.nat(1_000) });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("request" as const),
      who,
      bps: fc.oneof(fc.constant(10_000), fc.integer({ min: 1, max: 10_000 })),
    }),
  },
  { weight: 3, arbitrary: ticketAct("cancel") },
  { weight: 2, arbitrary: ticketAct("withdraw") },
  { weight: 2, arbitrary: ticketAct("move") },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("claim" as const, "compound" as const, "close" as const), who }),
  },
  fc.record({ kind: fc.constant("donate" as const), units: fc.integer({ min: 1, max: 1_000_000_000 }) }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 24 * 15 }) }),
  },
);
const acts = fc.array(act, { minLength: 10, maxLength: 40 });

/** Why an act may be refused: anything else is a fault of the test. */
const refusals = [
  ...["SlashOpen", "StakeStillCooling", "ZeroShares", "RestTooSmall", "StakeTooSmall", "NothingToClaim"],
  ...["PositionNotEmpty", "OthersOverCapacity", "AccountNotInitialized", "AccountOwnedByWrongProgram"],
];

/** A node of 64 processors, which has earned an hour: 9,600 IO are the operator's, 2,400 and 800 of two holders. */
class Play {
  /** How many acts of each kind went through. */
  static readonly done = new Map<Act["kind"], number>();
  readonly tickets = new Map<Keypair, number[]>();
  #next = 0;

  private constructor(
    readonly world: World,
    readonly node: WorldNode,
    readonly other: WorldNode,
    readonly holders: readonly Keypair[],
  ) {}

  static async start(): Promise<Play> {
    const world = await World.create({ engine: "litesvm" });
    const node = await stakedNode(world, { processors: 64, stake: 9_600 });
    const other = await stakedNode(world, { processors: 64, stake: 9_600 });
    const holders = [node.operator, await world.holder("a", 2_400), await world.holder("b", 800)] as const;
    await world.stake(holders[1], node, 2_400);
    await world.stake(holders[2], node, 800);
    await world.work([node], 0);
    await world.close(0);
    await world.send(sdk.settleRewards({ node }));
    return new Play(world, node, other, holders);
  }

  /** Does it, or sees it refused. */
  async do(one: Act): Promise<void> {
    const { world, node } = this;
    if (one.kind === "donate") return donate(world, node.vault, one.units);
    if (one.kind === "wait") return world.chain.warpTo((await world.chain.now()) + 3_600 * one.hours);
    const holder = this.holders[one.who]!;
    const held = this.tickets.get(holder) ?? [];
    const call = await this.#call(one, holder, held);
    if (!call) return;
    try {
      await world.send(call.instruction, [holder]);
    } catch (error) {
      if (!(error instanceof TransactionFailed && refusals.includes(error.code ?? ""))) throw error;
      return;
    }
    this.tickets.set(holder, call.tickets);
    Play.done.set(one.kind, (Play.done.get(one.kind) ?? 0) + 1);
  }

  async #call(
    one: Exclude<Act, { kind: "donate" | "wait" }>,
    holder: Keypair,
    held: number[],
  ): Promise<{ instruction: Promise<TransactionInstruction>; tickets: number[] } | undefined> {
    const { world, node, other } = this;
    const [owner, ioMint] = [holder.publicKey, world.ioMint];
    const keys = { owner, node: node.address, ioMint };
    if (one.kind === "request") {
      const shares = (await this.shares(holder)).muln(one.bps).divn(10_000);
      const index = this.#next++;
      return { instruction: sdk.requestUnstake({ owner, node, index, shares }), tickets: [...held, index] };
    }
    if (one.kind === "claim") return { instruction: sdk.claimRewards(keys), tickets: held };
    if (one.kind === "compound") return { instruction: sdk.compoundRewards({ owner, node, ioMint }), tickets: held };
    if (one.kind === "close") return { instruction: sdk.closePosition(keys), tickets: held };
    const index = "pick" in one ? held[one.pick % held.length] : undefined;
    if (index === undefined) return undefined;
    const tickets = held.filter((ticket) => ticket !== index);
    if (one.kind === "cancel") return { instruction: sdk.cancelUnstake({ owner, node, index }), tickets };
    if (one.kind === "withdraw") return { instruction: sdk.withdrawUnstaked({ ...keys, index }), tickets };
    return { instruction: sdk.moveStake({ owner, from: node.address, to: other, index, ioMint }), tickets };
  }

  async shares(holder: Keypair): Promise<BN> {
    const found = await this.world.chain.account(sdk.positionAddress(this.node.address, holder.publicKey));
    return found ? sdk.decodeStakePosition(found.data).shares : new BN(0);
  }

  /** What each holder has in the node, active and cooling, as an exact fraction cut to millionths of a unit. */
  async worth(): Promise<bigint[]> {
    const { activeStake, activeShares, coolingStake, coolingShares } = await this.world.nodeOf(this.node.address);
    const part = (shares: BN, stake: BN, all: BN) =>
      all.isZero() ? 0n : (big(shares) * big(stake) * 1_000_000n) / big(all);
    return Promise.all(
      this.holders.map(async (holder) => {
        let sum = part(await this.shares(holder), activeStake, activeShares);
        for (const index of this.tickets.get(holder) ?? []) {
          const { shares } = await this.world.ticketAt(sdk.ticketAddress(this.node.address, holder.publicKey, index));
          sum += part(shares, coolingStake, coolingShares);
        }
        return sum;
      }),
    );
  }

  async end(slash: PublicKey): Promise<void> {
    const { world, node } = this;
    const over = Number((await world.slashAt(slash)).openedAt) + Number(sdk.SLASH_APPEAL_SECS);
    await world.chain.warpTo(Math.max(over, await world.chain.now()));
    await world.send(sdk.burnSlash({ node: node.address, slash, ioMint: world.ioMint }));
  }
}

const big = (value: BN) => BigInt(value.toString());

describe("requests, cancellations, claims and donations in any order", () => {
  it("let no holder dodge a slash, or bear another's part", async () => {
    const fractions = fc.integer({ min: 1, max: 5_000 });
    await fc.assert(
      fc.asyncProperty(acts, acts, fractions, async (before, during, fractionBps) => {
        const play = await Play.start();
        for (const one of before) await play.do(one);
        const held = await play.worth();
        const slash = await play.world.slash(play.node, { fractionBps });
        for (const one of during) await play.do(one);
        await play.end(slash);
        const left = await play.worth();
        // Each act rounds by less than two units for one holder, which the others gain, and the burn by less than one a pool.
        const dust = 1_000_000n * BigInt(2 * during.length + 2);
        held.forEach((worth, i) => {
          const due = (worth * BigInt(10_000 - fractionBps)) / 10_000n;
          const off = left[i]! - due;
          expect(off <= dust && off >= -dust, `holder ${i} has ${left[i]} for ${due}`).equal(true);
        });
        await play.world.assertSolvent();
      }),
      { seed: 20_261_123, numRuns: 60 },
    );
    // The acts are many enough to tell something.
    for (const kind of ["request", "cancel", "withdraw", "move", "claim", "compound", "close"] as const) {
      expect(Play.done.get(kind), kind).least(3);
    }
  });
});
