/** What can be wrong with evidence. */
import { rule } from "../../../model/index.ts";

export const unknownEvidence = rule({
  id: "assessment/unknown-evidence",
  severity: "error",
  en: {
    message: "There is no evidence “{id}” in this file.",
    help: "[Did you mean “{nearest}”? ]Correct the name, or add the evidence under `evidence`.[ There are: {known}.]",
    why: "An answer must refer to evidence that a reviewer can find.",
  },
  zh: {
    message: "文件中没有佐证“{id}”。",
    help: "[是否想写“{nearest}”？]请改正名称，或在 `evidence` 中添加。[现有：{known}。]",
    why: "填报内容引用的佐证，评审人员要能找到。",
  },
});

export const evidenceMissing = rule({
  id: "assessment/evidence-missing",
  severity: "warning",
  en: {
    message: "“{id}” requires evidence, but the answer refers to none.",
    help: "Add the evidence under `evidence` at the top level of the file, and refer to its id in the answer.",
    why: "The answer counts in the self-assessment, but a reviewer cannot accept it.",
  },
  zh: {
    message: "“{id}”要求提供佐证，但填报内容没有引用。",
    help: "请在文件的 `evidence` 部分添加佐证，并在填报内容中引用它的编号。",
    why: "自评时仍然计分，但评审时不能认可。",
  },
});

export const evidenceKind = rule({
  id: "assessment/evidence-kind",
  severity: "warning",
  en: {
    message: "“{id}” requires evidence of the kind {expected}; the evidence given is of the kind {found}.",
    help: "Add evidence of the required kind. If the kind is written wrong, correct `kind`.",
    why: "The standard says which kinds of evidence can prove an answer.",
  },
  zh: {
    message: "“{id}”要求的佐证类型是 {expected}，现有佐证的类型是 {found}。",
    help: "请补充所要求类型的佐证；如果只是类型写错，请改正 `kind`。",
    why: "标准规定了哪些类型的材料可以作为佐证。",
  },
});

export const evidencePeriod = rule({
  id: "assessment/evidence-period",
  severity: "warning",
  en: {
    message: "The latest evidence of “{id}” is dated {found}, before the reporting period, which begins on {expected}.",
    help: "Add evidence from the period or later, or correct `date` if it is wrong.",
    why: "A document from before the period cannot show what happened in it, so a reviewer cannot accept it.",
  },
  zh: {
    message: "“{id}”的佐证日期最晚是 {found}，早于报告期起始日 {expected}。",
    help: "请补充报告期内或之后形成的佐证；如果日期写错，请改正 `date`。",
    why: "报告期之前的材料不能说明报告期内的情况，评审时不能认可。",
  },
});

export const evidenceDetails = rule({
  id: "assessment/evidence-details",
  severity: "warning",
  terms: ["what"],
  en: {
    message: "No evidence of “{id}” states its {what}, which the standard asks for.",
    help: "Write `{key}` for the evidence under `evidence`.",
    why: "Without it nobody can see whether the evidence is of the required kind and from the period; it is not counted as complete.",
  },
  zh: {
    message: "“{id}”的佐证没有写明标准所要求的{what}。",
    help: "请在 `evidence` 中为该佐证写上 `{key}`。",
    why: "不写明就看不出佐证的类型是否符合、是否属于报告期，不能计入佐证齐全。",
  },
});

export const evidencePlace = rule({
  id: "assessment/evidence-place",
  severity: "warning",
  en: {
    message: "The evidence “{id}” has neither a file nor a url.",
    help: "Write `file` or `url`. For a printed publication write `kind: publication` or `pages`.",
    why: "A reviewer must be able to find the document; evidence without a place is not counted as complete.",
  },
  zh: {
    message: "佐证“{id}”既没有 file，也没有 url。",
    help: "请写上 `file` 或 `url`；印刷出版物请写 `kind: publication` 或 `pages`。",
    why: "评审人员要能找到材料；没有出处的佐证不能计入佐证齐全。",
  },
});

