import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { ConnectionLedger } from "../../migrations/ledger.ts";
import { ORACLE } from "../support/oracle.ts";
import { Stage } from "./stage.ts";

describe("the chain behind an RPC address", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.create();
  });

  /** Sends `init_config`. Resolves to what it stopped with. */
  async function send(keypairs = stage.keypairs): Promise<Error | undefined> {
    const { authority, ioMint, usdcMint, admin, pauser, slasher, resolver } = stage.world;
    const [a, p, s, r] = [admin, pauser, slasher, resolver].map(({ publicKey }) => publicKey);
    const roles = { admin: a!, pauser: p!, slasher: s!, resolver: r! };
    const instruction = await sdk.initConfig({
      authority: authority.publicKey,
      ioMint,
      usdcMint,
      roles,
      oracle: ORACLE,
    });
    const ledger = new ConnectionLedger(stage.rpc.connect(), keypairs);
    const signers = [{ role: "upgrade authority", key: authority.publicKey }];
    return ledger.send([instruction], signers).then(
      () => undefined,
      (stopped: Error) => stopped,
    );
  }

  it("is sent to again until it shows the transaction, which is taken once", async () => {
    [stage.rpc.loses, stage.rpc.delays] = [1, 1];
    expect(await send()).equal(undefined);
    expect([stage.rpc.loses, stage.rpc.delays]).deep.equal([0, 0]);
    expect([stage.rpc.received, stage.rpc.landed]).deep.equal([3, 1]);
  });

  it("is given up once the transaction can be taken no more", async () => {
    [stage.rpc.loses, stage.rpc.blockHeight] = [9, 151]; // valid up to block 150
    expect((await send())?.message).match(/^the transaction [0-9a-f]{128} was not confirmed in time; run again$/);
    expect(stage.rpc.landed).equal(0);
  });

  it("says the program's error, whether it refuses what is sent or what has been taken", async () => {
    stage.rpc.refusedWith = { InstructionError: [0, { Custom: 6_003 }] };
    expect(sdk.parseError(await send())?.errorName).equal("NotUpgradeAuthority");
    expect(sdk.parseError(await send())?.errorName).equal("AccountExists");
  });

  it("says the runtime's error as it stands", async () => {
    stage.rpc.refusedWith = { InsufficientFundsForRent: { account_index: 0 } };
    expect((await send())?.message).equal(
      'a transaction was refused: {"InsufficientFundsForRent":{"account_index":0}}',
    );
  });

  it("needs the key file of each signer", async () => {
    const { publicKey } = stage.world.authority;
    expect((await send([]))?.message).equal(
      `the signature of the upgrade authority ${publicKey} is missing; pass the key's file with --keypair`,
    );
  });
});
