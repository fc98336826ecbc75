#!/usr/bin/env python3
"""Writes jobs.json from the words and tables of economics.md, sections 5 to 8, in exact fractions that are rounded once, at the end."""
import hashlib, json, pathlib, struct
from fractions import Fraction as F
from math import ceil, floor, trunc
IO, USDC, MAX, HOUR = 10**8, 10**6, 2**64 - 1, 3_600
NOTE = ("made by make_jobs.py from economics.md, sections 5 to 8, in exact fractions. Amounts are base units, as text; null where the "
        "result does not fit 64 bits or the input has no answer. A case names its rates by a key of `rates`.")

def unit(n): return str(n) if 0 <= n <= MAX else None  # what 64 bits hold
def bps(n): return F(n, 10_000)
def up(amount, rate): return ceil(amount * bps(rate))
def case(name, expected, **given): return {"name": name, **given, "expected": expected}

# Section 5, the table of fees: client on top, supplier deducted; facilitation only where USDC is paid.
NAMES = ("clientBps", "supplierBps", "clientUsdcBps", "supplierUsdcBps")
RATES = {"io": (25, 25, 0, 0), "usdc": (25, 25, 200, 0), "usdc200": (25, 25, 200, 200), "free": (0, 0, 0, 0), "most": (100, 100, 500, 200),
         "odd": (1, 3, 7, 9), "whole": (10_000,) * 4, "beyond": (65_535,) * 4}

def cost_of(rate, secs): return floor(F(rate * secs, HOUR))
def supplier_fee(amount, rates): return min(amount, ceil(amount * (bps(rates[1]) + bps(rates[3]))))
def deposit(cost, rates): return cost + up(cost, rates[0]) + up(cost, rates[2])

earned = [case(name, unit(cost_of(rate, secs)), rate=str(rate), secs=str(secs)) for name, rate, secs in [
    ("nothing served", 10 * USDC, 0),
    ("a second of 10 USDC an hour: 2,777.7", 10 * USDC, 1),
    ("an hour", 10 * USDC, HOUR),
    ("1,000 USDC", 10 * USDC, 100 * HOUR),
    ("a unit an hour, a second short", 1, 3_599),
    ("a unit an hour", 1, HOUR),
    ("a unit an hour, two hours less a second", 1, 7_199),
    ("no rate", 0, HOUR),
    ("3,599 units for 3,599 s: 3,598.0003", 3_599, 3_599),
    ("the highest rate for an hour", MAX, HOUR),
    ("the highest rate for a second more", MAX, HOUR + 1),
    ("the highest rate for a second", MAX, 1),
    ("a year at 123,456.789012 USDC", 123_456_789_012, 31_536_000),
    ("all seconds at a unit", 1, MAX),
    ("all seconds at an hour's units", HOUR, MAX),
    ("all seconds at one more", HOUR + 1, MAX)]]

FEE_BASES = (0, 1, 39, 40, 41, 399, 400, 401, 10_000, 1_000 * USDC, 1_000 * IO, 10**15 + 1, MAX)
fees = [case(f"{amount} at {rate} bps", str(up(amount, rate)), amount=str(amount), bps=rate)
        for amount in FEE_BASES for rate in (0, 1, 25, 200, 9_999, 10_000)]

def supplier_case(key, amount):
    whole = supplier_fee(amount, RATES[key])
    parts = {"fee": whole, "reservation": min(up(amount, RATES[key][1]), whole), "net": amount - whole}
    return case(f"{amount} at {key}", {name: str(part) for name, part in parts.items()}, amount=str(amount), rates=key)
SUPPLIER_BASES = (0, 1, 2, 39, 40, 41, 44, 45, 400, 401, 1_000 * USDC, 10**15 + 1, MAX)
supplier_fees = [supplier_case(key, amount) for key in RATES for amount in SUPPLIER_BASES]

