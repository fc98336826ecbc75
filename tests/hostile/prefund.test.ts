import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { cast } from "./cast.ts";
import { chainAt, type Moment, moments } from "./moments.ts";

/** What each instruction creates, by the name of the cast. */
const creates: [instruction: string, which: number, names: string[]][] = [
  ["initConfig", 0, ["config", "treasury", "treasury's IO", "treasury's USDC", "reserve vault"]],
  ["genesis", 0, ["genesis vault"]],
  ["startEmission", 0, ["emission", "gpu pool", "cpu pool"]],
  ["createClass", 0, ["class 9"]],
  ["registerNode", 0, ["node new", "mark of device new", "vault of new"]],
  ["addVerifier", 0, ["verifier 2"]],
  ["stake", 1, ["joiner's position in a"]],
];

/** What a second call meets before it meets its account: a minted supply, and as many verifiers as the quorum allows. */
const earlier: Record<string, string> = { genesis: "SupplyNotZero", addVerifier: "TooManyVerifiers" };

describe("an address that is created", () => {
  let all: Moment[];
  const moment = (name: string, which: number) => all.filter((m) => m.name === name)[which]!;
  const address = (name: string) => cast.find((member) => member.kind !== "wallet" && member.name === name)!.key;
  before(async () => {
    all = await moments();
  });

  for (const [name, which, names] of creates) {
    // 1 lamport is less than the rent, 1 SOL is more than any.
    for (const lamports of [1, 1_000_000_000]) {
      it(`by ${name} is created where somebody has sent ${lamports} lamports to it before`, async () => {
        const now = moment(name, which);
        const [clean, prefunded] = [await chainAt(now), await chainAt(now)];
        for (const created of names) {
          expect(await clean.account(address(created)), created).equal(null);
          await prefunded.fund(address(created), lamports);
        }
        for (const chain of [clean, prefunded]) await chain.send([now.instruction], now.signers);
        for (const created of names) {
          const [expected, found] = [await clean.account(address(created)), await prefunded.account(address(created))];
          expect(plain([found?.owner, found?.data]), created).deep.equal(plain([expected?.owner, expected?.data]));
          expect(found?.lamports).equal(Math.max(expected!.lamports, lamports));
        }
      });
    }
  }

  for (const [name, which, names] of creates.filter(([instruction]) => instruction !== "stake")) {
    it(`by ${name} is created once (A12)`, async () => {
      const now = moment(name, which);
      const { instruction, signers } = now;
      const chain = await chainAt(now);
      await chain.send([instruction], signers);
      await chain.fail([instruction], earlier[name] ?? "AccountExists", signers);
    });

    for (const created of names) {
      it(`by ${name} is not taken over where ${created} is there already (A12)`, async () => {
        const now = moment(name, which);
        const [clean, squatted] = [await chainAt(now), await chainAt(now)];
        await clean.send([now.instruction], now.signers);
        await squatted.setAccount(address(created), (await clean.account(address(created)))!);
        await squatted.fail([now.instruction], "AccountExists", now.signers);
      });
    }
  }

  it("by stake is created once, and a second stake adds to it (A12)", async () => {
    const now = moment("stake", 1);
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
