/**
 * Many results as one table: a row a city, with the total, every dimension, group and indicator, and the ranks. A cell
 * without a number is empty, and the state beside it says why. Rows are kept as text, so that tens of thousands fit.
 */
import { labels } from "../catalogue/labels.ts";
import { workbookLabels } from "../catalogue/workbook-labels.ts";
import { type Contender, contenderOf, type Ranked, rankContenders } from "../cohort/index.ts";
import { stamps } from "../content/city/provenance.ts";
import { numbersOf } from "../content/shared/outcome.ts";
import { subject } from "../content/shared/subject.ts";
import { headline, type Locale, type Standard, speak } from "../model/index.ts";
import { csvLines, csvNumber as number, csvText as text } from "../render/csv/text.ts";
import type { ResultDocument } from "../schema/types.gen.ts";

interface Row {
  /** Before the ranks, and after them. */
  readonly head: string;
  readonly tail: string;
  /** Its place among the contenders; nothing where there is no result. */
  readonly contender: number | undefined;
}

/** Add the results of one standard, then write `lines()`: RFC 4180 with a byte order mark, numbers as in the results. */
export class ScoresCsv {
  private readonly rows: Row[] = [];
  private readonly contenders: Contender[] = [];
  private readonly standard: Standard;
  private readonly locale: Locale;

  /** All results are of this standard. */
  constructor(standard: Standard, locale: Locale) {
    this.standard = standard;
    this.locale = locale;
  }

  /** `file`: what the row is called. */
  add(file: string, result: ResultDocument): void {
    const { standard, locale } = this;
    const city = subject(result, standard, locale);
    const { assessment, basis } = result;
    const { outcome, grade } = headline(result);
    const stamp = stamps(city).map(({ kind }) => kind);
    this.rows.push({
      head: joined([
        text(file),
        text(city.say(assessment.city.name)),
        text(assessment.city.id),
        text(assessment.period.from),
        text(assessment.period.to),
        text(basis),
      ]),
      tail: joined([
        ...cells({ outcome }),
        text(grade?.id ?? ""),
        ...[...standard.nodes.keys()].flatMap((id) => cells(city.nodes.get(id))),
        text(assessment.digest),
        text(stamp.join(" ")),
      ]),
      contender: this.contenders.push(contenderOf(result, standard)) - 1,
    });
  }

  /** A city without a result; `state` says why. */
  addWithout(file: string, state: "unreadable" | "missing"): void {
    const nothing = (count: number) => Array.from({ length: count }, () => "");
    this.rows.push({
      head: joined([text(file), ...nothing(5)]),
      tail: joined([state, ...nothing(6 + 4 * this.standard.nodes.size)]),
      contender: undefined,
    });
  }

  /** The table, line by line. Cities are ranked if each is there once. */
  lines(): Iterable<string> {
    return csvLines(this.records());
  }

  private *records(): Iterable<readonly string[]> {
    yield this.titles();
    const ranks = this.isRanked() ? this.ranks() : new Map<number, Ranked>();
    for (const { head, tail, contender } of this.rows) {
      const { rank, best, worst } = ranks.get(contender ?? -1) ?? {};
      yield [head, ...[rank, best, worst].map((place) => String(place ?? "")), tail];
    }
  }

  /** Whether no city is there twice: a city has one rank. */
  isRanked(): boolean {
    return new Set(this.contenders.map(({ city }) => city.id)).size === this.contenders.length;
  }

  private ranks(): ReadonlyMap<number, Ranked> {
    const { ranked } = rankContenders(this.contenders, this.standard, { draws: 1, smallestCohort: Number.MAX_VALUE });
    return new Map(ranked.map((each) => [each.index, each]));
  }

  private titles(): readonly string[] {
    const words = { ...speak(labels, this.locale), ...speak(workbookLabels, this.locale) };
    const four = (name: string) => [`${name} ${words.state}`, name, `${name} ${words.low}`, `${name} ${words.high}`];
    return [
      words.file,
      words.city,
      `${words.city} ${words.id}`,
      words.periodFrom,
      words.periodTo,
      words.basedOn,
      words.rank,
      words.bestRank,
      words.worstRank,
      ...four(words.total),
      words.grade,
      ...[...this.standard.nodes.keys()].flatMap(four),
      words.assessmentDigest,
      words.stamp,
    ].map(text);
  }
}

/** As one text of its own, which takes less memory than its cells. */
const joined = (written: readonly string[]): string => written.join(",");

function cells(node: Parameters<typeof numbersOf>[0] | undefined): readonly string[] {
  const { outcome, score, low, high } = node ? numbersOf(node) : { outcome: "", score: "", low: "", high: "" };
  return [text(outcome), number(score), number(low), number(high)];
}
