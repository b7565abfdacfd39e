"""Computes what a programme comes to, from the documents, with nothing of the program's own code, and compares.

    npm run outside -- 1000

Reads lines of JSON from stdin: a standard, its dimensions, submissions with decisions, the rules of acceptance, and what the program found.
Follows docs/how-a-score-is-computed.md. Python's own decimals, 34 digits; what is compared is first settled at 15 decimals.
"""

import json
import re
import sys
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, getcontext
from itertools import permutations
from typing import NamedTuple

getcontext().prec = 34
ONE, ZERO = Decimal(1), Decimal(0)
QUANTUM = Decimal("1e-15")


def settle(number):
    return number.quantize(QUANTUM, ROUND_HALF_EVEN)


class Lacking(Exception):
    """A name without a value: rejected, claimed, error or missing."""

    def __init__(self, why):
        self.why = why


ORDER = ["rejected", "claimed", "error", "missing"]


def first_reason(reasons):
    return min(reasons, key=ORDER.index)


class Outcome(NamedTuple):
    kind: str
    share: Decimal | None
    own: str | None = None
    """The kind that the city's own answers come to, where a decision went against them."""
    open: bool = False
    """Whether it may yet have a score, while it has none."""
    norm: Decimal | None = None
    """What counts in its place, while its answer is missing."""


# --- Answers -------------------------------------------------------------------------------------------------------------------


class Answers:
    """Each input's state: ("value", v), or why there is none."""

    def __init__(self, asked, written, decisions=(), basis="self-assessed"):
        self.asked = asked
        self.state = {name: self.read(name, value) for name, value in written.items()}
        self.verified, self.unverified = set(), set()
        self.reviewed = basis != "self-assessed"
        latest = {each["input"]: each for each in decisions}
        self.written = written
        self.decided = basis != "self-assessed" and len(latest) > 0
        for name, each in latest.items():
            if each["decision"] in ("accepted", "adjusted"):
                self.verified.add(name)
            if basis == "self-assessed":
                continue
            if each["decision"] == "adjusted":
                self.state[name] = self.read(name, each["value"])
            if each["decision"] == "rejected":
                self.state[name] = ("rejected", None)
        if basis == "verified-only":
            for name in self.state:
                if name not in self.verified and self.state[name][0] != "rejected":
                    if self.state[name][0] != "missing":
                        self.unverified.add(name)
                    self.state[name] = ("missing", None)

    def is_open(self, name, method):
        """Whether something may yet come of it that is not so now."""
        kind = self.state.get(name, ("missing", None))[0]
        if kind == "missing":
            return name in self.unverified or method.get("missing-answers") != "final"
        if kind == "value":
            return self.reviewed and name not in self.verified
        return kind == "error" or (kind == "claimed" and not (self.reviewed and name in self.verified))

    def read(self, name, written):
        kind, value = read(written)
        below = kind == "value" and name in self.asked and value < Decimal(self.asked[name]["minimum"])
        return ("error", None) if below else (kind, value)

    def value(self, name):
        kind, value = self.state.get(name, ("missing", None))
        if kind != "value":
            raise Lacking(kind)
        return value


def read(written):
    if isinstance(written, dict):
        return ("claimed", None) if "not-applicable" in written else ("missing", None)
    if isinstance(written, list):
        return ("value", written)
    if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", written):
        return ("value", Decimal(written))
    return ("value", written) if re.fullmatch(r"s[0-9]", written) else ("error", None)


# --- Indicators ----------------------------------------------------------------------------------------------------------------


def evaluate_indicator(name, node, answers, scale, rejected):
    """The kind of outcome, its score from 0 to 1, and whether it is 0 because a reviewer rejected what it rests on."""
    if "score" not in node:
        state = answers.state.get(name, ("missing", None))[0]
        return ({"claimed": "not-applicable", "error": "error"}.get(state, "unscored"), None, False)
    condition = re.fullmatch(r"(\S+) > 2", node.get("applicable", ""))
    if condition:
        try:
            if not answers.value(condition[1]) > 2:
                return ("not-applicable", None, False)
        except Lacking as lacking:
            return lacked([lacking.why], rejected)
    inputs = re.findall(r"[a-z0-9-]*i[0-9]+-[xy]", node.get("value", "")) if "value" in node else [name]
    reasons = []
    for each in inputs:
        try:
            answers.value(each)
        except Lacking as lacking:
            reasons.append(lacking.why)
    if reasons:
        return lacked(reasons, rejected)
    if "value" in node:
        x, y = (answers.value(each) for each in inputs)
        if x > y or y == 0:
            return ("error", None, False)
        value = x / y * 100
    else:
        value = answers.value(inputs[0])
    return ("scored", score_of(node["score"], value, scale), False)


