/** What only the answers can bring about. */
import { rule } from "../../model/index.ts";

export const divisionByZero = rule({
  id: "formula/division-by-zero",
  severity: "error",
  en: {
    message: "{id}: division by zero[: {divisor}].",
    help: "Correct the answer that is 0, or claim that the indicator does not apply if the standard allows it.",
    why: "Nothing can be divided by nothing; the indicator has no value.",
  },
  zh: {
    message: "{id}：除数为零[：{divisor}]。",
    help: "请更正为 0 的答案；标准允许时可申请不适用。",
    why: "任何数都不能除以零，该指标没有值。",
  },
});

export const overflow = rule({
  id: "formula/overflow",
  severity: "error",
  en: {
    message: "{id}: the number is too large.",
    help: "Look for a wrong unit or exponent.",
    why: "Beyond 10^999 a number is no measurement.",
  },
  zh: {
    message: "{id}：数过大。",
    help: "请检查单位或指数。",
    why: "超过 10^999 的数不可能是测量值。",
  },
});

export const notANumber = rule({
  id: "formula/not-a-number",
  severity: "error",
  en: {
    message: "{id}: the value is no number, such as the root or logarithm of a negative one.",
    help: "Correct the answers that it is computed from.",
    why: "What is no number has no score.",
  },
  zh: {
    message: "{id}：算不出数，例如对负数开方或取对数。",
    help: "请更正参与计算的答案。",
    why: "不是数，就没有得分。",
  },
});
