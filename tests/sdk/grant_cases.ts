/** Vestings and airdrops. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import { admin, type Case, config, ioMint, owner, systemProgram, tokenProgram, treasury } from "./cast.ts";
import { key } from "./keys.ts";

const row = sdk.allocationAddress("ecosystem");
const grant = { address: sdk.vestingAddress(owner, 12), mint: ioMint, beneficiary: key(24), payer: key(25) };
const vestingTerms = { total: new BN(900), startsAt: new BN(-5), firstMonth: 240, tranches: 65_535, atOnce: new BN(0) };
const drop = { address: sdk.airdropAddress(owner, 13), mint: ioMint, funder: owner };
const window = { startsAt: new BN(1_767_225_600), endsAt: new BN(1_769_817_600) };
const airdropTerms = { root: key(41).toBytes(), total: new BN("9007199254740993"), leaves: 4_194_304, ...window };
const claim = {
  ...{ index: 240_000, claimant: key(26), amount: new BN("18446744073709551615") }, // the first leaf of page 3
  proof: [key(42).toBytes(), key(43).toBytes()],
};
const treasuryVault = sdk.vaultAddress(treasury, ioMint);

export const grantCases: Record<string, Case> = {
  allocate: {
    built: sdk.allocate({ admin, ioMint, row: "ecosystem", beneficiary: owner }),
    args: [{ row: { ecosystem: {} }, beneficiary: owner }],
    accounts: {
      admin,
      config,
      genesisVault: sdk.vaultAddress(config, ioMint),
      vesting: row,
      vault: sdk.vaultAddress(row, ioMint),
      ioMint,
      tokenProgram,
      systemProgram,
    },
  },
  createVesting: {
    built: sdk.createVesting({ creator: owner, ioMint, id: 12, beneficiary: key(24), terms: vestingTerms }),
    args: [{ id: new BN(12), beneficiary: key(24), terms: vestingTerms }],
    accounts: {
      creator: owner,
      config,
      vesting: grant.address,
      vault: sdk.vaultAddress(grant.address, ioMint),
      source: sdk.associatedAddress(owner, ioMint),
      ioMint,
      tokenProgram,
      systemProgram,
    },
  },
  releaseVesting: {
    built: sdk.releaseVesting({ authority: admin, vesting: grant }),
    args: [],
    accounts: {
      authority: admin,
      vesting: grant.address,
      vault: sdk.vaultAddress(grant.address, ioMint),
      destination: sdk.associatedAddress(key(24), ioMint),
      tokenProgram,
    },
  },
  proposeBeneficiary: {
    built: sdk.proposeBeneficiary({ beneficiary: key(24), vesting: grant.address, pendingBeneficiary: owner }),
    args: [owner],
    accounts: { beneficiary: key(24), vesting: grant.address },
  },
  acceptBeneficiary: {
    built: sdk.acceptBeneficiary({ pendingBeneficiary: owner, vesting: grant.address }),
    args: [],
    accounts: { pendingBeneficiary: owner, vesting: grant.address },
  },
  closeVesting: {
    built: sdk.closeVesting({ vesting: grant }),
    args: [],
    accounts: {
      vesting: grant.address,
      vault: sdk.vaultAddress(grant.address, ioMint),
      payer: key(25),
      treasury,
      ioVault: treasuryVault,
      tokenProgram,
    },
  },
  createAirdrop: {
    built: sdk.createAirdrop({ funder: owner, ioMint, id: 13, terms: airdropTerms }),
    args: [{ id: new BN(13), terms: { ...airdropTerms, root: [...airdropTerms.root] } }],
    accounts: {
      funder: owner,
      config,
      airdrop: drop.address,
      vault: sdk.vaultAddress(drop.address, ioMint),
      source: sdk.associatedAddress(owner, ioMint),
      ioMint,
      tokenProgram,
      systemProgram,
    },
  },
  openClaimPage: {
    built: sdk.openClaimPage({ payer: admin, airdrop: drop.address, page: 3 }),
    args: [3],
    accounts: {
      payer: admin,
      airdrop: drop.address,
      claimPage: sdk.claimPageAddress(drop.address, 3),
      systemProgram,
    },
  },
  claimAirdrop: {
    built: sdk.claimAirdrop({ authority: admin, airdrop: drop, claim }),
    args: [{ ...claim, proof: claim.proof.map((node) => [...node]) }],
    accounts: {
      authority: admin,
      airdrop: drop.address,
      claimPage: sdk.claimPageAddress(drop.address, 3),
      vault: sdk.vaultAddress(drop.address, ioMint),
      destination: sdk.associatedAddress(key(26), ioMint),
      tokenProgram,
    },
  },
  closeClaimPage: {
    built: sdk.closeClaimPage({ airdrop: drop.address, page: 3, payer: admin }),
    args: [],
    accounts: { airdrop: drop.address, claimPage: sdk.claimPageAddress(drop.address, 3), payer: admin },
  },
  closeAirdrop: {
    built: sdk.closeAirdrop({ authority: admin, airdrop: drop }),
    args: [],
    accounts: {
      authority: admin,
      airdrop: drop.address,
      vault: sdk.vaultAddress(drop.address, ioMint),
      funder: owner,
      destination: sdk.associatedAddress(owner, ioMint),
      treasury,
      ioVault: treasuryVault,
      tokenProgram,
    },
  },
};
