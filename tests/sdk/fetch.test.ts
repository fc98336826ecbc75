import * as sdk from "@io-net/sdk";
import { type Connection, type GetProgramAccountsFilter, type PublicKey, SystemProgram } from "@solana/web3.js";
import { expect } from "chai";
import { plain } from "../support/plain.ts";
import { allowanceBytes, bidBytes, jobBytes } from "./job_layouts.ts";
import { key } from "./keys.ts";
import * as layouts from "./layouts.ts";
import { number } from "./logs.ts";
import { auctionBytes, treasuryBytes } from "./treasury_layouts.ts";

interface Stored {
  data: Uint8Array;
  owner: PublicKey;
}

/** A node's memory with what a validator does to `getProgramAccounts` filters. */
class FakeConnection implements sdk.AccountFetcher, sdk.AccountLister {
  constructor(readonly accounts: [PublicKey, Stored][]) {}

  async getAccountInfo(address: PublicKey): Promise<Stored | null> {
    return this.accounts.find(([known]) => known.equals(address))?.[1] ?? null;
  }

  async getProgramAccounts(program: PublicKey, { filters }: { filters: GetProgramAccountsFilter[] }) {
    const found = this.accounts.filter(([, { data, owner }]) => owner.equals(program) && filters.every(matches(data)));
    return found.map(([pubkey, account]) => ({ pubkey, account }));
  }
}

function matches(data: Uint8Array): (filter: GetProgramAccountsFilter) => boolean {
  return (filter) => {
    if ("dataSize" in filter) return data.length === filter.dataSize;
    const { offset, bytes, encoding } = filter.memcmp;
    const wanted = Buffer.from(bytes, encoding as "base64");
    return Buffer.from(data.subarray(offset, offset + wanted.length)).equals(wanted);
  };
}

const ours = (data: Uint8Array): Stored => ({ data, owner: sdk.PROGRAM_ID });

/** The node of `layouts`, an active CPU node of operator 9, and an active GPU node of class 8. */
function nodes(): [PublicKey, Stored][] {
  const second = layouts.nodeBytes.slice();
  second.set(key(9).toBytes(), 8);
  second[423] = 0;
  const third = layouts.nodeBytes.slice();
  third.set(key(8).toBytes(), 40);
  third[422] = 0;
  third[423] = 0;
  return [second, third, layouts.nodeBytes].map((data, i) => [key(100 + i), ours(data)]);
}

