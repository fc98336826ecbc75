/** The lines of the table of authority (programs/io-net/README.md) about the treasury's buyback. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { expect } from "chai";
import { buybacks } from "../hostile/buyback_cast.ts";
import { key } from "../hostile/cast.ts";
import { ioMint } from "../hostile/grants.ts";
import { prices, usdcMint } from "../hostile/job_cast.ts";
import { keypair } from "../support/keys.ts";
import { at, balance, pause, refused } from "./authority_moment.ts";

const [a, b, stranger] = [keypair("seller a"), keypair("seller b"), keypair("stranger")];
const [hours, week] = [3_600, 604_800]; // seconds

export const buybackLines: Record<string, () => Promise<void>> = {
  seller: async () => {
    const { chain, moment, call } = await at("fillAuction: a part");
    await pause(chain);
    const auction = buybacks["buyback of week 1"];
    const keys = { seller: a.publicKey, auction, price: prices["price account"], ioMint, usdcMint };
    // 10 USDC at 95 % of 1 USD: 10.52631579 $IO, rounded up.
    const [least, usdc] = [new BN(1_052_631_579), new BN(10_000_000)];
    const fill = (wish: Partial<Parameters<typeof sdk.fillAuction>[0]>) =>
      sdk.fillAuction({ ...keys, usdc, maxIo: least, ...wish });
    await refused(chain, fill({ maxIo: least.subn(1) }), "FillTooDear", a);
    await refused(chain, fill({ usdc: usdc.subn(1) }), "FillTooSmall", a);
    const his = { source: sdk.associatedAddress(a.publicKey, ioMint) };
    await refused(chain, fill({ seller: b.publicKey, ...his }), 4, b); // of the token program: OwnerMismatch
    const [own, before] = [sdk.associatedAddress(a.publicKey, ioMint), await balance(chain, his.source)];
    await chain.send([await fill({})], [a]);
    expect(before - (await balance(chain, own))).equal(1_052_631_579n);
    await call();

    await chain.warpTo(moment.now + 61);
    await chain.fail([moment.instruction], "PriceStale", moment.signers);
    await chain.warpTo(moment.now + 6 * hours);
    const price = (await chain.account(prices["price account"]))!;
    price.data.writeBigInt64LE(BigInt(moment.now + 6 * hours), 93); // when it was published
    await chain.setAccount(prices["price account"], price);
    await chain.fail([moment.instruction], "AuctionOver", moment.signers);
  },

  "anyone, of the treasury": async () => {
    const burning = await at("burnFees");
    await pause(burning.chain);
    await burning.call();
    await burning.chain.fail([burning.moment.instruction], "NothingToBurn");

    const { chain, moment, call } = await at("openAuction");
    await pause(chain);
    await chain.fail([moment.instruction], "Paused", moment.signers);
    await chain.send([await sdk.unpause({ authority: key("pauser") })], [keypair("pauser")]);
    await call();
    const { data } = (await chain.account(sdk.configAddress()))!;
    const start = sdk.decodeConfig(data).emissionStartedAt!.toNumber();
    const next = sdk.openAuction({ payer: stranger.publicKey, period: 1, usdcMint });
    await chain.warpTo(start + week - 1);
    await refused(chain, next, "AuctionNotDue", stranger);
    await chain.warpTo(start + week);
    await chain.send([await next], [stranger]);

    const going = await at("openAuction");
    await going.call();
    await pause(going.chain);
    const auction = { address: buybacks["buyback of week 0"], payer: stranger.publicKey };
    const close = sdk.closeAuction({ auction });
    await going.chain.warpTo(going.moment.now + 6 * hours - 1);
    await refused(going.chain, close, "AuctionGoesOn");
    await going.chain.warpTo(going.moment.now + 6 * hours);
    await going.chain.send([await close], []);
  },
};
