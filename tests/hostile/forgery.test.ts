import { withAmount } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { change } from "../support/swap.ts";
import { attempt, stateHash } from "./attempt.ts";
import { cast, key } from "./cast.ts";
import { chainAt, type Moment, moments } from "./moments.ts";
import { nextBumps } from "./seeds.ts";

const hisProgram = key("his program");

describe("a forged account", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });

  for (const { name, accounts } of sdk.IDL.instructions) {
    const slots = (moment: Moment) =>
      accounts
        .map((account, at) => ({ at, name: account.name, ...moment.instruction.keys[at]! }))
        .filter((s) => !s.isSigner);
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
          expect(failure?.code, slot).a("string");
        }
        expect(await stateHash(chain)).equal(before);
      }
    });
  }

  it("has seeds for each address of the program (A5)", () => {
    const outside = ["wallet", "mint", "program", "program data", "sysvar", "nothing"];
    const unlisted = cast.filter(
      ({ kind, key: address }) => !outside.includes(kind) && !nextBumps.has(address.toBase58()),
    );
    // What is left are token accounts of people, which are none of the program's.
    expect(unlisted.map(({ name }) => name).filter((name) => !/'s (IO|USDC|second)$/.test(name))).deep.equal([]);
  });

  describe("of the token program (A6, A8)", () => {
    const claims = () => all.filter(({ name }) => name === "claimRewards" || name === "claimCommission");

    it("opens no vault with the signature of another: the token program refuses (A6)", async () => {
      for (const moment of claims()) {
        for (const vault of cast.filter(({ name }) =>
          ["vault of a", "vault of c", "genesis vault", "treasury's IO"].includes(name),
        )) {
          const chain = await chainAt(moment);
          const emission = (await chain.account(sdk.emissionAddress()))!;
          vault.key.toBuffer().copy(emission.data, 8); // the first field: the vault it pays from
          await chain.setAccount(sdk.emissionAddress(), emission);
          const rich = (await chain.account(vault.key))!;
          await chain.setAccount(vault.key, withAmount(rich, 1_000_000_000_000n));
          const at = moment.instruction.keys.findIndex(({ pubkey }) => pubkey.equals(reserve()));
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
      expect(named.length).equal(7); // initConfig, genesis, registerNode, two claims, stake with and without a position
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
    expect(unpinned.filter((name) => /clock|rent|instructions|sysvar/i.test(name))).deep.equal([]);
  });

  function reserve() {
    return sdk.vaultAddress(sdk.emissionAddress(), key("io mint"));
  }
});
