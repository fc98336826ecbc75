import * as sdk from "@io-net/sdk";
import { IDL } from "@io-net/sdk";
import { expect } from "chai";
import { cast } from "../hostile/cast.ts";
import { prices } from "../hostile/job_cast.ts";
import { chainAt, type Moment, moments } from "../hostile/moments.ts";
import { offsetOf } from "../layout.ts";
import type { Chain } from "../support/chain.ts";
import { keypair } from "../support/keys.ts";

/** What a pause stops, as each instruction's documentation says: its entries, and nothing else. */
const entries = ["registerNode", "stake", "moveStake", "compoundRewards", "postJob", "placeBid", "openAuction"];

const [stops, passes] = ["Pause stops it.", "Pause does not stop it."];
const pauser = keypair("pauser");
const pausedUntil = offsetOf("Config", "paused_until");
/** Of a price update: when it was published, an i64 behind write authority, verification, feed, price, confidence and exponent. */
const publishedAt = 93;

/** Lets time pass, in which the oracle publishes the price anew. */
async function waitUntil(chain: Chain, at: number): Promise<void> {
  await chain.warpTo(at);
  const price = await chain.account(prices["price account"]);
  if (!price) return;
  price.data.writeBigInt64LE(BigInt(at), publishedAt);
  await chain.setAccount(prices["price account"], price);
}

describe("the table of what a pause stops (I3)", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });

  /** Everything on the chain as text, by name; of the config without the time that the pause set. */
  async function pictureOf(chain: Chain): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const { name, kind, key } of cast) {
      const account = await chain.account(key);
      if (!account) continue;
      if (kind === "config") account.data.fill(0, pausedUntil, pausedUntil + 8);
      found[`${kind} ${name}`] = `${account.owner} ${account.lamports} ${account.data.toString("base64")}`;
    }
    return found;
  }

  /** What is different on two chains. */
  async function differences(one: Chain, other: Chain): Promise<string[]> {
    const [a, b] = [await pictureOf(one), await pictureOf(other)];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
  }

  for (const { name, docs } of IDL.instructions) {
    const isEntry = entries.includes(name);

    it(`says of ${name} that a pause ${isEntry ? "stops" : "does not stop"} it`, () => {
      const text = docs.join(" ");
      const [said, other] = isEntry ? [stops, passes] : [passes, stops];
      expect(text.endsWith(` ${said}`), text).equal(true);
      expect(text.split(said).length, "said once").equal(2);
      expect(text.replace(said, "")).not.include(other);
    });
  }

  for (const name of entries) {
    it(`holds for ${name}: it is refused up to the pause's last second, and changes nothing`, async () => {
      const now = all.filter((moment) => moment.name === name);
      expect(now.length).least(1);
      for (const moment of now) {
        const chain = await chainAt(moment);
        await chain.send([await sdk.pause({ pauser: pauser.publicKey, secs: 604_800 })], [pauser]);
        await chain.fail([moment.instruction], "Paused", moment.signers);
        await waitUntil(chain, moment.now + 604_799);
        await chain.fail([moment.instruction], "Paused", moment.signers);
      }
    });

    it(`holds for ${name} no longer than the pause: the call of before succeeds when it has ended`, async () => {
      for (const moment of all.filter((m) => m.name === name)) {
        const [paused, open] = [await chainAt(moment), await chainAt(moment)];
        await paused.send([await sdk.pause({ pauser: pauser.publicKey, secs: 1 })], [pauser]);
        await paused.fail([moment.instruction], "Paused", moment.signers);
        for (const chain of [paused, open]) {
          await chain.warpTo(moment.now + 1);
          await chain.send([moment.instruction], moment.signers);
        }
        expect(await differences(paused, open), moment.title).deep.equal([]);
      }
    });
  }

  /** These make the config, or are about the pause itself: there is no pause before them, or there is one already. */
  const about = ["initConfig", "pause", "unpause"];

  for (const { name } of IDL.instructions.filter((i) => !entries.includes(i.name) && !about.includes(i.name))) {
    it(`holds for ${name}: it does in a pause just what it does without one`, async () => {
      for (const moment of all.filter((m) => m.name === name)) {
        const [paused, open] = [await chainAt(moment), await chainAt(moment)];
        await paused.send([await sdk.pause({ pauser: pauser.publicKey, secs: 604_800 })], [pauser]);
        for (const chain of [paused, open]) await chain.send([moment.instruction], moment.signers);
        expect(await differences(paused, open), moment.title).deep.equal([]);
      }
    });
  }

  it("holds for unpause, which ends a pause, and for pause, which is refused in one and changes nothing", async () => {
    const ends = all.filter(({ name }) => name === "unpause");
    expect(ends.length).equal(2); // by the pauser and by the admin
    for (const moment of ends) {
      const chain = await chainAt(moment);
      await chain.fail([await sdk.pause({ pauser: pauser.publicKey, secs: 1 })], "PausedRecently", [pauser]);
      await chain.send([moment.instruction], moment.signers);
      const { data } = (await chain.account(sdk.configAddress()))!;
      expect(Number(data.readBigInt64LE(pausedUntil))).equal(moment.now);
    }
  });
});
