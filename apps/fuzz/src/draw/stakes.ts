/** Draws what stakers and slashers do, and what time does. */
import type { FeeName, StakeAction } from "../actions.ts";
import { actors, nodes } from "../cast.ts";
import { judge, type SingleOfStake } from "../model/judge.ts";
import type { ModelNode } from "../model/node.ts";
import type { ModelWorld } from "../model/world.ts";
import { secsToPass, sharesToLeave, stakeAmount } from "./amounts.ts";
import type { Dice } from "./dice.ts";
import { offence, slashOf } from "./slashes.ts";
import type { StakeKind } from "./weights.ts";

/** Seldom possible: they need a ticket that is ready, a slash that is open, or an empty position. */
const hard: StakeKind[] = ["cancel", "withdraw", "move", "compound", "close", "overturn", "burn"];

/** What is changed, and within which bounds: basis points of fees and the bond, base units of USDC of auctions. */
const bounds: Record<FeeName, [least: bigint, most: bigint]> = {
  ...{ clientFee: [0n, 100n], supplierFee: [0n, 100n], clientUsdcFee: [0n, 200n], supplierUsdcFee: [0n, 200n] },
  ...{ bondBps: [0n, 2_000n], minFill: [1_000_000n, 50_000_000n], maxLot: [100_000_000n, 100_000_000_000n] },
};

/** Numbers that owners give their tickets. */
const mostTickets = 6;

/** What a run is about. */
export interface Mood {
  /** Jobs: time passes slowly, and few stakers come and go. */
  isOfJobs: boolean;
  /** The node that a harsh run slashes again and again by the half: nothing else dilutes a pool so much that it takes no stake. */
  victim: number | undefined;
}

export class StakeGenerator {
  readonly #dice: Dice;
  readonly #world: ModelWorld;
  readonly #mood: Mood;

  constructor(world: ModelWorld, dice: Dice, mood: Mood) {
    this.#world = world;
    this.#dice = dice;
    this.#mood = mood;
  }

