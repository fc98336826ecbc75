/** The market: clients post jobs hour by hour, class rates move, each job lives on until it is closed, and fees buy $IO. */
import { type JobKind, jobAddress, jobLedger, parseError, parseEvents, repriceClass } from "@io-net/sdk";
import { big } from "../amounts.ts";
import { Buyback } from "../buyback/buyback.ts";
import type { Network } from "../network.ts";
import type { OwnBuyback } from "../reckoning/buyback.ts";
import type { OwnJobs } from "../reckoning/jobs.ts";
import { inBps } from "../stakes.ts";
import { personNamed, type WorldClass } from "../world.ts";
import { Agenda, type Life } from "./agenda.ts";
import { Books } from "./books.ts";
import { Chance } from "./chance.ts";
import { eligible } from "./eligible.ts";
import type { Oracle } from "./oracle.ts";
import { maxRateOf } from "./rates.ts";
import { lastPosting } from "./rules.ts";
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

interface Setting {
  network: Network;
  market: MarketOfScenario;
  oracle: Oracle;
  own: { jobs: OwnJobs; buyback: OwnBuyback };
  seed: number;
  end: number;
}

export class Market {
  readonly books: Books;
  readonly buyback: Buyback;
  readonly oracle: Oracle;
  readonly deals: Deal[] = [];
  /** Classes that somebody wants. */
  readonly classes: WorldClass[];
  readonly #network: Network;
  readonly #market: MarketOfScenario;
  readonly #own: OwnJobs;
  readonly #chance: Chance;
  readonly #agenda = new Agenda();

  /** Of the hours that the scenario gives it, it posts in those of work only, which are before `end`. */
  constructor({ network, market, oracle, own, seed, end }: Setting) {
    this.#network = network;
    this.#market = market;
    this.oracle = oracle;
    this.#own = own.jobs;
    this.#chance = new Chance(seed);
    this.classes = network.world.classes.filter(({ name }) =>
      market.clients.some(({ classes }) => classes.includes(name)),
    );
    this.books = new Books(network, this.classes);
    const { books } = this;
    this.buyback = new Buyback({ network, market, oracle, own: own.buyback, books, agenda: this.#agenda, seed });
    const last = Math.min(end, market.from + market.hours) - 1;
    if (last < market.from) return;
    this.#agenda.add(market.from * hourSeconds, this.#post(last));
    this.#agenda.add(market.from * hourSeconds + repricedAt, this.#reprice(last));
  }

  /** All that happens up to a second of the emission. */
  until(at: number): Promise<void> {
    return this.#agenda.until(at, this.#network);
  }

  /** The first hour of it. */
  get from(): number {
    return this.#market.from;
  }

  /** Base units of $IO that people gave and nobody holds: in the vaults of open jobs, or burned by the treasury. */
  get ioGone(): bigint {
    return this.books.lockedIo + this.buyback.books.burnedIo;
  }

  /** Hour by hour up to `last`, then now and then. */
  async *#post(last: number): Life {
    const { from, laterEvery } = this.#market;
    for (let hour = from; hour <= lastPosting; hour += hour < last ? 1 : laterEvery) {
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
    if (!deal) return; // no node to ask, or no price
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

  /**
   * What a client wants now. A direct job is for the node that the SDK's `match` puts first; one at the market's rate in $IO has
   * to wait while the oracle is silent.
   */
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
    const now = this.#network.now();
    if (way === "market" && money === "io" && this.oracle.isSilent(now)) return undefined;
    const maxRate = maxRateOf(this.oracle.quoteAt(now), { ...wish, way, node });
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
      const { logs } = this.#network.send([await instructionOf(this.#network, this.oracle, deal, step)]);
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
