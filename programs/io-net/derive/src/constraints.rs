//! What a table cannot say of an account: who it belongs to, where it lies, and that it is closed afterwards.

use anchor_syn::{ConstraintGroup, Field, SeedsExpr, Ty};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Expr, Result};

/// In Anchor's order: parents, address by seeds, fixed address.
pub fn checks(field: &Field) -> Result<TokenStream> {
    let (ident, name) = (&field.ident, field.ident.to_string());
    let ConstraintGroup { has_one, seeds, address, .. } = &field.constraints;
    require_known(field)?;
    let refused = |error: &Option<Expr>, standard: TokenStream| match error {
        Some(error) => quote!(crate::slots::named(#error.into(), #name)),
        None => quote!(crate::slots::named(anchor_lang::error::ErrorCode::#standard.into(), #name)),
    };

    let mut checks = TokenStream::new();
    for parent in has_one {
        let target = &parent.join_target;
        let stored = match &field.ty {
            Ty::AccountLoader(_) => quote!(#ident.load()?.#target),
            _ => quote!(#ident.#target),
        };
        let error = refused(&parent.error, quote!(ConstraintHasOne));
        checks.extend(quote!(if #stored != #target.key() { return Err(#error); }));
    }
    if let Some(group) = seeds {
        let (SeedsExpr::List(seeds), None) = (&group.seeds, &group.bump) else {
            return Err(Error::new(ident.span(), "seeds are a list, and the bump is found"));
        };
        let program = match &group.program_seed {
            Some(program) => quote!(&#program),
            None => quote!(__program_id),
        };
        let error = refused(&None, quote!(ConstraintSeeds));
        checks.extend(quote! {
            match crate::slots::bump_of(&#ident.key(), &[#seeds], #program) {
                Some(bump) => __bumps.#ident = bump,
                None => return Err(#error),
            }
        });
    }
    if let Some(fixed) = address {
        let address = &fixed.address;
        let error = refused(&fixed.error, quote!(ConstraintAddress));
        checks.extend(quote!(if #ident.key() != #address { return Err(#error); }));
    }
    Ok(checks)
}

/// Closes what is marked so; state that Anchor serialises is written back. What a loader borrows needs nothing.
pub fn exit(field: &Field) -> TokenStream {
    let ident = &field.ident;
    if let Some(close) = &field.constraints.close {
        let target = &close.sol_dest;
        return quote!(anchor_lang::AccountsClose::close(&self.#ident, self.#target.to_account_info())?;);
    }
    match (&field.ty, field.constraints.is_mutable()) {
        (Ty::Account(_), true) => quote!(anchor_lang::AccountsExit::exit(&self.#ident, _program_id)?;),
        _ => TokenStream::new(),
    }
}

fn require_known(field: &Field) -> Result<()> {
    let it = &field.constraints;
    let others = it.init.is_some()
        || it.zeroed.is_some()
        || it.signer.is_some()
        || it.owner.is_some()
        || it.rent_exempt.is_some()
        || it.executable.is_some()
        || !it.raw.is_empty()
        || it.associated_token.is_some()
        || it.token_account.is_some()
        || it.mint.is_some()
        || it.realloc.is_some()
        || it.mutable.as_ref().is_some_and(|mutable| mutable.error.is_some());
    // Anchor looks for the same account twice among those that are written back; `dup` leaves that out.
    let written_back = matches!(field.ty, Ty::Account(_)) && it.is_mutable() && !it.is_dup();
    let optional = field.is_optional && (!it.has_one.is_empty() || it.seeds.is_some() || it.address.is_some());
    if others || written_back || optional {
        return Err(Error::new(field.ident.span(), "this derive knows mut, dup, has_one, address, seeds and close"));
    }
    Ok(())
}
