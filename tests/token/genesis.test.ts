import { type MintOptions, mintState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import {
  AccountLayout,
  AuthorityType,
  createBurnInstruction,
  createMintToInstruction,
  createSetAuthorityInstruction,
  MintLayout,
} from "@solana/spl-token";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";

describe("genesis", () => {
  let world: World;
  const genesis = (change: Partial<Parameters<typeof sdk.genesis>[0]> = {}) => {
    const { admin, mintAuthority, ioMint } = world;
    return sdk.genesis({ admin: admin.publicKey, mintAuthority: mintAuthority.publicKey, ioMint, ...change });
  };
  const signers = () => [world.admin, world.mintAuthority];
  const mint = async () => MintLayout.decode((await world.chain.account(world.ioMint))!.data);
  const writeMint = (options: Partial<MintOptions>) =>
    world.chain.setAccount(
      world.ioMint,
      mintState({ decimals: 8, authority: world.mintAuthority.publicKey, ...options }),
    );
  const reserve = () => sdk.vaultAddress(sdk.emissionAddress(), world.ioMint);
  const genesisVault = () => sdk.vaultAddress(sdk.configAddress(), world.ioMint);

  describe("on a fresh mint", () => {
    beforeEach(async () => {
      world = await World.create({ upTo: "configured", verifiers: 0 });
    });

    it("mints 300M IO into the reserve and 500M into the genesis vault: exactly 800M", async () => {
      const sent = await world.send(genesis(), signers());
      expect(await world.balance(reserve())).equal(30_000_000_000_000_000n);
      expect(await world.balance(genesisVault())).equal(50_000_000_000_000_000n);
      expect((await mint()).supply).equal(80_000_000_000_000_000n);
      const amounts = { reserve: "30000000000000000", allocation: "50000000000000000" };
      const data = { ioMint: world.ioMint.toBase58(), ...amounts, at: "1767225600" };
      expect(plain(world.events(sent))).deep.equal([{ name: "supplyMinted", data }]);
      expect(plain((await world.config()).genesisAt)).equal("1767225600");
    });

    it("makes the config the only one who can open the genesis vault", async () => {
      await world.send(genesis(), signers());
      const vault = AccountLayout.decode((await world.chain.account(genesisVault()))!.data);
      expect(plain(vault)).include({
        owner: sdk.configAddress().toBase58(),
        delegateOption: 0,
        closeAuthorityOption: 0,
      });
    });

    it("refuses a mint that has a supply", async () => {
      await writeMint({ supply: 1n });
      await world.fail(genesis(), "SupplyNotZero", signers());
    });

    it("refuses a mint whose decimals or freeze authority are not what the config was made with", async () => {
      await writeMint({ decimals: 9 });
      await world.fail(genesis(), "IoMintDecimals", signers());
      await writeMint({ freezeAuthority: keypair("someone").publicKey });
      await world.fail(genesis(), "IoMintFreezable", signers());
    });

    it("refuses everyone but the mint authority, and a mint that has none", async () => {
      const { admin, pauser } = world;
      await world.fail(genesis({ mintAuthority: pauser.publicKey }), "NotMintAuthority", [admin, pauser]);
      await world.fail(genesis({ mintAuthority: admin.publicKey }), "NotMintAuthority", [admin]);
      await writeMint({ authority: null });
      await world.fail(genesis(), "NotMintAuthority", signers());
    });

    it("refuses everyone but the admin, the mint authority too", async () => {
      const { authority, mintAuthority } = world;
      await world.fail(genesis({ admin: authority.publicKey }), "NotAdmin", [authority, mintAuthority]);
      await world.fail(genesis({ admin: mintAuthority.publicKey }), "NotAdmin", [mintAuthority]);
    });

    it("refuses another mint of the same shape (A8)", async () => {
      const fake = keypair("fake mint").publicKey;
      await world.chain.setAccount(fake, mintState({ decimals: 8, authority: world.mintAuthority.publicKey }));
      await world.fail(genesis({ ioMint: fake }), "WrongMint", signers());
    });
  });

  describe("afterwards", () => {
    beforeEach(async () => {
      world = await World.create({ upTo: "minted", verifiers: 0 });
    });

    it("refuses to run again (A12)", async () => {
      await world.fail(genesis(), "SupplyNotZero", signers());
    });

    it("has left the mint without an authority: nobody mints, nobody becomes the authority", async () => {
      expect((await mint()).mintAuthorityOption).equal(0);
      const { ioMint, mintAuthority, admin } = world;
      for (const key of [mintAuthority, admin]) {
        const more = createMintToInstruction(ioMint, genesisVault(), key.publicKey, 1);
        await world.fail(more, 5, [key]); // TokenError::FixedSupply
        const heir = createSetAuthorityInstruction(ioMint, key.publicKey, AuthorityType.MintTokens, key.publicKey);
        await world.fail(heir, 5, [key]);
      }
    });

    it("lets a burn lower the supply, and nothing mints the burned part again (D5)", async () => {
      const { publicKey: owner } = await world.holder("holder", 100_000_000);
      const burn = createBurnInstruction(
        sdk.associatedAddress(owner, world.ioMint),
        world.ioMint,
        owner,
        10_000_000_000_000_000n, // 100M IO
      );
      await world.send(burn, [world.keypair("holder")]);
      world.burned = 10_000_000_000_000_000n;
      expect((await mint()).supply).equal(70_000_000_000_000_000n);
      await world.fail(genesis(), "SupplyNotZero", signers());
    });

    it("could not run again even if everything were burned", async () => {
      await world.forge(world.ioMint, (data) => data.writeBigUInt64LE(0n, 36)); // supply, behind the authority
      expect((await mint()).supply).equal(0n);
      await world.fail(genesis(), "NotMintAuthority", signers());
    });
  });
});