export const evidenceEmpty = rule({
  id: "assessment/evidence-empty",
  severity: "warning",
  en: {
    message: "The evidence file “{file}” is empty (0 bytes).",
    help: "Put the complete file there.",
    why: "An empty file proves nothing; it is not counted as evidence.",
  },
  zh: {
    message: "佐证文件“{file}”是空文件（0 字节）。",
    help: "请放入完整的文件。",
    why: "空文件不能证明任何内容，不计为佐证。",
  },
});

export const evidenceLate = rule({
  id: "assessment/evidence-late",
  severity: "warning",
  en: {
    message: "The evidence “{id}” is dated {found}, more than two years after the period, which ends on {expected}.",
    help: "Correct `date`, if it is wrong; if not, check that the evidence is about the period.",
    why: "A date far after the period is usually a slip.",
  },
  zh: {
    message: "佐证“{id}”的日期是 {found}，比报告期截止日 {expected} 晚两年以上。",
    help: "如果日期写错，请改正 `date`；如果没有写错，请核对佐证是否说明报告期的情况。",
    why: "远远晚于报告期的日期多半是笔误。",
  },
});

export const evidenceSource = rule({
  id: "assessment/evidence-source",
  severity: "error",
  en: {
    message: "The evidence “{id}” has both a file and a url.",
    help: "Make it two entries with different ids, one with the file and one with the url, and refer to both in the answer. A printed publication needs neither.",
    why: "Each entry describes one document in one place.",
  },
  zh: {
    message: "佐证“{id}”同时写了 file 和 url。",
    help: "请分成两条编号不同的佐证，一条写 file，一条写 url，并在填报内容中都引用。印刷出版物可以两个都不写。",
    why: "每条佐证对应一份材料、一个位置。",
  },
});

export const evidencePath = rule({
  id: "assessment/evidence-path",
  severity: "error",
  en: {
    message: "“{file}” is not a path inside the folder of the assessment.",
    help: "Put the file next to the assessment or in a folder below it, and write the path with forward slashes: evidence/e-014.pdf.",
    why: "Evidence is submitted together with the assessment, in one folder.",
  },
  zh: {
    message: "“{file}”不是自评表所在文件夹内的路径。",
    help: "请把文件放在自评表所在的文件夹或其子文件夹中，路径用正斜杠，如 evidence/e-014.pdf。",
    why: "佐证要与自评表放在同一个文件夹里一并提交。",
  },
});

export const evidenceAbsent = rule({
  id: "assessment/evidence-absent",
  severity: "warning",
  en: {
    message: "The evidence file “{file}” does not exist.",
    help: "Put the file there, or correct the path.",
    why: "A reviewer cannot check a file that was not submitted.",
  },
  zh: {
    message: "没有找到佐证文件“{file}”。",
    help: "请把文件放到该位置，或改正路径。",
    why: "没有提交的文件无法核对。",
  },
});

export const evidenceChanged = rule({
  id: "assessment/evidence-changed",
  severity: "error",
  en: {
    message: "The content of the evidence file “{file}” does not match the digest recorded here.",
    help: "Put the original file back. If the change was intended, record the new digest: {found}.",
    why: "The digest shows that a file has not been changed since it was recorded.",
  },
  zh: {
    message: "佐证文件“{file}”的内容与登记的校验码不一致。",
    help: "请换回原文件；如果确需更换，请登记新的校验码：{found}。",
    why: "校验码用来证明文件登记后没有改动。",
  },
});

export const evidenceAddress = rule({
  id: "assessment/evidence-address",
  severity: "warning",
  en: {
    message: "“{url}” is not the address of a page on the public internet.",
    help: "Write the full address, beginning with https:// or http://, with a public host name and without a user name.",
    why: "Readers open this address, so it must lead where it appears to lead.",
  },
  zh: {
    message: "“{url}”不是完整的公开网址。",
    help: "请写完整网址，以 https:// 或 http:// 开头，使用公开的域名，不带用户名。",
    why: "读者会打开这个网址，它必须指向字面所示的地方。",
  },
});
