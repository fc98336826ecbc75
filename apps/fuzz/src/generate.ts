/** Draws actions by chance, knowing the model: most of them possible, many at an edge, some forbidden. */
import type { Action, Kind, SlashName } from "./actions.ts";
import { secsToPass, sharesToLeave, stakeAmount } from "./amounts.ts";
import { actors, nodes } from "./cast.ts";
import { Dice } from "./dice.ts";
import type { ModelWorld } from "./model/world.ts";

/** How often, before each run makes some of it rarer and some more frequent. */
const usual: Record<Exclude<Kind, "settle">, number> = {
  ...{ stake: 190, request: 120, cancel: 50, withdraw: 90, move: 120, claim: 60, compound: 80, close: 60 },
  ...{ announce: 50, claimCommission: 20, retire: 1, open: 22, overturn: 60, burn: 25 },
  ...{ donate: 15, pause: 2, pass: 90, closeHours: 40, work: 110 },
};

/** The hour must be settled before any of these. */
const shifting: Kind[] = ["stake", "request", "cancel", "move", "compound"];

/** Numbers that owners give their tickets. */
const mostTickets = 6;

export class Generator {
  readonly #dice: Dice;
  readonly #world: ModelWorld;
  readonly #weights: typeof usual;
  /** The node that a harsh run slashes again and again by the half: nothing else dilutes a pool so much that it takes no stake. */
  readonly #victim: number | undefined;
  #next: Action | undefined;

  constructor(world: ModelWorld, seed: number) {
    this.#world = world;
    this.#dice = new Dice(seed);
    this.#weights = { ...usual };
    for (const kind of Object.keys(usual) as (keyof typeof usual)[])
      this.#weights[kind] *= this.#dice.pick([1, 2, 2, 6]);
    if (!this.#dice.happens(20)) return;
    this.#victim = this.#dice.int(0, 2);
    Object.assign(this.#weights, { open: 400, burn: 400, pass: 400, withdraw: 5, retire: 0, overturn: 1 });
  }

  /** The next action; the one before must have been done. */
  next(): Action {
    if (this.#next) {
      const action = this.#next;
      this.#next = undefined;
      return action;
    }
    const action = this.#draw(this.#dice.weighted(this.#weights));
    const node = action.kind === "move" ? action.to : "node" in action ? action.node : undefined;
    const isLate = node !== undefined && shifting.includes(action.kind) && this.#world.nodes[node]!.hasUnsettled();
    if (!isLate || this.#dice.happens(25)) return action;
    this.#next = action;
    return { kind: "settle", node };
  }

  #draw(kind: keyof typeof usual): Action {
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
      case "compound":
        return { kind, actor: this.#holder(node), node };
      case "close":
        return { kind, actor: this.#leaver(node), node };
      case "announce":
        return { kind, node, bps: this.#commission(node) };
      case "claimCommission":
        return { kind, node };
      case "retire":
        return { kind, node: this.#toRetire(node) };
      case "open":
        return this.#slash(node);
      case "overturn":
      case "burn":
        return { kind, ...this.#slashOf(node, kind === "overturn") };
      case "donate": {
        const amount = dice.pick([1n, 100_000_000n, dice.big(1n, 100_000_000_000n)]);
        return { kind, actor: dice.int(0, 7), ...(dice.happens(80) ? { node } : {}), amount };
      }
      case "pause":
        return { kind, secs: dice.pick([604_800, 604_801, dice.int(0, 86_400)]) };
      case "pass":
        return { kind, secs: secsToPass(dice, this.#world) };
      case "closeHours":
        return { kind, short: dice.pick([0, 0, 0, 1, 20]) };
      case "work":
        return this.#work();
    }
  }

  #stakeOrRequest(kind: "stake" | "request", at: number): Action {
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

  /** Somebody with a position and no shares, or now and then any holder. */
  #leaver(node: number): number {
    const all = [...this.#world.nodes[node]!.positions].filter(([, { shares }]) => shares === 0n);
    return all.length && this.#dice.happens(80) ? this.#dice.pick(all)[0] : this.#holder(node);
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

  /** At most two nodes end in a run, else little is left to happen. */
  #toRetire(any: number): number {
    const retired = this.#world.nodes.flatMap(({ isRetired }, node) => (isRetired ? [node] : []));
    return retired.length < 2 ? any : retired[0]!;
  }

  /** Mostly to a node that takes stake. */
  #move(any: number): Action {
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

  #slash(any: number): Action {
    const dice = this.#dice;
    const isHarsh = this.#victim !== undefined && dice.happens(90);
    const node = isHarsh ? this.#victim! : any;
    const hour = Math.max(this.#world.hour() - dice.pick([0, 0, 1, 2, 3, -1]), 0);
    const fractionBps = dice.pick([5_000, 5_000, 5_000, 1, dice.int(1, 5_000), dice.int(1, 5_000), 0, 5_001]);
    return { kind: "open", node, code: dice.int(0, 1), hour, fractionBps: isHarsh ? 5_000 : fractionBps };
  }

  /** A node, mostly one with an open slash that the appeal allows to end so, and mostly that slash. */
  #slashOf(any: number, wantsEarly: boolean): { node: number; slash: SlashName } {
    const [dice, { nodes: all, slashes, now, rules, terms }] = [this.#dice, this.#world];
    const open = all.flatMap(({ slash }, node) => (slash ? [{ ...slash, node }] : []));
    const due = wantsEarly
      ? open.filter(({ openedAt, node }) => now < openedAt + rules.appeal && !this.#world.isParty(terms.resolver, node))
      : open.filter(({ openedAt }) => now >= openedAt + rules.appeal);
    const from = due.length && dice.happens(85) ? due : wantsEarly ? [] : open;
    const { node, key } = from.length && dice.happens(85) ? dice.pick(from) : { node: any, key: undefined };
    const known = [...slashes.keys()].slice(-10);
    const chosen = key && dice.happens(85) ? key : known.length ? dice.pick(known) : `${any}/0/0`;
    const [of, code, hour] = chosen.split("/").map(Number) as [number, number, number];
    return { node, slash: { node: of, code, hour } };
  }

  #work(): Action {
    const dice = this.#dice;
    const sight = () =>
      dice.happens(80) ? { minutes: dice.pick([60, 60, dice.int(0, 60)]), tier: dice.int(1, 4) } : null;
    const proving = nodes.flatMap((_, i) => (dice.happens(90) ? [i] : []));
    return { kind: "work", nodes: proving, seen: [sight(), sight(), sight()], after: dice.int(0, 1_799) };
  }
}
