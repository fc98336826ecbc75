import type { PublicKey } from "@solana/web3.js";
import { type AccountFetcher, type AccountLister, type At, unlistedAccountType } from "./account.ts";

/** The mark of a used device key. It is never closed, so a key belongs to one node, ever. */
export interface Device {
  key: PublicKey;
  /** The node that the key belongs or belonged to. */
  node: PublicKey;
  bump: number;
}

const device = unlistedAccountType("device", [
  { name: "key", type: "pubkey" },
  { name: "node", type: "pubkey" },
  { name: "bump", type: "u8" },
  { name: "reserved", type: { array: ["u8", 23] } },
]);

/** Reads a device mark from its bytes. @throws {AccountDataError} for bytes of anything else. */
export const decodeDevice = (data: Uint8Array): Device => device.decode(data);

/** The device mark at an address (`deviceAddress`); `null` where the key is unused. @throws {AccountDataError} */
export const fetchDevice = (connection: AccountFetcher, address: PublicKey): Promise<At<Device> | null> =>
  device.fetch(connection, address);

/** All device marks, or those of a node. */
export const listDevices = (connection: AccountLister, filters: { node?: PublicKey } = {}): Promise<At<Device>[]> =>
  device.list(connection, filters);
