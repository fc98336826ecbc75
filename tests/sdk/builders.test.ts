import { readdirSync, readFileSync } from "node:fs";
import * as sdk from "@io-net/sdk";
import { program } from "@io-net/sdk/program";
import { createAssociatedTokenAccountIdempotentInstruction } from "@solana/spl-token";
import type { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { cases } from "./cases.ts";
import type { Case } from "./cast.ts";
import { applyCase, changes, queueCase } from "./config_cases.ts";
import { terms as jobTerms, otherForms } from "./job_cases.ts";
import { operatorsRefund } from "./job_money_cases.ts";
import { key } from "./keys.ts";

/** `Program.methods` without the types of each instruction. */
interface AnchorBuilder {
  accountsStrict(accounts: object): AnchorBuilder;
  remainingAccounts(metas: object[]): AnchorBuilder;
  instruction(): Promise<TransactionInstruction>;
}
const anchor = program.methods as unknown as Record<string, (...args: unknown[]) => AnchorBuilder>;

const grantTerms = { total: new BN(2), startsAt: new BN(0), firstMonth: 1, tranches: 1, atOnce: new BN(1) };
const dropTerms = { root: new Uint8Array(32), total: new BN(1), leaves: 1, startsAt: new BN(0), endsAt: new BN(1) };

/** An instruction as lines of text: `address flags`, then the data. */
function lines({ programId, keys, data }: TransactionInstruction): string[] {
  const metas = keys.map(
    ({ pubkey, isSigner, isWritable }) => `${pubkey} ${isWritable ? "w" : "r"}${isSigner ? "s" : "-"}`,
  );
  return [`${programId}`, ...metas, data.toString("hex")];
}

async function expectAnchors(name: string, { built, args, accounts, remaining = [] }: Case): Promise<void> {
  const metas = remaining.map((pubkey) => ({ pubkey, isSigner: false, isWritable: true }));
  const expected = anchor[name]!(...args)
    .accountsStrict(accounts)
    .remainingAccounts(metas);
  expect(lines(await built)).deep.equal(lines(await expected.instruction()));
}

const folder = new URL("../../sdk/src/instructions/", import.meta.url);
const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));

/** The comment in front of a builder, as one line. */
function docOf(builder: string): string {
  const [before] = sources.flatMap((source) => source.split(`export async function ${builder}(`).slice(0, -1));
  return before!.slice(before!.lastIndexOf("/**")).replaceAll(/\s*\n \* ?/g, " ");
}

