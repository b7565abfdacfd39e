/** What can be wrong with an answer. */
import { rule } from "../../../model/index.ts";

export const unknownInput = rule({
  id: "assessment/unknown-input",
  severity: "error",
  en: {
    message: "{edition} asks no “{id}”[: the character {strange} stands in it].",
    help: "[Did you mean “{nearest}”?] Correct the name, or delete the answer.",
    why: "An answer that nobody asked for is an answer lost.",
  },
  zh: {
    message: "{edition} 没有“{id}”这一填报项[：其中有字符 {strange}]。",
    help: "[是否想写“{nearest}”？]请更正名称，或删去这个答案。",
    why: "答非所问，就等于丢了一个答案。",
  },
});

export const belowMinimum = rule({
  id: "assessment/minimum",
  severity: "error",
  terms: ["minimum"],
  en: {
    message: "“{written}” is less than the smallest answer that can be right, {minimum}.",
    help: "Look for a wrong unit or a slip of the pen.",
    why: "The standard says what can be right.",
  },
  zh: {
    message: "“{written}”小于可能的最小值 {minimum}。",
    help: "请检查单位或笔误。",
    why: "标准规定了可能的范围。",
  },
});

export const aboveMaximum = rule({
  id: "assessment/maximum",
  severity: "error",
  terms: ["maximum"],
  en: {
    message: "“{written}” is more than the largest answer that can be right, {maximum}.",
    help: "Look for a wrong unit or a slip of the pen.",
    why: "The standard says what can be right.",
  },
  zh: {
    message: "“{written}”大于可能的最大值 {maximum}。",
    help: "请检查单位或笔误。",
    why: "标准规定了可能的范围。",
  },
});

export const maybeFraction = rule({
  id: "assessment/maybe-fraction",
  severity: "warning",
  en: {
    message: "“{written}” was read as {written} %.",
    help: "If you mean {percent} %, write that; else write {written} %.",
    why: "A fraction where a percentage is asked is wrong by a factor of 100.",
  },
  zh: {
    message: "“{written}”按 {written} % 读取。",
    help: "若本意是 {percent} %，请照写；否则写 {written} %。",
    why: "该写百分数时写了小数，会差 100 倍。",
  },
});

export const date = rule({
  id: "assessment/date",
  severity: "error",
  en: {
    message: "“{written}” is no day written as YYYY-MM-DD.",
    help: "[Write the day as {day}. ][The calendar has no {absent}. ]Four digits of the year, two of the month, two of the day, such as 2025-03-01.",
    why: "03/04 is March to some and April to others.",
  },
  zh: {
    message: "“{written}”不是按 YYYY-MM-DD 书写的日期。",
    help: "[请写成 {day}。][日历上没有 {absent} 这一天。]写法是四位年、两位月、两位日，如 2025-03-01。",
    why: "03/04 有人读作三月，有人读作四月。",
  },
});

export const unknownChoice = rule({
  id: "assessment/unknown-choice",
  severity: "error",
  en: {
    message: "“{written}” is none of the choices: {known}.",
    help: "[Did you mean “{nearest}”? ]Write the word before the brackets.",
    why: "Only what can be chosen can be scored.",
  },
  zh: {
    message: "“{written}”不在可选项之内：{known}。",
    help: "[是否想写“{nearest}”？]请填写括号前的那个词。",
    why: "只有可选的项才能计分。",
  },
});

export const repeatedItem = rule({
  id: "assessment/repeated-item",
  severity: "error",
  en: {
    message: "“{written}” stands twice in the list.",
    help: "Keep one.",
    why: "An item is met once.",
  },
  zh: {
    message: "“{written}”在列表里出现了两次。",
    help: "请只保留一个。",
    why: "同一项只算一次。",
  },
});

export const wrongForm = rule({
  id: "assessment/wrong-form",
  severity: "error",
  terms: ["expected"],
  en: {
    message: "“{id}” asks for {expected}.",
    help: "Write it like this: {how}.",
    why: "The form of an answer follows from the question.",
  },
  zh: {
    message: "“{id}”要填的是{expected}。",
    help: "写法如：{how}。",
    why: "答案的写法由问题决定。",
  },
});

export const oneOf = rule({
  id: "assessment/one-of",
  severity: "error",
  en: {
    message: "A long answer has exactly one of: value, file, not-applicable, missing.",
    help: "Keep one.",
    why: "An answer is given, claimed not applicable, or missing.",
  },
  zh: {
    message: "长格式答案只能有其一：value、file、not-applicable、missing。",
    help: "请只保留一个。",
    why: "要么作答，要么申请不适用，要么说明缺失。",
  },
});

export const claimNotAllowed = rule({
  id: "assessment/claim-not-allowed",
  severity: "error",
  en: {
    message: "“{id}” may not be claimed not applicable.",
    help: "Answer it, or declare it missing with the reason.",
    why: "Only what the standard lets go may be left out.",
  },
  zh: {
    message: "“{id}”不能申请不适用。",
    help: "请作答，或注明缺失原因。",
    why: "只有标准允许的项才能申请不适用。",
  },
});
