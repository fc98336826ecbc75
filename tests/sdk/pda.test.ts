import * as sdk from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import { expect } from "chai";
import fc from "fast-check";
import { key } from "./keys.ts";

const runs = { seed: 20_260_101, numRuns: 300 };

describe("the addresses", () => {
  // Each literal was derived with Python's hashlib and its own test of the curve: the first bump from 255 down for which
  // sha256(seeds, bump, program, "ProgramDerivedAddress") is no point of ed25519.
  const known: [string, () => PublicKey, string][] = [
    ["config", () => sdk.configAddress(), "Bde6pghFxF6QV6iof3cBMi8pFjKWpCjMTe28DdvszhFh"],
    ["treasury", () => sdk.treasuryAddress(), "B1nApsBkkogSm62J1twDC9F4Vf8mzuh7HE1ziPswpa2s"],
    ["emission", () => sdk.emissionAddress(), "22TdN9UzG9VKFeoF2gg9s8Frg73UPtvXGf8X2TaPBwoG"],
    ["pool, byte 0", () => sdk.poolAddress("gpu"), "HvHdB7JYEkxXojxentRqz9bzXH8jKB8gW6qHhSR5GRtF"],
    ["pool, byte 1", () => sdk.poolAddress("cpu"), "48Jir4j7MbXU7n9TDLJD4ov6wv6GPqv1azhT6wPEQbJi"],
    ["class, bytes 3 2", () => sdk.classAddress(515), "BHwYqq7VU1XpGF7nkpP8z628zgCTtAAQXSeTKtc9Yrmw"], // 515 = 3 + 2 * 256
    ["verifier, 32 x 1", () => sdk.verifierAddress(key(1)), "GxEVfryimswFM4ePwd4n3nyLvf6tdK7DQj217JdUSGdr"],
    [
      "node, 32 x 2, 2^64 - 2 in 8 bytes",
      () => sdk.nodeAddress(key(2), new BN("18446744073709551614")),
      "6f8b51wEMmH6VTtrC7rm9AhSdkNegrbWtpPL2h8wQXV4",
    ],
    ["device, 32 x 3", () => sdk.deviceAddress(key(3)), "EgK8A9QLoktggK3Wj1kJWyHYC9ErdqNLFcgq5yETy5iv"],
    [
      "stake, 32 x 5, 32 x 4",
      () => sdk.positionAddress(key(5), key(4)),
      "GyWFV2edbRJ4d2VevNxT6tn5BgCixmN1UTFGxiAWQQaH",
    ],
    [
      "ticket, 32 x 5, 32 x 4, 2^64 - 1 in 8 bytes",
      () => sdk.ticketAddress(key(5), key(4), new BN("18446744073709551615")),
      "G9GBctMSFCCe3epgFbJ1CwX6rRGMj11rwWzz6Nwfnt7L",
    ],
    [
      "slash, 32 x 5, bytes 3 2, 8,765 in 8 bytes",
      () => sdk.slashAddress(key(5), 515, 8_765),
      "7oh4QHjU5j9JBt7oZXhb5KUkiySgYjuGUfMTax9sMY1i",
    ],
    ["vault, 32 x 5, 32 x 6", () => sdk.vaultAddress(key(5), key(6)), "46VVs93byt3cdLhdG47u38NPrvXmDbqfrGBsw4wtkvcq"],
    ["param-change, 700 in 8 bytes", () => sdk.paramChangeAddress(700), "8AD3CebS7FFUDPCC4R8qGnkEA8cJQyjViqqzsUDM3mHa"],
    [
      "vesting, 32 x 4, 2^64 - 1 in 8 bytes",
      () => sdk.vestingAddress(key(4), new BN("18446744073709551615")),
      "8J7wVKubC8oEFxRYrD7ZaF8owqEJTi1q16jEUsNMQN9a",
    ],
    ["vesting, the config, row 0", () => sdk.allocationAddress("seed"), "Fxjdus5oqx638TxPoY3fNx52AuqMSXTjjiK9NYtL2FXD"],
    [
      "vesting, the config, row 5",
      () => sdk.allocationAddress("launchPool"),
      "G8sEBSW9EC64jpsyEZjE5dsitcPjPbr3e52xFkKu5mTu",
    ],
    [
      "airdrop, 32 x 4, 13 in 8 bytes",
      () => sdk.airdropAddress(key(4), 13),
      "5mXbto558tfe7ahS5sj4dLbmDeQvmQa9LXLTU5rN13Mh",
    ],
    [
      "claims, 32 x 5, 52 in 4 bytes",
      () => sdk.claimPageAddress(key(5), 52),
      "6SWsc6yejm477Z9Az8phtmmJxozJfn4vvESjmC2csLta",
    ],
    [
      "job, 32 x 4, 2^64 - 1 in 8 bytes",
      () => sdk.jobAddress(key(4), new BN("18446744073709551615")),
      "CTRSWXzpajHAHSTTv75tDoLUxJWZLPRv73R5CTpVpLQP",
    ],
    ["bid, 32 x 5, 32 x 6", () => sdk.bidAddress(key(5), key(6)), "GKdrGyRCdUJe7cHBssfubiSXXcseSQype1yfECYpBbeF"],
    [
      "allowance, 32 x 4, 32 x 7",
      () => sdk.allowanceAddress(key(4), key(7)),
      "3DD4tyvrLdWvJsmNHbGNoX9P1Mu3UjuukGBNCsc6jK8J",
    ],
    ["spender, 32 x 4", () => sdk.spenderAddress(key(4)), "67isZE2eFeGMY1sQ9ndAbs3hPc6A4HuDMN6Gb3x3sEFj"],
    ["auction, 700 in 8 bytes", () => sdk.auctionAddress(700), "EASXExHCwz46Jgb4w6eH86fY5wa95uPfmYX5ZDAXXDPK"],
    [
      "auction, 2^64 - 1 in 8 bytes",
      () => sdk.auctionAddress(new BN("18446744073709551615")),
      "DqkRaVhpgN17J8MuouEkEw6kghahmgrXtC6HHNDp361K",
    ],
    ["the program, of the loader", () => sdk.programDataAddress(), "3nDnhQGqMb8QyEkyK71Ehaiz9k4tBDC1h7YyRHzyEmWw"],
    [
      "32 x 4, token program, 32 x 6, of the associated token program",
      () => sdk.associatedAddress(key(4), key(6)),
      "57nLMcto2J4NFDNdneK6aqzgtrXWj2Uu1vcWDVrcxWf9",
    ],
  ];
  for (const [seeds, address, expected] of known) {
    it(`of ${seeds} is ${expected}`, () => {
      expect(address().toBase58()).equal(expected);
      expect(address().toBase58(), "asked again").equal(expected);
    });
  }

  it("never meet: what differs has different addresses", () => {
    const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new PublicKey(bytes));
    const thing = fc.oneof(
      fc
        .constantFrom("config", "treasury", "emission", "pool gpu", "pool cpu")
        .map((name) => ({ name, keys: [], id: 0n })),
      fc.record({ name: fc.constant("class"), keys: fc.constant([]), id: fc.bigInt(0n, 65_535n) }),
      fc.record({ name: fc.constantFrom("verifier", "device", "spender"), keys: fc.tuple(keys), id: fc.constant(0n) }),
      fc.record({
        name: fc.constantFrom("node", "vesting", "airdrop", "job"),
        keys: fc.tuple(keys),
        id: fc.bigInt(0n, 2n ** 64n - 1n),
      }),
      fc.record({
        name: fc.constantFrom("change", "auction"),
        keys: fc.constant([]),
        id: fc.bigInt(0n, 2n ** 64n - 1n),
      }),
      fc.record({ name: fc.constant("claims"), keys: fc.tuple(keys), id: fc.bigInt(0n, 2n ** 32n - 1n) }),
      fc.record({ name: fc.constant("slash"), keys: fc.tuple(keys), id: fc.bigInt(0n, 2n ** 80n - 1n) }),
      fc.record({ name: fc.constant("ticket"), keys: fc.tuple(keys, keys), id: fc.bigInt(0n, 2n ** 64n - 1n) }),
      fc.record({
        name: fc.constantFrom("position", "vault", "bid", "allowance"),
        keys: fc.tuple(keys, keys),
        id: fc.constant(0n),
      }),
    );
    const identity = ({ name, keys, id }: Thing) => [name, ...keys.map(String), id].join(" ");
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(thing, (made) => {
        const address = addressOf(made).toBase58();
        expect(seen.get(address) ?? identity(made)).equal(identity(made));
        seen.set(address, identity(made));
      }),
      runs,
    );
    expect(seen.size).greaterThan(200);
  });

  it("of a node tell the order of operator and id, of a position that of node and owner", () => {
    expect(sdk.ticketAddress(key(1), key(2), 1).equals(sdk.ticketAddress(key(2), key(1), 1))).equal(false);
    expect(sdk.slashAddress(key(1), 1, 0).equals(sdk.slashAddress(key(1), 0, 1))).equal(false);
    expect(sdk.positionAddress(key(1), key(2)).equals(sdk.positionAddress(key(2), key(1)))).equal(false);
    expect(sdk.bidAddress(key(1), key(2)).equals(sdk.bidAddress(key(2), key(1)))).equal(false);
    expect(sdk.allowanceAddress(key(1), key(2)).equals(sdk.allowanceAddress(key(2), key(1)))).equal(false);
    expect(sdk.vaultAddress(key(1), key(2)).equals(sdk.vaultAddress(key(2), key(1)))).equal(false);
    expect(sdk.nodeAddress(key(1), 256).equals(sdk.nodeAddress(key(1), 1))).equal(false);
    expect(sdk.nodeAddress(key(1), 256).equals(sdk.nodeAddress(key(1), new BN(256)))).equal(true);
  });

  it("of numbers that do not fit are refused", () => {
    expect(() => sdk.classAddress(65_536)).throw(RangeError, "class id: 65536 does not fit u16");
    expect(() => sdk.classAddress(-1)).throw(RangeError, "class id: -1 does not fit u16");
    expect(() => sdk.classAddress(1.5)).throw(RangeError, "class id: 1.5 does not fit u16");
    expect(() => sdk.nodeAddress(key(1), new BN(2).pow(new BN(64)))).throw(RangeError, "does not fit u64");
    expect(() => sdk.nodeAddress(key(1), -1)).throw(RangeError, "node id: -1 does not fit u64");
    expect(() => sdk.nodeAddress(key(1), 2 ** 53)).throw(RangeError, "is not an exact whole number");
    expect(() => sdk.paramChangeAddress(-1)).throw(RangeError, "change index: -1 does not fit u64");
    expect(() => sdk.vestingAddress(key(1), -1)).throw(RangeError, "vesting id: -1 does not fit u64");
    expect(() => sdk.airdropAddress(key(1), 0.5)).throw(RangeError, "airdrop id: 0.5 is not an exact whole number");
    expect(() => sdk.ticketAddress(key(1), key(2), -1)).throw(RangeError, "ticket index: -1 does not fit u64");
    expect(() => sdk.slashAddress(key(1), 65_536, 0)).throw(RangeError, "code: 65536 does not fit u16");
    expect(() => sdk.slashAddress(key(1), 1, -1)).throw(RangeError, "hour: -1 does not fit u64");
    expect(() => sdk.claimPageAddress(key(1), 2 ** 32)).throw(RangeError, "page: 4294967296 does not fit u32");
    expect(() => sdk.auctionAddress(-1)).throw(RangeError, "period: -1 does not fit u64");
    expect(() => sdk.jobAddress(key(1), -1)).throw(RangeError, "job id: -1 does not fit u64");
    const row = "team" as sdk.AllocationRow;
    expect(() => sdk.allocationAddress(row)).throw(
      RangeError,
      "row: team is none of seed, seriesA, coreContributors, ",
    );
  });

  it("a node reference names class and pool without fetching them", () => {
    const byNumber = sdk.nodeRef(key(2), new BN("18446744073709551614"), 515, "cpu");
    const byKey = sdk.nodeRef(key(2), new BN("18446744073709551614"), sdk.classAddress(515), "cpu");
    expect(byNumber).deep.equal(byKey);
    expect(byNumber.address.toBase58()).equal("6f8b51wEMmH6VTtrC7rm9AhSdkNegrbWtpPL2h8wQXV4");
    expect(byNumber.class.toBase58()).equal("BHwYqq7VU1XpGF7nkpP8z628zgCTtAAQXSeTKtc9Yrmw");
    expect(byNumber.pool).equal("cpu");
  });
});

