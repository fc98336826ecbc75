/** A pool of stake in shares by protocol.md: whoever enters or leaves gets whole units, rounded down. */

const bps = 10_000n;

export class OwnShares {
  stake = 0n;
  shares = 0n;

  /** Adds stake and returns the shares that it buys: one a unit in an empty pool. */
  enter(amount: bigint): bigint {
    const bought = this.shares === 0n ? amount : (amount * this.shares) / this.stake;
    this.stake += amount;
    this.shares += bought;
    return bought;
  }

  /** Takes shares out and returns what they were worth. */
  leave(shares: bigint): bigint {
    const worth = (shares * this.stake) / this.shares;
    this.stake -= worth;
    this.shares -= shares;
    return worth;
  }

  /** Takes a fraction, rounded down, and returns it. */
  slash(fractionBps: bigint): bigint {
    const lost = (this.stake * fractionBps) / bps;
    this.stake -= lost;
    return lost;
  }
}
