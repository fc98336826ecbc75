//! The life of a job as one table: what may be done in which state, and where it leads (protocol.md, Job life).

use anchor_lang::prelude::*;
use bytemuck::CheckedBitPattern;

use super::Job;
use crate::error::{IoNetError, OrRefuse};

/// Where a job stands. Append only: the byte is stored. A closed job has no account.
#[derive(AnchorSerialize, AnchorDeserialize, CheckedBitPattern, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum JobStatus {
    /// Waits for a node.
    Posted,
    /// An auction's winner has to accept.
    Awarded,
    /// A node has accepted and has to start.
    Assigned,
    Running,
    /// Waits for the resolver; nothing is paid meanwhile.
    Disputed,
    /// It ran; it can be disputed for 24 hours.
    Ended,
    /// It never ran.
    Refunded,
}

/// What can be done with a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobAction {
    PlaceBid,
    WithdrawBid,
    Award,
    Accept,
    Start,
    Heartbeat,
    Extend,
    Cancel,
    Stop,
    Finish,
    Expire,
    Dispute,
    Resolve,
    ExpireDispute,
    WithdrawEarnings,
    WithdrawRefund,
    SweepFees,
    Rate,
    Close,
}

impl JobStatus {
    /// The state after an action; `None` where it is refused. `Close` leaves the state, and no account.
    pub const fn after(self, action: JobAction) -> Option<Self> {
        use JobAction::*;
        use JobStatus::*;
        match (self, action) {
            (Posted, PlaceBid) => Some(Posted),
            // After the deadline, and where the node is not eligible any more, an `Expire` follows at once.
            (Posted, Award) => Some(Awarded),
            (Posted | Awarded, Accept) => Some(Assigned),
            (Assigned, Start) => Some(Running),
            (Running, Heartbeat | Extend) => Some(Running),
            (Posted | Awarded | Assigned, Cancel | Expire) | (Assigned, Stop) => Some(Refunded),
            (Running, Cancel | Expire | Stop | Finish) => Some(Ended),
            (Running | Ended, Dispute) => Some(Disputed),
            (Disputed, Resolve | ExpireDispute) => Some(Ended),
            (Ended, Rate) => Some(Ended),
            (Running | Ended, WithdrawEarnings | SweepFees) => Some(self),
            (Awarded | Assigned | Running | Ended | Refunded, WithdrawRefund) => Some(self),
            (_, WithdrawBid) => Some(self),
            (Ended | Refunded, Close) => Some(self),
            _ => None,
        }
    }
}

impl Job {
    pub fn job_status(&self) -> Result<JobStatus> {
        Ok(bytemuck::checked::try_cast(self.status).map_err(|_| IoNetError::CorruptState)?)
    }

    /// Refuses what the table does not know, and goes where it leads.
    pub(super) fn step(&mut self, action: JobAction) -> Result<JobStatus> {
        let from = self.job_status()?;
        self.status = from.after(action).or_refuse(IoNetError::WrongJobStatus)? as u8;
        Ok(from)
    }
}
