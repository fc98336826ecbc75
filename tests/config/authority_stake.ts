/** The lines of the table of authority (programs/io-net/README.md) about nodes, what is staked to them, and slashes. */
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { nodes, slashes } from "../hostile/cast.ts";
import { ioMint } from "../hostile/grants.ts";
import type { Chain } from "../support/chain.ts";
import { keypair } from "../support/keys.ts";
import { swap } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { at, pause, refused } from "./authority_moment.ts";

const [a, b, c] = nodes as [(typeof nodes)[number], (typeof nodes)[number], (typeof nodes)[number]];
const [admin, slasher, resolver] = [keypair("admin"), keypair("slasher"), keypair("resolver")];
const [holder, stranger] = [keypair("holder"), keypair("stranger")];
const [day, week] = [86_400, 604_800];

const nodeOf = async (chain: Chain, { address }: sdk.NodeRef) => sdk.decodeNode((await chain.account(address))!.data);
/** The stake of both pools of a, and all $IO there is. */
const stakeAndSupply = async (chain: Chain) => {
  const { activeStake, coolingStake } = await nodeOf(chain, a.ref);
  return [BigInt(`${activeStake.add(coolingStake)}`), (await chain.account(ioMint))!.data.readBigUInt64LE(36)] as const;
};
const open = (code: number, fractionBps = 5_000) => {
  const offence = { code, hour: 0, fractionBps, evidence: new Uint8Array(32) };
  return sdk.openSlash({ slasher: slasher.publicKey, node: a.ref.address, offence });
};
const overturn = (by = resolver) =>
  sdk.overturnSlash({ resolver: by.publicKey, node: a.ref.address, slash: slashes["slash of a"] });
const burn = (slash = slashes["slash of a"]) => sdk.burnSlash({ node: a.ref.address, slash, ioMint });
const clear = async (chain: Chain, role: sdk.Role) =>
  chain.send([await sdk.clearRole({ admin: admin.publicKey, role })], [admin]);
/** The operator makes a key the payout owner of a, for which that need not agree. */
const favour = async (chain: Chain, payoutOwner: sdk.NodeRef["address"]) => {
  const offer = { region: 1, askingUsdc: io(0), askingIo: io(0), payoutOwner };
  const update = sdk.updateNode({ operator: a.operator.publicKey, node: a.ref.address, offer });
  await chain.send([await update], [a.operator]);
};
/** Makes a key, which signs too, the device key of a. */
const arm = async (chain: Chain, device: Keypair) => {
  const rotate = { operator: a.operator.publicKey, device: device.publicKey, node: a.ref.address };
  await chain.send([await sdk.rotateDevice(rotate)], [a.operator, device]);
};