def lacked(reasons, rejected):
    """`rejected`: what a rejected answer counts as, `zero` or `missing`."""
    why = first_reason(reasons)
    if why == "rejected":
        return ("scored", ZERO, True) if rejected == "zero" else ("missing", None, False)
    return ("not-applicable" if why == "claimed" else why, None, False)


def held(number):
    return max(ZERO, min(ONE, number))


def score_of(rule, value, scale):
    start, end = scale

    def share(text):
        return (Decimal(text) - start) / (end - start)

    if "worst" in rule:
        worst, best = Decimal(rule["worst"]), Decimal(rule["best"])
        return held((value - worst) / (best - worst))
    if "target" in rule:
        return held(ONE - abs(value - Decimal(rule["target"])) / Decimal(rule["tolerance"]))
    if "bands" in rule:
        return next(share(b["score"]) for b in rule["bands"] if "at-least" not in b or settle(value) >= Decimal(b["at-least"]))
    if "piecewise" in rule:
        points = [(Decimal(p["at"]), share(p["score"])) for p in rule["piecewise"]]
        if value <= points[0][0]:
            return points[0][1]
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            if value <= x1:
                return y0 + (value - x0) / (x1 - x0) * (y1 - y0)
        return points[-1][1]
    if "levels" in rule:
        return share(rule["levels"][value]["score"])
    if "checklist" in rule:
        items = rule["checklist"]
        if any(item["required"] == "true" and key not in value for key, item in items.items()):
            return ZERO
        return held(sum((share(items[key]["score"]) for key in value), ZERO) if start == 0 else checklist_sum(items, value, start, end))
    return held(value.sqrt() / Decimal(re.fullmatch(r"sqrt\(value\) / (\S+)", rule["formula"])[1]))


def checklist_sum(items, value, start, end):
    return sum(((Decimal(items[key]["score"]) - start) / (end - start) for key in value), ZERO)


# --- From indicators to a total ------------------------------------------------------------------------------------------------


