/** What the protocol is to be on one cluster, as `clusters/<name>.json` says it. */
import { existsSync, readFileSync } from "node:fs";
import {
  ALLOCATIONS,
  type AllocationRow,
  BPS,
  type ClassTerms,
  type OracleTerms,
  PARAMETER_BOUNDS,
  type Parameter,
  type ParameterValue,
  type Roles,
  SCHEDULES,
  type VestingTerms,
} from "@io-net/sdk";
import { PublicKey } from "@solana/web3.js";
import type BN from "bn.js";
import { Field, undecided } from "./field.ts";
import { classOf, vestingOf } from "./terms.ts";

export interface Cluster {
  /** Where its RPC answers unless told otherwise. */
  url: string;
  ioMint: PublicKey;
  usdcMint: PublicKey;
  roles: Roles;
  /** Where prices of $IO come from. */
  oracle: OracleTerms;
  /** Those that do not have the program's default. */
  parameters: ParameterValue[];
  schedule: keyof typeof SCHEDULES;
  /** The GPU pool's share of the emission. */
  gpuShareBps: number;
  classes: ({ id: number } & ClassTerms)[];
  verifiers: PublicKey[];
  /** Who gets the rows of the allocation table; `null` where $IO is older than the program, so that there is no genesis. */
  allocations: Record<AllocationRow, PublicKey> | null;
  /** Further grants, each funded by its creator. */
  vestings: { creator: PublicKey; id: BN; beneficiary: PublicKey; terms: VestingTerms }[];
}

/** @throws {Error} naming the file and, where a value is wrong, the field. */
export function readCluster(name: string): Cluster {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`--cluster ${name} is no name of a cluster; pass one as localnet`);
  const file = new URL(`clusters/${name}.json`, import.meta.url);
  if (!existsSync(file)) throw new Error(`there is no migrations/clusters/${name}.json; write it or choose another`);
  try {
    return parseCluster(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new Error(`migrations/clusters/${name}.json: ${(cause as Error).message}`, { cause });
  }
}

/** @throws {Error} naming all fields that are undecided, or the first that is wrong. */
export function parseCluster(json: unknown): Cluster {
  const open = undecided(json);
  if (open.length) throw new Error(`not decided: ${open.join(", ")}; decide, and write each in the place of its null`);
  const file = new Field("", json).fields(
    "url",
    "ioMint",
    "usdcMint",
    "roles",
    "oracle",
    "parameters",
    "schedule",
    "gpuShareBps",
    "classes",
    "verifiers",
    "allocations",
    "vestings",
  );
  const parameters = file.parameters.entries().map(([name, field]) => {
    const parameter = isParameter(name) ? name : field.fail("is no parameter of the program");
    const { min, max } = PARAMETER_BOUNDS[parameter];
    return { parameter, value: field.amount(max, min) };
  });
  return {
    url: file.url.text(/^https?:\/\/\S+$/, "an address that begins with http:// or https://"),
    ioMint: file.ioMint.key(),
    usdcMint: file.usdcMint.key(),
    roles: rolesOf(file.roles),
    oracle: oracleOf(file.oracle),
    parameters,
    schedule: file.schedule.oneOf(...(Object.keys(SCHEDULES) as (keyof typeof SCHEDULES)[])),
    gpuShareBps: file.gpuShareBps.whole(BPS.toNumber() - 1, 1),
    classes: distinct(file.classes, classOf, ({ id }) => id),
    verifiers: verifiersOf(file.verifiers, parameters),
    allocations: file.allocations.is(false) ? null : beneficiariesOf(file.allocations),
    vestings: distinct(file.vestings, vestingOf, ({ creator, id }) => `${creator} ${id}`),
  };
}

function rolesOf(field: Field): Roles {
  const { admin, pauser, slasher, resolver } = field.fields("admin", "pauser", "slasher", "resolver");
  const roles = { admin: admin.key(), pauser: pauser.key(), slasher: slasher.key(), resolver: resolver.key() };
  if (roles.slasher.equals(roles.resolver)) resolver.fail("must differ from roles.slasher");
  return roles;
}

/** One program, or two; the default key, which owns no price account, stands for none. */
function oracleOf(field: Field): OracleTerms {
  const { programs, feed } = field.fields("programs", "feed");
  const keys = distinct(programs, (item) => item.key(), String);
  if (keys[0]?.equals(PublicKey.default)) programs.fail("must not begin with the default key");
  if (keys.length < 1 || keys.length > 2) programs.fail(`must be one or two programs; got ${keys.length}`);
  const hex = feed.text(/^[0-9a-f]{64}$/, "the feed's id as 64 hexadecimal digits");
  if (/^0+$/.test(hex)) feed.fail("must not be 0");
  return { programs: [...keys, PublicKey.default].slice(0, 2), feed: Uint8Array.from(Buffer.from(hex, "hex")) };
}

const isParameter = (name: string): name is Parameter => Object.hasOwn(PARAMETER_BOUNDS, name);

/** Refuses here what the program would refuse two days later, when the last verifier is applied. */
function verifiersOf(field: Field, parameters: ParameterValue[]): PublicKey[] {
  const verifiers = distinct(field, (item) => item.key(), String);
  const named = parameters.find(({ parameter }) => parameter === "quorum");
  const quorum = (named?.value ?? PARAMETER_BOUNDS.quorum.default).toNumber();
  const most = 2 * quorum - 1;
  if (verifiers.length > most) field.fail(`must be at most ${most}, for the quorum ${quorum}; got ${verifiers.length}`);
  return verifiers;
}

function beneficiariesOf(field: Field): Record<AllocationRow, PublicKey> {
  const rows = field.fields(...(Object.keys(ALLOCATIONS) as AllocationRow[]));
  const keys = Object.entries(rows).map(([row, beneficiary]) => [row, beneficiary.key()]);
  return Object.fromEntries(keys);
}

/** The items of a list, no two of them with the same key. */
function distinct<T>(list: Field, read: (field: Field) => T, keyOf: (item: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return list.items().map((field) => {
    const item = read(field);
    if (seen.has(keyOf(item))) field.fail("is there twice");
    seen.add(keyOf(item));
    return item;
  });
}
