//! Who acts for the protocol, and how that changes: the admin hands over in two steps, the other roles through the queue.

use anchor_lang::prelude::*;

use super::Config;
use crate::error::{require, IoNetError, OrRefuse};

/// The keys that act for the protocol, and their difference: who slashes does not decide the appeal.
#[derive(AnchorSerialize, AnchorDeserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roles {
    pub admin: Pubkey,
    pub pauser: Pubkey,
    pub slasher: Pubkey,
    pub resolver: Pubkey,
}

impl Roles {
    pub fn validate(&self) -> Result<()> {
        let keys = [self.admin, self.pauser, self.slasher, self.resolver];
        require(!keys.contains(&Pubkey::default()), IoNetError::DefaultKey)?;
        require(self.slasher != self.resolver, IoNetError::RolesNotSeparate)?;
        Ok(())
    }
}

/// A role that the admin fills through the queue and clears at once. Append only: queued changes are stored.
#[derive(AnchorSerialize, AnchorDeserialize, InitSpace, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    Pauser,
    Slasher,
    Resolver,
}

impl Config {
    /// Names who may take over as admin; `None` takes a proposal back.
    pub fn propose_admin(&mut self, pending: Option<Pubkey>) -> Result<()> {
        require(pending != Some(Pubkey::default()), IoNetError::DefaultKey)?;
        self.pending_admin = pending.unwrap_or_default();
        Ok(())
    }

    /// Makes the proposed admin the admin and returns the old one. What he queued dies with his term.
    pub fn accept_admin(&mut self) -> Result<Pubkey> {
        self.admin_term = self.admin_term.checked_add(1).or_refuse(IoNetError::MathOverflow)?;
        let new = core::mem::take(&mut self.pending_admin);
        Ok(core::mem::replace(&mut self.admin, new))
    }

    /// Whether `key` may have `role`: nobody's key may not, and slasher and resolver differ.
    pub fn check_role(&self, role: Role, key: Pubkey) -> Result<()> {
        require(key != Pubkey::default(), IoNetError::DefaultKey)?;
        let other = match role {
            Role::Pauser => return Ok(()),
            Role::Slasher => self.resolver,
            Role::Resolver => self.slasher,
        };
        require(key != other, IoNetError::RolesNotSeparate)?;
        Ok(())
    }

    /// Gives a role to a key and returns who had it.
    pub fn set_role(&mut self, role: Role, key: Pubkey) -> Result<Pubkey> {
        self.check_role(role, key)?;
        Ok(core::mem::replace(self.place_of(role), key))
    }

    /// Takes a role from whoever has it and returns the key. The default key, which nobody can sign for, stands for vacant.
    pub fn clear_role(&mut self, role: Role) -> Result<Pubkey> {
        let old = core::mem::take(self.place_of(role));
        require(old != Pubkey::default(), IoNetError::RoleVacant)?;
        Ok(old)
    }

    fn place_of(&mut self, role: Role) -> &mut Pubkey {
        match role {
            Role::Pauser => &mut self.pauser,
            Role::Slasher => &mut self.slasher,
            Role::Resolver => &mut self.resolver,
        }
    }
}
