import { namesIn } from "../../formula/index.ts";
import type { Data } from "../../intake/index.ts";
import { isObject } from "../../intake/index.ts";
import type { Report } from "../report.ts";
import { noReason, noSource, translationMissing, unusedInput } from "../rules/standard/index.ts";
import type { Check } from "./check.ts";
import { indicatorEntries, inputEntries } from "./entries.ts";

/** Nothing is asked in vain. Told only where every formula could be read: a misspelt name is no second finding. */
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
  for (const { id, text, part } of indicatorEntries(texts)) {
    const citations = text.source === undefined ? [] : Array.isArray(text.source) ? text.source : [text.source];
    if (citations.length === 0) report(noSource, { ...part, key: true }, { id });
    citations.forEach(({ basis, note }, i) => {
      const path = [...part.path, "source", ...(Array.isArray(text.source) ? [i] : [])];
      if (basis === "ours" && note === undefined) report(noReason, { ...part, path, key: true }, { id });
    });
  }
};

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
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "string" && isWords(key, path) && /[\u4e00-\u9fff]/.test(value))
      report(translationMissing, { document, path: [...path, key] }, { language: "english" });
    lacking(value, document, [...path, key], report);
  }
}

const words: ReadonlySet<string> = new Set(["title", "question", "about", "meaning", "note", "text"]);

/** Whether a plain text at this key is for readers: a title, the title of a choice. */
function isWords(key: string, path: readonly (string | number)[]): boolean {
  return words.has(key) || path.at(-1) === "choices";
}
