/** What it may cost. A row without a gate is only held to its record. */

/** Compute units: the floor, the gate of an Anchor program, the stretch goal. */
interface Gate {
  floor: number;
  gate: number;
  stretch: number;
}

const gate = (floor: number, gate: number, stretch: number): Gate => ({ floor, gate, stretch });

export const gates: Record<string, Gate> = {
  "stake, position exists": gate(2_330, 6_300, 3_350),
  "stake, position created": gate(3_550, 10_400, 4_900),
  claim_rewards: gate(2_300, 6_500, 3_300),
  "close_hour, one hour, no drought": gate(1_000, 4_000, 1_800),
  settle_rewards: gate(900, 3_400, 1_500),
  submit_proof: gate(700, 2_550, 1_200),
  "attest, first node": gate(1_100, 3_700, 1_750),
  "attest, each further node": gate(350, 900, 500),
  "attest, each node that settles an earlier hour adds": gate(600, 1_000, 700),
  register_node: gate(4_700, 17_500, 6_500),
};

/** Bytes, discriminator included. */
export const accountLimits: Record<string, number> = { Config: 768, Node: 512, StakePosition: 136 };

/** Bytes of a user's legacy transaction; the network takes 1,232, and wallets add instructions of their own. */
export const flowLimit = 700;

/** Bytes of the compiled program. */
export const programLimit = 600_000;
