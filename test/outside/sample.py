"""A sample of a programme, drawn again from what was submitted: python3 sample.py < input.json

Input: seed, by (of city, cohort, dimension), share of each stratum in percent or count, answers (city, input, cohort, dimension;
each that a reviewer is to decide). Output: the digest of the frame, and the drawn answers by stratum.
"""
import hashlib
import json
import sys


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def main(given):
    answers = given["answers"]
    lines = sorted(f"{each['city']}/{each['input']}\n" for each in answers)
    strata = {}
    for each in answers:
        name = "/".join(each[part] for part in given["by"]) or "all"
        strata.setdefault(name, []).append(f"{each['city']}/{each['input']}")
    drawn = {}
    for name, held in strata.items():
        size = given["count"] if "count" in given else -(-len(held) * given["percent"] // 100)
        drawn[name] = sorted(held, key=lambda answer: sha256(f"{given['seed']}/{answer}"))[:size]
    return {"frame": "sha256-" + sha256("".join(lines)), "drawn": drawn}


print(json.dumps(main(json.load(sys.stdin))))
