/** What the protocol is to be on one cluster, as `clusters/<name>.json` says it. */
import { existsSync, readFileSync } from "node:fs";
import {
  CLASS_NAME_LEN,
  type ClassTerms,
  IDL,
  MAX_CLASS_RATE,
  MAX_DIFFICULTY_BITS,
  MAX_MULTIPLIER_BPS,
  type Parameter,
  type ParameterValue,
  type Roles,
  SCHEDULES,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import { Field } from "./field.ts";

export interface Cluster {
  /** Where its RPC answers unless told otherwise. */
  url: string;
  ioMint: PublicKey;
  usdcMint: PublicKey;
  roles: Roles;
  /** Those that do not have the program's default. */
  parameters: ParameterValue[];
  schedule: keyof typeof SCHEDULES;
  classes: ({ id: number } & ClassTerms)[];
  verifiers: PublicKey[];
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

/** @throws {Error} naming the field that is wrong. */
export function parseCluster(json: unknown): Cluster {
  const names = ["url", "ioMint", "usdcMint", "roles", "parameters", "schedule", "classes", "verifiers"] as const;
  const file = new Field("", json).fields(...names);
  const roles = file.roles.fields("admin", "pauser", "slasher", "resolver");
  const [slasher, resolver] = [roles.slasher.key(), roles.resolver.key()];
  if (slasher.equals(resolver)) roles.resolver.fail("must differ from roles.slasher");
  return {
    url: file.url.text(/^https?:\/\/\S+$/, "an address that begins with http:// or https://"),
    ioMint: file.ioMint.key(),
    usdcMint: file.usdcMint.key(),
    roles: { admin: roles.admin.key(), pauser: roles.pauser.key(), slasher, resolver },
    parameters: file.parameters.entries().map(([name, field]) => {
      const parameter = isParameter(name) ? name : field.fail("is no parameter of the program");
      return { parameter, value: field.amount() };
    }),
    schedule: file.schedule.oneOf(...(Object.keys(SCHEDULES) as (keyof typeof SCHEDULES)[])),
    classes: distinct(file.classes, classOf, ({ id }) => id),
    verifiers: distinct(file.verifiers, (field) => field.key(), String),
  };
}

const parameters = IDL.types.find(({ name }) => name === "parameter")!.type;

function isParameter(name: string): name is Parameter {
  return "variants" in parameters && parameters.variants.some((variant) => variant.name === name);
}

function classOf(field: Field): Cluster["classes"][number] {
  const terms = ["name", "pool", "multiplierBps", "difficultyBits", "rate", "rateFloor", "rateCeiling"] as const;
  const one = field.fields("id", ...terms);
  const rateCeiling = one.rateCeiling.amount(MAX_CLASS_RATE);
  const rate = one.rate.amount(rateCeiling);
  return {
    id: one.id.whole(0xffff),
    name: one.name.text(new RegExp(`^[ -~]{1,${CLASS_NAME_LEN}}$`), `1 to ${CLASS_NAME_LEN} printable characters`),
    pool: one.pool.oneOf("gpu", "cpu"),
    multiplierBps: one.multiplierBps.whole(MAX_MULTIPLIER_BPS),
    difficultyBits: one.difficultyBits.whole(MAX_DIFFICULTY_BITS),
    rate,
    rateFloor: one.rateFloor.amount(rate),
    rateCeiling,
  };
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
