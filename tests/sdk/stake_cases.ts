/** Leaving, moving, compounding and slashing. */
import * as sdk from "@io-net/sdk";
import BN from "bn.js";
import * as cast from "./cast.ts";
import { key } from "./keys.ts";

const { config, cpuPool, emission, gpuPool, ioMint, owner, systemProgram, tokenProgram, treasury } = cast;
const [operator, device, slasher, resolver] = [key(2), key(3), key(22), key(23)];
const node = sdk.nodeRef(operator, 11, 3, "cpu");
const other = sdk.nodeRef(operator, 12, 4, "gpu");
const vault = sdk.vaultAddress(node.address, ioMint);
const position = sdk.positionAddress(node.address, owner);
const index = new BN("18446744073709551615");
const ticket = sdk.ticketAddress(node.address, owner, index);
const slash = sdk.slashAddress(node.address, 515, 8_765);
const offence = { code: 515, hour: 8_765, fractionBps: 5_000, evidence: key(44).toBytes() };
const ofNode = { config, class: sdk.classAddress(3), pool: cpuPool, node: node.address };

export const stakeCases: Record<string, cast.Case> = {
  requestUnstake: {
    built: sdk.requestUnstake({ owner, node, index, shares: new BN("9007199254740993") }),
    args: [{ index, shares: new BN("9007199254740993") }],
    accounts: { owner, config, pool: cpuPool, node: node.address, position, ticket, systemProgram },
  },
  cancelUnstake: {
    built: sdk.cancelUnstake({ owner, node, index }),
    args: [],
    accounts: { owner, ...ofNode, position, ticket, systemProgram },
  },
  withdrawUnstaked: {
    built: sdk.withdrawUnstaked({ owner, node: node.address, ioMint, index }),
    args: [],
    accounts: {
      ...{ owner, node: node.address, ticket, vault, tokenProgram },
      destination: sdk.associatedAddress(owner, ioMint),
    },
  },
  moveStake: {
    built: sdk.moveStake({ owner, from: node.address, to: other, index, ioMint }),
    args: [],
    accounts: {
      owner,
      config,
      class: sdk.classAddress(4),
      pool: gpuPool,
      node: node.address,
      toNode: other.address,
      ticket,
      position: sdk.positionAddress(other.address, owner),
      vault,
      toVault: sdk.vaultAddress(other.address, ioMint),
      tokenProgram,
      systemProgram,
    },
  },
  compoundRewards: {
    built: sdk.compoundRewards({ owner, node, ioMint }),
    args: [],
    accounts: {
      ...{ owner, ...ofNode, position, emission, vault, tokenProgram },
      reserveVault: sdk.vaultAddress(emission, ioMint),
    },
  },
  closePosition: {
    built: sdk.closePosition({ owner, node: node.address }),
    args: [],
    accounts: { owner, node: node.address, position },
  },
  announceCommission: {
    built: sdk.announceCommission({ operator, node: node.address, commissionBps: 9_500 }),
    args: [9_500],
    accounts: { operator, config, node: node.address },
  },
  rotateDevice: {
    built: sdk.rotateDevice({ operator, device, node: node.address }),
    args: [],
    accounts: { operator, device, node: node.address, deviceMark: sdk.deviceAddress(device), systemProgram },
  },
  openSlash: {
    built: sdk.openSlash({ slasher, node: node.address, offence }),
    args: [{ ...offence, hour: new BN(8_765), evidence: [...offence.evidence] }],
    accounts: { slasher, config, node: node.address, slash, systemProgram },
  },
  overturnSlash: {
    built: sdk.overturnSlash({ resolver, node: node.address, slash }),
    args: [],
    accounts: { resolver, config, node: node.address, slash },
  },
  burnSlash: {
    built: sdk.burnSlash({ node: node.address, slash, ioMint }),
    args: [],
    accounts: { node: node.address, treasury, slash, vault, ioMint, tokenProgram },
  },
};
