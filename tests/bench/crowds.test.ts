/** What a release and a claim cost depends on nobody else's: not on how many others there are, nor on how many have claimed. */
import { withAmount } from "@io-net/chain";
import { claimAirdrop, claimPageAddress, MONTH_SECS, openClaimPage, releaseVesting, vaultAddress } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { newAirdrop } from "../../bench/airdrop.ts";
import { bytesOf } from "../../bench/keys.ts";
import { startWorld } from "../../bench/setup.ts";
import { newVesting } from "../../bench/vesting.ts";
import { offsetOf } from "../layout.ts";

/** Compute units of a release where so many other vestings stand with their vaults, copies of this one. */
async function releaseAmong(others: number): Promise<number> {
  const world = await startWorld();
  const { chain } = world.bank;
  const [vesting, create] = await newVesting(world);
  world.bank.run(create);
  for (const key of [vesting.address, vaultAddress(vesting.address, vesting.mint)]) {
    const account = chain.account(key)!;
    for (let n = 0; n < others; n++) chain.setAccount(new PublicKey(bytesOf(`${key} ${n}`)), account);
  }
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
