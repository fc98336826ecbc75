//! Whether a node fits a job (protocol.md, Job life). Judged at every bid, award and acceptance.

/// What a job asks of its node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Address of the device class.
    pub class: [u8; 32],
    pub processors: u16,
    /// Least connectivity tier, 1..=4.
    pub tier: u8,
    /// A bit for each region that will do; none fits nobody.
    pub regions: u32,
    /// 0..=10,000.
    pub min_reputation: u16,
}

/// A node as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Address of the device class.
    pub class: [u8; 32],
    pub active: bool,
    /// Processors that no other job holds.
    pub free_processors: u16,
    /// 1..=4; 0 = never attested.
    pub tier: u8,
    /// 0..=31.
    pub region: u8,
    /// 0..=10,000.
    pub reputation: u16,
    /// Whether the required stake is met, the operator's own part included.
    pub stake_met: bool,
}

/// What does not fit, in the order in which it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Mismatch {
    Class,
    NotActive,
    Stake,
    Processors,
    Tier,
    Region,
    Reputation,
}

/// The first thing that keeps `node` from the job; `None`: it is eligible.
pub fn mismatch(of: &Requirement, node: &Candidate) -> Option<Mismatch> {
    let region = 1u32.checked_shl(u32::from(node.region)).unwrap_or(0);
    if node.class != of.class {
        Some(Mismatch::Class)
    } else if !node.active {
        Some(Mismatch::NotActive)
    } else if !node.stake_met {
        Some(Mismatch::Stake)
    } else if node.free_processors < of.processors {
        Some(Mismatch::Processors)
    } else if node.tier < of.tier {
        Some(Mismatch::Tier)
    } else if of.regions & region == 0 {
        Some(Mismatch::Region)
    } else if node.reputation < of.min_reputation {
        Some(Mismatch::Reputation)
    } else {
        None
    }
}
