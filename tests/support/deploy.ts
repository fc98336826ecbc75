/** How a world begins: the program and both mints, then step by step to a running emission. */
import { mintState, newYear2026 } from "@io-net/chain";
import { genesis, initConfig, type ParameterValue, SCHEDULES, startEmission } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import type { ChainOptions } from "./chain.ts";
import { keypair } from "./keys.ts";
import { ORACLE } from "./oracle.ts";
import type { World } from "./world.ts";

const steps = ["deployed", "configured", "minted", "started"] as const;

export interface Start {
  /** bankrun by default; litesvm where a test needs the current runtime or speed. */
  engine?: "bankrun" | "litesvm";
  upTo?: (typeof steps)[number];
  schedule?: keyof typeof SCHEDULES;
  /** Parameters that are not to begin with their default. */
  overrides?: ParameterValue[];
  /** Three by default, which is the most for the default quorum of two. */
  verifiers?: number;
  /** Unix seconds; the emission starts then. */
  startAt?: number;
}

export function deploy(
  { engine = "bankrun", startAt = newYear2026 }: Start,
  upgradeAuthority: PublicKey,
): ChainOptions {
  return { engine, startAt, upgradeAuthority };
}

export async function setUp(world: World, options: Start): Promise<void> {
  const { chain, authority, admin, slasher, ioMint, usdcMint, mintAuthority } = world;
  const reached = (step: (typeof steps)[number]) => steps.indexOf(options.upTo ?? "started") >= steps.indexOf(step);
  for (const { publicKey } of [authority, admin, slasher]) await chain.fund(publicKey, 1_000_000_000_000);
  await chain.setAccount(ioMint, mintState({ decimals: 8, authority: mintAuthority.publicKey }));
  const issuer = keypair("usdc issuer").publicKey; // may freeze, as on mainnet
  await chain.setAccount(usdcMint, mintState({ decimals: 6, authority: issuer, freezeAuthority: issuer }));

  if (reached("configured")) {
    const { overrides = [] } = options;
    const keys = { authority: authority.publicKey, ioMint, usdcMint };
    const init = { ...keys, roles: rolesOf(world), oracle: ORACLE, overrides };
    await world.send(initConfig(init), [authority]);
    world.verifiers = Array.from({ length: options.verifiers ?? 3 }, (_, i) => keypair(`verifier ${i}`));
    const added = world.verifiers.map(({ publicKey: key }) => ({ kind: "newVerifier" as const, key }));
    if (added.length > 0) await world.change(...added);
  }
  if (reached("minted")) {
    const keys = { admin: admin.publicKey, mintAuthority: mintAuthority.publicKey, ioMint };
    await world.send(genesis(keys), [admin, mintAuthority]);
  }
  if (reached("started")) {
    const schedule = SCHEDULES[options.schedule ?? "seed"];
    await world.send(startEmission({ admin: admin.publicKey, ioMint, schedule }), [admin]);
    world.startedAt = await chain.now();
  }
}

/** The keys that act for the protocol of a world. */
export function rolesOf({ admin, pauser, slasher, resolver }: World) {
  return {
    admin: admin.publicKey,
    pauser: pauser.publicKey,
    slasher: slasher.publicKey,
    resolver: resolver.publicKey,
  };
}
