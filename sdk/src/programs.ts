/** Programs that this one works with. */
import { PublicKey } from "@solana/web3.js";

export const associatedTokenProgram = new PublicKey("ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL");
export const systemProgram = new PublicKey("11111111111111111111111111111111");
export const tokenProgram = new PublicKey("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA");
export const upgradeableLoader = new PublicKey("BPFLoaderUpgradeab1e11111111111111111111111");
