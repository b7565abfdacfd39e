/** What the commands of a city say: collecting, evidence, submitting. */
import { catalogue } from "../../engine/index.ts";

export const cityMessages = catalogue({
  collected: {
    zh: "答案 {given} 项，其中新增或更改 {written} 项",
    en: "answers: {given}, new or changed: {written}",
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
