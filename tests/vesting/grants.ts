/** A world with somebody who grants and somebody who is granted, and the ways in which tests make and read vestings in it. */
import { newYear2026 } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { World } from "../support/world.ts";

/** Seconds. */
export const MONTH = 2_629_800;
/** When a grant starts: ten days after the clock's beginning. */
export const STARTS_AT = newYear2026 + 864_000;
/** Lamports that a vesting and its vault cost: (128 + 272) * 6,960 and (128 + 165) * 6,960. */
export const RENT = 2_784_000 + 2_039_280;

/** Numbers as a test can write them down. */
export interface Terms {
  total?: number | string;
  startsAt?: number | string;
  firstMonth?: number;
  tranches?: number;
  atOnce?: number | string;
}

/** 1,001 units: 100 at the start; of the 901 left 300 at the end of months 2 and 3, and 301 at the end of month 4. */
export function termsOf(changes: Terms = {}): sdk.VestingTerms {
  const { total = 1_001, startsAt = STARTS_AT, firstMonth = 2, tranches = 3, atOnce = 100 } = changes;
  return { total: new BN(total), startsAt: new BN(startsAt), firstMonth, tranches, atOnce: new BN(atOnce) };
}

export interface Grant {
  address: PublicKey;
  mint: PublicKey;
  beneficiary: PublicKey;
  payer: PublicKey;
  vault: PublicKey;
}

type Creation = Parameters<typeof sdk.createVesting>[0];

export class Grants {
  private constructor(
    readonly world: World,
    /** Has 1,000 IO. */
    readonly creator: Keypair,
    /** Has an empty associated account. */
    readonly beneficiary: Keypair,
    /** Has SOL only. */
    readonly stranger: Keypair,
  ) {}

  static async start(): Promise<Grants> {
    const world = await World.create({ engine: "litesvm", upTo: "minted", verifiers: 0 });
    const [creator, beneficiary] = [await world.holder("creator", 1_000), await world.holder("beneficiary", 0)];
    return new Grants(world, creator, beneficiary, await world.person("stranger"));
  }

  /** The creator's call of `create_vesting`. */
  creation(terms: Terms = {}, changes: Partial<Creation> = {}) {
    const keys = { creator: this.creator.publicKey, beneficiary: this.beneficiary.publicKey };
    return sdk.createVesting({ ...keys, ioMint: this.world.ioMint, id: 0, terms: termsOf(terms), ...changes });
  }

  /** Makes a grant and names its accounts. */
  async grant(terms: Terms = {}, changes: Partial<Creation> = {}): Promise<Grant> {
    await this.world.send(this.creation(terms, changes), [this.creator]);
    return this.named(sdk.vestingAddress(this.creator.publicKey, changes.id ?? 0), changes.beneficiary);
  }

  /** The accounts of a vesting. */
  named(address: PublicKey, beneficiary = this.beneficiary.publicKey): Grant {
    const mint = this.world.ioMint;
    return { address, mint, beneficiary, payer: this.creator.publicKey, vault: sdk.vaultAddress(address, mint) };
  }

  async read(address: PublicKey): Promise<sdk.Vesting> {
    return sdk.decodeVesting((await this.world.chain.account(address))!.data);
  }

  /** Releases and tells how much came: by the stranger to the associated account where nothing else is said. */
  async released(vesting: Grant, authority = this.stranger, destination?: PublicKey): Promise<bigint> {
    const { world } = this;
    const to = destination ?? sdk.associatedAddress(vesting.beneficiary, world.ioMint);
    const before = await world.balance(to);
    const release = sdk.releaseVesting({ authority: authority.publicKey, vesting, destination: to });
    await world.send(release, [authority]);
    return (await world.balance(to)) - before;
  }

  /** Sets the clock so many months and seconds after the start of a grant. */
  async toMonth(months: number, secs = 0): Promise<void> {
    await this.world.chain.warpTo(STARTS_AT + months * MONTH + secs);
  }
}
