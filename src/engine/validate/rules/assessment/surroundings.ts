/** What can be wrong with what stands around the answers: the period, the departments, the practices. */
import { rule } from "../../../model/index.ts";

export const period = rule({
  id: "assessment/period",
  severity: "error",
  en: {
    message: "“{found}” is no period.",
    help: "Write two days, the first not after the last: { from: 2025-01-01, to: 2025-12-31 }.",
    why: "Every answer speaks of the same days.",
  },
  zh: {
    message: "期间“{found}”不成立。",
    help: "请写两个日期，起始日不晚于截止日：{ from: 2025-01-01, to: 2025-12-31 }。",
    why: "所有答案说的是同一段时间。",
  },
});

export const unknownDepartment = rule({
  id: "assessment/unknown-department",
  severity: "error",
  en: {
    message: "There is no department “{id}”.",
    help: "[Did you mean “{nearest}”? ]Add it under `departments`, or correct the name.",
    why: "A reader must be able to ask the one who answered.",
  },
  zh: {
    message: "没有部门“{id}”。",
    help: "[是否想写“{nearest}”？]请在 `departments` 中添加，或更正名称。",
    why: "读者要能找到填报人。",
  },
});

export const practiceIndicator = rule({
  id: "assessment/practice-indicator",
  severity: "error",
  en: {
    message: "The practice names an indicator “{id}” that {edition} does not have.",
    help: "[Did you mean “{nearest}”? ]Name the indicators that the practice moves.",
    why: "Others find a practice through the indicators on which they lose points.",
  },
  zh: {
    message: "好做法所列的指标“{id}”在 {edition} 中不存在。",
    help: "[是否想写“{nearest}”？]请列出该做法所改善的指标。",
    why: "其他城市通过失分的指标来查找好做法。",
  },
});
