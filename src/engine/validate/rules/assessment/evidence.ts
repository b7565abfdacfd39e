/** What can be wrong with evidence. */
import { rule } from "../../../model/index.ts";

export const unknownEvidence = rule({
  id: "assessment/unknown-evidence",
  severity: "error",
  en: {
    message: "There is no evidence “{id}”.",
    help: "[Did you mean “{nearest}”? ]Add it under `evidence`, or correct the name.",
    why: "An answer cannot rest on something that nobody can look up.",
  },
  zh: {
    message: "没有佐证“{id}”。",
    help: "[是否想写“{nearest}”？]请在 `evidence` 中添加，或更正名称。",
    why: "答案不能以查不到的材料为依据。",
  },
});

export const evidenceMissing = rule({
  id: "assessment/evidence-missing",
  severity: "warning",
  en: {
    message: "“{id}” needs evidence and names none.",
    help: "Add it under `evidence`, and name it in the answer.",
    why: "The answer counts in the self-assessment; a reviewer cannot accept it.",
  },
  zh: {
    message: "“{id}”需要佐证，却没有列出。",
    help: "请在 `evidence` 中添加，并在答案中引用。",
    why: "自评中仍然计分，但评审员不能采信。",
  },
});

export const evidenceKind = rule({
  id: "assessment/evidence-kind",
  severity: "warning",
  en: {
    message: "“{id}” asks for evidence of the kinds {expected}, and has {found}.",
    help: "Add evidence of such a kind.",
    why: "Not every paper proves every number.",
  },
  zh: {
    message: "“{id}”要求的佐证类型是 {expected}，现有 {found}。",
    help: "请补充该类型的佐证。",
    why: "不是什么材料都能证明什么数。",
  },
});

export const evidencePeriod = rule({
  id: "assessment/evidence-period",
  severity: "warning",
  en: {
    message: "The evidence of “{id}” is of {found}, before the period began on {expected}.",
    help: "Add evidence that speaks of the period, or correct its day.",
    why: "What was made before cannot say what happened since; a reviewer cannot accept it.",
  },
  zh: {
    message: "“{id}”的佐证日期是 {found}，早于报告期开始的 {expected}。",
    help: "请补充能说明报告期情况的佐证，或更正日期。",
    why: "报告期之前的材料说明不了报告期的情况，评审员不能采信。",
  },
});

export const evidenceSource = rule({
  id: "assessment/evidence-source",
  severity: "error",
  en: {
    message: "The evidence “{id}” has both a file and a url.",
    help: "Keep one of them; a printed publication needs neither.",
    why: "A reader must know where to look.",
  },
  zh: {
    message: "佐证“{id}”同时写了 file 和 url。",
    help: "请只保留一个；印刷出版物可以都不写。",
    why: "读者要知道去哪里查。",
  },
});

export const evidencePath = rule({
  id: "assessment/evidence-path",
  severity: "error",
  en: {
    message: "“{file}” leads out of the folder of the assessment.",
    help: "Use a path beside the assessment, with forward slashes: evidence/e-014.pdf.",
    why: "Evidence is handed in together with the answers.",
  },
  zh: {
    message: "“{file}”指向了自评表文件夹之外。",
    help: "请用自评表旁边的路径，以正斜杠书写：evidence/e-014.pdf。",
    why: "佐证要和答案一起提交。",
  },
});

export const evidenceAbsent = rule({
  id: "assessment/evidence-absent",
  severity: "warning",
  en: {
    message: "The evidence file “{file}” is not there.",
    help: "Put it there, or correct the path.",
    why: "Nobody can check what is not handed in.",
  },
  zh: {
    message: "佐证文件“{file}”不存在。",
    help: "请放入该文件，或更正路径。",
    why: "没有提交的材料谁也无法核对。",
  },
});

export const evidenceChanged = rule({
  id: "assessment/evidence-changed",
  severity: "error",
  en: {
    message: "The evidence file “{file}” is not the one whose digest is written here.",
    help: "Hand in the original file, or write its digest: {found}.",
    why: "A file that was changed afterwards proves nothing.",
  },
  zh: {
    message: "佐证文件“{file}”与登记的摘要不符。",
    help: "请提交原文件，或更新摘要：{found}。",
    why: "事后改动过的文件不能作证。",
  },
});

export const evidenceAddress = rule({
  id: "assessment/evidence-address",
  severity: "warning",
  en: {
    message: "The address “{url}” is not one that a reader can trust.",
    help: "Use an http or https address without a user name, of a public host.",
    why: "It may lead somewhere else than it seems to.",
  },
  zh: {
    message: "地址“{url}”不可信。",
    help: "请用不带用户名、指向公开主机的 http 或 https 地址。",
    why: "它可能通向与字面不同的地方。",
  },
});
