import { tokenState } from "@io-net/chain";
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { localnet, Stage } from "./stage.ts";

describe("what is no difference to the deployment", () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.create();
    await stage.complete();
  });

  it("is a token that somebody sent to the genesis vault, which it mentions", async () => {
    const { world } = stage;
    const vault = sdk.vaultAddress(sdk.configAddress(), world.ioMint);
    const before = (await world.chain.account(vault))!;
    await world.chain.setAccount(vault, tokenState(world.ioMint, sdk.configAddress(), 3n));
    await stage.migrate();
    expect(stage.said).include(`allocations: the genesis vault ${vault} holds 3 base units that somebody sent there`);
    expect(stage.said).include("allocations: done before");
    await world.chain.setAccount(vault, before);
  });

  it("is a class rate that has moved, or a lamport at an address where nothing is yet", async () => {
    const { world } = stage;
    await world.edit(sdk.classAddress(1), (data) => data.writeBigUInt64LE(2_300_000n, data.indexOf(rate(2_200_000n))));
    await world.chain.fund(sdk.classAddress(77), 1_000_000);
    const lent = [...localnet.classes, { ...localnet.classes[0]!, id: 77 }];
    await stage.migrate({ classes: lent });
    expect(stage.endings()).include("classes: waits");
  });

  it("is a row that its beneficiary has handed over, which it mentions", async () => {
    const { world } = stage;
    const { allocations } = localnet;
    const [old, next] = [keypair("community"), keypair("another")];
    const [vesting, pendingBeneficiary] = [sdk.allocationAddress("community"), next.publicKey];
    await world.send(sdk.proposeBeneficiary({ beneficiary: old.publicKey, vesting, pendingBeneficiary }), [old]);
    await world.send(sdk.acceptBeneficiary({ pendingBeneficiary, vesting }), [next]);
    const { landed } = stage.rpc;
    expect(await stage.deploy()).equal(0);
    expect(stage.said).include(
      `allocations: allocations.community.beneficiary: the chain has ${next.publicKey}, the cluster file wants ` +
        `${allocations!.community}, who may have handed it over`,
    );
    expect(stage.said).include("allocations: done before");
    expect(stage.rpc.landed).equal(landed);
  });

  it("is a row that has released all and was closed", async () => {
    const { world } = stage;
    const address = sdk.allocationAddress("launchPool");
    const vesting = { address, ...sdk.decodeVesting((await world.chain.account(address))!.data) };
    const account = await world.give(vesting.beneficiary, new BN(0));
    await world.send(sdk.releaseVesting({ authority: world.chain.payer.publicKey, vesting }));
    expect(await world.balance(account)).equal(2_000_000_000_000_000n);
    await world.send(sdk.closeVesting({ vesting }));
    await stage.migrate();
    expect(stage.said).include("allocations: done before");
  });
});

function rate(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}
