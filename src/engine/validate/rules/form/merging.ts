/** What can happen when forms are merged into an assessment: answers that differ, come too late, or have a name that is taken. */
import { rule } from "../../../model/index.ts";

export const conflict = rule({
  id: "form/conflict",
  severity: "error",
  en: {
    message:
      "“{id}” is answered differently: {found} here[ ({who})], {other} in {place}[ ({other-who})][, merged from {from} on {on}].",
    help: "Settle it with the departments. To take one of them: `--take {file}`[ or `--take {other-file}`].",
    why: "No answer is replaced by another without a decision.",
  },
  zh: {
    message:
      "“{id}”的填报不一致：此处[（{who}）]为 {found}，{place}[（{other-who}）] 为 {other}[，于 {on} 自 {from} 汇入]。",
    help: "请与有关部门核实。确定以哪份为准后，加 `--take {file}`[ 或 `--take {other-file}`]。",
    why: "未经决定，任何填报都不会被另一个替换。",
  },
});

export const corrected = rule({
  id: "form/corrected",
  severity: "note",
  en: {
    message: "“{id}” is corrected to {found}: before it was {other}[, merged from {file} on {on}].",
    help: "Nothing needs to be done; the log of merges keeps the earlier answer.",
    why: "The answer had not been changed since the same source gave it.",
  },
  zh: {
    message: "“{id}”更正为 {found}，原为 {other}[（于 {on} 自 {file} 汇入）]。",
    help: "无须处理；汇总记录中保留了原填报。",
    why: "同一来源更正了自己的填报，其间没有人改动过。",
  },
});

export const outdated = rule({
  id: "form/outdated",
  severity: "warning",
  en: {
    message:
      "“{id}” is {found} here, which its source has corrected since: {other}[, merged from {file} on {on}]. The correction stays.",
    help: "Collect the latest file of the department only. If the earlier answer is right after all: `--take {take}`.",
    why: "An old file that is collected again would undo a correction.",
  },
  zh: {
    message: "“{id}”此处为 {found}，该来源后来已更正为 {other}[（于 {on} 自 {file} 汇入）]。保留更正后的填报内容。",
    help: "请只汇总部门最新的文件。如确以早先的填报内容为准，加 `--take {take}`。",
    why: "重复汇总旧文件会使更正失效。",
  },
});

export const withdrawn = rule({
  id: "form/withdrawn",
  severity: "warning",
  en: {
    message: "“{id}” is left empty here; earlier the same source answered {other}. That answer stays.",
    help: "To withdraw it, choose “missing” in the column for no answer, and write the reason.",
    why: "An empty cell may be an oversight; it takes no answer back.",
  },
  zh: {
    message: "“{id}”此处为空，同一来源此前填报为 {other}。保留原填报。",
    help: "确要撤回的，请在“未填报时”一栏选“暂缺”，并写明原因。",
    why: "留空可能是疏忽，不能视为撤回。",
  },
});

export const renamedEvidence = rule({
  id: "form/renamed-evidence",
  severity: "note",
  en: {
    message: "The evidence “{id}” of this form is kept as “{to}”: “{id}” is the number of other evidence.",
    help: "Nothing needs to be done; the answers name “{to}”.",
    why: "Departments number their evidence independently of one another.",
  },
  zh: {
    message: "本表的佐证“{id}”改编为“{to}”：“{id}”已是另一份佐证的编号。",
    help: "无须处理，引用它的填报内容已同步改为“{to}”。",
    why: "各部门各自编号，难免重号。",
  },
});
