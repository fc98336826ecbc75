//! The on-chain economy of a decentralised GPU market: a 20-year emission of $IO, paid each hour to staked nodes that prove their work.
//!
//! `math` (integers) <- `state` (transitions) <- `instructions` (accounts, authority, token moves, events).

// What on-chain code must not do: stop without a named error, or cut a number.
#![warn(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_sign_loss)]
#![warn(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

pub mod constants;
pub mod create;
pub mod error;
pub mod events;
pub mod instructions;
pub mod math;
pub mod state;
pub mod token;

use anchor_lang::prelude::*;
use instructions::*;
use state::{ClassUpdate, NodeOffer, NodeTerms, ParameterValue, Schedule};

declare_id!("ioNuzpQh77XTK8MGjSZ4upU1gadbngACRLU39XpiAoc");

#[cfg(not(feature = "no-entrypoint"))]
solana_security_txt::security_txt! {
    name: "io-net",
    project_url: "https://io.net",
    contacts: "email:security@io.net",
    policy: "SECURITY.md of the source"
}

#[program]
pub mod io_net {
    use super::*;

    // The most frequent first: calls are told apart by comparing one name after the other.

    /// A verifier attests the last hour of many nodes of one class.
    pub fn attest<'info>(ctx: Context<'info, Attest<'info>>, args: AttestArgs) -> Result<()> {
        Attest::handle(ctx, args)
    }

    /// The device key proves the running hour.
    pub fn submit_proof(ctx: Context<SubmitProof>, nonce: u64) -> Result<()> {
        SubmitProof::handle(ctx, nonce)
    }

    /// Anyone credits a node's closed hour to its commission and reward index.
    pub fn settle_rewards(ctx: Context<SettleRewards>) -> Result<()> {
        SettleRewards::handle(ctx)
    }

    /// Anyone closes a pool's open hours up to and including `last_hour`, at most 48.
    pub fn close_hour(ctx: Context<CloseHour>, last_hour: u64) -> Result<()> {
        CloseHour::handle(ctx, last_hour)
    }

    /// Any holder adds $IO to its position in a node.
    pub fn stake<'info>(ctx: Context<'info, Stake<'info>>, amount: u64) -> Result<()> {
        Stake::handle(ctx, amount)
    }

    /// The owner takes a position's rewards.
    pub fn claim_rewards(ctx: Context<ClaimRewards>) -> Result<()> {
        ClaimRewards::handle(ctx)
    }

    /// Anyone opens the running hour of a pool for proofs.
    pub fn open_hour(ctx: Context<OpenHour>) -> Result<()> {
        OpenHour::handle(ctx)
    }

    /// The payout owner takes the node's commission.
    pub fn claim_commission(ctx: Context<ClaimCommission>) -> Result<()> {
        ClaimCommission::handle(ctx)
    }

    /// Anyone registers a node; operator and device key sign.
    pub fn register_node<'info>(ctx: Context<'info, RegisterNode<'info>>, terms: NodeTerms) -> Result<()> {
        RegisterNode::handle(ctx, terms)
    }

    /// The operator changes region, asking rates and payout owner.
    pub fn update_node(ctx: Context<UpdateNode>, offer: NodeOffer) -> Result<()> {
        UpdateNode::handle(ctx, offer)
    }

    /// The operator ends a node for good.
    pub fn retire_node(ctx: Context<RetireNode>) -> Result<()> {
        RetireNode::handle(ctx)
    }

    /// The upgrade authority creates config, treasury and reserve vault, once.
    pub fn init_config<'info>(ctx: Context<'info, InitConfig<'info>>, args: InitConfigArgs) -> Result<()> {
        InitConfig::handle(ctx, args)
    }

    /// The admin sets one parameter within its bounds.
    pub fn update_parameter(ctx: Context<UpdateParameter>, change: ParameterValue) -> Result<()> {
        UpdateParameter::handle(ctx, change)
    }

    /// The admin and the mint authority mint the 800,000,000 IO and give the mint authority up, once.
    pub fn genesis(ctx: Context<Genesis>) -> Result<()> {
        Genesis::handle(ctx)
    }

    /// The admin starts the emission now, by a schedule that never changes again.
    pub fn start_emission<'info>(ctx: Context<'info, StartEmission<'info>>, schedule: Schedule) -> Result<()> {
        StartEmission::handle(ctx, schedule)
    }

    /// The admin divides the coming hours between the pools anew.
    pub fn split_pools(ctx: Context<SplitPools>, gpu_share_bps: u16) -> Result<()> {
        SplitPools::handle(ctx, gpu_share_bps)
    }

    /// The admin creates a device class.
    pub fn create_class<'info>(ctx: Context<'info, CreateClass<'info>>, args: CreateClassArgs) -> Result<()> {
        CreateClass::handle(ctx, args)
    }

    /// The admin changes a device class.
    pub fn update_class(ctx: Context<UpdateClass>, update: ClassUpdate) -> Result<()> {
        UpdateClass::handle(ctx, update)
    }

    /// The admin adds a verifier.
    pub fn add_verifier<'info>(ctx: Context<'info, AddVerifier<'info>>, key: Pubkey) -> Result<()> {
        AddVerifier::handle(ctx, key)
    }

    /// The admin removes a verifier at once.
    pub fn remove_verifier(ctx: Context<RemoveVerifier>) -> Result<()> {
        RemoveVerifier::handle(ctx)
    }
}