class Tree:
    def __init__(self, standard, dimensions):
        self.method = standard["method"]
        self.grades = [(g["id"], Decimal(g["from"])) for g in standard["grades"]]
        self.gates = sorted(standard["gates"], key=lambda g: g["id"])
        self.asked = dict(standard["inputs"])
        for each in dimensions.values():
            self.asked.update(each.get("inputs", {}))
        self.nodes = {}
        self.order = []
        self.top = []
        for entry in standard["dimensions"]:
            self.add(entry["id"], dimensions[entry["id"]], Decimal(entry["weight"]), "dimension", self.top, self.method["missing"])
        points = self.method["scale"] == "points"
        self.scale = (
            (ZERO, sum(self.nodes[each]["weight"] for each in self.top))
            if points
            else (Decimal(self.method["scale"]["from"]), Decimal(self.method["scale"]["to"]))
        )
        self.points = points

    def add(self, name, body, weight, kind, siblings, above):
        """`missing` of a node: what it costs what holds it, while it has no score."""
        siblings.append(name)
        node = {"kind": kind, "weight": weight, "parts": [], "body": body, "aggregation": body.get("aggregation"), "missing": above}
        below = body.get("missing", above)
        self.nodes[name] = node
        for each, group in body.get("groups", {}).items():
            self.add(each, group, Decimal(group["weight"]), "group", node["parts"], below)
        for each, indicator in body.get("indicators", {}).items():
            node["parts"].append(each)
            scored = "score" in indicator
            self.nodes[each] = {
                "kind": "indicator",
                "weight": Decimal(indicator["weight"]) if scored else ZERO,
                "parts": [],
                "body": indicator,
                "missing": indicator.get("missing", below),
            }
            self.order.append(each)

    def scale_of(self, name):
        return (ZERO, self.nodes[name]["weight"]) if self.points else self.scale

    def rounded(self, share, place, scale):
        rounding = self.method.get("rounding")
        if share is None:
            return None
        start, end = scale
        if not rounding or end == start:
            return share
        decimals = rounding["decimals"]
        levels = decimals if isinstance(decimals, dict) else {level: decimals for level in rounding["at"]}
        if place not in levels:
            return share
        mode = ROUND_HALF_EVEN if rounding["mode"] == "half-even" else ROUND_HALF_UP
        on_scale = settle(start + share * (end - start))
        return (on_scale.quantize(Decimal(1).scaleb(-int(levels[place])), mode) - start) / (end - start)

    def open(self, name, kind, answers):
        """Whether an indicator without a score may yet have one: nothing that it lacks is lacking for good."""
        body = self.nodes[name]["body"]
        asked = re.findall(r"[a-z0-9-]*i[0-9]+-[xy]", body.get("applicable", "") + " " + body.get("value", ""))
        inputs = asked if "value" in body else [name, *asked]
        lacking = [each for each in inputs if answers.state.get(each, ("missing", None))[0] in ("missing", "rejected")]
        if kind == "missing":
            return all(answers.is_open(each, self.method) for each in lacking)
        if kind == "not-applicable":
            return any(answers.is_open(each, self.method) for each in inputs if each not in lacking)
        return kind == "error"

    def indicators(self, answers):
        """By name; what a reviewer rejected, or left in error, has what the city's own answers come to as well."""
        found = {}
        own = self.indicators(Answers(self.asked, answers.written)) if answers.decided else {}
        for name in self.order:
            kind, share, rejected = evaluate_indicator(
                name, self.nodes[name]["body"], answers, self.scale_of(name), self.method.get("rejected", "zero")
            )
            against = answers.decided and (rejected or kind == "error")
            rounded = self.rounded(share, "indicator", self.scale_of(name))
            norm = self.norm(name, answers) if kind == "missing" else None
            found[name] = Outcome(kind, rounded, own[name].kind if against else None, self.open(name, kind, answers), norm)
        return found

    def norm(self, name, answers):
        """What the norm scores: only where it applies, nobody answered, and no reviewer decided."""
        body = self.nodes[name]["body"]
        if "impute" not in body:
            return None
        condition = re.fullmatch(r"(\S+) > 2", body.get("applicable", ""))
        if condition and answers.state.get(condition[1], ("missing", None))[0] != "value":
            return None
        inputs = re.findall(r"[a-z0-9-]*i[0-9]+-[xy]", body["value"]) if "value" in body else [name]
        if any(answers.state.get(each, ("missing", None))[0] == "rejected" for each in inputs):
            return None
        if any(each in answers.unverified for each in inputs):
            return None
        share = score_of(body["score"], Decimal(body["impute"]["value"]), self.scale_of(name))
        return self.rounded(share, "indicator", self.scale_of(name))

    def on_norms(self, name, found):
        below = self.order if name == "total" else self.below(name)
        return any(found[each].norm is not None for each in below)

    def total(self, outcomes, minimums_count=True):
        """Outcomes of all nodes, and of the total before the gates."""
        found = dict(outcomes)
        for name in self.top:
            self.fill(name, found)
        return found, self.combined("total", self.top, self.method, found, minimums_count)

    def fill(self, name, found):
        node = self.nodes[name]
        if node["kind"] == "indicator":
            return
        for each in node["parts"]:
            self.fill(each, found)
        kind, share = self.combined(name, node["parts"], node["body"], found)
        found[name] = Outcome(kind, self.rounded(share, node["kind"], self.scale_of(name)))

    def below(self, name):
        node = self.nodes[name]
        return [name] if node["kind"] == "indicator" else [leaf for each in node["parts"] for leaf in self.below(each)]

    def shares(self, names, whole=ONE, aggregation=None):
        """The indicators below with a score, each with its share of the declared weight; pooled, groups have none."""
        names = self.parts_of(names, aggregation)
        weights = sum((self.nodes[each]["weight"] for each in names), ZERO)
        found = []
        for each in names:
            share = whole * self.nodes[each]["weight"] / weights
            node = self.nodes[each]
            found += [(each, share)] if node["kind"] == "indicator" else self.shares(node["parts"], share, node["aggregation"])
        return found

    def has_score(self, name):
        return any("score" in self.nodes[leaf]["body"] for leaf in self.below(name))

    def combined(self, name, parts, body, found, minimums_count=True):
        parts = self.parts_of(parts, body["aggregation"])
        if not parts:
            return ("unscored", None)
        there = [each for each in parts if found[each][0] != "not-applicable"]
        if not there:
            return ("not-applicable", None)
        scored = [each for each in there if found[each][0] == "scored"]
        if minimums_count and not self.enough(name, body, found):
            return ("insufficient-coverage", None)
        norms = {each: found[each].norm for each in there if found[each].norm is not None}
        lacking = {self.nodes[each]["missing"] for each in there if each not in scored and each not in norms}
        if "block" in lacking:
            return ("missing", None)
        counted = [each for each in there if each in scored or each in norms or self.nodes[each]["missing"] == "zero"]
        if not counted:
            return ("missing", None)
        values = [(self.nodes[each]["weight"], found[each][1] if found[each][0] == "scored" else norms.get(each, ZERO)) for each in counted]
        return ("scored", aggregate(body["aggregation"], values))

    def is_there(self, name, found):
        """Whether a part counts as one with a score: answered, or with something below that is answered, and enough of it."""
        if found[name].kind != "scored":
            return False
        node = self.nodes[name]
        if node["kind"] == "indicator":
            return has_answer(found[name])
        return any(self.is_there(each, found) for each in self.parts_of(node["parts"], node["aggregation"]))

    def parts_of(self, parts, aggregation):
        """The parts that can have a score; pooled, all indicators below."""
        if aggregation == "pooled":
            parts = [leaf for each in parts for leaf in self.below(each)]
        return [each for each in parts if self.has_score(each)]

    def enough(self, name, body, found, there=None):
        """Whether as much is there as a part, or the total, asks for; `there` says of a part whether it counts."""
        of, coverage = body.get("minimum-parts"), body.get("minimum-coverage")
        parts = self.parts_of(self.top if name == "total" else self.nodes[name]["parts"], body["aggregation"])
        counts = there or (lambda each: self.is_there(each, found))
        count = sum(counts(each) for each in parts)
        apply = sum(found[each][0] != "not-applicable" or counts(each) for each in parts)
        if of and (count < percent_of(of) * apply if "%" in of else count < Decimal(of)):
            return False
        share = self.coverage(name, found, there) if coverage else "none"
        return share == "none" or share >= percent_of(coverage)

    def may_come(self, name, found):
        """Whether there is a score, or may yet be one."""
        node = self.nodes[name]
        if node["kind"] == "indicator":
            return self.is_there(name, found) or found[name].open
        parts = self.parts_of(node["parts"], node["aggregation"])
        never = [each for each in parts if not self.may_come(each, found)]
        blocked = any(self.nodes[each]["missing"] == "block" and found[each][0] not in ("not-applicable", "scored") for each in never)
        if blocked or len(never) == len(parts):
            return False
        return self.enough(name, node["body"], found, lambda each: self.may_come(each, found))

    def coverage(self, name, found, there=None):
        """The answered share of the applicable weight below a node, 0 to 1; `there` says what counts as answered."""
        below = self.order if name == "total" else self.below(name)
        leaves = [each for each in self.shares(self.top, ONE, self.method["aggregation"]) if each[0] in below]
        there = there or (lambda leaf: has_answer(found[leaf]))
        applies = sum((share for leaf, share in leaves if found[leaf][0] != "not-applicable" or there(leaf)), ZERO)
        answered = sum((share for leaf, share in leaves if there(leaf)), ZERO)
        return settle(answered / applies) if applies else "none"