describe("fetching and listing accounts", () => {
  const connection = new FakeConnection([
    ...nodes(),
    [key(110), ours(layouts.stakePositionBytes)],
    [key(111), ours(layouts.deviceClassBytes)],
    [key(112), ours(layouts.verifierBytes)],
    [key(113), ours(layouts.deviceBytes)],
    [key(114), ours(layouts.rewardPoolBytes)],
    [key(115), ours(layouts.paramChangeBytes(number(5, 1), number(6_000, 2)))],
    [key(116), ours(layouts.vestingBytes)],
    [key(117), ours(layouts.airdropBytes)],
    [key(118), ours(layouts.claimPageBytes)],
    [key(119), ours(layouts.unstakeTicketBytes)],
    [key(122), ours(layouts.slashBytes)],
    [key(123), ours(jobBytes)],
    [key(124), ours(bidBytes)],
    [key(125), ours(allowanceBytes)],
    [key(126), ours(auctionBytes)],
    [sdk.configAddress(), ours(layouts.configBytes)],
    [sdk.emissionAddress(), ours(layouts.emissionBytes)],
    [sdk.treasuryAddress(), ours(treasuryBytes)],
    [key(120), { data: new Uint8Array(), owner: SystemProgram.programId }],
    [key(121), { data: layouts.nodeBytes, owner: key(66) }],
  ]);
  const listed = (accounts: { address: PublicKey }[]) => accounts.map(({ address }) => address.toBytes()[0]);

  it("a fetched account comes with its address, and a fetched node is a reference to it", async () => {
    const node = await sdk.fetchNode(connection, key(102));
    expect(node).deep.equal({ address: key(102), ...sdk.decodeNode(layouts.nodeBytes) });
    const ref: sdk.NodeRef = node!;
    expect(plain({ class: ref.class, pool: ref.pool })).deep.equal({ class: key(2).toBase58(), pool: "cpu" });
    const settle = await sdk.settleRewards({ node: node! });
    expect(settle.keys.map(({ pubkey }) => `${pubkey}`)).deep.equal([`${key(102)}`, `${sdk.poolAddress("cpu")}`]);
  });

  it("every type can be fetched, those of which there is one without an address", async () => {
    const { fetchDevice, fetchDeviceClass, fetchRewardPool, fetchStakePosition, fetchVerifier } = sdk;
    expect((await sdk.fetchConfig(connection))?.bump).equal(254);
    expect((await sdk.fetchEmission(connection))?.bump).equal(253);
    expect((await sdk.fetchTreasury(connection))?.bump).equal(245);
    expect((await fetchRewardPool(connection, key(114)))?.bump).equal(252);
    expect((await fetchDeviceClass(connection, key(111)))?.bump).equal(251);
    expect((await fetchVerifier(connection, key(112)))?.bump).equal(250);
    expect((await fetchDevice(connection, key(113)))?.bump).equal(247);
    expect((await fetchStakePosition(connection, key(110)))?.bump).equal(246);
    expect((await sdk.fetchParamChange(connection, key(115)))?.bump).equal(242);
    expect((await sdk.fetchVesting(connection, key(116)))?.bump).equal(241);
    expect((await sdk.fetchAirdrop(connection, key(117)))?.bump).equal(239);
    expect((await sdk.fetchClaimPage(connection, key(118)))?.bump).equal(237);
    expect((await sdk.fetchUnstakeTicket(connection, key(119)))?.bump).equal(236);
    expect((await sdk.fetchSlash(connection, key(122)))?.bump).equal(235);
    expect((await sdk.fetchJob(connection, key(123)))?.bump).equal(234);
    expect((await sdk.fetchBid(connection, key(124)))?.bump).equal(232);
    expect((await sdk.fetchAllowance(connection, key(125)))?.bump).equal(231);
    expect((await sdk.fetchAuction(connection, key(126)))?.bump).equal(229);
  });

  it("a fetched change, vesting and airdrop are what their instructions must know", async () => {
    const queued: sdk.QueuedChange = (await sdk.fetchParamChange(connection, key(115)))!;
    const applied = await sdk.applyChange({ payer: key(9), queued });
    // payer config queued rentPayer created class gpuPool cpuPool systemProgram
    const [gpu, cpu] = applied.keys.slice(6, 8).map(({ pubkey }) => `${pubkey}`);
    expect([gpu, cpu]).deep.equal([`${sdk.poolAddress("gpu")}`, `${sdk.poolAddress("cpu")}`]);
    expect(`${applied.keys[3]!.pubkey}`).equal(`${key(1)}`);
    const vesting = (await sdk.fetchVesting(connection, key(116)))!;
    const released = await sdk.releaseVesting({ authority: key(9), vesting });
    expect(`${released.keys[3]!.pubkey}`).equal(`${sdk.associatedAddress(key(2), key(5))}`);
    expect(`${(await sdk.closeVesting({ vesting })).keys[2]!.pubkey}`).equal(`${key(4)}`);
    const airdrop = (await sdk.fetchAirdrop(connection, key(117)))!;
    const closed = await sdk.closeAirdrop({ authority: key(9), airdrop });
    // authority airdrop vault funder destination treasury ioVault tokenProgram
    const [funder, destination] = closed.keys.slice(3, 5).map(({ pubkey }) => `${pubkey}`);
    expect([funder, destination]).deep.equal([`${key(1)}`, `${sdk.associatedAddress(key(1), key(2))}`]);
  });

  it("is null where there is no account, also where somebody sent lamports to its address", async () => {
    expect(await sdk.fetchNode(connection, key(200))).equal(null);
    expect(await sdk.fetchNode(connection, key(120))).equal(null);
  });

  it("refuses another program's account, however it looks, and another type", async () => {
    const failure = async (fetched: Promise<unknown>) =>
      fetched.catch((error: Error) => `${error.name}: ${error.message}`);
    expect(await failure(sdk.fetchNode(connection, key(121)))).equal(
      "AccountDataError: not a node: it belongs to another program",
    );
    expect(await failure(sdk.fetchDevice(connection, key(112)))).equal(
      "AccountDataError: not a device: it is of another type",
    );
  });

  it("nodes are listed by operator, class, device, payout owner, pool and status", async () => {
    const list = async (filters?: sdk.NodeFilters) => listed(await sdk.listNodes(connection, filters));
    expect(await list()).deep.equal([100, 101, 102]); // not 121, which is not ours
    expect(await list({ operator: key(9) })).deep.equal([100]);
    expect(await list({ class: key(8) })).deep.equal([101]);
    expect(await list({ device: key(3) })).deep.equal([100, 101, 102]);
    expect(await list({ payoutOwner: key(5) })).deep.equal([]);
    expect(await list({ pool: "gpu" })).deep.equal([101]);
    expect(await list({ pool: "cpu" })).deep.equal([100, 102]);
    expect(await list({ status: "active" })).deep.equal([100, 101]);
    expect(await list({ status: "retired", pool: "cpu", operator: key(1) })).deep.equal([102]);
  });

  it("the other types are listed, positions by owner and node, classes by pool, devices by node", async () => {
    const [owner, node] = [key(1), key(2)];
    const { listDeviceClasses, listDevices, listRewardPools, listStakePositions, listVerifiers } = sdk;
    expect(listed(await listStakePositions(connection))).deep.equal([110]);
    expect(listed(await listStakePositions(connection, { owner, node }))).deep.equal([110]);
    expect(listed(await listStakePositions(connection, { owner: node }))).deep.equal([]);
    expect(listed(await listDeviceClasses(connection, { pool: "gpu" }))).deep.equal([111]);
    expect(listed(await listDeviceClasses(connection, { pool: "cpu" }))).deep.equal([]);
    expect(listed(await listDevices(connection, { node }))).deep.equal([113]);
    expect(listed(await listVerifiers(connection))).deep.equal([112]);
    expect(listed(await listRewardPools(connection))).deep.equal([114]);
    expect(listed(await sdk.listParamChanges(connection))).deep.equal([115]);
  });

  it("vestings are listed by creator, beneficiary and who may take over, airdrops by funder, claim pages by airdrop and payer", async () => {
    const [one, two, nobody] = [key(1), key(2), key(99)];
    const { listAirdrops, listClaimPages, listVestings } = sdk;
    for (const filters of [{}, { creator: one }, { beneficiary: two }, { creator: one, beneficiary: two }]) {
      expect(listed(await listVestings(connection, filters))).deep.equal([116]);
    }
    expect(listed(await listVestings(connection, { pendingBeneficiary: key(3) }))).deep.equal([116]);
    expect(listed(await listVestings(connection, { beneficiary: two, pendingBeneficiary: two }))).deep.equal([]);
    expect(listed(await listVestings(connection, { creator: two }))).deep.equal([]);
    expect(listed(await listVestings(connection, { creator: one, beneficiary: nobody }))).deep.equal([]);
    expect(listed(await listAirdrops(connection))).deep.equal([117]);
    expect(listed(await listAirdrops(connection, { funder: one }))).deep.equal([117]);
    expect(listed(await listAirdrops(connection, { funder: nobody }))).deep.equal([]);
    expect(listed(await listClaimPages(connection, { airdrop: one, payer: two }))).deep.equal([118]);
    expect(listed(await listClaimPages(connection, { airdrop: two }))).deep.equal([]);
  });

  it("tickets are listed by owner and node, slashes by node, slasher and status", async () => {
    const [one, two] = [key(1), key(2)];
    const { listSlashes, listUnstakeTickets } = sdk;
    for (const filters of [{}, { owner: one }, { node: two }, { owner: one, node: two }]) {
      expect(listed(await listUnstakeTickets(connection, filters))).deep.equal([119]);
    }
    expect(listed(await listUnstakeTickets(connection, { owner: two }))).deep.equal([]);
    expect(listed(await listSlashes(connection))).deep.equal([122]);
    expect(listed(await listSlashes(connection, { node: one, slasher: two, status: "burned" }))).deep.equal([122]);
    expect(listed(await listSlashes(connection, { status: "open" }))).deep.equal([]);
    expect(listed(await listSlashes(connection, { slasher: one }))).deep.equal([]);
  });

  it("jobs are listed by client, node, operator, class, mint and status, bids by job, node and payer, allowances by client and delegate", async () => {
    const [one, two, three] = [key(1), key(2), key(3)];
    const { listAllowances, listBids, listJobs } = sdk;
    const every: sdk.JobFilters = { client: one, mint: two, class: key(4), node: key(5), operator: key(6) };
    expect(listed(await listJobs(connection))).deep.equal([123]);
    expect(listed(await listJobs(connection, { ...every, status: "disputed" }))).deep.equal([123]);
    expect(listed(await listJobs(connection, { status: "running" }))).deep.equal([]);
    for (const [filter, value] of Object.entries(every)) {
      expect(listed(await listJobs(connection, { [filter]: value }))).deep.equal([123]);
      expect(listed(await listJobs(connection, { [filter]: key(99) }))).deep.equal([]);
    }
    expect(listed(await listBids(connection))).deep.equal([124]);
    expect(listed(await listBids(connection, { job: one, node: two, payer: three }))).deep.equal([124]);
    expect(listed(await listBids(connection, { job: two }))).deep.equal([]);
    expect(listed(await listAllowances(connection, { client: one, delegate: two }))).deep.equal([125]);
    expect(listed(await listAllowances(connection, { delegate: one }))).deep.equal([]);
  });

  it("auctions are listed by payer, and a fetched one is what closes it", async () => {
    expect(listed(await sdk.listAuctions(connection))).deep.equal([126]);
    expect(listed(await sdk.listAuctions(connection, { payer: key(1) }))).deep.equal([126]);
    expect(listed(await sdk.listAuctions(connection, { payer: key(2) }))).deep.equal([]);
    const auction = (await sdk.fetchAuction(connection, key(126)))!;
    const closed = await sdk.closeAuction({ auction });
    expect(closed.keys.map(({ pubkey }) => `${pubkey}`)).deep.equal([`${key(126)}`, `${key(1)}`]);
  });

  it("takes a Connection of web3.js", () => {
    const typed = (real: Connection) => [sdk.fetchNode(real, key(1)), sdk.listNodes(real)];
    expect(typed).length(1);
  });
});
