"""The draws of a ranking, repeated: python3 draws.py < input.json

Input: seed, draws, scale [from, to], rounding of the total (decimals) or null, nodes (id, weight, parent or null; in the
order of the standard, each parent before its parts), cities (a score from 0 to 1 by indicator, null where there is none).
For weighted means without gates. Output: in which share of the draws each city stands above the next.
"""
import json
import sys
from decimal import ROUND_HALF_EVEN, Decimal

MASK = (1 << 64) - 1


def rotated(number, by):
    return ((number << by) | (number >> (64 - by))) & MASK


def generator(seed):
    """xoroshiro128+: of each sum the lower 32 bits, as a number from 0 to below 1."""
    s0 = (0xFFFFFFFF << 32) | (~seed & 0xFFFFFFFF)
    s1 = (seed & 0xFFFFFFFF) << 32
    while True:
        yield ((s0 + s1) & 0xFFFFFFFF) / 4294967296
        s1 ^= s0
        s0 = rotated(s0, 24) ^ s1 ^ ((s1 << 16) & MASK)
        s1 = rotated(s1, 37)


def mean(parent, parts, weights, scores):
    """The weighted mean of the parts that have a score; None where none has."""
    found = []
    for part in parts.get(parent, []):
        score = mean(part, parts, weights, scores) if part in parts else scores.get(part)
        if score is not None:
            found.append((weights[part], score))
    total = sum(weight for weight, _ in found)
    return sum(weight * score for weight, score in found) / total if total else None


def finished(number, rounding):
    """Settled at ten decimals, then rounded as the standard says: half to even."""
    settled = Decimal(round(number, 10)).quantize(Decimal("1e-10"))
    return settled if rounding is None else settled.quantize(Decimal(1).scaleb(-rounding), ROUND_HALF_EVEN)


def main(given):
    parts = {}
    for node in given["nodes"]:
        parts.setdefault(node["parent"], []).append(node["id"])
    low, high = given["scale"]
    numbers = generator(given["seed"])
    above = [0.0] * (len(given["cities"]) - 1)
    for _ in range(given["draws"]):
        weights = {node["id"]: node["weight"] * (0.75 + 0.5 * next(numbers)) for node in given["nodes"]}
        totals = [
            finished(low + mean(None, parts, weights, scores) * (high - low), given["rounding"])
            for scores in given["cities"]
        ]
        for place in range(len(above)):
            one, two = totals[place], totals[place + 1]
            above[place] += 1 if one > two else 0.5 if one == two else 0
    return [count / given["draws"] for count in above]


print(json.dumps(main(json.load(sys.stdin))))
