/** The run: a network's twenty years, hour by hour where it works and 48 hours at a time where it does not. */
import { MAX_HOURS_PER_CLOSE, SCHEDULES } from "@io-net/sdk";
import { big } from "./amounts.ts";
import { Calendar, emissionHours, firstHourAfter, months } from "./calendar.ts";
import { Conduct } from "./conduct.ts";
import { payOutVestings } from "./grants.ts";
import { closeThrough, workHour } from "./hours.ts";
import { launch } from "./launch.ts";
import { Ledger } from "./ledger.ts";
import { Market } from "./market/market.ts";
import { Oracle } from "./market/oracle.ts";
import type { Network } from "./network.ts";
import type { Options } from "./options.ts";
import { payAll } from "./payday.ts";
import { Reckoning } from "./reckoning/reckoning.ts";
import { OwnSchedule } from "./reckoning/schedule.ts";
import type { Scenario } from "./scenario.ts";
import { type Step, stepsOf } from "./staking/steps.ts";
import { takeStep } from "./staking/take.ts";
import { buildWorld } from "./world.ts";

const mostHours = MAX_HOURS_PER_CLOSE.toNumber();

/** Told after every step; `done` and `all` count instructions, the whole being an estimate. */
export type Watch = (progress: { hour: number; done: number; all: number }) => void;

export class Run {
  readonly scenario: Scenario;
  readonly calendar: Calendar;
  readonly network: Network;
  readonly ledger: Ledger;
  readonly reckoning: Reckoning;
  /** Where the scenario has one. */
  readonly market: Market | undefined;
  readonly #conduct: Conduct;
  readonly #watch: Watch;
  /** What is still to happen, the next first. */
  readonly #steps: Step[];
  #hour = 0;
  #isUnpaid = false;

  private constructor(scenario: Scenario, options: Options, network: Network, watch: Watch) {
    const { firstMonth, numerator, denominator } = SCHEDULES[options.schedule];
    this.scenario = scenario;
    this.calendar = new Calendar(scenario, options.years);
    this.network = network;
    const schedule = new OwnSchedule(big(firstMonth), big(numerator), big(denominator));
    const oracle = scenario.market && new Oracle(scenario.market.oracle, options.seed + 1);
    this.reckoning = new Reckoning(schedule, network.world, oracle);
    this.market = oracle && this.#openMarket(oracle, options.seed);
    this.ledger = new Ledger(network, this.calendar.measured, this.market);
    this.#conduct = new Conduct(network.world, scenario.work, options.seed);
    this.#steps = stepsOf(scenario.staking);
    this.#watch = watch;
  }

  static async start(scenario: Scenario, options: Options, watch: Watch): Promise<Run> {
    return new Run(scenario, options, await launch(buildWorld(scenario), options.schedule), watch);
  }

  /** Whatever the clock passes, jobs and auctions go on. */
  #openMarket(oracle: Oracle, seed: number): Market | undefined {
    const { network, scenario, reckoning, calendar } = this;
    const { jobs, buyback } = reckoning;
    if (!scenario.market || !jobs || !buyback) return undefined;
    const own = { jobs, buyback };
    const market = new Market({ network, market: scenario.market, oracle, own, seed, end: calendar.activeHours });
    network.meanwhile = (until) => market.until(until);
    return market;
  }

  /** @throws {Error} which names the hour, when the chain refuses something. */
  async finish(): Promise<this> {
    try {
      await this.#emit();
      await this.#workAfterTheEnd();
    } catch (error) {
      throw new Error(`hour ${this.#hour}: ${(error as Error).message}`, { cause: error });
    }
    this.ledger.recordMonth();
    return this;
  }

  async #emit(): Promise<void> {
    await this.#recordSupply();
    for (let month = 1; month <= months; month++) {
      const end = firstHourAfter(month);
      while (this.#hour < end) await this.#advance(this.calendar.nextBoundary(this.#hour, month));
      this.ledger.recordMonth();
      await payOutVestings(this.network);
      await this.#recordSupply();
    }
  }

  async #recordSupply(): Promise<void> {
    await this.ledger.recordSupply();
    this.reckoning.recordBurned();
  }

  /** Up to `boundary`, all worked or all idle; whoever worked is paid there. */
  async #advance(boundary: number): Promise<void> {
    const isWorked = this.calendar.isWorked(this.#hour);
    while (this.#hour < boundary) {
      await this.#takeSteps();
      const from = this.#hour;
      const next = Math.min(boundary, this.#steps[0]?.hour ?? boundary);
      while (this.#hour < next) {
        if (isWorked) await this.#work();
        else await this.#idle(Math.min(next, this.#hour + mostHours));
      }
      this.ledger.yields.held(from, next);
    }
    if (this.#isUnpaid) await this.#pay();
  }

  /** What stakers, operators and the slasher do in this hour, the one before being closed. */
  async #takeSteps(): Promise<void> {
    while (this.#steps[0]?.hour === this.#hour) {
      const step = this.#steps.shift()!;
      await takeStep(this.network, step, this.ledger);
      this.reckoning.take(step);
      this.ledger.yields.changed();
    }
  }

  async #work(): Promise<void> {
    const conduct = this.#conduct.ofHour(this.#hour);
    await workHour(this.network, this.#hour, conduct);
    this.reckoning.close(this.#hour, conduct);
    this.ledger.yields.worked(this.#hour);
    this.#isUnpaid = true;
    this.#hour += 1;
    this.#report();
  }

  async #idle(end: number): Promise<void> {
    await closeThrough(this.network, end - 1);
    while (this.#hour < end) this.reckoning.close(this.#hour++);
    this.#report();
  }

  async #pay(): Promise<void> {
    this.ledger.recordPayday(this.#hour, await payAll(this.network));
    this.reckoning.pay();
    this.#isUnpaid = false;
  }

  /** Hours after the end pay what was carried, until nothing is or the scenario's hours are over. */
  async #workAfterTheEnd(): Promise<void> {
    const end = emissionHours + this.scenario.hoursAfter;
    while (this.#hour < end && this.ledger.now().carried > 0n) {
      const pay = Math.min(end, this.#hour + 300); // a node's hour can be settled for 383 hours
      while (this.#hour < pay) await this.#work();
      await this.#pay();
    }
  }

  #report(): void {
    const { calendar, network, scenario } = this;
    const { nodes, classes } = network.world;
    const eachHour = 4 + nodes.length + 2.1 * classes.filter((kind) => kind.nodes.length).length;
    const idle = emissionHours - calendar.workedHours;
    const all = (calendar.workedHours + scenario.hoursAfter) * eachHour + (2 * idle) / mostHours;
    this.#watch({ hour: this.#hour, done: network.instructions, all: Math.max(all, network.instructions) });
  }
}
