/** What the commands around forms and submissions say, in both languages side by side. */
import type { Locale } from "../../engine/index.ts";

export const formSentences = {
  periodForm: {
    en: "--period takes a year, such as 2026, or the first and last day, such as 2026-01-01/2026-06-30. Found: “{found}”.",
    zh: "--period 应写年份（如 2026）或首日和末日（如 2026-01-01/2026-06-30），实为“{found}”。",
  },
  formOutput: {
    en: "-o {output}: a form is a file that ends in .xlsx; with --by department name a folder.",
    zh: "-o {output}：填报表应是以 .xlsx 结尾的文件；用 --by department 时请给出文件夹。",
  },
  takeWhat: {
    en: "--take {file}: name one of the files that are collected, or the assessment itself.",
    zh: "--take {file}：请写所汇总的文件之一，或自评表本身。",
  },
  collected: {
    en: "answers: {given}, new or changed: {written}",
    zh: "答案 {given} 项，其中新增或更改 {written} 项",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;
