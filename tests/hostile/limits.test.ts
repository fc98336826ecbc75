import { compile, packetLimit } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { ORACLE } from "../support/oracle.ts";
import { key } from "./cast.ts";
import { airdropRef, claimOf, ioMint, queuedChanges } from "./grants.ts";
import { chainAt, type Moment, moments } from "./moments.ts";

/** What a transaction may take that asks for nothing: 200,000 compute units an instruction. Ours stay far below. */
const mostUnits = 60_000;

describe("the largest inputs (J2)", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });
  const at = (title: string) => all.find((moment) => moment.title === title)!;

  it("leave every instruction far below what a transaction may take", async () => {
    for (const moment of all) {
      const { title, instruction, signers } = moment;
      const { units, bytes } = await (await chainAt(moment)).send([instruction], signers);
      expect(Number(units), title).below(mostUnits);
      expect(bytes, title).most(packetLimit);
    }
  });

  it("of a proof: as many nodes as a packet holds lead nowhere, and cost no more than a claim may", async () => {
    const moment = at("claimAirdrop: by anyone");
    const { signers } = moment;
    const proof = [...claimOf("a").proof];
    const build = () =>
      sdk.claimAirdrop({ authority: key("stranger"), airdrop: airdropRef("a"), claim: { ...claimOf("a"), proof } });
    const chain = await chainAt(moment);
    const bytes = async () => compile(chain.payer.publicKey, [await build()]).bytes.length; // somebody else pays the fee
    while ((await bytes()) + 32 <= packetLimit) proof.push(new Uint8Array(32).fill(proof.length));
    expect(proof.length).least(22); // what 4,194,304 leaves need
    await chain.fail([await build()], "ProofInvalid", signers);
  });

  it("of accounts: 64 with repeated ones are taken, more are refused before anything is read", async () => {
    const moment = at("releaseVesting: by anyone");
    const extra = { pubkey: key("stranger"), isSigner: false, isWritable: false };
    const call = (accounts: number) => {
      const { keys, ...instruction } = moment.instruction;
      const more = Array.from({ length: accounts - keys.length }, () => extra);
      return new TransactionInstruction({ ...instruction, keys: [...keys, ...more] });
    };
    await (await chainAt(moment)).send([call(64)], moment.signers);
    for (const accounts of [65, 66, 128, 255]) {
      await (await chainAt(moment)).fail([call(accounts)], "panicked at", moment.signers);
    }
  });

  it("of a class name: one as long as a packet holds is refused by name when it is queued", async () => {
    const moment = at("queueChange");
    const { kind, id, terms } = queuedChanges.newClass as sdk.Change & { kind: "newClass" };
    for (const [length, refusal] of [
      [33, "ClassNameInvalid"],
      [800, "ClassNameInvalid"],
    ] as const) {
      const change = { kind, id, terms: { ...terms, name: "a".repeat(length) } };
      const queue = sdk.queueChange({ admin: key("admin"), index: 909, change });
      await (await chainAt(moment)).fail([await queue], refusal, moment.signers);
    }
    const change = { kind, id, terms: { ...terms, name: "a".repeat(32) } };
    const queue = await sdk.queueChange({ admin: key("admin"), index: 909, change });
    await (await chainAt(moment)).send([queue], moment.signers);
  });

  it("of parameters: all of them can be set when the config is created", async () => {
    const moment = at("initConfig");
    const chain = await chainAt(moment);
    await chain.send([moment.instruction], moment.signers);
    const { parameters } = sdk.decodeConfig((await chain.account(sdk.configAddress()))!.data);
    const overrides = Object.entries(parameters).map(
      ([parameter, value]) => ({ parameter, value }) as sdk.ParameterValue,
    );
    const authority = key("upgrade authority");
    const roles = { admin: key("admin"), pauser: key("pauser"), slasher: key("slasher"), resolver: key("resolver") };
    const mints = { ioMint, usdcMint: key("usdc mint") };
    const init = await sdk.initConfig({ authority, ...mints, roles, oracle: ORACLE, overrides });
    const { units } = await (await chainAt(moment)).send([init], moment.signers);
    expect(Number(units)).below(mostUnits);
  });

  it("of amounts: 2^64 - 1 is refused where somebody has to pay it", async () => {
    const most = new BN(2).pow(new BN(64)).subn(1);
    const funder = keypair("funder a");
    const vesting = at("createVesting");
    const terms = { total: most, startsAt: new BN(vesting.now), firstMonth: 240, tranches: 240, atOnce: most.subn(1) };
    const grant = {
      creator: funder.publicKey,
      ioMint,
      id: 9,
      beneficiary: key("beneficiary new"),
      terms,
    };
    await (await chainAt(vesting)).fail([await sdk.createVesting(grant)], 1, [funder]); // InsufficientFunds
    const airdrop = at("createAirdrop");
    const startsAt = new BN(airdrop.now);
    const window = { startsAt, endsAt: startsAt.add(sdk.MIN_CLAIM_WINDOW_SECS) };
    const whole = { root: new Uint8Array(32).fill(255), total: most, leaves: 4_194_304, ...window };
    const drop = { funder: funder.publicKey, ioMint, id: 9, terms: whole };
    await (await chainAt(airdrop)).fail([await sdk.createAirdrop(drop)], 1, [funder]);
  });
});
