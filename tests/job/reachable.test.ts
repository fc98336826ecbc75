import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { expect } from "chai";
import { drain, tried } from "../support/drain.ts";
import { owedByJobs } from "../support/job_books.ts";
import { Market, type Wish } from "../support/jobs.ts";
import { lamports } from "../support/moves.ts";
import type { WorldNode } from "../support/world.ts";
import { Search } from "./search.ts";

const week = 604_800;

// Two days at 1 an hour: 48, and 5 % of it as bond.
describe("every state that a job can reach", () => {
  let market: Market;
  let second: WorldNode;
  let job: PublicKey;
  const everybody = () => [
    market.client.publicKey,
    market.node.payoutOwner,
    market.node.operator.publicKey,
    second.operator.publicKey,
  ];
  /** Base units of the mint outside of the job, and lamports of who posted. */
  const outside = async () => {
    const mint = market.mintOf();
    const accounts = [
      ...everybody().map((owner) => sdk.associatedAddress(owner, mint)),
      sdk.vaultAddress(sdk.treasuryAddress(), mint),
    ];
    return (await Promise.all(accounts.map((account) => market.world.balance(account)))).reduce(
      (sum, units) => sum + units,
      0n,
    );
  };
  const sol = async () => {
    const bidders = [market.client.publicKey, market.node.operator.publicKey, second.operator.publicKey];
    return (await Promise.all(bidders.map((key) => lamports(market.world, key)))).reduce((sum, one) => sum + one, 0);
  };

  /** Strangers alone, and time: nobody of the parties signs, nor any administrator, and there is no price. */
  async function isEmptied(): Promise<boolean> {
    for (let round = 0; round < 6; round++) {
      const { status } = await market.job(job);
      if (status === "posted") for (const node of [market.node, second]) await tried(market, job, "award", { node });
      for (const action of ["finish", "expire", "expireDispute"] as const) {
        if (sdk.outcomesOf(status, action).length > 0) await tried(market, job, action, {});
      }
      if (await drain(market, job, [market.node, second])) return true;
      await market.pass(round === 0 ? 4_200 : week);
    }
    return false;
  }

  const ways = ["withdrawn", "noTaker", "cancelledAssigned", "notStarted", "trial", "stopped", "resolved", "cancelled"];
  const exits = ["none", ...ways, "silent", "complete"];
  /*
   * Fates (status, exit, bond to, disputed by, won by): posted, assigned and running; four ways of never having run; five ends
   * of one that did (trial, stopped, cancelled, silent, complete), each ended, disputed by either side, and ended again
   * when nobody decided; four decisions on disputes of either side that the same side or the other won, and one for the client
   * that leaves the node its bond, since he had rated before; of an auction also awarded, and not accepted then.
   */
  const others = 3 + 4 + 5 * 5 + 2 * 2 + 1;
  for (const [kind, wish, fates, states] of [
    ["direct", {}, others, 500],
    ["market", { complexityBps: 20_000 }, others, 500],
    ["auction", {}, others + 2, 1_100],
  ] as [sdk.JobKind, Wish, number, number][]) {
    it(`of a ${kind} job is solvent, and has a way to an empty vault without any administrator or party (E16, E18)`, async () => {
      market = await Market.open();
      second = await market.offer({ asking: 1 });
      market.node = await market.offer({ asking: 1 });
      const before = [await outside(), await sol()];
      const times = { duration: 172_800, longestExtension: 86_400, deadline: 3_600 };
      job = await market.post({ kind, ...times, ...wish, maxRate: market.units(1) });
      let count = 0;
      const met = { exits: new Set<string>(), fates: new Set<string>() };
      for await (const { path, job: state } of new Search(market, job, second).states()) {
        const at = path.join(", ");
        const { status, exit, bondTo, disputedBy, wonBy } = state;
        count++;
        met.exits.add(exit);
        met.fates.add([status, exit, bondTo, disputedBy, wonBy].join());
        const [books] = owedByJobs([{ key: job.toBase58(), value: state }]);
        expect(await market.world.balance(state.vault), `vault after ${at}`).equal(books!.debt);
        expect(await isEmptied(), `emptied after ${at}`).equal(true);
        for (const gone of [job, state.vault]) expect(await market.world.chain.account(gone)).equal(null);
        expect(await outside(), `money after ${at}`).equal(before[0]);
        expect(await sol(), `rent and deposits after ${at}`).equal(before[1]);
      }
      expect([...met.exits]).have.members([...exits, ...(kind === "auction" ? ["notAccepted"] : [])]);
      expect(met.fates.size).equal(fates);
      expect(count, "states, of which many differ only by what was taken, and by the time").least(states);
    });
  }
});
