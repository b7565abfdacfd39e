/** An empty assessment of a standard: every question as a comment, and nothing that counts as an answer. */
import { type Asks, type Input, type Locale, type Standard, say, type Text } from "../model/index.ts";
import { publish, type UnitTable, unitWords } from "../quantity/index.ts";

type Said = Readonly<Record<Locale, string>>;

const words = {
  head: {
    zh: "自评表。在冒号后填写答案；以 # 开头的行是说明。没有数据时写 { missing: { reason: 原因 } }。",
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
  unit: { zh: "单位", en: "unit" },
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
  wanted: { zh: "佐证", en: "evidence" },
  required: { zh: "必须", en: "required" },
  claim: {
    zh: "可申请不适用：{ not-applicable: 理由 }",
    en: "may be claimed not applicable: { not-applicable: reason }",
  },
  between: { zh: "范围", en: "range" },
  required_item: { zh: "（必备）", en: " (required)" },
} as const satisfies Readonly<Record<string, Said>>;

/** What is known beforehand. */
export interface FilledForm {
  readonly city?: { readonly id: string; readonly name: string };
  readonly period?: { readonly from: string; readonly to: string };
  readonly programme?: { readonly id: string; readonly phase: string };
}

export function assessmentForm(
  standard: Standard,
  locale: Locale,
  { city, period, programme }: FilledForm = {},
): string {
  const w = (key: keyof typeof words) => words[key][locale];
  const owners = [...new Set([...standard.inputs.values()].flatMap(({ owner }) => owner ?? []))];
  const head = [
    `# ${said(standard.title, locale)} ${standard.reference}`,
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
    ...(owners.length > 0
      ? [
          `# departments: # ${w("departments")}`,
          ...owners.map((id) => `#   ${id}: { name: ${quoted(said(standard.owners.get(id) ?? id, locale))} }`),
        ]
      : []),
    `# evidence: # ${w("evidence")}`,
    `#   e-1: { title: ${w("evidenceTitle")}, file: evidence/e-1.pdf, kind: document }`,
    "",
    "answers:",
  ];
  const sections = [undefined, ...standard.dimensions.map(({ id }) => id)].map((dimension) => {
    const inputs = [...standard.inputs.values()].filter((input) => input.dimension === dimension);
    const title =
      dimension === undefined ? w("whole") : said(standard.nodes.get(dimension)?.title ?? dimension, locale);
    return inputs.length === 0
      ? []
      : [`  # ──── ${title} ────`, "", ...inputs.flatMap((input) => question(input, standard, locale))];
  });
  return `${[...head, ...sections.flat()].join("\n").trimEnd()}\n`;
}

function question(input: Input, standard: Standard, locale: Locale): readonly string[] {
  const { id, question: text, asks, owner, evidence, claimable, note } = input;
  const w = (key: keyof typeof words) => words[key][locale];
  const facts = [
    asked(asks, id, standard.units, locale),
    ...(asks.kind === "quantity" ? bounds(asks, w("between")) : []),
    ...(owner === undefined ? [] : [`${w("owner")} ${said(standard.owners.get(owner) ?? owner, locale)}`]),
    ...(evidence.required || evidence.kinds.length > 0 ? [wantedEvidence(evidence, locale)] : []),
    ...(claimable ? [w("claim")] : []),
  ];
  return [
    `  # ${said(text, locale)}`,
    `  #   ${facts.join(" · ")}`,
    ...steps(asks, standard.units, locale).map((line) => `  #   ${line}`),
    ...(note === undefined ? [] : [`  #   ${said(note, locale)}`]),
    `  ${id}:`,
    "",
  ];
}

/** 佐证：必须（文件、数据集） */
function wantedEvidence({ required, kinds }: Input["evidence"], locale: Locale): string {
  const zh = locale === "zh";
  const list = kinds.map((kind) => evidenceKinds[kind]?.[locale] ?? kind).join(zh ? "、" : ", ");
  const parts = [
    required ? words.required[locale] : "",
    required && list !== "" ? (zh ? `（${list}）` : ` (${list})`) : list,
  ];
  return `${words.wanted[locale]}${zh ? "：" : ": "}${parts.join("")}`;
}

const evidenceKinds: Readonly<Record<string, Said>> = {
  document: { zh: "文件", en: "document" },
  dataset: { zh: "数据集", en: "dataset" },
  web: { zh: "网页", en: "web page" },
  photo: { zh: "照片", en: "photo" },
  report: { zh: "报告", en: "report" },
};

function asked(asks: Asks, id: string, units: UnitTable, locale: Locale): string {
  const w = (key: keyof typeof words) => words[key][locale];
  switch (asks.kind) {
    case "quantity":
      return `${w("unit")} ${unitWords(asks.unit, units, locale)}`;
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

function bounds({ minimum, maximum, unit }: Asks & { kind: "quantity" }, name: string): readonly string[] {
  if (!minimum && !maximum) return [];
  const inUnit = (value: typeof minimum) => (value ? publish(value.div(unit.factor)) : "");
  const [least, most] = [inUnit(minimum), inUnit(maximum)];
  if (most === "") return [`${name} ≥ ${least}`];
  return [least === "" ? `${name} ≤ ${most}` : `${name} ${least}–${most}`];
}

/** The choices, levels, items or columns, a line each. */
function steps(asks: Asks, units: UnitTable, locale: Locale): readonly string[] {
  const line = (id: string, title: Text, more = "") => `${id}: ${said(title, locale)}${more}`;
  switch (asks.kind) {
    case "choice":
      return [...asks.choices].map(([id, title]) => line(id, title));
    case "levels":
      return [...asks.levels.values()].map(({ id, title }) => line(id, title));
    case "checklist":
      return [...asks.items.values()].map(({ id, title, required }) =>
        line(id, title, required ? words.required_item[locale] : ""),
      );
    case "table":
      return [...asks.columns.values()].map(({ id, title, unit }) =>
        line(id, title, ` (${unitWords(unit, units, locale)})`),
      );
    default:
      return [];
  }
}

function said(text: Text, locale: Locale): string {
  return say(text, locale).replace(/\s+/g, " ").trim();
}

/** In quotes where YAML would read it otherwise. */
function quoted(text: string): string {
  return /^[\w\u4e00-\u9fff][\w\u4e00-\u9fff ]*$/u.test(text) ? text : JSON.stringify(text);
}
