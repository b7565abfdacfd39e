import { namesIn } from "../../formula/index.ts";
import type { Data } from "../../intake/index.ts";
import { isObject } from "../../intake/index.ts";
import type { CitationsText, CitationText } from "../../schema/types.gen.ts";
import { below, type Part, type Report, standardPart } from "../report.ts";
import {
  noReason,
  noReference,
  noSource,
  translationMissing,
  translationSwapped,
  unusedInput,
} from "../rules/standard/index.ts";
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
  for (const each of cited(texts)) checkBases(each, report);
  for (const { id, text, part } of indicatorEntries(texts))
    if (citationsIn(text.source).length === 0) report(noSource, { ...part, key: true }, { id });
};

function checkBases({ id, source, part }: Cited, report: Report): void {
  for (const [i, { ref, basis, note }] of citationsIn(source).entries()) {
    const place = { ...below(part, "source", ...(Array.isArray(source) ? [i] : [])), key: true };
    if (basis === "ours" && isBlank(note)) report(noReason, place, { id });
    if (ref === undefined && isRead(basis)) report(noReference, place, { id, basis });
  }
}

/** Whether somebody read it in a source, which is then named. */
export function isRead(basis: CitationText["basis"]): boolean {
  return basis === "source-text" || basis === "adapted";
}

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
  const rounding = below(standardPart, "method", "rounding");
  return [
    { id: "rounding", source: texts.standard.method.rounding?.source, part: rounding },
    ...[...indicatorEntries(texts)].map(entries),
    ...[...indicatorEntries(texts)].map(({ id, text, part }) => ({
      id,
      source: text.impute?.source,
      part: below(part, "impute"),
    })),
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
    if (typeof value === "string" && isWords(key, path)) checkAlone(value, { document, path: [...path, key] }, report);
    lacking(value, document, [...path, key], report);
  }
}

/** A text that stands in one language only. A source may be named as it names itself. */
function checkAlone(text: string, part: Part, report: Report): void {
  if (isChinese(text)) report(translationMissing, part, { language: "english" });
  else if (isSentence(text) && part.path[0] !== "sources") report(translationMissing, part, { language: "chinese" });
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
  if (zh.trim() === "" || en.trim() === "") return;
  if (!isChinese(zh)) {
    if (isChinese(en)) report(translationSwapped, { document, path, key: false });
    else if (isSentence(zh)) report(translationMissing, { document, path: [...path, "zh"] }, { language: "chinese" });
  } else if (isChinese(en) && !/[a-z]{2}/i.test(en))
    report(translationMissing, { document, path: [...path, "en"] }, { language: "english" });
}

function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text);
}

/** Three words of three letters or more: a name or an abbreviation may be the same in both languages. */
function isSentence(text: string): boolean {
  return (text.match(/\b[a-z]{3,}\b/gi) ?? []).length >= 3;
}

const words: ReadonlySet<string> = new Set(["title", "question", "about", "meaning", "note", "text"]);

/** Whether a plain text at this key is for readers: a title, the title of a choice. */
function isWords(key: string, path: readonly (string | number)[]): boolean {
  return words.has(key) || path.at(-1) === "choices";
}
