/** Verdicts, grades and targets that a small difference decided, and what else would have decided them. */

import { closeCall } from "../../../catalogue/programme-findings.ts";
import { thresholdOf } from "../../../cohort/index.ts";
import { headline } from "../../../model/index.ts";
import { Decimal } from "../../../quantity/index.ts";
import { percent } from "../../shared/digits.ts";
import type { City, ProgrammeSubject } from "./subject.ts";
import { targetOf } from "./targets.ts";

/** As a share of the scale: half a point of a hundred. */
const near = 0.005;

interface Test {
  readonly title: string;
  readonly found: Decimal;
  readonly at: Decimal;
  readonly ofTotal: boolean;
  /** A grade that begins here. */
  readonly grade?: string;
}

export interface CloseCall {
  readonly city: City;
  readonly text: string;
  readonly margin: Decimal;
}

/** The closest first. */
export function closeCalls(subject: ProgrammeSubject): readonly CloseCall[] {
  return subject.cities
    .flatMap((city) => grouped(testsOf(subject, city)).flatMap((tests) => call(subject, city, tests)))
    .sort((a, b) => a.margin.comparedTo(b.margin));
}

function testsOf(subject: ProgrammeSubject, city: City): readonly Test[] {
  const { standard, words, say, phase } = subject;
  const conditions = city.outcome.judgements.flatMap(({ rule, found }): Test[] => {
    const threshold = thresholdOf(rule);
    return threshold && found !== undefined
      ? [
          {
            ...threshold,
            title: `${words.quoteOpen}${say(rule.title ?? rule.id)}${words.quoteClose}`,
            found: new Decimal(found),
          },
        ]
      : [];
  });
  const total = city.total();
  if (!total) return conditions;
  const held = city.final && headline(city.final).grade?.["held-by"];
  const grades = held === undefined ? standard.grades.slice(1) : [];
  const { target } = targetOf(city, phase);
  return [
    ...conditions,
    ...grades.map(
      ({ id, title, from }): Test => ({
        title: `${words.gradeNamed}${words.quoteOpen}${say(title)}${words.quoteClose}`,
        found: total,
        at: from,
        ofTotal: true,
        grade: id,
      }),
    ),
    ...(target ? [{ title: words.targetNamed, found: total, at: target, ofTotal: true }] : []),
  ];
}

/** The same number against the same threshold is one call, whatever hangs on it. */
function grouped(tests: readonly Test[]): readonly (readonly Test[])[] {
  const groups = new Map<string, Test[]>();
  for (const test of tests) {
    const key = `${test.found}/${test.at}/${test.ofTotal}`;
    groups.set(key, [...(groups.get(key) ?? []), test]);
  }
  return [...groups.values()];
}

function call(subject: ProgrammeSubject, city: City, tests: readonly Test[]): readonly CloseCall[] {
  const [first] = tests;
  if (!first) return [];
  const { scale, score, locale, join } = subject;
  const { from, to } = scale();
  const { found, at, ofTotal } = first;
  const margin = subject.gain(at, found);
  if (margin.difference.abs().greaterThan(to.minus(from).times(near))) return [];
  const above = found.greaterThanOrEqualTo(at);
  const text = closeCall[locale]({
    city: city.name,
    titles: join(tests.map(({ title }) => title)),
    found: score(found),
    at: score(at),
    margin: margin.size,
    above,
    ...(ofTotal ? otherBases(subject, city, at, above) : {}),
    share: shareOfDraws(subject, city, tests),
  });
  return [{ city, text, margin: margin.difference.abs() }];
}

/** Totals on another basis that lie on the other side of the threshold. */
function otherBases({ score }: ProgrammeSubject, { final }: City, at: Decimal, above: boolean) {
  const crossing = (number: string | undefined) =>
    number !== undefined && new Decimal(number).greaterThanOrEqualTo(at) !== above ? score(number) : undefined;
  const self = crossing(final?.review && final.totals["self-assessed"].outcome.score);
  const only = crossing(final?.totals["verified-only"]?.outcome.score);
  return { ...(self === undefined ? {} : { self }), ...(only === undefined ? {} : { only }) };
}

/** In how many draws of the weights the grade, or a higher one, is reached; "" where no grade hangs on it. */
function shareOfDraws({ standard }: ProgrammeSubject, { ranked }: City, tests: readonly Test[]): string {
  const grade = tests.find((test) => test.grade !== undefined)?.grade;
  if (grade === undefined || !ranked) return "";
  const from = standard.grades.findIndex(({ id }) => id === grade);
  const reached = standard.grades.slice(from).map(({ id }) => id);
  const share = ranked.grades.reduce((sum, each) => (reached.includes(each.grade) ? sum + each.share : sum), 0);
  return percent(new Decimal(share).toDecimalPlaces(9), 0);
}
