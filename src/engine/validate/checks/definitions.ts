/** Things that a standard defines: each is used, named once, spelt right and dated in order. */
import type { Data } from "../../intake/index.ts";
import { isObject } from "../../intake/index.ts";
import { type Standard, say, type Text, type Worded } from "../../model/index.ts";
import { parseDay } from "../../quantity/index.ts";
import type { CitationsText, InputText } from "../../schema/types.gen.ts";
import { dateFacts } from "../date-facts.ts";
import { nearest } from "../nearest.ts";
import { below, type Part, type Report, standardPart } from "../report.ts";
import { date } from "../rules/assessment/index.ts";
import {
  effectiveOrder,
  evidenceKind,
  excludeWithoutCoverage,
  repeated,
  unusedDefinition,
} from "../rules/standard/index.ts";
import type { StandardTexts } from "../texts.ts";
import type { Check } from "./check.ts";
import { groupEntries, indicatorEntries, inputEntries } from "./entries.ts";
import { isRead } from "./readers.ts";

const named = {
  source: { fact: "source", zh: "来源", en: "source" },
  parameter: { fact: "parameter", zh: "参数", en: "parameter" },
  formula: { fact: "formula", zh: "公式", en: "formula" },
  unit: { fact: "unit", zh: "单位", en: "unit" },
  owner: { fact: "owner", zh: "责任部门", en: "department" },
  code: { fact: "code", zh: "编号", en: "code" },
  title: { fact: "title", zh: "名称", en: "title" },
  question: { fact: "question", zh: "问题", en: "question" },
} as const satisfies Readonly<Record<string, Worded>>;

/** What is defined is used. Reported only where everything could be read: a misspelt name is no second finding. */
export const unused: Check = ({ texts, standard, report, sound }) => {
  if (!sound()) return;
  const { standard: text } = texts;
  const expect = (what: keyof typeof named, key: string, used: (id: string) => boolean) => {
    for (const id of Object.keys((text as unknown as Record<string, object>)[key] ?? {}))
      if (!used(id))
        report(unusedDefinition, { ...below(standardPart, key, id), key: true }, { what: named[what], id });
  };
  const cited = citedSources(texts);
  if (allCite(texts)) expect("source", "sources", (id) => cited.has(id));
  const names = wordsUsed(texts, formulaKeys);
  expect("parameter", "parameters", (id) => names.has(id));
  expect("formula", "formulas", (id) => names.has(id));
  const units = wordsUsed(texts, unitKeys);
  expect("unit", "units", (id) => waysToWrite(id, standard, texts).some((word) => isUsed(word, units)));
  const owners = new Set([...inputEntries(texts), ...indicatorEntries(texts)].map(({ text: { owner } }) => owner));
  expect("owner", "owners", (id) => owners.has(id));
};

/** The keys whose texts are formulas, numbers with units, or units. */
const formulaKeys: ReadonlySet<string> = new Set([
  ...["value", "applicable", "require", "worst", "best", "at", "at-least", "at-most", "target", "tolerance", "of"],
  ...["formula", "deduct", "bonus", "when"],
]);
const unitKeys: ReadonlySet<string> = new Set([
  ...formulaKeys,
  "unit",
  "minimum",
  "maximum",
  "values",
  "weight",
  "from",
]);

/** The texts at some keys, and the words in them. */
function wordsUsed(texts: StandardTexts, keys: ReadonlySet<string>): ReadonlySet<string> {
  const written = [texts.standard, ...texts.dimensions.map(([, dimension]) => dimension)].flatMap((each) => [
    ...textsAt(each as unknown as Data, keys, false),
  ]);
  return new Set(written.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}²³-]+/u)]));
}

function* textsAt(data: Data, keys: ReadonlySet<string>, inside: boolean): Generator<string> {
  if (Array.isArray(data)) for (const each of data) yield* textsAt(each, keys, inside);
  else if (isObject(data))
    for (const [key, value] of Object.entries(data))
      yield* textsAt(value, keys, keys.has(key) || (inside && !isObject(value)));
  else if (inside && data !== null) yield String(data);
}

function waysToWrite(id: string, { units }: Standard, { standard }: StandardTexts): readonly string[] {
  const { zh, en, singular } = units.titles.get(id) ?? {};
  return [id, zh, en, singular, ...(standard.units?.[id]?.written ?? [])].flatMap((word) => word ?? []);
}

/** A Chinese unit follows its number without a blank: 万套. */
function isUsed(word: string, texts: ReadonlySet<string>): boolean {
  return texts.has(word) || [...texts].some((text) => (/^[a-z-]+$/.test(word) ? text === word : text.includes(word)));
}

/** Whether nothing that should name its source forgets it: what nothing cites was then meant to be cited there. */
function allCite(texts: StandardTexts): boolean {
  return [...indicatorEntries(texts)].every(({ text: { source } }) => {
    const citations = source === undefined ? [] : [source].flat();
    return citations.length > 0 && citations.every(({ ref, basis }) => ref !== undefined || !isRead(basis));
  });
}

