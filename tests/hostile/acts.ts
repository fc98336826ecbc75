/** What could be done at each stage of the scene: one moment of every instruction, more where it has several ways. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { keypair } from "../support/keys.ts";
import { io } from "../support/tokens.ts";
import type { World } from "../support/world.ts";
import { airdrops, changes, key, nodes, second, vestings } from "./cast.ts";
import { burning, exiting } from "./exits.ts";
import {
  airdropRef,
  airdropTerms,
  claimOf,
  ioMint,
  queuedChanges,
  queuedRef,
  vestingRef,
  vestingTerms,
} from "./grants.ts";
import type { Plays } from "./scene.ts";

const [admin, pauser, stranger] = [keypair("admin"), keypair("pauser"), keypair("stranger")];
const by = { admin: admin.publicKey };

/** The admin's and the pauser's, and what anyone applies. */
export async function governing(_: World, { could, does }: Plays): Promise<void> {
  const [parameter, ...kinds] = Object.keys(queuedChanges) as (keyof typeof queuedChanges)[];
  const change = queuedChanges[parameter!];
  await could("queueChange", sdk.queueChange({ ...by, index: changes.new, change }), admin);
  for (const kind of [parameter!, ...kinds]) {
    const apply = { payer: stranger.publicKey, queued: queuedRef(kind) };
    await could(`applyChange: ${kind}`, sdk.applyChange(apply), stranger);
  }
  const cancel = { authority: admin.publicKey, queued: queuedRef("parameter") };
  await could("cancelChange: by the admin", sdk.cancelChange(cancel), admin);
  await could("clearRole", sdk.clearRole({ ...by, role: "slasher" }), admin);
  await could("removeVerifier", sdk.removeVerifier({ ...by, key: key("verifier 1") }), admin);
  const seed = { row: "seed", beneficiary: key("beneficiary b") } as const;
  await could("allocate", sdk.allocate({ ...by, ioMint, ...seed }), admin);
  await does("proposeAdmin", sdk.proposeAdmin({ ...by, pendingAdmin: key("admin new") }), admin);
  await could("acceptAdmin", sdk.acceptAdmin({ pendingAdmin: key("admin new") }), keypair("admin new"));
}

/** Of vestings and airdrops, while they can be claimed. */
export async function granting({ chain }: World, { could, does }: Plays): Promise<void> {
  const now = await chain.now();
  const [funder, beneficiary, claimant] = [keypair("funder a"), keypair("beneficiary a"), keypair("claimant a")];
  const newVesting = { creator: funder.publicKey, ioMint, id: 9, beneficiary: key("beneficiary new") };
  await could("createVesting", sdk.createVesting({ ...newVesting, terms: vestingTerms(now) }), funder);
  const [a, done] = [vestingRef("vesting a", "a"), vestingRef("vesting a, done", "a")];
  const release = sdk.releaseVesting({ authority: stranger.publicKey, vesting: a });
  await could("releaseVesting: by anyone", release, stranger);
  const own = { authority: beneficiary.publicKey, destination: second("beneficiary a") };
  await could("releaseVesting: by the beneficiary", sdk.releaseVesting({ ...own, vesting: a }), beneficiary);
  await could("closeVesting", sdk.closeVesting({ vesting: done }));
  const pendingBeneficiary = key("beneficiary new");
  const propose = { beneficiary: beneficiary.publicKey, vesting: vestings["vesting a"], pendingBeneficiary };
  await does("proposeBeneficiary", sdk.proposeBeneficiary(propose), beneficiary);
  const accept = sdk.acceptBeneficiary({ pendingBeneficiary, vesting: vestings["vesting a"] });
  await could("acceptBeneficiary", accept, keypair("beneficiary new"));

  const newAirdrop = { funder: funder.publicKey, ioMint, id: 9, terms: airdropTerms("a", now) };
  await could("createAirdrop", sdk.createAirdrop(newAirdrop), funder);
  const open = sdk.openClaimPage({ payer: stranger.publicKey, airdrop: airdrops["airdrop b"], page: 1 });
  await could("openClaimPage", open, stranger);
  const [airdrop, claim] = [airdropRef("a"), claimOf("a")];
  const forHim = sdk.claimAirdrop({ authority: stranger.publicKey, airdrop, claim });
  await could("claimAirdrop: by anyone", forHim, stranger);
  const his = { authority: claimant.publicKey, destination: second("claimant a") };
  await could("claimAirdrop: by the claimant", sdk.claimAirdrop({ ...his, airdrop, claim }), claimant);
}

