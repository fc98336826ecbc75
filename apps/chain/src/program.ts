import { readFileSync } from "node:fs";
import { PublicKey } from "@solana/web3.js";

/** An account as it is written into a chain. */
export interface AccountState {
  lamports: bigint | number;
  data: Uint8Array;
  owner: PublicKey;
  executable?: boolean;
}

const artifacts = new URL("../../../sdk/artifacts/", import.meta.url);
const upgradeableLoader = new PublicKey("BPFLoaderUpgradeab1e11111111111111111111111");
const lamportsPerByte = 6_960n;
const accountOverhead = 128;

/** The compiled program that this repository ships. */
export function shippedProgram(): Uint8Array {
  return readFileSync(new URL("io_net.so", artifacts));
}

/** The address that the shipped program was compiled for. */
export function shippedProgramId(): PublicKey {
  return new PublicKey(JSON.parse(readFileSync(new URL("io_net.json", artifacts), "utf8")).address);
}

/**
 * The two accounts of an upgradeable program deployed in slot 0, the one with the file first: the other is only a
 * program once its file is there. Without an authority the program is final.
 */
export function programAccounts(
  id: PublicKey,
  elf: Uint8Array,
  authority: PublicKey | null,
): [PublicKey, AccountState][] {
  const [dataAddress] = PublicKey.findProgramAddressSync([id.toBytes()], upgradeableLoader);
  const program = Buffer.alloc(36);
  program.writeUInt32LE(2, 0);
  dataAddress.toBuffer().copy(program, 4);

  const header = Buffer.alloc(45); // the file begins here with or without an authority
  header.writeUInt32LE(3, 0);
  if (authority) {
    header.writeUInt8(1, 12);
    authority.toBuffer().copy(header, 13);
  }
  return [
    [dataAddress, owned(Buffer.concat([header, elf]), false)],
    [id, owned(program, true)],
  ];
}

function owned(data: Uint8Array, executable: boolean): AccountState {
  return {
    lamports: BigInt(data.length + accountOverhead) * lamportsPerByte,
    data,
    owner: upgradeableLoader,
    executable,
  };
}
