/** What can be wrong with a file or a table before it is read as a document. */
import type { Rule } from "../model/index.ts";

export const unreadable: Rule = {
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
};

export const exists: Rule = {
  id: "file/exists",
  severity: "error",
  en: {
    message: "“{file}” is already there.",
    help: "Choose another name[, or write {flag}].",
    why: "Somebody's answers may be in it.",
  },
  zh: {
    message: "“{file}”已经存在。",
    help: "请换一个名字[，或加 {flag}]。",
    why: "里面可能有别人填好的答案。",
  },
};

export const unwritable: Rule = {
  id: "file/unwritable",
  severity: "error",
  terms: ["reason"],
  en: {
    message: "“{file}” cannot be written[: {reason}].",
    help: "Check the folder and your rights to write there.",
    why: "Nothing was changed.",
  },
  zh: {
    message: "无法写入“{file}”[：{reason}]。",
    help: "请检查文件夹和写入权限。",
    why: "没有改动任何内容。",
  },
};

export const noFiles: Rule = {
  id: "file/none",
  severity: "error",
  en: {
    message: "No file fits “{file}”.",
    help: "Check the pattern, and put it in quotes.",
    why: "A pattern that fits nothing would look like a programme without cities.",
  },
  zh: {
    message: "没有文件符合“{file}”。",
    help: "请检查通配符，并加上引号。",
    why: "什么都匹配不到的通配符，看起来会像没有城市参加。",
  },
};

export const csvRagged: Rule = {
  id: "table/ragged",
  severity: "error",
  en: {
    message: "This line has {found} cells; the head has {expected}.",
    help: "Look for a comma inside a number or text: such a cell needs quotes.",
    why: "A comma in 1,234 would silently shift every cell after it.",
  },
  zh: {
    message: "这一行有 {found} 格，表头有 {expected} 格。",
    help: "请检查数字或文字里的逗号：这样的格要加引号。",
    why: "1,234 里的逗号会让后面的格全部错位。",
  },
};

export const csvQuote: Rule = {
  id: "table/quote",
  severity: "error",
  en: {
    message: "A quote is not closed, or stands where none belongs.",
    help: "Quotes begin and end a cell; inside they are doubled.",
    why: "An open quote swallows the rows that follow.",
  },
  zh: {
    message: "引号没有闭合，或放错了位置。",
    help: "引号放在格的首尾，格内的引号要写两个。",
    why: "没有闭合的引号会吞掉后面的行。",
  },
};

export const csvHead: Rule = {
  id: "table/head",
  severity: "error",
  en: {
    message: "The column “{column}” stands twice in the head, or has no name.",
    help: "Give every column its own name.",
    why: "Of two columns with one name, one would be lost.",
  },
  zh: {
    message: "表头里列“{column}”重复或没有名称。",
    help: "请给每一列一个不同的名称。",
    why: "两列同名，就会丢掉一列。",
  },
};

export const csvDelimiter: Rule = {
  id: "table/delimiter",
  severity: "error",
  en: {
    message: "The head is one cell: the table is not separated by commas.",
    help: "Save it as CSV, comma-separated, UTF-8.",
    why: "Semicolons and tabs are decimal marks or blanks to others.",
  },
  zh: {
    message: "表头只有一格：这张表不是用逗号分隔的。",
    help: "请另存为 CSV（逗号分隔，UTF-8）。",
    why: "分号和制表符在别处另有含义。",
  },
};

export const noResults: Rule = {
  id: "file/no-results",
  severity: "error",
  en: {
    message: "“{file}” holds no results that can be verified.",
    help: "Give a report in HTML that citymark wrote, whole, or what `citymark score --json` printed; a PDF, DOCX or XLSX holds no results.",
    why: "A page that was cut or edited by hand proves nothing.",
  },
  zh: {
    message: "“{file}”中没有可以核验的结果。",
    help: "请给出由 citymark 生成的完整 HTML 报告，或 `citymark score --json` 的输出；PDF、DOCX 和 XLSX 中没有结果数据。",
    why: "被截断或手工改过的页面不能作证。",
  },
};

export const noBrowser: Rule = {
  id: "file/no-browser",
  severity: "error",
  en: {
    message: "PDF needs an installed Chromium, Chrome or Edge; none was found ({browser}).",
    help: "Install one, or name it with --browser. Or open the HTML report in any browser and print it there.",
    why: "A browser prints the page by its own print style; the program does not bring one.",
  },
  zh: {
    message: "生成 PDF 需要已安装的 Chromium、Chrome 或 Edge，但没有找到（{browser}）。",
    help: "请安装其中之一，或用 --browser 指明位置；也可以在浏览器里打开 HTML 报告后打印。",
    why: "PDF 由浏览器按页面的打印样式生成，本程序不附带浏览器。",
  },
};

export const notPrinted: Rule = {
  id: "file/not-printed",
  severity: "error",
  en: {
    message: "“{browser}” did not print the page ({reason}).",
    help: "Name another browser with --browser, or open the HTML report in a browser and print it there.",
    why: "Nothing was written: half a PDF is worse than none.",
  },
  zh: {
    message: "“{browser}”没有打印出页面（{reason}）。",
    help: "请用 --browser 指明另一个浏览器，或在浏览器里打开 HTML 报告后打印。",
    why: "没有写入任何文件：半份 PDF 不如没有。",
  },
};