interface Thing {
  name: string;
  keys: readonly PublicKey[];
  id: bigint;
}

function addressOf({ name, keys, id }: Thing): PublicKey {
  const [a, b] = keys as [PublicKey, PublicKey];
  const number = new BN(id.toString());
  const addresses: Record<string, () => PublicKey> = {
    config: sdk.configAddress,
    treasury: sdk.treasuryAddress,
    emission: sdk.emissionAddress,
    "pool gpu": () => sdk.poolAddress("gpu"),
    "pool cpu": () => sdk.poolAddress("cpu"),
    class: () => sdk.classAddress(Number(id)),
    verifier: () => sdk.verifierAddress(a),
    device: () => sdk.deviceAddress(a),
    node: () => sdk.nodeAddress(a, number),
    change: () => sdk.paramChangeAddress(number),
    auction: () => sdk.auctionAddress(number),
    vesting: () => sdk.vestingAddress(a, number),
    airdrop: () => sdk.airdropAddress(a, number),
    claims: () => sdk.claimPageAddress(a, Number(id)),
    position: () => sdk.positionAddress(a, b),
    ticket: () => sdk.ticketAddress(a, b, number),
    slash: () => sdk.slashAddress(a, Number(id >> 64n), number.maskn(64)),
    vault: () => sdk.vaultAddress(a, b),
    job: () => sdk.jobAddress(a, number),
    bid: () => sdk.bidAddress(a, b),
    allowance: () => sdk.allowanceAddress(a, b),
    spender: () => sdk.spenderAddress(a),
  };
  return addresses[name]!();
}
