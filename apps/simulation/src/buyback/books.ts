/** What the chain's events said of auctions and of fees burned. Amounts are base units, times seconds of the emission. */
import type { IoNetEvent } from "@io-net/sdk";
import { big, sum } from "../amounts.ts";

/** Part of a lot that somebody sold $IO for. */
export interface Fill {
  at: number;
  seller: string;
  usdc: bigint;
  io: bigint;
  factorBps: number;
}

export interface Auctioned {
  period: number;
  openedAt: number;
  lot: bigint;
  fills: Fill[];
  /** How often sellers were refused because the oracle was silent. */
  refused: number;
  /** What its end says. */
  closed: { sold: bigint; burned: bigint } | undefined;
}

export class BuybackBooks {
  /** In order; only one goes on at a time. */
  readonly auctions: Auctioned[] = [];
  readonly feeBurns: { at: number; amount: bigint }[] = [];

  /** $IO that sellers gave. */
  get bought(): bigint {
    return sum(this.auctions.flatMap(({ fills }) => fills.map(({ io }) => io)));
  }

  get feesBurned(): bigint {
    return sum(this.feeBurns.map(({ amount }) => amount));
  }

  get burnedIo(): bigint {
    return this.bought + this.feesBurned;
  }

  /** What happened at a second; `seller` is who acted where somebody sold. */
  write(at: number, events: IoNetEvent[], seller = ""): void {
    for (const { name, data } of events) {
      if (name === "feesBurned") this.feeBurns.push({ at, amount: big(data.amount) });
      if (name === "auctionOpened") {
        const { period, lot } = data;
        this.auctions.push({
          period: period.toNumber(),
          openedAt: at,
          lot: big(lot),
          fills: [],
          refused: 0,
          closed: undefined,
        });
      }
      if (name === "auctionFilled") {
        const { usdc, io, factorBps } = data;
        this.auctions.at(-1)!.fills.push({ at, seller, usdc: big(usdc), io: big(io), factorBps });
      }
      if (name === "auctionClosed") this.auctions.at(-1)!.closed = { sold: big(data.sold), burned: big(data.burned) };
    }
  }
}
