use anchor_lang::prelude::*;

use crate::error::IoNetError;
use crate::events::{AttestedNode, HourAttested};
use crate::instructions::work::settle_rewards::emit_settled;
use crate::state::{AttestOutcome, AttestedHour, Attestation, Config, DeviceClass, Emission, Node, RewardPool, Verifier, WorkRules};

#[derive(AnchorSerialize, AnchorDeserialize, Clone, Debug)]
pub struct AttestArgs {
    /// The hour that has just ended.
    pub hour: u64,
    /// One for each node, in the order of the remaining accounts.
    pub attestations: Vec<Attestation>,
}

/// A verifier attests the last hour of many nodes of one class; the nodes are the remaining accounts, writable. A bad item is skipped and reported, it never fails the others.
#[derive(Accounts)]
pub struct Attest<'info> {
    /// The verifier's key.
    pub key: Signer<'info>,
    #[account(has_one = key @ IoNetError::VerifierNotActive)]
    pub verifier: AccountLoader<'info, Verifier>,
    pub config: AccountLoader<'info, Config>,
    pub emission: AccountLoader<'info, Emission>,
    /// The class of all nodes of this call.
    #[account(mut)]
    pub class: AccountLoader<'info, DeviceClass>,
    /// The pool of the class.
    #[account(mut, constraint = pool.load()?.kind == class.load()?.pool @ IoNetError::WrongPool)]
    pub pool: AccountLoader<'info, RewardPool>,
}

impl<'info> Attest<'info> {
    pub fn handle(ctx: Context<'info, Self>, args: AttestArgs) -> Result<()> {
        let now = Clock::get()?.unix_timestamp;
        let accounts = ctx.accounts;
        require!(args.attestations.len() == ctx.remaining_accounts.len(), IoNetError::AttestationCount);
        require!(!args.attestations.is_empty(), IoNetError::AttestationCount);
        let (config, emission) = (accounts.config.load()?, accounts.emission.load()?);
        let (mut class, mut pool) = (accounts.class.load_mut()?, accounts.pool.load_mut()?);

        let rules = WorkRules { config: &config, emission: &emission, pool: &pool };
        let call = AttestedHour::open(rules, &*accounts.verifier.load()?, args.hour, now)?;
        let mut nodes = Vec::with_capacity(args.attestations.len());
        for (account, said) in ctx.remaining_accounts.iter().zip(args.attestations) {
            nodes.push(attest_node(account, &call, said, (accounts.class.key(), &mut class), &mut pool)?);
        }

        emit!(HourAttested { verifier: accounts.key.key(), class: accounts.class.key(), hour: args.hour, nodes, at: now });
        Ok(())
    }
}

/// Takes one attestation, with the event of an earlier hour that it settles.
fn attest_node<'info>(
    account: &'info AccountInfo<'info>,
    call: &AttestedHour,
    said: Attestation,
    (class_key, class): (Pubkey, &mut DeviceClass),
    pool: &mut RewardPool,
) -> Result<AttestedNode> {
    let skipped = |outcome| Ok(AttestedNode { node: *account.key, outcome, weight: 0 });
    let Ok(loader) = AccountLoader::<Node>::try_from(account) else {
        return skipped(AttestOutcome::NotANode);
    };
    let Ok(mut node) = loader.load_mut() else {
        return skipped(AttestOutcome::NotANode);
    };
    if node.class != class_key {
        return skipped(AttestOutcome::OtherClass);
    }
    let (outcome, settled) = node.attest(call, said, class, pool)?;
    if let Some(settled) = settled {
        emit_settled(*account.key, &node, settled, call.now);
    }
    Ok(AttestedNode { node: *account.key, outcome, weight: node.pending.weight })
}
