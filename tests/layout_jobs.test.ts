import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { layouts, offsetOf } from "./layout.ts";
import { ORACLE } from "./support/oracle.ts";
import { stakedNode } from "./support/staked.ts";
import { io } from "./support/tokens.ts";
import { World } from "./support/world.ts";

describe("the accounts", () => {
  it("of jobs stand on the chain as the table says", async () => {
    const now = 1_900_000_000;
    const world = await World.create({ engine: "litesvm", startAt: now });
    const [node, client] = [await stakedNode(world), await world.holder("client", 100)];
    const [by, delegate] = [client.publicKey, world.admin.publicKey];
    const terms: sdk.JobTerms = {
      ...{ id: 513, kind: "auction", processors: 1, tier: 0, regions: 0x8000_0001, minReputation: 4_999 },
      ...{ duration: 7_200, longestExtension: 61, maxRate: io(2), deadline: 301 },
      ...{ complexityBps: 0, urgencyBps: 0, bidDeposit: new BN(10_000_001), warning: 62 },
    };
    await world.send(sdk.postJob({ client: by, terms, class: node.class, mint: world.ioMint }), [client]);
    const address = sdk.jobAddress(by, 513);
    const { operator } = node;
    const posted = { address, class: node.class, postedAt: new BN(now) };
    await world.send(sdk.placeBid({ operator: operator.publicKey, job: posted, node, rate: io(1) }), [operator]);
    const allowed = { dailyLimit: new BN(63), expiresAt: new BN(now + 1), approved: new BN(64) };
    const source = sdk.associatedAddress(by, world.ioMint);
    await world.send(sdk.setAllowance({ client: by, delegate, terms: allowed, source }), [client]);

    const read = async (place: PublicKey, account: string, field: string) => {
      const { data } = (await world.chain.account(place))!;
      expect(data.length, account).equal(layouts[account]!.at(-1)![1]);
      return data.subarray(offsetOf(account, field));
    };
    const isKey = (bytes: Buffer, key: PublicKey) => expect(bytes.subarray(0, 32).equals(key.toBuffer())).equal(true);
    const job = (field: string) => read(address, "Job", field);
    isKey(await job("client"), by);
    isKey(await job("vault"), sdk.vaultAddress(address, world.ioMint));
    isKey(await job("best_node"), node.address);
    expect((await job("id")).readBigUInt64LE()).equal(513n);
    expect((await job("max_rate")).readBigUInt64LE()).equal(200_000_000n);
    expect((await job("cost")).readBigUInt64LE()).equal(400_000_000n); // two hours
    expect((await job("deposited")).readBigUInt64LE()).equal(401_000_000n); // and 0.25 %
    expect((await job("best_rate")).readBigUInt64LE()).equal(100_000_000n);
    expect((await job("bid_deposit")).readBigUInt64LE()).equal(10_000_001n);
    expect(Number((await job("deadline")).readBigInt64LE())).equal(now + 301);
    expect((await job("duration")).readUInt32LE()).equal(7_200);
    expect((await job("extension_left")).readUInt32LE()).equal(61);
    expect((await job("regions")).readUInt32LE()).equal(0x8000_0001);
    expect((await job("open_bids")).readUInt32LE()).equal(1);
    expect((await job("warning")).readUInt32LE()).equal(62);
    expect((await job("min_reputation")).readUInt16LE()).equal(4_999);
    expect((await job("fee_rates")).subarray(0, 8).toString("hex")).equal("1900190000000000"); // 25, 25 and none in $IO
    expect((await job("bond_bps")).readUInt16LE()).equal(500);
    expect((await job("kind")).readUInt8()).equal(2);
    expect((await job("hires")).readUInt8()).equal(1);
    const bid = (field: string) => read(sdk.bidAddress(address, node.address), "Bid", field);
    isKey(await bid("payer"), operator.publicKey);
    expect(Number((await bid("posted_at")).readBigInt64LE())).equal(now);
    expect((await bid("rate")).readBigUInt64LE()).equal(100_000_000n);
    expect((await bid("deposit")).readBigUInt64LE()).equal(10_000_001n);
    const allowance = (field: string) => read(sdk.allowanceAddress(by, delegate), "Allowance", field);
    isKey(await allowance("delegate"), delegate);
    expect((await allowance("daily_limit")).readBigUInt64LE()).equal(63n);
    expect(Number((await allowance("expires_at")).readBigInt64LE())).equal(now + 1);
    expect((await read(node.address, "Node", "reputation")).readUInt16LE()).equal(5_000);
    expect(Number((await read(node.address, "Node", "reputation_moved_at")).readBigInt64LE())).equal(now);
    isKey(await read(sdk.configAddress(), "Config", "oracle_programs"), ORACLE.programs[0]!);
    const feed = (await read(sdk.configAddress(), "Config", "price_feed")).subarray(0, 32);
    expect(feed.equals(ORACLE.feed)).equal(true);
  });
});
