/** One call of each builder, beside what Anchor's own builder must be given for the same instruction. */
import * as sdk from "@io-net/sdk";
import { SYSVAR_SLOT_HASHES_PUBKEY } from "@solana/web3.js";
import BN from "bn.js";
import * as cast from "./cast.ts";
import { configCases } from "./config_cases.ts";
import { grantCases } from "./grant_cases.ts";
import { jobCases } from "./job_cases.ts";
import { jobMoneyCases } from "./job_money_cases.ts";
import { key } from "./keys.ts";
import { stakeCases } from "./stake_cases.ts";
import { treasuryCases } from "./treasury_cases.ts";

const { admin, config, cpuPool, emission, gpuPool, ioMint, owner, systemProgram, tokenProgram, treasury } = cast;
const operator = key(2);
const device = key(3);
const verifier = key(5);
const payoutOwner = key(6);
const usdcMint = key(8);
const mintAuthority = key(9);

const reserveVault = sdk.vaultAddress(emission, ioMint);
const deviceClass = sdk.classAddress(3);
const node = sdk.nodeRef(operator, 11, 3, "cpu");
const vault = sdk.vaultAddress(node.address, ioMint);

const oracle = { programs: [key(61), key(62)], feed: key(63).toBytes() };
const roles = { admin, pauser: key(21), slasher: key(22), resolver: key(23) };
const offer = { region: 31, askingUsdc: new BN("18446744073709551615"), askingIo: new BN(0), payoutOwner };
const nodeTerms = { id: 11, processors: 1_024, commissionBps: 9_500, offer };
const items = [
  { node: key(31), minutes: 60, tier: 4 },
  { node: key(32), minutes: 0, tier: 1 },
];

/** Every instruction of the program. */
export const cases: Record<string, cast.Case> = {
  ...configCases,
  ...grantCases,
  ...stakeCases,
  ...jobCases,
  ...jobMoneyCases,
  ...treasuryCases,
  initConfig: {
    built: sdk.initConfig({
      authority: owner,
      ioMint,
      usdcMint,
      roles,
      oracle,
      overrides: [{ parameter: "priceStepBps", value: new BN(600) }],
    }),
    args: [
      {
        roles,
        oracle: { ...oracle, feed: [...oracle.feed] },
        overrides: [{ parameter: { priceStepBps: {} }, value: new BN(600) }],
      },
    ],
    accounts: {
      authority: owner,
      programData: sdk.programDataAddress(),
      config,
      treasury,
      emission,
      ioMint,
      usdcMint,
      treasuryIoVault: sdk.vaultAddress(treasury, ioMint),
      treasuryUsdcVault: sdk.vaultAddress(treasury, usdcMint),
      reserveVault,
      tokenProgram,
      systemProgram,
    },
  },
  genesis: {
    built: sdk.genesis({ admin, mintAuthority, ioMint }),
    args: [],
    accounts: {
      admin,
      mintAuthority,
      config,
      ioMint,
      emission,
      reserveVault,
      genesisVault: sdk.vaultAddress(config, ioMint),
      tokenProgram,
      systemProgram,
    },
  },
  startEmission: {
    built: sdk.startEmission({ admin, ioMint, schedule: sdk.SCHEDULES.published }),
    args: [{ firstMonth: new BN("333333333333333"), numerator: new BN("989848952962"), denominator: new BN(10 ** 12) }],
    accounts: { admin, config, emission, reserveVault, gpuPool, cpuPool, systemProgram },
  },
  closeHour: {
    built: sdk.closeHour({ pool: "gpu", lastHour: 175_320 }),
    args: [new BN(175_320)],
    accounts: { emission, pool: gpuPool },
  },
  registerNode: {
    built: sdk.registerNode({ operator, device, class: deviceClass, ioMint, terms: nodeTerms }),
    args: [{ ...nodeTerms, id: new BN(11) }],
    accounts: {
      operator,
      device,
      config,
      class: deviceClass,
      node: node.address,
      deviceMark: sdk.deviceAddress(device),
      vault,
      ioMint,
      tokenProgram,
      systemProgram,
    },
  },
  updateNode: {
    built: sdk.updateNode({ operator, node: node.address, offer }),
    args: [offer],
    accounts: { operator, node: node.address },
  },
  retireNode: {
    built: sdk.retireNode({ operator, node: node.address }),
    args: [],
    accounts: { operator, node: node.address },
  },
  claimCommission: {
    built: sdk.claimCommission({ payoutOwner, node: node.address, ioMint }),
    args: [],
    accounts: {
      payoutOwner,
      node: node.address,
      emission,
      reserveVault,
      destination: sdk.associatedAddress(payoutOwner, ioMint),
      tokenProgram,
    },
  },
  removeVerifier: {
    built: sdk.removeVerifier({ admin, key: verifier }),
    args: [],
    accounts: { admin, config, verifier: sdk.verifierAddress(verifier), payer: admin },
  },
  openHour: {
    built: sdk.openHour({ pool: "cpu" }),
    args: [],
    accounts: { pool: cpuPool, slotHashes: SYSVAR_SLOT_HASHES_PUBKEY },
  },
  submitProof: {
    built: sdk.submitProof({ device, node, nonce: new BN("18446744073709551615") }),
    args: [new BN("18446744073709551615")],
    accounts: { device, node: node.address, class: deviceClass, pool: cpuPool },
  },
  attest: {
    built: sdk.attest({ key: verifier, class: deviceClass, pool: "gpu", hour: 8_765, items }),
    args: [{ hour: new BN(8_765), minutes: Buffer.from([60, 0]), tiers: Buffer.from([4, 1]) }],
    accounts: {
      key: verifier,
      verifier: sdk.verifierAddress(verifier),
      config,
      class: deviceClass,
      pool: gpuPool,
    },
    remaining: [key(31), key(32)],
  },
  settleRewards: {
    built: sdk.settleRewards({ node }),
    args: [],
    accounts: { node: node.address, pool: cpuPool },
  },
  stake: {
    built: sdk.stake({ owner, node, ioMint, amount: new BN("9007199254740993") }),
    args: [new BN("9007199254740993")],
    accounts: {
      owner,
      config,
      class: deviceClass,
      pool: cpuPool,
      node: node.address,
      position: sdk.positionAddress(node.address, owner),
      source: sdk.associatedAddress(owner, ioMint),
      vault,
      tokenProgram,
      systemProgram,
    },
  },
  claimRewards: {
    built: sdk.claimRewards({ owner, node: node.address, ioMint }),
    args: [],
    accounts: {
      owner,
      position: sdk.positionAddress(node.address, owner),
      node: node.address,
      emission,
      reserveVault,
      destination: sdk.associatedAddress(owner, ioMint),
      tokenProgram,
    },
  },
};
