//! What the end of a job does beside it: to its node, its class, and a bid that was not kept.

use anchor_lang::prelude::*;

use crate::error::{require, IoNetError, OrRefuse};
use crate::events::{emit, JobEnded};
use crate::state::{Bid, DeviceClass, Ending, Job, JobStatus, Node};

/// Frees the node's processors, counts what became of the job, and says so. A node is needed once one is assigned, its class once
/// it runs.
#[inline(never)]
pub fn leave(
    account: &AccountLoader<Job>,
    ending: Ending,
    node: Option<&AccountLoader<Node>>,
    class: Option<&AccountLoader<DeviceClass>>,
    now: i64,
) -> Result<()> {
    let job = account.load()?;
    let Ending { from, exit } = ending;
    if matches!(from, JobStatus::Assigned | JobStatus::Running) {
        let node = node.or_refuse(IoNetError::TargetMissing)?;
        job.require_node(node.as_ref().key)?;
        let mut node = node.load_mut()?;
        node.release(job.processors)?;
        node.count_exit(&job, exit, now);
    }
    if from == JobStatus::Running {
        unhire(&job, class.or_refuse(IoNetError::TargetMissing)?, now)?;
    }
    let (node, billed, bond_to, final_at) = (job.node, job.billed, job.bond_side()?, job.final_at);
    emit!(JobEnded { job: account.key(), node, exit, billed, bond_to, final_at, at: now });
    Ok(())
}

/// The class counts the job as running no more.
pub fn unhire(job: &Job, class: &AccountLoader<DeviceClass>, now: i64) -> Result<()> {
    job.require_class(class.as_ref().key)?;
    class.load_mut()?.unhire(job.processors, job.ends_at, now)
}

/// The deposit of a bid that was awarded and not kept goes to the client; its rent stays with the bid.
pub fn forfeit<'info>(
    bid: &AccountLoader<'info, Bid>,
    client: &AccountInfo<'info>,
    job: &Job,
    key: &Pubkey,
) -> Result<()> {
    job.require_client(client.key)?;
    let mut state = bid.load_mut()?;
    state.require_of(key, job.posted_at)?;
    require(state.node == job.node, IoNetError::WrongBid)?;
    let deposit = core::mem::take(&mut state.deposit);
    drop(state);
    let from = bid.as_ref();
    let (left, more) = (from.lamports().checked_sub(deposit), client.lamports().checked_add(deposit));
    **from.try_borrow_mut_lamports()? = left.or_refuse(IoNetError::MathOverflow)?;
    **client.try_borrow_mut_lamports()? = more.or_refuse(IoNetError::MathOverflow)?;
    Ok(())
}
