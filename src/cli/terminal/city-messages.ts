/** What the commands of a city say: collecting, evidence, submitting. */
import { catalogue } from "../../engine/index.ts";

export const cityMessages = catalogue({
  collected: {
    zh: "填报 {given} 项，其中新增或更改 {written} 项",
    en: "answers: {given}, new or changed: {written}",
  },
  notAnnotated: {
    zh: "{file}：没有可加批注的单元格（只有 .xlsx 可以加批注），检查结果见上。",
    en: "{file}: no cells for comments, which only .xlsx has; its findings stand above.",
  },
  evidenceAdded: {
    zh: "佐证 {id}：{file}，用于“{question}”。校验码：{digest}",
    en: "Evidence {id}: {file}, for “{question}”. Digest: {digest}",
  },
  sealed: {
    zh: "已封装 {files} 个文件。清单校验码：{digest}",
    en: "Sealed with {files} files. Digest of the manifest: {digest}",
  },
  notSealed: {
    zh: "未封装：请先改正错误。",
    en: "Not sealed: correct the errors first.",
  },
});
