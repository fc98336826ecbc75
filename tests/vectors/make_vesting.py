#!/usr/bin/env python3
"""Writes vesting.json from the allocation table of economics.md, section 1: no formula, but a diary of single unlocks in exact fractions."""
import json, pathlib
from fractions import Fraction
IO, MONTH_SECS = 10**8, Fraction(304_375, 10_000) * 24 * 3_600  # a month has 30.4375 days
NOTE = ("made by make_vesting.py: every unlock of a grant is an entry of a diary (second, amount), written month by month from the words "
        "of economics.md, section 1, in exact fractions; vested is the sum of the entries up to a second. Seconds count from the start.")

def diary(total, at_once, first_month, tranches):
    """(second, base units) of every unlock: equal parts at the ends of consecutive months, cut to whole units, the last one all that is left."""
    entries, left = [(Fraction(0), Fraction(at_once))], Fraction(total) - at_once
    whole_part = Fraction(left / tranches if tranches else 0).__floor__()
    for month in range(first_month, first_month + tranches):
        is_last = month == first_month + tranches - 1
        amount = left if is_last else Fraction(whole_part)
        entries.append((month * MONTH_SECS, amount))
        left -= amount
    assert left == 0 and sum(amount for _, amount in entries) == total
    return entries

def vested(entries, second):
    amount = sum((amount for when, amount in entries if when <= second), Fraction(0))
    assert amount.denominator == 1
    return int(amount)

def case(name, total, at_once, first_month, tranches, months):
    entries = diary(total, at_once, first_month, tranches)
    odd = {-2**40, -1, 0, 1, 2**40} | {int(when) + near for when, _ in entries[1:3] + entries[-2:] for near in (-1, 0, 1)}
    at = sorted({int(month * MONTH_SECS) for month in months} | odd)
    return {"name": name, "total": str(total), "atOnce": str(at_once), "firstMonth": first_month, "tranches": tranches,
            "at": [[str(second), str(vested(entries, second))] for second in at]}

# The table: IO, the share or amount at genesis, and the months at whose ends the rest unlocks.
AT_GENESIS, LAUNCH_POOL, ECOSYSTEM = 95_000_000 * IO, 20_000_000 * IO, 128_000_000 * IO
ecosystem_at_once = Fraction(30, 100) * ECOSYSTEM
community_at_once = AT_GENESIS - LAUNCH_POOL - ecosystem_at_once
ROWS = [
    ("seed", 100_000_000 * IO, 0, range(13, 37), 24),
    ("seriesA", 81_200_000 * IO, 0, range(13, 37), 24),
    ("coreContributors", 90_720_000 * IO, 0, range(13, 49), 36),
    ("ecosystem", ECOSYSTEM, ecosystem_at_once, range(7, 42), 35),
    ("community", 80_080_000 * IO, community_at_once, range(1, 42), 41),
    ("launchPool", LAUNCH_POOL, LAUNCH_POOL, range(0), 0),
]
assert all(len(months) == tranches for *_, months, tranches in ROWS)
assert sum(total for _, total, *_ in ROWS) == 500_000_000 * IO
assert sum(at_once for _, _, at_once, *_ in ROWS) == AT_GENESIS

GRANTS = [  # name, total, at once, first month, tranches
    ("one tranche", 1_000 * IO, 0, 12, 1),
    ("one tranche at the end of the first month", 7, 3, 1, 1),
    ("240 tranches that leave 160 for the last", 1_000_000 * IO, 0, 1, 240),
    ("240 tranches that begin late", 123_456_789_012_345, 678_901_234_567, 120, 240),
    ("fewer units than tranches: all at the end", 39, 0, 1, 40),
    ("one unit a month", 40, 0, 1, 40),
    ("two units at the end", 41, 0, 1, 40),
    ("all at once", 5_000 * IO, 5_000 * IO, 0, 0),
    ("all but a unit at once", 5_000 * IO, 5_000 * IO - 1, 3, 7),
    ("the whole supply", 800_000_000 * IO, 100_000_000 * IO + 1, 6, 90),
    ("the largest number", 2**64 - 1, 1, 1, 7),
]
cases = [case(name, total, int(at_once), months.start, tranches, range(49)) for name, total, at_once, months, tranches in ROWS]
cases += [case(*grant, range(0, 8)) for grant in GRANTS]
lines = ",\n".join("  " + json.dumps(one) for one in cases)
text = f'{{\n "note": {json.dumps(NOTE)},\n "monthSeconds": "{int(MONTH_SECS)}",\n "cases": [\n{lines}\n ]\n}}\n'
pathlib.Path(__file__).with_name("vesting.json").write_text(text)