def deposit_case(name, cost, key, bond):
    expected = {"deposit": unit(deposit(cost, RATES[key])), "bond": str(up(cost, bond)), "disputeDeposit": str(ceil(F(cost, 100)))}
    return case(name, expected, cost=str(cost), rates=key, bondBps=bond)
COSTS = (1, 19, 20, 21, 99, 100, 101, 1_000 * USDC, 1_000 * IO, 10**15 + 7, MAX)
deposits = [deposit_case(f"{cost} at {key}, bond {bond} bps", cost, key, bond)
            for key in ("io", "usdc", "free", "most", "odd") for bond in (0, 500, 10_000) for cost in COSTS]
highest = floor(MAX / (1 + bps(25)))
deposits += [deposit_case(f"the highest deposit that fits, {extra} more", highest + extra, "io", 500) for extra in (0, 1)]

# Section 5, the table of exits: billed, what the client's reservation fee is taken of, who gets the bond.
def nothing(job): return 0
def whole_cost(job): return job["cost"]
def by_the_second(job): return min(cost_of(job["rate"], job["served"]), job["cost"])
def least_an_hour(job): return min(max(cost_of(job["rate"], job["served"]), job["rate"]), job["cost"])
def first_hour_free(job): return by_the_second(job) if job["served"] >= HOUR else 0
def as_resolved(job): return job["resolved"]
NEVER_RAN = {
    "noTaker": (nothing, "nothing", None),
    "withdrawn": (nothing, "nothing", None),
    "notAccepted": (nothing, "nothing", None),
    "cancelledAssigned": (nothing, "nothing", "node"),
    "notStarted": (nothing, "nothing", "client")}
RAN = {
    "trial": (by_the_second, "billed", "node"),
    "cancelled": (least_an_hour, "reserved", "node"),
    "complete": (whole_cost, "reserved", "node"),
    "stopped": (first_hour_free, "billed", "client"),
    "silent": (first_hour_free, "billed", "client"),
    "resolved": (as_resolved, "billed", "the resolver's")}

def settle(exit, job, rates):
    """Who gets what; None where there is no answer."""
    paid_in = deposit(job["cost"], rates)
    unsaid = exit == "resolved" and (job["resolved"] > job["cost"] or job["side"] is None)
    if exit == "none" or unsaid or paid_in > MAX:
        return None
    bill, base, bond_to = (NEVER_RAN | RAN)[exit]
    billed = bill(job)
    client_fee = up({"nothing": 0, "billed": billed, "reserved": job["cost"]}[base], rates[0])
    client_usdc_fee, deducted = up(billed, rates[2]), supplier_fee(billed, rates)
    amounts = {"billed": billed, "clientFee": client_fee, "clientUsdcFee": client_usdc_fee, "supplierFee": deducted,
               "refund": paid_in - billed - client_fee - client_usdc_fee, "pay": billed - deducted}
    return {name: str(amount) for name, amount in amounts.items()} | {"bondTo": job["side"] if exit == "resolved" else bond_to}

def exit_case(name, exit, key, rate, secs, served, resolved=0, side=None):
    job = {"rate": rate, "cost": cost_of(rate, secs), "served": served, "resolved": resolved, "side": side}
    return case(name, settle(exit, job, RATES[key]), exit=exit, rates=key, rate=str(rate), cost=str(job["cost"]),
                servedSecs=str(served), resolvedBilled=str(resolved), resolvedBondTo=side)

