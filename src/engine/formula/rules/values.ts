/** What only the answers can bring about. */
import { rule } from "../../model/index.ts";

export const divisionByZero = rule({
  id: "formula/division-by-zero",
  severity: "error",
  en: {
    message: "{id}: the value cannot be computed, because the formula divides by zero[: {divisor}].",
    help: "Check the answers in the divisor. If zero is right, claim that the indicator does not apply, if the standard allows that.",
    why: "A division by zero has no result, so the indicator has no value.",
  },
  zh: {
    message: "{id}：除数为零，无法计算[：{divisor}]。",
    help: "请核对作为除数的填报项；如果确实为零，标准允许的可以申请不适用。",
    why: "除数为零没有结果，该指标没有值。",
  },
});

export const overflow = rule({
  id: "formula/overflow",
  severity: "error",
  en: {
    message: "{id}: the computed value is larger than 10^999.",
    help: "Check the units and the digits of the answers that it is computed from.",
    why: "No measurement is that large.",
  },
  zh: {
    message: "{id}：算出的数大于 10^999。",
    help: "请核对计算所用各填报项的单位和位数。",
    why: "测量值不可能这样大。",
  },
});

export const notANumber = rule({
  id: "formula/not-a-number",
  severity: "error",
  en: {
    message: "{id}: {what} has no result[: {answers}].",
    help: "Check the answers that it is computed from.",
    why: "Without a value there is no score.",
  },
  zh: {
    message: "{id}：{what}无法计算[：{answers}]。",
    help: "请核对计算所用的各填报项。",
    why: "没有指标值就没有得分。",
  },
});
