import * as sdk from "@io-net/sdk";
import { expect } from "chai";
import fc from "fast-check";
import { keypair } from "../support/keys.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { unsigned } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

const start = 1_767_225_600; // the clock of a new world
const week = 604_800;

describe("pause", () => {
  let world: World;
  const at = (secs: number) => world.chain.warpTo(start + secs);
  const pause = (secs: number, pauser = world.pauser) => sdk.pause({ pauser: pauser.publicKey, secs });
  const unpause = (authority = world.pauser) => sdk.unpause({ authority: authority.publicKey });
  const pauses = (secs: number) => world.send(pause(secs), [world.pauser]);
  const refuse = (secs: number, error: string) => world.fail(pause(secs), error, [world.pauser]);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm", upTo: "configured", verifiers: 0 });
  });

  it("lasts as long as it says, and changes nothing else", async () => {
    const before = await world.config();
    await at(100);
    const sent = await pauses(1_000);
    const data = { pauser: world.pauser.publicKey.toBase58(), until: `${start + 1_100}`, at: `${start + 100}` };
    expect(plain(world.events(sent))).deep.equal([{ name: "paused", data }]);
    const pausedUntil = `${start + 1_100}`;
    expect(plain(await world.config())).deep.equal({ ...(plain(before) as object), pausedUntil });
  });

  for (const secs of [1, week]) {
    it(`takes ${secs.toLocaleString("en")} s`, async () => {
      await pauses(secs);
      expect((await world.config()).pausedUntil.toString()).equal(`${start + secs}`);
    });
  }

  it("refuses no time and more than 7 days", async () => {
    for (const secs of [0, week + 1, 4_294_967_295]) await refuse(secs, "PauseOutOfBounds");
  });

  it("stops stake and new nodes up to its last second, and lets them in at its end", async () => {
    world = await World.create({ engine: "litesvm" });
    const node = await stakedNode(world);
    const { operator } = node;
    await world.give(operator.publicKey, 10);
    const more = { owner: operator.publicKey, node, ioMint: world.ioMint, amount: io(1) };
    const device = keypair("another device");
    const offer = { region: 0, askingUsdc: io(0), askingIo: io(0), payoutOwner: operator.publicKey };
    const terms = { id: 99, processors: 1, commissionBps: 0, offer };
    const keys = { operator: operator.publicKey, device: device.publicKey, class: node.class, ioMint: world.ioMint };

    await pauses(1_000);
    for (const secs of [0, 999]) {
      await at(secs);
      await world.fail(sdk.stake(more), "Paused", [operator]);
      await world.fail(sdk.registerNode({ ...keys, terms }), "Paused", [operator, device]);
    }
    await at(1_000);
    await world.send(sdk.stake(more), [operator]);
    await world.send(sdk.registerNode({ ...keys, terms }), [operator, device]);
  });

  it("is possible again 7 days after its end, and not a second before", async () => {
    await pauses(1_000);
    for (const secs of [0, 999, 1_000, 1_000 + week - 1]) {
      await at(secs);
      await refuse(1, "PausedRecently");
    }
    await at(1_000 + week);
    await pauses(week);
    // The second one ends two weeks and 1,000 s after the start, the rest three weeks after it.
    await at(3 * week + 999);
    await refuse(week, "PausedRecently");
    await at(3 * week + 1_000);
    await pauses(1);
  });

  it("cannot be made longer, nor be begun anew after an early end, by another pauser either", async () => {
    await pauses(1_000);
    await world.change({ kind: "role", role: "pauser", key: world.slasher.publicKey });
    await world.fail(pause(week, world.slasher), "PausedRecently", [world.slasher]);
    await at(500);
    await world.send(unpause(world.slasher), [world.slasher]);
    await world.fail(pause(1, world.slasher), "PausedRecently", [world.slasher]);
    await world.fail([pause(1, world.slasher), unpause(world.slasher)], "PausedRecently", [world.slasher]);
  });

  it("cannot be chained in any order: entries are open 7 days between two pauses, and never shut for longer than that", async () => {
    const border = fc.constantFrom(0, 1, week - 1, week, week + 1);
    const secs = fc.oneof(border, fc.nat({ max: 2 * week }));
    const step = fc.record({ act: fc.constantFrom("pause" as const, "unpause" as const), secs, wait: secs });
    let now = start;
    let [shutFrom, shutUntil] = [-Infinity, -Infinity]; // of the last pause
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const { act, secs, wait } of steps) {
          now += wait;
          await world.chain.warpTo(now);
          if (act === "unpause" && now < shutUntil) {
            await world.send(unpause(), [world.pauser]);
            shutUntil = now;
          } else if (act === "unpause") await world.fail(unpause(), "NotPaused", [world.pauser]);
          else if (secs < 1 || secs > week) await refuse(secs, "PauseOutOfBounds");
          else if (now < shutUntil + week) await refuse(secs, "PausedRecently");
          else {
            await pauses(secs);
            [shutFrom, shutUntil] = [now, now + secs];
          }
          expect(shutUntil - shutFrom <= week || shutFrom === -Infinity).equal(true);
          if (shutFrom > 0) expect((await world.config()).pausedUntil.toNumber()).equal(shutUntil);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it("refuses everyone but the pauser, also the admin", async () => {
    for (const signer of [world.admin, world.authority, world.slasher, world.resolver, keypair("stranger")]) {
      await world.fail(pause(1, signer), "NotPauser", [signer]);
    }
    await world.fail(await unsigned(pause(1), world.pauser.publicKey), "AccountNotSigner");
  });
});