exits = []
for shape, rate, secs in [("100 h", 9_876_543, 100 * HOUR), ("45 min", 7_654_321, 2_700)]:  # rates that divide nothing
    times = sorted({min(served, secs) for served in (0, 1, 599, 601, 3_599, HOUR, secs // 2, secs)})
    for key in ("io", "usdc", "usdc200"):
        exits += [exit_case(f"{exit} of {shape}, {key}", exit, key, rate, secs, 0) for exit in NEVER_RAN]
        for exit, served in [(exit, served) for exit in RAN for served in times]:
            name = f"{exit} after {served} s of {shape}, {key}"
            if exit == "resolved":
                part = min(cost_of(rate, secs), cost_of(rate, served))
                exits.append(exit_case(f"{name}, nothing billed", exit, key, rate, secs, served, 0, "client"))
                exits.append(exit_case(f"{name}, all served billed", exit, key, rate, secs, served, part, "node"))
            else:
                exits.append(exit_case(name, exit, key, rate, secs, served))

# The worked example: what the client pays, the supplier gets and the treasury keeps.
WORKED = [("1,000 USDC to the end", "usdc", USDC, "1022.5", "997.5", "25"),
          ("1,000 USDC to the end with the supplier's fee at 200 bps", "usdc200", USDC, "1022.5", "977.5", "45"),
          ("1,000 IO to the end", "io", IO, "1002.5", "997.5", "5")]
for name, key, one, client, supplier, treasury in WORKED:
    found = exit_case(name, "complete", key, 10 * one, 100 * HOUR, 100 * HOUR)
    part = {which: F(amount) / one for which, amount in found["expected"].items() if which != "bondTo"}
    on_top = part["clientFee"] + part["clientUsdcFee"]
    assert (part["billed"], part["refund"], part["pay"]) == (1_000, 0, F(supplier))
    assert part["billed"] + on_top == F(client) and on_top + part["supplierFee"] == F(treasury)
    exits.append(found)

exits += [
    exit_case("a live job has no split", "none", "io", 10 * IO, HOUR, HOUR),
    exit_case("resolved without a side", "resolved", "io", 10 * IO, HOUR, HOUR, 1),
    exit_case("resolved at the cost", "resolved", "usdc200", 10 * USDC, HOUR, 0, 10 * USDC, "node"),
    exit_case("resolved a unit above the cost", "resolved", "usdc200", 10 * USDC, HOUR, 0, 10 * USDC + 1, "node"),
    exit_case("resolved at a unit, all of it fee", "resolved", "usdc200", 10 * USDC, HOUR, 0, 1, "client"),
    exit_case("silent after more than was reserved", "silent", "usdc", 10 * USDC, HOUR, 2 * HOUR),
    exit_case("a deposit that does not fit", "complete", "io", MAX, HOUR, HOUR),
    exit_case("the largest job without fees", "complete", "free", MAX, HOUR, HOUR),
    exit_case("fees of all that is earned, and more", "complete", "whole", 10 * USDC, HOUR, HOUR)]

cancel_exits = [case(f"{gone} s after the start", "trial" if gone < 10 * 60 else "cancelled", startedAt="1700000000", at=str(1_700_000_000 + gone))
                for gone in (0, 1, 599, 600, 601, 10**6)]
hires = [case(f"{rate} an hour, least {least}", rate >= least, rate=str(rate), minCost=str(least))
         for least in (USDC, IO) for rate in (0, least - 1, least, least + 1)]

# Section 7.
def market_case(rate, processors, complexity, urgency):
    expected = unit(ceil(rate * processors * bps(complexity) * bps(urgency)))
    return case(f"{rate} x {processors}, complexity {complexity}, urgency {urgency}", expected, classRate=str(rate), processors=processors,
                complexityBps=complexity, urgencyBps=urgency)
FACTORS = ((10_000, 10_000), (40_000, 30_000), (10_001, 10_001), (12_345, 29_999))
market_rate = [market_case(*of, *factors) for of in ((2_190_000, 8), (1, 1), (333_333, 3), (10**9, 1_024), (MAX, 1), (MAX, 65_535))
               for factors in FACTORS]

def io_case(name, usdc, price, conf, exponent):
    usd_per_io = (price - conf) * F(10) ** exponent if -12 <= exponent <= 0 else 0
    expected = unit(ceil(F(usdc, USDC) / usd_per_io * IO)) if usd_per_io > 0 else None
    return case(name, expected, usdc=str(usdc), price=str(price), confidence=str(conf), exponent=exponent)
usdc_to_io = [
    io_case("1 USDC at 1 USD", USDC, 10**8, 0, -8),
    io_case("1 USDC at 2.345 USD", USDC, 234_500_000, 0, -8),
    io_case("1 USDC at 2.345 -+ 0.02", USDC, 234_500_000, 2_000_000, -8),
    io_case("nothing", 0, 10**8, 0, -8),
    io_case("a unit at 1 USD", 1, 10**8, 0, -8),
    io_case("a unit at 101 USD: 0.99", 1, 101, 0, 0),
    io_case("a unit at 99 USD: 1.01", 1, 99, 0, 0),
    io_case("a unit at 100 USD: even", 1, 100, 0, 0),
    io_case("exponent -12", 123_456_789, 10**12 * 3, 7, -12),
    io_case("exponent -13", USDC, 10**13, 0, -13),
    io_case("exponent 0", 7 * USDC, 3, 0, 0),
    io_case("exponent 1", USDC, 1, 0, 1),
    io_case("the lowest exponent", USDC, 1, 0, -2**31),
    io_case("all confidence", USDC, 10**8, 10**8, -8),
    io_case("more confidence than price", USDC, 10**8, 10**8 + 1, -8),
    io_case("a unit of price left", USDC, 10**8, 10**8 - 1, -8),
    io_case("no price", USDC, 0, 0, -8),
    io_case("the most USDC at 100 USD", MAX, 100, 0, 0),
    io_case("the most USDC at 99 USD", MAX, 99, 0, 0),
    io_case("the most USDC at the least price", MAX, 1, 0, -12),
    io_case("the highest price", MAX, 2**63 - 1, 0, -12)]

def reprice_case(parameters, rate, low, high, used):
    gain, target, step = parameters
    delta = max(-step, min(step, trunc(gain * (used - target) / F(10_000))))  # whole basis points, towards zero
    moved = max(low, min(high, rate + trunc(rate * bps(delta))))
    return case(f"{rate} within {low}..{high} at {used} bps, gain {gain}, target {target}, step {step}", str(moved), rate=str(rate),
                floor=str(low), ceiling=str(high), gainBps=gain, targetBps=target, stepBps=step, utilisationBps=used)
DEFAULTS, USES = (2_000, 7_000, 500), (0, 1, 4_500, 4_504, 4_505, 6_995, 6_996, 7_000, 7_004, 7_005, 7_777, 9_500, 10_000)
CLASS_RATES = ((2_190_000, 10**6, 4 * 10**6), (10**6, 10**6, 4 * 10**6), (4 * 10**6, 10**6, 4 * 10**6), (1_999, 1, MAX), (MAX, 1, MAX))
reprice = [reprice_case(DEFAULTS, *of, used) for of in CLASS_RATES for used in USES]
OTHERS = ((2_000, 7_000, 0), (10_000, 5_000, 10_000), (0, 7_000, 500), (1, 10_000, 500))
reprice += [reprice_case(other, 2_190_000, low, high, used) for other in OTHERS for low, high in ((10**6, 4 * 10**6), (0, MAX))
            for used in (0, 4_999, 7_000, 10_000)]

def use_case(hired, attested, secs):
    expected = min(10_000, floor(F(hired, attested * secs) * 10_000)) if attested * secs else None
    return case(f"{hired} s hired of {attested} x {secs} s", expected, hiredProcessorSecs=str(hired), attestedProcessors=attested, secs=str(secs))
utilisation = [use_case(*of) for of in (
    (0, 8, HOUR), (8 * HOUR, 8, HOUR), (8 * HOUR - 1, 8, HOUR), (8 * HOUR + 1, 8, HOUR), (20_160, 8, HOUR), (20_159, 8, HOUR), (1, 1, 10_000),
    (1, 1, 10_001), (5, 0, HOUR), (0, 0, HOUR), (1, 1, 0), (MAX, 1, 1), (MAX, 2**32 - 1, MAX), (2**63, 2**32 - 1, 2**32), (1, 2**32 - 1, MAX))]

# Section 8.
def step_of(r, kind, n):
    if kind == "completed": return r + floor(F(10_000 - r, 16))
    if kind == "failed": return r - floor(F(r, 4))
    if kind == "rated": return r + trunc(F((0, 2_500, 5_000, 7_500, 10_000)[n - 1] - r, 32)) if 1 <= n <= 5 else None
    for _ in range(min(n, 100)):  # idle: a hundred periods are as good as any more
        r = 5_000 + trunc(F(r - 5_000, 2))
    return r
SCORES = (0, 1, 3, 4, 31, 32, 2_468, 2_500, 2_533, 4_998, 4_999, 5_000, 5_001, 5_003, 7_499, 7_532, 9_983, 9_984, 9_985, 9_999, 10_000)
STEPS = [("completed", 0), ("failed", 0)] + [("rated", n) for n in range(7)] + [("idle", n) for n in (0, 1, 2, 12, 13, 14, 2**32 - 1)]
reputation = [case(f"{r} {kind}" + (f" {n}" if kind in ("rated", "idle") else ""), step_of(r, kind, n), reputation=r, step=kind, n=n)
              for r in SCORES for kind, n in STEPS]

# Protocol.md, Job life: a node is eligible when all of these fit; the first that does not is named.
CLASS = hashlib.sha256(b"class").hexdigest()
OTHER = CLASS[:-2] + format(int(CLASS[-2:], 16) ^ 1, "02x")
WANTED = {"class": CLASS, "processors": 4, "tier": 2, "regions": 1 << 5 | 1 << 31, "minReputation": 5_000}
NODE = {"class": CLASS, "active": True, "freeProcessors": 4, "tier": 2, "region": 5, "reputation": 5_000, "stakeMet": True}
MISFITS = [("class", {"class": OTHER}), ("notActive", {"active": False}), ("stake", {"stakeMet": False}), ("processors", {"freeProcessors": 3}),
           ("tier", {"tier": 1}), ("region", {"region": 6}), ("reputation", {"reputation": 4_999})]
def match_case(name, expected, wanted, node): return case(name, expected, requirement=WANTED | wanted, candidate=NODE | node)
EVERYWHERE = {"regions": 2**32 - 1}
matching = [
    match_case("each limit met exactly", None, {}, {}),
    match_case("more of everything", None, {}, {"freeProcessors": 5, "tier": 4, "region": 31, "reputation": 10_000}),
    match_case("a node never attested", "tier", {}, {"tier": 0}),
    match_case("no tier asked for", None, {"tier": 0}, {"tier": 0}),
    match_case("no region named", "region", {"regions": 0}, {}),
    match_case("every region named", None, EVERYWHERE, {"region": 0}),
    match_case("a region that does not exist", "region", EVERYWHERE, {"region": 32}),
    match_case("a region far beyond", "region", EVERYWHERE, {"region": 255}),
    match_case("the first region only", None, {"regions": 1}, {"region": 0})]
for first, (fault, change) in enumerate(MISFITS):
    every = {key: value for _, later in MISFITS[first:] for key, value in later.items()}
    matching += [match_case(f"only {fault}", fault, {}, change), match_case(f"{fault} before all that follow", fault, {}, every)]

# Section 6: Pyth's PriceUpdateV2 in Borsh, with Anchor's discriminator. The receiver allots 134 bytes whatever the verification.
FEED, NOW, PRICE, I64 = hashlib.sha256(b"IO/USD").digest(), 1_700_000_000, 234_500_000, 2**63
FORGED = FEED[:-1] + bytes([FEED[-1] ^ 1])
def account(price=PRICE, conf=100_000, exponent=-8, at=NOW, feed=FEED, level=b"\1", name=b"account:PriceUpdateV2", length=134):
    data = hashlib.sha256(name).digest()[:8] + hashlib.sha256(b"writer").digest() + level + feed
    data += struct.pack("<qQiqqqQQ", price, conf, exponent, at, NOW - 2, 233_000_000, 99_000, 250_000_000)
    return data.ljust(length, b"\0")[:length]
assert account()[:8].hex() == "22f123639d7ef4cd"

def oracle_case(title, fault, max_age=60, max_conf=100, data=None, **changed):
    given = {"price": PRICE, "conf": 100_000, "exponent": -8, "at": NOW} | changed
    fine = {"price": str(given["price"]), "confidence": str(given["conf"]), "exponent": given["exponent"], "publishedAt": str(given["at"])}
    data = account(**changed) if data is None else data
    return case(title, fault or fine, data=data.hex(), feed=FEED.hex(), now=str(NOW), maxAgeSecs=str(max_age), maxConfidenceBps=max_conf)

oracle = [oracle_case("as published", None)]
for limit in (60, 1):
    oracle += [oracle_case(f"{age} s old, at most {limit}", "stale" if age > limit else None, max_age=limit, at=NOW - age)
               for age in (limit - 1, limit, limit + 1)]
oracle += [oracle_case("from the future by a second", "notYet", at=NOW + 1), oracle_case("from the end of time", "notYet", at=I64 - 1),
           oracle_case("from before all time", "stale", at=-I64), oracle_case("all confidence there is", "uncertain", conf=MAX)]
for price, limit in ((PRICE, 100), (101, 100), (I64 - 1, 100), (PRICE, 0), (PRICE, 10_000)):
    edge = floor(price * bps(limit))
    oracle += [oracle_case(f"confidence {conf} of {price}, at most {limit} bps", "uncertain" if F(conf, price) > bps(limit) else None,
                           max_conf=limit, price=price, conf=conf) for conf in (edge - 1, edge, edge + 1) if conf >= 0]
oracle += [oracle_case(f"price {price}", None if price > 0 else "notPositive", price=price, conf=0) for price in (-I64, -1, 0, 1, 2, I64 - 1)]
oracle += [oracle_case(f"exponent {exponent}", None if -12 <= exponent <= 0 else "exponent", exponent=exponent)
           for exponent in (-2**31, -13, -12, -11, -1, 0, 1, 2**31 - 1)]
oracle += [oracle_case("another feed", "wrongFeed", feed=hashlib.sha256(b"SOL/USD").digest()),
           oracle_case("a feed that differs in its last bit", "wrongFeed", feed=FORGED)]
oracle += [oracle_case(f"verified by {n} signatures", "partial", level=bytes([0, n])) for n in (0, 1, 5, 13, 255)]
oracle += [oracle_case("a partial one without its count", "partial", level=b"\0"),
           oracle_case("a verification there is not", "malformed", level=b"\2")]
oracle += [oracle_case(f"an account of another type: {name.decode()}", "malformed", name=name)
           for name in (b"account:PriceUpdateV1", b"account:TwapUpdate", b"account:Config")]
oracle += [oracle_case(f"{length} bytes", "malformed" if length < 133 else None, length=length)
           for length in (0, 7, 8, 40, 41, 73, 132, 133, 135, 200)]
oracle += [oracle_case("nothing but zeros", "malformed", data=bytes(134))]

SETS = {"earned": earned, "fees": fees, "supplierFees": supplier_fees, "deposits": deposits, "exits": exits, "cancelExits": cancel_exits,
        "hires": hires, "marketRate": market_rate, "usdcToIo": usdc_to_io, "reprice": reprice, "utilisation": utilisation,
        "reputation": reputation, "matching": matching, "oracle": oracle}
head = f' "note": {json.dumps(NOTE)},\n "rates": ' + json.dumps({key: dict(zip(NAMES, rates)) for key, rates in RATES.items()})
sets = ",\n".join(f' "{key}": [\n' + ",\n".join("  " + json.dumps(one) for one in cases) + "\n ]" for key, cases in SETS.items())
pathlib.Path(__file__).with_name("jobs.json").write_text("{\n" + head + ",\n" + sets + "\n}\n")
