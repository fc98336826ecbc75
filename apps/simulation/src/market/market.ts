/** The market: clients post jobs hour by hour, class rates move, and each job lives on until it is closed. */
import { type JobKind, jobAddress, jobLedger, parseError, parseEvents, repriceClass } from "@io-net/sdk";
import { big } from "../amounts.ts";
import type { Network } from "../network.ts";
import type { OwnJobs } from "../reckoning/jobs.ts";
import { inBps } from "../stakes.ts";
import { personNamed, type WorldClass } from "../world.ts";
import { Agenda, type Life } from "./agenda.ts";
import { Books } from "./books.ts";
import { Chance } from "./chance.ts";
import { eligible } from "./eligible.ts";
import { maxRateOf } from "./rates.ts";
import type { Scene } from "./scene.ts";
import { serve } from "./serving.ts";
import { argue, settle } from "./settling.ts";
import { type Deal, type JobStep, type Money, moneys, ways } from "./steps.ts";
import { instructionOf, jobOf } from "./take.ts";
import { findNode } from "./taking.ts";
import type { ClientOfScenario, MarketOfScenario } from "./wishes.ts";

const hourSeconds = 3_600;
/** Second of an hour at which anyone reprices: the hour before is attested by then. */
const repricedAt = 2_400;

export class Market {
  readonly books: Books;
  readonly deals: Deal[] = [];
  /** Classes that somebody wants. */
  readonly classes: WorldClass[];
  readonly #network: Network;
  readonly #market: MarketOfScenario;
  readonly #own: OwnJobs;
  readonly #chance: Chance;
  readonly #agenda = new Agenda();

  /** Posts in hours of work only: those before `end`. */
  constructor(network: Network, market: MarketOfScenario, own: OwnJobs, seed: number, end: number) {
    this.#network = network;
    this.#market = market;
    this.#own = own;
    this.#chance = new Chance(seed);
    this.classes = network.world.classes.filter(({ name }) =>
      market.clients.some(({ classes }) => classes.includes(name)),
    );
    this.books = new Books(network, this.classes);
    const last = Math.min(end, market.from + market.hours) - 1;
    if (last < market.from) return;
    this.#agenda.add(market.from * hourSeconds, this.#post(last));
    this.#agenda.add(market.from * hourSeconds + repricedAt, this.#reprice(last));
  }

  /** All that happens up to a second of the emission. */
  async until(at: number): Promise<void> {
    while (this.#agenda.next <= at) {
      this.#network.setClock(this.#agenda.next);
      await this.#agenda.run();
    }
  }

  async *#post(last: number): Life {
    for (let hour = this.#market.from; hour <= last; hour++) {
      yield hour * hourSeconds;
      for (const client of this.#market.clients) {
        for (const way of ways) {
          for (const money of moneys) {
            if (!this.#chance.happens(client.jobsADay[way][money] / 24)) continue;
            this.#agenda.add(
              hour * hourSeconds + this.#chance.between(0, hourSeconds - 1),
              this.#live(client, way, money),
            );
          }
        }
      }
    }
  }

  async *#live(client: ClientOfScenario, way: JobKind, money: Money): Life {
    const deal = this.#draw(client, way, money);
    if (!deal) return; // no node to ask
    this.deals.push(deal);
    const scene: Scene = {
      network: this.#network,
      market: this.#market,
      chance: this.#chance,
      deal,
      fate: this.#chance.among(this.#market.fates, "complete"),
      take: (step) => this.#take(deal, step),
    };
    await scene.take({ kind: "post" });
    if ((yield* findNode(scene)) && (yield* serve(scene))) yield* argue(scene);
    yield* settle(scene);
  }

  /** What a client wants now. A direct job is for the node that the SDK's `match` puts first. */
  #draw(client: ClientOfScenario, way: JobKind, money: Money): Deal | undefined {
    const { world } = this.#network;
    const index = this.deals.length;
    const person = personNamed(world, client.name);
    const wanted = this.classes.filter(({ name }) => client.classes.includes(name));
    const wish = {
      class: this.#chance.pick(wanted),
      processors: this.#chance.between(...client.processors),
      hours: this.#chance.between(...client.hours),
      complexity: inBps(client.complexity),
      urgency: inBps(client.urgency),
      minReputation: client.minReputation,
      money,
    };
    const node = way === "direct" ? eligible(this.#network, wish)[0] : undefined;
    if (way === "direct" && !node) return undefined;
    const maxRate = maxRateOf(this.#market, { ...wish, way, node });
    return { ...wish, index, address: jobAddress(person.key, index), client: person, way, node, maxRate };
  }

  async *#reprice(last: number): Life {
    for (let hour = this.#market.from; hour <= last; hour++) {
      yield hour * hourSeconds + repricedAt;
      const calls = this.classes.map(({ address }) => repriceClass({ class: address }));
      const sent = this.#network.sendAll(await Promise.all(calls));
      for (const { logs } of sent) this.books.write(parseEvents(logs));
      this.#own.reprice(this.#network.now(), this.classes);
    }
  }

  async #take(deal: Deal, step: JobStep): Promise<void> {
    try {
      if (step.kind === "close") this.books.closing(deal, jobOf(this.#network, deal));
      const promised = this.#promised(deal, step);
      const { logs } = this.#network.send([await instructionOf(this.#network, this.#market, deal, step)]);
      this.books.write(parseEvents(logs));
      this.books.flows[deal.money].quoted += promised;
    } catch (error) {
      const refusal = parseError(error)?.message ?? (error as Error).message;
      const job = `market: job ${deal.index}, ${deal.way} in ${deal.money} of ${deal.client.name}`;
      throw new Error(`${job}: ${step.kind} is refused: ${refusal}`, { cause: error });
    }
    this.#own.take(this.#network.now(), deal, step);
  }

  /** What a withdrawal should pay, by the SDK. */
  #promised(deal: Deal, step: JobStep): bigint {
    if (step.kind !== "earnings" && step.kind !== "refund") return 0n;
    const due = jobLedger(jobOf(this.#network, deal), this.#network.chain.now());
    if (step.kind === "refund") return big(step.side === "client" ? due.refundDue : due.operatorDue);
    return big(due.earningsDue);
  }
}
