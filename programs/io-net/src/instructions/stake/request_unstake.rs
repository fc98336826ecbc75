use anchor_lang::prelude::*;

use crate::constants::*;
use crate::create::create_state;
use crate::events::{emit, UnstakeRequested};
use crate::slots::Accounts;
use crate::state::{Config, Node, Request, RewardPool, StakePosition, UnstakeTicket};

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug)]
pub struct RequestUnstakeArgs {
    /// The owner's own number for the ticket; free again when it is withdrawn, moved or cancelled.
    pub index: u64,
    /// Shares of the position, 1 or more; all of them for a full exit.
    pub shares: u64,
}

/// The owner begins to leave: shares of his position become a ticket of the cooling pool, ready after the cooldown. Always possible.
#[derive(Accounts)]
#[instruction(args: RequestUnstakeArgs)]
pub struct RequestUnstake<'info> {
    /// Pays for the ticket.
    #[account(mut)]
    pub owner: Signer<'info>,
    /// Tells the cooldown and the minimum.
    pub config: AccountLoader<'info, Config>,
    /// The pool of the node: tells whether its last hour is closed.
    pub pool: AccountLoader<'info, RewardPool>,
    /// The node that is left.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// Loses the shares.
    #[account(mut)]
    pub position: AccountLoader<'info, StakePosition>,
    /// CHECK: created here.
    #[account(
        mut,
        seeds = [SEED_TICKET, node.key().as_ref(), owner.key().as_ref(), args.index.to_le_bytes().as_ref()],
        bump,
    )]
    pub ticket: UncheckedAccount<'info>,
    /// Creates the ticket.
    pub system_program: Program<'info, System>,
}

impl<'info> RequestUnstake<'info> {
    pub fn handle(ctx: Context<'info, Self>, args: RequestUnstakeArgs) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let RequestUnstakeArgs { index, shares } = args;
        let (accounts, bump) = (ctx.accounts, ctx.bumps.ticket);
        let (owner, node) = (accounts.owner.key(), accounts.node.key());
        let mut position = accounts.position.load_mut()?;
        position.require_of(&owner, &node)?;

        let (config, pool) = (accounts.config.load()?, accounts.pool.load()?);
        let mut state = accounts.node.load_mut()?;
        let request = state.request_unstake(&mut position, shares, &config, &pool, now)?;
        let Request { amount, cooling_shares, ready_at } = request;
        let (active_stake, cooling_stake) = (state.active_stake, state.cooling_stake);
        drop(state);

        let seeds: [&[u8]; 5] = [SEED_TICKET, node.as_ref(), owner.as_ref(), &index.to_le_bytes(), &[bump]];
        let ticket = create_state::<UnstakeTicket>(&accounts.ticket, &accounts.owner, &seeds)?;
        *ticket.load_mut()? =
            UnstakeTicket { owner, node, index, shares: cooling_shares, ready_at, bump, _reserved: [0; 23] };

        let position_shares = position.shares;
        emit!(UnstakeRequested {
            node,
            owner,
            index,
            shares,
            amount,
            cooling_shares,
            position_shares,
            active_stake,
            cooling_stake,
            ready_at,
            at: now,
        });
        Ok(())
    }
}
