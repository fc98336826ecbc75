import * as sdk from "@io-net/sdk";
import { SystemProgram } from "@solana/web3.js";
import { expect } from "chai";
import type { Chain } from "../support/chain.ts";
import { keypair } from "../support/keys.ts";
import { io } from "../support/tokens.ts";
import { cast, changes, key, nodes, tickets } from "./cast.ts";
import { ioMint, queuedRef } from "./grants.ts";
import { jobs, usdcMint } from "./job_cast.ts";
import { chainAt, type Moment, moments, slotsOf } from "./moments.ts";
import { a, termsOf } from "./renting.ts";

/** What each instruction closes, and the slot of who paid the rent. */
const closes: Record<string, { slots: string[]; to: string }> = {
  applyChange: { slots: ["queued"], to: "rentPayer" },
  cancelChange: { slots: ["queued"], to: "rentPayer" },
  removeVerifier: { slots: ["verifier"], to: "payer" },
  closeVesting: { slots: ["vesting", "vault"], to: "payer" },
  closeClaimPage: { slots: ["claimPage"], to: "payer" },
  closeAirdrop: { slots: ["airdrop", "vault"], to: "funder" },
  closePosition: { slots: ["position"], to: "owner" },
  cancelUnstake: { slots: ["ticket"], to: "owner" },
  withdrawUnstaked: { slots: ["ticket"], to: "owner" },
  moveStake: { slots: ["ticket"], to: "owner" },
  withdrawBid: { slots: ["bid"], to: "payer" },
  revokeAllowance: { slots: ["allowance"], to: "client" },
  closeJob: { slots: ["job", "vault"], to: "client" },
  closeAuction: { slots: ["auction"], to: "payer" },
};

