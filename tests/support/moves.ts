/** What anybody can do with token accounts outside the program. */
import { tokenState } from "@io-net/chain";
import { associatedAddress } from "@io-net/sdk";
import { AuthorityType, createSetAuthorityInstruction, createTransferInstruction } from "@solana/spl-token";
import type { Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { keypair } from "./keys.ts";
import type { World } from "./world.ts";

/** Somebody sends base units to a token account, unasked. */
export async function donate(world: World, to: PublicKey, units: number): Promise<void> {
  const donor = await world.holder("donor", new BN(units));
  const from = associatedAddress(donor.publicKey, world.ioMint);
  await world.send(createTransferInstruction(from, to, donor.publicKey, units), [donor]);
}

/** The owner of an associated account makes somebody else its owner. */
export async function giveAway(world: World, owner: Keypair, to: PublicKey): Promise<void> {
  await handOver(world, associatedAddress(owner.publicKey, world.ioMint), owner, to);
}

/** The owner of a token account makes somebody else its owner. */
export async function handOver(world: World, account: PublicKey, owner: Keypair, to: PublicKey): Promise<void> {
  const change = createSetAuthorityInstruction(account, owner.publicKey, AuthorityType.AccountOwner, to);
  await world.send(change, [owner]);
}

/** A token account that is not the owner's associated one; an empty one of $IO where nothing else is said. */
export async function otherAccount(
  world: World,
  owner: PublicKey,
  { mint = world.ioMint, units = 0n }: { mint?: PublicKey; units?: bigint } = {},
): Promise<PublicKey> {
  const account = keypair(`other ${mint} of ${owner}`).publicKey;
  await world.chain.setAccount(account, tokenState(mint, owner, units));
  return account;
}

/** Lamports of an account; 0 where there is none. */
export async function lamports(world: World, key: PublicKey): Promise<number> {
  return (await world.chain.account(key))?.lamports ?? 0;
}
