/** A fresh chain with the protocol on it, and the ways in which tests move it. Amounts: a number is whole $IO, a BN base units. */
import { type SendOptions, type Sent, type TransactionFailed, tokenState, withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { accountsOf, type Begun, begun } from "./begun.ts";
import { Chain } from "./chain.ts";
import { queueEarlier } from "./changes.ts";
import { deploy, type Start, setUp } from "./deploy.ts";
import { attestHour, closeUpTo, proveHour, type WorkOptions } from "./hours.ts";
import { keypair } from "./keys.ts";
import { assertSolvent } from "./solvency.ts";
import { type Amount, baseUnits } from "./tokens.ts";
import { remember } from "./worlds.ts";

type Instruction = TransactionInstruction | Promise<TransactionInstruction>; // as the SDK's builders give them
export type Instructions = Instruction | Instruction[];

export interface WorldNode extends sdk.NodeRef {
  operator: Keypair;
  device: Keypair;
  vault: PublicKey;
  payoutOwner: PublicKey;
}

export interface NodeOptions {
  operator?: Keypair;
  device?: Keypair;
  class?: PublicKey;
  processors?: number;
  commissionBps?: number;
  /** The operator's number for the node; counts up by default. */
  id?: number;
  payoutOwner?: PublicKey;
  /** Region 0 and no asking rates by default. */
  offer?: Partial<Omit<sdk.NodeOffer, "payoutOwner">>;
}

export class World {
  readonly authority = keypair("upgrade authority");
  readonly admin = keypair("admin");
  readonly pauser = keypair("pauser");
  readonly slasher = keypair("slasher");
  readonly resolver = keypair("resolver");
  readonly mintAuthority = keypair("mint authority");
  readonly ioMint = keypair("io mint").publicKey;
  readonly usdcMint = keypair("usdc mint").publicKey;
  verifiers: Keypair[] = [];
  /** Start of hour 0, unix seconds. */
  startedAt = 0;
  /** Base units that a test burned from a holder's account: the solvency check reckons with it. */
  burned = 0n;
  /** Base units that `give` took out of the genesis vault. */
  given = 0n;

  readonly chain: Chain;
  readonly #written = new Set<string>();
  #ofTreasury: string[][] = []; // the logs of what wrote it
  readonly #pools = new Map<string, sdk.PoolKind>(); // by class
  #nodes = 0;
  #changes = 0;
  #forged = false;
  #checkedAt = -1; // the chain's count of writes

  private constructor(chain: Chain) {
    this.chain = chain;
  }

  static async create(options: Start = {}): Promise<World> {
    const world = new World(await Chain.start(deploy(options, keypair("upgrade authority").publicKey)));
    remember(world);
    const name = JSON.stringify(options);
    const before = begun.get(name);
    if (before) await world.#begin(before);
    else await setUp(world, options);
    if (!before) begun.set(name, await world.#asBegun());
    return world;
  }

  async #asBegun(): Promise<Begun> {
    const { verifiers, startedAt } = this;
    const [changes, written, logs] = [this.#changes, [...this.#written], [...this.#ofTreasury]];
    return { accounts: await accountsOf(this.chain), verifiers, startedAt, changes, written, logs };
  }

  async #begin({ accounts, verifiers, startedAt, changes, written, logs }: Begun): Promise<void> {
    for (const [key, account] of accounts) await this.chain.setAccount(key, account);
    [this.verifiers, this.startedAt, this.#changes] = [[...verifiers], startedAt, changes];
    for (const key of written) this.#written.add(key);
    this.#ofTreasury = [...logs];
  }

  // Transactions

  async send(instructions: Instructions, signers: Keypair[] = [], options: SendOptions = {}): Promise<Sent> {
    const all = await Promise.all([instructions].flat());
    const sent = await this.chain.send(all, signers, options);
    const written = all.flatMap(({ keys }) => keys).filter(({ isWritable }) => isWritable);
    for (const { pubkey } of written) this.#written.add(pubkey.toBase58());
    if (written.some(({ pubkey }) => pubkey.equals(sdk.treasuryAddress()))) this.#ofTreasury.push(sent.logs);
    return sent;
  }

  /** See `Chain.fail`: the name of the error, and nothing changed. */
  async fail(
    instructions: Instructions,
    expected: string | number,
    signers: Keypair[] = [],
    options: SendOptions = {},
  ): Promise<TransactionFailed> {
    return this.chain.fail(await Promise.all([instructions].flat()), expected, signers, options);
  }

  events(sent: Pick<Sent, "logs">): sdk.IoNetEvent[] {
    return sdk.parseEvents(sent.logs);
  }

  /** Gives what makes all that has happened to the treasury what it is now, for who brings its account back. */
  marked(): () => void {
    const happened = [...this.#ofTreasury];
    return () => {
      this.#ofTreasury = [...happened];
    };
  }

  /** Every ledger is covered (see solvency.ts). Runs after each test by itself. */
  async assertSolvent(): Promise<void> {
    const { chain, ioMint, usdcMint, burned, given } = this;
    if (this.#forged || this.#checkedAt === chain.writes) return;
    const known = { written: this.#written, logs: this.#ofTreasury };
    await assertSolvent({ chain, ioMint, usdcMint, burned, given, ...known });
    this.#checkedAt = chain.writes;
  }

  /** Overwrites bytes of an account in a way that leaves every ledger true: a mark, a status. */
  async edit(address: PublicKey, change: (data: Buffer) => void): Promise<void> {
    const account = (await this.chain.account(address))!;
    change(account.data);
    await this.chain.setAccount(address, account);
  }

  /** Overwrites a ledger, after which this world owes what nobody paid in: its solvency is checked no more. */
  async forge(address: PublicKey, change: (data: Buffer) => void): Promise<void> {
    this.#forged = true;
    await this.edit(address, change);
  }

  // Who is there

  /** The label's key pair, without any lamports. */
  readonly keypair = keypair;

  /** The label's key pair, with 100 SOL. */
  async person(label: string): Promise<Keypair> {
    const person = keypair(label);
    await this.chain.fund(person.publicKey, 100_000_000_000);
    return person;
  }

  /** A person with so much more $IO, out of the genesis vault, in the associated account. Needs genesis. */
  async holder(label: string, amount: Amount): Promise<Keypair> {
    const holder = await this.person(label);
    await this.give(holder.publicKey, amount);
    return holder;
  }

  /** Moves $IO from the genesis vault to the owner's associated account, which it creates. */
  async give(owner: PublicKey, amount: Amount): Promise<PublicKey> {
    const units = BigInt(baseUnits(amount).toString());
    const vault = sdk.vaultAddress(sdk.configAddress(), this.ioMint);
    const account = sdk.associatedAddress(owner, this.ioMint);
    const before = (await this.chain.account(account)) ?? tokenState(this.ioMint, owner, 0n);
    await this.chain.setAccount(vault, withAmount((await this.chain.account(vault))!, -units));
    this.given += units;
    await this.chain.setAccount(account, withAmount(before, units));
    return account;
  }

  /** Queues changes, as long ago as the delay is: they are ready now. */
  async queue(...changes: sdk.Change[]): Promise<sdk.QueuedChange[]> {
    const first = this.#changes;
    this.#changes += changes.length;
    return queueEarlier(this, changes, first);
  }

  /** Changes something that goes through the queue. The clock stays; what is created is at the admin's cost. */
  async change(...changes: sdk.Change[]): Promise<Sent> {
    const { publicKey: payer } = this.admin;
    const queued = await this.queue(...changes);
    return this.send(
      queued.map((one) => sdk.applyChange({ payer, queued: one })),
      [this.admin],
    );
  }

  /** Creates a class; by default a GPU of multiplier 1 without difficulty. */
  async class(id: number, terms: Partial<sdk.ClassTerms> = {}): Promise<PublicKey> {
    const address = sdk.classAddress(id);
    const plain = { name: `class ${id}`, pool: "gpu" as const, multiplierBps: 10_000, difficultyBits: 0 };
    const rates = { rate: new BN(500_000), rateFloor: new BN(100_000), rateCeiling: new BN(1_000_000) };
    const all = { ...plain, ...rates, ...terms };
    await this.change({ kind: "newClass", id, terms: all });
    this.#pools.set(address.toBase58(), all.pool);
    return address;
  }

  /** Registers a node; by default of class 1 (created when first needed), with one processor and no commission. */
  async node(options: NodeOptions = {}): Promise<WorldNode> {
    const number = this.#nodes++;
    const operator = options.operator ?? (await this.person(`operator ${number}`));
    const { device = keypair(`device ${number}`), processors = 1, commissionBps = 0, id = number } = options;
    const known = options.class ?? sdk.classAddress(1);
    if (!this.#pools.has(known.toBase58())) await this.class(1);
    const offer = { region: 0, askingUsdc: new BN(0), askingIo: new BN(0), ...options.offer };
    const payoutOwner = options.payoutOwner ?? operator.publicKey;
    const terms = { id, processors, commissionBps, offer: { ...offer, payoutOwner } };
    const keys = { operator: operator.publicKey, device: device.publicKey, class: known, ioMint: this.ioMint };
    await this.send(sdk.registerNode({ ...keys, terms }), [operator, device]);
    const address = sdk.nodeAddress(operator.publicKey, id);
    const pool = this.#pools.get(known.toBase58())!;
    const vault = sdk.vaultAddress(address, this.ioMint);
    return { address, class: known, pool, operator, device, payoutOwner, vault };
  }

  async stake(owner: Keypair, node: sdk.NodeRef, amount: Amount): Promise<Sent> {
    const terms = { owner: owner.publicKey, node, ioMint: this.ioMint, amount: baseUnits(amount) };
    return this.send(sdk.stake(terms), [owner]);
  }

  /** Asks for shares of a position to leave: the ticket's address. */
  async unstake(owner: Keypair, node: sdk.NodeRef, shares: Amount, index = 0): Promise<PublicKey> {
    const terms = { owner: owner.publicKey, node, index, shares: baseUnits(shares) };
    await this.send(sdk.requestUnstake(terms), [owner]);
    return sdk.ticketAddress(node.address, owner.publicKey, index);
  }

  /** Opens a slash of a node, for a tenth of it and something in hour 0 where nothing else is said: its address. */
  async slash(node: sdk.NodeRef, offence: Partial<sdk.Offence> = {}): Promise<PublicKey> {
    const { publicKey: slasher } = this.slasher;
    const all = { code: 1, hour: 0, fractionBps: 1_000, evidence: new Uint8Array(32).fill(7), ...offence };
    await this.send(sdk.openSlash({ slasher, node: node.address, offence: all }), [this.slasher]);
    return sdk.slashAddress(node.address, all.code, all.hour);
  }

  /** Opens a slash and burns it when the 30 days of the appeal are over; the clock ends there. */
  async burnSlash(node: sdk.NodeRef, offence: Partial<sdk.Offence> = {}): Promise<Sent> {
    const slash = await this.slash(node, offence);
    await this.chain.warpTo((await this.chain.now()) + Number(sdk.SLASH_APPEAL_SECS));
    return this.send(sdk.burnSlash({ node: node.address, slash, ioMint: this.ioMint }));
  }

  // Time

  /** Warps to a second of an hour of the emission. */
  async toHour(hour: number, secs = 0): Promise<void> {
    await this.chain.warpTo(this.startedAt + 3_600 * hour + secs);
  }

  /** Proves and attests an hour of nodes; the clock ends a minute after the hour, in the time of attestation. */
  async work(nodes: WorldNode[], hour: number, options: WorkOptions = {}): Promise<Sent[]> {
    if (options.prove ?? true) await proveHour(this, nodes, hour);
    await this.toHour(hour + 1, 60);
    return attestHour(this, nodes, hour, options);
  }

  /** Closes both pools up to and including an hour, at the first second where that hour can be closed or later. */
  async close(hour: number, pools: sdk.PoolKind[] = ["gpu", "cpu"]): Promise<Sent[]> {
    const closesAt = this.startedAt + 3_600 * (hour + 1) + 1_800;
    if ((await this.chain.now()) < closesAt) await this.chain.warpTo(closesAt);
    return closeUpTo(this, hour, pools);
  }

  // What is there

  /** Base units in a token account; 0 where there is none. */
  async balance(tokenAccount: PublicKey): Promise<bigint> {
    return (await this.chain.account(tokenAccount))?.data.readBigUInt64LE(64) ?? 0n;
  }

  /** Base units of $IO in the owner's associated account. */
  async ioBalance(owner: PublicKey): Promise<bigint> {
    return this.balance(sdk.associatedAddress(owner, this.ioMint));
  }

  config = () => this.#read(sdk.configAddress(), sdk.decodeConfig);
  emission = () => this.#read(sdk.emissionAddress(), sdk.decodeEmission);
  pool = (kind: sdk.PoolKind) => this.#read(sdk.poolAddress(kind), sdk.decodeRewardPool);
  classOf = (key: PublicKey) => this.#read(key, sdk.decodeDeviceClass);
  nodeOf = (key: PublicKey) => this.#read(key, sdk.decodeNode);
  position = (node: PublicKey, owner: PublicKey) =>
    this.#read(sdk.positionAddress(node, owner), sdk.decodeStakePosition);
  ticketAt = (key: PublicKey) => this.#read(key, sdk.decodeUnstakeTicket);
  slashAt = (key: PublicKey) => this.#read(key, sdk.decodeSlash);

  async #read<T>(address: PublicKey, decode: (data: Uint8Array) => T): Promise<T> {
    const account = await this.chain.account(address);
    if (!account) throw new Error(`there is no account ${address.toBase58()}`);
    return decode(account.data);
  }
}
