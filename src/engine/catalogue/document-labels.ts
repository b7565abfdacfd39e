/** What the renderers of documents say themselves: contents, captions and page numbers. */
import { catalogue } from "../model/index.ts";

export const documentLabels = catalogue({
  colon: { zh: "：", en: ": " },
  skip: { zh: "跳到正文", en: "Skip to the report" },
  contents: { zh: "目录", en: "Contents" },
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
