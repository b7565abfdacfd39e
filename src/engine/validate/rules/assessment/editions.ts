/** What can be wrong with the edition that an assessment names or was submitted against. */
import { rule } from "../../../model/index.ts";

export const lockChanged = rule({
  id: "assessment/lock-changed",
  severity: "error",
  en: {
    message: "The assessment was submitted under other scoring rules of {edition} than those found now.",
    help: "Use version {version} of the standard, or submit the assessment again.",
    why: "The city answered under the earlier rules and must be scored by them.",
  },
  zh: {
    message: "自评表提交时所依据的 {edition} 评分规则与现在的不同。",
    help: "请使用标准的 {version} 版，或重新提交。",
    why: "城市是按当时的规则填报的，应按当时的规则评分。",
  },
});

export const lockWords = rule({
  id: "assessment/lock-words",
  severity: "note",
  en: {
    message: "The wording of {edition} has changed since the assessment was submitted. The scoring has not.",
    help: "Nothing needs to be done.",
    why: "A change of wording does not change any score.",
  },
  zh: {
    message: "自评表提交后，{edition} 的文字有改动，评分规则没有变化。",
    help: "无须处理。",
    why: "文字改动不影响得分。",
  },
});

export const badReference = rule({
  id: "assessment/bad-reference",
  severity: "error",
  en: {
    message: "“{found}” is not the name of an edition of a standard.",
    help: "Write the id and the edition with a slash between them, such as city-pilot/2026. `citymark standard list` lists the standards.",
    why: "An assessment names the edition that it answers, so that it is scored by that edition.",
  },
  zh: {
    message: "“{found}”不是标准版本的名称。",
    help: "请写标准的代号和版本，中间用斜杠，如 city-pilot/2026。现有标准可用 `citymark standard list` 查看。",
    why: "自评表要写明所依据的标准版本，才能按该版本评分。",
  },
});

export const unknownStandard = rule({
  id: "assessment/unknown-standard",
  severity: "error",
  en: {
    message: "The standard “{found}” was not found.",
    help: "[Did you mean “{nearest}”? ]`citymark standard list` lists the standards that were found; --standards adds a folder.",
    why: "An assessment cannot be scored without its standard.",
  },
  zh: {
    message: "没有找到标准“{found}”。",
    help: "[是否想写“{nearest}”？]现有标准可用 `citymark standard list` 查看；其他文件夹中的标准用 --standards 指定。",
    why: "没有标准就无法评分。",
  },
});

export const twoStandards = rule({
  id: "assessment/two-standards",
  severity: "error",
  en: {
    message: "The standard “{found}” was found in two folders with different contents: {one} and {other}.",
    help: "Give one of them another edition, or use only the folder with the right one.",
    why: "If one name stood for two standards, a score could not be reproduced.",
  },
  zh: {
    message: "两个文件夹中都有标准“{found}”，内容却不同：{one} 和 {other}。",
    help: "请给其中一个改版本名，或只使用正确的那个文件夹。",
    why: "同一名称对应两个标准，得分就无法重现。",
  },
});

export const brokenStandard = rule({
  id: "assessment/broken-standard",
  severity: "error",
  en: {
    message: "The standard “{found}” has errors and cannot be used for scoring.",
    help: "`citymark standard lint {found}` lists the errors. Report them to the publisher of the standard.",
    why: "A standard with errors would give wrong scores.",
  },
  zh: {
    message: "标准“{found}”有错误，不能用于评分。",
    help: "运行 `citymark standard lint {found}` 可以看到错误，请反馈给标准的发布单位。",
    why: "有错误的标准会得出错误的分数。",
  },
});

export const drafts = rule({
  id: "assessment/drafts",
  severity: "warning",
  en: {
    message: "Carried over from {from} and not confirmed, so not counted. {number}: {ids}.",
    help: "Look at each: correct the value where it has changed, then delete `draft`.",
    why: "A figure of an earlier year or edition is an answer only once somebody says that it still holds.",
  },
  zh: {
    message: "从 {from} 沿用、尚未确认的填报内容不计分。共 {number} 项：{ids}。",
    help: "请逐项核对：数值有变化的改正，然后删去 draft。",
    why: "以往年度或旧版的数，只有确认仍然成立才算填报内容。",
  },
});
