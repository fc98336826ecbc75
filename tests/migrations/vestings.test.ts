import { mintState, tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import type { Cluster } from "../../migrations/cluster.ts";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { localnet, Stage } from "./stage.ts";

/** New year 2026, where the clock stands. */
const now = 1_767_225_600;

describe("the deployment on a cluster where $IO is older", () => {
  let stage: Stage;
  const creator = keypair("admin").publicKey;
  const terms = { total: new BN(1_000), startsAt: new BN(now), firstMonth: 2, tranches: 3, atOnce: new BN(100) };
  const grant = { creator, id: new BN(7), beneficiary: keypair("grantee").publicKey, terms };
  const older: Partial<Cluster> = { allocations: null, vestings: [grant, { ...grant, id: new BN(8) }] };
  const account = sdk.associatedAddress(creator, localnet.ioMint);
  const reserve = sdk.vaultAddress(sdk.emissionAddress(), localnet.ioMint);
  const hold = (key: typeof account, owner: typeof creator, amount: bigint) =>
    stage.world.chain.setAccount(key, tokenState(localnet.ioMint, owner, amount));

  beforeEach(async () => {
    stage = await Stage.create();
    await stage.world.chain.setAccount(localnet.ioMint, mintState({ decimals: 8, supply: 80_000_000_000_000_000n }));
  });

  it("creates the vestings as their creator can fund them, and asks for what is missing in them and in the reserve", async () => {
    await hold(account, creator, 1_999n);
    await stage.migrate(older);
    const [wait, more] = [
      `the creator's account ${account} holds 2000 base units of $IO, not 1999; transfer them to it`,
      `the reserve vault ${reserve} holds 30000000000000000 base units of $IO, not 0; transfer them to it`,
    ];
    expect(stage.said).include(
      `vestings: later, when ${wait}, to send createVesting, signed by the creator of vestings[1] ${creator}`,
    );
    expect(stage.said.slice(-2)).deep.equal([
      "emission: waits",
      `run again after 2026-01-03T00:00:00Z and when ${wait.replace("2000", "1000").replace("1999", "999")} and when ${more}`,
    ]);

    await hold(account, creator, 1_000n);
    await stage.wait();
    await hold(reserve, sdk.emissionAddress(), 29_999_999_999_999_999n);
    await stage.migrate(older);
    expect(stage.said.at(-1)).equal(`run again when ${more.replace("not 0;", "not 29999999999999999;")}`);
    await hold(reserve, sdk.emissionAddress(), 30_000_000_000_000_000n);
    await stage.migrate(older);
    expect(stage.endings().at(-1)).equal("emission: done now");
    const { landed } = stage.rpc;
    await stage.migrate(older);
    expect(stage.rpc.landed).equal(landed);
    // config, five classes and three verifiers queued and applied, two vestings, emission
    expect(landed).equal(1 + 8 + 8 + 2 + 1);

    const found = sdk.decodeVesting((await stage.world.chain.account(sdk.vestingAddress(creator, 8)))!.data);
    expect(plain(found)).include(plain({ creator, id: 8n, beneficiary: grant.beneficiary, ...terms }));
    expect(await stage.world.balance(found.vault)).equal(1_000n);
    expect(await stage.world.balance(account)).equal(0n);
  });

  it("stops with both values where a vesting is another one", async () => {
    await hold(account, creator, 2_000n);
    await stage.migrate(older);
    const other = keypair("another").publicKey;
    const two = { ...grant, beneficiary: other, terms: { ...terms, firstMonth: 3, tranches: 4 } };
    expect(await stage.refusal({ ...older, vestings: [two] })).equal(
      "vestings[0].firstMonth: the chain has 2, the cluster file wants 3\n" +
        "vestings[0].tranches: the chain has 3, the cluster file wants 4",
    );
  });

  it("mentions another beneficiary and goes on, as a grant may be handed over", async () => {
    await hold(account, creator, 2_000n);
    await stage.migrate(older);
    const { landed } = stage.rpc;
    const other = keypair("another").publicKey;
    await stage.migrate({ ...older, vestings: [{ ...grant, beneficiary: other }, older.vestings![1]!] });
    expect(stage.said.filter((line) => line.startsWith("vestings: "))).deep.equal([
      `vestings: vestings[0].beneficiary: the chain has ${grant.beneficiary}, the cluster file wants ${other}, ` +
        "who may have handed it over",
      "vestings: done before",
    ]);
    expect(stage.rpc.landed).equal(landed);
  });

  it("leaves out what has released all and was closed, so nobody is paid twice, and goes on", async () => {
    const { world } = stage;
    await hold(account, creator, 2_000n);
    await stage.migrate(older);
    await world.chain.setAccount(
      sdk.associatedAddress(grant.beneficiary, localnet.ioMint),
      tokenState(localnet.ioMint, grant.beneficiary, 0n),
    );
    // The last tranche unlocks at the end of month 4: 4 * 2,629,800 s after the start.
    await world.chain.warpTo(now + 10_519_200);
    const address = sdk.vestingAddress(creator, 7);
    const vesting = { address, ...sdk.decodeVesting((await world.chain.account(address))!.data) };
    await world.send(sdk.releaseVesting({ authority: world.chain.payer.publicKey, vesting }));
    await world.send(sdk.closeVesting({ vesting }));
    await hold(account, creator, 2_000n);
    await stage.migrate(older);
    expect(stage.said.filter((line) => line.startsWith("vestings: "))).deep.equal([
      "vestings: vestings[0] is not there, and all of it is unlocked: it was released and closed, or is a transfer",
      "vestings: done before",
    ]);
    expect(await world.balance(account)).equal(2_000n);
    await world.chain.warpTo(now + 10_519_199);
    await stage.migrate(older, true);
    expect(stage.said.filter((line) => line.includes("to send createVesting"))).length(1);
  });
});
