//! How an instruction is refused: by an error with name and message, made in one place.

use anchor_lang::prelude::*;

use crate::error::IoNetError;

/// Declares the errors, for the IDL as Anchor's `error_code` does. The program itself reads name and message from a table: Anchor
/// writes them as code, 24 KB of it.
macro_rules! errors {
    ($($(#[doc = $doc:expr])* #[msg($message:literal)] $name:ident,)*) => {
        #[cfg(feature = "idl-build")]
        #[error_code]
        #[derive(PartialEq, Eq)]
        pub enum IoNetError {
            $($(#[doc = $doc])* #[msg($message)] $name,)*
        }

        #[cfg(not(feature = "idl-build"))]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u32)]
        pub enum IoNetError {
            $($(#[doc = $doc])* $name,)*
        }

        #[cfg(not(feature = "idl-build"))]
        const TEXTS: &[(&str, &str)] = &[$((stringify!($name), $message),)*];
    };
}

/// Refuses with `error` unless it holds. Anchor's macro of that name writes 700 bytes of program at each use, this one call.
#[inline(always)]
pub fn require(holds: bool, error: IoNetError) -> Result<()> {
    if holds {
        Ok(())
    } else {
        Err(error.into())
    }
}

/// The value of an option, or a refusal. (`ok_or` with `?` makes the error in place: see `require`.)
pub trait OrRefuse<T> {
    fn or_refuse(self, error: IoNetError) -> Result<T>;
}

impl<T> OrRefuse<T> for Option<T> {
    #[inline(always)]
    fn or_refuse(self, error: IoNetError) -> Result<T> {
        match self {
            Some(value) => Ok(value),
            None => Err(error.into()),
        }
    }
}
