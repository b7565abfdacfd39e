/** The labels of packs of standards. */
import { catalogue } from "../model/index.ts";

export const packLabels = catalogue({
  standard: { zh: "标准", en: "Standard" },
  version: { zh: "版本号", en: "Version" },
  released: { zh: "发布日期", en: "Released" },
  state: { zh: "内容", en: "Contents" },
  intact: { zh: "完好", en: "intact" },
  changed: { zh: "与清单不符", en: "not as listed" },
  signedBy: { zh: "签名", en: "Signed by" },
  nobody: { zh: "没有受信任的签名", en: "no trusted key" },
});
