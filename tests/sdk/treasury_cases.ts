/** What fees become: auctions and burns. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { type Case, config, ioMint, owner, systemProgram, tokenProgram, treasury } from "./cast.ts";
import { key } from "./keys.ts";

const [usdcMint, payer, price] = [key(8), key(71), key(75)];
const period = new BN("18446744073709551615");
const auction = sdk.auctionAddress(period);
const usdcVault = sdk.vaultAddress(treasury, usdcMint);
const [usdc, maxIo] = [new BN("9007199254740993"), new BN("18446744073709551615")];

export const treasuryCases: Record<string, Case> = {
  burnFees: {
    built: sdk.burnFees({ ioMint }),
    args: [],
    accounts: { treasury, ioVault: sdk.vaultAddress(treasury, ioMint), ioMint, tokenProgram },
  },
  openAuction: {
    built: sdk.openAuction({ payer, period, usdcMint }),
    args: [],
    accounts: { payer, config, treasury, usdcVault, auction, systemProgram },
  },
  fillAuction: {
    built: sdk.fillAuction({ seller: owner, auction, usdc, maxIo, price, ioMint, usdcMint }),
    args: [usdc, maxIo],
    accounts: {
      ...{ seller: owner, config, treasury, auction, price, ioMint, usdcVault, tokenProgram },
      source: sdk.associatedAddress(owner, ioMint),
      destination: sdk.associatedAddress(owner, usdcMint),
    },
  },
  closeAuction: {
    built: sdk.closeAuction({ auction: { address: auction, payer } }),
    args: [],
    accounts: { auction, payer },
  },
};
