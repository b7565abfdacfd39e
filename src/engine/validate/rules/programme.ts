/** What can be wrong with a programme. */
import type { Rule } from "../../model/index.ts";

export const unknownPart: Rule = {
  id: "programme/unknown-part",
  severity: "error",
  terms: ["what"],
  en: {
    message: "There is no {what} “{id}” in this programme.",
    help: "[Did you mean “{nearest}”? ]Define it, or correct the name.",
    why: "What is named must be there, or a rule would judge nobody.",
  },
  zh: {
    message: "本计划中没有名为“{id}”的{what}。",
    help: "[是否想写“{nearest}”？]请定义它，或更正名称。",
    why: "被引用的内容必须存在，否则规则就落了空。",
  },
};

export const phaseOrder: Rule = {
  id: "programme/phase-order",
  severity: "error",
  en: {
    message: "The phase “{id}” is not after the one before it.",
    help: "Bring the phases into the order of their periods.",
    why: "Progress is read from the first phase to the last.",
  },
  zh: {
    message: "阶段“{id}”不晚于前一阶段。",
    help: "请按期间先后排列各阶段。",
    why: "进展是从首个阶段看到最后一个阶段。",
  },
};

export const repeatedRule: Rule = {
  id: "programme/repeated-rule",
  severity: "error",
  en: {
    message: "The acceptance rule “{id}” stands twice.",
    help: "Give one of them another id.",
    why: "A waiver names one rule.",
  },
  zh: {
    message: "验收规则“{id}”出现了两次。",
    help: "请给其中一个换名。",
    why: "豁免只针对一条规则。",
  },
};

export const otherStandard: Rule = {
  id: "programme/other-standard",
  severity: "error",
  en: {
    message: "The submission of {city} for {phase} answers {found}, not {expected}.",
    help: "Score all cities of a programme by one edition.",
    why: "Totals of different standards cannot be ranked.",
  },
  zh: {
    message: "城市“{city}”在“{phase}”阶段的提交依据的是 {found}，不是 {expected}。",
    help: "同一计划的所有城市须按同一版标准评分。",
    why: "不同标准的总分不能排名。",
  },
};

export const unknownFolder: Rule = {
  id: "programme/unknown-folder",
  severity: "warning",
  en: {
    message: "The folder “{folder}” belongs to no city and phase of the programme.",
    help: "Correct its name, or list it in programme.yaml.",
    why: "A submission in a misspelt folder would count as missing.",
  },
  zh: {
    message: "文件夹“{folder}”不对应计划中的任何城市和阶段。",
    help: "请更正名称，或列入 programme.yaml。",
    why: "放错文件夹的提交会被当作没有提交。",
  },
};
