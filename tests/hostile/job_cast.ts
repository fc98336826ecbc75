/** The cast of the market: two clients with a direct job each, of node a and of node c, and an auction each, with two bids. */
import * as sdk from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { keypair } from "../support/keys.ts";

const key = (label: string) => keypair(label).publicKey;

/** Who is there for the market alone. */
export const jobLabels = ["client a", "client b", "delegate a", "delegate b"];

const nodeOf = (of: "a" | "c") => sdk.nodeAddress(key(`operator ${of}`), 0);

/** The new one is not there yet. */
export const jobs = {
  "job a": sdk.jobAddress(key("client a"), 0),
  "job b": sdk.jobAddress(key("client b"), 0),
  "auction a": sdk.jobAddress(key("client a"), 1),
  "auction b": sdk.jobAddress(key("client b"), 1),
  "job new": sdk.jobAddress(key("client a"), 9),
};

/** The client's number for it. */
export const idOf = (name: keyof typeof jobs): number => (name === "job new" ? 9 : name.startsWith("job") ? 0 : 1);

/** Node a wins the auction of a, node c that of b; each loses the other. */
export const bids = {
  "bid for a": sdk.bidAddress(jobs["auction a"], nodeOf("a")),
  "bid for b": sdk.bidAddress(jobs["auction b"], nodeOf("c")),
  "losing bid for a": sdk.bidAddress(jobs["auction a"], nodeOf("c")),
  "losing bid for b": sdk.bidAddress(jobs["auction b"], nodeOf("a")),
};

export const allowances = {
  "allowance a": sdk.allowanceAddress(key("client a"), key("delegate a")),
  "allowance b": sdk.allowanceAddress(key("client b"), key("delegate b")),
};

/** Addresses that only sign. */
export const spenders = {
  "spender a": sdk.spenderAddress(key("client a")),
  "spender b": sdk.spenderAddress(key("client b")),
};

/** The second is of another feed. */
export const prices = { "price account": key("price account"), "price of another feed": key("price of another feed") };

export const usdcMint = key("usdc mint");
const ioMint = key("io mint");

/** Who has an account for USDC, beside the holder. */
export const paid = ["client a", "client b", "operator a", "operator c", "payout a", "payout c"];

/** A second account for USDC of a person. */
export const secondUsdc = (label: string): PublicKey => key(`second USDC account of ${label}`);

/** Who has one. */
export const paidTwice = ["client a", "operator a", "payout a"];

/** Of jobs and of people. */
export const jobTokens: Record<string, PublicKey> = {
  ...Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [`vault of ${name}`, sdk.vaultAddress(job, usdcMint)]),
  ),
  "IO vault of job new": sdk.vaultAddress(jobs["job new"], ioMint),
  ...Object.fromEntries(paid.map((label) => [`${label}'s USDC`, sdk.associatedAddress(key(label), usdcMint)])),
  ...Object.fromEntries(paidTwice.map((label) => [`${label}'s second USDC`, secondUsdc(label)])),
};

/** How each address of the program above is derived, as in `seeds.ts`; numbers are ids. */
export const jobSeeds: (string | number | PublicKey)[][] = [
  ...(Object.keys(jobs) as (keyof typeof jobs)[]).map((name) => [
    "job",
    key(name.endsWith("b") ? "client b" : "client a"),
    idOf(name),
  ]),
  ["bid", jobs["auction a"], nodeOf("a")],
  ["bid", jobs["auction b"], nodeOf("c")],
  ["bid", jobs["auction a"], nodeOf("c")],
  ["bid", jobs["auction b"], nodeOf("a")],
  ...["a", "b"].flatMap((of) => [
    ["allowance", key(`client ${of}`), key(`delegate ${of}`)],
    ["spender", key(`client ${of}`)],
  ]),
  ...Object.values(jobs).map((job) => ["vault", job, usdcMint]),
  ["vault", jobs["job new"], ioMint],
];