def has_answer(outcome):
    return (outcome.own or outcome.kind) == "scored"


def percent_of(text):
    return Decimal(text.removesuffix(" %")) / 100


def aggregate(aggregation, values):
    whole = sum(weight for weight, _ in values)
    if aggregation in ("weighted-mean", "pooled"):
        return sum(weight * share for weight, share in values) / whole
    if aggregation == "minimum":
        return min(share for _, share in values)
    if any(share == 0 for _, share in values):
        return ZERO
    if aggregation == "geometric":
        return (sum(weight * share.ln() for weight, share in values) / whole).exp()
    return whole / sum(weight / share for weight, share in values)


# --- Gates and grades ----------------------------------------------------------------------------------------------------------


class Known:
    """What a condition asks for; None is not known yet, "never" what will not be, "none" what is not to be."""

    def __init__(self, tree, answers, found, before):
        self.tree, self.answers, self.found, self.before = tree, answers, found, before

    def incidents(self):
        kind, value = self.answers.state.get("incidents", ("missing", None))
        return value if kind == "value" else None

    def score(self, name):
        kind, share, *_ = self.before if name == "total" else self.found[name]
        start, end = self.tree.scale if name == "total" else self.tree.scale_of(name)
        if kind == "scored":
            return settle(start + share * (end - start))
        if kind in ("missing", "error", "insufficient-coverage"):
            if self.tree.nodes[name]["missing"] == "zero":
                return start
            return None if self.tree.may_come(name, self.found) else "never"
        return "none"

    def range(self, asked, name):
        if asked == "coverage":
            return (ZERO, ONE)
        return self.tree.scale if name == "total" else self.tree.scale_of(name)

    def coverage(self, name):
        return self.tree.coverage(name, self.found)


