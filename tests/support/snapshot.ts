/** A moment of a world, to come back to. */
import type { AccountState } from "@io-net/chain";
import { type PublicKey, SystemProgram } from "@solana/web3.js";
import type { World } from "./world.ts";

const NONE: AccountState = { lamports: 0, data: Buffer.alloc(0), owner: SystemProgram.programId };

/** Remembers accounts, also which of them do not exist, and the clock. Gives what brings them back. */
export async function snapshot(world: World, keys: PublicKey[]): Promise<() => Promise<void>> {
  const { chain } = world;
  const forget = world.marked();
  const [now, slot] = [await chain.now(), await chain.slot()];
  const accounts = await Promise.all(keys.map(async (key) => [key, (await chain.account(key)) ?? NONE] as const));
  return async () => {
    for (const [key, account] of accounts) await chain.setAccount(key, account);
    await chain.warpTo(now, slot);
    forget();
  };
}
