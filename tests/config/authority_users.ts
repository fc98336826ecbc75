/** The lines of the table of authority (programs/io-net/README.md) about those who work, hold and are granted something. */
import * as sdk from "@io-net/sdk";
import type { Keypair, TransactionInstruction } from "@solana/web3.js";
import { expect } from "chai";
import { airdrops, key, nodes, second, vestings } from "../hostile/cast.ts";
import { airdropRef, claimOf, ioMint, vestingRef } from "../hostile/grants.ts";
import { chainAt, type Moment, moments } from "../hostile/moments.ts";
import type { Chain } from "../support/chain.ts";
import { keypair } from "../support/keys.ts";
import { outcomes } from "../support/outcomes.ts";
import { stakedNode } from "../support/staked.ts";
import { swap } from "../support/swap.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";

const [a, b] = nodes as [(typeof nodes)[number], (typeof nodes)[number]];
const [admin, pauser, stranger] = [keypair("admin"), keypair("pauser"), keypair("stranger")];
const [beneficiary, claimant, funder] = [keypair("beneficiary a"), keypair("claimant a"), keypair("funder a")];

/** The chain at a moment of the hostile cast, and what is called in it. */
async function at(title: string): Promise<{ chain: Chain; moment: Moment; call: () => Promise<unknown> }> {
  const moment = (await moments()).find((found) => found.title === title)!;
  const chain = await chainAt(moment);
  return { chain, moment, call: () => chain.send([moment.instruction], moment.signers) };
}

/** As `Chain.fail`, for one call. */
const refused = async (chain: Chain, call: Promise<TransactionInstruction>, error: string, ...signers: Keypair[]) =>
  chain.fail([await call], error, signers);
const pause = async (chain: Chain) =>
  chain.send([await sdk.pause({ pauser: pauser.publicKey, secs: 604_800 })], [pauser]);
const balance = async (chain: Chain, account: sdk.NodeRef["address"]) =>
  (await chain.account(account))!.data.readBigUInt64LE(64);

