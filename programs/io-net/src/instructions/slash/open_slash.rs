use anchor_lang::prelude::*;

use crate::constants::*;
use crate::create::create_state;
use crate::error::{require, IoNetError};
use crate::events::{emit, SlashOpened};
use crate::slots::Accounts;
use crate::state::{Config, Node, Offence, Slash};

/// The slasher opens a slash of a node that it does not act for. Nothing crosses the node's border until it ends.
#[derive(Accounts)]
#[instruction(offence: Offence)]
pub struct OpenSlash<'info> {
    /// Pays for the account.
    #[account(mut)]
    pub slasher: Signer<'info>,
    /// Names the slasher.
    #[account(has_one = slasher @ IoNetError::NotSlasher)]
    pub config: AccountLoader<'info, Config>,
    /// The node that is slashed.
    #[account(mut)]
    pub node: AccountLoader<'info, Node>,
    /// CHECK: created here.
    #[account(
        mut,
        seeds = [
            SEED_SLASH,
            node.key().as_ref(),
            offence.code.to_le_bytes().as_ref(),
            offence.hour.to_le_bytes().as_ref(),
        ],
        bump,
    )]
    pub slash: UncheckedAccount<'info>,
    /// Creates the account.
    pub system_program: Program<'info, System>,
}

impl<'info> OpenSlash<'info> {
    fn validate(&self, offence: &Offence) -> Result<()> {
        let timeline = self.config.load()?.timeline()?;
        let running = timeline.hour_at(Clock::get()?.unix_timestamp)?;
        let was_there = timeline
            .start_of(offence.hour.saturating_add(1))
            .is_ok_and(|end| self.node.load().is_ok_and(|node| node.registered_at < end));
        require(offence.hour <= running && was_there, IoNetError::OffenceOutOfTime)
    }

    #[access_control(ctx.accounts.validate(&offence))]
    pub fn handle(ctx: Context<'info, Self>, offence: Offence) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let (accounts, bump) = (ctx.accounts, ctx.bumps.slash);
        let (slasher, node) = (accounts.slasher.key(), accounts.node.key());

        accounts.node.load_mut()?.open_slash(offence.fraction_bps, &slasher, now)?;

        let (code, hour) = (offence.code.to_le_bytes(), offence.hour.to_le_bytes());
        let seeds: [&[u8]; 5] = [SEED_SLASH, node.as_ref(), &code, &hour, &[bump]];
        let slash = create_state::<Slash>(&accounts.slash, &accounts.slasher, &seeds)?;
        slash.load_mut()?.open(node, slasher, &offence, bump, now);

        emit!(SlashOpened { slash: accounts.slash.key(), node, slasher, offence, at: now });
        Ok(())
    }
}
