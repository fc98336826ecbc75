import { withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { offsetOf } from "../layout.ts";
import { keypair } from "../support/keys.ts";
import { change } from "../support/swap.ts";
import { attempt, stateHash } from "./attempt.ts";
import { cast, key } from "./cast.ts";
import { chainAt, type Moment, moments, slotsOf } from "./moments.ts";
import { nextBumps } from "./seeds.ts";

const hisProgram = key("his program");

const [ofNode, ofEmission, ofVesting, ofAirdrop, ofJob] = [
  { slot: "node", field: offsetOf("Node", "vault") },
  { slot: "emission", field: offsetOf("Emission", "reserve_vault") },
  { slot: "vesting", field: offsetOf("Vesting", "vault") },
  { slot: "airdrop", field: offsetOf("Airdrop", "vault") },
  { slot: "job", field: offsetOf("Job", "vault") },
];
/** Who signs for the vault that an instruction pays out of, where that account stores the vault's address, and the vault's own slot. */
const parents: Record<string, { slot: string; field: number; vault?: string }> = {
  claimRewards: ofEmission,
  claimCommission: ofEmission,
  compoundRewards: ofEmission,
  withdrawUnstaked: ofNode,
  moveStake: ofNode,
  burnSlash: ofNode,
  releaseVesting: ofVesting,
  closeVesting: ofVesting,
  claimAirdrop: ofAirdrop,
  closeAirdrop: ofAirdrop,
  withdrawEarnings: ofJob,
  withdrawRefund: ofJob,
  sweepFees: ofJob,
  closeJob: ofJob,
  burnFees: { slot: "treasury", field: offsetOf("Treasury", "io_vault"), vault: "ioVault" },
  fillAuction: { slot: "treasury", field: offsetOf("Treasury", "usdc_vault"), vault: "usdcVault" },
};

const vaults = cast.filter(({ name }) =>
  [
    "vault of a",
    "vault of b",
    "vault of vesting b",
    "vault of airdrop b",
    "reserve vault",
    "genesis vault",
    "treasury's IO",
    "vault of job b",
    "vault of auction a",
    "treasury's USDC",
  ].includes(name),
);
const mintOf = (account: { data: Buffer }) => account.data.subarray(0, 32).toString("hex");

describe("a forged account", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });

  for (const { name } of sdk.IDL.instructions) {
    const slots = (moment: Moment) => slotsOf(moment).filter(({ isSigner, absent }) => !isSigner && !absent);
    const ofThis = () => all.filter((moment) => moment.name === name);

    it(`is not taken by ${name} where it is a byte-perfect copy that another program owns (A3)`, async () => {
      for (const moment of ofThis()) {
        const chain = await chainAt(moment);
        const before = await stateHash(chain);
        for (const { at, name: slot, pubkey } of slots(moment)) {
          const original = await chain.account(pubkey);
          if (!original || original.executable) continue;
          const copy = keypair(`copy of ${slot}`).publicKey;
          await chain.setAccount(copy, { ...original, owner: hisProgram });
          const failure = await attempt(chain, [change(moment.instruction, at, { pubkey: copy })], moment.signers);
          expect(failure, slot).not.equal(undefined);
        }
        expect(await stateHash(chain)).equal(before);
      }
    });

    it(`is not taken by ${name} where one bit of its discriminator differs (A4)`, async () => {
      for (const moment of ofThis()) {
        const chain = await chainAt(moment);
        const before = await stateHash(chain);
        for (const { name: slot, pubkey } of slots(moment)) {
          const original = await chain.account(pubkey);
          if (!original?.owner.equals(sdk.PROGRAM_ID)) continue;
          const data = Buffer.from(original.data);
          data[0]! ^= 1;
          await chain.setAccount(pubkey, { ...original, data });
          const failure = await attempt(chain, [moment.instruction], moment.signers);
          expect(failure?.code, slot).oneOf(["AccountDiscriminatorMismatch", "AccountExists"]);
          await chain.setAccount(pubkey, original);
        }
        expect(await stateHash(chain)).equal(before);
      }
    });

    it(`is not taken by ${name} at the address of another bump (A5)`, async () => {
      for (const moment of ofThis()) {
        const chain = await chainAt(moment);
        const before = await stateHash(chain);
        for (const { at, name: slot, pubkey } of slots(moment)) {
          const other = nextBumps.get(pubkey.toBase58());
          if (!other) continue;
          const failure = await attempt(chain, [change(moment.instruction, at, { pubkey: other })], moment.signers);
          expect(failure, slot).not.equal(undefined);
        }
        expect(await stateHash(chain)).equal(before);
      }
    });
  }

  it("has seeds for each address of the program (A5)", () => {
    const outside = ["wallet", "mint", "program", "program data", "sysvar", "nothing", "price"];
    const unlisted = cast.filter(
      ({ kind, key: address }) => !outside.includes(kind) && !nextBumps.has(address.toBase58()),
    );
    // What is left are token accounts of people, which are none of the program's.
    expect(unlisted.map(({ name }) => name).filter((name) => !/'s (second |)(IO|USDC|second)$/.test(name))).deep.equal(
      [],
    );
  });

  describe("of the token program (A6, A8)", () => {
    it("opens no vault with the signature of another: the token program refuses (A6)", async () => {
      const paying = all.filter(({ name }) => name in parents);
      // two ways each of releaseVesting, claimAirdrop, closeAirdrop, withdrawUnstaked, moveStake and withdrawEarnings, four of
      // withdrawRefund, three of fillAuction
      expect(paying.length).equal(27);
      for (const moment of paying) {
        const { slot, field, vault: named = "vault" } = parents[moment.name]!;
        const parent = slotsOf(moment).find(({ name }) => name === slot)!.pubkey;
        const at = slotsOf(moment).findIndex(({ name }) => name === named || name === "reserveVault");
        const own = moment.instruction.keys[at]!.pubkey;
        for (const vault of vaults.filter(({ key }) => !key.equals(own))) {
          const chain = await chainAt(moment);
          const rich = await chain.account(vault.key);
          if (!rich || mintOf(rich) !== mintOf((await chain.account(own))!)) continue;
          const account = (await chain.account(parent))!;
          vault.key.toBuffer().copy(account.data, field); // as if it were the vault it pays from
          await chain.setAccount(parent, account);
          await chain.setAccount(vault.key, withAmount(rich, 1_000_000_000_000n));
          await chain.fail([change(moment.instruction, at, { pubkey: vault.key })], 4, moment.signers); // OwnerMismatch
        }
      }
    });

    it("is not run in its place: no other program, whatever it would do (A8)", async () => {
      const named = all.flatMap((moment) => {
        const { accounts } = sdk.IDL.instructions.find(({ name }) => name === moment.name)!;
        const at = accounts.findIndex(({ name }) => name === "tokenProgram");
        return at < 0 ? [] : [{ moment, at }];
      });
      // initConfig, genesis, allocate, registerNode, two claims, compoundRewards, burnSlash, closeVesting and both creations;
      // stake and moveStake with and without a position; two ways each of withdrawUnstaked, releaseVesting, claimAirdrop and
      // closeAirdrop. Of jobs: three ways in, three extensions, two ways each of acceptJob, disputeJob, setAllowance and
      // withdrawEarnings, four of withdrawRefund, sweepFees and closeJob. Of the buyback: burnFees and three ways of fillAuction.
      expect(named.length).equal(47);
      for (const { moment, at } of named) {
        const chain = await chainAt(moment);
        for (const other of [new PublicKey("TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb"), sdk.PROGRAM_ID]) {
          const failure = await attempt(chain, [change(moment.instruction, at, { pubkey: other })], moment.signers);
          expect(failure?.code).equal("InvalidProgramId");
        }
      }
    });
  });

  it("of a sysvar has no place: no instruction names one but the slot hashes, by their address (A16)", () => {
    const named = sdk.IDL.instructions.flatMap(({ name, accounts }) =>
      accounts.flatMap((account) =>
        "address" in account && account.address.startsWith("Sysvar") ? [`${name}: ${account.address}`] : [],
      ),
    );
    expect(named).deep.equal(["openHour: SysvarS1otHashes111111111111111111111111111"]);
    const unpinned = sdk.IDL.instructions.flatMap(({ accounts }) => accounts.map(({ name }) => name));
    expect(unpinned.filter((name) => /clock|^rent$|instructions|sysvar/i.test(name))).deep.equal([]);
  });
});
