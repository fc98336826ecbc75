use anchor_lang::prelude::*;

use crate::constants::MAX_ATTESTATIONS;
use crate::error::{require, IoNetError};
use crate::events::HourAttestedLog;
use crate::instructions::work::settle_rewards::emit_settled;
use crate::slots::Accounts;
use crate::state::{
    AttestOutcome, AttestRules, Attestation, AttestedHour, Config, DeviceClass, Node, RewardPool, Verifier,
};

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Debug)]
pub struct AttestArgs {
    /// The hour that has just ended.
    pub hour: u64,
    /// Uptime of each node, 0..=60, in the order of the remaining accounts.
    pub minutes: Vec<u8>,
    /// Connectivity tier of each node, 1..=4. Two plain lists are read at once, a list of pairs item by item.
    pub tiers: Vec<u8>,
}

/// A verifier attests the last hour of many nodes of one class; the nodes are the remaining accounts, writable. A bad item is skipped and reported, it never fails the others.
#[derive(Accounts)]
pub struct Attest<'info> {
    /// The verifier's key.
    pub key: Signer<'info>,
    /// The verifier of that key.
    pub verifier: AccountLoader<'info, Verifier>,
    /// Names the active verifiers, the quorum and the weight points.
    pub config: AccountLoader<'info, Config>,
    /// The class of all nodes of this call.
    #[account(mut)]
    pub class: AccountLoader<'info, DeviceClass>,
    /// The pool of the class.
    #[account(mut)]
    pub pool: AccountLoader<'info, RewardPool>,
}

impl AttestArgs {
    fn validate(&self, nodes: usize) -> Result<()> {
        let fits = (1..=usize::from(MAX_ATTESTATIONS)).contains(&nodes);
        require(fits && self.minutes.len() == nodes && self.tiers.len() == nodes, IoNetError::AttestationCount)?;
        Ok(())
    }
}

impl<'info> Attest<'info> {
    #[access_control(args.validate(ctx.remaining_accounts.len()))]
    pub fn handle(ctx: Context<'info, Self>, args: AttestArgs) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        let (mut class, mut pool) = (accounts.class.load_mut()?, accounts.pool.load_mut()?);

        let rules = AttestRules {
            config: &*accounts.config.load()?,
            class: &class,
            pool: &pool,
            verifier: &*accounts.verifier.load()?,
        };
        let call = AttestedHour::open(rules, accounts.key.key, args.hour, now)?;
        let mut log = HourAttestedLog::begin(call.verifier, class.id, args.hour, args.minutes.len());
        for ((account, minutes), tier) in ctx.remaining_accounts.iter().zip(&args.minutes).zip(&args.tiers) {
            let said = Attestation { minutes: *minutes, tier: *tier };
            let (outcome, weight) = attest_node(account, &call, said, &accounts.class, (&mut class, &mut pool))?;
            log.push(account.key, outcome, weight);
        }

        log.emit(now);
        Ok(())
    }
}

/// Takes one attestation, with the event of an earlier hour that it settles.
fn attest_node<'info>(
    account: &'info AccountInfo<'info>,
    call: &AttestedHour,
    said: Attestation,
    class_account: &AccountLoader<'info, DeviceClass>,
    (class, pool): (&mut DeviceClass, &mut RewardPool),
) -> Result<(AttestOutcome, u64)> {
    // The first checks the owner; loading checks that it is writable, its discriminator and its size.
    let Ok(loader) = AccountLoader::<Node>::try_from_unchecked(&crate::ID, account) else {
        return Ok((AttestOutcome::NotANode, 0));
    };
    let Ok(mut node) = loader.load_mut() else {
        return Ok((AttestOutcome::NotANode, 0));
    };
    if node.class != *class_account.as_ref().key {
        return Ok((AttestOutcome::OtherClass, 0));
    }
    let (outcome, settled) = node.attest(call, said, class, pool)?;
    if let Some(settled) = settled {
        emit_settled(*account.key, &node, settled, call.now);
    }
    Ok((outcome, node.weight_in(call)))
}
