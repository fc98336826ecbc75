import type * as sdk from "@io-net/sdk";
import type { Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";
import { record } from "./endings.ts";

const week = 604_800;

// The job ran for 5 hours of 10 at 100 and is disputed; 1 % of 1,000 is deposited, and the bond of 50.
describe("resolve_dispute", () => {
  let market: Market;
  let job: PublicKey;
  const decision = (whole: number, winner: sdk.Side = "node") => ({ billed: market.units(whole), winner });
  const dispute = async (side: sdk.Side) => {
    job = await market.run();
    await market.serve(job, 18_000);
    await market.do("dispute", job, { by: side === "client" ? market.client : market.node.operator });
  };
  /** What each leg pays; the rest stays for the fees. */
  const legs = async () => {
    const pay = async (action: "withdrawEarnings" | "withdrawRefund", side: sdk.Side = "client") =>
      (await market.act(action, job, { side })).call.then(async (call) =>
        market.moves(job, () => market.world.send(call).catch(() => undefined)),
      );
    return {
      payout: (await pay("withdrawEarnings")).payout ?? 0,
      client: (await pay("withdrawRefund")).client ?? 0,
      operator: (await pay("withdrawRefund", "node")).operator ?? 0,
      treasury: (await market.moves(job, () => market.do("close", job))).treasury ?? 0,
    };
  };

  beforeEach(async () => {
    market = await Market.open();
  });

  it("sets what is billed and who won, and all of it is payable at once", async () => {
    await dispute("client");
    await market.pass(100);
    const [before, now] = [await market.job(job), `${await market.world.chain.now()}`];
    let logs: string[] = [];
    const moved = await market.moves(job, async () => {
      logs = (await market.do("resolve", job, { decision: decision(300) })).logs;
    });
    expect(moved).deep.equal({});
    const changed = { status: "ended", exit: "resolved", billed: "300000000", wonBy: "node", bondTo: "node" };
    expect(plain(await market.job(job))).deep.equal({ ...(plain(before) as object), ...changed, finalAt: now });
    const ids = plain({ job, resolver: market.world.resolver.publicKey }) as object;
    const data = { ...ids, decision: { billed: "300000000", winner: "node" }, at: now };
    expect(plain(market.world.events({ logs }))).deep.equal([{ name: "disputeResolved", data }]);
    expect(await record(market)).deep.equal([0, 0, 5_000]);
  });

  // Of 300 the supplier's fee is 0.75, the client's 0.75 and 6; in all 1,022.50 + 50 + 10 were paid in.
  for (const [by, winner, paid] of [
    ["client", "client", { payout: 299_250_000, client: 775_750_000, operator: 0, treasury: 7_500_000 }],
    ["client", "node", { payout: 309_250_000, client: 715_750_000, operator: 50_000_000, treasury: 7_500_000 }],
    ["node", "client", { payout: 299_250_000, client: 775_750_000, operator: 0, treasury: 7_500_000 }],
    ["node", "node", { payout: 299_250_000, client: 715_750_000, operator: 60_000_000, treasury: 7_500_000 }],
  ] as const) {
    it(`pays bond and deposit of a dispute by the ${by} to the ${winner} that wins, and the rest by what is billed`, async () => {
      await dispute(by);
      await market.do("resolve", job, { decision: decision(300, winner) });
      expect(await legs()).deep.equal(paid);
      expect(paid.payout + paid.client + paid.operator + paid.treasury).equal(1_082_500_000);
      expect(await record(market)).deep.equal(winner === "client" ? [0, 1, 3_750] : [0, 0, 5_000]);
    });
  }

  it("conserves every unit, whatever is billed (E15)", async () => {
    for (const billed of [0, 2, 3_999, 4_000, 333_333_333, 999_999_999, 1_000_000_000]) {
      for (const winner of ["client", "node"] as const) {
        market = await Market.open();
        await dispute("client");
        await market.do("resolve", job, { decision: { billed: new BN(billed), winner } });
        const { payout, client, operator, treasury } = await legs();
        expect(payout + client + operator + treasury, `${billed} for the ${winner}`).equal(1_082_500_000);
        expect(await market.world.chain.account(job)).equal(null);
      }
    }
  });

  it("decides between what was withdrawn and the cost (E15)", async () => {
    job = await market.run({ duration: 180_000, longestExtension: 0 });
    await market.serve(job, 90_000);
    await market.do("withdrawEarnings", job); // the hour that is 24 h old: 100
    await market.do("dispute", job);
    const refuse = async (units: number) =>
      market.refuse("resolve", job, "DecisionOutOfBounds", { decision: { billed: new BN(units), winner: "client" } });
    await refuse(99_999_999);
    await refuse(5_000_000_001);
    await market.do("resolve", job, { decision: decision(100, "client") });
    await market.refuse("withdrawEarnings", job, "NothingToWithdraw");
  });

  it("takes up to the cost", async () => {
    await dispute("client");
    await market.refuse("resolve", job, "DecisionOutOfBounds", {
      decision: { billed: new BN(1_000_000_001), winner: "node" },
    });
    await market.do("resolve", job, { decision: decision(1_000) });
  });

  for (const [secs, possible] of [
    [week - 1, true],
    [week, false],
    [week + 1, false],
  ] as const) {
    it(`is ${possible ? "possible" : "refused"} ${secs} s after the dispute began`, async () => {
      await dispute("client");
      await market.pass(secs);
      if (possible) await market.do("resolve", job);
      else await market.refuse("resolve", job, "DisputeExpired");
    });
  }

  it("is the resolver's alone, and not his where he acts for a party (E15)", async () => {
    await dispute("client");
    const { world, client, node } = market;
    for (const by of [client, node.operator, world.admin, world.slasher]) {
      await market.refuse("resolve", job, "NotResolver", { by });
    }
    const { call } = await market.act("resolve", job);
    await world.fail(await unsigned(call, world.resolver.publicKey), "AccountNotSigner");
    const appoint = ({ publicKey: key }: Keypair) => world.change({ kind: "role", role: "resolver", key });
    for (const by of [client, node.operator, node.device]) {
      await appoint(by);
      await market.refuse("resolve", job, "IsParty", { by });
    }
  });

  it("needs the job's own node, and a job that is disputed (E15)", async () => {
    await dispute("client");
    const { call, signers } = await market.act("resolve", job);
    await market.world.fail(
      await swap(call, market.node.address, (await market.offer()).address),
      "WrongNode",
      signers,
    );
    await market.do("resolve", job);
    await market.refuse("resolve", job, "WrongJobStatus");
    await market.refuse("resolve", await market.run(), "WrongJobStatus");
  });
});
