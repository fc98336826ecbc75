/** A vesting of nine months, and what each step of its life takes. */
import {
  acceptBeneficiary,
  closeVesting,
  createVesting,
  MONTH_SECS,
  proposeBeneficiary,
  releaseVesting,
  SEED_VAULT,
  SEED_VESTING,
  vestingAddress,
} from "@io-net/sdk";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { hasCheapestAccount, isCheapest, keyOf, numberFrom, seedOf } from "./keys.ts";
import { io, type World } from "./setup.ts";

const months = 9;
const monthSecs = MONTH_SECS.toNumber();

/** What the operator has granted, and to whom. */
export interface BenchVesting {
  address: PublicKey;
  mint: PublicKey;
  beneficiary: PublicKey;
  payer: PublicKey;
}

/** A grant to a beneficiary who has an account for it, and the instruction that makes it. */
export async function newVesting({ bank, operator: creator }: World): Promise<[BenchVesting, TransactionInstruction]> {
  const { ioMint: mint, chain } = bank;
  const beneficiary = keyOf("beneficiary", (key) => hasCheapestAccount(key, mint));
  bank.fund(beneficiary, 1n);
  const address = (id: number) => vestingAddress(creator, id);
  const id = numberFrom(
    1,
    (id) =>
      isCheapest(SEED_VESTING, creator.toBytes(), seedOf(id, 8)) &&
      isCheapest(SEED_VAULT, address(id).toBytes(), mint.toBytes()),
  );
  const total = new BN(String(1_000n * io));
  const terms = { total, startsAt: new BN(chain.now()), firstMonth: 1, tranches: months, atOnce: new BN(123_456_789) };
  const create = await createVesting({ creator, ioMint: mint, id, beneficiary, terms });
  return [{ address: address(id), mint, beneficiary, payer: creator }, create];
}

/** Everything from the creation to the close, which is measured and not done. */
export async function measureVesting(world: World): Promise<BenchVesting> {
  const { bank, operator, units } = world;
  const { chain } = bank;
  const [vesting, create] = await newVesting(world);
  units.create_vesting = bank.run(create);
  const { address, beneficiary } = vesting;
  const pendingBeneficiary = keyOf("pending beneficiary");
  units.propose_beneficiary = bank.run(await proposeBeneficiary({ beneficiary, vesting: address, pendingBeneficiary }));
  units.accept_beneficiary = bank.measure(await acceptBeneficiary({ pendingBeneficiary, vesting: address }));

  const startedAt = chain.now();
  chain.warpTo(startedAt + 2 * monthSecs);
  const release = (authority: PublicKey) => releaseVesting({ authority, vesting });
  units["release_vesting, by anyone"] = bank.measure(await release(operator));
  units["release_vesting, by the beneficiary"] = bank.run(await release(beneficiary));
  chain.warpTo(startedAt + months * monthSecs);
  bank.run(await release(beneficiary));
  units.close_vesting = bank.measure(await closeVesting({ vesting }));
  return vesting;
}
