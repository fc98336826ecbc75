//! What can go wrong, grouped by domain. Append only: a number never changes its meaning.
//! A message says what is wrong; what follows the semicolon says what to do.

use anchor_lang::error::{AnchorError, ERROR_CODE_OFFSET};
use anchor_lang::prelude::*;

pub use crate::refuse::{require, OrRefuse};

errors! {
    // Arithmetic and state
    #[msg("a number left its range; check the amounts, no input within the documented bounds does this")]
    MathOverflow,
    #[msg("an account holds a value that this program never writes; report it")]
    CorruptState,

    #[msg("the account exists already; each is created once")]
    AccountExists,

    // Config
    #[msg("the signer is not the program's upgrade authority; sign with the key that may upgrade the program")]
    NotUpgradeAuthority,
    #[msg("the $IO mint has not 8 decimals; pass the real $IO mint")]
    IoMintDecimals,
    #[msg("the $IO mint has a freeze authority; give it up first, holders must never be frozen")]
    IoMintFreezable,
    #[msg("the USDC mint has not 6 decimals; pass the real USDC mint")]
    UsdcMintDecimals,
    #[msg("the key is the default key, which nobody holds; name another")]
    DefaultKey,
    #[msg("slasher and resolver are the same key; who slashes must not decide the appeal")]
    RolesNotSeparate,
    #[msg("the signer is not the admin; sign with the admin of the config")]
    NotAdmin,
    #[msg("the value lies outside the parameter's bounds; see the table of parameters")]
    ParameterOutOfBounds,
    #[msg("the mint is not the one in the config; pass config.io_mint or config.usdc_mint as the account says")]
    WrongMint,

    // Token
    #[msg("the vault is not the one that its parent stores; pass the stored vault")]
    WrongVault,
    #[msg("the token account does not belong to the payee; pass one that he owns, or open it first")]
    NotTokenOwner,
    #[msg("the account is not who paid the rent; pass the stored payer")]
    WrongRentPayer,
    #[msg("the $IO mint has a supply already; genesis is for a fresh mint, fund the reserve by transfer instead")]
    SupplyNotZero,
    #[msg("the signer is not the mint authority of $IO; sign with it")]
    NotMintAuthority,

    // Emission
    #[msg("the reserve vault holds less than 300,000,000 IO; run genesis or fund it first")]
    ReserveTooSmall,
    #[msg("the schedule does not fall; the numerator must lie between 1 and the denominator less 1")]
    ScheduleNotFalling,
    #[msg("the schedule emits more than the reserve; lower the first month or the factor")]
    ScheduleExceedsReserve,
    #[msg("the schedule leaves more than 1,000,000 base units; raise the first month or the factor")]
    ScheduleLeavesTooMuch,
    #[msg("the hour or its 30 minutes of attestation are not over; close it later")]
    HourNotOver,
    #[msg("more than 48 hours at once; close up to an earlier hour first")]
    TooManyHours,
    #[msg("the pools have different next hours; close both up to the same hour first")]
    PoolsOutOfStep,
    #[msg("the share leaves a pool without any; choose 1 to 9,999 basis points")]
    ShareOutOfBounds,
    #[msg("the pool is not the one of this node or class; pass the pool of its kind")]
    WrongPool,

    // Class
    #[msg("the class name is empty, over 32 bytes or not printable ASCII; choose another")]
    ClassNameInvalid,
    #[msg("the multiplier is above 100 (1,000,000 basis points); choose a lower one")]
    MultiplierTooHigh,
    #[msg("the proof difficulty is above 40 bits; choose a lower one")]
    DifficultyTooHigh,
    #[msg("rate, floor and ceiling are not in order or above 1,000 USD; floor <= rate <= ceiling")]
    RateOutOfBounds,
    #[msg("multiplier or difficulty were changed less than two hours ago; try again later")]
    ClassChangedRecently,
    #[msg("a raise of the required stake is pending; wait until it binds, 30 days after its announcement")]
    RaisePending,
    #[msg("the class is not the one of this node; pass node.class")]
    WrongClass,

    // Node
    #[msg("the signer is not the operator of the node; sign with node.operator")]
    NotOperator,
    #[msg("the signer is not the payout owner of the node; sign with node.payout_owner")]
    NotPayoutOwner,
    #[msg("the signer is not the device key of the node; sign with node.device")]
    NotDevice,
    #[msg("the number of processors is not in 1..1,024; split larger machines")]
    ProcessorsOutOfBounds,
    #[msg("the region is unknown; choose 0..31")]
    RegionUnknown,
    #[msg("the commission is above 95 %; choose 0 to 9,500 basis points")]
    CommissionTooHigh,
    #[msg("the node is retired; register a new one")]
    NodeIsRetired,
    #[msg("the node is hired; let its jobs end first")]
    NodeIsHired,
    #[msg("there is nothing to claim; settle the node's hour first or come back later")]
    NothingToClaim,

    // Work
    #[msg("every verifier index is taken or resting; try again two hours after a removal")]
    NoVerifierIndex,
    #[msg("active verifiers would exceed 2 x quorum - 1; remove a verifier or choose a higher quorum")]
    TooManyVerifiers,
    #[msg("the verifier is not active; ask the admin to add it")]
    VerifierNotActive,
    #[msg("the hour is not open; send open_hour first")]
    HourNotOpen,
    #[msg("the emission has not started; try again when it has")]
    EmissionNotStarted,
    #[msg("the hash has too few leading zero bits; search another nonce for this hour's seed")]
    ProofTooWeak,
    #[msg("the node has proven this hour already; nothing to do")]
    AlreadyProven,
    #[msg("attestations of this hour are not taken now; attest in the 30 minutes after its end")]
    OutsideAttestationWindow,
    #[msg("the hour before is not closed; send close_hour for it first")]
    PreviousHourOpen,
    #[msg("nodes and attestations differ in number, or are none or over 32; pass minutes and tier of each of 1 to 32 nodes")]
    AttestationCount,
    #[msg("the slot hashes hold no entry; try again in the next slot")]
    NoSlotHash,
    #[msg("the account is not the sysvar of the slot hashes; pass SysvarS1otHashes111111111111111111111111111")]
    NotSlotHashes,

    // Stake
    #[msg("the amount is below the minimum stake; stake at least the parameter min_stake")]
    StakeTooSmall,
    #[msg("the stake of others would exceed their capacity; choose a smaller amount or another node")]
    OthersOverCapacity,
    #[msg("the stake would exceed the node's capacity; choose a smaller amount or another node")]
    NodeOverCapacity,
    #[msg("a unit of stake costs over 2^20 shares; this node's pool takes no more stake, leave it")]
    PoolTooDiluted,
    #[msg("the amount buys no share; stake more")]
    ZeroShares,
    #[msg("a closed hour of the node is not settled; send settle_rewards first")]
    HourNotSettled,
    #[msg("the position belongs to another owner or node; pass the position of this owner and node")]
    WrongPosition,

    // Config: roles, queue and pause
    #[msg("the signer is not the proposed admin; sign with config.pending_admin, or have the admin propose anew")]
    NotPendingAdmin,
    #[msg("the change is not ready; apply it from its ready_at on")]
    ChangeNotReady,
    #[msg("the change has lapsed; cancel it and queue it again")]
    ChangeLapsed,
    #[msg("a former admin queued the change; cancel it, and let the admin queue it again if it is wanted")]
    QueuedByFormerAdmin,
    #[msg("attestations are being taken; apply this parameter in the second half of an hour")]
    AttestationUnderWay,
    #[msg("the change needs an account that was not passed; pass the class, the verifier or both pools")]
    TargetMissing,
    #[msg("the account is not the verifier of that key; pass its address")]
    WrongVerifier,
    #[msg("nobody has the role; there is nothing to clear")]
    RoleVacant,
    #[msg("the signer is not the pauser; sign with config.pauser")]
    NotPauser,
    #[msg("the signer is neither pauser nor admin; sign with config.pauser or config.admin")]
    NotPauserOrAdmin,
    #[msg("the pause is not of 1 second to 7 days; choose a shorter one")]
    PauseOutOfBounds,
    #[msg("a pause runs or ended less than 7 days ago; the next one is possible 7 days after its end")]
    PausedRecently,
    #[msg("there is no pause; nothing to end")]
    NotPaused,
    #[msg("entries are paused; exits, claims and settlements work, try again after config.paused_until")]
    Paused,

    // Vesting
    #[msg("genesis has not run here; fund vestings by transfer with create_vesting instead")]
    GenesisNotRun,
    #[msg("the row is allocated already; each is allocated once")]
    RowAllocated,
    #[msg("the account is not the vesting's address; derive it from creator and id")]
    WrongVesting,
    #[msg(
        "the amounts do not fit; total > 0, at_once <= total, and at_once = total exactly where there are no tranches"
    )]
    VestingAmountsInvalid,
    #[msg(
        "the months are out of bounds; first month and tranches are 1 to 240, or both 0 where all is unlocked at once"
    )]
    VestingMonthsOutOfBounds,
    #[msg("the vesting starts over 240 months from now; choose a nearer time in unix seconds")]
    VestingStartOutOfBounds,
    #[msg("nothing more is unlocked; release again after the next tranche")]
    NothingToRelease,
    #[msg("the signer is not the beneficiary; sign with vesting.beneficiary")]
    NotBeneficiary,
    #[msg("the signer is not the proposed beneficiary; sign with vesting.pending_beneficiary")]
    NotPendingBeneficiary,
    #[msg("not all is released; close the vesting after the last release")]
    VestingNotReleased,
    #[msg("the account is not the payee's associated token account; pass that one, or let the payee sign for another")]
    NotAssociatedAccount,

    // Airdrop
    #[msg("root, total or leaves is 0, or leaves is over 4,194,304; build the airdrop with the SDK")]
    AirdropTermsInvalid,
    #[msg("the claim window is too short, in the past or too far; let it start some minutes ahead, last 30 days and end within 240 months")]
    ClaimWindowInvalid,
    #[msg("the claims have not begun; claim from airdrop.starts_at on")]
    ClaimsNotBegun,
    #[msg("the claims are over; nothing can be claimed from airdrop.ends_at on")]
    ClaimsOver,
    #[msg("the airdrop may still be claimed or ended less than a day ago; close it a day after airdrop.ends_at")]
    AirdropNotOver,
    #[msg("the page is not the one of this claim, or has no leaves; pass the page index / 80,000 of this airdrop")]
    WrongClaimPage,
    #[msg("the proof does not lead to the root; take index, amount and proof from the published files")]
    ProofInvalid,
    #[msg("the leaf is claimed already; nothing to do")]
    AlreadyClaimed,
    #[msg("the leaves sum to more than the airdrop's total; ask its funder")]
    AirdropOverdrawn,
    #[msg("claim pages are open; close them first")]
    ClaimPagesOpen,

    // Staking: leaving, moving, commission
    #[msg("the position has fewer shares; ask for at most position.shares")]
    TooFewShares,
    #[msg("the position would be below the minimum stake; keep at least the parameter min_stake in it, or leave with all shares")]
    RestTooSmall,
    #[msg("the ticket belongs to another owner or node; pass a ticket of this owner and node")]
    WrongTicket,
    #[msg("the stake is still cooling; withdraw or move it from ticket.ready_at on")]
    StakeStillCooling,
    #[msg("the ticket is of this node; cancel it instead of moving it")]
    SameNode,
    #[msg("the position holds shares or rewards; leave and claim first")]
    PositionNotEmpty,
    #[msg("the commission rises by over 500 basis points; announce a smaller raise")]
    CommissionRaiseTooHigh,
    #[msg("another change is announced or began in this hour; announce a raise in an hour after it, or a cut")]
    CommissionRaisePending,

    // Slash
    #[msg("a slash of the node is open; stake, move, compound or withdraw when it has ended")]
    SlashOpen,
    #[msg("the signer is not the slasher; sign with config.slasher")]
    NotSlasher,
    #[msg("the signer is not the resolver; sign with config.resolver")]
    NotResolver,
    #[msg("the signer acts for the node; another must decide")]
    IsParty,
    #[msg("the fraction is not in 1..5,000 basis points; choose another")]
    SlashFractionOutOfBounds,
    #[msg("the hour of the offence has not begun, or lies before the node was registered; name the hour in which it happened")]
    OffenceOutOfTime,
    #[msg("a slash of the node ended less than 3 days ago; open the next later")]
    SlashedRecently,
    #[msg("the slash is of another node, or has ended; pass the open slash of this node")]
    SlashNotOpen,
    #[msg("the 30 days of the appeal are over; the slash can only be burned")]
    AppealOver,
    #[msg("the 30 days of the appeal are not over; burn the slash when they are")]
    AppealNotOver,

    // Job
    #[msg("the job's state does not allow it; read job.status and the table of the job's life")]
    WrongJobStatus,
    #[msg("the signer is not the job's client; sign with job.client")]
    NotClient,
    #[msg("the node is not the job's; pass job.node")]
    WrongNode,
    #[msg("the address is not that of the job; derive it from client and id")]
    WrongJob,
    #[msg("no node can fit; use a tier of 0..4, at least one region, and a reputation of 0..10,000")]
    RequirementImpossible,
    #[msg("the time is below 60 s, or with all extensions above 365 days, or adds nothing; choose another")]
    JobTimeOutOfBounds,
    #[msg("the deadline is not in 300..604,800 seconds from now; choose another")]
    DeadlineOutOfBounds,
    #[msg("the bid deposit is not in 0.01..10 SOL, or not 0 for a job that is no auction; choose another")]
    BidDepositOutOfBounds,
    #[msg("complexity is not in 10,000..40,000 or urgency not in 10,000..30,000 basis points; choose others")]
    PriceFactorOutOfBounds,
    #[msg("the node does not offer this mint; use the other mint, or another node")]
    NotOffered,
    #[msg("the rate is above the client's maximum; raise the maximum, or offer less")]
    OverMaxRate,
    #[msg("the cost is below the smallest of a job; pay more an hour, or for longer")]
    JobTooSmall,
    #[msg("a market job in $IO needs a price; pass a fresh price account, pay in USDC, or post another way")]
    PriceMissing,
    #[msg("the price account is not a fully verified update of the feed by the oracle's program; pass one that is")]
    WrongPriceAccount,
    #[msg("the price is too old, or from the future; pass a fresh one")]
    PriceStale,
    #[msg("the confidence of the price is too wide; wait for a better one")]
    PriceUncertain,
    #[msg("the price is not above 0, or its exponent not in -12..0; wait for another")]
    PriceUnusable,
    #[msg("the deadline has passed; it can only be ended")]
    DeadlinePassed,
    #[msg("the deadline has not passed; end the job when it has")]
    DeadlineNotPassed,

    // Matching
    #[msg("the node does not meet its required stake; add stake")]
    StakeNotMet,
    #[msg("the node has too few free processors; wait for a job to end, or take another node")]
    TooFewProcessors,
    #[msg("the node's connectivity tier is too low; take another node")]
    TierTooLow,
    #[msg("the node's region is not among the job's; take another node")]
    RegionExcluded,
    #[msg("the node's reputation is too low; take another node")]
    ReputationTooLow,
    #[msg("the bid's node is not eligible any more; award another bid")]
    NodeNotEligible,

    // Bid
    #[msg("the job is no auction; accept it instead")]
    NotAnAuction,
    #[msg("the bid is of another job or node, or of an earlier posting; pass one of this job")]
    WrongBid,
    #[msg("the signer did not place the bid; its bidder withdraws it while the job is posted")]
    NotBidder,
    #[msg("the best bid stays while the job is posted; withdraw it afterwards")]
    BidIsBest,
    #[msg("the bid is awarded; accept the job")]
    BidIsAwarded,
    #[msg("after the deadline only the best bid is awarded; pass that of job.best_node")]
    BidIsNotBest,
    #[msg("an auction is accepted by the node whose bid was awarded; wait for the award")]
    BidNotAwarded,
    #[msg("bids of the job are open; return them first")]
    BidsOpen,

    // Lease
    #[msg("the node is silent; the job can only be ended")]
    JobIsSilent,
    #[msg("the job is over; post another")]
    JobIsOver,
    #[msg("no heartbeat lies in the last 10 minutes of the job, or its time is not up; finish it when both are so, or when it is silent")]
    JobNotComplete,
    #[msg("the extension is longer than what is left of the longest; let the operator sign too")]
    ExtensionTooLong,
    #[msg("the allowance is of another client, delegate or mint; pass that of the signer")]
    WrongAllowance,
    #[msg("the allowance has expired, or would at once; set it anew")]
    AllowanceExpired,
    #[msg("the allowance of the day is used up; wait for the next, or raise it")]
    AllowanceUsedUp,

    // Dispute
    #[msg("the job was disputed before; there is one dispute a job")]
    AlreadyDisputed,
    #[msg("the 24 hours after the job's end are over; it stands as it ended")]
    DisputeWindowOver,
    #[msg("the client has rated the job, and so waived a dispute; it stands as it ended")]
    DisputeWaived,
    #[msg("the 7 days of the resolver are over; end the dispute")]
    DisputeExpired,
    #[msg("what is billed is below what was withdrawn or above the cost; decide within both")]
    DecisionOutOfBounds,
    #[msg("the rating is not 1..5 stars; choose one of them")]
    RatingOutOfBounds,
    #[msg("the job was rated before; a rating is final")]
    AlreadyRated,

    // Money of a job
    #[msg("nothing is due; come back when more has been earned, or the job is final")]
    NothingToWithdraw,
    #[msg("the job can still be disputed, or was posted in this second; close it when job.final_at has passed")]
    JobNotFinal,
    #[msg("somebody has not taken what is his; withdraw it to his associated account first")]
    JobOwesMoney,
    #[msg("the rate made a step less than an hour ago; come back later")]
    RepricedRecently,
    #[msg("the job at this address was posted at another time, and may have other terms; fetch it again")]
    JobReposted,
    #[msg("the bid's rate is above the most that the award allows; fetch the bid again")]
    BidTooDear,

    // Buyback
    #[msg("the auction of this period was opened before, or another goes on; open the next when treasury.next_auction_at has passed")]
    AuctionNotDue,
    #[msg("the address is not that of the running period's auction; derive it from the period")]
    WrongAuction,
    #[msg("the treasury has less USDC than the smallest fill; open an auction when more fees have come in")]
    LotTooSmall,
    #[msg("the auction is over; sell in the next")]
    AuctionOver,
    #[msg("the auction goes on; close it when it has ended or all is sold")]
    AuctionGoesOn,
    #[msg("the fill is below the smallest, or nothing is left; sell more, or all that is left")]
    FillTooSmall,
    #[msg("the fill costs more $IO than the seller allows; allow more, or wait: the price rises")]
    FillTooDear,
    #[msg("the treasury has no $IO; burn when fees have come in")]
    NothingToBurn,
}

#[cfg(not(feature = "idl-build"))]
impl From<IoNetError> for Error {
    #[cold]
    #[inline(never)]
    fn from(error: IoNetError) -> Self {
        let (name, message) = TEXTS.get(error as usize).copied().unwrap_or_default();
        Self::from(AnchorError {
            error_name: name.to_string(),
            error_code_number: ERROR_CODE_OFFSET + error as u32,
            error_msg: message.to_string(),
            error_origin: None,
            compared_values: None,
        })
    }
}
