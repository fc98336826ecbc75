use anchor_lang::prelude::*;
use anchor_spl::token::Token;

use crate::constants::SEED_JOB;
use crate::create::create_state;
use crate::error::{require, IoNetError, OrRefuse};
use crate::events::{emit, JobPosted};
use crate::math::oracle::OraclePrice;
use crate::slots::Accounts;
use crate::state::{Config, DeviceClass, Job, JobKeys, JobKind, JobTerms, Node, Pricing};
use crate::token::{self, NewVault};

/// A client posts a job and pays its cost and fees into the job's own vault: direct to a node, on the market, or by auction.
#[derive(Accounts)]
pub struct PostJob<'info> {
    /// Pays, for the accounts too.
    #[account(mut)]
    pub client: Signer<'info>,
    /// Tells fees, mints and what prices count.
    pub config: AccountLoader<'info, Config>,
    /// The class of device that is wanted; tells the rate on the market.
    pub class: AccountLoader<'info, DeviceClass>,
    /// The node of a direct job.
    pub node: Option<AccountLoader<'info, Node>>,
    /// CHECK: a price update, for a market job in $IO; owner and data are checked by `Config::price`.
    pub price: Option<UncheckedAccount<'info>>,
    /// CHECK: compared with both mints of the config.
    pub mint: UncheckedAccount<'info>,
    /// CHECK: its address is derived and the account created below.
    #[account(mut)]
    pub job: UncheckedAccount<'info>,
    /// CHECK: its address is derived and the account created below.
    #[account(mut)]
    pub vault: UncheckedAccount<'info>,
    /// CHECK: the token program checks it under the client's signature, and that its mint is the vault's.
    #[account(mut)]
    pub source: UncheckedAccount<'info>,
    /// Moves the tokens.
    pub token_program: Program<'info, Token>,
    /// Creates the accounts.
    pub system_program: Program<'info, System>,
}

impl<'info> PostJob<'info> {
    pub fn handle(ctx: Context<'info, Self>, terms: JobTerms) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (client, id) = (accounts.client.key(), terms.id.to_le_bytes());
        let (address, bump) = Pubkey::find_program_address(&[SEED_JOB, client.as_ref(), &id], &crate::ID);
        require(*accounts.job.key == address, IoNetError::WrongJob)?;
        let vault_bump = token::vault_bump(&accounts.vault, &address, accounts.mint.key)?;
        let seeds: [&[u8]; 4] = [SEED_JOB, client.as_ref(), &id, &[bump]];
        let job = create_state::<Job>(&accounts.job, &accounts.client, &seeds)?;

        let amount = accounts.post(&mut *job.load_mut()?, &terms, [bump, vault_bump], now)?;

        let (vault, mint, payer) = (&accounts.vault, &accounts.mint, &accounts.client);
        token::open_vault(NewVault { vault, mint, parent: &address, payer, bump: vault_bump })?;
        token::take(&accounts.source, &accounts.vault, &accounts.client, amount)?;

        let Job { class, mint, rate, cost, deposited, deadline, .. } = *job.load()?;
        emit!(JobPosted { job: address, client, class, mint, terms, rate, cost, deposited, deadline, at: now });
        Ok(())
    }

    fn post(&self, job: &mut Job, terms: &JobTerms, bumps: [u8; 2], now: i64) -> Result<u64> {
        let keys = JobKeys {
            client: self.client.key(),
            mint: self.mint.key(),
            vault: self.vault.key(),
            class: self.class.key(),
        };
        let config = self.config.load()?;
        match terms.kind {
            JobKind::Direct => {
                let node = self.node.as_ref().or_refuse(IoNetError::TargetMissing)?;
                let pricing = Pricing::Direct { address: node.as_ref().key, node: &*node.load()? };
                job.post(keys, terms, pricing, &config, bumps, now)
            }
            JobKind::Market => {
                let pricing = Pricing::Market { class: &*self.class.load()?, price: self.price(&config, now)? };
                job.post(keys, terms, pricing, &config, bumps, now)
            }
            JobKind::Auction => job.post(keys, terms, Pricing::Auction, &config, bumps, now),
        }
    }

    /// Of $IO in USD, where the job is paid in it.
    fn price(&self, config: &Config, now: i64) -> Result<Option<OraclePrice>> {
        if *self.mint.key == config.usdc_mint {
            return Ok(None);
        }
        let account = self.price.as_ref().or_refuse(IoNetError::PriceMissing)?;
        config.price(account.owner, &account.try_borrow_data()?, now).map(Some)
    }
}
