/** What can be wrong with the rules on the total: gates and grades. */
import { rule } from "../../../model/index.ts";

export const gateShape = rule({
  id: "standard/gate-shape",
  severity: "error",
  en: {
    message: "The gate “{id}” has one of: deduct or bonus, each with at-most; or cap with when.",
    help: "Write for example { deduct: 5 * incidents, at-most: 10 } or { cap: growth, when: score(security) < 60 }.",
    why: "Without a bound its worst case is unknown while an answer is missing.",
  },
  zh: {
    message: "门槛规则“{id}”须为其一：deduct 或 bonus（都要有 at-most），或 cap（要有 when）。",
    help: "例如 { deduct: 5 * incidents, at-most: 10 } 或 { cap: growth, when: score(security) < 60 }。",
    why: "没有上限，缺答案时就不知道最坏情况。",
  },
});

export const gateDirection = rule({
  id: "standard/gate-direction",
  severity: "error",
  en: {
    message: "In a gate a score is compared with a constant: < where it punishes, > where it rewards.",
    help: "Write the score on the left and a constant on the right, such as score(security) < 60.",
    why: "Otherwise a better answer could lower the total.",
  },
  zh: {
    message: "门槛规则里，得分只能与常数比较：处罚用 <，奖励用 >。",
    help: "请把得分写在左边、常数写在右边，如 score(security) < 60。",
    why: "否则答得更好反而可能拉低总分。",
  },
});

export const gradeOrder = rule({
  id: "standard/grade-order",
  severity: "error",
  en: {
    message: "Grades begin at the lowest score of the scale and rise[; found {found}].",
    help: "Bring them into order.",
    why: "Every total has exactly one grade.",
  },
  zh: {
    message: "等级须从量程最低分开始并依次升高[；现为 {found}]。",
    help: "请排好顺序。",
    why: "每个总分恰好对应一个等级。",
  },
});
