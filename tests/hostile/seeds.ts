/** The seeds of every address of the program in the cast, written as the program's `seeds` say. */
import { PROGRAM_ID } from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import { buybackSeeds } from "./buyback_cast.ts";
import { airdrops, changes, key, nodes, vestings } from "./cast.ts";
import { jobSeeds } from "./job_cast.ts";

type Part = string | Uint8Array | PublicKey;

const u16 = (value: number) => Uint8Array.of(value & 0xff, value >> 8);
const u32 = (value: number) => Uint8Array.of(...u16(value & 0xffff), ...u16(value >>> 16));
const u64 = (value: number) => Uint8Array.of(...u32(value), 0, 0, 0, 0);
const bytes = (part: Part) =>
  typeof part === "string" ? Buffer.from(part) : part instanceof PublicKey ? part.toBytes() : part;
const derive = (parts: Part[]) => PublicKey.findProgramAddressSync(parts.map(bytes), PROGRAM_ID);

const [config] = derive(["config"]);
const [treasury] = derive(["treasury"]);
const [emission] = derive(["emission"]);
const fresh: Part[] = ["node", key("operator new"), u64(0)];
const ofNodes = nodes.flatMap(({ operator, device, ref }): Part[][] => [
  ["node", operator.publicKey, u64(0)],
  ["device", device.publicKey],
  ["vault", ref.address, key("io mint")],
  ...[operator.publicKey, key("holder"), key("joiner")].map((owner) => ["stake", ref.address, owner]),
]);

const [a, c] = [nodes[0]!.ref.address, nodes[2]!.ref.address];
const left: Part[][] = [
  ...[a, c].flatMap((node) => ["holder", "joiner"].map((owner) => ["ticket", node, key(owner), u64(0)])),
  ["ticket", a, key("holder"), u64(1)],
  ...[a, c].map((node) => ["slash", node, u16(1), u64(0)]),
  ["slash", a, u16(2), u64(0)],
];

/** Of a and b, and the new one of a. */
const granted = (name: string): Part[][] => [
  [name, key("funder a"), u64(0)],
  [name, key("funder b"), u64(0)],
  [name, key("funder a"), u64(9)],
];

const all: Part[][] = [
  ["config"],
  ["treasury"],
  ["emission"],
  ["pool", Uint8Array.of(0)],
  ["pool", Uint8Array.of(1)],
  ...[1, 2, 3, 9].map((id) => ["class", u16(id)]),
  ...[0, 1, 2].map((i) => ["verifier", key(`verifier ${i}`)]),
  ...ofNodes,
  ...left,
  fresh,
  ["device", key("device new")],
  ["vault", derive(fresh)[0], key("io mint")],
  ...[emission, config, treasury].map((parent) => ["vault", parent, key("io mint")]),
  ["vault", treasury, key("usdc mint")],
  ...Object.values(changes).map((index) => ["param-change", u64(index)]),
  ...granted("vesting"),
  ...["a", "b"].map((of) => ["vesting", key(`funder ${of}`), u64(1)]),
  ...[4, 0].map((row) => ["vesting", config, u64(row)]), // the community's and the seed's
  ...granted("airdrop"),
  ...[airdrops["airdrop a"], airdrops["airdrop b"]].flatMap((airdrop) =>
    [0, 1].map((page) => ["claims", airdrop, u32(page)]),
  ),
  ...Object.values({ ...vestings, ...airdrops }).map((parent) => ["vault", parent, key("io mint")]),
  ...[...jobSeeds, ...buybackSeeds].map((parts) => parts.map((part) => (typeof part === "number" ? u64(part) : part))),
];

/** For each address the one of the same seeds with the next bump that gives an address at all. */
export const nextBumps = new Map(
  all.map((parts) => {
    const [address, bump] = derive(parts);
    return [address.toBase58(), below(parts, bump)];
  }),
);

function below(parts: Part[], bump: number): PublicKey {
  for (let next = bump - 1; ; next--) {
    try {
      return PublicKey.createProgramAddressSync([...parts.map(bytes), Uint8Array.of(next)], PROGRAM_ID);
    } catch {
      // on the curve: the next one
    }
  }
}
