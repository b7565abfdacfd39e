/** What can be wrong with a text as a whole, before it is a document. */
import { rule } from "../../model/index.ts";

export const tooLarge = rule({
  id: "syntax/too-large",
  severity: "error",
  en: {
    message: "The file is longer than {most} characters.",
    help: "Split it, or move large tables into CSV files.",
    why: "A limit keeps one file from stopping everybody else's.",
  },
  zh: {
    message: "文件超过 {most} 个字符。",
    help: "请拆分文件，或把大表放进 CSV 文件。",
    why: "设上限，是为了不让一个文件拖垮全部工作。",
  },
});

export const empty = rule({
  id: "syntax/empty",
  severity: "error",
  en: {
    message: "The file is empty.",
    help: "Start from `citymark init`.",
    why: "An empty file would otherwise look like an assessment without answers.",
  },
  zh: {
    message: "文件是空的。",
    help: "可用 `citymark init` 生成填报表。",
    why: "空文件若被接受，会像一份什么都没填的自评。",
  },
});

export const webPage = rule({
  id: "syntax/web-page",
  severity: "error",
  en: {
    message: "This is a web page, not a YAML document.",
    help: "Download the file again; a log-in or error page may have been saved in its place.",
    why: "A saved page holds no answers.",
  },
  zh: {
    message: "这是网页，不是 YAML 文档。",
    help: "请重新下载；保存下来的可能是登录页或错误页。",
    why: "网页里没有填报内容。",
  },
});

export const encoding = rule({
  id: "syntax/encoding",
  severity: "error",
  en: {
    message: "The file is not UTF-8 text[: it looks like {encoding}].",
    help: "In the editor choose Save As, encoding UTF-8.",
    why: "Another encoding turns Chinese text into other characters without a word.",
  },
  zh: {
    message: "文件不是 UTF-8 文本[，看来是 {encoding}]。",
    help: "请在编辑器里选“另存为”，编码选 UTF-8。",
    why: "编码不对，汉字会悄悄变成别的字。",
  },
});

export const otherFile = rule({
  id: "syntax/other-file",
  severity: "error",
  terms: ["kind"],
  en: {
    message: "This is {kind}, not a YAML document.",
    help: "Give the YAML file; export the sheets of a workbook as CSV first.",
    why: "The name of a file does not say what it holds.",
  },
  zh: {
    message: "这是{kind}，不是 YAML 文档。",
    help: "请给出 YAML 文件；Excel 表格须先导出为 CSV。",
    why: "文件名不能说明文件内容。",
  },
});

export const notADocument = rule({
  id: "syntax/not-a-document",
  severity: "error",
  en: {
    message: "This is a single text, not a document with keys and values.",
    help: "Begin with `citymark: assessment/1`, or start from `citymark init`.",
    why: "A document says what it is in its first line.",
  },
  zh: {
    message: "这只是一段文字，不是由键和值组成的文档。",
    help: "请以 `citymark: assessment/1` 开头，或用 `citymark init` 生成。",
    why: "文档的第一行要说明自己是什么。",
  },
});

export const loneHyphen = rule({
  id: "syntax/lone-hyphen",
  severity: "error",
  en: {
    message: "A lone hyphen is no answer.",
    help: "If there were none, write 0. If the answer is not known, leave it empty or write { missing: { reason: … } }.",
    why: "To YAML it begins a list; to a reader it may mean zero, not known, or not applicable.",
  },
  zh: {
    message: "单独一个横线不是答案。",
    help: "如果一个也没有，请写 0。如果不掌握，请留空或写 { missing: { reason: 原因 } }。",
    why: "在 YAML 中它表示列表开始；在读者看来可能是零、不掌握或不适用。",
  },
});

export const unreadable = rule({
  id: "file/unreadable",
  severity: "error",
  terms: ["reason"],
  en: {
    message: "“{file}” cannot be read[: {reason}].",
    help: "Check the path and your rights to read it.",
    why: "What cannot be read cannot be scored.",
  },
  zh: {
    message: "读不到“{file}”[：{reason}]。",
    help: "请检查路径和读取权限。",
    why: "读不到就无法评分。",
  },
});
