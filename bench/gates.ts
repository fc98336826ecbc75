/** What it may cost. A row without a gate is only held to its record. */

/** Compute units: the floor, the gate of an Anchor program, the stretch goal. */
interface Gate {
  floor: number;
  gate: number;
  stretch: number;
}

const gate = (floor: number, gate: number, stretch: number): Gate => ({ floor, gate, stretch });

/** All that follows a job which came to its end. */
export const wholeEnd = "finish_job, withdraw_earnings, withdraw_refund and close_job together";

/** The same for each of several moments of an instruction. */
const all = (name: string, moments: string[], same: Gate): Record<string, Gate> =>
  Object.fromEntries(moments.map((moment) => [`${name}, ${moment}`, same]));

const ways = ["direct, in USDC", "direct, in $IO", "market, in USDC", "market, in $IO", "auction, in USDC"];

export const gates: Record<string, Gate> = {
  "stake, position exists": gate(2_330, 6_300, 3_350),
  "stake, position created": gate(3_550, 10_400, 4_900),
  request_unstake: gate(2_400, 8_500, 3_800),
  withdraw_unstaked: gate(1_900, 6_100, 2_750),
  claim_rewards: gate(2_300, 6_500, 3_300),
  compound_rewards: gate(2_300, 6_500, 3_300),
  "close_hour, one hour, no drought": gate(1_000, 4_000, 1_800),
  settle_rewards: gate(900, 3_400, 1_500),
  submit_proof: gate(700, 2_550, 1_200),
  "attest, first node": gate(1_100, 3_700, 1_750),
  "attest, each further node": gate(350, 900, 500),
  "attest, each node that settles an earlier hour adds": gate(600, 1_000, 700),
  register_node: gate(4_700, 17_500, 6_500),
  ...all("post_job", ways, gate(4_500, 15_900, 6_200)),
  ...all("accept_job", ways, gate(2_330, 6_500, 3_350)),
  heartbeat: gate(500, 2_300, 950),
  "heartbeat, which warns": gate(500, 2_300, 950),
  ...all("withdraw_earnings", ["running", "by the payout owner", "by anyone"], gate(2_250, 6_300, 3_250)),
  ...all("extend_job", ["by the client", "by a delegate", "beyond the longest"], gate(2_250, 6_500, 3_250)),
  ...all("cancel_job", ["posted", "awarded", "assigned", "trial", "running"], gate(1_170, 4_500, 1_900)),
  finish_job: gate(1_170, 4_500, 1_900),
  close_job: gate(2_350, 7_000, 3_350),
  fill_auction: gate(4_000, 12_000, 5_500),
  // Floor and stretch: the sums of the four, where withdraw_refund counts as withdraw_earnings.
  [wholeEnd]: gate(8_020, 22_000, 11_750),
  "release_vesting, by anyone": gate(2_250, 6_300, 3_250),
  "release_vesting, by the beneficiary": gate(2_250, 6_300, 3_250),
  "claim_airdrop, depth 20, by anyone": gate(4_900, 10_900, 6_650),
  "claim_airdrop, depth 20, by the claimant": gate(4_900, 10_900, 6_650),
  ...Object.fromEntries(
    ["parameter", "role", "new class", "class", "new verifier", "pool split", "oracle"].flatMap((kind) =>
      ["queue_change", "apply_change"].map((step) => [`${step}, ${kind}`, gate(2_000, 8_000, 3_000)]),
    ),
  ),
};

/** Bytes, discriminator included. */
export const accountLimits: Record<string, number> = {
  Config: 768,
  Job: 576,
  Node: 512,
  StakePosition: 136,
  UnstakeTicket: 128,
};

/** Bytes of a user's legacy transaction; the network takes 1,232, and wallets add instructions of their own. */
export const flowLimit = 700;

/** The same of a claim with 20 nodes of proof. */
export const claimLimit = 1_200;

/** Bytes of the compiled program. */
export const programLimit = 600_000;
