/** Model and chain side by side: auctions, and what the treasury counts of them. */
import type { Ledger } from "./chain/ledger.ts";
import type { ModelWorld } from "./model/world.ts";

/** What differs, in words. */
export function buybackDifferences(world: ModelWorld, ledger: Ledger): string[] {
  const { lastAuction: last, terms, rules } = world;
  const chain = ledger.buyback;
  const facts: [name: string, model: unknown, chain: unknown][] = [
    ["USDC spent", world.buyback.spent, chain.spent],
    ["$IO bought", world.buyback.bought, chain.bought],
    ["$IO slashed", world.slashed, chain.slashed],
    ["$IO burned", world.burned(), chain.burned],
    ["next auction", last ? terms.startedAt + (last.period + 1) * rules.auctionPeriod : 0, chain.nextAt],
    ["end of the auction", last?.endsAt ?? 0, chain.endsAt],
    ["auctions", world.auctions.size, ledger.auctions.size],
  ];
  for (const [period, { payer, lot, sold, burned, minFill, startsAt, endsAt }] of world.auctions) {
    const other = ledger.auctions.get(period);
    const model = { payer, lot, sold, burned, minFill, startsAt, endsAt };
    for (const [name, value] of Object.entries(model)) {
      facts.push([`${name} of auction ${period}`, value, other?.[name as keyof typeof model]]);
    }
  }
  return facts.flatMap(([name, model, other]) => (model === other ? [] : [`${name}: model ${model}, chain ${other}`]));
}
