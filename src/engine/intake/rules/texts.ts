/** What can be wrong with a text as a whole, before it is a document. */
import { rule } from "../../model/index.ts";

export const tooLarge = rule({
  id: "syntax/too-large",
  severity: "error",
  en: {
    message: "The file is longer than {most} characters.",
    help: "Split the file, or move large tables into CSV files.",
    why: "The limit keeps the program responsive for all files of a programme.",
  },
  zh: {
    message: "文件超过 {most} 个字符。",
    help: "请拆分文件，或把大表移到 CSV 文件中。",
    why: "设上限是为了避免一个文件影响其他文件的处理。",
  },
});

export const empty = rule({
  id: "syntax/empty",
  severity: "error",
  en: {
    message: "The file is empty.",
    help: "`citymark init` writes a blank form to start from.",
    why: "An empty file is more likely a mistake than an assessment without answers.",
  },
  zh: {
    message: "文件是空的。",
    help: "可以用 `citymark init` 生成空白填报表。",
    why: "空文件多半是误传，不能当作没有作答的自评表。",
  },
});

export const webPage = rule({
  id: "syntax/web-page",
  severity: "error",
  en: {
    message: "This file is a web page, not a YAML document.",
    help: "Download the file again. The site may have saved a login or error page instead of the file.",
    why: "A web page contains no answers.",
  },
  zh: {
    message: "这个文件是网页，不是 YAML 文件。",
    help: "请重新下载；网站可能把登录页或错误页存了下来。",
    why: "网页中没有填报内容。",
  },
});

export const encoding = rule({
  id: "syntax/encoding",
  severity: "error",
  en: {
    message: "The file is not encoded in UTF-8[; it looks like {encoding}].",
    help: "In the editor choose “Save as” with the encoding UTF-8.",
    why: "In another encoding, Chinese characters would turn into other characters.",
  },
  zh: {
    message: "文件的编码不是 UTF-8[，可能是 {encoding}]。",
    help: "请在编辑器中选择“另存为”，编码选 UTF-8。",
    why: "编码不对，汉字会变成别的字。",
  },
});

export const gb18030 = rule({
  id: "syntax/gb18030",
  severity: "warning",
  en: {
    message: "The table is encoded in GB18030, and was read so.",
    help: "Check that its Chinese characters read well. To be sure, save it as “CSV UTF-8”.",
    why: "Excel in China saves CSV in this encoding; it is recognised by its characters.",
  },
  zh: {
    message: "这个表格的编码是 GB18030，已按此读取。",
    help: "请看一下其中的汉字是否正常。如要稳妥，可另存为“CSV UTF-8”。",
    why: "中文版 Excel 保存的 CSV 用这种编码，程序按其中的汉字识别。",
  },
});

export const otherFile = rule({
  id: "syntax/other-file",
  severity: "error",
  terms: ["kind"],
  en: {
    message: "This is {kind}, not a YAML file.",
    help: "Name the YAML file; `citymark collect` makes one of filled forms. Only a table that a question asks for may be a separate CSV file.",
    why: "The program reads the content of a file, not its name.",
  },
  zh: {
    message: "这是{kind}，不是 YAML 文件。",
    help: "请指定 YAML 文件；收集表可用 `citymark collect` 汇总成 YAML 文件。只有填报项要求的表格可以另用 CSV 文件。",
    why: "程序按文件内容判断，不看文件名。",
  },
});

export const notADocument = rule({
  id: "syntax/not-a-document",
  severity: "error",
  en: {
    message: "This file does not consist of names and values (`name: value`).",
    help: "Answers in a CSV file or a workbook are collected into an assessment with `citymark collect`. An assessment begins with `citymark: assessment/1`; `citymark init` writes an empty one.",
    why: "The first line says what kind of document a file is.",
  },
  zh: {
    message: "这个文件不是“名称: 内容”的形式。",
    help: "填在 CSV 文件或工作簿里的，请用 `citymark collect` 汇总成自评文件。自评文件以 `citymark: assessment/1` 开头，`citymark init` 可生成空白的一份。",
    why: "文件的第一行说明它是哪一种文件。",
  },
});

export const loneSign = rule({
  id: "syntax/lone-sign",
  severity: "error",
  en: {
    message: "A single “{sign}” is not clear: it may mean zero, not known, or not applicable.",
    help: "If the number is zero, write 0. If the answer is not known, leave it empty or write { missing: { reason: … } }.",
    why: "In YAML such a sign begins something else; it is never read as 0.",
  },
  zh: {
    message: "单独一个“{sign}”含义不明：是零、没有掌握，还是不适用？",
    help: "如果是零，请写 0。如果没有掌握，请留空或写 { missing: { reason: 原因 } }。",
    why: "在 YAML 中这样的符号另有用途，不会当作 0。",
  },
});

export const missingComma = rule({
  id: "syntax/missing-comma",
  severity: "error",
  en: {
    message: "Before this entry there is no comma.",
    help: "Separate entries inside { } with a comma and a space. Put a text that contains such signs in quotes.",
    why: "Without a comma the program cannot tell where an entry ends.",
  },
  zh: {
    message: "这一项前面没有半角逗号。",
    help: "{ } 里的各项请用半角逗号加空格隔开；文字中有这些符号的，请给文字加上半角引号。",
    why: "没有逗号，程序不能确定一项在哪里结束。",
  },
});

export const unreadable = rule({
  id: "file/unreadable",
  severity: "error",
  terms: ["reason"],
  en: {
    message: "“{file}” cannot be read[: {reason}].",
    help: "Check the path, and that you have permission to read the file.",
    why: "What cannot be read cannot be used.",
  },
  zh: {
    message: "无法读取“{file}”[：{reason}]。",
    help: "请检查路径和读取权限。",
    why: "文件读不出来，就无法继续。",
  },
});
