/** What `doctor` says. */
import { catalogue } from "../../engine/index.ts";

export const doctorMessages = catalogue({
  doctorGood: { en: "ok", zh: "正常" },
  doctorOptional: { en: "absent", zh: "未找到" },
  doctorBad: { en: "wrong", zh: "有误" },
  doctorProgram: { en: "Program", zh: "程序" },
  doctorNode: { en: "Node", zh: "Node" },
  doctorNodeOld: { en: "Node 20.19 or later is needed.", zh: "需要 Node 20.19 或更高版本。" },
  doctorLocale: { en: "Language", zh: "语言" },
  doctorProject: { en: "Project file", zh: "项目文件" },
  doctorNoProject: {
    en: "none; citymark.yaml in this folder or above would be read",
    zh: "无；本文件夹或上级文件夹中如有 citymark.yaml 则会读取",
  },
  doctorFolder: { en: "Working folder", zh: "当前文件夹" },
  doctorNotWritable: {
    en: "Nothing can be written here ({reason}): choose another folder, or name files elsewhere with -o.",
    zh: "这里无法写入（{reason}）：请换一个文件夹，或用 -o 把文件写到别处。",
  },
  doctorBrowser: { en: "Browser for PDF", zh: "用于 PDF 的浏览器" },
  doctorNoBrowser: {
    en: "Only PDF needs one. Install Chromium, Chrome or Edge, or print the HTML report from any browser.",
    zh: "只有 PDF 需要。请安装 Chromium、Chrome 或 Edge，或用任意浏览器打印 HTML 报告。",
  },
  doctorFont: { en: "Chinese font", zh: "中文字体" },
  doctorNoFont: {
    en: "Chinese in a PDF may be missing. Install a Chinese font, such as Noto Sans CJK SC.",
    zh: "PDF 中的汉字可能无法显示。请安装中文字体，如思源黑体（Noto Sans CJK SC）。",
  },
  doctorOffice: { en: "LibreOffice", zh: "LibreOffice" },
  doctorNoOffice: {
    en: "Not needed by the program: workbooks and DOCX open in WPS, Excel, Word or LibreOffice.",
    zh: "本程序不依赖它：工作簿和 DOCX 可用 WPS、Excel、Word 或 LibreOffice 打开。",
  },
  doctorStandards: { en: "Standards", zh: "标准" },
  doctorBroken: {
    en: "cannot be used: citymark standard lint {reference}",
    zh: "不能使用：citymark standard lint {reference}",
  },
});