function citedSources(texts: StandardTexts): ReadonlySet<string> {
  const cited = new Set<string>();
  const cite = (written: CitationsText | string | undefined) => {
    if (typeof written === "string") cited.add(written);
    else for (const { ref } of written === undefined ? [] : [written].flat()) if (ref !== undefined) cited.add(ref);
  };
  const { elements = {}, parameters = {}, gates = [] } = texts.standard;
  for (const { source } of [...Object.values(elements), ...Object.values(parameters), ...gates]) cite(source);
  for (const [, { source }] of texts.dimensions) cite(source);
  for (const { text } of [...groupEntries(texts), ...indicatorEntries(texts)]) cite(text.source);
  return cited;
}

interface Named {
  readonly id: string;
  readonly words: unknown;
  readonly part: Part;
}

/** No two things that readers see beside each other are called the same. */
export const distinct: Check = ({ texts, report }) => {
  for (const [what, all] of namedAlike(texts)) tellApart(what, all, report);
};

type Naming = "code" | "title" | "question";

/** What distinguishes entries: indicators first by their codes. */
function* namedAlike(texts: StandardTexts): Generator<readonly [Naming, readonly Named[]]> {
  const { standard, dimensions } = texts;
  const indicators = [...indicatorEntries(texts)];
  const named = (
    key: Naming,
    entries: Iterable<{ id: string; text: { readonly [Key in Naming]?: unknown }; part: Part }>,
  ) => [...entries].map(({ id, text, part }): Named => ({ id, words: text[key], part: below(part, key) }));
  const codes = named("code", indicators);
  yield ["code", codes];
  const copied = new Set(repeats(codes).map(({ each }) => each.id));
  yield [
    "title",
    named(
      "title",
      indicators.filter(({ id }) => !copied.has(id)),
    ),
  ];
  yield [
    "question",
    named(
      "question",
      [...inputEntries(texts), ...indicators].filter(({ id }) => !copied.has(id)),
    ),
  ];
  yield ["code", named("code", groupEntries(texts))];
  yield ["title", dimensions.map(([id, { title }]) => ({ id, words: title, part: { document: id, path: ["title"] } }))];
  yield [
    "title",
    (standard.grades ?? []).map(({ id, title }, i) => ({
      id,
      words: title,
      part: below(standardPart, "grades", i, "title"),
    })),
  ];
  for (const { text, part } of indicators)
    for (const key of ["levels", "checklist"] as const)
      yield [
        "title",
        Object.entries(text.score?.[key] ?? {}).map(([id, { title }]) => ({
          id,
          words: title,
          part: below(part, "score", key, id, "title"),
        })),
      ];
}

function tellApart(what: Naming, all: readonly Named[], report: Report): void {
  for (const { each, other, text } of repeats(all))
    report(repeated, each.part, { id: each.id, other, what: named[what], text });
}

/** Each thing that is called like one before it. */
function repeats(
  all: readonly Named[],
): readonly { readonly each: Named; readonly other: string; readonly text: string }[] {
  const seen = new Map<string, string>();
  return all.flatMap((each) => {
    const words = each.words === undefined ? [] : inEachLanguage(each.words as Text);
    const known = words.find(({ key }) => (seen.get(key) ?? each.id) !== each.id);
    for (const { key } of words) if (!seen.has(key)) seen.set(key, each.id);
    return known ? [{ each, other: seen.get(known.key) ?? "", text: known.text }] : [];
  });
}

/** A text that stands in one language only is compared in both. */
function inEachLanguage(text: Text): readonly { readonly key: string; readonly text: string }[] {
  return (["zh", "en"] as const).flatMap((locale) => {
    const words = say(text, locale).trim();
    return words === "" ? [] : [{ key: `${locale} ${words.toLowerCase().replace(/\s+/g, " ")}`, text: words }];
  });
}

const usualKinds = ["document", "dataset", "web", "photo", "report", "publication"];

/** Kinds of evidence are free words; one that is nearly a usual word is a slip. */
export const evidence: Check = ({ texts, report }) => {
  const look = ({ evidence: wanted }: Pick<InputText, "evidence">, part: Part) => {
    for (const [i, kind] of (wanted?.kinds ?? []).entries()) {
      const meant = usualKinds.includes(kind) || kind.length < 4 ? undefined : nearest(kind, usualKinds);
      if (meant !== undefined)
        report(evidenceKind, below(part, "evidence", "kinds", i), { found: kind, nearest: meant });
    }
  };
  for (const { text, part } of [...inputEntries(texts), ...indicatorEntries(texts)]) look(text, part);
};

/** When the edition is in force, and how much of it must be answered. */
export const frame: Check = ({ texts: { standard }, report }) => {
  const { from, to } = standard.effective ?? {};
  for (const [key, day] of Object.entries({ from, to })) checkDay(day, below(standardPart, "effective", key), report);
  for (const [id, { date }] of Object.entries(standard.sources ?? {}))
    checkDay(date, below(standardPart, "sources", id, "date"), report);
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : parseDay(day)));
  if (from !== undefined && to !== undefined && first !== undefined && last !== undefined && last < first)
    report(effectiveOrder, below(standardPart, "effective", "to"), { from, to });
  const { missing, "minimum-coverage": least, "minimum-parts": parts } = standard.method;
  if (missing === "exclude" && (least ?? parts) === undefined)
    report(excludeWithoutCoverage, below(standardPart, "method", "missing"));
};

/** A date may be a year or a month alone, as sources are often dated. */
function checkDay(written: string | number | undefined, part: Part, report: Report): void {
  const text = String(written ?? "").trim();
  if (text === "" || /^[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || parseDay(text) !== undefined) return;
  report(date, part, dateFacts(text));
}
