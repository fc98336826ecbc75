//! Integers in, integers out. `None` always means that a number left its range.

pub mod auction;
pub mod emission;
pub mod job;
pub mod matching;
pub mod merkle;
pub mod oracle;
pub mod price;
pub mod reputation;
pub mod stake;
pub mod vesting;
pub mod work;

/// Where a division that does not come out even goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    Down,
    Up,
}

/// `a * b` where it fits. Small factors, the usual case, skip the 128-bit product behind `checked_mul`.
#[inline(always)]
pub fn mul(a: u64, b: u64) -> Option<u64> {
    if (a | b) >> 32 == 0 {
        return Some(a.wrapping_mul(b));
    }
    a.checked_mul(b)
}

/// `a * b / d` with the rounding named; exact for every input whose result fits 64 bits. `None`: `d` is 0 or the result does not fit.
///
/// With `a = q * d + r` the result is `q * b + r * b / d`, which needs no 128 bits for the usual small divisors; only
/// where that does not fit is it computed wide (a 128-bit division costs some hundred compute units).
pub fn mul_div(a: u64, b: u64, d: u64, rounding: Rounding) -> Option<u64> {
    if b == d && d != 0 {
        return Some(a); // an undiluted pool, and the usual weight of a lone node
    }
    let whole = mul(a.checked_div(d)?, b)?;
    let rest = a.checked_rem(d)?;
    let (quotient, even) = match mul(rest, b) {
        Some(product) => (product.checked_div(d)?, product.checked_rem(d)? == 0),
        None => divide_wide(rest, b, d)?,
    };
    let rounded = match rounding {
        Rounding::Up if !even => quotient.checked_add(1)?,
        Rounding::Up | Rounding::Down => quotient,
    };
    whole.checked_add(rounded)
}

/// `a * b / d` rounded down, and whether it came out even. Products of two u64 fit 128 bits.
#[inline(never)]
fn divide_wide(a: u64, b: u64, d: u64) -> Option<(u64, bool)> {
    let product = u128::from(a).checked_mul(u128::from(b))?;
    let quotient = u64::try_from(product.checked_div(u128::from(d))?).ok()?;
    Some((quotient, u128::from(quotient).checked_mul(u128::from(d))? == product))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    #[test]
    fn rounds_as_named() {
        assert_eq!(mul_div(7, 3, 2, Rounding::Down), Some(10)); // 21 / 2 = 10.5
        assert_eq!(mul_div(7, 3, 2, Rounding::Up), Some(11));
        assert_eq!(mul_div(6, 3, 2, Rounding::Up), Some(9)); // even: nothing to round
        assert_eq!(mul_div(u64::MAX, u64::MAX, u64::MAX, Rounding::Up), Some(u64::MAX));
        assert_eq!(mul_div(1, 1, 0, Rounding::Down), None);
        assert_eq!(mul_div(u64::MAX, 2, 1, Rounding::Down), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(20_241_123), ..ProptestConfig::with_cases(10_000) })]

        #[test]
        fn equals_the_wide_quotient(a: u64, b: u64, d in 1u64..) {
            let product = u128::from(a) * u128::from(b);
            let down = u64::try_from(product / u128::from(d)).ok();
            let up = u64::try_from(product.div_ceil(u128::from(d))).ok();
            prop_assert_eq!(mul_div(a, b, d, Rounding::Down), down);
            prop_assert_eq!(mul_div(a, b, d, Rounding::Up), up);
        }

        #[test]
        fn equals_the_wide_quotient_for_small_divisors(a: u64, b in 0u64..1 << 40, d in 1u64..100_000) {
            let product = u128::from(a) * u128::from(b);
            prop_assert_eq!(mul_div(a, b, d, Rounding::Down), u64::try_from(product / u128::from(d)).ok());
        }
    }
}
