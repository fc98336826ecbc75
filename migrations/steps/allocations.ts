/** The rows of the published allocation table, each moved from the genesis vault into its vesting. */
import {
  ALLOCATIONS,
  type AllocationRow,
  allocate,
  allocationAddress,
  type Config,
  configAddress,
  decodeConfig,
  GENESIS_ALLOCATION,
  vaultAddress,
} from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import type { Ledger } from "../ledger.ts";
import { balanceOf } from "../tokens.ts";
import { becomes } from "../words.ts";
import { notesOn } from "./grant.ts";
import { type Plan, readAccount, type Step } from "./step.ts";

/** The rows in the order of their vestings' ids. */
const rows = Object.keys(ALLOCATIONS) as AllocationRow[];

export const allocations: Step = {
  name: "allocations",

  async plan(ledger, { ioMint, allocations: wanted, roles: { admin } }) {
    const notes: string[] = [];
    const plan: Plan = { sends: [], later: [], notes };
    if (!wanted) return plan;
    const config = await readAccount(ledger, configAddress(), decodeConfig);
    for (const row of rows) {
      const beneficiary = wanted[row];
      if (config?.allocatedRows.includes(row)) {
        notes.push(...(await check(ledger, config, row, beneficiary)));
        continue;
      }
      plan.sends.push({
        changes: [becomes(`allocations.${row}`, null, { beneficiary, ...ALLOCATIONS[row] })],
        instructions: [await allocate({ admin, ioMint, row, beneficiary })],
        signers: [{ role: "admin", key: admin }],
      });
    }
    if (config?.genesisAt) notes.push(...(await surplus(ledger, config)));
    return plan;
  },
};

/** A row that is marked and has no vesting has released all and was closed. */
async function check(ledger: Ledger, config: Config, row: AllocationRow, beneficiary: PublicKey): Promise<string[]> {
  const terms = { ...ALLOCATIONS[row], startsAt: config.genesisAt! };
  const wanted = { creator: configAddress(), id: rows.indexOf(row), beneficiary, mint: config.ioMint, terms };
  return (await notesOn(ledger, `allocations.${row}`, allocationAddress(row), wanted)) ?? [];
}

/**
 * What the genesis vault holds beyond the rows that are left, so nothing at the end. It is no reason to stop: anyone can send
 * tokens there. @throws {Error} with both values where it holds less.
 */
async function surplus(ledger: Ledger, { ioMint, allocatedRows }: Config): Promise<string[]> {
  const vault = vaultAddress(configAddress(), ioMint);
  const left = allocatedRows.reduce((sum, row) => sum.sub(ALLOCATIONS[row].total), GENESIS_ALLOCATION);
  const holds = await balanceOf(ledger, vault);
  if (holds.lt(left)) throw new Error(`allocations: the genesis vault has ${holds}, the rows to come want ${left}`);
  return holds.eq(left)
    ? []
    : [`the genesis vault ${vault} holds ${holds.sub(left)} base units that somebody sent there`];
}
