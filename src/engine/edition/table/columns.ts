/** The tables in which a standard is written in a workbook, and their columns: by code in the head, or by the usual words. */
import { codeInHead } from "../../intake/index.ts";

export const tables = {
  edition: ["key", "value"],
  parts: ["id", "of", "code", "title", "title-zh", "title-en", "weight", "more"],
  indicators: [
    ...["dimension", "dimension-weight", "group", "code", "id", "title", "title-zh", "title-en"],
    ...["question", "question-zh", "question-en", "value", "unit", "direction", "minimum", "maximum", "owner"],
    ...["applicable", "require", "weight", "worst", "best", "score"],
    ...["source", "clause", "basis", "note", "note-zh", "note-en", "more"],
  ],
  questions: [
    ...["of", "id", "question", "question-zh", "question-en", "unit", "minimum", "maximum", "owner"],
    ...["note", "note-zh", "note-en", "more"],
  ],
} as const;

export type TableId = keyof typeof tables;

/** What people write at the head of a column, in small letters without blanks and brackets. */
const usual: Readonly<Record<string, readonly string[]>> = {
  dimension: ["维度", "一级指标", "领域", "domain"],
  "dimension-weight": ["维度权重", "一级权重", "一级指标权重"],
  group: ["分组", "组", "二级指标", "subdimension"],
  code: ["编号", "代码", "序号", "指标编号", "no", "no.", "number"],
  id: ["代号"],
  title: ["名称", "指标", "指标名称", "三级指标", "name", "indicator", "indicatorname"],
  "title-zh": ["中文名称", "名称中文", "指标名称中文", "titlezh", "titlechinese", "namezh"],
  "title-en": ["英文名称", "名称英文", "指标名称英文", "titleen", "titleenglish", "nameen"],
  question: ["问题", "填报内容", "填报项"],
  value: ["公式", "计算公式", "计算方法", "formula"],
  unit: ["单位", "计量单位"],
  direction: ["方向", "指标方向", "正逆向"],
  minimum: ["最小值", "下限", "min"],
  maximum: ["最大值", "上限", "max"],
  weight: ["权重", "分值", "指标权重"],
  worst: ["最差值", "零分值", "0分", "lowerbound"],
  best: ["最优值", "目标值", "满分值", "target", "upperbound"],
  source: ["来源", "出处", "数据来源", "reference"],
  clause: ["条款", "page", "section"],
  basis: ["依据"],
  note: ["备注", "说明", "notes", "remark", "remarks"],
};

const codes: ReadonlyMap<string, string> = new Map([
  ...Object.values(tables).flatMap((columns) => columns.map((code) => [code, code] as const)),
  ...Object.entries(usual).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
]);

/** The column that a head names. */
export function columnOf(head: string): string | undefined {
  const words = head.normalize("NFKC").toLowerCase().trim();
  return codes.get(codeInHead(head) ?? "") ?? codes.get(words) ?? codes.get(words.replace(/[\s()_]/g, ""));
}
