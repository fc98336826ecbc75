//! The on-chain economy of a decentralised GPU market: a 20-year emission of $IO, paid each hour to staked nodes that prove their work.
//!
//! `math` (integers) <- `state` (transitions) <- `instructions` (accounts, authority, token moves, events).

// What on-chain code must not do: stop without a named error, or cut a number.
#![warn(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_sign_loss)]
#![warn(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[macro_use]
pub mod refuse;

pub mod constants;
pub mod create;
#[cfg(all(feature = "entrypoint", target_os = "solana", not(feature = "cpi")))]
mod entrypoint;
pub mod error;
pub mod events;
#[cfg(all(feature = "entrypoint", target_os = "solana", not(feature = "cpi")))]
mod heap;
pub mod instructions;
pub mod math;
pub mod slots;
pub mod state;
pub mod token;

use anchor_lang::prelude::*;
use instructions::*;
use math::job::Side;
use state::{AllowanceTerms, Decision, JobTerms, NodeOffer, NodeTerms, Offence, Role, Schedule, Setup};

declare_id!("ioNuzpQh77XTK8MGjSZ4upU1gadbngACRLU39XpiAoc");

#[cfg(all(feature = "entrypoint", not(feature = "cpi")))]
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

    /// A verifier attests the last hour of many nodes of one class. Pause does not stop it.
    pub fn attest<'info>(ctx: Context<'info, Attest<'info>>, args: AttestArgs) -> Result<()> {
        Attest::handle(ctx, args)
    }

    /// The device key proves the running hour. Pause does not stop it.
    pub fn submit_proof(ctx: Context<SubmitProof>, nonce: u64) -> Result<()> {
        SubmitProof::handle(ctx, nonce)
    }

    /// Anyone credits a node's closed hour to its commission and reward index. Pause does not stop it.
    pub fn settle_rewards(ctx: Context<SettleRewards>) -> Result<()> {
        SettleRewards::handle(ctx)
    }

    /// Anyone closes a pool's open hours up to and including `last_hour`, at most 48. Pause does not stop it.
    pub fn close_hour(ctx: Context<CloseHour>, last_hour: u64) -> Result<()> {
        CloseHour::handle(ctx, last_hour)
    }

    /// Any holder adds $IO to its position in a node. Pause stops it.
    pub fn stake<'info>(ctx: Context<'info, Stake<'info>>, amount: u64) -> Result<()> {
        Stake::handle(ctx, amount)
    }

    /// The owner takes a position's rewards. Pause does not stop it.
    pub fn claim_rewards(ctx: Context<ClaimRewards>) -> Result<()> {
        ClaimRewards::handle(ctx)
    }

    /// The owner begins to leave a node. Pause does not stop it.
    pub fn request_unstake<'info>(ctx: Context<'info, RequestUnstake<'info>>, args: RequestUnstakeArgs) -> Result<()> {
        RequestUnstake::handle(ctx, args)
    }

    /// The owner takes a ready ticket's stake. Pause does not stop it.
    pub fn withdraw_unstaked(ctx: Context<WithdrawUnstaked>) -> Result<()> {
        WithdrawUnstaked::handle(ctx)
    }

    /// The owner stakes a position's rewards to the same node. Pause stops it.
    pub fn compound_rewards(ctx: Context<CompoundRewards>) -> Result<()> {
        CompoundRewards::handle(ctx)
    }

    /// The owner puts a ticket's stake back to work. Pause does not stop it.
    pub fn cancel_unstake<'info>(ctx: Context<'info, CancelUnstake<'info>>) -> Result<()> {
        CancelUnstake::handle(ctx)
    }

    /// The owner moves a ready ticket's stake to another node. Pause stops it.
    pub fn move_stake<'info>(ctx: Context<'info, MoveStake<'info>>) -> Result<()> {
        MoveStake::handle(ctx)
    }

    /// The owner closes an empty position. Pause does not stop it.
    pub fn close_position(ctx: Context<ClosePosition>) -> Result<()> {
        ClosePosition::handle(ctx)
    }

    /// The operator announces a commission. Pause does not stop it.
    pub fn announce_commission(ctx: Context<AnnounceCommission>, commission_bps: u16) -> Result<()> {
        AnnounceCommission::handle(ctx, commission_bps)
    }

    /// The operator gives a node another device key, which signs too. Pause does not stop it.
    pub fn rotate_device<'info>(ctx: Context<'info, RotateDevice<'info>>) -> Result<()> {
        RotateDevice::handle(ctx)
    }

    /// The slasher opens a slash of a node. Pause does not stop it.
    pub fn open_slash<'info>(ctx: Context<'info, OpenSlash<'info>>, offence: Offence) -> Result<()> {
        OpenSlash::handle(ctx, offence)
    }

    /// The resolver overturns an open slash. Pause does not stop it.
    pub fn overturn_slash(ctx: Context<OverturnSlash>) -> Result<()> {
        OverturnSlash::handle(ctx)
    }

    /// Anyone burns a slash that nobody has overturned in 30 days. Pause does not stop it.
    pub fn burn_slash(ctx: Context<BurnSlash>) -> Result<()> {
        BurnSlash::handle(ctx)
    }

    /// A client posts a job and pays its cost and fees into the job's own vault. Pause stops it.
    pub fn post_job<'info>(ctx: Context<'info, PostJob<'info>>, terms: JobTerms) -> Result<()> {
        PostJob::handle(ctx, terms)
    }

    /// The operator of an eligible node bids for an auctioned job, an hour of the whole job. Pause stops it.
    pub fn place_bid<'info>(ctx: Context<'info, PlaceBid<'info>>, rate: u64, posted_at: i64) -> Result<()> {
        PlaceBid::handle(ctx, rate, posted_at)
    }

    /// A bid's deposit goes back: by its bidder while the job is posted, later by anyone. Pause does not stop it.
    pub fn withdraw_bid(ctx: Context<WithdrawBid>) -> Result<()> {
        WithdrawBid::handle(ctx)
    }

    /// The client awards a bid; after the deadline anyone awards the best. Pause does not stop it.
    pub fn award_bid(ctx: Context<AwardBid>, max_rate: u64) -> Result<()> {
        AwardBid::handle(ctx, max_rate)
    }

    /// The operator of an eligible node takes a job and pays the bond. Pause does not stop it.
    pub fn accept_job(ctx: Context<AcceptJob>, posted_at: i64) -> Result<()> {
        AcceptJob::handle(ctx, posted_at)
    }

    /// The device starts the job. Pause does not stop it.
    pub fn start_job(ctx: Context<StartJob>) -> Result<()> {
        StartJob::handle(ctx)
    }

    /// The device says that it serves the job. Pause does not stop it.
    pub fn heartbeat(ctx: Context<Heartbeat>) -> Result<()> {
        Heartbeat::handle(ctx)
    }

    /// The client or a delegate adds seconds at the same rate. Pause does not stop it.
    pub fn extend_job(ctx: Context<ExtendJob>, secs: u32) -> Result<()> {
        ExtendJob::handle(ctx, secs)
    }

    /// The client ends the job. Pause does not stop it.
    pub fn cancel_job(ctx: Context<CancelJob>) -> Result<()> {
        CancelJob::handle(ctx)
    }

    /// The operator ends the job. Pause does not stop it.
    pub fn stop_job(ctx: Context<StopJob>) -> Result<()> {
        StopJob::handle(ctx)
    }

    /// Anyone ends a job that is complete. Pause does not stop it.
    pub fn finish_job(ctx: Context<FinishJob>) -> Result<()> {
        FinishJob::handle(ctx)
    }

    /// Anyone ends a job whose deadline has passed. Pause does not stop it.
    pub fn expire_job(ctx: Context<ExpireJob>) -> Result<()> {
        ExpireJob::handle(ctx)
    }

    /// Client or operator dispute a job, once. Pause does not stop it.
    pub fn dispute_job(ctx: Context<DisputeJob>) -> Result<()> {
        DisputeJob::handle(ctx)
    }

    /// The resolver decides a dispute within 7 days. Pause does not stop it.
    pub fn resolve_dispute(ctx: Context<ResolveDispute>, decision: Decision) -> Result<()> {
        ResolveDispute::handle(ctx, decision)
    }

    /// Anyone ends a dispute that nobody has decided. Pause does not stop it.
    pub fn expire_dispute(ctx: Context<ExpireDispute>) -> Result<()> {
        ExpireDispute::handle(ctx)
    }

    /// Pays what the node has earned to the payout owner; anyone to its associated account. Pause does not stop it.
    pub fn withdraw_earnings(ctx: Context<WithdrawEarnings>) -> Result<()> {
        WithdrawEarnings::handle(ctx)
    }

    /// Pays a side's refund, bond and deposits; anyone to its associated account. Pause does not stop it.
    pub fn withdraw_refund(ctx: Context<WithdrawRefund>, side: Side) -> Result<()> {
        WithdrawRefund::handle(ctx, side)
    }

    /// Anyone moves the fees of a job that are due to the treasury. Pause does not stop it.
    pub fn sweep_fees(ctx: Context<SweepFees>) -> Result<()> {
        SweepFees::handle(ctx)
    }

    /// The client rates a job that has run, 1 to 5 stars. Pause does not stop it.
    pub fn rate_job(ctx: Context<RateJob>, stars: u8) -> Result<()> {
        RateJob::handle(ctx, stars)
    }

    /// Anyone closes a job that is final and owes nobody. Pause does not stop it.
    pub fn close_job(ctx: Context<CloseJob>) -> Result<()> {
        CloseJob::handle(ctx)
    }

    /// A client lets a delegate extend his jobs, up to an amount a day. Pause does not stop it.
    pub fn set_allowance<'info>(ctx: Context<'info, SetAllowance<'info>>, terms: AllowanceTerms) -> Result<()> {
        SetAllowance::handle(ctx, terms)
    }

    /// A client ends an allowance at once. Pause does not stop it.
    pub fn revoke_allowance(ctx: Context<RevokeAllowance>) -> Result<()> {
        RevokeAllowance::handle(ctx)
    }

    /// Anyone moves a class's market rate by one step, once an hour. Pause does not stop it.
    pub fn reprice_class(ctx: Context<RepriceClass>) -> Result<()> {
        RepriceClass::handle(ctx)
    }

    /// Anyone burns all $IO of the treasury. Pause does not stop it.
    pub fn burn_fees(ctx: Context<BurnFees>) -> Result<()> {
        BurnFees::handle(ctx)
    }

    /// Anyone opens the auction of the running period. Pause stops it.
    pub fn open_auction<'info>(ctx: Context<'info, OpenAuction<'info>>) -> Result<()> {
        OpenAuction::handle(ctx)
    }

    /// A seller gives $IO, which is burned, for USDC of the treasury. Pause does not stop it.
    pub fn fill_auction(ctx: Context<FillAuction>, usdc: u64, max_io: u64) -> Result<()> {
        FillAuction::handle(ctx, usdc, max_io)
    }

    /// Anyone closes an auction that is over. Pause does not stop it.
    pub fn close_auction(ctx: Context<CloseAuction>) -> Result<()> {
        CloseAuction::handle(ctx)
    }

    /// Anyone opens the running hour of a pool for proofs. Pause does not stop it.
    pub fn open_hour(ctx: Context<OpenHour>) -> Result<()> {
        OpenHour::handle(ctx)
    }

    /// The payout owner takes the node's commission. Pause does not stop it.
    pub fn claim_commission(ctx: Context<ClaimCommission>) -> Result<()> {
        ClaimCommission::handle(ctx)
    }

    /// Anyone registers a node; operator and device key sign. Pause stops it.
    pub fn register_node<'info>(ctx: Context<'info, RegisterNode<'info>>, terms: NodeTerms) -> Result<()> {
        RegisterNode::handle(ctx, terms)
    }

    /// The operator changes region, asking rates and payout owner. Pause does not stop it.
    pub fn update_node(ctx: Context<UpdateNode>, offer: NodeOffer) -> Result<()> {
        UpdateNode::handle(ctx, offer)
    }

    /// The operator ends a node for good. Pause does not stop it.
    pub fn retire_node(ctx: Context<RetireNode>) -> Result<()> {
        RetireNode::handle(ctx)
    }

    /// The upgrade authority creates config, treasury and reserve vault, once. Pause does not stop it.
    pub fn init_config<'info>(ctx: Context<'info, InitConfig<'info>>, setup: Setup) -> Result<()> {
        InitConfig::handle(ctx, setup)
    }

    /// The admin and the mint authority mint the 800,000,000 IO and give the mint authority up, once. Pause does not stop it.
    pub fn genesis(ctx: Context<Genesis>) -> Result<()> {
        Genesis::handle(ctx)
    }

    /// The admin starts the emission now, by a schedule that never changes again. Pause does not stop it.
    pub fn start_emission<'info>(ctx: Context<'info, StartEmission<'info>>, schedule: Schedule) -> Result<()> {
        StartEmission::handle(ctx, schedule)
    }

    /// The admin removes a verifier at once. Pause does not stop it.
    pub fn remove_verifier(ctx: Context<RemoveVerifier>) -> Result<()> {
        RemoveVerifier::handle(ctx)
    }

    /// Anyone releases what a vesting has unlocked. Pause does not stop it.
    pub fn release_vesting(ctx: Context<ReleaseVesting>) -> Result<()> {
        ReleaseVesting::handle(ctx)
    }

    /// Anyone claims a leaf of an airdrop to its claimant. Pause does not stop it.
    pub fn claim_airdrop(ctx: Context<ClaimAirdrop>, args: ClaimAirdropArgs) -> Result<()> {
        ClaimAirdrop::handle(ctx, args)
    }

    /// Anyone applies a change that is ready. Pause does not stop it.
    pub fn apply_change<'info>(ctx: Context<'info, ApplyChange<'info>>) -> Result<()> {
        ApplyChange::handle(ctx)
    }

    /// The admin queues a change of a parameter, a role, a class, the verifiers or the pools' split. Pause does not stop it.
    pub fn queue_change(ctx: Context<QueueChange>, args: QueueChangeArgs) -> Result<()> {
        QueueChange::handle(ctx, args)
    }

    /// The admin cancels a queued change; anyone one that can no longer be applied. Pause does not stop it.
    pub fn cancel_change(ctx: Context<CancelChange>) -> Result<()> {
        CancelChange::handle(ctx)
    }

    /// The pauser stops entries for at most 7 days. Pause does not stop it.
    pub fn pause(ctx: Context<Pause>, secs: u32) -> Result<()> {
        Pause::handle(ctx, secs)
    }

    /// The pauser or the admin ends a pause. Pause does not stop it.
    pub fn unpause(ctx: Context<Unpause>) -> Result<()> {
        Unpause::handle(ctx)
    }

    /// The admin takes a role from its key at once. Pause does not stop it.
    pub fn clear_role(ctx: Context<ClearRole>, role: Role) -> Result<()> {
        ClearRole::handle(ctx, role)
    }

    /// The admin names who may take over, or nobody. Pause does not stop it.
    pub fn propose_admin(ctx: Context<ProposeAdmin>, pending_admin: Option<Pubkey>) -> Result<()> {
        ProposeAdmin::handle(ctx, pending_admin)
    }

    /// The proposed admin takes over. Pause does not stop it.
    pub fn accept_admin(ctx: Context<AcceptAdmin>) -> Result<()> {
        AcceptAdmin::handle(ctx)
    }

    /// Anyone grants $IO that unlocks by month. Pause does not stop it.
    pub fn create_vesting<'info>(ctx: Context<'info, CreateVesting<'info>>, args: CreateVestingArgs) -> Result<()> {
        CreateVesting::handle(ctx, args)
    }

    /// The beneficiary names who may take over, or nobody. Pause does not stop it.
    pub fn propose_beneficiary(ctx: Context<ProposeBeneficiary>, pending_beneficiary: Option<Pubkey>) -> Result<()> {
        ProposeBeneficiary::handle(ctx, pending_beneficiary)
    }

    /// The proposed beneficiary takes over. Pause does not stop it.
    pub fn accept_beneficiary(ctx: Context<AcceptBeneficiary>) -> Result<()> {
        AcceptBeneficiary::handle(ctx)
    }

    /// Anyone closes a vesting that has released all. Pause does not stop it.
    pub fn close_vesting(ctx: Context<CloseVesting>) -> Result<()> {
        CloseVesting::handle(ctx)
    }

    /// Anyone creates an airdrop and funds it whole. Pause does not stop it.
    pub fn create_airdrop<'info>(ctx: Context<'info, CreateAirdrop<'info>>, args: CreateAirdropArgs) -> Result<()> {
        CreateAirdrop::handle(ctx, args)
    }

    /// Anyone opens a page of claims. Pause does not stop it.
    pub fn open_claim_page<'info>(ctx: Context<'info, OpenClaimPage<'info>>, page: u32) -> Result<()> {
        OpenClaimPage::handle(ctx, page)
    }

    /// Anyone closes a page of claims after their end. Pause does not stop it.
    pub fn close_claim_page(ctx: Context<CloseClaimPage>) -> Result<()> {
        CloseClaimPage::handle(ctx)
    }

    /// Anyone closes an airdrop after its claims; what is left goes to the funder. Pause does not stop it.
    pub fn close_airdrop(ctx: Context<CloseAirdrop>) -> Result<()> {
        CloseAirdrop::handle(ctx)
    }

    /// The admin moves a row of the allocation table into its vesting, once a row. Pause does not stop it.
    pub fn allocate<'info>(ctx: Context<'info, Allocate<'info>>, args: AllocateArgs) -> Result<()> {
        Allocate::handle(ctx, args)
    }
}
