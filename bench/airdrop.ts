/** An airdrop of a million leaves, of which one is there, and what each step of its life takes. */
import {
  AIRDROP_REST_SECS,
  type AirdropClaim,
  airdropAddress,
  CLAIMS_PER_PAGE,
  claimAirdrop,
  claimPageAddress,
  closeAirdrop,
  closeClaimPage,
  createAirdrop,
  MIN_CLAIM_WINDOW_SECS,
  math,
  openClaimPage,
  SEED_AIRDROP,
  SEED_CLAIMS,
  SEED_VAULT,
} from "@io-net/sdk";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { bytesOf, hasCheapestAccount, isCheapest, keyOf, numberFrom, seedOf } from "./keys.ts";
import { io, type World } from "./setup.ts";

/** Nodes of a proof among 1,048,576 leaves. */
const depth = 20;
const index = 123_456;
const page = Math.floor(index / CLAIMS_PER_PAGE);

/** What the operator funds, with the claim of somebody who has an account for it. */
export interface BenchAirdrop {
  address: PublicKey;
  mint: PublicKey;
  funder: PublicKey;
  page: number;
  claim: AirdropClaim;
}

/** An airdrop and the instruction that makes it. The siblings of the one leaf are any hashes. */
export async function newAirdrop({ bank, operator: funder }: World): Promise<[BenchAirdrop, TransactionInstruction]> {
  const { ioMint: mint, chain } = bank;
  const claimant = keyOf("claimant", (key) => hasCheapestAccount(key, mint));
  bank.fund(claimant, 1n);
  const id = numberFrom(1, (id) => {
    const address = airdropAddress(funder, id).toBytes();
    return (
      isCheapest(SEED_AIRDROP, funder.toBytes(), seedOf(id, 8)) &&
      isCheapest(SEED_VAULT, address, mint.toBytes()) &&
      isCheapest(SEED_CLAIMS, address, seedOf(page, 4))
    );
  });
  const address = airdropAddress(funder, id);
  const amount = new BN(String(100n * io));
  const proof = Array.from({ length: depth }, (_, level) => Uint8Array.from(bytesOf(`sibling ${level}`)));
  const leaf = math.leafHash({ airdrop: address, index, claimant, amount });
  const root = proof.reduce((node, sibling) => math.nodeHash(node, sibling), leaf);
  const startsAt = new BN(chain.now());
  const endsAt = startsAt.add(MIN_CLAIM_WINDOW_SECS);
  const terms = { root, total: amount.muln(10), leaves: 2 ** depth, startsAt, endsAt };
  const create = await createAirdrop({ funder, ioMint: mint, id, terms });
  return [{ address, mint, funder, page, claim: { index, claimant, amount, proof } }, create];
}

/** Everything from the creation to the close, which is measured and not done; the page of the claim is closed. */
export async function measureAirdrop(world: World): Promise<{ airdrop: BenchAirdrop; pageBytes: number }> {
  const { bank, operator: payer, units } = world;
  const { chain } = bank;
  const [airdrop, create] = await newAirdrop(world);
  units.create_airdrop = bank.run(create);
  const { address, claim } = airdrop;
  const ofPage = { airdrop: address, page, payer };
  units.open_claim_page = bank.run(await openClaimPage(ofPage));
  const claimedBy = (authority: PublicKey) => claimAirdrop({ authority, airdrop, claim });
  units["claim_airdrop, depth 20, by anyone"] = bank.measure(await claimedBy(payer));
  units["claim_airdrop, depth 20, by the claimant"] = bank.run(await claimedBy(claim.claimant));

  chain.warpTo(chain.now() + MIN_CLAIM_WINDOW_SECS.add(AIRDROP_REST_SECS).toNumber());
  const pageBytes = bank.sizeOf(claimPageAddress(address, page));
  units.close_claim_page = bank.run(await closeClaimPage(ofPage));
  units["close_airdrop, by anyone"] = bank.measure(await closeAirdrop({ authority: keyOf("anyone"), airdrop }));
  return { airdrop, pageBytes };
}
