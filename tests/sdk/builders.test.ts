import * as sdk from "@io-net/sdk";
import { program } from "@io-net/sdk/program";
import type { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { cases } from "./cases.ts";
import { key } from "./keys.ts";

/** `Program.methods` without the types of each instruction. */
interface AnchorBuilder {
  accountsStrict(accounts: object): AnchorBuilder;
  remainingAccounts(metas: object[]): AnchorBuilder;
  instruction(): Promise<TransactionInstruction>;
}
const anchor = program.methods as unknown as Record<string, (...args: unknown[]) => AnchorBuilder>;

/** An instruction as lines of text: `address flags`, then the data. */
function lines({ programId, keys, data }: TransactionInstruction): string[] {
  const metas = keys.map(
    ({ pubkey, isSigner, isWritable }) => `${pubkey} ${isWritable ? "w" : "r"}${isSigner ? "s" : "-"}`,
  );
  return [`${programId}`, ...metas, data.toString("hex")];
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

  for (const [name, { built, args, accounts, remaining = [] }] of Object.entries(cases)) {
    it(`${name} is the instruction that Anchor builds`, async () => {
      const metas = remaining.map((pubkey) => ({ pubkey, isSigner: false, isWritable: true }));
      const expected = anchor[name]!(...args)
        .accountsStrict(accounts)
        .remainingAccounts(metas);
      expect(lines(await built)).deep.equal(lines(await expected.instruction()));
    });
  }

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
    const [owner, node, ioMint, destination] = [key(1), key(2), key(3), key(4)];
    const claim = await sdk.claimRewards({ owner, node, ioMint, destination });
    expect(`${claim.keys[5]!.pubkey}`).equal(`${destination}`);
    const commission = await sdk.claimCommission({ payoutOwner: owner, node, ioMint, destination });
    expect(`${commission.keys[4]!.pubkey}`).equal(`${destination}`);
    const ref = sdk.nodeRef(owner, 1, 1, "gpu");
    const staked = await sdk.stake({ owner, node: ref, ioMint, amount: new BN(1), source: destination });
    expect(`${staked.keys[6]!.pubkey}`).equal(`${destination}`);
    const removed = await sdk.removeVerifier({ admin: owner, key: node, payer: destination });
    expect(`${removed.keys[3]!.pubkey}`).equal(`${destination}`);
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
    expect(await stake(5 as unknown as BN)).equal("RangeError: stake.amount: 5 does not fit u64");
    const lastHour = 2 ** 53;
    expect(await failure(sdk.closeHour({ pool: "gpu", lastHour }))).equal(
      "RangeError: lastHour: 9007199254740992 is not an exact whole number; pass a BN",
    );
    expect(await failure(sdk.splitPools({ admin, gpuShareBps: 65_536 }))).equal(
      "RangeError: splitPools.gpuShareBps: 65536 does not fit u16",
    );
    expect(await failure(sdk.splitPools({ admin, gpuShareBps: 0.5 }))).equal(
      "RangeError: splitPools.gpuShareBps: 0.5 does not fit u16",
    );
    const parameter = "speed" as sdk.Parameter;
    expect(await failure(sdk.updateParameter({ admin, parameter, value: new BN(1) }))).match(
      /^RangeError: updateParameter\.change\.parameter: speed is none of tierPoints, hiredPoints, /,
    );
    const items = [{ node: admin, minutes: 60, tier: 256 }];
    expect(await failure(sdk.attest({ key: admin, class: key(2), pool: "gpu", hour: 1, items }))).equal(
      "RangeError: attest: items[0] has 60 minutes and tier 256; each must be 0 to 255",
    );
  });

  it("name the account that is missing", async () => {
    const nothing = undefined as unknown as ReturnType<typeof key>;
    expect(await failure(sdk.retireNode({ operator: key(1), node: nothing }))).equal(
      "TypeError: retireNode: the account node is missing",
    );
  });

  it("refuse more than a transaction can hold", async () => {
    const items = Array.from({ length: 700 }, () => ({ node: key(1), minutes: 60, tier: 4 }));
    expect(await failure(sdk.attest({ key: key(1), class: key(2), pool: "gpu", hour: 1, items }))).equal(
      "RangeError: attest: 1424 bytes are needed, there are 1232", // 8 + 8 + 4 + 700 fit, 4 + 700 more do not
    );
  });
});
