/** Everybody and everything of a chain with more than one of each kind: what an attacker can pass in the place of another. */
import * as sdk from "@io-net/sdk";
import { ASSOCIATED_TOKEN_PROGRAM_ID, TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID } from "@solana/spl-token";
import {
  type Keypair,
  type PublicKey,
  SYSVAR_CLOCK_PUBKEY,
  SYSVAR_INSTRUCTIONS_PUBKEY,
  SYSVAR_RENT_PUBKEY,
  SYSVAR_SLOT_HASHES_PUBKEY,
  SystemProgram,
} from "@solana/web3.js";
import { keypair } from "../support/keys.ts";
import { buybacks, sellerLabels, sellerTokens } from "./buyback_cast.ts";
import { allowances, bids, jobLabels, jobs, jobTokens, prices, spenders } from "./job_cast.ts";

export interface Member {
  name: string;
  /** Accounts of one kind are siblings. */
  kind: string;
  key: PublicKey;
}

export const labels = [
  "upgrade authority",
  "admin",
  "pauser",
  "slasher",
  "resolver",
  "mint authority",
  "verifier 0",
  "verifier 1",
  "verifier 2",
  ...["a", "b", "c", "new"].flatMap((of) => [`operator ${of}`, `device ${of}`, `payout ${of}`]),
  ...["a", "b"].flatMap((of) => [`funder ${of}`, `beneficiary ${of}`, `claimant ${of}`]),
  "admin new",
  "pauser new",
  "beneficiary new",
  "holder",
  "joiner",
  "stranger",
  ...jobLabels,
  ...sellerLabels,
];

/** Every key that somebody signs with. */
export const people: Keypair[] = labels.map(keypair);

export const key = (label: string): PublicKey => keypair(label).publicKey;

/** Nodes a and c are of class 1, b of class 2, which is a class of CPUs; class 3 is one of GPUs again. */
export const nodes = (["a", "b", "c"] as const).map((of) => ({
  of,
  operator: keypair(`operator ${of}`),
  device: keypair(`device ${of}`),
  payout: keypair(`payout ${of}`),
  ref: sdk.nodeRef(key(`operator ${of}`), 0, of === "b" ? 2 : 1, of === "b" ? "cpu" : "gpu"),
}));

const nodeOf = (of: "a" | "c") => nodes.find((node) => node.of === of)!.ref.address;

/** Requests of the holder to leave a in part, of which the second is there before the first, and c; the joiner left both. */
export const tickets = {
  "holder's ticket in a": sdk.ticketAddress(nodeOf("a"), key("holder"), 0),
  "holder's ticket in c": sdk.ticketAddress(nodeOf("c"), key("holder"), 0),
  "holder's second ticket in a": sdk.ticketAddress(nodeOf("a"), key("holder"), 1),
  "joiner's ticket in a": sdk.ticketAddress(nodeOf("a"), key("joiner"), 0),
  "joiner's ticket in c": sdk.ticketAddress(nodeOf("c"), key("joiner"), 0),
};

/** One of a was overturned before the other two. */
export const slashes = {
  "slash of a": sdk.slashAddress(nodeOf("a"), 1, 0),
  "slash of c": sdk.slashAddress(nodeOf("c"), 1, 0),
  "slash of a, overturned": sdk.slashAddress(nodeOf("a"), 2, 0),
};

/** Grants of both funders, those that are done with everything released; the admin allocated the community's row. */
export const vestings = {
  "vesting a": sdk.vestingAddress(key("funder a"), 0),
  "vesting b": sdk.vestingAddress(key("funder b"), 0),
  "vesting a, done": sdk.vestingAddress(key("funder a"), 1),
  "vesting b, done": sdk.vestingAddress(key("funder b"), 1),
  "vesting new": sdk.vestingAddress(key("funder a"), 9),
  "allocation of the community": sdk.allocationAddress("community"),
  "allocation of the seed": sdk.allocationAddress("seed"),
};

/** Each with two pages of claims, but for page 1 of b, which is not open yet. */
export const airdrops = {
  "airdrop a": sdk.airdropAddress(key("funder a"), 0),
  "airdrop b": sdk.airdropAddress(key("funder b"), 0),
  "airdrop new": sdk.airdropAddress(key("funder a"), 9),
};

/** Numbers of the queued changes; the last is not queued yet. */
export const changes = {
  parameter: 900,
  role: 901,
  newClass: 902,
  class: 903,
  newVerifier: 904,
  poolSplit: 905,
  oracle: 906,
  new: 909,
};

const ioMint = key("io mint");
const usdcMint = key("usdc mint");

/** A second token account of a person. */
export const second = (label: string): PublicKey => key(`second account of ${label}`);

function list(kind: string, members: Record<string, PublicKey>): Member[] {
  return Object.entries(members).map(([name, address]) => ({ kind, name, key: address }));
}

const byNode = (of: (node: (typeof nodes)[number]) => PublicKey, what: string) =>
  Object.fromEntries(nodes.map((node) => [`${what} ${node.of}`, of(node)]));