describe("A14: an account that is closed", () => {
  let all: Moment[];
  before(async () => {
    all = await moments();
  });
  const stranger = keypair("stranger");
  const places = ({ name }: Moment) => closes[name]?.slots ?? [];
  const keyIn = (moment: Moment, slot: string) => slotsOf(moment).find(({ name }) => name === slot)!.pubkey;

  /** Lamports of the cast, but for vaults and states that the program owns. */
  async function wallets(chain: Chain) {
    const found = new Map<string, number>();
    for (const { kind, name, key: address } of cast) {
      if (kind === "wallet") found.set(name, (await chain.account(address))?.lamports ?? 0);
    }
    return found;
  }

  it("is one of these and of no other instruction", async () => {
    for (const moment of all) {
      const chain = await chainAt(moment);
      const there = [];
      for (const slot of slotsOf(moment)) if (await chain.account(slot.pubkey)) there.push(slot);
      await chain.send([moment.instruction], moment.signers);
      const gone = [];
      for (const { name, pubkey } of there) if (!(await chain.account(pubkey))) gone.push(name);
      expect(gone, moment.title).deep.equal(places(moment));
    }
  });

  it("gives its whole rent to who paid it, and nobody else gets anything", async () => {
    // Where he pays for a position in the same call he gets less than that; the other moments of the two show it.
    for (const moment of all.filter(({ name, title }) => name in closes && !title.endsWith(": first"))) {
      const chain = await chainAt(moment);
      const payee = cast.find(({ key: address }) => address.equals(keyIn(moment, closes[moment.name]!.to)))!.name;
      let rent = 0;
      for (const slot of places(moment)) rent += (await chain.account(keyIn(moment, slot)))!.lamports;
      const before = await wallets(chain);
      await chain.send([moment.instruction], moment.signers);
      const gains = [...(await wallets(chain))].filter(([name, lamports]) => lamports > before.get(name)!);
      expect(gains, moment.title).deep.equal([[payee, before.get(payee)! + rent]]);
    }
  });

  it("is not there for the same call again, also where its rent is sent back in between", async () => {
    for (const moment of all.filter(({ name }) => name in closes)) {
      const { instruction, signers } = moment;
      const chain = await chainAt(moment);
      const refill = places(moment).map((slot) => {
        const transfer = { fromPubkey: stranger.publicKey, toPubkey: keyIn(moment, slot), lamports: 100_000_000 };
        return SystemProgram.transfer(transfer);
      });
      // Anchor names the two kinds of accounts differently: those read whole, and those read in place.
      const gone = places(moment).includes("queued") ? "AccountNotInitialized" : "AccountOwnedByWrongProgram";
      await chain.fail([instruction, instruction], gone, signers);
      await chain.fail([instruction, ...refill, instruction], "AccountOwnedByWrongProgram", [...signers, stranger]);
      await chain.send([instruction, ...refill], [...signers, stranger]);
      await chain.fail([instruction], "AccountOwnedByWrongProgram", signers);
    }
  });

  describe("and made again at its address", () => {
    const at = (title: string) => all.find((moment) => moment.title === title)!;
    const admin = keypair("admin");
    const requeue = (kind: keyof typeof changes, change: sdk.Change) =>
      sdk.queueChange({ admin: admin.publicKey, index: changes[kind], change });

    for (const [how, title] of [
      ["applied", "applyChange: role"],
      ["cancelled", "cancelChange: by the admin"],
    ] as const) {
      it(`waits its own two days where it is a change that was ${how}`, async () => {
        const moment = at(title);
        const kind = how === "applied" ? "role" : "parameter";
        const other: sdk.Change = { kind: "role", role: "resolver", key: key("stranger") };
        const queued = { ...queuedRef(kind), change: other };
        const apply = await sdk.applyChange({ payer: stranger.publicKey, queued });
        const steps = [moment.instruction, await requeue(kind, other), apply];
        const signers = [...moment.signers, admin, stranger];
        await (await chainAt(moment)).fail(steps, "ChangeNotReady", signers);
      });
    }

    it("waits its own fourteen days where it is a ticket, and holds no more than it asks for", async () => {
      const moment = at("withdrawUnstaked");
      const holder = keypair("holder");
      const again = { owner: holder.publicKey, node: nodes[0]!.ref, index: 0, shares: io(1) };
      const steps = [moment.instruction, await sdk.requestUnstake(again), moment.instruction];
      await (await chainAt(moment)).fail(steps, "StakeStillCooling", [holder]);
      const chain = await chainAt(moment);
      await chain.send(steps.slice(0, 2), [holder]);
      const { shares, readyAt } = sdk.decodeUnstakeTicket((await chain.account(tickets["holder's ticket in a"]))!.data);
      expect([shares, readyAt].map(String)).deep.equal(["100000000", String(moment.now + 1_209_600)]);
    });

    it("owes nothing of before where it is a job, and has no bid, node or vault of another mint", async () => {
      const moment = at("closeJob");
      const terms = termsOf("job a", "auction");
      const keys = { client: a.client.publicKey, class: a.ref.class, mint: usdcMint };
      const post = await sdk.postJob({ ...keys, terms });
      const chain = await chainAt(moment);
      await chain.send([moment.instruction, post], [a.client]);
      const job = sdk.decodeJob((await chain.account(jobs["job a"]))!.data);
      const { status, node, operator, bestNode, exit, rating } = job;
      expect([status, node, operator, bestNode, exit, rating]).deep.equal(["posted", null, null, null, "none", 0]);
      const { billed, bond, clientTaken, operatorTaken, supplierTaken } = job;
      expect([billed, bond, clientTaken, operatorTaken, supplierTaken].map(Number)).deep.equal([0, 0, 0, 0, 0]);
      await chain.fail([moment.instruction], "WrongJobStatus");
    });

    it("is not made again in its week where it is an auction", async () => {
      const moment = at("closeAuction: sold out");
      const open = await sdk.openAuction({ payer: stranger.publicKey, period: 1, usdcMint });
      await (await chainAt(moment)).fail([moment.instruction, open], "AuctionNotDue", [stranger]);
    });

    it("has earned nothing of before where it is a position", async () => {
      const moment = at("closePosition");
      const [joiner, { ref: node }] = [keypair("joiner"), nodes[0]!];
      const of = { owner: joiner.publicKey, ioMint };
      const stake = await sdk.stake({ ...of, node, amount: io(1) });
      const claim = await sdk.claimRewards({ ...of, node: node.address });
      await (await chainAt(moment)).fail([moment.instruction, stake, claim], "NothingToClaim", [joiner]);
      await (await chainAt(moment)).send([moment.instruction, stake], [joiner]);
    });

    it("counts no claim anew: a page is closed when no claim can be made any more", async () => {
      const moment = at("closeClaimPage");
      const [airdrop, page] = [keyIn(moment, "airdrop"), 0];
      const open = await sdk.openClaimPage({ payer: stranger.publicKey, airdrop, page });
      await (await chainAt(moment)).fail([moment.instruction, open], "ClaimsOver", [stranger]);
    });
  });
});
