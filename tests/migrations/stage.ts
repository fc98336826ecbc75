/** A world where the program is deployed, a node before it, and the command that sets the protocol up there. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { type Cluster, readCluster } from "../../migrations/cluster.ts";
import { deploy } from "../../migrations/command.ts";
import { ConnectionLedger } from "../../migrations/ledger.ts";
import { migrate } from "../../migrations/migrate.ts";
import { World } from "../support/world.ts";
import { Rpc } from "./rpc.ts";

export const localnet = readCluster("localnet");

/** config; five classes and three verifiers queued; genesis; six allocations */
export const untilTheWait = 1 + 8 + 1 + 6;
/** the classes and verifiers applied; emission */
export const afterTheWait = 8 + 1;

export class Stage {
  readonly rpc: Rpc;
  readonly world: World;
  /** What the last run printed, and what of it as a complaint. */
  said: string[] = [];
  complaints: string[] = [];
  /** Whose key files are passed. */
  keypairs: Keypair[];

  private constructor(world: World) {
    this.world = world;
    this.rpc = new Rpc(world);
    this.keypairs = [world.authority, world.admin, world.mintAuthority];
  }

  static async create(): Promise<Stage> {
    return new Stage(await World.create({ engine: "litesvm", upTo: "deployed" }));
  }

  /** Runs `npm run deploy -- --cluster localnet` with the keys as files. Returns the exit code. */
  async deploy(...options: string[]): Promise<number> {
    const folder = mkdtempSync(join(tmpdir(), "io-net-"));
    const files = this.keypairs.map(({ secretKey }, i) => {
      const file = join(folder, `${i}.json`);
      writeFileSync(file, JSON.stringify([...secretKey]));
      return ["--keypair", file];
    });
    [this.said, this.complaints] = [[], []];
    try {
      return await deploy(["--cluster", "localnet", ...files.flat(), ...options], {
        connect: this.rpc.connect,
        report: (line) => this.said.push(line),
        complain: (line) => this.complaints.push(line),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** The same for a cluster that has no file. */
  async migrate(cluster: Partial<Cluster> = {}, dryRun = false): Promise<void> {
    this.said = [];
    const ledger = new ConnectionLedger(this.rpc.connect(), this.keypairs);
    await migrate(ledger, { ...localnet, ...cluster }, { dryRun, report: (line) => this.said.push(line) });
  }

  /** What such a run stops with. */
  refusal(cluster: Partial<Cluster> = {}): Promise<string> {
    return this.migrate(cluster).then(
      () => "nothing was refused",
      (refused: Error) => sdk.parseError(refused)?.errorName ?? refused.message,
    );
  }

  /** Passes the delay of what is queued, to the second. */
  async wait(secs = 172_800): Promise<void> {
    await this.world.chain.warpTo((await this.world.chain.now()) + secs);
  }

  /** Brings everything up. */
  async complete(cluster: Partial<Cluster> = {}): Promise<void> {
    await this.migrate(cluster);
    await this.wait();
    await this.migrate(cluster);
  }

  /** What the last run said of each step at the end. */
  endings(): string[] {
    return this.said.filter((line) => /: (done|waits)|^run again/.test(line));
  }
}
