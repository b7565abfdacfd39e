/** What can be wrong with what stands around the answers: the period, the departments, the practices. */
import { rule } from "../../../model/index.ts";

export const period = rule({
  id: "assessment/period",
  severity: "error",
  en: {
    message: "The period {found} ends before it begins.",
    help: "Write the first day and the last day: { from: 2025-01-01, to: 2025-12-31 }.",
    why: "All answers are about the same period.",
  },
  zh: {
    message: "报告期“{found}”的截止日早于起始日。",
    help: "请写起始日和截止日：{ from: 2025-01-01, to: 2025-12-31 }。",
    why: "所有填报项都针对同一报告期。",
  },
});

export const farPeriod = rule({
  id: "assessment/far-period",
  severity: "warning",
  en: {
    message: "The period {found} lies in a far future.",
    help: "Correct the year; perhaps a digit was mistyped.",
    why: "Nobody has measured anything there yet.",
  },
  zh: {
    message: "期间“{found}”远在将来。",
    help: "请改正年份，可能是输错了一位数字。",
    why: "那时的数据还没有人测量过。",
  },
});

export const notInForce = rule({
  id: "assessment/not-in-force",
  severity: "warning",
  en: {
    message: "The period {found} does not fit {edition}, which is in force {days}.",
    help: "Check the period and the edition of the standard; answer the edition that was in force for the period.",
    why: "An edition is made for the years in which it is in force.",
  },
  zh: {
    message: "报告期 {found} 与 {edition} 的施行期间不符：{days}。",
    help: "请核对报告期和标准版本，按报告期适用的版本填报。",
    why: "每一版标准只适用于其施行的年份。",
  },
});

export const unknownDepartment = rule({
  id: "assessment/unknown-department",
  severity: "error",
  en: {
    message: "There is no department “{id}” in this file.",
    help: "[Did you mean “{nearest}”? ]Correct the name, or add the department under `departments`.[ There are: {known}.]",
    why: "Readers need to know which department to ask.",
  },
  zh: {
    message: "文件中没有部门“{id}”。",
    help: "[是否想写“{nearest}”？]请改正名称，或在 `departments` 中添加。[现有：{known}。]",
    why: "读者需要知道向哪个部门核实。",
  },
});

export const practiceIndicator = rule({
  id: "assessment/practice-indicator",
  severity: "error",
  en: {
    message: "This practice refers to the indicator “{id}”, which {edition} does not have.",
    help: "[Did you mean “{nearest}”? ]Write the ids of the indicators that the practice improves.",
    why: "Other cities find practices through the indicators on which they lose points.",
  },
  zh: {
    message: "这项做法引用了指标“{id}”，{edition} 没有这个指标。",
    help: "[是否想写“{nearest}”？]请写该做法所改善的指标的代号。",
    why: "其他城市通过失分的指标查找可借鉴的做法。",
  },
});