const vaultsOf = (parents: Record<string, PublicKey>) =>
  Object.fromEntries(
    Object.entries(parents).map(([name, parent]) => [`vault of ${name}`, sdk.vaultAddress(parent, ioMint)]),
  );

const held = [
  ...["operator a", "operator b", "operator c", "payout a", "payout b", "payout c", "holder", "joiner", "stranger"],
  ...["funder a", "funder b", "beneficiary a", "beneficiary b", "claimant a", "claimant b"],
  "client a",
];

/** Who has a second account. */
export const rich = ["holder", "payout a", "funder a", "beneficiary a", "claimant a"];

export const cast: Member[] = [
  ...list("wallet", Object.fromEntries(labels.map((label) => [label, key(label)]))),
  ...list("config", { config: sdk.configAddress() }),
  ...list("treasury", { treasury: sdk.treasuryAddress() }),
  ...list("emission", { emission: sdk.emissionAddress() }),
  ...list("pool", { "gpu pool": sdk.poolAddress("gpu"), "cpu pool": sdk.poolAddress("cpu") }),
  ...list("class", Object.fromEntries([1, 2, 3, 9].map((id) => [`class ${id}`, sdk.classAddress(id)]))),
  ...list(
    "verifier",
    Object.fromEntries([0, 1, 2].map((i) => [`verifier ${i}`, sdk.verifierAddress(key(`verifier ${i}`))])),
  ),
  ...list("node", { ...byNode(({ ref }) => ref.address, "node"), "node new": sdk.nodeAddress(key("operator new"), 0) }),
  ...list("device", {
    ...byNode(({ device }) => sdk.deviceAddress(device.publicKey), "mark of device"),
    "mark of device new": sdk.deviceAddress(key("device new")),
  }),
  ...list("position", {
    ...byNode(({ ref, operator }) => sdk.positionAddress(ref.address, operator.publicKey), "operator's position in"),
    ...byNode(({ ref }) => sdk.positionAddress(ref.address, key("holder")), "holder's position in"),
    ...byNode(({ ref }) => sdk.positionAddress(ref.address, key("joiner")), "joiner's position in"),
  }),
  ...list("ticket", tickets),
  ...list("slash", slashes),
  ...list(
    "change",
    Object.fromEntries(
      Object.entries(changes).map(([name, index]) => [`change ${name}`, sdk.paramChangeAddress(index)]),
    ),
  ),
  ...list("vesting", vestings),
  ...list("airdrop", airdrops),
  ...list(
    "claim page",
    Object.fromEntries(
      (["a", "b"] as const).flatMap((of) =>
        [0, 1].map((page) => [`page ${page} of ${of}`, sdk.claimPageAddress(airdrops[`airdrop ${of}`], page)]),
      ),
    ),
  ),
  ...list("job", jobs),
  ...list("bid", bids),
  ...list("allowance", allowances),
  ...list("spender", spenders),
  ...list("price", prices),
  ...list("buyback", buybacks),
  ...list("token account", {
    ...byNode(({ ref }) => sdk.vaultAddress(ref.address, ioMint), "vault of"),
    ...vaultsOf(vestings),
    ...vaultsOf(airdrops),
    "vault of new": sdk.vaultAddress(sdk.nodeAddress(key("operator new"), 0), ioMint),
    "reserve vault": sdk.vaultAddress(sdk.emissionAddress(), ioMint),
    "genesis vault": sdk.vaultAddress(sdk.configAddress(), ioMint),
    "treasury's IO": sdk.vaultAddress(sdk.treasuryAddress(), ioMint),
    "treasury's USDC": sdk.vaultAddress(sdk.treasuryAddress(), usdcMint),
    ...Object.fromEntries(held.map((label) => [`${label}'s IO`, sdk.associatedAddress(key(label), ioMint)])),
    ...Object.fromEntries(rich.map((label) => [`${label}'s second`, second(label)])),
    "holder's USDC": sdk.associatedAddress(key("holder"), usdcMint),
    ...jobTokens,
    ...sellerTokens,
  }),
  ...list("mint", { "io mint": ioMint, "usdc mint": usdcMint, "look-alike of IO": key("false io mint") }),
  ...list("program", {
    "this program": sdk.PROGRAM_ID,
    system: SystemProgram.programId,
    token: TOKEN_PROGRAM_ID,
    "token 2022": TOKEN_2022_PROGRAM_ID,
    associated: ASSOCIATED_TOKEN_PROGRAM_ID,
  }),
  ...list("program data", { "program data": sdk.programDataAddress() }),
  ...list("sysvar", {
    "slot hashes": SYSVAR_SLOT_HASHES_PUBKEY,
    clock: SYSVAR_CLOCK_PUBKEY,
    rent: SYSVAR_RENT_PUBKEY,
    instructions: SYSVAR_INSTRUCTIONS_PUBKEY,
  }),
  ...list("nothing", { nothing: key("an address without an account") }),
];

/** Two of each kind stand for it. */
export const stands = (member: Member): boolean => cast.filter(({ kind }) => kind === member.kind).indexOf(member) < 2;