def with_gates(tree, known, share):
    start, end = tree.scale
    length = end - start
    total = start + share * length
    moved, caps, grade_caps = ZERO, [], []
    for gate in tree.gates:
        holds = condition(gate.get("when"), known)
        if "cap" in gate:
            if holds is False:
                continue
            cap = gate["cap"]
            (grade_caps if cap.startswith("grade-") else caps).append(cap if cap.startswith("grade-") else Decimal(cap))
            continue
        kind = "deduct" if "deduct" in gate else "bonus"
        incidents = known.incidents()
        most = Decimal(gate["at-most"])
        if holds is False:
            continue
        if kind == "deduct":
            amount = most if incidents is None else min(most, Decimal("0.05") * length * incidents)
            moved -= amount
        elif holds is True and incidents is not None:
            moved += min(most, Decimal("0.05") * length * incidents)
    total = max(start, min(end, total + moved))
    total = min([total, *caps])
    share = tree.rounded((total - start) / length, "total", tree.scale)
    total = settle(start + share * length)
    reached = max((i for i, (_, least) in enumerate(tree.grades) if total >= least), default=None)
    if reached is not None and grade_caps:
        reached = min(reached, *(next(i for i, (name, _) in enumerate(tree.grades) if name == cap) for cap in grade_caps))
    return total, None if reached is None else tree.grades[reached][0]


def condition(text, known):
    if text is None:
        return True
    for word, joined in ((" or ", any_of), (" and ", all_of)):
        if word in text:
            return joined([condition(part, known) for part in text.split(word)])
    name, sign, bound, percent = re.fullmatch(r"(\S+) (<|>|>=) (\S+?)( %)?", text).groups()
    if name == "incidents":
        value = known.incidents()
    else:
        asked, node = re.fullmatch(r"(score|coverage)\((\S+)\)", name).groups()
        value = known.score(node) if asked == "score" else known.coverage(node)
    bound = Decimal(bound) / (100 if percent else 1)
    if value == "none":
        return False
    if value == "never":
        return None
    if value is None:
        return None if name == "incidents" else whatever_it_is(sign, bound, known.range(asked, node))
    return {"<": value < bound, ">": value > bound, ">=": value >= bound}[sign]


def whatever_it_is(sign, bound, ends):
    """What holds for a number that is not known but lies between two ends."""
    low, high = ({"<": end < bound, ">": end > bound, ">=": end >= bound}[sign] for end in ends)
    return low if low == high else None


def any_of(parts):
    return True if True in parts else None if None in parts else False


def all_of(parts):
    return False if False in parts else None if None in parts else True


def final(tree, answers, outcomes, minimums_count=True):
    """The total after the gates and its grade; nothing where there is no total."""
    found, before = tree.total(outcomes, minimums_count)
    if before[0] != "scored":
        return found, None, None
    total, grade = with_gates(tree, Known(tree, answers, found, before), before[1])
    return found, total, grade


# --- Why a score changed -------------------------------------------------------------------------------------------------------

CAUSES = ["scope", "completeness", "performance"]


def explain(tree, one, two):
    """Points by (cause, player), players being indicators and "gates"; one, two: (answers as given, answers as they count)."""
    cells = {}
    given = [side[0] for side in (one, two)]
    outcomes = [tree.indicators(each) for each in given]

    def total(taken, from_second):
        mixture = {name: outcomes[1 if name in taken else 0][name] for name in tree.order}
        answers = given[1] if from_second else given[0]
        _, points, _ = final(tree, answers, mixture, False)
        return tree.scale[0] if points is None else points

    causes = {name: cause_of(outcomes[0][name], outcomes[1][name]) for name in tree.order}
    gate_cause = cause_of_answer(given[0], given[1])
    by_cause = {cause: [name for name in tree.order if causes[name] == cause] for cause in CAUSES}
    for order in permutations(CAUSES):
        for i, cause in enumerate(order):
            earlier = order[:i]
            taken = [name for each in earlier for name in by_cause[each]]
            add_in_both_orders(
                cells,
                cause,
                by_cause[cause],
                lambda some, gates: total({*taken, *some}, gate_cause in earlier or (gates and gate_cause == cause)),
                ONE / 6,
            )
    for sign, (asked, counts) in ((-1, one), (1, two)):
        review_cells(tree, cells, asked, counts, Decimal(sign))
    return cells


