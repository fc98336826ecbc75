import { expect } from "chai";
import { offsetOf } from "../layout.ts";
import { plain } from "../support/plain.ts";
import { cast, type Member } from "./cast.ts";
import { chainAt, type Moment, moments } from "./moments.ts";

/** What each moment creates, by the name of the cast. */
const creates: Record<string, string[]> = {
  initConfig: ["config", "treasury", "treasury's IO", "treasury's USDC", "reserve vault"],
  genesis: ["genesis vault"],
  startEmission: ["emission", "gpu pool", "cpu pool"],
  queueChange: ["change new"],
  "applyChange: newClass": ["class 9"],
  "applyChange: newVerifier": ["verifier 2"],
  allocate: ["allocation of the seed", "vault of allocation of the seed"],
  createVesting: ["vesting new", "vault of vesting new"],
  createAirdrop: ["airdrop new", "vault of airdrop new"],
  openClaimPage: ["page 1 of b"],
  registerNode: ["node new", "mark of device new", "vault of new"],
  "stake: first": ["joiner's position in a"],
  "cancelUnstake: first": ["joiner's position in a"],
  "moveStake: first": ["joiner's position in c"],
  requestUnstake: ["holder's ticket in a"],
  rotateDevice: ["mark of device new"],
  openSlash: ["slash of a"],
  "postJob: direct": ["job new", "vault of job new"],
  "postJob: on the market": ["job new", "IO vault of job new"],
  "postJob: by auction": ["job new", "vault of job new"],
  placeBid: ["bid for a"],
  "setAllowance: first": ["allowance a"],
  openAuction: ["buyback of week 0"],
};

/** Positions and allowances are created on first use, and used where they are there. */
const isFirstUse = (title: string) => title.endsWith(": first");

/** What a second call meets before it meets its account: a minted supply, a change that is gone, a row that is marked, a slash that is open, a week that has had its auction. */
const earlier: Record<string, string> = {
  genesis: "SupplyNotZero",
  "applyChange: newClass": "AccountNotInitialized",
  "applyChange: newVerifier": "AccountNotInitialized",
  allocate: "RowAllocated",
  openSlash: "SlashOpen",
  openAuction: "AuctionNotDue",
};

describe("an address that is created", () => {
  let all: Moment[];
  const moment = (title: string) => all.find((m) => m.title === title)!;
  const address = (name: string) => cast.find((member) => member.kind !== "wallet" && member.name === name)!.key;
  before(async () => {
    all = await moments();
  });

  for (const [title, names] of Object.entries(creates)) {
    // 1 lamport is less than the rent, 1 SOL is more than any.
    for (const lamports of [1, 1_000_000_000]) {
      it(`by ${title} is created where somebody has sent ${lamports} lamports to it before`, async () => {
        const now = moment(title);
        const [clean, prefunded] = [await chainAt(now), await chainAt(now)];
        for (const created of names) {
          expect(await clean.account(address(created)), created).equal(null);
          await prefunded.fund(address(created), lamports);
        }
        for (const chain of [clean, prefunded]) await chain.send([now.instruction], now.signers);
        for (const created of names) {
          const [expected, found] = [await clean.account(address(created)), await prefunded.account(address(created))];
          expect(plain([found?.owner, found?.data]), created).deep.equal(plain([expected?.owner, expected?.data]));
          const deposit = title === "placeBid" ? 10_000_000 : 0; // comes on top of the rent
          expect(found?.lamports).equal(Math.max(expected!.lamports - deposit, lamports) + deposit);
        }
      });
    }
  }

  for (const [title, names] of Object.entries(creates).filter(([title]) => !isFirstUse(title))) {
    it(`by ${title} is created once (A12)`, async () => {
      const now = moment(title);
      const { instruction, signers } = now;
      const chain = await chainAt(now);
      await chain.send([instruction], signers);
      await chain.fail([instruction], earlier[title] ?? "AccountExists", signers);
    });

    for (const created of names) {
      it(`by ${title} is not taken over where ${created} is there already (A12)`, async () => {
        const now = moment(title);
        const [clean, squatted] = [await chainAt(now), await chainAt(now)];
        await clean.send([now.instruction], now.signers);
        await squatted.setAccount(address(created), (await clean.account(address(created)))!);
        await squatted.fail([now.instruction], "AccountExists", now.signers);
      });
    }
  }

  it("is in the table above, wherever one is created", async () => {
    for (const now of all) {
      const chain = await chainAt(now);
      const missing: Member[] = [];
      for (const member of cast) if (!(await chain.account(member.key))) missing.push(member);
      await chain.send([now.instruction], now.signers);
      const created: string[] = [];
      for (const { name, key } of missing) if (await chain.account(key)) created.push(name);
      expect(created, now.title).have.members(creates[now.title] ?? []);
    }
  });

  it("by set_allowance is created once, and what was spent today stays spent (A12)", async () => {
    const now = moment("setAllowance: again");
    const chain = await chainAt(now);
    const [key, used] = [address("allowance a"), offsetOf("Allowance", "used")];
    const spent = (await chain.account(key))!;
    spent.data.writeBigUInt64LE(99n, used);
    await chain.setAccount(key, spent);
    await chain.send([now.instruction], now.signers);
    expect((await chain.account(key))!.data.readBigUInt64LE(used)).equal(99n);
  });

  it("by stake is created once, and a second stake adds to it (A12)", async () => {
    const now = moment("stake: first");
    const chain = await chainAt(now);
    await chain.send([now.instruction], now.signers);
    const read = async () => (await chain.account(address("joiner's position in a")))!.data;
    const first = await read();
    await chain.send([now.instruction], now.signers);
    const second = await read();
    expect(second.subarray(0, 72).equals(first.subarray(0, 72))).equal(true); // discriminator, owner, node
    expect([first.readBigUInt64LE(72), second.readBigUInt64LE(72)]).deep.equal([100_000_000n, 200_000_000n]);
  });
});