  /** What succeeds, mostly, where most of what is drawn would be refused. */
  draw(kind: StakeKind): StakeAction {
    let action = this.#draw(kind);
    for (let i = 0; i < 4 && hard.includes(kind) && this.#dice.happens(75); i++) {
      if (judge(this.#world, action as SingleOfStake).refusals.size === 0) break;
      action = this.#draw(kind);
    }
    return action;
  }

  #draw(kind: StakeKind): StakeAction {
    const dice = this.#dice;
    const node = dice.int(0, nodes.length - 1);
    switch (kind) {
      case "stake":
      case "request":
        return this.#stakeOrRequest(kind, node);
      case "cancel":
      case "withdraw":
        return { kind, ...this.#ticket(kind === "withdraw") };
      case "move":
        return this.#move(node);
      case "claim":
        return { kind, ...(dice.happens(25) ? this.#leaver(node) : { actor: this.#holder(node), node }) };
      case "compound":
        return { kind, actor: this.#holder(node), node };
      case "close":
        return { kind, ...this.#leaver(node) };
      case "announce":
        return { kind, node, bps: this.#commission(node) };
      case "claimCommission":
        return { kind, node };
      case "retire":
        return { kind, node: this.#toRetire(node) };
      case "open":
        return offence(dice, this.#world, node, this.#mood.victim);
      case "overturn":
      case "burn":
        return { kind, ...slashOf(dice, this.#world, node, kind === "overturn") };
      case "donate": {
        const amount = dice.pick([1n, 100_000_000n, dice.big(1n, 100_000_000_000n)]);
        return { kind, actor: dice.int(0, 7), ...(dice.happens(80) ? { node } : {}), amount };
      }
      case "pause":
        return { kind, secs: dice.pick([604_800, 604_801, 0, 1, dice.int(1, 3_600), dice.int(1, 86_400)]) };
      case "changeFee":
        return { kind, ...this.#fee() };
      case "pass":
        return {
          kind,
          secs: secsToPass(dice, this.#world),
        };
      case "closeHours":
        return { kind, short: dice.pick([0, 0, 0, 1, 20]) };
      case "work":
        return this.#work();
    }
  }

  #stakeOrRequest(kind: "stake" | "request", at: number): StakeAction {
    const [dice, node] = [this.#dice, this.#world.nodes[at]!];
    if (kind === "stake") {
      const isShort = !node.own().isAtLeast(node.ownRequired());
      const actor = dice.happens(isShort ? 70 : 25) ? node.terms.operator : dice.int(0, actors.length - 1);
      return { kind, actor, node: at, amount: stakeAmount(dice, this.#world, node, actor) };
    }
    const actor = this.#holder(at);
    const shares = sharesToLeave(dice, this.#world, node, node.positions.get(actor)?.shares ?? 0n);
    return { kind, actor, node: at, index: dice.int(0, mostTickets - 1), shares };
  }

  /** Somebody with a position, or now and then anybody. */
  #holder(node: number): number {
    const holders = [...this.#world.nodes[node]!.positions.keys()];
    return holders.length && this.#dice.happens(90) ? this.#dice.pick(holders) : this.#dice.int(0, actors.length - 1);
  }

  /** Somebody with a position and no shares, mostly one who has nothing to claim; or now and then any holder. */
  #leaver(any: number): { actor: number; node: number } {
    const empty = this.#world.nodes.flatMap(({ positions }, node) =>
      [...positions].flatMap(([actor, position]) => (position.shares === 0n ? [{ actor, node, position }] : [])),
    );
    const done = empty.filter(({ position }) => position.unclaimed + position.gain().most === 0n);
    const from = done.length && this.#dice.happens(70) ? done : empty;
    if (!from.length || this.#dice.happens(20)) return { actor: this.#holder(any), node: any };
    const { actor, node } = this.#dice.pick(from);
    return { actor, node };
  }

  /** A ticket, where wanted one that is ready, or now and then any number. */
  #ticket(wantsReady: boolean): { actor: number; node: number; index: number } {
    const dice = this.#dice;
    const all = this.#world.nodes.flatMap(({ tickets }, node) =>
      [...tickets.values()].map((one) => ({ ...one, node })),
    );
    const ready = all.filter(({ readyAt }) => readyAt <= this.#world.now);
    const from = wantsReady && ready.length && dice.happens(70) ? ready : all;
    if (!from.length || dice.happens(8)) {
      return { actor: dice.int(0, 7), node: dice.int(0, nodes.length - 1), index: dice.int(0, mostTickets - 1) };
    }
    const { actor, node, index } = dice.pick(from);
    return { actor, node, index };
  }

  /** At most two nodes end in a run, and one in a run of jobs, else little is left to happen; there one that jobs hold, mostly. */
  #toRetire(any: number): number {
    const all = this.#world.nodes;
    const places = (of: (node: ModelNode) => boolean) => all.flatMap((node, i) => (of(node) ? [i] : []));
    const held = places(({ free, terms }) => free < terms.processors);
    const retired = places(({ isRetired }) => isRetired);
    if (!this.#mood.isOfJobs) return retired.length < 2 ? any : retired[0]!;
    if (held.length && this.#dice.happens(97)) return this.#dice.pick(held);
    return retired[0] ?? any;
  }

  /** Mostly to a node that takes stake. */
  #move(any: number): StakeAction {
    const ticket = this.#ticket(true);
    const able = this.#world.nodes.flatMap(({ isRetired, slash }, to) => (isRetired || slash ? [] : [to]));
    const others = able.filter((to) => to !== ticket.node);
    return { kind: "move", ...ticket, to: others.length && this.#dice.happens(80) ? this.#dice.pick(others) : any };
  }

  #commission(at: number): number {
    const dice = this.#dice;
    const now = this.#world.nodes[at]!.commission.at(this.#world.now);
    return Math.max(
      dice.pick([now + 500, now + 501, now + dice.int(0, 500), now - dice.int(0, 900), dice.int(0, 9_501)]),
      0,
    );
  }

  #fee(): { fee: FeeName; value: bigint } {
    const fee = this.#dice.pick(Object.keys(bounds) as FeeName[]);
    return { fee, value: this.#dice.big(...bounds[fee]) };
  }

  #work(): StakeAction {
    const dice = this.#dice;
    const sight = () =>
      dice.happens(80) ? { minutes: dice.pick([60, 60, dice.int(0, 60)]), tier: dice.int(1, 4) } : null;
    const proving = nodes.flatMap((_, i) => (dice.happens(90) ? [i] : []));
    return { kind: "work", nodes: proving, seen: [sight(), sight(), sight()], after: dice.int(0, 1_799) };
  }
}
