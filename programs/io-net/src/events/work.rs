use anchor_lang::prelude::*;
use anchor_lang::solana_program::log::sol_log_data;
use anchor_lang::Discriminator;
use bytemuck::{bytes_of, Pod, Zeroable};

use crate::state::{AttestOutcome, PoolKind};

#[event]
pub struct VerifierAdded {
    pub verifier: Pubkey,
    pub index: u8,
    pub active_verifiers: u16,
    pub at: i64,
}

#[event]
pub struct VerifierRemoved {
    pub verifier: Pubkey,
    pub index: u8,
    pub active_verifiers: u16,
    pub at: i64,
}

#[event]
pub struct HourOpened {
    pub pool: PoolKind,
    pub hour: u64,
    pub seed: [u8; 32],
    pub at: i64,
}

#[event]
pub struct ProofSubmitted {
    pub node: Pubkey,
    pub hour: u64,
    pub at: i64,
}

/// What came of one node in a call of `attest`; `weight` is its weight in the ring afterwards.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy)]
pub struct AttestedNode {
    pub node: Pubkey,
    pub outcome: AttestOutcome,
    pub weight: u64,
}

#[event]
pub struct HourAttested {
    pub verifier: Pubkey,
    /// The id of the nodes' class.
    pub class: u16,
    pub hour: u64,
    pub nodes: Vec<AttestedNode>,
    pub at: i64,
}

/// Writes `HourAttested` as its nodes come, in the bytes that `emit!` would log: a list of nodes in between and its
/// serialisation field by field would be a tenth of what `attest` costs.
pub struct HourAttestedLog(Vec<u8>);

/// The event's bytes up to its nodes; numbers in little-endian order.
#[derive(Clone, Copy, Pod, Zeroable)]
#[repr(C, packed)]
struct Head {
    discriminator: [u8; 8],
    verifier: [u8; 32],
    class: [u8; 2],
    hour: [u8; 8],
    nodes: [u8; 4],
}

#[derive(Clone, Copy, Pod, Zeroable)]
#[repr(C, packed)]
struct Item {
    node: [u8; 32],
    outcome: u8,
    weight: [u8; 8],
}

impl HourAttestedLog {
    pub fn begin(verifier: &Pubkey, class: u16, hour: u64, nodes: usize) -> Self {
        let [a, b, c, d, ..] = nodes.to_le_bytes(); // a transaction names fewer than 2^32 accounts
        let mut bytes = Vec::with_capacity(size_of::<Head>() + nodes * size_of::<Item>() + size_of::<i64>());
        let mut discriminator = [0; 8];
        discriminator.copy_from_slice(HourAttested::DISCRIMINATOR);
        bytes.extend_from_slice(bytes_of(&Head {
            discriminator,
            verifier: verifier.to_bytes(),
            class: class.to_le_bytes(),
            hour: hour.to_le_bytes(),
            nodes: [a, b, c, d],
        }));
        Self(bytes)
    }

    pub fn push(&mut self, node: &Pubkey, outcome: AttestOutcome, weight: u64) {
        let item = Item { node: node.to_bytes(), outcome: outcome as u8, weight: weight.to_le_bytes() };
        self.0.extend_from_slice(bytes_of(&item));
    }

    pub fn emit(self, at: i64) {
        sol_log_data(&[&self.end(at)]);
    }

    fn end(mut self, at: i64) -> Vec<u8> {
        self.0.extend_from_slice(&at.to_le_bytes());
        self.0
    }
}

#[event]
pub struct RewardsSettled {
    pub node: Pubkey,
    pub hour: u64,
    pub reward: u64,
    pub commission: u64,
    pub index_x64: u128,
    pub at: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use anchor_lang::Event;

    #[test]
    fn the_log_is_the_event() {
        let key = |byte| Pubkey::new_from_array([byte; 32]);
        let (verifier, class, hour, at) = (key(1), 302, 175_319, -5);
        let nodes = [(key(3), AttestOutcome::Passed, 100_200), (key(4), AttestOutcome::AlreadyAttested, u64::MAX)];
        let mut log = HourAttestedLog::begin(&verifier, class, hour, 2);
        nodes.iter().for_each(|(node, outcome, weight)| log.push(node, *outcome, *weight));
        let nodes = nodes.map(|(node, outcome, weight)| AttestedNode { node, outcome, weight }).to_vec();
        let event = HourAttested { verifier, class, hour, nodes, at }.data();
        assert_eq!(log.end(at), event);
    }
}
