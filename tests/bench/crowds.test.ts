/** What leaving, a release and a claim cost depends on nobody else: not on how many there are, nor on how many have claimed. */
import { withAmount } from "@io-net/chain";
import {
  cancelUnstake,
  claimAirdrop,
  claimPageAddress,
  claimRewards,
  compoundRewards,
  MONTH_SECS,
  moveStake,
  openClaimPage,
  positionAddress,
  releaseVesting,
  requestUnstake,
  SEED_STAKE,
  ticketAddress,
  vaultAddress,
  withdrawUnstaked,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { newAirdrop } from "../../bench/airdrop.ts";
import { cooldownSecs, ticketFrom } from "../../bench/exits.ts";
import { settle, work } from "../../bench/hours.ts";
import { isCheapest, keyOf } from "../../bench/keys.ts";
import { addNode, addStake, io, requiredStake, startWorld } from "../../bench/setup.ts";
import { newVesting } from "../../bench/vesting.ts";
import { offsetOf } from "../layout.ts";
import { copy } from "./copies.ts";

/** Compute units of a holder's instructions where so many others hold as much as he in the node, and have asked to leave. */
async function exitAmong(others: number): Promise<Record<string, number>> {
  const world = await startWorld();
  const { bank } = world;
  const { chain, ioMint } = bank;
  const [node, to] = [await addNode(world, 0, requiredStake), await addNode(world, 1, requiredStake)];
  const owner = keyOf("holder", (key) => isCheapest(SEED_STAKE, node.address.toBytes(), key.toBytes()));
  bank.fund(owner, 200n * io);
  // Whatever their number, the node's ledger holds the same of them.
  for (const other of [owner, world.operator]) await addStake(world, node, other, 100n * io);
  await addStake(world, to, owner, 100n * io);
  await work(world, 0, [node]);
  await settle(world, [node]);
  const index = ticketFrom(0, node.address, owner);
  const request = (n: number) => requestUnstake({ owner, node, index: n, shares: new BN(String(10n * io)) });
  bank.run(await request(ticketFrom(index + 1, node.address, owner)));
  copy(world, positionAddress(node.address, owner), others);

  const units: Record<string, number> = {};
  units.claim = bank.measure(await claimRewards({ owner, node: node.address, ioMint }));
  units.compound = bank.measure(await compoundRewards({ owner, node, ioMint }));
  units.request = bank.run(await request(index));
  copy(world, ticketAddress(node.address, owner, index), others);
  units.cancel = bank.measure(await cancelUnstake({ owner, node, index }));
  chain.warpTo(chain.now() + cooldownSecs);
  units.move = bank.measure(await moveStake({ owner, from: node.address, to, index, ioMint }));
  units.withdraw = bank.measure(await withdrawUnstaked({ owner, node: node.address, index, ioMint }));
  return units;
}

/** Compute units of a release where so many other vestings stand with their vaults, copies of this one. */
async function releaseAmong(others: number): Promise<number> {
  const world = await startWorld();
  const { chain } = world.bank;
  const [vesting, create] = await newVesting(world);
  world.bank.run(create);
  for (const key of [vesting.address, vaultAddress(vesting.address, vesting.mint)]) copy(world, key, others);
  chain.warpTo(chain.now() + MONTH_SECS.toNumber());
  return world.bank.measure(await releaseVesting({ authority: world.operator, vesting }));
}

/** Compute units of a claim where so many others have claimed a base unit each: those of the page first. */
async function claimAmong(others: number): Promise<number> {
  const world = await startWorld();
  const { bank, operator: authority } = world;
  const [airdrop, create] = await newAirdrop(world);
  bank.run(create);
  const { address, page, claim } = airdrop;
  bank.run(await openClaimPage({ airdrop: address, page, payer: authority }));
  const change = (key: PublicKey, how: (data: Buffer) => void) => {
    const account = bank.chain.account(key)!;
    how(account.data);
    bank.chain.setAccount(key, account);
  };
  change(address, (data) => {
    data.writeBigUInt64LE(BigInt(others), offsetOf("Airdrop", "claimed"));
    data.writeUInt32LE(others, offsetOf("Airdrop", "claims"));
  });
  const [own, bits] = [claim.index % 80_000, offsetOf("ClaimPage", "bits")];
  change(claimPageAddress(address, page), (data) => {
    for (let i = 0, left = others; i < 80_000 && left > 0; i++) {
      if (i === own) continue;
      data[bits + (i >> 3)]! |= 1 << (i & 7);
      left--;
    }
  });
  const vault = vaultAddress(address, airdrop.mint);
  bank.chain.setAccount(vault, withAmount(bank.chain.account(vault)!, -BigInt(others)));
  return bank.measure(await claimAirdrop({ authority, airdrop, claim }));
}

for (const [what, among] of [
  ["leaving a node, moving on or claiming", exitAmong],
  ["a release of a vesting", releaseAmong],
  ["a claim of an airdrop", claimAmong],
] as const) {
  describe(`what ${what} costs`, () => {
    it("is the same with 1, 1,000 and 100,000 others", async () => {
      const [one, thousand, hundredThousand] = [await among(1), await among(1_000), await among(100_000)];
      expect([thousand, hundredThousand]).deep.equal([one, one]);
    });
  });
}
