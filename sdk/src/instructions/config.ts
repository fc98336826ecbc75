import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import type BN from "bn.js";
import { toBN } from "../borsh/number.ts";
import {
  classAddress,
  configAddress,
  emissionAddress,
  paramChangeAddress,
  poolAddress,
  programDataAddress,
  treasuryAddress,
  vaultAddress,
  verifierAddress,
} from "../pda.ts";
import type { Change, OracleTerms, ParameterValue, QueuedChange, Role, Roles } from "../types.ts";
import { build } from "./build.ts";

/**
 * The program's upgrade authority creates config, treasury, its vaults and the reserve vault, once. Pause does not stop it.
 *
 * Refused: `NotUpgradeAuthority`, `AccountExists`, `DefaultKey`, `RolesNotSeparate`, `ParameterOutOfBounds`, and for other
 * mints `IoMintDecimals`, `IoMintFreezable` or `UsdcMintDecimals`.
 * @param oracle where prices of $IO come from
 * @param overrides parameters that are not to start with their default
 */
export async function initConfig(input: {
  authority: PublicKey;
  ioMint: PublicKey;
  usdcMint: PublicKey;
  roles: Roles;
  oracle: OracleTerms;
  overrides?: ParameterValue[];
}): Promise<TransactionInstruction> {
  const { authority, ioMint, usdcMint, roles, oracle, overrides = [] } = input;
  const [treasury, emission] = [treasuryAddress(), emissionAddress()];
  return build(
    "initConfig",
    { setup: { roles, oracle, overrides } },
    {
      authority,
      programData: programDataAddress(),
      config: configAddress(),
      treasury,
      emission,
      ioMint,
      usdcMint,
      treasuryIoVault: vaultAddress(treasury, ioMint),
      treasuryUsdcVault: vaultAddress(treasury, usdcMint),
      reserveVault: vaultAddress(emission, ioMint),
    },
  );
}

/**
 * The admin names who may take over, or `null` to take a proposal back. Pause does not stop it.
 *
 * Refused: `NotAdmin`, `DefaultKey`.
 */
export async function proposeAdmin(input: {
  admin: PublicKey;
  pendingAdmin: PublicKey | null;
}): Promise<TransactionInstruction> {
  const { admin, pendingAdmin } = input;
  return build("proposeAdmin", { pendingAdmin }, { admin, config: configAddress() });
}

/**
 * The proposed admin takes over. What the former one queued can no longer be applied. Pause does not stop it.
 *
 * Refused: `NotPendingAdmin`.
 */
export async function acceptAdmin(input: { pendingAdmin: PublicKey }): Promise<TransactionInstruction> {
  const { pendingAdmin } = input;
  return build("acceptAdmin", {}, { pendingAdmin, config: configAddress() });
}

/**
 * The admin queues a change and pays its rent; anyone applies it after the delay of 48 hours or more, until 14 days after it
 * was queued. It cannot be altered, only cancelled. Pause does not stop it.
 *
 * Refused: `NotAdmin`, `AccountExists` where the index is taken, and what is out of bounds already: `ParameterOutOfBounds`,
 * `DefaultKey`, `RolesNotSeparate`, `ClassNameInvalid`, `MultiplierTooHigh`, `DifficultyTooHigh`, `RateOutOfBounds` or
 * `ShareOutOfBounds`.
 * @param index the admin's own number for it, free again once it is applied or cancelled
 */
export async function queueChange(input: {
  admin: PublicKey;
  index: BN | number;
  change: Change;
}): Promise<TransactionInstruction> {
  const { admin, change } = input;
  const index = toBN(input.index, "index");
  const accounts = { admin, config: configAddress(), queued: paramChangeAddress(index) };
  return build("queueChange", { args: { index, change } }, accounts);
}

