import * as sdk from "@io-net/sdk";
import { type GetProgramAccountsFilter, PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { key } from "./keys.ts";
import * as layouts from "./layouts.ts";

const owner = key(1);
const nodeAt = (i: number) => new PublicKey(Uint8Array.from([9, i & 255, i >> 8, ...new Uint8Array(29)]));

/** An account of `layouts` with other 64-bit numbers or keys. */
function edited(bytes: Uint8Array, ...edits: [offset: number, value: bigint | PublicKey][]): Uint8Array {
  const data = bytes.slice();
  const view = new DataView(data.buffer);
  for (const [offset, value] of edits) {
    if (typeof value === "bigint") view.setBigUint64(offset, value, true);
    else data.set(value.toBytes(), offset);
  }
  return data;
}

/** `i` shares in node `i`, with 5 units unclaimed at index 0; each node has 10 units in 20 shares, at index 3 after hour 8. */
const position = (i: number) =>
  edited(layouts.stakePositionBytes, [40, nodeAt(i)], [72, BigInt(i)], [80, 0n], [88, 0n], [96, 5n]);
const node = edited(layouts.nodeBytes, [176, 10n], [184, 20n], [216, 0n], [224, 3n], [232, 0n], [344, 0n]);

class Counting implements sdk.PositionsFetcher {
  readonly calls: string[] = [];
  constructor(
    readonly held: number,
    readonly accounts: Map<string, Uint8Array>,
  ) {}

  async getProgramAccounts(_program: PublicKey, { filters }: { filters: GetProgramAccountsFilter[] }) {
    this.calls.push("getProgramAccounts");
    expect(filters).length(3); // size, type, owner
    return Array.from({ length: this.held }, (_, i) => ({ pubkey: key(i & 255), account: { data: position(i) } }));
  }

  async getMultipleAccountsInfo(addresses: PublicKey[]) {
    expect(addresses.length).most(100);
    this.calls.push("getMultipleAccounts");
    return addresses.map((address) => {
      const data = this.accounts.get(`${address}`);
      return data ? { data } : null;
    });
  }
}

const chain = (held: number, ...more: [PublicKey, Uint8Array][]) => {
  const nodes = Array.from({ length: held }, (_, i): [PublicKey, Uint8Array] => [nodeAt(i), node]);
  return new Counting(held, new Map([...nodes, ...more].map(([address, data]) => [`${address}`, data])));
};

describe("positionsOf", () => {
  it("are each with its node, what its shares are worth and what they earned", async () => {
    const connection = chain(4);
    const held = await sdk.positionsOf(connection, owner);
    const shown = held.map(({ position, node, stake, rewards }) => [position.shares, node.address, stake, rewards]);
    expect(plain(shown)).deep.equal([
      ["0", nodeAt(0).toBase58(), "0", "5"],
      ["1", nodeAt(1).toBase58(), "0", "8"], // half a unit; 5 + 1 * 3
      ["2", nodeAt(2).toBase58(), "1", "11"],
      ["3", nodeAt(3).toBase58(), "1", "14"],
    ]);
    const ref: sdk.NodeRef = held[0]!.node;
    expect(`${ref.class}`).equal(`${key(2)}`);
  });

  it("adds, where there are pools, what settling the closed hour would add", async () => {
    // The node of `layouts` is in the CPU pool: hour 8, weight 100 of 300, of 1,000 units; 85 % commission of 333 are 283.05.
    const pool = edited(layouts.rewardPoolBytes, [24, 9n], [288, 300n], [296, 1_000n], [304, 1_000n]); // 96 + 24 * 8
    const pending = edited(node, [344, 100n]);
    const connection = chain(0, [sdk.poolAddress("cpu"), pool], [nodeAt(4), pending]);
    const one = new Counting(5, new Map([...chain(5).accounts, ...connection.accounts]));
    const rewards = (await sdk.positionsOf(one, owner)).map(({ rewards }) => rewards);
    // 50 units for 20 shares, 2.5 each: node 4, held with 4 shares, pays 5 + 4 * 3 + 10.
    expect(plain(rewards)).deep.equal(["5", "8", "11", "14", "27"]);
  });

  it("take two calls for any number of nodes that one request can name, and one at a time for each 98 more", async () => {
    const calls = async (held: number) => {
      const connection = chain(held);
      expect(await sdk.positionsOf(connection, owner)).length(held);
      return connection.calls.length;
    };
    expect([await calls(1), await calls(98), await calls(99), await calls(300)]).deep.equal([2, 2, 3, 5]);
    expect(await calls(0)).equal(1); // nothing to look up
  });

  it("say which node is missing", async () => {
    const connection = chain(2);
    connection.accounts.delete(`${nodeAt(1)}`);
    const error = await sdk.positionsOf(connection, owner).catch((thrown) => thrown);
    expect(error).instanceOf(sdk.AccountDataError);
    expect(error.message).equal(`not a node: there is none at ${nodeAt(1)}`);
  });

  it("of nodes that were read before them are refused", async () => {
    const connection = chain(2);
    const older = edited(layouts.stakePositionBytes, [40, nodeAt(1)], [80, 0n], [88, 4n]); // at index 4, the node at 3
    connection.getProgramAccounts = async () => [{ pubkey: key(7), account: { data: older } }];
    const error = await sdk.positionsOf(connection, owner).catch((thrown) => thrown);
    expect(error).instanceOf(RangeError);
  });
});
