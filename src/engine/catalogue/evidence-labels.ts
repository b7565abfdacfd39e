/** Words for evidence and the answers that rest on it. */
import { catalogue } from "../model/index.ts";

export const evidenceLabels = catalogue({
  evidence: { zh: "佐证", en: "Evidence" },
  state: { zh: "状态", en: "State" },
  answers: { zh: "依据它的填报项", en: "Answers that rest on it" },
  none: { zh: "没有", en: "none" },
  digestFits: { zh: "与登记的校验码一致", en: "as recorded" },
  address: { zh: "网址", en: "address" },
  printed: { zh: "出版物", en: "publication" },
  noPlace: { zh: "没有出处", en: "no place" },
  nothing: { zh: "没有登记佐证。", en: "No evidence is listed." },
});
