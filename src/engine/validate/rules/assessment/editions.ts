/** What can be wrong with the edition that an assessment names or was submitted against. */
import { rule } from "../../../model/index.ts";

export const lockChanged = rule({
  id: "assessment/lock-changed",
  severity: "error",
  en: {
    message: "The assessment was submitted against another scoring of {edition}.",
    help: "Use the version {version} of the standard, or submit again.",
    why: "The city answered other rules than these.",
  },
  zh: {
    message: "自评表提交时所依据的 {edition} 评分规则与现在不同。",
    help: "请使用标准的 {version} 版，或重新提交。",
    why: "城市当时依据的是另一套规则。",
  },
});

export const lockWords = rule({
  id: "assessment/lock-words",
  severity: "note",
  en: {
    message: "The words of {edition} have changed since the assessment was submitted; the scoring has not.",
    help: "Nothing needs to be done.",
    why: "Other words give the same numbers.",
  },
  zh: {
    message: "提交以后 {edition} 的文字有改动，评分规则未变。",
    help: "无须处理。",
    why: "文字不同，数不变。",
  },
});

export const badReference = rule({
  id: "assessment/bad-reference",
  severity: "error",
  en: {
    message: "“{found}” names no edition of a standard.",
    help: "Write id and edition: city-pilot/2026. `citymark standard list` shows what is there.",
    why: "An assessment answers one edition, and says which.",
  },
  zh: {
    message: "“{found}”不是某个标准的版本。",
    help: "请写 id 和版本，如 city-pilot/2026。用 `citymark standard list` 查看现有标准。",
    why: "自评表对应一个确定的标准版本，并写明是哪一版。",
  },
});

export const unknownStandard = rule({
  id: "assessment/unknown-standard",
  severity: "error",
  en: {
    message: "The standard “{found}” is not found.",
    help: "[Did you mean “{nearest}”? ]`citymark standard list` shows what is there; --standards adds a folder.",
    why: "Nobody is scored against a standard that cannot be read.",
  },
  zh: {
    message: "找不到标准“{found}”。",
    help: "[是否想写“{nearest}”？]用 `citymark standard list` 查看现有标准；--standards 可添加文件夹。",
    why: "读不到标准，就无法评分。",
  },
});

export const twoStandards = rule({
  id: "assessment/two-standards",
  severity: "error",
  en: {
    message: "“{found}” stands in two folders with different contents: {one} and {other}.",
    help: "Remove one of them, or rename its edition.",
    why: "One reference must mean one standard, or a score cannot be reproduced.",
  },
  zh: {
    message: "“{found}”在两个文件夹中内容不同：{one} 和 {other}。",
    help: "请删去其一，或更改其版本名。",
    why: "一个引用只能指一个标准，否则得分无法重现。",
  },
});

export const brokenStandard = rule({
  id: "assessment/broken-standard",
  severity: "error",
  en: {
    message: "The standard “{found}” has errors, and nothing can be scored against it.",
    help: "Run `citymark standard lint {found}`.",
    why: "A broken standard would give wrong numbers.",
  },
  zh: {
    message: "标准“{found}”有错误，不能用来评分。",
    help: "请运行 `citymark standard lint {found}`。",
    why: "有错误的标准会给出错误的数。",
  },
});
