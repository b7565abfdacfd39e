/**
 * Random programmes with what the program makes of them, and the same computed by a program in Python that follows the
 * documentation and shares no code with this one.
 *
 *     npm run outside -- 1000 7     a thousand, from seed 7
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import fc from "fast-check";
import {
  type Assessment,
  type Change,
  checkProgramme,
  evaluate,
  evaluateProgramme,
  type Programme,
  type ProgrammeOutcome,
  publish,
  type ResultDocument,
  type Review,
  type Standard,
  scaleOf,
  totalScale,
} from "../../src/engine/index.ts";
import { assessmentOf, standardOf } from "../properties/city.ts";
import { type Documents, documentsOf } from "../properties/documents.ts";
import { entryFor, reviewOf } from "../properties/review-of.ts";
import { answeredBy, mapLeaves, replies, sketch } from "../properties/sketch.ts";

const [count = "100", seed = "1"] = process.argv.slice(2);
const phases = ["before", "after"];
const asOf = "2026-06-30";

const decision = fc.record({
  which: fc.nat(40),
  verdict: fc.constantFrom(
    "accepted" as const,
    "accepted" as const,
    "adjusted" as const,
    "rejected" as const,
    "not-verified" as const,
  ),
  number: fc.integer({ min: 1, max: 12 }),
});
const submission = fc.record({
  replies,
  decisions: fc.option(fc.array(decision, { minLength: 1, maxLength: 10 }), { freq: 3 }),
  signed: fc.option(fc.constantFrom("2026-05-01", "2026-06-30", "2026-07-01"), { freq: 4 }),
});
const programme = fc.record({
  drawn: sketch,
  cities: fc.array(
    fc.record({ before: fc.option(submission, { freq: 4 }), after: fc.option(submission, { freq: 6 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  thresholds: fc.tuple(fc.nat(10), fc.nat(4), fc.nat(10)),
  rules: fc.subarray(["total", "gain", "part"]),
  waivers: fc.array(
    fc.record({
      city: fc.nat(3),
      rule: fc.constantFrom("total", "gain", "part"),
      until: fc.constantFrom("2026-06-29", "2026-06-30", "2027-01-01"),
    }),
    {
      maxLength: 2,
    },
  ),
});

type Drawn = typeof programme extends fc.Arbitrary<infer T> ? T : never;
type DrawnSubmission = NonNullable<Drawn["cities"][number]["before"]>;

interface Submitted {
  readonly answers: Documents["answers"];
  readonly decisions?: readonly unknown[];
  readonly signed?: string;
  readonly assessment: Assessment;
  readonly review?: Review;
  readonly result: ResultDocument;
}

const python = spawn("python3", [join(import.meta.dirname, "recompute.py")], { stdio: ["pipe", "inherit", "inherit"] });
const ended = once(python, "exit");
// A hundred at a time: a seed draws the same whatever is drawn after it, and what is drawn is not held.
for (let from = 0; from < Number(count); from += 100)
  for (const [i, drawn] of fc.sample(programme, { numRuns: 100, seed: Number(seed) + from }).entries())
    if (!python.stdin.write(`${JSON.stringify(lineOf(drawn, `${Number(seed) + from}-${i}`))}\n`))
      await once(python.stdin, "drain");
python.stdin.end();
const [code] = await ended;
process.exitCode = Number(code ?? 1);

/** A gate that asks for a score which rests on a norm acts at its worst: the ends are not computed in Python. */
function withoutDoubt(drawn: Drawn): Drawn {
  if (drawn.drawn.gates.every(({ when }) => !when.includes("score"))) return drawn;
  return { ...drawn, drawn: mapLeaves(drawn.drawn, ({ norm: _, ...leaf }) => leaf) };
}

function lineOf(any: Drawn, id: string): unknown {
  const drawn = withoutDoubt(any);
  const documents = documentsOf(drawn.drawn);
  const standard = standardOf(documents);
  const cities = new Map(
    drawn.cities.map((each, i) => [
      `c${i}`,
      new Map(
        (["before", "after"] as const).flatMap((phase): [string, Submitted][] => {
          const given = each[phase];
          return given ? [[phase, submitted(standard, drawn, given)]] : [];
        }),
      ),
    ]),
  );
  const written = programmeOf(standard, drawn, [...cities.keys()]);
  const outcome = evaluateProgramme({
    programme: written.programme,
    standard,
    submissions: new Map(
      [...cities].map(([city, each]) => [
        city,
        new Map([...each].map(([phase, scored]) => [phase, { status: "scored" as const, scored }])),
      ]),
    ),
    asOf,
    draws: 1,
  });
  return {
    id,
    standard: documents.standard,
    dimensions: Object.fromEntries(documents.dimensions),
    phases,
    "as-of": asOf,
    acceptance: written.data.acceptance,
    waivers: written.data.waivers,
    cities: Object.fromEntries(
      [...cities].map(([city, each]) => [
        city,
        Object.fromEntries(
          [...each].map(([phase, { answers, decisions, signed }]) => [phase, { answers, decisions, signed }]),
        ),
      ]),
    ),
    found: foundIn(outcome, cities),
  };
}

