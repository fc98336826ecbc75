#!/usr/bin/env python3
"""Writes merkle.json: trees of airdrops, with hashlib alone and with nothing of the SDK's or the program's code."""
import hashlib, json, pathlib

def sha256(data):
    return hashlib.sha256(data).digest()

def leaf(airdrop, index, claimant, amount):
    return sha256(sha256(b"\0io-net:airdrop" + airdrop + index.to_bytes(4, "little") + claimant + amount.to_bytes(8, "little")))

def node(a, b):
    return sha256(b"\1" + min(a, b) + max(a, b))

def root_and_proof(hashes, place):
    """By recursion from the top: the left part is the largest power of two below the count, which is the same law as pairing
    level by level and moving a node without a sibling up."""
    if len(hashes) == 1:
        return hashes[0], []
    half = 1
    while 2 * half < len(hashes):
        half *= 2
    left, right = hashes[:half], hashes[half:]
    if place < half:
        (mine, proof), (other, _) = root_and_proof(left, place), root_and_proof(right, 0)
    else:
        (mine, proof), (other, _) = root_and_proof(right, place - half), root_and_proof(left, 0)
    return node(mine, other), proof + [other]

def tree(size, amount, proved):
    airdrop = sha256(b"airdrop of %d" % size)
    claimants = sorted(sha256(b"claimant %d" % i) for i in range(size))
    hashes = [leaf(airdrop, i, claimant, amount(i)) for i, claimant in enumerate(claimants)]
    proofs = {str(i): [h.hex() for h in root_and_proof(hashes, i)[1]] for i in proved}
    rows = [{"index": i, "claimant": claimants[i].hex(), "amount": str(amount(i))} for i in proved]
    return {"leaves": size, "airdrop": airdrop.hex(), "rows": rows, "root": root_and_proof(hashes, 0)[0].hex(), "proofs": proofs}

NOTE = ("Worked out by make_merkle.py with Python's hashlib, apart from the SDK and the program. The airdrop of n leaves is "
        "sha256('airdrop of n'); its claimants are sha256('claimant i') for i below n, in the order of their bytes. Of the "
        "largest tree, where row i has 1,000,000 + i base units, only some rows are here.")
data = {"note": NOTE, "trees": [
    tree(1, lambda i: 2**64 - 1, range(1)),
    tree(2, lambda i: [1, 2**63][i], range(2)),
    *(tree(n, lambda i: 10**8 * (i + 1) + i, range(n)) for n in (3, 5, 8)),
    # 1,003, 502, 251, 126, 63, 32, .. nodes: at three levels one is left over
    tree(1_003, lambda i: 1_000_000 + i, [0, 1, 499, 512, 1_000, 1_001, 1_002])]}
pathlib.Path(__file__).with_name("merkle.json").write_text(json.dumps(data, indent=1) + "\n")