def review_cells(tree, cells, given, counts, sign):
    if counts is given:
        return
    before, after = tree.indicators(given), tree.indicators(counts)
    changed = [name for name in tree.order if changed_score(before[name], after[name])]

    def total(some, gates):
        mixture = {name: (after if name in some else before)[name] for name in tree.order}
        _, points, _ = final(tree, counts if gates else given, mixture, False)
        return tree.scale[0] if points is None else points

    add_in_both_orders(cells, "verification", changed, total, sign)


def add_in_both_orders(cells, cause, names, total, factor):
    for players in ([*names, "gates"], ["gates", *reversed(names)]):
        there = set()
        before = total(set(), False)
        for player in players:
            there.add(player)
            after = total({each for each in there if each != "gates"}, "gates" in there)
            cells[cause, player] = cells.get((cause, player), ZERO) + (after - before) * factor / 2
            before = after


def changed_score(a, b):
    return a[0] != b[0] or (a[0] == "scored" and a[1] != b[1])


def cause_of(a, b):
    if a[0] == "unscored" or not changed_score(a, b):
        return None
    if (a[0] == "not-applicable") != (b[0] == "not-applicable"):
        return "scope"
    return "completeness" if (a[0] == "scored") != (b[0] == "scored") else "performance"


def cause_of_answer(one, two):
    a, b = (each.state.get("incidents", ("missing", None))[0] for each in (one, two))
    if (a == "claimed") != (b == "claimed"):
        return "scope"
    return "completeness" if (a == "value") != (b == "value") else "performance"


# --- Acceptance and ranks ------------------------------------------------------------------------------------------------------


def judge(rule, city, phase, finished, numbers, waivers, as_of):
    """met, not-met, waived or undecided."""
    if not finished.get(phase):
        return "undecided"

    def number(match):
        name, _, other = match[1].partition(", ")
        at = other or phase
        value = numbers(at, name) if finished.get(at) else None
        return f"number({value!r})" if value is not None else "unknown"

    text = re.sub(r"score\(([^)]*)\)", number, rule["require"])
    parts = [None if "unknown" in part else holds(part) for part in text.split(" and ")]
    state = all_of(parts)
    if state is True:
        return "met"
    if any(w["city"] == city and w["rule"] == rule["id"] and w["until"] >= as_of for w in waivers):
        return "waived"
    return "undecided" if state is None else "not-met"


def holds(text):
    left, right = text.split(" >= ")
    numbers = [Decimal(each) for each in re.findall(r"number\(Decimal\('([^']*)'\)\)", left)]
    value = numbers[0] if len(numbers) == 1 else numbers[0] - numbers[1]
    return value >= Decimal(right)


def verdict(states):
    if not states:
        return "not-judged"
    if "not-met" in states:
        return "not-accepted"
    return "undecided" if "undecided" in states else "accepted"


def ranks(entries, absent, top):
    """entries: (total or None, low, high); (rank, best, worst) of each."""
    found = []
    for i, (total, low, high) in enumerate(entries):
        others = [each for j, each in enumerate(entries) if j != i]
        if total is None:
            found.append((None, None, None))
            continue
        rank = 1 + sum(1 for t, _, _ in others if t is not None and t > total)
        surely = sum(1 for t, l, _ in others if t is not None and l > high)
        possibly = (absent if top > low else 0) + sum(1 for _, _, h in others if h is not None and h > low)
        found.append((rank, 1 + surely, 1 + possibly))
    return found


# --- Comparing -----------------------------------------------------------------------------------------------------------------


class Comparison:
    def __init__(self):
        self.compared = 0
        self.differences = []

    def number(self, what, ours, theirs):
        self.compared += 1
        same = (ours is None) == (theirs is None) and (ours is None or abs(ours - Decimal(theirs)) <= Decimal("2e-15"))
        if not same:
            self.differences.append((what, ours, theirs))

    def word(self, what, ours, theirs):
        self.compared += 1
        if ours != theirs:
            self.differences.append((what, ours, theirs))


