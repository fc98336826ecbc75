use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_AIRDROP;
use crate::error::{require, IoNetError};
use crate::events::{emit, AirdropClaimed};
use crate::slots::Accounts;
use crate::state::{Airdrop, ClaimPage, Leaf};
use crate::token;

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Debug)]
pub struct ClaimAirdropArgs {
    /// Place of the leaf.
    pub index: u32,
    pub claimant: Pubkey,
    /// Base units of $IO.
    pub amount: u64,
    /// Siblings from the leaf to the root.
    pub proof: Vec<[u8; 32]>,
}

/// Anyone claims a leaf to its claimant's associated account, while he owns it; the claimant to any account of his.
#[derive(Accounts)]
pub struct ClaimAirdrop<'info> {
    /// Anyone, or the claimant.
    pub authority: Signer<'info>,
    /// What is claimed from.
    #[account(mut)]
    pub airdrop: AccountLoader<'info, Airdrop>,
    /// Remembers the claim.
    #[account(mut, has_one = airdrop @ IoNetError::WrongClaimPage)]
    pub claim_page: AccountLoader<'info, ClaimPage>,
    /// CHECK: compared with `airdrop.vault`.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: its owner and where needed its address are checked below, everything else by the transfer.
    #[account(mut)]
    pub destination: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
}

impl ClaimAirdrop<'_> {
    pub fn handle(ctx: Context<Self>, args: ClaimAirdropArgs) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let ClaimAirdropArgs { index, claimant, amount, proof } = args;
        let accounts = ctx.accounts;
        let mut airdrop = accounts.airdrop.load_mut()?;
        let Airdrop { funder, id, mint, vault, bump, .. } = *airdrop;
        require(vault == *accounts.vault.key, IoNetError::WrongVault)?;
        token::require_payee(&accounts.destination, &claimant, &mint, accounts.authority.key)?;

        let parent = accounts.airdrop.as_ref();
        let leaf = Leaf { index, claimant: &claimant, amount, proof: &proof };
        airdrop.claim(parent.key, &mut *accounts.claim_page.load_mut()?, leaf, now)?;
        let claimed = airdrop.claimed;
        drop(airdrop);

        let id = id.to_le_bytes();
        let seeds: [&[u8]; 4] = [SEED_AIRDROP, funder.as_ref(), &id, &[bump]];
        token::pay(&accounts.vault, &accounts.destination, parent, &seeds, amount)?;

        emit!(AirdropClaimed { airdrop: *parent.key, index, claimant, amount, claimed, at: now });
        Ok(())
    }
}
