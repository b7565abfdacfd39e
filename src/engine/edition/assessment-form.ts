/** An empty assessment of a standard: every question as a comment, and nothing that counts as an answer. */
import { type Asks, catalogue, type Input, type Locale, type Standard } from "../model/index.ts";
import type { UnitTable } from "../quantity/index.ts";
import { inputsOf } from "./form/codes.ts";
import { boundsOf, line, optionsOf, unitOf, wantedEvidence } from "./form/question-words.ts";

const words = catalogue({
  head: {
    zh: "自评表。在冒号后填报；以 # 开头的行是说明。没有数据时写 { missing: { reason: 原因 } }。",
    en: "Self-assessment. Answers go after the colons; lines that begin with # explain. Where there is no figure write { missing: { reason: … } }.",
  },
  long: {
    zh: "需要注明部门、佐证或说明时写长格式：{ value: 12.5 万, by: 部门, evidence: [ 佐证编号 ], note: 说明 }",
    en: "To name the department, evidence or a note, write the long form: { value: 12.5 万, by: health, evidence: [ e-1 ], note: … }",
  },
  city: { zh: "城市代码与名称", en: "The city's code and name" },
  period: { zh: "数据期间，首日与末日，YYYY-MM-DD", en: "The period of the figures, first and last day, YYYY-MM-DD" },
  departments: { zh: "填报部门，供 by 引用", en: "The departments that answer, for `by`" },
  evidence: { zh: "佐证材料，供 evidence 引用", en: "The evidence, for `evidence`" },
  evidenceTitle: { zh: "标题", en: "title" },
  whole: { zh: "全市概况", en: "The city as a whole" },
  date: { zh: "日期 YYYY-MM-DD", en: "a day, YYYY-MM-DD" },
  choose: { zh: "选一项", en: "choose one" },
  level: { zh: "选达到的最高一级", en: "the highest level reached" },
  list: {
    zh: "列出满足的各项，如 [ {first} ]；一项都没有写 []",
    en: "list what is met, as in [ {first} ]; nothing: []",
  },
  table: {
    zh: "表格，可写 { file: {id}.csv }，表头为 {columns}",
    en: "a table, best as { file: {id}.csv } with the head {columns}",
  },
  owner: { zh: "填报", en: "held by" },
  claim: {
    zh: "可申请不适用：{ not-applicable: 理由 }",
    en: "may be claimed not applicable: { not-applicable: reason }",
  },
});

/** What is known beforehand. */
export interface FilledForm {
  readonly city?: { readonly id: string; readonly name: string };
  readonly period?: { readonly from: string; readonly to: string };
  readonly programme?: { readonly id: string; readonly phase: string };
  /** Departments that fill in the form: their questions only, and their entries for `by`. Without them, every question. */
  readonly departments?: readonly string[];
}

export function assessmentForm(
  standard: Standard,
  locale: Locale,
  { city, period, programme, departments }: FilledForm = {},
): string {
  const w = (key: keyof typeof words) => words[key][locale];
  const inputs = (departments ?? [undefined]).flatMap((each) => inputsOf(standard, each));
  const owners = [...new Set(inputs.flatMap(({ owner }) => owner ?? []))];
  const head = [
    `# ${line(standard.title, locale)} ${standard.reference}`,
    `# ${w("head")}`,
    `# ${w("long")}`,
    "citymark: assessment/1",
    `standard: ${standard.reference}`,
    `city: # ${w("city")}`,
    city ? `  id: ${JSON.stringify(city.id)}` : "  id:",
    city ? `  name: ${JSON.stringify(city.name)}` : "  name:",
    `period: # ${w("period")}`,
    period ? `  from: ${period.from}` : "  from:",
    period ? `  to: ${period.to}` : "  to:",
    ...(programme ? [`programme: { id: ${programme.id}, phase: ${programme.phase} }`] : []),
    ...(owners.length > 0 ? [`${departments ? "" : "# "}departments: # ${w("departments")}`] : []),
    ...(departments ?? owners).map(
      (id) => `${departments ? "" : "# "}  ${id}: { name: ${quoted(line(standard.owners.get(id) ?? id, locale))} }`,
    ),
    `# evidence: # ${w("evidence")}`,
    `#   e-1: { title: ${w("evidenceTitle")}, file: evidence/e-1.pdf, kind: document }`,
    "",
    "answers:",
  ];
  const sections = [undefined, ...standard.dimensions.map(({ id }) => id)].map((dimension) => {
    const own = inputs.filter((input) => input.dimension === dimension);
    const title =
      dimension === undefined ? w("whole") : line(standard.nodes.get(dimension)?.title ?? dimension, locale);
    return own.length === 0
      ? []
      : [`  # ──── ${title} ────`, "", ...own.flatMap((input) => question(input, standard, locale))];
  });
  return `${[...head, ...sections.flat()].join("\n").trimEnd()}\n`;
}

function question(input: Input, standard: Standard, locale: Locale): readonly string[] {
  const { id, question: text, asks, owner, evidence, claimable, note } = input;
  const w = (key: keyof typeof words) => words[key][locale];
  const facts = [
    asked(asks, id, standard.units, locale),
    ...(asks.kind === "quantity" ? boundsOf(asks, locale) : []),
    ...(owner === undefined ? [] : [`${w("owner")} ${line(standard.owners.get(owner) ?? owner, locale)}`]),
    ...wantedEvidence(evidence, locale),
    ...(claimable ? [w("claim")] : []),
  ];
  return [
    `  # ${line(text, locale)}`,
    `  #   ${facts.join(" · ")}`,
    ...optionsOf(asks, standard.units, locale).map((each) => `  #   ${each.id}: ${each.title}`),
    ...(note === undefined ? [] : [`  #   ${line(note, locale)}`]),
    `  ${id}:`,
    "",
  ];
}

function asked(asks: Asks, id: string, units: UnitTable, locale: Locale): string {
  const w = (key: keyof typeof words) => words[key][locale];
  switch (asks.kind) {
    case "quantity":
      return unitOf(asks, units, locale);
    case "date":
      return w("date");
    case "choice":
      return w("choose");
    case "levels":
      return w("level");
    case "checklist":
      return w("list").replace("{first}", [...asks.items.keys()].slice(0, 2).join(", "));
    case "table":
      return w("table")
        .replace("{id}", id)
        .replace("{columns}", [asks.rows, ...asks.columns.keys()].join(","));
  }
}

/** In quotes where YAML would read it otherwise. */
function quoted(text: string): string {
  return /^[\w\u4e00-\u9fff][\w\u4e00-\u9fff ]*$/u.test(text) ? text : JSON.stringify(text);
}
