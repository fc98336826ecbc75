//! `#[derive(Accounts)]`, parsed as Anchor parses it and written shorter.
//!
//! Anchor writes out every check of every account: 3.5 KB of program for one instruction. This derive writes a table of what
//! each account must be, which `io_net::slots::check` goes through, and code only for what a table cannot say. It knows
//! `mut`, `dup`, `has_one`, `address`, `seeds` with `bump`, and `close`; anything else does not compile. IDL and clients come
//! from Anchor's own derive, on the same struct.

mod constraints;
mod fields;

use anchor_syn::{AccountField, AccountsStruct, Field};
use heck::ToSnakeCase;
use proc_macro::TokenStream;
use proc_macro2::TokenStream as TokenStream2;
use quote::{format_ident, quote};
use syn::{parse_macro_input, Error, FnArg, Ident, ItemStruct, Pat, Type};

/// Arguments of an instruction that `#[program]` compares, at the most.
const MOST_ARGUMENTS: usize = 32;

/// One that `#[instruction(..)]` names.
type Argument = (Pat, Type);

#[proc_macro_derive(Accounts, attributes(account, instruction))]
pub fn derive_accounts(item: TokenStream) -> TokenStream {
    let item = parse_macro_input!(item as ItemStruct);
    expand(&item).unwrap_or_else(Error::into_compile_error).into()
}

fn expand(item: &ItemStruct) -> syn::Result<TokenStream2> {
    if item.generics.lifetimes().next().is_none() {
        return Err(Error::new_spanned(item, "a struct of accounts has the lifetime 'info"));
    }
    let accounts = anchor_syn::parser::accounts::parse(item)?;
    let fields = fields_of(item, &accounts)?;
    let name = &accounts.ident;
    let client = format_ident!("__client_accounts_{}", name.to_string().to_snake_case());
    let arguments = arguments_of(item)?;
    let parts = [
        bumps(name, &fields),
        try_accounts(name, item, &fields, &arguments)?,
        traits(name, &fields),
        named_by_program(name, &arguments),
    ];
    Ok(quote! {
        #(#parts)*
        // Named by `#[program]`, for the clients that Anchor's own derive writes.
        pub(crate) mod #client {}
    })
}

/// The bumps that `seeds` find, by account.
fn bumps(name: &Ident, fields: &[&Field]) -> TokenStream2 {
    let bumps = format_ident!("{name}Bumps");
    let derived = fields.iter().filter(|field| field.constraints.seeds.is_some()).map(|field| &field.ident);
    quote! {
        #[derive(Debug, Clone, Copy, Default)]
        pub struct #bumps {
            #(pub #derived: u8),*
        }

        impl<'info> anchor_lang::Bumps for #name<'info> {
            type Bumps = #bumps;
        }
    }
}

