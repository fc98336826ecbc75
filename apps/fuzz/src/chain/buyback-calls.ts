/** Actions of the buyback as instructions. */
import * as sdk from "@io-net/sdk";
import { createTransferInstruction } from "@solana/spl-token";
import type { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import type { BuybackAction } from "../actions.ts";
import * as cast from "../cast.ts";

const { actors, ioMint, usdcMint } = cast;
const bn = (amount: bigint) => new BN(amount.toString());

export async function buybackCallOf(action: BuybackAction): Promise<TransactionInstruction> {
  switch (action.kind) {
    case "burnFees":
      return sdk.burnFees({ ioMint });
    case "openAuction":
      return sdk.openAuction({ payer: actors[action.by]!, period: action.period, usdcMint });
    case "fillAuction": {
      const { by, source = by, to = by } = action;
      const keys = { seller: actors[by]!, auction: cast.auctionOf(action.period), price: cast.priceAccount };
      const destination = to === "vault" ? cast.treasuryVaults.usdc : cast.usdcWallets[to]!;
      const tokens = { ioMint, usdcMint, source: cast.wallets[source]!, destination };
      return sdk.fillAuction({ ...keys, ...tokens, usdc: bn(action.usdc), maxIo: bn(action.maxIo) });
    }
    case "closeAuction": {
      const { period, payee } = action;
      return sdk.closeAuction({ auction: { address: cast.auctionOf(period), payer: actors[payee]! } });
    }
    case "donateToTreasury": {
      const { by, mint, amount } = action;
      const from = (mint === "io" ? cast.wallets : cast.usdcWallets)[by]!;
      return createTransferInstruction(from, cast.treasuryVaults[mint], actors[by]!, amount);
    }
  }
}
