import { Fraction } from "./fraction.ts";
import { bps } from "./rules.ts";

/** A pool of stake that shares divide. Whoever enters or leaves gets whole units, rounded down; what that leaves is the others'. */
export class SharePool {
  stake = 0n;
  shares = 0n;

  /** What shares are worth, exactly. */
  worth(shares: bigint): Fraction {
    return this.shares === 0n ? new Fraction(0n) : new Fraction(shares * this.stake, this.shares);
  }

  /** Shares that an amount buys; one for each unit in an empty pool. */
  price(amount: bigint): bigint {
    return this.shares === 0n ? amount : new Fraction(amount * this.shares, this.stake).floor();
  }

  enter(amount: bigint): bigint {
    const shares = this.price(amount);
    this.stake += amount;
    this.shares += shares;
    return shares;
  }

  leave(shares: bigint): bigint {
    const amount = this.worth(shares).floor();
    this.stake -= amount;
    this.shares -= shares;
    return amount;
  }

  slash(fractionBps: number): bigint {
    const lost = new Fraction(this.stake * BigInt(fractionBps), bps).floor();
    this.stake -= lost;
    return lost;
  }

  /** Whether a unit of stake costs more than so many shares. */
  isDearerThan(shares: bigint): boolean {
    return this.shares > shares * this.stake;
  }

  copy(): SharePool {
    return Object.assign(new SharePool(), this);
  }
}