def compare(line, comparison):
    case = json.loads(line)
    tree = Tree(case["standard"], case["dimensions"])
    phases = case["phases"]
    totals, finished, sides = {}, {}, {}
    for city, submissions in case["cities"].items():
        for phase in phases:
            each = submissions.get(phase)
            if each is None:
                continue
            decisions = each.get("decisions")
            bases = ["self-assessed"] if decisions is None else ["self-assessed", "verified", "verified-only"]
            finished[city, phase] = "signed" in each and each["signed"] <= case["as-of"]
            found = case["found"]["results"][city][phase]
            for basis in bases:
                answers = Answers(tree.asked, each["answers"], decisions or (), basis)
                outcomes, total, grade = final(tree, answers, tree.indicators(answers))
                at = f"{case['id']} {city} {phase} {basis}"
                comparison.number(f"{at} total", total, found[basis]["total"])
                comparison.word(f"{at} grade", grade, found[basis]["grade"])
                if basis == bases[min(1, len(bases) - 1)]:
                    totals[city, phase] = (total, outcomes)
                    for name, (kind, share, *_) in outcomes.items():
                        start, end = tree.scale_of(name)
                        theirs = found["nodes"][name]
                        comparison.word(f"{at} {name}", kind, theirs["kind"])
                        score = settle(start + share * (end - start)) if kind == "scored" else None
                        comparison.number(f"{at} {name} score", score, theirs.get("score"))
            given = Answers(tree.asked, each["answers"])
            sides[city, phase] = (given, Answers(tree.asked, each["answers"], decisions, "verified") if decisions is not None else given)
    judged_phase = phases[-1]
    entries, names = [], []
    for city, submissions in case["cities"].items():
        if judged_phase in submissions:
            found = case["found"]["results"][city][judged_phase]
            names.append(city)
            reviewed = found["open"]["basis"] == "verified"
            entries.append((reviewed, *(None if found["open"][key] is None else Decimal(found["open"][key]) for key in ("score", "low", "high"))))

        def numbers(phase, name, city=city):
            total, outcomes = totals[city, phase]
            if tree.on_norms(name, outcomes):
                return None
            if name == "total":
                return total
            kind, share, *_ = outcomes[name]
            start, end = tree.scale_of(name)
            return settle(start + share * (end - start)) if kind == "scored" else None

        done = {phase: finished.get((city, phase), False) for phase in phases}
        states = [judge(rule, city, judged_phase, done, numbers, case["waivers"], case["as-of"]) for rule in case["acceptance"]]
        comparison.word(f"{case['id']} {city} rules", states, case["found"]["judgements"][city])
        comparison.word(f"{case['id']} {city} verdict", verdict(states), case["found"]["verdicts"][city])
        change = case["found"]["changes"][city]
        if change is not None:
            cells = explain(tree, sides[city, change["from"]], sides[city, change["to"]])
            for cause in [*CAUSES, "verification"]:
                ours = sum((points for (c, _), points in cells.items() if c == cause), ZERO)
                comparison.number(f"{case['id']} {city} {cause}", settle(ours), change["causes"][cause])
            for name in tree.order:
                ours = sum((points for (_, p), points in cells.items() if p == name), ZERO)
                comparison.number(f"{case['id']} {city} points of {name}", settle(ours), change["indicators"].get(name, "0"))
    some = any(reviewed for reviewed, *_ in entries)
    opened = [each if reviewed or not some else (each[0], *tree.scale) for reviewed, *each in entries]
    for name, each in zip(names, ranks(opened, len(case["cities"]) - len(entries), tree.scale[1])):
        theirs = case["found"]["ranks"][name]
        comparison.word(f"{case['id']} {name} rank", each if each[0] else None, theirs and (theirs["rank"], theirs["best"], theirs["worst"]))


def main():
    comparison, count = Comparison(), 0
    for line in sys.stdin:
        if line.strip():
            compare(line, comparison)
            count += 1
    for what, ours, theirs in comparison.differences[:20]:
        print(f"{what}: here {ours}, there {theirs}")
    print(f"{count} programmes, {comparison.compared} numbers and words compared, {len(comparison.differences)} differences")
    sys.exit(1 if comparison.differences or count == 0 else 0)


main()