/**
 * Anyone applies a queued change that is ready, once; its rent goes back. Pause does not stop it.
 *
 * Refused: `ChangeNotReady`, `ChangeLapsed`, `QueuedByFormerAdmin`, `WrongRentPayer`, and what does not fit by now. Of a
 * parameter: `AttestationUnderWay` where hours are judged by it, `ParameterOutOfBounds`, `RaisePending`, `TooManyVerifiers` for
 * the quorum. Of a role: `DefaultKey`, `RolesNotSeparate`. Of the oracle: `DefaultKey`. Of a class: `ClassNameInvalid`,
 * `MultiplierTooHigh`, `DifficultyTooHigh`, `RateOutOfBounds`, `EmissionNotStarted` and `ClassChangedRecently` for a multiplier or
 * a difficulty, `RaisePending`. Of a verifier: `DefaultKey`, `TooManyVerifiers`, `NoVerifierIndex`. Of the pools:
 * `PoolsOutOfStep`, `ShareOutOfBounds`. And `AccountExists` where the class or verifier is there already; `TargetMissing`,
 * `WrongClass`, `WrongVerifier` or `WrongPool` where `queued.change` is not what was queued.
 * @param payer pays for the class or the verifier that the change creates
 */
export async function applyChange(input: { payer: PublicKey; queued: QueuedChange }): Promise<TransactionInstruction> {
  const { index, change, rentPayer } = input.queued;
  const accounts = { payer: input.payer, config: configAddress(), queued: paramChangeAddress(index), rentPayer };
  return build("applyChange", {}, { ...accounts, ...targetsOf(change) });
}

/** What a change writes beside the config. */
function targetsOf(change: Change): {
  created?: PublicKey;
  class?: PublicKey;
  gpuPool?: PublicKey;
  cpuPool?: PublicKey;
} {
  switch (change.kind) {
    case "parameter":
    case "role":
    case "oracle":
      return {};
    case "newClass":
      return { created: classAddress(change.id) };
    case "class":
      return { class: classAddress(change.id) };
    case "newVerifier":
      return { created: verifierAddress(change.key) };
    case "poolSplit":
      return { gpuPool: poolAddress("gpu"), cpuPool: poolAddress("cpu") };
  }
}

/**
 * The admin cancels a queued change, or anyone one that has lapsed or that a former admin queued; its rent goes back. Pause
 * does not stop it.
 *
 * Refused: `NotAdmin`.
 */
export async function cancelChange(input: {
  authority: PublicKey;
  queued: Pick<QueuedChange, "index" | "rentPayer">;
}): Promise<TransactionInstruction> {
  const { index, rentPayer } = input.queued;
  const accounts = { authority: input.authority, config: configAddress(), queued: paramChangeAddress(index) };
  return build("cancelChange", {}, { ...accounts, rentPayer });
}

/**
 * The admin takes a role from its key at once; a new key comes through the queue. Pause does not stop it.
 *
 * Refused: `NotAdmin`, `RoleVacant`.
 */
export async function clearRole(input: { admin: PublicKey; role: Role }): Promise<TransactionInstruction> {
  const { admin, role } = input;
  return build("clearRole", { role }, { admin, config: configAddress() });
}

/**
 * The pauser stops entries for `secs` seconds: 1 to 604,800 (7 days), and again only from 7 days after that has ended. Entries are
 * `stake`, `moveStake`, `compoundRewards`, `registerNode`, `postJob` and `placeBid`; jobs that are posted, exits, claims and
 * settlements go on. Pause does not stop it.
 *
 * Refused: `NotPauser`, `PauseOutOfBounds`, `PausedRecently`.
 */
export async function pause(input: { pauser: PublicKey; secs: number }): Promise<TransactionInstruction> {
  const { pauser, secs } = input;
  return build("pause", { secs }, { pauser, config: configAddress() });
}

/**
 * The pauser or the admin ends a pause. Pause does not stop it.
 *
 * Refused: `NotPauserOrAdmin`, `NotPaused`.
 */
export async function unpause(input: { authority: PublicKey }): Promise<TransactionInstruction> {
  const { authority } = input;
  return build("unpause", {}, { authority, config: configAddress() });
}
