/** An independent reckoning of the table of exits (economics.md, section 5), in exact integers: jobs of ten hours. */
import type * as sdk from "@io-net/sdk";
import type { Money, Purse } from "../support/jobs.ts";

export interface Row {
  billed: bigint;
  /** What the client's reservation fee is taken of. */
  reserved: bigint;
  bondTo: sdk.Side | null;
}

const floor = (a: bigint, b: bigint) => a / b;
const ceil = (a: bigint, b: bigint) => (a + b - 1n) / b;
const most = (a: bigint, b: bigint) => (a > b ? a : b);

export class Books {
  readonly rate: bigint;
  readonly cost: bigint;
  readonly #money: Money;

  constructor(rate: bigint, money: Money) {
    this.rate = rate;
    this.cost = this.earned(36_000);
    this.#money = money;
  }

  earned = (secs: number) => floor(this.rate * BigInt(secs), 3_600n);
  bond = () => ceil(this.cost * 500n, 10_000n);
  disputeDeposit = () => ceil(this.cost * 100n, 10_000n);

  nothing = (bondTo: sdk.Side | null): Row => ({ billed: 0n, reserved: 0n, bondTo });
  complete = (): Row => ({ billed: this.cost, reserved: this.cost, bondTo: "node" });
  cancel = (secs: number): Row => {
    if (secs === 36_000) return this.complete();
    const served = this.earned(secs);
    if (secs < 600) return { billed: served, reserved: served, bondTo: "node" };
    return { billed: most(served, this.rate), reserved: this.cost, bondTo: "node" };
  };
  left = (secs: number): Row => {
    if (secs === 36_000) return this.complete();
    const billed = secs < 3_600 ? 0n : this.earned(secs);
    return { billed, reserved: billed, bondTo: "client" };
  };

  /** What everybody has more or less of, at the very end. */
  outcome(
    { billed, reserved, bondTo }: Row,
    dispute?: { by: sdk.Side; to: sdk.Side },
  ): Record<Exclude<Purse, "vault">, bigint> {
    const usdc = this.#money === "usdc";
    const clientFees = ceil(reserved * 25n, 10_000n) + (usdc ? ceil(billed * 200n, 10_000n) : 0n);
    const supplierFees = ceil(billed * (usdc ? 25n + 37n : 25n), 10_000n);
    const bond = bondTo === "client" ? this.bond() : 0n;
    const deposit = dispute && dispute.by !== dispute.to ? this.disputeDeposit() : 0n;
    const sign = dispute?.by === "client" ? -1n : 1n;
    return {
      client: -billed - clientFees + bond + sign * deposit,
      operator: -bond - (dispute?.by === "node" ? deposit : 0n),
      payout: billed - supplierFees + (dispute?.by === "client" ? deposit : 0n),
      treasury: clientFees + supplierFees,
    };
  }
}
