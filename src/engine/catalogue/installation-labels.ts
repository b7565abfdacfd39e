/** What an installation has and lacks. */
import { catalogue } from "../model/index.ts";

export const installationLabels = catalogue({
  state: { en: "State", zh: "状态" },
  checked: { en: "Checked", zh: "检查项" },
  version: { en: "Version", zh: "版本" },
  digest: { en: "Scoring digest", zh: "计分规则校验码" },
  good: { en: "ok", zh: "正常" },
  absent: { en: "absent", zh: "未找到" },
  wrong: { en: "wrong", zh: "有误" },
  program: { en: "Program", zh: "程序" },
  node: { en: "Node", zh: "Node" },
  nodeOld: { en: "Node 20.19 or later is needed.", zh: "需要 Node 20.19 或更高版本。" },
  locale: { en: "Language", zh: "语言" },
  project: { en: "Project file", zh: "项目文件" },
  noProject: {
    en: "none; citymark.yaml in this folder or above would be read",
    zh: "无；本文件夹或上级文件夹中如有 citymark.yaml 则会读取",
  },
  folder: { en: "Working folder", zh: "当前文件夹" },
  notWritable: {
    en: "Nothing can be written here ({reason}): choose another folder, or name files elsewhere with -o.",
    zh: "这里无法写入（{reason}）：请换一个文件夹，或用 -o 把文件写到别处。",
  },
  browser: { en: "Browser for PDF", zh: "用于 PDF 的浏览器" },
  noBrowser: {
    en: "Only PDF needs one. Install Chromium, Chrome or Edge, or print the HTML report from any browser.",
    zh: "只有 PDF 需要。请安装 Chromium、Chrome 或 Edge，或用任意浏览器打印 HTML 报告。",
  },
  font: { en: "Chinese font", zh: "中文字体" },
  noFont: {
    en: "Chinese in a PDF may be missing. Install a Chinese font, such as Noto Sans CJK SC.",
    zh: "PDF 中的汉字可能无法显示。请安装中文字体，如思源黑体（Noto Sans CJK SC）。",
  },
  office: { en: "LibreOffice", zh: "LibreOffice" },
  noOffice: {
    en: "Not needed by the program: workbooks and DOCX open in WPS, Excel, Word or LibreOffice.",
    zh: "本程序不依赖它：工作簿和 DOCX 可用 WPS、Excel、Word 或 LibreOffice 打开。",
  },
  standard: { en: "Standard", zh: "标准" },
  broken: {
    en: "cannot be used: citymark standard lint {reference}",
    zh: "不能使用：citymark standard lint {reference}",
  },
});
