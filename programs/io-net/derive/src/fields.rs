//! One account: what the table says of it, and the value that the handler gets.

use anchor_syn::{Field, Ty};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Result, Type};

/// The account's place in the table.
pub fn slot(field: &Field) -> Result<TokenStream> {
    let kind = match &field.ty {
        Ty::Signer => quote!(Signer),
        Ty::AccountLoader(loader) => {
            let ty = &loader.account_type_path;
            quote!(State(crate::slots::discriminator::<#ty>()))
        }
        Ty::UncheckedAccount | Ty::Account(_) | Ty::Program(_) => quote!(Any),
        _ => return Err(unknown(field)),
    };
    let (is_writable, is_optional) = (field.constraints.is_mutable(), field.is_optional);
    Ok(quote!(crate::slots::Slot {
        kind: crate::slots::Kind::#kind,
        is_writable: #is_writable,
        is_optional: #is_optional,
    }))
}

/// Makes the account's value of its `AccountInfo`, which has the field's name. What the table checked is not checked again.
pub fn value(field: &Field, ty: &Type) -> Result<TokenStream> {
    let (ident, name) = (&field.ident, field.ident.to_string());
    let value = match &field.ty {
        Ty::Signer => quote!(anchor_lang::prelude::Signer::try_from(#ident)?),
        Ty::UncheckedAccount => quote!(anchor_lang::prelude::UncheckedAccount::try_from(#ident)),
        Ty::AccountLoader(_) => quote!(anchor_lang::prelude::AccountLoader::new_unchecked(#ident)),
        Ty::Program(_) => {
            quote!(anchor_lang::prelude::Program::try_from(#ident).map_err(|e| crate::slots::named(e, #name))?)
        }
        Ty::Account(account) => {
            let loaded =
                quote!(anchor_lang::prelude::Account::try_from(#ident).map_err(|e| crate::slots::named(e, #name))?);
            if account.boxed {
                quote!(Box::new(#loaded))
            } else {
                loaded
            }
        }
        _ => return Err(unknown(field)),
    };
    Ok(match field.is_optional {
        true => quote!(let #ident: #ty = if #ident.key == __program_id { None } else { Some(#value) };),
        false => quote!(let #ident: #ty = #value;),
    })
}

fn unknown(field: &Field) -> Error {
    Error::new(field.ident.span(), "this derive knows Signer, UncheckedAccount, AccountLoader, Account and Program")
}
