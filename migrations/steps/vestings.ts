/** Grants beside the allocation table, each funded whole by its creator. */
import { associatedAddress, createVesting, math, type VestingTerms, vestingAddress } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { Cluster } from "../cluster.ts";
import { balanceOf } from "../tokens.ts";
import { becomes } from "../words.ts";
import { notesOn } from "./grant.ts";
import { chainTime, type Plan, type Send, type Step } from "./step.ts";

type Wanted = Cluster["vestings"][number];

export const vestings: Step = {
  name: "vestings",

  async plan(ledger, { ioMint, vestings: all }) {
    const notes: string[] = [];
    const plan: Plan = { sends: [], later: [], notes };
    const needed = new Map<string, BN>(); // by account
    for (const [i, wanted] of all.entries()) {
      const { creator, id, beneficiary, terms } = wanted;
      const grant = { creator, id, beneficiary, mint: ioMint, terms };
      const found = await notesOn(ledger, `vestings[${i}]`, vestingAddress(creator, id), grant);
      notes.push(...(found ?? []));
      if (found) continue;
      if (isUnlocked(terms, await chainTime(ledger))) {
        notes.push(
          `vestings[${i}] is not there, and all of it is unlocked: it was released and closed, or is a transfer`,
        );
        continue;
      }
      const account = associatedAddress(creator, ioMint);
      const sum = (needed.get(account.toBase58()) ?? new BN(0)).add(terms.total);
      needed.set(account.toBase58(), sum);
      const [send, holds] = [await creation(i, wanted, ioMint), await balanceOf(ledger, account)];
      const until = `the creator's account ${account} holds ${sum} base units of $IO, not ${holds}; transfer them to it`;
      if (holds.gte(sum)) plan.sends.push(send);
      else plan.later.push({ ...send, until });
    }
    return plan;
  },
};

/**
 * A vesting that has released all can be closed by anyone, and then its id is free: created again, the grant would be paid
 * twice. It cannot have been closed while some of it is locked, so only then is it created.
 */
const isUnlocked = (terms: VestingTerms, now: BN): boolean => math.vestedAt(terms, now).eq(terms.total);

async function creation(i: number, wanted: Wanted, ioMint: PublicKey): Promise<Send> {
  const { creator, id, beneficiary, terms } = wanted;
  return {
    changes: [becomes(`vestings[${i}]`, null, { creator, id, beneficiary, ...terms })],
    instructions: [await createVesting({ creator, ioMint, id, beneficiary, terms })],
    signers: [{ role: `creator of vestings[${i}]`, key: creator }],
  };
}
