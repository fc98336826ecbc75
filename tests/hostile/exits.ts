/** Moments of the scene about stake that leaves, and about slashes of the node that it leaves. */
import * as sdk from "@io-net/sdk";
import { keypair } from "../support/keys.ts";
import { io } from "../support/tokens.ts";
import type { World } from "../support/world.ts";
import { nodes, second, slashes, tickets } from "./cast.ts";
import { ioMint } from "./grants.ts";
import type { Plays } from "./scene.ts";

type Ref = sdk.NodeRef;
const [a, , c] = nodes.map(({ ref }) => ref) as [Ref, Ref, Ref];
const [holder, joiner] = [keypair("holder"), keypair("joiner")];
const [slasher, resolver] = [keypair("slasher"), keypair("resolver")];
const [his, hers] = [{ owner: holder.publicKey }, { owner: joiner.publicKey }];

/** Code 1 is what the slashes of the moments are for, code 2 one that is overturned before. */
const slashOf = (node: Ref, code: number) => {
  const offence = { code, hour: 0, fractionBps: 1_000, evidence: new Uint8Array(32) };
  return sdk.openSlash({ slasher: slasher.publicKey, node: node.address, offence });
};

/** At the end of `working`: the holder leaves a and c in part, the joiner both nodes, whose positions are closed. */
export async function leaving(world: World, { could, does }: Plays): Promise<void> {
  for (const node of [a, c]) {
    await world.send(sdk.settleRewards({ node }));
    await world.stake(joiner, node, 2);
    await world.send(sdk.requestUnstake({ ...hers, node, index: 0, shares: io(2) }), [joiner]);
  }
  const part = { ...his, index: 0, shares: io(100) };
  await world.send(sdk.requestUnstake({ ...part, node: a, index: 1 }), [holder]);
  await does("requestUnstake", sdk.requestUnstake({ ...part, node: a }), holder);
  await world.send(sdk.requestUnstake({ ...part, node: c }), [holder]);
  await does("closePosition", sdk.closePosition({ ...hers, node: a.address }), joiner);
  await world.send(sdk.closePosition({ ...hers, node: c.address }), [joiner]);
  await could("cancelUnstake: again", sdk.cancelUnstake({ ...his, node: a, index: 0 }), holder);
  await could("cancelUnstake: first", sdk.cancelUnstake({ ...hers, node: a, index: 0 }), joiner);

  const overturn = { resolver: resolver.publicKey, node: a.address, slash: slashes["slash of a, overturned"] };
  await world.send([slashOf(a, 2), sdk.overturnSlash(overturn)], [slasher, resolver]);
}

/** Two weeks later: what left is ready, until a and c are slashed. */
export async function exiting(world: World, { could, does }: Plays): Promise<void> {
  const { readyAt } = await world.ticketAt(tickets["holder's ticket in a"]);
  await world.chain.warpTo(readyAt.toNumber());
  const ticket = { index: 0, ioMint };
  await could("withdrawUnstaked", sdk.withdrawUnstaked({ ...his, node: a.address, ...ticket }), holder);
  const other = sdk.withdrawUnstaked({ ...his, node: a.address, ...ticket, destination: second("holder") });
  await could("withdrawUnstaked: elsewhere", other, holder);
  await could("moveStake: again", sdk.moveStake({ ...his, from: a.address, to: c, ...ticket }), holder);
  await could("moveStake: first", sdk.moveStake({ ...hers, from: a.address, to: c, ...ticket }), joiner);

  await does("openSlash", slashOf(a, 1), slasher);
  await world.send(slashOf(c, 1), [slasher]);
  const overturn = { resolver: resolver.publicKey, node: a.address, slash: slashes["slash of a"] };
  await could("overturnSlash", sdk.overturnSlash(overturn), resolver);
}

/** Thirty days after that. */
export async function burning(world: World, { could }: Plays): Promise<void> {
  const { openedAt } = await world.slashAt(slashes["slash of a"]);
  await world.chain.warpTo(openedAt.toNumber() + 2_592_000);
  await could("burnSlash", sdk.burnSlash({ node: a.address, slash: slashes["slash of a"], ioMint }));
}
