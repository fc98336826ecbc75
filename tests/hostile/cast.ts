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

export interface Member {
  name: string;
  /** Accounts of one kind are siblings. */
  kind: string;
  key: PublicKey;
}

const labels = [
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
  "holder",
  "joiner",
  "stranger",
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

const ioMint = key("io mint");
const usdcMint = key("usdc mint");

/** A second token account of a person. */
export const second = (label: string): PublicKey => key(`second account of ${label}`);

function list(kind: string, members: Record<string, PublicKey>): Member[] {
  return Object.entries(members).map(([name, address]) => ({ kind, name, key: address }));
}

const byNode = (of: (node: (typeof nodes)[number]) => PublicKey, what: string) =>
  Object.fromEntries(nodes.map((node) => [`${what} ${node.of}`, of(node)]));

const held = ["operator a", "operator b", "operator c", "payout a", "payout b", "holder", "joiner", "stranger"];

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
  ...list("token account", {
    ...byNode(({ ref }) => sdk.vaultAddress(ref.address, ioMint), "vault of"),
    "vault of new": sdk.vaultAddress(sdk.nodeAddress(key("operator new"), 0), ioMint),
    "reserve vault": sdk.vaultAddress(sdk.emissionAddress(), ioMint),
    "genesis vault": sdk.vaultAddress(sdk.configAddress(), ioMint),
    "treasury's IO": sdk.vaultAddress(sdk.treasuryAddress(), ioMint),
    "treasury's USDC": sdk.vaultAddress(sdk.treasuryAddress(), usdcMint),
    ...Object.fromEntries(held.map((label) => [`${label}'s IO`, sdk.associatedAddress(key(label), ioMint)])),
    ...Object.fromEntries(["holder", "payout a"].map((label) => [`${label}'s second`, second(label)])),
    "holder's USDC": sdk.associatedAddress(key("holder"), usdcMint),
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
