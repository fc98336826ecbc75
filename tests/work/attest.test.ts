import * as sdk from "@io-net/sdk";
import { TransactionInstruction } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { keypair } from "../support/keys.ts";
import { outcomes } from "../support/outcomes.ts";
import { plain } from "../support/plain.ts";
import { stakedNode } from "../support/staked.ts";
import { swap, unsigned } from "../support/swap.ts";
import { World, type WorldNode } from "../support/world.ts";

type Input = Parameters<typeof sdk.attest>[0];

describe("attest", () => {
  let world: World;
  let node: WorldNode;

  const item = (minutes = 60, tier = 4, { address } = node) => ({ node: address, minutes, tier });
  const call = (by: number, changes: Partial<Input> = {}) => {
    const { publicKey: key } = world.verifiers[by]!;
    return sdk.attest({ key, class: node.class, pool: "gpu", hour: 0, items: [item()], ...changes });
  };
  const attest = (by: number, changes: Partial<Input> = {}) => world.send(call(by, changes), [world.verifiers[by]!]);
  const refuse = (name: string, changes: Partial<Input> = {}) =>
    world.fail(call(0, changes), name, [world.verifiers[0]!]);
  const ring = async (hour: number) => plain((await world.pool("gpu")).ring[hour]?.totalWeight);

  beforeEach(async () => {
    world = await World.create({ engine: "litesvm" });
    node = await stakedNode(world);
  });

  describe("by a quorum", () => {
    let second: WorldNode;
    beforeEach(async () => {
      second = await stakedNode(world, { processors: 3, stake: 600 });
      await world.send(sdk.openHour({ pool: "gpu" }));
      for (const each of [node, second]) {
        await world.send(sdk.submitProof({ device: each.device.publicKey, node: each, nonce: 0 }), [each.device]);
      }
      await world.toHour(1, 7);
    });

    it("weighs the hour, keeps the tier and counts the processors of the class", async () => {
      // (50 * 4 * 10_000 + 20_000 * 10_000 * 1) * 60 / 600_000 = 20_200, and for three processors at tier 3
      // (50 * 3 * 10_000 + 20_000 * 10_000 * 3) * 30 / 600_000 = 30_075.
      const items = [item(), item(30, 3, second)];
      expect(outcomes([await attest(0, { items })])).deep.equal([["counted", "counted"]]);
      expect(await ring(0)).equal("0");
      expect(outcomes([await attest(1, { items })])).deep.equal([
        [
          ["passed", "20200"],
          ["passed", "30075"],
        ],
      ]);
      expect(await ring(0)).equal("50275");
      expect([(await world.nodeOf(node.address)).tier, (await world.nodeOf(second.address)).tier]).deep.equal([4, 3]);
      const { attestedHour, attestedProcessors } = await world.classOf(node.class);
      expect(plain([attestedHour, attestedProcessors])).deep.equal(["0", 4]);
    });

    it("tells verifier, class, hour and each node's outcome", async () => {
      const sent = await attest(2, { items: [item(), item(60, 4, second)] });
      const nodes = [node, second].map(({ address }) => ({ node: address, outcome: "counted", weight: 0n }));
      const who = { verifier: world.verifiers[2]!.publicKey, class: 1 };
      const data = { ...who, hour: "0", nodes, at: "1767229207" }; // 1_767_225_600 + 3_600 + 7
      expect(plain(world.events(sent))).deep.equal([{ name: "hourAttested", data: plain(data) }]);
    });

    it("counts each verifier once, in one call and in another (C1)", async () => {
      expect(outcomes([await attest(0, { items: [item(), item()] })])).deep.equal([["counted", "alreadyAttested"]]);
      expect(outcomes([await attest(0), await attest(0)])).deep.equal([["alreadyAttested"], ["alreadyAttested"]]);
      expect(await ring(0)).equal("0");
    });

    it("counts processors in the hour before too, and none of an hour that nobody worked", async () => {
      await world.work([node, second], 0, { prove: false });
      await world.work([node], 1);
      const before = await world.classOf(node.class);
      expect([before.attestedProcessors, before.attestedProcessorsBefore]).deep.equal([1, 4]);
      await world.work([node], 3);
      const after = await world.classOf(node.class);
      expect([after.attestedProcessors, after.attestedProcessorsBefore]).deep.equal([1, 0]);
    });
  });

  describe("in its time", () => {
    const close = () => world.close(0);

    it("takes an hour from its end on for 30 minutes, to the second", async () => {
      await close();
      for (const [hour, secs] of [
        [1, 3_599],
        [2, 1_800],
      ] as const) {
        await world.toHour(hour, secs);
        await refuse("OutsideAttestationWindow", { hour: 1 });
      }
      await world.toHour(2, 0);
      await attest(0, { hour: 1 });
      await world.toHour(2, 1_799);
      await attest(1, { hour: 1 });
    });

    it("takes no hour but the last: not the one before, the running one or any other (C1)", async () => {
      await close();
      await world.toHour(2, 60);
      const far = new BN("18446744073709551615");
      for (const hour of [0, 2, 3, 385, far]) await refuse("OutsideAttestationWindow", { hour });
      await attest(0, { hour: 1 });
    });

    it("takes nothing while the first hour runs (C1)", async () => {
      await world.toHour(0, 100);
      const far = new BN("18446744073709551615");
      for (const hour of [0, 1, far]) await refuse("OutsideAttestationWindow", { hour });
    });

    it("refuses before the emission has started", async () => {
      await world.toHour(0, -1); // a clock that runs back
      await refuse("EmissionNotStarted");
    });

    it("wants the hour before closed, which the verifier can do in front of its own call", async () => {
      await world.toHour(2, 60);
      await refuse("PreviousHourOpen", { hour: 1 });
      await world.send([sdk.closeHour({ pool: "gpu", lastHour: 0 }), call(0, { hour: 1 })], [world.verifiers[0]!]);
      expect(plain((await world.pool("gpu")).nextHour)).equal("1");
    });

    it("takes a node that was registered in the hour's last second, not one registered at its end (C1)", async () => {
      await world.toHour(0, 3_599);
      const last = await world.node();
      await world.toHour(1, 0);
      const late = await world.node();
      const items = [item(60, 4, last), item(60, 4, late)];
      expect(outcomes([await attest(0, { items })])).deep.equal([["counted", "notYetRegistered"]]);
    });
  });

  describe("of values", () => {
    beforeEach(() => world.toHour(1, 0));

    it("takes 0 to 60 minutes and tiers 1 to 4", async () => {
      const others = [await world.node(), await world.node()]; // registered at the end: their values are read first
      const items = [item(0, 1), item(61, 1, others[0]), item(255, 4, others[1])];
      expect(outcomes([await attest(0, { items })])).deep.equal([["counted", "invalidValue", "invalidValue"]]);
      const bad = [item(60, 0), item(60, 5), item(60, 255), item(60, 4)];
      expect(outcomes([await attest(1, { items: bad })])[0]).deep.equal([
        "invalidValue",
        "invalidValue",
        "invalidValue",
        "notWorked",
      ]);
    });
  });

  describe("by whom it may", () => {
    it("refuses a verifier who is the operator, the payout owner or the device of the node (C2)", async () => {
      const self = world.verifiers[0]!;
      await world.chain.fund(self.publicKey, 1_000_000_000);
      const own = [
        await world.node({ operator: self, payoutOwner: keypair("payout").publicKey }),
        await world.node({ payoutOwner: self.publicKey }),
        await world.node({ device: self }),
      ];
      await world.toHour(1, 0);
      const items = [...own, node].map((each) => item(60, 4, each));
      const selfDealing = Array.from({ length: 3 }, () => "selfDealing");
      expect(outcomes([await attest(0, { items })])).deep.equal([[...selfDealing, "counted"]]);
      // To the others they are nodes like any other, and the refused attestation was not counted.
      expect(outcomes([await attest(1, { items })])).deep.equal([["counted", "counted", "counted", "notWorked"]]);
    });

    it("refuses a stranger, and a verifier without its signature", async () => {
      await world.toHour(1, 0);
      const stranger = keypair("stranger");
      await world.fail(await swap(call(0), world.verifiers[0]!.publicKey, stranger.publicKey), "VerifierNotActive", [
        stranger,
      ]);
      await world.fail(await unsigned(call(0), world.verifiers[0]!.publicKey), "AccountNotSigner");
    });

    it("refuses a verifier whose bit the config does not hold", async () => {
      await world.toHour(1, 0);
      // It follows 8 + 9 keys and the feed of 32 + 28 parameters of 8 + 16 times of 8 + 2 notices of 16 + 3 times + the admin's term of 4.
      const MASK = 8 + 320 + 224 + 128 + 32 + 24 + 4;
      await world.edit(sdk.configAddress(), (data) => {
        expect(data.readUInt16LE(MASK)).equal(0b111);
        data.writeUInt16LE(0b110, MASK);
      });
      await refuse("VerifierNotActive");
    });

    it("refuses the pool of another kind", async () => {
      await world.toHour(1, 0);
      await refuse("WrongPool", { pool: "cpu" });
    });

    it("wants as many minutes and tiers as nodes, and one at least (A10)", async () => {
      await world.toHour(1, 0);
      await refuse("AttestationCount", { items: [] });
      const one = await call(0);
      const [head, list] = [one.data.subarray(0, 16), (...values: number[]) => [values.length, 0, 0, 0, ...values]];
      expect(one.data.subarray(16)).deep.equal(Buffer.from([...list(60), ...list(4)])); // behind the name and the hour
      for (const lists of [
        [...list(60, 60), ...list(4)],
        [...list(60), ...list(4, 4)],
        [...list(60, 60), ...list(4, 4)],
        [...list(60), ...list()],
        [...list(), ...list(4)],
        [...list(), ...list()],
      ]) {
        const wrong = new TransactionInstruction({ ...one, data: Buffer.from([...head, ...lists]) });
        await world.fail(wrong, "AttestationCount", [world.verifiers[0]!]);
      }
      for (const keys of [one.keys.slice(0, -1), [...one.keys, ...one.keys.slice(-1)]]) {
        await world.fail(new TransactionInstruction({ ...one, keys }), "AttestationCount", [world.verifiers[0]!]);
      }
    });
  });
});