export const stakeLines: Record<string, () => Promise<void>> = {
  slasher: async () => {
    const { chain, moment } = await at("openSlash");
    await refused(chain, open(1, 5_001), "SlashFractionOutOfBounds", slasher);
    await chain.send([await open(1)], [slasher]);
    await refused(chain, open(3), "SlashOpen", slasher);
    const stake = sdk.stake({ owner: holder.publicKey, node: a.ref, ioMint, amount: io(1) });
    await refused(chain, stake, "SlashOpen", holder);
    await clear(chain, "slasher"); // does not end the slash that is open
    await chain.warpTo(moment.now + 30 * day - 1);
    await refused(chain, burn(), "AppealNotOver");
    // 1,400 IO in use, and 202 IO that leave; of the supply auctions burned 60 USDC at 0.95 USD: 63.15789474 IO.
    expect(await stakeAndSupply(chain)).deep.equal([160_200_000_000n, 79_999_993_684_210_526n]);
    await chain.warpTo(moment.now + 30 * day);
    await chain.send([await burn()]);
    expect(await stakeAndSupply(chain)).deep.equal([80_100_000_000n, 79_999_913_584_210_526n]); // nobody has the other half
    await refused(chain, open(3), "NotSlasher", slasher);

    const rested = await at("openSlash");
    await arm(rested.chain, slasher);
    await refused(rested.chain, open(1), "IsParty", slasher);
    await arm(rested.chain, keypair("device new"));
    await favour(rested.chain, slasher.publicKey); // disarms nobody
    await rested.chain.send([await open(1), await overturn()], [slasher, resolver]);
    await rested.chain.warpTo(moment.now + 3 * day - 1);
    await refused(rested.chain, open(3), "SlashedRecently", slasher);
    await rested.chain.warpTo(moment.now + 3 * day);
    await refused(rested.chain, open(1), "AccountExists", slasher);
    await rested.chain.send([await open(3)], [slasher]);
  },

  resolver: async () => {
    const { chain, moment } = await at("overturnSlash");
    await refused(chain, overturn(slasher), "NotResolver", slasher);
    await arm(chain, resolver);
    await refused(chain, overturn(), "IsParty", resolver);
    await arm(chain, keypair("device new"));
    await favour(chain, resolver.publicKey); // disarms nobody
    const before = await stakeAndSupply(chain);
    await chain.warpTo(moment.now + 30 * day - 1);
    await chain.send([await overturn()], [resolver]);
    expect(await stakeAndSupply(chain)).deep.equal(before);
    await refused(chain, overturn(), "SlashNotOpen", resolver);
    await refused(chain, burn(), "SlashNotOpen");

    const late = await at("overturnSlash");
    await late.chain.warpTo(moment.now + 30 * day);
    await refused(late.chain, overturn(), "AppealOver", resolver);
    const cleared = await at("overturnSlash");
    await clear(cleared.chain, "resolver");
    await refused(cleared.chain, overturn(), "NotResolver", resolver);
  },

  operator: async () => {
    const { chain, moment, call } = await at("retireNode");
    const [offer, operator] = [
      { region: 1, askingUsdc: io(1), askingIo: io(1), payoutOwner: a.payout.publicKey },
      a.operator,
    ];
    const update = (node: sdk.NodeRef) => sdk.updateNode({ operator: operator.publicKey, node: node.address, offer });
    await refused(chain, update(b.ref), "NotOperator", operator);
    await pause(chain);
    await chain.send([await update(a.ref)], [operator]);
    await call();
    await chain.fail([moment.instruction], "NodeIsRetired", moment.signers);
    const registration = await at("registerNode");
    await pause(registration.chain);
    await registration.chain.fail([registration.moment.instruction], "Paused", registration.moment.signers);

    const { chain: other, ...raise } = await at("announceCommission"); // of 5 points, from 10 % on
    const announce = (commissionBps: number, { address }: sdk.NodeRef = a.ref) =>
      sdk.announceCommission({ operator: operator.publicKey, node: address, commissionBps });
    await refused(other, announce(1_500, b.ref), "NotOperator", operator);
    await refused(other, announce(1_501), "CommissionRaiseTooHigh", operator);
    await pause(other);
    await raise.call();
    await refused(other, announce(1_600), "CommissionRaisePending", operator);
    const rates = async () => {
      const node = await nodeOf(other, a.ref);
      return [week - 1, week].map((secs) => sdk.commissionAt(node, raise.moment.now + secs));
    };
    expect(await rates()).deep.equal([1_000, 1_500]);
    await other.send([await announce(900)], [operator]);
    expect(await rates()).deep.equal([900, 900]);
  },

  "device key": async () => {
    const { chain, moment, call } = await at("submitProof");
    const proof = (node: sdk.NodeRef) => sdk.submitProof({ device: a.device.publicKey, node, nonce: 0 });
    await refused(chain, proof({ ...a.ref, address: nodes[2]!.ref.address }), "NotDevice", a.device);
    await call();
    await chain.fail([moment.instruction], "AlreadyProven", moment.signers);
    await chain.warpTo(moment.now + 3_600);
    await chain.fail([moment.instruction], "HourNotOpen", moment.signers);

    const [rotated, next] = [await at("submitProof"), keypair("device new")];
    const rotate = (device: sdk.NodeRef["address"]) =>
      sdk.rotateDevice({ operator: a.operator.publicKey, device, node: a.ref.address });
    await rotated.chain.send([await rotate(next.publicKey)], [a.operator, next]);
    await refused(rotated.chain, proof(a.ref), "NotDevice", a.device);
    await refused(rotated.chain, rotate(a.device.publicKey), "AccountExists", a.operator, a.device);
  },

  "payout owner": async () => {
    const { chain, moment, call } = await at("claimCommission");
    const offer = { region: 1, askingUsdc: io(0), askingIo: io(0), payoutOwner: stranger.publicKey };
    const other = await at("claimCommission");
    await call();
    await chain.fail([moment.instruction], "NothingToClaim", moment.signers);
    const update = sdk.updateNode({ operator: a.operator.publicKey, node: a.ref.address, offer });
    await other.chain.send([await update], [a.operator]);
    await other.chain.fail([moment.instruction], "NotPayoutOwner", moment.signers);
    const claim = sdk.claimCommission({ payoutOwner: stranger.publicKey, node: a.ref.address, ioMint });
    await other.chain.send([await claim], [stranger]);
  },

  holder: async () => {
    const { chain, call } = await at("claimRewards");
    await pause(chain);
    const of = { owner: holder.publicKey, node: a.ref, ioMint };
    await refused(chain, sdk.stake({ ...of, amount: io(1) }), "Paused", holder);
    await refused(chain, sdk.compoundRewards(of), "Paused", holder);
    const destination = sdk.associatedAddress(stranger.publicKey, ioMint);
    const claim = sdk.claimRewards({ ...of, node: a.ref.address, destination });
    await refused(chain, claim, "NotTokenOwner", holder);
    await refused(chain, swap(claim, holder.publicKey, stranger.publicKey), "WrongPosition", stranger);
    await call();

    const { chain: later, ...request } = await at("requestUnstake");
    await pause(later);
    await request.call();
    const cancel = sdk.cancelUnstake({ ...of, index: 0 });
    await refused(later, swap(await cancel, holder.publicKey, stranger.publicKey), "WrongPosition", stranger);
    await later.send([await cancel, request.moment.instruction], [holder]);
    const withdraw = sdk.withdrawUnstaked({ ...of, node: a.ref.address, index: 0 });
    await later.warpTo(request.moment.now + 14 * day - 1);
    await refused(later, withdraw, "StakeStillCooling", holder);
    await later.warpTo(request.moment.now + 14 * day);
    await later.send([await open(1)], [slasher]);
    await refused(later, withdraw, "SlashOpen", holder);
    await later.send([await overturn()], [resolver]);
    await pause(later);
    const move = sdk.moveStake({ owner: holder.publicKey, from: a.ref.address, to: c.ref, index: 0, ioMint });
    await refused(later, move, "Paused", holder);
    await later.send([await withdraw], [holder]);

    const close = await at("closePosition");
    await pause(close.chain);
    await close.call();
  },
};
