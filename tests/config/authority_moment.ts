/** How the lines of the table of authority are tried: in a moment of the hostile cast. */
import * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey, TransactionInstruction } from "@solana/web3.js";
import { chainAt, type Moment, moments } from "../hostile/moments.ts";
import type { Chain } from "../support/chain.ts";
import { keypair } from "../support/keys.ts";

export interface Scene {
  chain: Chain;
  moment: Moment;
  /** What is called in the moment; it succeeds in it. */
  call: () => Promise<unknown>;
}

/** The chain at a moment, by its title. */
export async function at(title: string): Promise<Scene> {
  const moment = (await moments()).find((found) => found.title === title)!;
  const chain = await chainAt(moment);
  return { chain, moment, call: () => chain.send([moment.instruction], moment.signers) };
}

/** As `Chain.fail`, for one call. */
export async function refused(
  chain: Chain,
  call: Promise<TransactionInstruction>,
  error: string | number,
  ...signers: Keypair[]
): Promise<void> {
  await chain.fail([await call], error, signers);
}

/** For as long as the pauser may. */
export async function pause(chain: Chain): Promise<void> {
  const pauser = keypair("pauser");
  await chain.send([await sdk.pause({ pauser: pauser.publicKey, secs: 604_800 })], [pauser]);
}

/** Base units in a token account. */
export async function balance(chain: Chain, account: PublicKey): Promise<bigint> {
  return (await chain.account(account))!.data.readBigUInt64LE(64);
}
