import { type MintOptions, mintState, programAccounts } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import {
  ACCOUNT_TYPE_SIZE,
  AccountLayout,
  ExtensionType,
  getMintLen,
  getTypeLen,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
} from "@solana/spl-token";
import { type Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Chain } from "../support/chain.ts";
import { rolesOf } from "../support/deploy.ts";
import { keypair } from "../support/keys.ts";
import { ORACLE } from "../support/oracle.ts";
import { plain } from "../support/plain.ts";
import { World } from "../support/world.ts";
import { bounds } from "./bounds.ts";

type Args = Parameters<typeof sdk.initConfig>[0];

describe("init_config", () => {
  let world: World;
  const init = (change: Partial<Args> = {}) => {
    const { authority, ioMint, usdcMint } = world;
    const keys = { authority: authority.publicKey, ioMint, usdcMint };
    return sdk.initConfig({ ...keys, roles: rolesOf(world), oracle: ORACLE, ...change });
  };
  const refuse = (change: Partial<Args>, name: string, signer?: Keypair) =>
    world.fail(init(change), name, [signer ?? world.authority]);
  const withRoles = (change: Partial<ReturnType<typeof rolesOf>>) => ({ roles: { ...rolesOf(world), ...change } });

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "deployed" });
  });

  it("creates the config with the roles, the mints and the default of every parameter", async () => {
    const sent = await world.send(init(), [world.authority]);
    const { parameters, ...config } = await world.config();
    const { ioMint, usdcMint } = world;
    const notYet = { pendingAdmin: null, genesisAt: null, emissionStartedAt: null, pausedUntil: new BN(0) };
    const none = { adminTerm: 0, activeVerifiers: 0, allocatedRows: [] };
    expect(plain(config)).deep.include(
      plain({ ...rolesOf(world), oracle: ORACLE, ioMint, usdcMint, ...notYet, ...none }),
    );
    expect(plain(parameters)).deep.equal(Object.fromEntries(bounds.map(([name, initial]) => [name, initial])));
    const data = { config: sdk.configAddress(), roles: rolesOf(world), oracle: ORACLE, ioMint, usdcMint };
    expect(plain(world.events(sent))).deep.equal([
      { name: "configInitialized", data: plain({ ...data, at: "1767225600" }) },
    ]);
  });

  it("creates the treasury, its two vaults and the reserve vault, which only the program can open", async () => {
    await world.send(init(), [world.authority]);
    const { ioMint, usdcMint } = world;
    const [treasury, emission] = [sdk.treasuryAddress(), sdk.emissionAddress()];
    for (const [parent, mint] of [
      [treasury, ioMint],
      [treasury, usdcMint],
      [emission, ioMint],
    ] as const) {
      const { data, owner } = (await world.chain.account(sdk.vaultAddress(parent, mint)))!;
      expect(owner.equals(TOKEN_PROGRAM_ID)).equal(true);
      const facts = { mint, owner: parent, amount: 0n, state: 1, delegateOption: 0, closeAuthorityOption: 0 };
      expect(plain(AccountLayout.decode(data))).include(plain(facts));
    }
    const held = sdk.decodeTreasury((await world.chain.account(treasury))!.data);
    expect(plain([held.ioVault, held.usdcVault])).deep.equal(
      plain([sdk.vaultAddress(treasury, ioMint), sdk.vaultAddress(treasury, usdcMint)]),
    );
  });

  it("takes all 28 parameters at once, where they are not to begin with their default", async () => {
    const overrides = bounds.map(([parameter, , , most]) => ({ parameter, value: new BN(most) }));
    await world.send(init({ overrides }), [world.authority]);
    const { parameters } = await world.config();
    expect(plain(parameters)).deep.equal(Object.fromEntries(bounds.map(([name, , , most]) => [name, most])));
  });

  it("refuses an override outside its bounds", async () => {
    const overrides = [{ parameter: "quorum" as const, value: new BN(5) }];
    await refuse({ overrides }, "ParameterOutOfBounds");
  });

  it("refuses a stranger (A11)", async () => {
    const stranger = await world.person("stranger");
    await refuse({ authority: stranger.publicKey }, "NotUpgradeAuthority", stranger);
  });

  it("refuses a stranger who brings the ProgramData of a program of his own (A11)", async () => {
    const stranger = await world.person("stranger");
    const [[data, state]] = programAccounts(keypair("his program").publicKey, Buffer.alloc(8), stranger.publicKey) as [
      Parameters<Chain["setAccount"]>,
    ];
    await world.chain.setAccount(data, state);
    const instruction = await init({ authority: stranger.publicKey });
    instruction.keys.find(({ pubkey }) => pubkey.equals(sdk.programDataAddress()))!.pubkey = data;
    await world.fail(instruction, "ConstraintSeeds", [stranger]);
  });

  it("refuses everybody where the program is final", async () => {
    const chain = await Chain.start({ upgradeAuthority: null });
    for (const [key, decimals] of [
      [world.ioMint, 8],
      [world.usdcMint, 6],
    ] as const) {
      await chain.setAccount(key, mintState({ decimals }));
    }
    await chain.fail([await init({ authority: chain.payer.publicKey })], "NotUpgradeAuthority");
  });

  it("refuses to run twice, also with other keys (A12)", async () => {
    await world.send(init(), [world.authority]);
    await refuse({}, "AccountExists");
    await refuse(withRoles({ admin: keypair("another").publicKey }), "AccountExists");
  });

  it("refuses a default key in any role", async () => {
    for (const role of ["admin", "pauser", "slasher", "resolver"]) {
      await refuse(withRoles({ [role]: PublicKey.default }), "DefaultKey");
    }
  });

  it("refuses the slasher as the resolver", async () => {
    await refuse(withRoles({ resolver: world.slasher.publicKey }), "RolesNotSeparate");
  });

  describe("of the mints", () => {
    const write = (mint: PublicKey, options: MintOptions) => world.chain.setAccount(mint, mintState(options));
    const someone = keypair("someone").publicKey;

    it("wants 8 decimals of $IO (A8)", async () => {
      for (const decimals of [0, 7, 9, 255]) {
        await write(world.ioMint, { decimals });
        await refuse({}, "IoMintDecimals");
      }
    });

    it("wants $IO to have no freeze authority", async () => {
      await write(world.ioMint, { decimals: 8, freezeAuthority: someone });
      await refuse({}, "IoMintFreezable");
    });

    it("wants 6 decimals of USDC, also where $IO is passed as USDC (A8)", async () => {
      for (const decimals of [5, 7]) {
        await write(world.usdcMint, { decimals });
        await refuse({}, "UsdcMintDecimals");
      }
      await refuse({ usdcMint: world.ioMint }, "UsdcMintDecimals");
    });

    it("takes a USDC without a freeze authority too, and an $IO that is minted already", async () => {
      await write(world.usdcMint, { decimals: 6 });
      await write(world.ioMint, { decimals: 8, supply: 80_000_000_000_000_000n });
      await world.send(init(), [world.authority]);
    });

    it("wants mints of the classic token program, whatever extensions a Token-2022 mint has (J1)", async () => {
      const extensions = [
        ExtensionType.TransferFeeConfig,
        ExtensionType.MintCloseAuthority,
        ExtensionType.ConfidentialTransferMint,
        ExtensionType.DefaultAccountState,
        ExtensionType.NonTransferable,
        ExtensionType.InterestBearingConfig,
        ExtensionType.PermanentDelegate,
        ExtensionType.TransferHook,
        ExtensionType.PausableConfig,
      ];
      for (const [mint, decimals] of [
        [world.ioMint, 8],
        [world.usdcMint, 6],
      ] as const) {
        const plainMint = mintState({ decimals, program: TOKEN_2022_PROGRAM_ID });
        const genuine = (await world.chain.account(mint))!;
        for (const data of [plainMint.data, ...extensions.map((e) => extended(plainMint.data, e))]) {
          await world.chain.setAccount(mint, { ...plainMint, data });
          await refuse({}, "AccountOwnedByWrongProgram");
        }
        await world.chain.setAccount(mint, genuine);
      }
    });

    it("wants the classic token program itself", async () => {
      const instruction = await init();
      instruction.keys.find(({ pubkey }) => pubkey.equals(TOKEN_PROGRAM_ID))!.pubkey = TOKEN_2022_PROGRAM_ID;
      await world.fail(instruction, "InvalidProgramId", [world.authority]);
    });
  });
});

/** A mint of Token-2022 with one extension, its content zeroed. */
function extended(mint: Uint8Array, extension: ExtensionType): Buffer {
  const data = Buffer.alloc(getMintLen([extension]));
  data.set(mint, 0);
  data.writeUInt8(1, AccountLayout.span); // a mint, behind the padding to a token account's size
  data.writeUInt16LE(extension, AccountLayout.span + ACCOUNT_TYPE_SIZE);
  data.writeUInt16LE(getTypeLen(extension), AccountLayout.span + ACCOUNT_TYPE_SIZE + 2);
  return data;
}
