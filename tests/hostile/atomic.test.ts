import * as sdk from "@io-net/sdk";
import { type Keypair, SystemProgram } from "@solana/web3.js";
import { expect } from "chai";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World, type WorldNode } from "../support/world.ts";

// Hours 0 and 1 of the GPU pool are 366_398_309_176 each.
describe("several steps in one transaction", () => {
  let world: World;
  let node: WorldNode;
  let joiner: Keypair;
  const stake = () => sdk.stake({ owner: joiner.publicKey, node, ioMint: world.ioMint, amount: io(200) });
  const claim = () => sdk.claimRewards({ owner: joiner.publicKey, node: node.address, ioMint: world.ioMint });
  const closeHour = (lastHour: number) => sdk.closeHour({ pool: "gpu", lastHour });
  const settle = () => sdk.settleRewards({ node });

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
    joiner = await world.holder("joiner", 200);
  });

  it("gain a joiner at most the ended hour that is not closed (A18)", async () => {
    await world.work([node], 0);
    await world.close(0);
    await world.work([node], 1); // settles hour 0 for those who were there
    await world.toHour(2, 1_800);
    await world.send([stake(), closeHour(1), settle(), claim()], [joiner]);
    // Half of hour 1, less the index' rest; nothing of hour 0.
    expect(await world.ioBalance(joiner.publicKey)).equal(183_199_154_587n);
    await world.fail([closeHour(1), settle(), claim()], "NothingToClaim", [joiner]);
    expect(plain((await world.position(node.address, joiner.publicKey)).shares)).equal("20000000000"); // and stay
  });

  it("gain a joiner nothing once the hour is closed, settled or not (A18)", async () => {
    await world.work([node], 0);
    await world.close(0);
    await world.fail([stake(), settle(), claim()], "HourNotSettled", [joiner]);
    await world.fail([settle(), stake(), claim()], "NothingToClaim", [joiner]);
    await world.toHour(1, 3_000);
    await world.fail([closeHour(0), stake(), settle(), claim()], "HourNotSettled", [joiner]);
  });

  it("gain nothing by a second claim between settlements (B8)", async () => {
    await world.work([node], 0);
    await world.send(stake(), [joiner]);
    await world.close(0);
    await world.fail([settle(), claim(), settle(), claim()], "NothingToClaim", [joiner]);
    await world.send([settle(), claim()], [joiner]);
    expect(await world.ioBalance(joiner.publicKey)).equal(183_199_154_587n);
  });

  describe("with a verifier that is removed (A14)", () => {
    const { admin } = { admin: () => world.admin };
    const first = () => world.verifiers[0]!;
    const remove = () => sdk.removeVerifier({ admin: admin().publicKey, key: first().publicKey });
    /** Queued two days before by the admin. */
    let again: sdk.QueuedChange;
    const add = () => sdk.applyChange({ payer: admin().publicKey, queued: again });
    beforeEach(async () => {
      [again] = (await world.queue({ kind: "newVerifier", key: first().publicKey })) as [sdk.QueuedChange];
    });
    const fund = () => {
      const toPubkey = sdk.verifierAddress(first().publicKey);
      return SystemProgram.transfer({ fromPubkey: admin().publicKey, toPubkey, lamports: 1_559_040 });
    };
    const attest = () => {
      const items = [{ node: node.address, minutes: 60, tier: 4 }];
      return sdk.attest({ key: first().publicKey, class: node.class, pool: "gpu", hour: 0, items });
    };

    it("do not revive it by sending its rent back: it attests nothing, now or later", async () => {
      await world.toHour(1, 60);
      await world.fail([remove(), await fund(), attest()], "AccountOwnedByWrongProgram", [admin(), first()]);
      await world.send([remove(), fund()], [admin()]);
      await world.fail(attest(), "AccountOwnedByWrongProgram", [first()]);
      await world.send(add(), [admin()]); // as the admin queued it, and under another index
      expect(outcomes([await world.send(attest(), [first()])])).deep.equal([["counted"]]);
    });

    it("let it attest again, but its word counts once", async () => {
      await world.send(sdk.openHour({ pool: "gpu" }));
      await world.send(sdk.submitProof({ device: node.device.publicKey, node, nonce: 0 }), [node.device]);
      await world.toHour(1, 60);
      await world.send(attest(), [first()]);
      const sent = await world.send([remove(), add(), attest()], [admin(), first()]);
      expect(outcomes([sent])).deep.equal([["counted"]]); // of a quorum of two
    });
  });
});
