/** What can be wrong with the rules on the total: gates and grades. */
import { rule } from "../../../model/index.ts";

export const gateShape = rule({
  id: "standard/gate-shape",
  severity: "error",
  en: {
    message: "The gate “{id}” must have exactly one of: deduct with at-most, bonus with at-most, or cap with when.",
    help: "Write for example { deduct: 5 * incidents, at-most: 10 } or { cap: growth, when: score(security) < 60 }.",
    why: "While an answer is missing, the worst case of the total is known only if every gate has a limit.",
  },
  zh: {
    message: "门槛规则“{id}”应写且只写一种：deduct 加 at-most、bonus 加 at-most，或 cap 加 when。",
    help: "例如 { deduct: 5 * incidents, at-most: 10 } 或 { cap: growth, when: score(security) < 60 }。",
    why: "填报内容有缺失时，只有规定了上限，才能算出总分的最坏情况。",
  },
});

export const gateDirection = rule({
  id: "standard/gate-direction",
  severity: "error",
  en: {
    message: "In a gate a score may only be compared with a constant: with < in deduct and cap, with > in bonus.",
    help: "Write the score on the left and the constant on the right, such as score(security) < 60.",
    why: "In any other form a better answer could lower the total.",
  },
  zh: {
    message: "门槛规则中，得分只能与常数比较：deduct 和 cap 用 <，bonus 用 >。",
    help: "请把得分写在左边、常数写在右边，如 score(security) < 60。",
    why: "否则答得更好反而可能降低总分。",
  },
});

export const gradeOrder = rule({
  id: "standard/grade-order",
  severity: "error",
  en: {
    message:
      "The first grade must begin at the lowest score of the scale, and each next grade higher[; found {found}].",
    help: "Order the grades from low to high.",
    why: "Every total must have exactly one grade.",
  },
  zh: {
    message: "第一个等级应从最低分开始，其余等级的起点依次升高[；现为 {found}]。",
    help: "请把各等级由低到高排列。",
    why: "每个总分应恰好对应一个等级。",
  },
});
