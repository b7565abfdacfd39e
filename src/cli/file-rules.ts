/** Rules on files that the command line reads and writes itself: they never appear in a Result. */
import { rule } from "../engine/index.ts";

export const exists = rule({
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
});

export const unwritable = rule({
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
});

export const noFiles = rule({
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
});

export const noResults = rule({
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
});

export const noBrowser = rule({
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
});

export const notPrinted = rule({
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
});
