/** What the commands around forms and submissions say, in both languages side by side. */
import type { Locale } from "../../engine/index.ts";

export const formSentences = {
  noGrade: {
    en: "--to {written}: {edition} has no such grade. Name one of {grades}, or a total.",
    zh: "--to {written}：{edition} 没有这一等级。请写 {grades} 之一，或写总分。",
  },
  effortForm: {
    en: "--effort takes an indicator and a whole number from 1 to 20, such as citizen-survey=1. Found: “{written}”.",
    zh: "--effort 应写指标和 1 至 20 的整数，如 citizen-survey=1，实为“{written}”。",
  },
  setForm: {
    en: "--set takes a question and its answer, such as visits-booked=80万人次, for one assessment. Found: “{written}”.",
    zh: "--set 应写填报项和答案，如 visits-booked=80万人次，且只用于一份自评表，实为“{written}”。",
  },
  supposed: {
    en: "SUPPOSED, not answered: {answers}. Nothing was written. Without this the total is {total}.",
    zh: "以下为假设，并非填报：{answers}。没有写入任何文件。不作此假设时，总分为 {total}。",
  },
  periodForm: {
    en: "--period takes a year, such as 2026, or the first and last day, such as 2026-01-01/2026-06-30. Found: “{found}”.",
    zh: "--period 应写年份（如 2026）或首日和末日（如 2026-01-01/2026-06-30），实为“{found}”。",
  },
  askCity: { en: "City (name, or id=name; Enter leaves it open)", zh: "城市（名称，或 代码=名称；回车留空）" },
  askPeriod: {
    en: "Period (2026, or 2026-01-01/2026-06-30; Enter leaves it open)",
    zh: "数据期间（2026，或 2026-01-01/2026-06-30；回车留空）",
  },
  askDepartments: {
    en: "Departments (space selects; none means all questions)",
    zh: "部门（空格选择；不选表示全部填报项）",
  },
  formOutput: {
    en: "-o {output}: a form in this format is a file that ends in .{extension}; with --by department name a folder.",
    zh: "-o {output}：这一格式的填报表应是以 .{extension} 结尾的文件；用 --by department 时请给出文件夹。",
  },
  takeWhat: {
    en: "--take {file}: name one of the files that are collected, or the assessment itself.",
    zh: "--take {file}：请写所汇总的文件之一，或自评表本身。",
  },
  collected: {
    en: "answers: {given}, new or changed: {written}",
    zh: "答案 {given} 项，其中新增或更改 {written} 项",
  },
  sealed: {
    en: "Sealed with {files} files. Digest of the manifest: {digest}",
    zh: "已封装 {files} 个文件。清单校验码：{digest}",
  },
  notSealed: {
    en: "Not sealed: correct the errors first.",
    zh: "未封装：请先改正错误。",
  },
  submissionSame: {
    en: "Unchanged: all {files} files are as they were sealed, and the score is the same when computed again.",
    zh: "未被改动：{files} 个文件均与封装时一致，重新计算得分相同。",
  },
  submissionChanged: {
    en: "Not as it was sealed. Computed from the files as they are:",
    zh: "与封装时不一致。按现有文件计算：",
  },
  manifestDigest: { en: "Digest of the manifest", zh: "清单校验码" },
  submissionNotShown: {
    en: "Not looked at: whether the answers are true, what the evidence says, and who sealed it. Compare the digest with the one that the city states.",
    zh: "未核验：答案是否属实、佐证写了什么、由谁封装。请将校验码与城市告知的核对。",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;
