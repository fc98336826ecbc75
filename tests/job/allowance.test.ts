import * as sdk from "@io-net/sdk";
import { AccountLayout } from "@solana/spl-token";
import type { Keypair, PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import { Market } from "../support/jobs.ts";
import { keypair } from "../support/keys.ts";
import { lamports, otherAccount } from "../support/moves.ts";
import { plain } from "../support/plain.ts";
import { swap, unsigned } from "../support/swap.ts";

const start = 1_767_225_600; // midnight
const day = 86_400;
const rent = 2_004_480; // of 160 bytes, with 128 more, at 6,960 lamports a byte

describe("an allowance", () => {
  let market: Market;
  let delegate: Keypair;
  let source: PublicKey;
  const address = () => sdk.allowanceAddress(market.client.publicKey, delegate.publicKey);
  const terms = (changes: Partial<sdk.AllowanceTerms> = {}) => ({
    ...{ dailyLimit: market.units(300), expiresAt: new BN(start + 10 * day), approved: market.units(1_000) },
    ...changes,
  });
  const call = (changes: Partial<sdk.AllowanceTerms> = {}, from = source) =>
    sdk.setAllowance({
      client: market.client.publicKey,
      delegate: delegate.publicKey,
      terms: terms(changes),
      source: from,
    });
  const set = (changes: Partial<sdk.AllowanceTerms> = {}, from = source) =>
    market.world.send(call(changes, from), [market.client]);
  const revoke = () => sdk.revokeAllowance({ client: market.client.publicKey, delegate: delegate.publicKey });
  const found = async () => sdk.decodeAllowance((await market.world.chain.account(address()))!.data);
  const approval = async () => {
    const { delegate, delegatedAmount } = AccountLayout.decode((await market.world.chain.account(source))!.data);
    return [delegate.toBase58(), delegatedAmount];
  };

  beforeEach(async () => {
    market = await Market.open();
    delegate = await market.world.person("delegate");
    source = sdk.associatedAddress(market.client.publicKey, market.mintOf());
  });

  describe("set_allowance", () => {
    it("notes the terms and approves the client's spender", async () => {
      const before = await lamports(market.world, market.client.publicKey);
      const sent = await set();
      const keys = { client: market.client.publicKey, delegate: delegate.publicKey, mint: market.mintOf() };
      const amounts = { dailyLimit: "300000000", used: "0", expiresAt: `${start + 10 * day}` };
      expect(plain(await found())).include({ ...(plain(keys) as object), ...amounts });
      expect(await approval()).deep.equal([sdk.spenderAddress(market.client.publicKey).toBase58(), 1_000_000_000n]);
      expect(before - (await lamports(market.world, market.client.publicKey))).equal(rent);
      const data = { allowance: address(), ...keys, terms: terms(), at: new BN(start) };
      expect(plain(market.world.events(sent))).deep.equal([{ name: "allowanceSet", data: plain(data) }]);
    });

    it("sets the terms anew, and what was used today stays used", async () => {
      const job = await market.run();
      await set();
      await market.do("extend", job, { by: delegate, secs: 3_600 }); // 102.25
      await set({ dailyLimit: market.units(102.25) });
      expect((await found()).used.toString()).equal("102250000");
      await market.refuse("extend", job, "AllowanceUsedUp", { by: delegate, secs: 1 });
    });

    it("begins anew in another mint", async () => {
      const job = await market.run();
      await set();
      await market.do("extend", job, { by: delegate, secs: 3_600 });
      await set({}, sdk.associatedAddress(market.client.publicKey, market.world.ioMint));
      expect(plain(await found())).include({ used: "0", mint: market.world.ioMint.toBase58() });
      await market.refuse("extend", job, "WrongAllowance", { by: delegate });
    });

    it("refuses one that would expire at once", async () => {
      for (const secs of [-1, 0]) {
        await market.world.fail(call({ expiresAt: new BN(start + secs) }), "AllowanceExpired", [market.client]);
      }
      await set({ expiresAt: new BN(start + 1) });
    });

    it("is the client's alone, of his own token account, at one address", async () => {
      const { world, client, node } = market;
      await world.fail(await unsigned(call(), client.publicKey), "AccountNotSigner");
      const theirs = sdk.associatedAddress(node.operator.publicKey, world.usdcMint);
      await world.fail(call({}, theirs), 4, [client]); // the token program's OwnerMismatch
      await world.fail(call({}, keypair("nothing there").publicKey), "WrongMint", [client]);
      const elsewhere = keypair("elsewhere").publicKey;
      await world.fail(await swap(call(), address(), elsewhere), "WrongAllowance", [client]);
      const spender = sdk.spenderAddress(client.publicKey);
      await world.fail(await swap(call(), spender, elsewhere), "WrongAllowance", [client]);
    });
  });

  describe("revoke_allowance", () => {
    it("ends it at once, and returns its rent to the client", async () => {
      const job = await market.run();
      await set();
      const before = await lamports(market.world, market.client.publicKey);
      const sent = await market.world.send(revoke(), [market.client]);
      expect((await lamports(market.world, market.client.publicKey)) - before).equal(rent);
      expect(await market.world.chain.account(address())).equal(null);
      const data = { allowance: address().toBase58(), at: `${start}` };
      expect(plain(market.world.events(sent))).deep.equal([{ name: "allowanceRevoked", data }]);
      await market.refuse("extend", job, "AccountOwnedByWrongProgram", { by: delegate });
    });

    it("is the client's alone, once", async () => {
      const { world, client } = market;
      await set();
      await world.fail(await swap(revoke(), client.publicKey, delegate.publicKey), "NotClient", [delegate]);
      await world.fail(await unsigned(revoke(), client.publicKey), "AccountNotSigner");
      await world.send(revoke(), [client]);
      await world.fail(revoke(), "AccountOwnedByWrongProgram", [client]);
    });
  });

  describe("of a delegate who extends", () => {
    const extend = (job: PublicKey, secs: number) => market.do("extend", job, { by: delegate, secs });

    it("takes the client's tokens, and returns none to the delegate", async () => {
      const job = await market.run();
      await set();
      const moved = await market.moves(job, () => extend(job, 3_600));
      expect(moved).deep.equal({ client: -102_250_000, vault: 102_250_000 });
      expect((await found()).used.toString()).equal("102250000");
      expect((await approval())[1]).equal(897_750_000n);
      await market.do("cancel", job);
      await market.pass(day);
      expect((await market.moves(job, () => market.do("withdrawRefund", job))).client).equal(1_124_750_000);
    });

    it("is limited to a day, up to the unit, and begins anew at midnight", async () => {
      const job = await market.run({ duration: 360_000, kind: "auction", maxRate: market.units(20) });
      await market.serve(job, 80_000);
      await set({ dailyLimit: market.units(20.45) });
      await extend(job, 3_600); // 20 + 0.05 + 0.40
      await market.refuse("extend", job, "AllowanceUsedUp", { by: delegate, secs: 1 });
      await market.at(job, 80_000);
      await market.world.chain.warpTo(start + day - 1, await market.world.chain.slot());
      await market.refuse("extend", job, "AllowanceUsedUp", { by: delegate, secs: 3_600 });
      await market.world.chain.warpTo(start + day, await market.world.chain.slot());
      await market.refuse("extend", job, "AllowanceUsedUp", { by: delegate, secs: 3_601 });
      await extend(job, 3_600);
      expect(plain(await found())).include({ used: "20450000", day: `${(start + day) / day}` });
    });

    it("ends with its time", async () => {
      const job = await market.run();
      await set({ expiresAt: new BN(start + 3_600) });
      await market.world.chain.warpTo(start + 3_599);
      await extend(job, 60);
      await market.world.chain.warpTo(start + 3_600);
      await market.refuse("extend", job, "AllowanceExpired", { by: delegate });
    });

    it("cannot go beyond what the token account approves, nor beyond the longest extension", async () => {
      const job = await market.run();
      await set({ approved: market.units(102.25).subn(1) });
      await market.refuse("extend", job, 1, { by: delegate, secs: 3_600 }); // the token program's InsufficientFunds
      await set();
      await market.refuse("extend", job, "ExtensionTooLong", { by: delegate, secs: 36_001 });
      const { operator } = market.node;
      await set({ dailyLimit: market.units(5_000), approved: market.units(5_000) });
      await market.do("extend", job, { by: delegate, secs: 36_001, operator });
    });

    it("shares what the account approves with the client's other delegates, each with a limit of its own", async () => {
      const job = await market.run();
      const second = await market.world.person("second delegate");
      await set();
      const keys = { client: market.client.publicKey, delegate: second.publicKey, source };
      await market.world.send(sdk.setAllowance({ ...keys, terms: terms() }), [market.client]);
      await extend(job, 7_200);
      await market.do("extend", job, { by: second, secs: 7_200 });
      expect((await approval())[1]).equal(591_000_000n); // 1,000 less twice 204.50
    });

    it("is of one client, delegate and mint (E1)", async () => {
      const { world, client } = market;
      const job = await market.run();
      await set();
      const thief = await market.rich("thief");
      const stolen = (await market.act("extend", job, { by: thief })).call;
      const own = sdk.allowanceAddress(client.publicKey, thief.publicKey);
      await world.fail(await swap(stolen, own, address()), "WrongAllowance", [thief]);
      const theirs = await market.run({ client: thief });
      const { call: other } = await market.act("extend", theirs, { by: delegate });
      const of = sdk.allowanceAddress(thief.publicKey, delegate.publicKey);
      await world.fail(await swap(other, of, address()), "WrongAllowance", [delegate]);
      const inIo = await market.run({ money: "io" });
      await market.refuse("extend", inIo, "WrongAllowance", { by: delegate });
    });

    it("takes from what the client approved to his own spender, and from nobody else's (E1)", async () => {
      const { world } = market;
      const job = await market.run();
      await set();
      const victim = await market.rich("victim");
      const keys = { client: victim.publicKey, delegate: keypair("his delegate").publicKey };
      const theirs = sdk.associatedAddress(victim.publicKey, world.usdcMint);
      await world.send(sdk.setAllowance({ ...keys, terms: terms(), source: theirs }), [victim]);
      await market.refuse("extend", job, 4, { by: delegate, source: theirs }); // OwnerMismatch
      const { call } = await market.act("extend", job, { by: delegate });
      const spender = sdk.spenderAddress(market.client.publicKey);
      const wrong = await swap(call, spender, sdk.spenderAddress(victim.publicKey));
      await world.fail(wrong, "signer privilege escalated", [delegate]);
      await world.fail(await swap(call, spender, world.chain.programId), "TargetMissing", [delegate]);
      const aside = await otherAccount(world, market.client.publicKey, { mint: world.usdcMint, units: 10n ** 9n });
      await market.refuse("extend", job, 4, { by: delegate, source: aside });
    });
  });
});
