/** What the renderers of documents say themselves: contents, captions and page numbers. */
import { catalogue } from "../model/index.ts";

export const documentLabels = catalogue({
  colon: { zh: "：", en: ": " },
  skip: { zh: "跳到正文", en: "Skip to the report" },
  contents: { zh: "目录", en: "Contents" },
  files: { zh: "文件", en: "Files" },
  file: { zh: "文件名", en: "File" },
  form: { zh: "格式", en: "Format" },
  content: { zh: "内容", en: "Contents" },
  filter: { zh: "筛选", en: "Filter" },
  foldAll: { zh: "全部折叠", en: "Fold all" },
  page: { zh: "第", en: "Page" },
  pageOf: { zh: "页，共", en: "of" },
  pageEnd: { zh: "页", en: "" },
  table: { zh: "表", en: "Table" },
  figure: { zh: "图", en: "Figure" },
  picture: { zh: "图示", en: "Picture" },
  axis: { zh: "刻度", en: "Scale" },
});

/** What people call the formats. */
export const formatLabels = catalogue({
  html: { zh: "网页", en: "Page" },
  docx: { zh: "Word 文档", en: "Word document" },
  md: { zh: "Markdown 文本", en: "Markdown text" },
  xlsx: { zh: "Excel 工作簿", en: "Excel workbook" },
  csv: { zh: "CSV 数据", en: "CSV data" },
  pdf: { zh: "PDF，供打印", en: "PDF, for printing" },
});
