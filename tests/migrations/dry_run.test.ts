import * as sdk from "@io-net/sdk";
import { Transaction, type TransactionInstruction } from "@solana/web3.js";
import { expect } from "chai";
import { indexOf } from "../../migrations/steps/queued.ts";
import { keypair } from "../support/keys.ts";
import { afterTheWait, localnet, Stage, untilTheWait } from "./stage.ts";

describe("a dry run", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.create();
  });

  it("says all that would be sent now and later, in order, with who signs and what waits, and sends nothing", async () => {
    const { authority, admin, mintAuthority, ioMint, usdcMint, pauser, slasher, resolver } = stage.world;
    const [byAdmin, byPayer] = [`signed by the admin ${admin.publicKey}`, `signed by the payer ${admin.publicKey}`];
    expect(await stage.deploy("--dry-run")).equal(0);

    expect(stage.said.filter((line) => line.includes(": to send "))).length(untilTheWait);
    expect(stage.said.filter((line) => line.includes(": later, "))).length(afterTheWait);
    expect(stage.said.slice(0, 2)).deep.equal([
      `config: to send initConfig, signed by the upgrade authority ${authority.publicKey}`,
      `config:   config: nothing -> admin ${admin.publicKey}, pauser ${pauser.publicKey}, slasher ${slasher.publicKey}, ` +
        `resolver ${resolver.publicKey}, ioMint ${ioMint}, usdcMint ${usdcMint}, oracle (programs (${keypair("oracle program").publicKey}, ` +
        `11111111111111111111111111111111), feed ${"09".repeat(32)}), parameters (none)`,
    ]);
    const first = "(name H100, pool gpu, multiplierBps 100000, difficultyBits 2, rate 2200000, rateFloor 1100000";
    const index = indexOf({ kind: "newClass", id: 1, terms: localnet.classes[0]! });
    expect(stage.said.slice(2, 4)).deep.equal([
      `queue: to send queueChange, ${byAdmin}`,
      `queue:   queued change ${index} of classes[0]: nothing -> kind newClass, id 1, terms ${first}, rateCeiling 4400000)`,
    ]);
    const genesis = stage.said.filter((line) => line.startsWith("genesis: "));
    expect(genesis).deep.equal([
      `genesis: to send genesis, ${byAdmin} and the mint authority ${mintAuthority.publicKey}`,
      "genesis:   supply of $IO in base units: 0 -> 80000000000000000",
      "genesis:   in the reserve vault: 0 -> 30000000000000000",
      "genesis:   in the genesis vault: 0 -> 50000000000000000",
      `genesis:   mint authority: ${mintAuthority.publicKey} -> nothing`,
    ]);
    const allocations = stage.said.filter((line) => line.startsWith("allocations: "));
    expect(allocations.slice(-2)).deep.equal([
      `allocations: to send allocate, ${byAdmin}`,
      `allocations:   allocations.launchPool: nothing -> beneficiary ${localnet.allocations!.launchPool}, ` +
        "total 2000000000000000, firstMonth 0, tranches 0, atOnce 2000000000000000",
    ]);
    const queued = "later, when the change has been queued for its delay,";
    const verifiers = stage.said.filter((line) => line.startsWith("verifiers: "));
    expect(verifiers.slice(0, 2)).deep.equal([
      `verifiers: ${queued} to send applyChange, ${byPayer}`,
      `verifiers:   verifiers[0]: nothing -> kind newVerifier, key ${localnet.verifiers[0]}`,
    ]);
    expect(stage.said.slice(-4)).deep.equal([
      `emission: ${queued} to send startEmission, ${byAdmin}`,
      "emission:   emission: nothing -> firstMonth 334567456067217, numerator 9898, denominator 10000",
      "pools: done before",
      "dry run: nothing was sent",
    ]);
    expect([stage.rpc.landed, await stage.world.chain.account(sdk.configAddress())]).deep.equal([0, null]);
  });

  it("needs no keys, and names those that a run would need", async () => {
    const { authority, admin, mintAuthority } = stage.world;
    stage.keypairs = [];
    expect(await stage.deploy("--dry-run")).equal(0);
    expect(stage.said.slice(-2)).deep.equal([
      `no key file was given of the upgrade authority ${authority.publicKey} and of the admin ${admin.publicKey} ` +
        `and of the mint authority ${mintAuthority.publicKey}`,
      "dry run: nothing was sent",
    ]);
  });

  it("adds with --base64 each transaction, which others may sign, and changes no other line", async () => {
    const { world, rpc } = stage;
    await stage.deploy("--dry-run");
    const without = stage.said;
    stage.keypairs = [];
    expect(await stage.deploy("--base64")).equal(0);
    const bytes = stage.said.flatMap((line) => /: {3}base64 (\S+)$/.exec(line)?.[1] ?? []);
    expect(bytes).length(untilTheWait + afterTheWait);
    const others = stage.said.filter((line) => !/: {3}base64 |^no key file/.test(line));
    expect(others).deep.equal(without);
    expect([rpc.received, rpc.landed]).deep.equal([0, 0]);

    const transactions = bytes.map((one) => Transaction.from(Buffer.from(one, "base64")));
    const unsigned = ({ signatures }: Transaction) => signatures.every(({ signature }) => signature === null);
    expect(transactions.every(unsigned)).equal(true);
    const genesis = transactions[9]!; // behind config and eight changes
    const [admin, mintAuthority] = [world.admin.publicKey, world.mintAuthority.publicKey];
    const wanted = await sdk.genesis({ admin, mintAuthority, ioMint: world.ioMint });
    expect(genesis.instructions.map(plainly)).deep.equal([plainly(wanted)]);
    expect(genesis.signatures.map(({ publicKey }) => String(publicKey))).deep.equal([`${admin}`, `${mintAuthority}`]);
    expect(genesis.feePayer!.equals(admin)).equal(true);
  });

  it("says from when on what waits can be applied, and then that it is ready", async () => {
    await stage.migrate({ gpuShareBps: 7_000 });
    await stage.migrate({ gpuShareBps: 7_000 }, true);
    const { publicKey } = stage.world.admin;
    expect(stage.said.slice(-3)).deep.equal([
      `pools: later, after 2026-01-03T00:00:00Z, to send applyChange, signed by the payer ${publicKey}`,
      "pools:   gpuShareBps: 8000 -> kind poolSplit, gpuShareBps 7000",
      "dry run: nothing was sent",
    ]);
    await stage.wait();
    const before = stage.rpc.landed;
    await stage.migrate({ gpuShareBps: 7_000 }, true);
    expect(stage.said.filter((line) => line.includes(": to send "))).length(afterTheWait + 1);
    expect(stage.said.filter((line) => line.includes(": later, "))).length(0);
    expect(stage.rpc.landed).equal(before);
  });
});

/** Data and accounts; how an account is used says the message for the whole transaction. */
function plainly({ programId, keys, data }: TransactionInstruction): string {
  return [programId, ...keys.map(({ pubkey }) => pubkey), data.toString("hex")].join(" ");
}
