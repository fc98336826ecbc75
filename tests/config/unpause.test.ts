import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world
const week = 604_800;

describe("unpause", () => {
  let world: World;
  const at = (secs: number) => world.chain.warpTo(start + secs);
  const pause = (secs: number) => world.send(sdk.pause({ pauser: world.pauser.publicKey, secs }), [world.pauser]);
  const unpause = (authority = world.pauser) => sdk.unpause({ authority: authority.publicKey });
  const refuse = (error: string, signer = world.pauser) => world.fail(unpause(signer), error, [signer]);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  for (const role of ["pauser", "admin"] as const) {
    it(`ends a pause by the ${role}, and changes nothing else`, async () => {
      const before = await world.config();
      await pause(1_000);
      await at(400);
      const sent = await world.send(unpause(world[role]), [world[role]]);
      const { publicKey: authority } = world[role];
      const data = { authority, wouldEndAt: `${start + 1_000}`, at: `${start + 400}` };
      expect(plain(world.events(sent))).deep.equal([{ name: "unpaused", data: plain(data) }]);
      const pausedUntil = `${start + 400}`;
      expect(plain(await world.config())).deep.equal({ ...(plain(before) as object), pausedUntil });
    });
  }

  it("lets stake in at once, in the same transaction too", async () => {
    world = await World.create({ engine: "litesvm" });
    const node = await stakedNode(world);
    await world.give(node.operator.publicKey, 10);
    const more = { owner: node.operator.publicKey, node, ioMint: world.ioMint, amount: io(1) };
    await pause(1_000);
    await world.fail([sdk.stake(more), unpause()], "Paused", [node.operator, world.pauser]);
    await world.send([unpause(), sdk.stake(more)], [node.operator, world.pauser]);
  });

  it("begins the 7 days without a pause anew: they count from the early end", async () => {
    const again = sdk.pause({ pauser: world.pauser.publicKey, secs: 1 });
    await pause(1_000);
    await at(400);
    await world.send(unpause(), [world.pauser]);
    await at(400 + week - 1);
    await world.fail(again, "PausedRecently", [world.pauser]);
    await at(400 + week);
    await world.send(again, [world.pauser]);
  });

  it("can take a pause back in the second in which it began, which counts as one", async () => {
    await pause(1_000);
    await world.send(unpause(), [world.pauser]);
    await at(week - 1);
    await world.fail(sdk.pause({ pauser: world.pauser.publicKey, secs: 1 }), "PausedRecently", [world.pauser]);
    await at(week);
    await pause(1);
  });

  it("refuses where there is no pause: before the first, after its end, and twice", async () => {
    await refuse("NotPaused");
    await pause(1_000);
    await at(1_000);
    await refuse("NotPaused");
    await at(1_000 + week);
    await pause(1_000);
    await at(1_000 + week + 999);
    await world.send(unpause(), [world.pauser]);
    await refuse("NotPaused");
    await refuse("NotPaused", world.admin);
  });

  it("refuses everyone but pauser and admin, also the proposed admin", async () => {
    const heir = keypair("heir");
    const proposal = sdk.proposeAdmin({ admin: world.admin.publicKey, pendingAdmin: heir.publicKey });
    await world.send(proposal, [world.admin]);
    await pause(1_000);
    for (const signer of [world.authority, world.slasher, world.resolver, heir, keypair("stranger")]) {
      await refuse("NotPauserOrAdmin", signer);
    }
    await world.fail(await unsigned(unpause(), world.pauser.publicKey), "AccountNotSigner");
  });
});