/** Of nodes, stake and hours; at the end hour 1 is closed. */
export async function working(world: World, { could, does }: Plays): Promise<void> {
  const [a, , c] = nodes as [(typeof nodes)[number], (typeof nodes)[number], (typeof nodes)[number]];
  const holder = keypair("holder");
  const offer = { region: 1, askingUsdc: new BN(1), askingIo: new BN(1), payoutOwner: key("payout new") };
  const newcomer = { operator: key("operator new"), device: key("device new"), class: sdk.classAddress(1), ioMint };
  const terms = { id: 0, processors: 1, commissionBps: 0, offer };
  await could("registerNode", sdk.registerNode({ ...newcomer, terms }), keypair("operator new"), keypair("device new"));
  await could("updateNode", sdk.updateNode({ operator: a.operator.publicKey, node: a.ref.address, offer }), a.operator);
  const ofA = { operator: a.operator.publicKey, node: a.ref.address };
  await could("retireNode", sdk.retireNode(ofA), a.operator);
  await could("announceCommission", sdk.announceCommission({ ...ofA, commissionBps: 1_500 }), a.operator);
  const rotate = sdk.rotateDevice({ ...ofA, device: key("device new") });
  await could("rotateDevice", rotate, a.operator, keypair("device new"));
  const commission = { payoutOwner: a.payout.publicKey, node: a.ref.address, ioMint };
  await could("claimCommission", sdk.claimCommission(commission), a.payout);
  const at = { node: a.ref, ioMint, amount: io(1) };
  await could("claimRewards", sdk.claimRewards({ owner: holder.publicKey, node: a.ref.address, ioMint }), holder);
  const compound = sdk.compoundRewards({ owner: holder.publicKey, node: a.ref, ioMint });
  await could("compoundRewards", compound, holder);
  await could("stake: again", sdk.stake({ owner: holder.publicKey, ...at }), holder);
  await could("stake: first", sdk.stake({ owner: key("joiner"), ...at }), keypair("joiner"));
  await does("openHour", sdk.openHour({ pool: "gpu" }));
  await could("submitProof", sdk.submitProof({ device: a.device.publicKey, node: a.ref, nonce: 0 }), a.device);
  const items = [a, c].map(({ ref }) => ({ node: ref.address, minutes: 60, tier: 4 }));
  const attestation = { class: a.ref.class, pool: "gpu" as const, hour: 1, items };
  await does("attest", sdk.attest({ key: key("verifier 1"), ...attestation }), keypair("verifier 1"));
  await world.toHour(2, 1_800);
  await does("closeHour", sdk.closeHour({ pool: "gpu", lastHour: 1 }));
  await could("settleRewards", sdk.settleRewards({ node: a.ref }));
}

/** When changes have lapsed, stake may leave and the airdrops are over; last a pause, so that entries are open in all other moments. */
export async function ending(world: World, { could, does }: Plays): Promise<void> {
  const { chain } = world;
  const lapsed = { authority: stranger.publicKey, queued: queuedRef("parameter") };
  await chain.warpTo(world.startedAt - 172_800 + 1_209_600);
  await could("cancelChange: lapsed", sdk.cancelChange(lapsed), stranger);
  await exiting(world, { could, does });
  await chain.warpTo(world.startedAt - 172_800 + 2_592_000 + 86_400);
  const page = (of: "a" | "b", page: number, payer: string) =>
    sdk.closeClaimPage({ airdrop: airdrops[`airdrop ${of}`], page, payer: key(payer) });
  await could("closeClaimPage", page("b", 0, "funder b"));
  await world.send([page("a", 0, "funder a"), page("a", 1, "stranger")]);
  const airdrop = airdropRef("a");
  await could("closeAirdrop: by anyone", sdk.closeAirdrop({ authority: stranger.publicKey, airdrop }), stranger);
  const own = { authority: airdrop.funder, destination: second("funder a") };
  await could("closeAirdrop: by the funder", sdk.closeAirdrop({ ...own, airdrop }), keypair("funder a"));
  await burning(world, { could, does });
  await does("pause", sdk.pause({ pauser: pauser.publicKey, secs: 604_800 }), pauser);
  for (const who of [pauser, admin]) {
    const name = who === admin ? "admin" : "pauser";
    await could(`unpause: by the ${name}`, sdk.unpause({ authority: who.publicKey }), who);
  }
}
