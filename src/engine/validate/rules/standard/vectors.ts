/** What can be wrong with the worked cases of a standard. */
import { rule } from "../../../model/index.ts";

export const noVectors = rule({
  id: "standard/no-vectors",
  severity: "warning",
  en: {
    message: "The standard is published without worked cases.",
    help: "Add vectors/*.yaml with cases worked by hand.",
    why: "Without them nobody can check that a program computes what the issuer means.",
  },
  zh: {
    message: "标准已发布，却没有算例。",
    help: "请在 vectors/ 下添加手工算好的算例。",
    why: "没有算例，就无法验证程序算的与发布方的意思一致。",
  },
});

export const vectorStandard = rule({
  id: "standard/vector-standard",
  severity: "error",
  en: {
    message: "These cases are for {found}, but they belong to {expected}.",
    help: "Write standard: {expected} after checking that the cases are for this edition.",
    why: "Cases of another edition prove nothing about this one.",
  },
  zh: {
    message: "这些算例属于 {found}，却放在 {expected} 下。",
    help: "请核对算例确属本版，再写 standard: {expected}。",
    why: "另一版的算例不能证明本版。",
  },
});

export const vectorUnknownId = rule({
  id: "standard/vector-unknown-id",
  severity: "error",
  en: {
    message: "The case expects “{id}”, which the standard does not have.",
    help: "[Did you mean “{nearest}”? ]Name an indicator, group, dimension, gate, total or grade.",
    why: "An expectation of nothing is never checked.",
  },
  zh: {
    message: "算例中预期的“{id}”在标准中不存在。",
    help: "[是否想写“{nearest}”？]请写指标、分组、维度、门槛规则的 id，或 total、grade。",
    why: "没有对象的预期无法验证。",
  },
});

export const vectorExpectation = rule({
  id: "standard/vector-expectation",
  severity: "error",
  en: {
    message: "The case expects “{found}” for “{id}”, which it can never be.",
    help: "[Did you mean “{nearest}”? ]Write a number where there is a score or a value[, or one of: {known}].",
    why: "A misspelt expectation fails whatever the standard says.",
  },
  zh: {
    message: "算例对“{id}”预期“{found}”，而它不可能是这个结果。",
    help: "[是否想写“{nearest}”？]得分和指标值写数字[，也可写：{known}]。",
    why: "预期写错，无论标准怎样规定，算例都不会成立。",
  },
});

export const vectorFails = rule({
  id: "standard/vector-fails",
  severity: "error",
  en: {
    message: "This case expects {expected} for “{id}”, and the standard gives {found}[; {more} more do not agree].",
    help: "Work the case again by hand. If it is right, correct the standard.",
    why: "Either the case or the standard is wrong.",
  },
  zh: {
    message: "本例预期“{id}”为 {expected}，按标准算得 {found}[；另有 {more} 项不符]。",
    help: "请重新手工核算；如算例无误，请更正标准。",
    why: "不是算例错了，就是标准错了。",
  },
});
