"""Makes auction.json: what the buyback pays, in exact fractions from the published rules (economics.md, section 6)."""
import json
import pathlib
from fractions import Fraction
from math import ceil, floor


def factor(start, end, starts_at, ends_at, now):
    """Basis points, in a straight line from start to end, rounded down; flat outside."""
    share = Fraction(min(max(now - starts_at, 0), ends_at - starts_at), ends_at - starts_at)
    return start + floor((end - start) * share)


def io_due(usdc, price, confidence, exponent, factor_bps):
    """Base units of $IO for base units of USDC, rounded up; None where there is no price or it does not fit 64 bits."""
    low = Fraction(price - confidence) * Fraction(10) ** exponent * Fraction(factor_bps, 10_000)
    if low <= 0 or not -12 <= exponent <= 0:
        return None
    due = ceil(Fraction(usdc, 10**6) / low * 10**8)
    return due if due < 2**64 else None


start, end, length = 9_500, 10_100, 21_600
factors = [
    {"start": s, "end": e, "startsAt": 1_000, "endsAt": 1_000 + n, "now": 1_000 + t, "expected": factor(s, e, 1_000, 1_000 + n, 1_000 + t)}
    for s, e, n in [(start, end, length), (9_000, 10_500, 3_600), (10_000, 10_000, 86_400)]
    for t in [0, 1, 35, 36, 37, 71, 72, n // 2, n - 37, n - 36, n - 1, n, n + 1]
]
fills = [
    {
        "usdc": str(usdc), "price": str(price), "confidence": str(confidence), "exponent": exponent, "factorBps": bps,
        "expected": None if (due := io_due(usdc, price, confidence, exponent, bps)) is None else str(due),
    }
    for usdc in [1, 9_999_999, 10_000_000, 1_234_567_891, 100_000_000_000, 2**63]
    for price, confidence, exponent in [
        (200_000_000, 0, -8), (200_000_000, 2_000_000, -8), (199_999_999, 1_999_999, -8), (1, 0, 0), (7, 0, -12), (3, 3, -8), (10, 9, -1),
    ]
    for bps in [9_500, 9_501, 10_000, 10_100]
]
target = pathlib.Path(__file__).with_name("auction.json")
target.write_text(json.dumps({"factors": factors, "fills": fills}, indent=1) + "\n")
