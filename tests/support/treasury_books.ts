/** What must hold of the treasury after every action: its totals are what its events say, and what its vaults hold follows. */
import { type IoNetEvent, parseEvents, type Treasury } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { expect } from "chai";

/** The treasury of a world, with base units in its vaults. */
export interface TreasuryBooks {
  treasury: Treasury;
  ioMint: PublicKey;
  io: bigint;
  usdc: bigint;
  /** Base units that the slashes of the world burned. */
  slashed: bigint;
  /** Of every transaction that wrote the treasury. */
  logs: readonly string[][];
}

/** Checks the totals; gives all $IO that was burned. */
export function checkTreasury(books: TreasuryBooks): bigint {
  const { treasury, io, usdc, slashed } = books;
  const { ioFees, usdcFees, usdcSpent, ioBought, ioSlashed, ioBurned } = treasury;
  const totals = { ioFees, usdcFees, usdcSpent, ioBought, ioSlashed, ioBurned };
  expect(inText(totals), "totals of the treasury").deep.equal(inText(ofEvents(books)));
  expect(big(ioSlashed), "burned by slashes").equal(slashed);
  const burnedOfFees = big(ioBurned) - big(ioBought) - slashed;
  expect(burnedOfFees >= 0n, "burned of fees").equal(true);
  expect(io + burnedOfFees >= sum(ioFees), "fees in $IO are in the vault, or burned").equal(true);
  expect(usdc + big(usdcSpent) >= sum(usdcFees), "fees in USDC are in the vault, or spent").equal(true);
  return big(ioBurned);
}

/** The same totals, as an indexer has them. */
function ofEvents({ logs, ioMint }: TreasuryBooks) {
  const none = () => [0n, 0n, 0n, 0n];
  const totals = { ioFees: none(), usdcFees: none(), usdcSpent: 0n, ioBought: 0n, ioSlashed: 0n, ioBurned: 0n };
  const burn = (io: bigint) => {
    totals.ioBurned += io;
    return io;
  };
  const count = ({ name, data }: IoNetEvent) => {
    switch (name) {
      case "feesSwept":
      case "jobClosed": {
        const fees = data.mint.equals(ioMint) ? totals.ioFees : totals.usdcFees;
        for (const [source, fee] of data.fees.entries()) fees[source]! += big(fee);
        break;
      }
      case "auctionFilled":
        totals.usdcSpent += big(data.usdc);
        totals.ioBought += burn(big(data.io));
        break;
      case "feesBurned":
        burn(big(data.amount));
        break;
      case "slashBurned":
        totals.ioSlashed += burn(big(data.active) + big(data.cooling));
        break;
    }
  };
  for (const event of logs.flatMap((lines) => parseEvents(lines))) count(event);
  return totals;
}

const inText = (totals: Record<string, { toString(): string } | { toString(): string }[]>) =>
  Object.fromEntries(
    Object.entries(totals).map(([name, total]) => [name, Array.isArray(total) ? total.map(String) : String(total)]),
  );

const big = (number: BN): bigint => BigInt(number.toString());

const sum = (amounts: BN[]): bigint => amounts.reduce((total, amount) => total + big(amount), 0n);
