/** Where a report is signed and sealed, by hand. */
import { catalogue } from "../model/index.ts";

export const signatureLabels = catalogue({
  signature: { zh: "签字", en: "Signature" },
  evaluatingBody: { zh: "评价单位（盖章）", en: "Evaluating body (seal)" },
  responsible: { zh: "负责人（签字）", en: "Responsible (signature)" },
  checkedBy: { zh: "复核人（签字）", en: "Checked by (signature)" },
  date: { zh: "日期", en: "Date" },
  blankDate: { zh: "　　　　年　　月　　日", en: "" },
  sealHere: { zh: "（盖章处）", en: "(seal)" },
});
