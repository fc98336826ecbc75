use anchor_lang::prelude::*;

use crate::constants::SEED_BID;
use crate::create::{create_state, pay_lamports};
use crate::error::{require, IoNetError};
use crate::events::{emit, BidPlaced};
use crate::slots::Accounts;
use crate::state::{Bid, Config, DeviceClass, Job, Node};

/// The operator of an eligible node bids for an auctioned job and deposits lamports, which an award that is not accepted costs.
#[derive(Accounts)]
pub struct PlaceBid<'info> {
    /// The operator of the node; pays deposit and rent.
    #[account(mut)]
    pub operator: Signer<'info>,
    /// Tells the pause and what stake is required.
    pub config: AccountLoader<'info, Config>,
    /// The class of node and job.
    pub class: AccountLoader<'info, DeviceClass>,
    /// The node that bids.
    pub node: AccountLoader<'info, Node>,
    /// The job, which remembers the best bid.
    #[account(mut)]
    pub job: AccountLoader<'info, Job>,
    /// CHECK: its address is derived and the account created below.
    #[account(mut)]
    pub bid: UncheckedAccount<'info>,
    /// Creates the bid.
    pub system_program: Program<'info, System>,
}

impl<'info> PlaceBid<'info> {
    /// `rate`: an hour of the whole job, base units of its mint. `posted_at`: that of the job that the operator means, unix seconds.
    pub fn handle(ctx: Context<'info, Self>, rate: u64, posted_at: i64) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (job_key, node_key) = (accounts.job.key(), accounts.node.key());
        let (address, bump) =
            Pubkey::find_program_address(&[SEED_BID, job_key.as_ref(), node_key.as_ref()], &crate::ID);
        require(*accounts.bid.key == address, IoNetError::WrongBid)?;
        let (config, node, class) = (accounts.config.load()?, accounts.node.load()?, accounts.class.load()?);
        config.require_open(now)?;
        node.require_operator(accounts.operator.key)?;
        let mut job = accounts.job.load_mut()?;
        job.require_posted(posted_at)?;
        job.require_class(accounts.class.as_ref().key)?;
        node.require_eligible(&job, &config, &class, now)?;

        job.place_bid(&node_key, rate, now)?;

        let seeds: [&[u8]; 4] = [SEED_BID, job_key.as_ref(), node_key.as_ref(), &[bump]];
        let bid = create_state::<Bid>(&accounts.bid, &accounts.operator, &seeds)?;
        let (payer, posted_at, deposit) = (accounts.operator.key(), job.posted_at, job.bid_deposit);
        *bid.load_mut()? =
            Bid { job: job_key, node: node_key, payer, posted_at, rate, deposit, bump, _reserved: [0; 23] };
        let (best_node, open_bids) = (job.best_node, job.open_bids);
        pay_lamports(&accounts.operator, &accounts.bid, deposit)?;

        emit!(BidPlaced { job: job_key, node: node_key, rate, best_node, open_bids, at: now });
        Ok(())
    }
}
