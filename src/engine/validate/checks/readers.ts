import { namesIn } from "../../formula/index.ts";
import type { Data } from "../../intake/index.ts";
import { isObject } from "../../intake/index.ts";
import type { CitationsText, CitationText } from "../../schema/types.gen.ts";
import { below, type Part, type Report, standardPart } from "../report.ts";
import { noReason, noSource, translationMissing, translationSwapped, unusedInput } from "../rules/standard/index.ts";
import type { StandardTexts } from "../texts.ts";
import type { Check } from "./check.ts";
import { groupEntries, indicatorEntries, inputEntries } from "./entries.ts";

/** Every input is used. Reported only where every formula could be read: a misspelt name is no second finding. */
export const usage: Check = ({ texts, standard, context, report, sound }) => {
  if (!sound()) return;
  const used = new Set(standard.indicators.flatMap(({ uses }) => uses));
  for (const { value } of standard.parameters.values()) if (value.kind === "by") used.add(value.input);
  for (const { formula } of context.formulas) for (const name of namesIn(formula)) used.add(name);
  for (const { id, part } of inputEntries(texts))
    if (!used.has(id)) report(unusedInput, { ...part, key: true }, { id });
};

/** A reader sees what is the issuer's and what is ours, and why. */
export const provenance: Check = ({ texts, standard, report }) => {
  if (standard.sources.size === 0) return;
  for (const { id, source, part } of cited(texts))
    for (const [i, { basis, note }] of citationsIn(source).entries())
      if (basis === "ours" && isBlank(note))
        report(noReason, { ...below(part, "source", ...(Array.isArray(source) ? [i] : [])), key: true }, { id });
  for (const { id, text, part } of indicatorEntries(texts))
    if (citationsIn(text.source).length === 0) report(noSource, { ...part, key: true }, { id });
};

function isBlank(note: CitationText["note"]): boolean {
  return (
    note === undefined ||
    Object.values(typeof note === "object" ? note : { note }).every((text) => String(text).trim() === "")
  );
}

interface Cited {
  readonly id: string;
  readonly source: CitationsText | string | undefined;
  readonly part: Part;
}

/** Everything that says where it comes from. */
function cited(texts: StandardTexts): readonly Cited[] {
  const { elements = {}, parameters = {}, formulas = {}, gates = [] } = texts.standard;
  const entries = ({ id, text, part }: { id: string; text: { source?: CitationsText }; part: Part }): Cited => ({
    id,
    source: text.source,
    part,
  });
  return [
    ...[...indicatorEntries(texts)].map(entries),
    ...[...groupEntries(texts)].map(entries),
    ...texts.dimensions.map(([id, { source }]) => ({ id, source, part: { document: id, path: [] } })),
    ...Object.entries(elements).map(([id, { source }]) => ({ id, source, part: below(standardPart, "elements", id) })),
    ...Object.entries(formulas).map(([id, { source }]) => ({ id, source, part: below(standardPart, "formulas", id) })),
    ...Object.entries(parameters).map(([id, { source }]) => ({
      id,
      source,
      part: below(standardPart, "parameters", id),
    })),
    ...gates.map(({ id, source }, i) => ({ id, source, part: below(standardPart, "gates", i) })),
  ];
}

function citationsIn(source: CitationsText | string | undefined): readonly CitationText[] {
  return source === undefined || typeof source === "string" ? [] : [source].flat();
}

/** Where the title stands in two languages, all words do. */
export const translations: Check = ({ texts, report }) => {
  const { title } = texts.standard;
  if (typeof title !== "object" || title.zh === undefined || title.en === undefined) return;
  lacking(texts.standard as unknown as Data, "standard", [], report);
  for (const [id, text] of texts.dimensions) lacking(text as unknown as Data, id, [], report);
};

function lacking(data: Data, document: string, path: readonly (string | number)[], report: Report): void {
  if (Array.isArray(data)) for (const [i, each] of data.entries()) lacking(each, document, [...path, i], report);
  if (!isObject(data)) return;
  const keys = Object.keys(data);
  const [only] = keys;
  if (keys.length === 1 && (only === "zh" || only === "en"))
    report(translationMissing, { document, path, key: true }, { language: only === "zh" ? "english" : "chinese" });
  else checkPair(data, document, path, report);
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "string" && isWords(key, path) && /[\u4e00-\u9fff]/.test(value))
      report(translationMissing, { document, path: [...path, key] }, { language: "english" });
    lacking(value, document, [...path, key], report);
  }
}

/** Both languages say something, and each stands under its own key. */
function checkPair(
  data: Readonly<Record<string, Data>>,
  document: string,
  path: readonly (string | number)[],
  report: Report,
): void {
  const { zh, en } = data;
  if (typeof zh !== "string" || typeof en !== "string") return;
  for (const [key, language, text] of [
    ["zh", "chinese", zh],
    ["en", "english", en],
  ] as const)
    if (text.trim() === "") report(translationMissing, { document, path: [...path, key], key: true }, { language });
  const [zhIsChinese, enIsChinese] = [zh, en].map((text) => /[\u4e00-\u9fff]/.test(text));
  if (zh.trim() === "" || en.trim() === "") return;
  if (!zhIsChinese && !enIsChinese && zh.trim() === en.trim() && isSentence(zh))
    report(translationMissing, { document, path: [...path, "zh"] }, { language: "chinese" });
  if (!enIsChinese) return;
  if (!zhIsChinese) report(translationSwapped, { document, path, key: false });
  else if (zh.trim() === en.trim())
    report(translationMissing, { document, path: [...path, "en"] }, { language: "english" });
}

/** Three words or more: a name or an abbreviation may be the same in both languages. */
function isSentence(text: string): boolean {
  return (text.match(/\b[a-z]{3,}\b/g) ?? []).length >= 3;
}

const words: ReadonlySet<string> = new Set(["title", "question", "about", "meaning", "note", "text"]);

/** Whether a plain text at this key is for readers: a title, the title of a choice. */
function isWords(key: string, path: readonly (string | number)[]): boolean {
  return words.has(key) || path.at(-1) === "choices";
}