/// The check of all accounts, and the struct of their values.
fn try_accounts(
    name: &Ident,
    item: &ItemStruct,
    fields: &[&Field],
    arguments: &[Argument],
) -> syn::Result<TokenStream2> {
    let bumps = format_ident!("{name}Bumps");
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let names = idents.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let slots = fields.iter().map(|field| fields::slot(field)).collect::<syn::Result<Vec<_>>>()?;
    let types = item.fields.iter().map(|field| &field.ty);
    let values =
        fields.iter().zip(types).map(|(field, ty)| fields::value(field, ty)).collect::<syn::Result<Vec<_>>>()?;
    let checks = fields.iter().map(|field| constraints::checks(field)).collect::<syn::Result<Vec<_>>>()?;
    let arguments = arguments.iter().map(|(pat, ty)| quote!(let #pat: #ty = crate::slots::argument(&mut __ix_data)?;));
    let count = fields.len();
    Ok(quote! {
        impl<'info> anchor_lang::Accounts<'info, #bumps> for #name<'info> {
            #[inline(never)]
            fn try_accounts(
                __program_id: &anchor_lang::prelude::Pubkey,
                __accounts: &mut &'info [anchor_lang::prelude::AccountInfo<'info>],
                #[allow(unused_mut, unused_variables)] mut __ix_data: &[u8],
                #[allow(unused_variables)] __bumps: &mut #bumps,
                _: &mut ::std::collections::BTreeSet<anchor_lang::prelude::Pubkey>,
            ) -> anchor_lang::Result<Self> {
                #(#arguments)*
                const SLOTS: [crate::slots::Slot; #count] = [#(#slots),*];
                let [#(#idents),*] = crate::slots::check(__accounts, &SLOTS, #names)? else {
                    return Err(anchor_lang::error::ErrorCode::AccountNotEnoughKeys.into());
                };
                #(#values)*
                #(#checks)*
                Ok(Self { #(#idents),* })
            }
        }
    })
}

/// What `Context` asks of accounts, and what happens to them after the handler.
fn traits(name: &Ident, fields: &[&Field]) -> TokenStream2 {
    let idents: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let exits = fields.iter().map(|field| constraints::exit(field));
    quote! {
        impl<'info> anchor_lang::ToAccountInfos<'info> for #name<'info> {
            fn to_account_infos(&self) -> Vec<anchor_lang::prelude::AccountInfo<'info>> {
                [#(self.#idents.to_account_infos()),*].concat()
            }
        }

        impl<'info> anchor_lang::ToAccountMetas for #name<'info> {
            fn to_account_metas(&self, is_signer: Option<bool>) -> Vec<anchor_lang::prelude::AccountMeta> {
                [#(self.#idents.to_account_metas(is_signer)),*].concat()
            }
        }

        impl<'info> anchor_lang::AccountsExit<'info> for #name<'info> {
            fn exit(&self, _program_id: &anchor_lang::prelude::Pubkey) -> anchor_lang::Result<()> {
                #(#exits)*
                Ok(())
            }
        }
    }
}

/// What the code of `#[program]` calls by name: it compares the arguments' types, and shortens a lifetime.
fn named_by_program(name: &Ident, arguments: &[Argument]) -> TokenStream2 {
    let count = arguments.len();
    let comparisons = (0..MOST_ARGUMENTS).map(|i| {
        let compare = format_ident!("__anchor_validate_ix_arg_type_{i}");
        match arguments.get(i) {
            Some((_, ty)) => quote!(#[doc(hidden)] pub fn #compare(_: &#ty) {}),
            None => quote!(#[doc(hidden)] pub fn #compare<T>(_: &T) {}),
        }
    });
    quote! {
        impl<'info> #name<'info> {
            #[doc(hidden)]
            pub const __ANCHOR_IX_PARAM_COUNT: usize = #count;

            #(#comparisons)*

            /// # Safety
            /// As in Anchor's own derive: the lifetime is only shortened.
            #[doc(hidden)]
            #[inline(always)]
            pub unsafe fn __shorten_invariant_lifetime<'__a, '__info: '__a>(
                value: &'__a mut #name<'__info>,
            ) -> &'__a mut #name<'__a> {
                unsafe { ::core::mem::transmute(value) }
            }
        }
    }
}

fn fields_of<'a>(item: &ItemStruct, accounts: &'a AccountsStruct) -> syn::Result<Vec<&'a Field>> {
    accounts
        .fields
        .iter()
        .map(|field| match field {
            AccountField::Field(field) => Ok(field),
            AccountField::CompositeField(_) => Err(Error::new_spanned(item, "accounts stand in one struct")),
        })
        .collect()
}

/// The first arguments of the call, as far as `#[instruction(..)]` names them.
fn arguments_of(item: &ItemStruct) -> syn::Result<Vec<Argument>> {
    let Some(attribute) = item.attrs.iter().find(|attribute| attribute.path().is_ident("instruction")) else {
        return Ok(Vec::new());
    };
    let list = attribute.parse_args_with(syn::punctuated::Punctuated::<FnArg, syn::Token![,]>::parse_terminated)?;
    list.into_iter()
        .map(|argument| match argument {
            FnArg::Typed(typed) => Ok((*typed.pat, *typed.ty)),
            FnArg::Receiver(it) => Err(Error::new_spanned(it, "an argument has a name and a type")),
        })
        .collect()
}