function submitted(
  standard: Standard,
  { drawn }: Drawn,
  { replies: given, decisions, signed }: DrawnSubmission,
): Submitted {
  const { answers } = documentsOf(answeredBy(drawn, given));
  const assessment = assessmentOf(standard, answers);
  const inputs = [...standard.inputs.values()];
  const written = decisions?.flatMap(({ which, verdict, number }) => {
    const input = inputs[which % inputs.length];
    return input ? [entryFor(input, verdict, number)] : [];
  });
  const read = written && reviewOf(standard, assessment, written);
  const review: Review | undefined =
    read && signed !== null ? { ...read, signed: { name: read.reviewer.name, on: signed } } : read;
  return {
    answers,
    assessment,
    // Only those that count: a decision that fits no answer is a finding, and no decision.
    ...(written && read ? { decisions: written.filter((each) => countsIn(read, each)) } : {}),
    ...(review?.signed ? { signed: review.signed.on } : {}),
    ...(review ? { review } : {}),
    result: evaluate({ standard, assessment, ...(review ? { review } : {}) }),
  };
}

function countsIn({ latest }: Review, { input, decision: verdict }: Readonly<Record<string, unknown>>): boolean {
  return latest.get(String(input))?.verdict === verdict;
}

function programmeOf(
  standard: Standard,
  { thresholds: [most, gain, part], rules, waivers }: Drawn,
  cities: readonly string[],
) {
  const scale = totalScale(standard);
  const at = (tenths: number, { from, to } = scale) => publish(from.plus(to.minus(from).times(tenths).div(10)));
  const requirements: Readonly<Record<string, string>> = {
    total: `score(total) >= ${at(most)}`,
    gain: `score(total) - score(total, before) >= ${publish(scale.to.minus(scale.from).times(gain).div(10))}`,
    part: `score(d0) >= ${at(part, scaleOf(standard.method, standard.dimensions[0]?.weight ?? scale.to))} and score(total, before) >= ${at(1)}`,
  };
  const data = {
    citymark: "programme/1",
    id: "drawn",
    title: "Drawn",
    standard: standard.reference,
    phases: Object.fromEntries(
      phases.map((id, i) => [id, { period: { from: `${2024 + i}-01-01`, to: `${2024 + i}-12-31` } }]),
    ),
    cities: Object.fromEntries(cities.map((id) => [id, { name: id }])),
    acceptance: rules.map((id) => ({ id, require: requirements[id] ?? "" })),
    waivers: waivers
      .filter(({ city, rule }) => city < cities.length && rules.includes(rule))
      .map(({ city, rule, until }) => ({ city: `c${city}`, rule, until, because: "r" })),
  };
  const { value, diagnostics } = checkProgramme({
    document: { file: "programme", data, where: (path) => ({ path }) },
    standard,
  });
  if (!value) throw new Error(`The drawn programme is wrong: ${JSON.stringify(diagnostics)}`);
  return { programme: value satisfies Programme, data };
}

function foundIn(outcome: ProgrammeOutcome, cities: ReadonlyMap<string, ReadonlyMap<string, Submitted>>): unknown {
  const ofCities = <T>(take: (city: ProgrammeOutcome["cities"][number]) => T) =>
    Object.fromEntries(outcome.cities.map((each) => [each.city.id, take(each)]));
  return {
    results: Object.fromEntries(
      [...cities].map(([city, each]) => [
        city,
        Object.fromEntries([...each].map(([phase, { result }]) => [phase, numbersIn(result)])),
      ]),
    ),
    judgements: ofCities(({ judgements }) => judgements.map(({ state }) => state)),
    verdicts: ofCities(({ accepted }) => accepted),
    changes: ofCities(({ change }) => (change ? { from: change.from, to: change.to, ...pointsIn(change.why) } : null)),
    ranks: Object.fromEntries([
      ...outcome.ranking.unranked.map((i) => [outcome.rankedCities[i], null]),
      ...outcome.ranking.ranked.map(({ index, rank, best, worst }) => [
        outcome.rankedCities[index],
        { rank, best, worst },
      ]),
    ]),
  };
}

function numbersIn({ totals, nodes, basis }: ResultDocument): unknown {
  const bases = Object.entries(totals).map(([each, { outcome, grade }]) => [
    each,
    { total: outcome.score ?? null, grade: grade?.id ?? null },
  ]);
  const { score = null, low = null, high = null } = totals[basis]?.outcome ?? {};
  return {
    ...Object.fromEntries(bases),
    nodes: Object.fromEntries(nodes.map(({ id, outcome: { kind, score: each } }) => [id, { kind, score: each }])),
    open: { basis, score, low, high },
  };
}

function pointsIn({ causes, indicators }: Change) {
  return {
    causes: Object.fromEntries(causes.map(({ cause, points }) => [cause, points])),
    indicators: Object.fromEntries(indicators.map(({ id, points }) => [id, points])),
  };
}
