/** A world with a funded campaign, and the ways in which tests claim from it. */
import { newYear2026 } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { keypair } from "../support/keys.ts";
import { World } from "../support/world.ts";
import { leafOf, type Row, treeOf } from "./tree.ts";

/** Claims begin a day after the clock's beginning and end 30 days later, as early as they may. */
export const STARTS_AT = newYear2026 + 86_400;
export const ENDS_AT = STARTS_AT + 2_592_000;
/** From here on pages and airdrop may be closed: a day after the end. */
export const OVER_AT = ENDS_AT + 86_400;

/** Lamports that an airdrop and its vault cost: (128 + 208) * 6,960 and (128 + 165) * 6,960. */
export const RENT = 2_338_560 + 2_039_280;
/** Lamports that a page costs: (128 + 10,096) * 6,960. */
export const PAGE_RENT = 71_159_040;

export interface Terms {
  root?: Uint8Array;
  total?: number | bigint | string;
  leaves?: number;
  startsAt?: number | string;
  endsAt?: number | string;
}

/** Who may claim from the campaigns: each has an empty associated account. */
export const claimant = (i: number): Keypair => keypair(`claimant ${i}`);

/** The rows of a campaign, one for each amount and claimant. */
export function rowsOf(...amounts: number[]): Row[] {
  return amounts.map((amount, index) => ({ index, claimant: claimant(index).publicKey, amount: BigInt(amount) }));
}

export interface Campaign extends sdk.AirdropRef {
  vault: PublicKey;
  /** By the place of the row, not its index. */
  claims: sdk.AirdropClaim[];
}

export class Campaigns {
  private constructor(
    readonly world: World,
    /** Has 1,000 IO. */
    readonly funder: Keypair,
    /** Has SOL only. */
    readonly stranger: Keypair,
  ) {}

  static async start(): Promise<Campaigns> {
    const world = await World.create({ engine: "litesvm", upTo: "minted", verifiers: 0 });
    for (let i = 0; i < 3; i++) await world.give(claimant(i).publicKey, 0);
    return new Campaigns(world, await world.holder("funder", 1_000), await world.person("stranger"));
  }

  address(id = 0): PublicKey {
    return sdk.airdropAddress(this.funder.publicKey, id);
  }

  /** The accounts of a campaign, and a claim with its proof for each row. */
  named(rows: Row[], id = 0): Campaign & { root: Buffer } {
    const [address, mint, funder] = [this.address(id), this.world.ioMint, this.funder.publicKey];
    const { root, proofs } = treeOf(rows.map((row) => leafOf(address, row)));
    const claims = rows.map((row, i) => ({ ...row, amount: new BN(String(row.amount)), proof: proofs[i]! }));
    return { address, mint, funder, vault: sdk.vaultAddress(address, mint), claims, root };
  }

  /** The funder's call of `create_airdrop`; terms that are not given fit the rows. */
  creation(rows = rowsOf(10, 20, 30), terms: Terms = {}, id: number | BN = 0, source?: PublicKey) {
    const { root } = this.named(rows, BN.isBN(id) ? 0 : id);
    const { total = rows.reduce((sum, row) => sum + row.amount, 0n), startsAt = STARTS_AT, endsAt = ENDS_AT } = terms;
    const window = { startsAt: new BN(startsAt), endsAt: new BN(endsAt) };
    return sdk.createAirdrop({
      funder: this.funder.publicKey,
      ioMint: this.world.ioMint,
      id,
      terms: { root: terms.root ?? root, total: new BN(String(total)), leaves: terms.leaves ?? rows.length, ...window },
      ...(source && { source }),
    });
  }

  /** Creates a campaign; at the stranger's cost its first page too, unless `pages` names others. */
  async campaign(rows = rowsOf(10, 20, 30), terms: Terms = {}, id = 0, pages = [0]): Promise<Campaign> {
    await this.world.send(this.creation(rows, terms, id), [this.funder]);
    for (const page of pages) await this.world.send(this.opening(page, id), [this.stranger]);
    return this.named(rows, id);
  }

  opening(page: number, id = 0, payer = this.stranger) {
    return sdk.openClaimPage({ payer: payer.publicKey, airdrop: this.address(id), page });
  }

  /** The stranger's call of `claim_airdrop`, unless another signs. */
  claiming(airdrop: sdk.AirdropRef, claim: sdk.AirdropClaim, authority = this.stranger, destination?: PublicKey) {
    return sdk.claimAirdrop({ authority: authority.publicKey, airdrop, claim, ...(destination && { destination }) });
  }

  async read(id = 0): Promise<sdk.Airdrop> {
    return sdk.decodeAirdrop((await this.world.chain.account(this.address(id)))!.data);
  }

  async readPage(page = 0, id = 0): Promise<sdk.ClaimPage> {
    return sdk.decodeClaimPage((await this.world.chain.account(sdk.claimPageAddress(this.address(id), page)))!.data);
  }
}
