/** Kinds of evidence are a standard's own words; the usual ones have words in each language. */
import type { Said } from "./said.ts";

const kinds: Readonly<Record<string, Said>> = {
  document: { zh: "文件", en: "document" },
  dataset: { zh: "数据集", en: "dataset" },
  web: { zh: "网页", en: "web page" },
  photo: { zh: "照片", en: "photo" },
  publication: { zh: "出版物", en: "publication" },
  report: { zh: "报告", en: "report" },
};

/** Nothing for a kind that a standard has made up. */
export function evidenceKind(kind: string): Said | undefined {
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}
