import type * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { drain } from "../support/drain.ts";
import { Market, type Purse } from "../support/jobs.ts";
import { Books, type Row } from "./exit_books.ts";

/** 0 s, 1 s, 9:59, 10:01, 59:59, 1 h, half and full time of ten hours. */
const times = [0, 1, 599, 601, 3_599, 3_600, 18_000, 36_000];
const day = 86_400;

type End = (
  market: Market,
  secs: number,
) => Promise<{ job: PublicKey; row: Row; dispute?: { by: sdk.Side; to: sdk.Side } }>;

for (const money of ["usdc", "io"] as const) {
  const rate = money === "usdc" ? 97_777_777n : 9_777_777_777n;
  const books = new Books(rate, money);
  const wish = { maxRate: new BN(rate.toString()), deadline: 604_800 };

  const posted = async (market: Market, secs: number) => {
    const job = await market.post(wish);
    await market.pass(secs);
    return job;
  };
  const awarded = async (market: Market, secs: number) => {
    const job = await market.post({ ...wish, kind: "auction" });
    await market.do("placeBid", job);
    await market.do("award", job);
    await market.pass(secs);
    return job;
  };
  const assigned = async (market: Market, secs: number) => {
    const job = await market.assign(wish);
    await market.pass(secs);
    return job;
  };
  const running = async (market: Market, secs: number) => {
    const job = await market.run(wish);
    await market.serve(job, secs);
    return job;
  };
  const ended = async (market: Market, secs: number) => {
    const job = await running(market, secs);
    await market.do("cancel", job);
    return job;
  };
  const disputed = async (market: Market, job: PublicKey, by: sdk.Side) =>
    market.do("dispute", job, { by: by === "client" ? market.client : market.node.operator });
  const expired = async (market: Market, job: PublicKey) => {
    await market.pass(604_800);
    await market.do("expireDispute", job);
  };

  const rows: Record<string, End> = {
    "without a taker": async (market, secs) => {
      const job = await posted(market, secs + 604_800);
      await market.do("expire", job);
      return { job, row: books.nothing(null) };
    },
    "withdrawn by the client": async (market, secs) => {
      const job = await posted(market, secs);
      await market.do("cancel", job);
      return { job, row: books.nothing(null) };
    },
    "withdrawn by the client after the award": async (market, secs) => {
      const job = await awarded(market, secs);
      await market.do("cancel", job);
      return { job, row: books.nothing(null) };
    },
    "awarded and not accepted": async (market, secs) => {
      const job = await awarded(market, secs + 1_200);
      await market.do("expire", job);
      return { job, row: books.nothing(null) };
    },
    "cancelled when assigned": async (market, secs) => {
      const job = await assigned(market, secs);
      await market.do("cancel", job);
      return { job, row: books.nothing("node") };
    },
    "not started in time": async (market, secs) => {
      const job = await assigned(market, secs + 1_200);
      await market.do("expire", job);
      return { job, row: books.nothing("client") };
    },
    "stopped before the start": async (market, secs) => {
      const job = await assigned(market, secs);
      await market.do("stop", job);
      return { job, row: books.nothing("client") };
    },
    "cancelled by the client": async (market, secs) => {
      return { job: await ended(market, secs), row: books.cancel(secs) };
    },
    "cancelled, and rated": async (market, secs) => {
      const job = await ended(market, secs);
      await market.do("rate", job);
      return { job, row: books.cancel(secs) };
    },
    "stopped by the node": async (market, secs) => {
      const job = await running(market, secs);
      await market.do("stop", job);
      return { job, row: books.left(secs) };
    },
    "silent, ended by anyone": async (market, secs) => {
      const job = await running(market, secs);
      await market.pass(4_200);
      await market.do("expire", job);
      return { job, row: books.left(secs) };
    },
    "silent, ended by a cancel": async (market, secs) => {
      const job = await running(market, secs);
      await market.pass(4_200);
      await market.do("cancel", job);
      return { job, row: books.left(secs) };
    },
    "disputed by the client, expired": async (market, secs) => {
      const job = await running(market, secs);
      await disputed(market, job, "client");
      await expired(market, job);
      return { job, row: books.cancel(secs), dispute: { by: "client", to: "client" } };
    },
    "disputed by the node, expired": async (market, secs) => {
      const job = await running(market, secs);
      await disputed(market, job, "node");
      await expired(market, job);
      return { job, row: books.left(secs), dispute: { by: "node", to: "node" } };
    },
    "disputed by the client when silent, expired": async (market, secs) => {
      const job = await running(market, secs);
      await market.pass(4_200);
      await disputed(market, job, "client");
      await expired(market, job);
      return { job, row: books.left(secs), dispute: { by: "client", to: "client" } };
    },
    "disputed after the end, expired": async (market, secs) => {
      const job = await ended(market, secs);
      await disputed(market, job, "node");
      await expired(market, job);
      return { job, row: books.cancel(secs), dispute: { by: "node", to: "node" } };
    },
  };
  for (const by of ["client", "node"] as const) {
    for (const to of ["client", "node"] as const) {
      rows[`disputed by the ${by}, resolved for the ${to}`] = async (market, secs) => {
        const job = await running(market, secs);
        await disputed(market, job, by);
        const billed = books.earned(secs) / 3n;
        await market.do("resolve", job, { decision: { billed: new BN(billed.toString()), winner: to } });
        return { job, row: { billed, reserved: billed, bondTo: to }, dispute: { by, to } };
      };
    }
  }

  describe(`every row of the table of exits, in ${money} (E7, E18)`, () => {
    for (const [name, end] of Object.entries(rows)) {
      it(`conserves every unit where it is ${name}, after 0 s to the full time`, async () => {
        const overrides = [{ parameter: "supplierUsdcFeeBps" as const, value: new BN(37) }];
        const market = await Market.open({ money, overrides });
        market.node = await market.offer({ asking: Number(rate) / (money === "usdc" ? 1e6 : 1e8) });
        await market.give(market.client.publicKey, 10_000);
        for (const secs of times) {
          const before = await market.purses(market.node.address);
          const { job, row, dispute } = await end(market, secs);
          await market.pass(day);
          expect(await drain(market, job), `closed after ${secs} s`).equal(true);
          const after = await market.purses(job);
          const outcome = books.outcome(row, dispute);
          const found = Object.fromEntries(
            Object.keys(outcome).map((purse) => [purse, after[purse as Purse] - before[purse as Purse]]),
          );
          expect(found, `after ${secs} s`).deep.equal(outcome);
          expect(Object.values(outcome).reduce((sum, part) => sum + part, 0n)).equal(0n);
        }
      });
    }
  });
}
