/** What the chain holds of jobs, kept in step. */
import { allowanceAddress, bidAddress, treasuryAddress, vaultAddress } from "@io-net/sdk";
import type { JobAction } from "../actions.ts";
import * as cast from "../cast.ts";
import { type JobName, jobKey, type Mint } from "../model/job/terms.ts";
import * as states from "./job-states.ts";
import { readAmount } from "./states.ts";
import { keeper, type Watch } from "./watch.ts";

const mints: Mint[] = ["io", "usdc"];

export class JobLedger {
  /** By `jobKey`. */
  readonly jobs = new Map<string, states.JobState>();
  /** By `jobKey` and mint. */
  readonly vaults = new Map<string, bigint>();
  /** By `jobKey` and node. */
  readonly bids = new Map<string, states.BidState>();
  /** By client and delegate. */
  readonly allowances = new Map<string, states.AllowanceState>();
  /** By client and mint. */
  readonly approved = new Map<string, bigint>();
  readonly classes: states.ClassState[] = [];
  readonly usdc: bigint[] = [];
  readonly lamports: bigint[] = [];
  readonly balances = { io: 0n, usdc: 0n };
  treasury!: states.TreasuryState;
  readonly #watch: Watch;

  constructor(watch: Watch) {
    this.#watch = watch;
    for (const [a, actor] of cast.actors.entries()) {
      watch.add(actor, (_, lamports) => {
        this.lamports[a] = lamports;
      });
      watch.add(cast.usdcWallets[a]!, (data) => {
        this.usdc[a] = readAmount(data!);
      });
      watch.add(cast.wallets[a]!, this.#approval(`${a}/io`));
      watch.add(cast.usdcWallets[a]!, this.#approval(`${a}/usdc`));
    }
    for (const { ref } of cast.nodes) {
      const id = cast.nodeTerms[cast.nodes.findIndex((node) => node.ref === ref)]!.class;
      watch.add(ref.class, (data) => {
        this.classes[id] = states.readClass(data!);
      });
    }
    watch.add(treasuryAddress(), (data) => {
      this.treasury = states.readTreasury(data!);
    });
    for (const mint of mints) {
      watch.add(cast.treasuryVaults[mint], (data) => {
        this.balances[mint] = readAmount(data!);
      });
    }
  }

  /** Watches what an action may create. */
  expect(action: JobAction): void {
    if (action.kind === "post") this.#expectJob(action.job);
    if (action.kind === "placeBid") this.#expectBid(action.job, action.node);
    if (action.kind !== "setAllowance") return;
    const { client, delegate } = action;
    const address = allowanceAddress(cast.actors[client]!, cast.actors[delegate]!);
    if (this.#watch.has(address)) return;
    this.#watch.add(address, keeper(this.allowances, `${client}/${delegate}`, states.readAllowance));
  }

  #expectJob(name: JobName): void {
    const address = cast.jobAddressOf(name);
    if (this.#watch.has(address)) return;
    this.#watch.add(address, keeper(this.jobs, jobKey(name), states.readJob));
    for (const mint of mints) {
      const vault = vaultAddress(address, cast.mints[mint]);
      this.#watch.add(vault, keeper(this.vaults, `${jobKey(name)}/${mint}`, readAmount));
    }
  }

  #expectBid(name: JobName, node: number): void {
    const address = bidAddress(cast.jobAddressOf(name), cast.nodes[node]!.ref.address);
    if (this.#watch.has(address)) return;
    this.#watch.add(address, keeper(this.bids, `${jobKey(name)}/${node}`, states.readBid));
  }

  #approval(name: string) {
    return (data: Buffer | undefined) => {
      const approved = states.readApproved(data!);
      if (approved === undefined) this.approved.delete(name);
      else this.approved.set(name, approved);
    };
  }
}
