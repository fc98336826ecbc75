import { expect } from "chai";
import { change } from "../support/swap.ts";
import { attempt, stateHash } from "./attempt.ts";
import { cast, type Member, people } from "./cast.ts";
import { chainAt, type Moment, slotsOf } from "./moments.ts";

/**
 * Calls the moment's instruction with one account after the other replaced, unless it signs or is absent, by each of the cast
 * that `fits`. A refusal must change nothing. @returns what was taken, as "account <- substitute".
 */
export async function substitute(
  moment: Moment,
  fits: (substitute: Member, original: Member) => boolean,
): Promise<string[]> {
  const { instruction } = moment;
  const taken: string[] = [];
  let chain = await chainAt(moment);
  const before = await stateHash(chain);
  for (const { at, name, pubkey, isSigner, absent } of slotsOf(moment)) {
    const original = cast.find(({ key }) => key.equals(pubkey));
    if (!original) throw new Error(`${name} is not of the cast`);
    if (isSigner || absent) continue;
    for (const member of cast.filter((other) => !other.key.equals(pubkey) && fits(other, original))) {
      if (await attempt(chain, [change(instruction, at, { pubkey: member.key })], people)) continue;
      taken.push(`${name} <- ${member.name}`);
      chain = await chainAt(moment);
    }
  }
  expect(await stateHash(chain)).equal(before);
  await chain.send([instruction], moment.signers);
  return taken;
}