export const userLines: Record<string, () => Promise<void>> = {
  verifier: async () => {
    const world = await World.create({ engine: "litesvm" });
    const [one, two] = world.verifiers as [Keypair, Keypair];
    const node = await stakedNode(world);
    const own = await stakedNode(world, { payoutOwner: one.publicKey });
    expect(outcomes(await world.work([node, own], 0, { verifiers: [one] }))).deep.equal([["counted", "selfDealing"]]);
    const says = ({ publicKey }: Keypair) => {
      const items = [{ node: node.address, minutes: 60, tier: 4 }];
      return sdk.attest({ key: publicKey, class: node.class, pool: "gpu", hour: 0, items });
    };
    await world.send(sdk.removeVerifier({ admin: admin.publicKey, key: two.publicKey }), [world.admin]);
    await world.fail(says(two), "AccountOwnedByWrongProgram", [two]);
    await world.toHour(1, 1_800);
    await world.fail(says(world.verifiers[2]!), "OutsideAttestationWindow", [world.verifiers[2]!]);
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
  },

  "device key": async () => {
    const { chain, moment, call } = await at("submitProof");
    const proof = (node: sdk.NodeRef) => sdk.submitProof({ device: a.device.publicKey, node, nonce: 0 });
    await refused(chain, proof({ ...a.ref, address: nodes[2]!.ref.address }), "NotDevice", a.device);
    await call();
    await chain.fail([moment.instruction], "AlreadyProven", moment.signers);
    await chain.warpTo(moment.now + 3_600);
    await chain.fail([moment.instruction], "HourNotOpen", moment.signers);
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
    const { chain, moment, call } = await at("claimRewards");
    const holder = keypair("holder");
    await pause(chain);
    const stake = sdk.stake({ owner: holder.publicKey, node: a.ref, ioMint, amount: io(1) });
    await refused(chain, stake, "Paused", holder);
    const his = swap(moment.instruction, holder.publicKey, stranger.publicKey);
    await refused(chain, his, "WrongPosition", stranger);
    await call();
  },

  grantor: async () => {
    const { chain, call } = await at("createVesting");
    await call();
    const vesting = { ...vestingRef("vesting new", "a"), beneficiary: key("beneficiary new") };
    await refused(chain, sdk.closeVesting({ vesting }), "VestingNotReleased");
    const back = { authority: funder.publicKey, vesting, destination: second("funder a") };
    await refused(chain, sdk.releaseVesting(back), "NotTokenOwner", funder);
    const propose = { beneficiary: funder.publicKey, vesting: vesting.address, pendingBeneficiary: funder.publicKey };
    await refused(chain, sdk.proposeBeneficiary(propose), "NotBeneficiary", funder);
  },

  beneficiary: async () => {
    const { chain, moment, call } = await at("releaseVesting: by the beneficiary");
    await pause(chain);
    const before = await balance(chain, second("beneficiary a"));
    await call();
    expect((await balance(chain, second("beneficiary a"))) - before).equal(1_000_000_000n); // the 10 IO at once
    await chain.fail([moment.instruction], "NothingToRelease", moment.signers);
    await chain.warpTo(moment.now + 2_629_800);
    await call(); // and a ninth of the other 90 after a month
    expect((await balance(chain, second("beneficiary a"))) - before).equal(2_000_000_000n);
  },

  "proposed beneficiary": async () => {
    const { chain, moment, call } = await at("acceptBeneficiary");
    const propose = (pendingBeneficiary: sdk.NodeRef["address"] | null) =>
      sdk.proposeBeneficiary({
        beneficiary: beneficiary.publicKey,
        vesting: vestings["vesting a"],
        pendingBeneficiary,
      });
    await chain.send([await propose(null)], [beneficiary]);
    await chain.fail([moment.instruction], "NotPendingBeneficiary", moment.signers);
    await chain.send([await propose(key("beneficiary new"))], [beneficiary]);
    await call();
    await refused(chain, propose(beneficiary.publicKey), "NotBeneficiary", beneficiary);
  },

  "airdrop funder": async () => {
    const { chain, moment, call } = await at("closeAirdrop: by the funder");
    await chain.warpTo(moment.now - 1); // the moment is a day after the claims
    await chain.fail([moment.instruction], "AirdropNotOver", moment.signers);
    await chain.warpTo(moment.now);
    const before = await balance(chain, second("funder a"));
    await call();
    expect((await balance(chain, second("funder a"))) - before).equal(2_000_000_000n); // 20 IO that nobody claimed
  },

  claimant: async () => {
    const { chain, moment, call } = await at("claimAirdrop: by the claimant");
    await pause(chain);
    const more = { ...claimOf("a"), amount: io(11) };
    const greedy = { authority: claimant.publicKey, airdrop: airdropRef("a"), claim: more };
    await refused(chain, sdk.claimAirdrop(greedy), "ProofInvalid", claimant);
    await call();
    await chain.fail([moment.instruction], "AlreadyClaimed", moment.signers);
  },

  anyone: async () => {
    const { chain } = await at("releaseVesting: by anyone");
    await pause(chain);
    const authority = stranger.publicKey;
    const [vesting, airdrop, claim] = [vestingRef("vesting a", "a"), airdropRef("a"), claimOf("a")];
    for (const [destination, error] of [
      [sdk.associatedAddress(authority, ioMint), "NotTokenOwner"],
      [second("beneficiary a"), "NotAssociatedAccount"],
    ] as const) {
      await refused(chain, sdk.releaseVesting({ authority, vesting, destination }), error, stranger);
    }
    const [his, own] = [second("claimant a"), sdk.associatedAddress(authority, ioMint)];
    await refused(
      chain,
      sdk.claimAirdrop({ authority, airdrop, claim, destination: his }),
      "NotAssociatedAccount",
      stranger,
    );
    await refused(chain, sdk.claimAirdrop({ authority, airdrop, claim, destination: own }), "NotTokenOwner", stranger);
    await refused(
      chain,
      sdk.closeClaimPage({ airdrop: airdrops["airdrop a"], page: 1, payer: authority }),
      "AirdropNotOver",
    );
    const queued = { index: 900, rentPayer: admin.publicKey };
    await refused(chain, sdk.cancelChange({ authority, queued }), "NotAdmin", stranger);
  },
};
