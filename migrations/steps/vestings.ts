/** Grants beside the allocation table, each funded whole by its creator. */
import { associatedAddress, createVesting, math, vestingAddress } from "@io-net/sdk";
import type { PublicKey } from "@solana/web3.js";
import BN from "bn.js";
import type { Cluster } from "../cluster.ts";
import { balanceOf } from "../tokens.ts";
import { becomes } from "../words.ts";
import { isThere } from "./grant.ts";
import { chainTime, type Plan, type Send, type Step } from "./step.ts";

type Wanted = Cluster["vestings"][number];

export const vestings: Step = {
  name: "vestings",

  async plan(ledger, { ioMint, vestings: all }) {
    const plan: Plan = { sends: [], later: [] };
    const needed = new Map<string, BN>(); // by account
    for (const [i, wanted] of all.entries()) {
      const { creator, id, beneficiary, terms } = wanted;
      const grant = { creator, id, beneficiary, mint: ioMint, terms };
      if (await isThere(ledger, `vestings[${i}]`, vestingAddress(creator, id), grant)) continue;
      refuseUnlocked(`vestings[${i}]`, wanted, await chainTime(ledger));
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
function refuseUnlocked(where: string, { terms }: Wanted, now: BN): void {
  if (!math.vestedAt(terms, now).eq(terms.total)) return;
  throw new Error(
    `${where} is not there and would be all unlocked by now: it was closed, or is a mere transfer; remove it`,
  );
}

async function creation(i: number, wanted: Wanted, ioMint: PublicKey): Promise<Send> {
  const { creator, id, beneficiary, terms } = wanted;
  return {
    changes: [becomes(`vestings[${i}]`, null, { creator, id, beneficiary, ...terms })],
    instructions: [await createVesting({ creator, ioMint, id, beneficiary, terms })],
    signers: [{ role: `creator of vestings[${i}]`, key: creator }],
  };
}
