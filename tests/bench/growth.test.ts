/** What an instruction costs depends neither on how many others there are nor on how long the protocol has run. */
import { createHash } from "node:crypto";
import {
  ATTESTATION_SECS,
  claimRewards,
  closeHour,
  EMISSION_HOURS,
  MAX_HOURS_PER_CLOSE,
  requestUnstake,
  SEED_STAKE,
  settleRewards,
  stake,
  withdrawUnstaked,
} from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { cooldownSecs, ticketFrom } from "../../bench/exits.ts";
import {
  attestationOf,
  closeUpTo,
  openForProofs,
  proofOf,
  prove,
  settle,
  warpToStart,
  work,
} from "../../bench/hours.ts";
import { isCheapest, keyOf } from "../../bench/keys.ts";
import { addNode, type BenchNode, io, requiredStake, startWorld, type World } from "../../bench/setup.ts";

/** All others together, whatever their number, so that the node's ledger holds the same numbers. */
const othersStake = 10_000n * io;

describe("what instructions cost as the protocol grows", () => {
  it("is the same with 1, 1,000 and 10,000 other positions in the node", async function () {
    this.timeout(600_000); // 10 seconds on an idle machine
    const [one, thousand, tenThousand] = [
      await costs({ others: 1 }),
      await costs({ others: 1_000 }),
      await costs({ others: 10_000 }),
    ];
    expect(thousand).deep.equal(one);
    expect(tenThousand).deep.equal(one);
  });

  it("is the same after 1 hour and after 175,317, within 2 % where other amounts are divided", async () => {
    const early = await costs({ others: 1, after: 1 });
    const late = await costs({ others: 1, after: EMISSION_HOURS.toNumber() - 3 });
    const { close, settle, claim, attestAndSettle, stakeMore, ...undivided } = early;
    expect(late).include(undivided);
    for (const [name, cost] of Object.entries({ close, settle, claim, attestAndSettle, stakeMore })) {
      expect(late[name], name).within(cost! * 0.98, cost! * 1.02);
    }
  });

  it("rises by the same for each node of an attestation", async () => {
    const world = await startWorld();
    const nodes: BenchNode[] = [];
    for (let n = 0; n < 20; n++) nodes.push(await addNode(world, n, requiredStake));
    await prove(world, 0, nodes);
    for (const key of world.verifiers) {
      const units: number[] = [];
      for (let n = 1; n <= nodes.length; n++) {
        units.push(world.bank.measure(await attestationOf(world, key, 0, nodes.slice(0, n))));
      }
      expectLine(units, 0.02); // the event's buffer grows in steps
      world.bank.run(await attestationOf(world, key, 0, nodes));
    }
  });

  it("rises by the same for each hour that is closed at once", async () => {
    const { bank, ...world } = await startWorld();
    const most = MAX_HOURS_PER_CLOSE.toNumber();
    warpToStart({ bank, ...world }, most, ATTESTATION_SECS.toNumber());
    const units: number[] = [];
    for (let hour = 0; hour < most; hour++) {
      units.push(bank.measure(await closeHour({ pool: "gpu", lastHour: hour })));
    }
    expectLine(units);
  });
});

interface Growth {
  others: number;
  /** Hours before the one that is measured; the node works the last of them. */
  after?: number;
}

/** Compute units of a holder's and the cranks' instructions around one worked hour. */
async function costs({ others, after: hour = 1 }: Growth): Promise<Record<string, number>> {
  const world = await startWorld();
  const { bank, verifiers } = world;
  const { ioMint } = bank;
  const node = await addNode(world, 0, requiredStake / 2n);
  const holder = keyOf("holder", (key) => isCheapest(SEED_STAKE, node.address.toBytes(), key.toBytes()));
  bank.fund(holder, 10_000n * io);
  await addOthers(world, node, others);
  if (hour > 1) await closeUpTo(world, hour - 2, 0);

  const units: Record<string, number> = {};
  const stakeMore = await stake({ owner: holder, node, ioMint, amount: new BN(123_456_789) });
  units.stakeFirst = bank.run(stakeMore);
  await work(world, hour - 1, [node]);
  await settle(world, [node]);

  units.openHour = await openForProofs(world, hour);
  units.proof = bank.run(await proofOf(world, node));
  warpToStart(world, hour + 1);
  units.attestFirst = bank.run(await attestationOf(world, verifiers[0], hour, [node]));
  units.attestQuorum = bank.run(await attestationOf(world, verifiers[1], hour, [node]));
  units.attestAgain = bank.run(await attestationOf(world, verifiers[2], hour, [node]));
  units.stakeWhilePending = bank.measure(stakeMore);
  warpToStart(world, hour + 1, ATTESTATION_SECS.toNumber());
  units.close = bank.run(await closeHour({ pool: "gpu", lastHour: hour }));
  units.settle = bank.measure(await settleRewards({ node }));

  await prove(world, hour + 1, [node]);
  units.attestAndSettle = bank.measure(await attestationOf(world, verifiers[0], hour + 1, [node]));
  await settle(world, [node]);
  units.stakeMore = bank.measure(stakeMore);
  units.claim = bank.measure(await claimRewards({ owner: holder, node: node.address, ioMint }));
  const index = ticketFrom(0, node.address, holder);
  const leave = { owner: holder, node, index, shares: new BN(23_456_789) };
  units.request = bank.run(await requestUnstake(leave));
  bank.chain.warpTo(bank.chain.now() + cooldownSecs);
  units.withdraw = bank.measure(await withdrawUnstaked({ owner: holder, node: node.address, ioMint, index }));
  return units;
}

/** Creates this many positions by staking, with equal parts of the same sum. */
async function addOthers(world: World, node: BenchNode, count: number): Promise<void> {
  const { bank } = world;
  const amount = othersStake / BigInt(count);
  for (let n = 0; n < count; n++) {
    const [owner, source] = [anyKey(`other ${n}`), anyKey(`tokens of other ${n}`)];
    bank.fund(owner, amount, source);
    const { ioMint } = bank;
    bank.run(await stake({ owner, node, ioMint, amount: new BN(amount.toString()), source }));
  }
}

/** Nobody holds the secret of such a key; the bank looks at no signatures. */
function anyKey(label: string): PublicKey {
  return new PublicKey(createHash("sha256").update(label).digest());
}

/** On the straight line from the first value to the last, but for this part of a value. */
function expectLine(values: number[], tolerance = 0): void {
  const [first, last] = [values.at(0)!, values.at(-1)!];
  const step = (last - first) / (values.length - 1);
  for (const [i, value] of values.entries()) {
    expect(value, values.join(" ")).closeTo(first + i * step, value * tolerance);
  }
}
