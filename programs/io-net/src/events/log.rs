//! How an event reaches the log: as Anchor writes it, without the words Anchor brings for a failure that cannot happen.

use anchor_lang::prelude::*;
use anchor_lang::solana_program::log::sol_log_data;
use anchor_lang::Discriminator;

/// Logs an event, like Anchor's macro of that name.
macro_rules! emit {
    ($event:expr) => {
        $crate::events::log::log(&$event)
    };
}
pub(crate) use emit;

#[inline(never)]
pub fn log<E: AnchorSerialize + Discriminator>(event: &E) {
    let mut data = Vec::with_capacity(256);
    data.extend_from_slice(E::DISCRIMINATOR);
    // Writing to a Vec does not fail.
    let _ = event.serialize(&mut data);
    sol_log_data(&[&data]);
}
