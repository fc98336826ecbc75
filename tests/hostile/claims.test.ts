import * as sdk from "@io-net/sdk";
import { TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID } from "@solana/spl-token";
import type { PublicKey, TransactionInstruction } from "@solana/web3.js";
import { expect } from "chai";
import { Campaigns, claimant, ENDS_AT, rowsOf, STARTS_AT } from "../airdrop/campaign.ts";
import type { Row } from "../airdrop/tree.ts";
import { otherAccount } from "../support/moves.ts";
import { swap } from "../support/swap.ts";
import type { World } from "../support/world.ts";

describe("claims at the borders of the runtime", () => {
  let campaigns: Campaigns;
  let world: World;
  beforeEach(async () => {
    campaigns = await Campaigns.start();
    world = campaigns.world;
  });
  const signers = () => [campaigns.stranger];

  it("stay with the classic token program and $IO, whatever stands beside it (J1)", async () => {
    const { funder } = campaigns;
    const campaign = await campaigns.campaign(rowsOf(10));
    await world.chain.warpTo(STARTS_AT);
    const twin = world.keypair("twin mint").publicKey;
    const mint = (await world.chain.account(world.ioMint))!;
    await world.chain.setAccount(twin, { ...mint, owner: TOKEN_2022_PROGRAM_ID });
    const create = campaigns.creation(rowsOf(10), { startsAt: STARTS_AT, endsAt: ENDS_AT }, 1);
    const claim = () => campaigns.claiming(campaign, campaign.claims[0]!, claimant(0));
    await world.fail(await swap(create, world.ioMint, twin), "WrongMint", [funder]);
    for (const [call, by] of [
      [create, funder],
      [claim(), claimant(0)],
    ] as const) {
      await world.fail(await swap(call, TOKEN_PROGRAM_ID, TOKEN_2022_PROGRAM_ID), "InvalidProgramId", [by]);
    }
    const foreign = await otherAccount(world, claimant(0).publicKey);
    const account = (await world.chain.account(foreign))!;
    await world.chain.setAccount(foreign, { ...account, owner: TOKEN_2022_PROGRAM_ID });
    const to = (destination: PublicKey): Promise<TransactionInstruction> =>
      sdk.claimAirdrop({
        authority: claimant(0).publicKey,
        airdrop: campaign,
        claim: campaign.claims[0]!,
        destination,
      });
    await world.fail(to(foreign), "ExternalAccountDataModified", [claimant(0)]);
  });

  it("refuse a proof that says to be longer than it is, and take no more compute than they have (J2)", async () => {
    const campaign = await campaigns.campaign(rowsOf(10, 20));
    await world.chain.warpTo(STARTS_AT);
    for (const length of [2, 23, 65_535, 134_217_728, 4_294_967_295]) {
      const call = await campaigns.claiming(campaign, campaign.claims[0]!);
      call.data.writeUInt32LE(length, 52); // behind discriminator, index, claimant and amount
      await world.fail(call, "InstructionDidNotDeserialize", signers());
    }
    const { payer } = world.chain;
    const proof = Array.from({ length: 25 }, () => new Uint8Array(32)); // as many as a transaction holds
    const longest = campaigns.claiming(campaign, { ...campaign.claims[0]!, proof }, payer);
    await world.fail(longest, "ProofInvalid", [], { units: 25_000 });
  });

  it("leave all that indexers need in accounts, so that cut logs hide nothing (J3)", async () => {
    const rows: Row[] = Array.from({ length: 40 }, (_, index) => ({ ...rowsOf(7)[0]!, index }));
    const campaign = await campaigns.campaign(rows);
    await world.chain.warpTo(STARTS_AT);
    const claimed = [0, 3, 7, 8, 9, 31, 39];
    const seen: number[] = [];
    for (const place of claimed) {
      const [event] = world.events(await world.send(campaigns.claiming(campaign, campaign.claims[place]!), signers()));
      if (event?.name === "airdropClaimed") seen.push(event.data.index);
    }
    const page = await campaigns.readPage();
    const stored = rows.map(({ index }) => index).filter((index) => sdk.isClaimed(page, index));
    expect([seen, stored]).deep.equal([claimed, claimed]);
    const { claims, claimed: units } = await campaigns.read();
    expect([claims, units.toString()]).deep.equal([7, "49"]);
  });
});