async function failure(built: Promise<unknown>): Promise<string> {
  return built.then(
    () => "none",
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

describe("the instruction builders", () => {
  it("cover every instruction of the program", () => {
    const names = sdk.IDL.instructions.map(({ name }) => name);
    expect(Object.keys(cases)).have.members(names);
  });

  for (const [name, one] of Object.entries(cases)) {
    it(`${name} is the instruction that Anchor builds`, () => expectAnchors(name, one));
  }

  for (const [what, { name, ...one }] of Object.entries(otherForms)) {
    it(`${what}, as Anchor builds it`, () => expectAnchors(name, one));
  }

  it("what the operator is owed beside earnings goes to his account, as Anchor builds it", () =>
    expectAnchors("withdrawRefund", operatorsRefund));

  for (const change of changes) {
    it(`a change of the kind ${change.change.kind} is queued and applied as Anchor builds it`, async () => {
      await expectAnchors("queueChange", queueCase(change));
      await expectAnchors("applyChange", applyCase(change));
    });
  }

  it("nobody in particular is proposed as Anchor says it", async () => {
    const [admin, vesting] = [key(1), key(2)];
    const nobody = sdk.proposeAdmin({ admin, pendingAdmin: null });
    const accounts = { admin, config: sdk.configAddress() };
    await expectAnchors("proposeAdmin", { built: nobody, args: [null], accounts });
    const noHeir = sdk.proposeBeneficiary({ beneficiary: admin, vesting, pendingBeneficiary: null });
    await expectAnchors("proposeBeneficiary", {
      built: noHeir,
      args: [null],
      accounts: { beneficiary: admin, vesting },
    });
  });

  it("stake has the bytes, accounts and flags that the program reads", async () => {
    const { keys, data } = await cases.stake!.built;
    // sha256("global:stake")[..8] = ceb0ca12c8d1b36c; 9,007,199,254,740,993 = 2^53 + 1, lowest byte first
    expect(data.toString("hex")).equal("ceb0ca12c8d1b36c" + "0100000000002000");
    const flags = keys.map(({ isWritable, isSigner }) => `${isWritable ? "w" : "r"}${isSigner ? "s" : "-"}`);
    // owner config class pool node position source vault tokenProgram systemProgram
    expect(flags.join(" ")).equal("ws r- r- r- w- w- w- w- r- r-");
  });

  it("attest takes its nodes as writable accounts in the order of the attestations", async () => {
    const { keys, data } = await cases.attest!.built;
    expect(keys.slice(5).map(({ pubkey, isWritable }) => [`${pubkey}`, isWritable])).deep.equal([
      [`${key(31)}`, true],
      [`${key(32)}`, true],
    ]);
    // hour 8,765 = 0x223d; minutes of the two nodes: 60, 0; their tiers: 4, 1
    expect(data.subarray(8).toString("hex")).equal("3d22000000000000" + "02000000" + "3c00" + "02000000" + "0401");
  });

  it("take another token account, payer or number where one is given", async () => {
    const [owner, node, ioMint, other] = [key(1), key(2), key(3), key(4)];
    const vesting = { address: node, mint: ioMint, beneficiary: owner };
    const airdrop = { address: node, mint: ioMint, funder: owner };
    const claim = { index: 0, claimant: owner, amount: new BN(1), proof: [] };
    const grant = { id: 1, beneficiary: node, terms: grantTerms };
    const ref = sdk.nodeRef(owner, 1, 1, "gpu");
    const job = { address: node, mint: ioMint, class: node, node, client: owner, operator: null, postedAt: new BN(7) };
    const fill = { auction: node, usdc: new BN(1), maxIo: new BN(1), price: node };
    const sale = { seller: owner, ...fill, ioMint, usdcMint: key(8) };
    const places: [built: Promise<TransactionInstruction>, place: number][] = [
      [sdk.claimRewards({ owner, node, ioMint, destination: other }), 5],
      [sdk.claimCommission({ payoutOwner: owner, node, ioMint, destination: other }), 4],
      [sdk.stake({ owner, node: ref, ioMint, amount: new BN(1), source: other }), 6],
      [sdk.withdrawUnstaked({ owner, node, ioMint, index: 1, destination: other }), 4],
      [sdk.removeVerifier({ admin: owner, key: node, payer: other }), 3],
      [sdk.createVesting({ creator: owner, ioMint, ...grant, source: other }), 4],
      [sdk.releaseVesting({ authority: owner, vesting, destination: other }), 3],
      [sdk.createAirdrop({ funder: owner, ioMint, id: 1, terms: dropTerms, source: other }), 4],
      [sdk.claimAirdrop({ authority: owner, airdrop, claim, destination: other }), 4],
      [sdk.closeAirdrop({ authority: owner, airdrop, destination: other }), 4],
      [sdk.postJob({ client: owner, terms: jobTerms, class: node, mint: ioMint, source: other }), 8],
      [sdk.acceptJob({ operator: owner, job, node: { address: node }, source: other }), 6],
      [sdk.startJob({ device: owner, job: { ...job, node: null }, node: other }), 2],
      [sdk.extendJob({ authority: owner, job, secs: 1, source: other }), 3],
      [sdk.disputeJob({ authority: owner, job, source: other }), 5],
      [sdk.withdrawEarnings({ authority: owner, job, payoutOwner: node, destination: other }), 4],
      [sdk.withdrawRefund({ authority: owner, job, side: "node", destination: other }), 3],
      [sdk.fillAuction({ ...sale, source: other }), 6],
      [sdk.fillAuction({ ...sale, destination: other }), 8],
    ];
    for (const [built, place] of places) expect(`${(await built).keys[place]!.pubkey}`).equal(`${other}`);
    const hours = [sdk.closeHour({ pool: "gpu", lastHour: 48 }), sdk.closeHour({ pool: "gpu", lastHour: new BN(48) })];
    const [plain, big] = await Promise.all(hours);
    expect(lines(plain!)).deep.equal(lines(big!));
  });

  it("name the argument that does not fit", async () => {
    const [admin, node] = [key(1), sdk.nodeRef(key(1), 1, 1, "gpu")];
    const stake = (amount: BN) => failure(sdk.stake({ owner: admin, node, ioMint: key(2), amount }));
    expect(await stake(new BN(2).pow(new BN(64)))).equal(
      "RangeError: stake.amount: 18446744073709551616 does not fit u64",
    );
    expect(await stake(new BN(-1))).equal("RangeError: stake.amount: -1 does not fit u64");
    for (const other of [5, 5n, "5", undefined]) {
      const refused = `TypeError: stake.amount: ${other} is not a BN; pass a BN`;
      expect(await stake(other as unknown as BN)).equal(refused);
    }
    const hour = "5" as unknown as BN;
    expect(await failure(sdk.closeHour({ pool: "gpu", lastHour: hour }))).equal(
      "TypeError: lastHour: 5 is not a BN; pass a BN",
    );
    const lastHour = 2 ** 53;
    expect(await failure(sdk.closeHour({ pool: "gpu", lastHour }))).equal(
      "RangeError: lastHour: 9007199254740992 is not an exact whole number; pass a BN",
    );
    const queue = (change: object) => failure(sdk.queueChange({ admin, index: 1, change: change as sdk.Change }));
    expect(await queue({ kind: "poolSplit", gpuShareBps: 65_536 })).equal(
      "RangeError: queueChange.args.change.gpuShareBps: 65536 does not fit u16",
    );
    expect(await queue({ kind: "poolSplit", gpuShareBps: 0.5 })).equal(
      "RangeError: queueChange.args.change.gpuShareBps: 0.5 does not fit u16",
    );
    expect(await queue({ kind: "parameter", parameter: "speed", value: new BN(1) })).match(
      /^RangeError: queueChange\.args\.change\.parameter: speed is none of tierPoints, hiredPoints, /,
    );
    expect(await queue({ kind: "admin", key: admin })).equal(
      "RangeError: queueChange.args.change.kind: admin is none of parameter, role, newClass, class, newVerifier, poolSplit, oracle",
    );
    expect(await queue(admin)).match(/^RangeError: queueChange\.args\.change\.kind: undefined is none of /);
    expect(await failure(sdk.proposeAdmin({ admin, pendingAdmin: undefined as unknown as null }))).equal(
      "TypeError: proposeAdmin.pendingAdmin: undefined is not a PublicKey",
    );
    const offence = { code: 65_536, hour: 1, fractionBps: 1, evidence: new Uint8Array(32) };
    const slash = (changes: object) =>
      failure(sdk.openSlash({ slasher: admin, node: key(2), offence: { ...offence, ...changes } }));
    expect(await slash({})).equal("RangeError: code: 65536 does not fit u16");
    expect(await slash({ code: 1, hour: 0.5 })).match(/^RangeError: offence\.hour: 0\.5 is not an exact whole number/);
    expect(await slash({ code: 1, evidence: new Uint8Array(31) })).equal(
      "TypeError: openSlash.offence.evidence: not 32 bytes",
    );
    const leave = sdk.requestUnstake({ owner: admin, node, index: -1, shares: new BN(1) });
    expect(await failure(leave)).equal("RangeError: ticket index: -1 does not fit u64");
    const terms = { ...dropTerms, root: new Uint8Array(31) };
    expect(await failure(sdk.createAirdrop({ funder: admin, ioMint: key(2), id: 1, terms }))).equal(
      "TypeError: createAirdrop.args.terms.root: not 32 bytes",
    );
    const items = [{ node: admin, minutes: 60, tier: 256 }];
    expect(await failure(sdk.attest({ key: admin, class: key(2), pool: "gpu", hour: 1, items }))).equal(
      "RangeError: attest: items[0] has 60 minutes and tier 256; each must be 0 to 255",
    );
  });

  it("say that a job has no node where it needs one", async () => {
    const [address, one] = [key(2), key(1)];
    const job = { address, node: null, operator: null, mint: key(3), class: key(4), client: one };
    const hasNone = "TypeError: job.node: the job has no node yet; fetch it again once one has it";
    expect(await failure(sdk.heartbeat({ device: one, job }))).equal(hasNone);
    expect(await failure(sdk.startJob({ device: one, job }))).equal(hasNone);
    expect(await failure(sdk.expireJob({ job: { ...job, status: "awarded" } }))).equal(hasNone);
    expect(await failure(sdk.withdrawRefund({ authority: one, job, side: "node" }))).equal(
      "TypeError: job.operator: no node has accepted the job, so none is owed anything",
    );
  });

  it("name the account that is missing", async () => {
    const nothing = undefined as unknown as ReturnType<typeof key>;
    expect(await failure(sdk.retireNode({ operator: key(1), node: nothing }))).equal(
      "TypeError: retireNode: the account node is missing",
    );
  });

  it("say beside each what the program may refuse, and whether pause stops it, as the IDL does", () => {
    const errors: string[] = sdk.IDL.errors.map(({ name }) => name.toLowerCase());
    for (const { name, docs } of sdk.IDL.instructions) {
      const doc = docOf(name);
      const pause = (docs.join(" ").match(/Pause (stops|does not stop) it\.$/) ?? [])[0];
      expect(doc, name).include(pause);
      const refused = doc.split("Refused: ")[1]?.split("@param")[0];
      const named = [...(refused ?? "").matchAll(/`([A-Z]\w+)`/g)].map(([, error]) => error!);
      expect(named, name).not.deep.equal([]);
      expect(errors, name).include.members(named.map((error) => error.toLowerCase()));
    }
  });

  it("say of applyChange every refusal that a change of any kind can meet", () => {
    const named = [
      ...docOf("applyChange")
        .split("Refused: ")[1]!
        .matchAll(/`([A-Z]\w+)`/g),
    ].map(([, error]) => error);
    // what `ParamChange::require_ready`, `Change::validate`, and the seven branches of apply_change.rs refuse with
    expect([...new Set(named)]).have.members([
      ...["ChangeNotReady", "ChangeLapsed", "QueuedByFormerAdmin", "WrongRentPayer", "TargetMissing", "AccountExists"],
      ...["ParameterOutOfBounds", "AttestationUnderWay", "RaisePending", "TooManyVerifiers"],
      ...["DefaultKey", "RolesNotSeparate", "NoVerifierIndex", "WrongVerifier", "PoolsOutOfStep", "ShareOutOfBounds"],
      ...["ClassNameInvalid", "MultiplierTooHigh", "DifficultyTooHigh", "RateOutOfBounds", "ClassChangedRecently"],
      ...["EmissionNotStarted", "WrongClass", "WrongPool"],
    ]);
  });

  it("open a token account as the token program's own library does", async () => {
    const [payer, owner, mint] = [key(1), sdk.configAddress(), key(3)]; // an owner without a key
    const account = sdk.associatedAddress(owner, mint);
    const expected = createAssociatedTokenAccountIdempotentInstruction(payer, account, owner, mint);
    expect(lines(await sdk.openTokenAccount({ payer, owner, mint }))).deep.equal(lines(expected));
  });

  it("refuse more than a transaction can hold", async () => {
    const items = Array.from({ length: 700 }, () => ({ node: key(1), minutes: 60, tier: 4 }));
    expect(await failure(sdk.attest({ key: key(1), class: key(2), pool: "gpu", hour: 1, items }))).equal(
      "RangeError: attest: 1424 bytes are needed, there are 1232", // 8 + 8 + 4 + 700 fit, 4 + 700 more do not
    );
  });
});
