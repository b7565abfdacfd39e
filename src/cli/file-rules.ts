/** Rules on files that the command line reads and writes itself: they never appear in a Result. */
import { rule } from "../engine/index.ts";

export const exists = rule({
  id: "file/exists",
  severity: "error",
  en: {
    message: "“{file}” already exists.",
    help: "Choose another name[, or add {flag} to overwrite it].",
    why: "The existing file may contain somebody's work.",
  },
  zh: {
    message: "“{file}”已经存在。",
    help: "请换一个文件名[，或加 {flag} 覆盖它]。",
    why: "现有文件可能是别人填好的内容。",
  },
});

export const unwritable = rule({
  id: "file/unwritable",
  severity: "error",
  terms: ["reason"],
  en: {
    message: "“{file}” cannot be written[: {reason}].",
    help: "Check the folder, and that you have permission to write there.",
    why: "Nothing has been changed.",
  },
  zh: {
    message: "无法写入“{file}”[：{reason}]。",
    help: "请检查文件夹和写入权限。",
    why: "没有改动任何文件。",
  },
});

export const noFiles = rule({
  id: "file/none",
  severity: "error",
  en: {
    message: "No file matches “{file}”.",
    help: "Check the path. Put a pattern with * in quotes.",
    why: "A pattern without a match would look like a programme without cities.",
  },
  zh: {
    message: "没有与“{file}”匹配的文件。",
    help: "请检查路径；含 * 的通配符要加引号。",
    why: "通配符没有匹配到文件，看起来会像没有城市参加。",
  },
});

export const noResults = rule({
  id: "file/no-results",
  severity: "error",
  en: {
    message: "“{file}” contains no results that can be verified.",
    help: "Name a complete HTML report written by citymark, or the output of `citymark score --json`. PDF, DOCX and XLSX files contain no results for verification.",
    why: "A page that was shortened or edited cannot be verified.",
  },
  zh: {
    message: "“{file}”中没有可以核验的结果。",
    help: "请指定由 citymark 生成的完整 HTML 报告，或 `citymark score --json` 的输出；PDF、DOCX 和 XLSX 文件中没有可供核验的数据。",
    why: "被截断或改动过的页面无法核验。",
  },
});

export const noBrowser = rule({
  id: "file/no-browser",
  severity: "error",
  en: {
    message: "Writing a PDF needs Chromium, Chrome or Edge. None was found ({browser}).",
    help: "Install one of them, or give its path with --browser. You can also write an HTML report and print it from any browser.",
    why: "The PDF is printed by a browser, which is not part of this program.",
  },
  zh: {
    message: "生成 PDF 需要 Chromium、Chrome 或 Edge 浏览器，没有找到（{browser}）。",
    help: "请安装其中之一，或用 --browser 指定其位置；也可以生成 HTML 报告，再用浏览器打印。",
    why: "PDF 由浏览器打印生成，本程序不附带浏览器。",
  },
});

export const notPrinted = rule({
  id: "file/not-printed",
  severity: "error",
  en: {
    message: "The browser “{browser}” could not print the PDF ({reason}).",
    help: "Give another browser with --browser, or write an HTML report and print it from a browser.",
    why: "No file was written, because an incomplete PDF would be misleading.",
  },
  zh: {
    message: "浏览器“{browser}”未能打印 PDF（{reason}）。",
    help: "请用 --browser 指定另一个浏览器，或生成 HTML 报告后用浏览器打印。",
    why: "没有写入文件，以免留下不完整的 PDF。",
  },
});

export const noKey = rule({
  id: "file/no-key",
  severity: "error",
  terms: ["half"],
  en: {
    message: "“{file}” contains no {half} Ed25519 key that can be read.",
    help: "Name a PEM file as `citymark keygen` or `openssl genpkey -algorithm ed25519` writes it, without a password.",
    why: "What is signed with another kind of key could not be verified by others.",
  },
  zh: {
    message: "“{file}”中没有可以读取的 Ed25519 {half}。",
    help: "请指定由 `citymark keygen` 或 `openssl genpkey -algorithm ed25519` 生成、未设密码的 PEM 文件。",
    why: "用其他种类的密钥签名，别人无法核验。",
  },
});

export const orphanedEvidence = rule({
  id: "file/orphaned",
  severity: "warning",
  en: {
    message: "No evidence of the assessment is the file “{file}”.",
    help: "Add it to an answer with `citymark evidence add`, or take it out of the folder.",
    why: "What no answer rests on is not submitted, and nobody looks at it.",
  },
  zh: {
    message: "文件夹中的“{file}”没有登记为佐证。",
    help: "请用 `citymark evidence add` 登记到填报项，或移出该文件夹。",
    why: "没有填报内容引用的文件不会提交，也没有人查看。",
  },
});

export const unusedEvidence = rule({
  id: "file/unused-evidence",
  severity: "warning",
  en: {
    message: "No answer names the evidence “{id}”.",
    help: "Name it in the answers that rest on it, or delete the entry.",
    why: "Evidence counts only for the answers that name it.",
  },
  zh: {
    message: "没有填报内容引用佐证“{id}”。",
    help: "请在依据它的填报内容中引用，或删除这一条。",
    why: "佐证只对引用它的填报内容有效。",
  },
});

export const locked = rule({
  id: "file/locked",
  severity: "error",
  en: {
    message: "“{file}” is being changed by another program: nothing was written.",
    help: "Try again. Where no program is running, delete “{file}.lock”.",
    why: "Of two programs that write at once, one would lose what the other wrote.",
  },
  zh: {
    message: "“{file}”正由另一个程序修改，未写入任何内容。",
    help: "请重试。如果没有程序在运行，请删除“{file}.lock”。",
    why: "两个程序同时写入，会丢失其中一个写入的内容。",
  },
});

export const logAlone = rule({
  id: "file/log-alone",
  severity: "error",
  en: {
    message: "“{log}” says what was merged into “{file}”, which is not there.",
    help: "Bring the assessment back; or move the log elsewhere, and collect all files again.",
    why: "Held against the log of another assessment, an answer would be taken for one that is known, and be left out.",
  },
  zh: {
    message: "“{log}”记录的是汇入“{file}”的内容，而该文件不存在。",
    help: "请恢复自评表；或把记录移到别处，重新汇总全部文件。",
    why: "如果与另一份自评表的记录对照，新报内容会被当作已知内容而漏掉。",
  },
});
