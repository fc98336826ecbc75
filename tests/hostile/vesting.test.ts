import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { otherAccount } from "../support/moves.ts";
import type { World } from "../support/world.ts";
import { Grants, MONTH } from "../vesting/grants.ts";

const CLOCK = 1_767_225_600;
const AGES = 8_640_000_000_000; // the year 275,760, the last of JavaScript's calendar

/** What is unlocked, as a diary of single unlocks: worked out unlike the program does it. */
function diary({ total, startsAt, firstMonth, tranches, atOnce }: Record<string, number>) {
  const entries: [time: number, units: number][] = [[startsAt!, atOnce!]];
  let left = total! - atOnce!;
  const equal = Math.floor(left / tranches!);
  for (let i = 0; i < tranches!; i++) {
    const units = i === tranches! - 1 ? left : equal;
    entries.push([startsAt! + (firstMonth! + i) * MONTH, units]);
    left -= units;
  }
  return (time: number) => entries.reduce((sum, [at, units]) => sum + (at <= time ? units : 0), 0);
}

describe("vestings under attack", () => {
  let grants: Grants;
  let world: World;
  beforeEach(async () => {
    grants = await Grants.start();
    world = grants.world;
  });

  it("never release more than is unlocked, at no time and in no order of calls (H7)", async () => {
    const months = fc.integer({ min: 1, max: 240 });
    const terms = fc.record({
      total: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 1_000_000_000 })),
      share: fc.integer({ min: 0, max: 99 }),
      firstMonth: months,
      tranches: months,
      startsAt: fc.integer({ min: CLOCK - 240 * MONTH, max: CLOCK + 240 * MONTH }),
    });
    // Odd times, and the seconds around the ends of months, where all that happens happens.
    const odd = fc.integer({ min: -MONTH, max: 481 * MONTH });
    const edge = fc.tuple(fc.integer({ min: 0, max: 480 }), fc.integer({ min: -1, max: 1 }));
    const times = fc.array(
      fc.oneof(
        odd,
        edge.map(([month, secs]) => month * MONTH + secs),
      ),
      { minLength: 10, maxLength: 30 },
    );
    let id = 0;
    await fc.assert(
      fc.asyncProperty(terms, times, async ({ share, ...rest }, list) => {
        const made = { ...rest, atOnce: Math.floor((rest.total * share) / 100) };
        await world.chain.warpTo(CLOCK);
        const vesting = await grants.grant(made, { id: ++id });
        const unlocked = diary(made);
        const release = sdk.releaseVesting({ authority: grants.stranger.publicKey, vesting });
        let released = 0;
        for (const secs of [...list.sort((a, b) => a - b), 481 * MONTH]) {
          await world.chain.warpTo(made.startsAt + secs);
          const due = unlocked(made.startsAt + secs) - released;
          if (due === 0) await world.fail(release, "NothingToRelease", [grants.stranger]);
          else expect(await grants.released(vesting)).equal(BigInt(due));
          released += due;
        }
        expect(released).equal(made.total);
        expect(await world.balance(vesting.vault)).equal(0n);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it("neither overflow nor unlock early where the clock stands at its ends (H7)", async () => {
    const long = await grants.grant({ firstMonth: 240, tranches: 240 });
    const release = sdk.releaseVesting({ authority: grants.stranger.publicKey, vesting: long });
    for (const time of [0, -1, -AGES]) {
      await world.chain.warpTo(time);
      await world.fail(release, "NothingToRelease", [grants.stranger]);
    }
    await world.chain.warpTo(AGES);
    expect(await grants.released(long)).equal(1_001n);
  });

  it("take nothing back where the clock goes back", async () => {
    const vesting = await grants.grant();
    await grants.toMonth(3);
    expect(await grants.released(vesting)).equal(700n);
    await grants.toMonth(2);
    const release = sdk.releaseVesting({ authority: grants.stranger.publicKey, vesting });
    await world.fail(release, "CorruptState", [grants.stranger]);
    await grants.toMonth(4);
    expect(await grants.released(vesting)).equal(301n);
  });

  it("are exact with all $IO that there is (H7)", async () => {
    // 500,000,000 IO - 2,000 IO of others, less a unit, in 240 tranches: floor(49,999,799,999,999,999 / 240) each.
    await world.give(grants.creator.publicKey, new BN("49999799999999999"));
    const whole = { total: "49999799999999999", atOnce: 0, firstMonth: 1, tranches: 240, startsAt: CLOCK };
    const vesting = await grants.grant(whole);
    await world.chain.warpTo(CLOCK + 239 * MONTH);
    expect(await grants.released(vesting)).equal(239n * 208_332_499_999_999n);
    await world.chain.warpTo(CLOCK + 240 * MONTH);
    expect(await grants.released(vesting)).equal(208_332_500_000_238n); // a tranche and the remainder of 239
  });

  it("do not pay themselves: one that is its own beneficiary moves nothing within its vault", async () => {
    const beneficiary = sdk.vestingAddress(grants.creator.publicKey, 0);
    const vesting = await grants.grant({}, { beneficiary });
    await grants.toMonth(4);
    const release = sdk.releaseVesting({ authority: grants.stranger.publicKey, vesting, destination: vesting.vault });
    await world.fail(release, "NotAssociatedAccount", [grants.stranger]);
  });

  it("are paid to the associated account of $IO, not to that of another mint", async () => {
    const vesting = await grants.grant();
    await grants.toMonth(0);
    const { publicKey: owner } = grants.beneficiary;
    const destination = sdk.associatedAddress(owner, world.usdcMint);
    const usdc = await otherAccount(world, owner, { mint: world.usdcMint });
    await world.chain.setAccount(destination, (await world.chain.account(usdc))!);
    const release = sdk.releaseVesting({ authority: grants.stranger.publicKey, vesting, destination });
    await world.fail(release, "NotAssociatedAccount", [grants.stranger]);
  });

  it("cannot be taken by who nobody is: an empty proposal is accepted by no key (A1)", async () => {
    const vesting = await grants.grant();
    const accept = await sdk.acceptBeneficiary({ pendingBeneficiary: PublicKey.default, vesting: vesting.address });
    accept.keys[0]!.isSigner = false; // the default key is the pending one, but can never sign
    await world.fail(accept, "AccountNotSigner");
  });

  it("change in nothing but what was released and who gets it, whatever is called (A11)", async () => {
    const vesting = await grants.grant();
    const terms = async () => {
      const { total, atOnce, startsAt, firstMonth, tranches, creator, payer, mint } = await grants.read(
        vesting.address,
      );
      return JSON.stringify([total, atOnce, startsAt, firstMonth, tranches, creator, payer, mint]);
    };
    const before = await terms();
    await grants.toMonth(2);
    await grants.released(vesting);
    const { beneficiary, stranger } = grants;
    const of = { vesting: vesting.address };
    const propose = sdk.proposeBeneficiary({
      ...of,
      beneficiary: beneficiary.publicKey,
      pendingBeneficiary: stranger.publicKey,
    });
    await world.send(
      [propose, sdk.acceptBeneficiary({ ...of, pendingBeneficiary: stranger.publicKey })],
      [beneficiary, stranger],
    );
    expect(await terms()).equal(before);
    const touching = sdk.IDL.instructions.filter(({ accounts }) => accounts.some(({ name }) => name === "vesting"));
    const known = ["acceptBeneficiary", "allocate", "closeVesting", "createVesting", "proposeBeneficiary"];
    expect(touching.map(({ name }) => name).sort()).deep.equal([...known, "releaseVesting"]);
  });
});
