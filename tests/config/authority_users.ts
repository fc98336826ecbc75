/** The lines of the table of authority (programs/io-net/README.md) about verifiers, those who are granted something, and anyone. */
import * as sdk from "@io-net/sdk";
import type { Keypair } from "@solana/web3.js";
import { expect } from "chai";
import { airdrops, key, second, vestings } from "../hostile/cast.ts";
import { airdropRef, claimOf, ioMint, vestingRef } from "../hostile/grants.ts";
import { keypair } from "../support/keys.ts";
import { outcomes } from "../support/outcomes.ts";
import { stakedNode } from "../support/staked.ts";
import { io } from "../support/tokens.ts";
import { World } from "../support/world.ts";
import { at, balance, pause, refused } from "./authority_moment.ts";

const [admin, stranger] = [keypair("admin"), keypair("stranger")];
const [beneficiary, claimant, funder] = [keypair("beneficiary a"), keypair("claimant a"), keypair("funder a")];

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
