/** What can be wrong with a crosswalk between two standards. */
import { rule } from "../../model/index.ts";

export const unknownEnd = rule({
  id: "crosswalk/unknown-id",
  severity: "error",
  en: {
    message: "{edition} has no indicator, group or question “{id}”.",
    help: "[Did you mean “{nearest}”? ]Name what stands in that edition.",
    why: "A relation to nothing would count as a counterpart.",
  },
  zh: {
    message: "{edition} 中没有指标、分组或填报项“{id}”。",
    help: "[是否想写“{nearest}”？]请写该版中已有的 id。",
    why: "否则不存在的内容也会算作有对应。",
  },
});

export const pairTwice = rule({
  id: "crosswalk/twice",
  severity: "error",
  en: {
    message: "“{from}” and “{to}” are related twice.",
    help: "Keep one of the two lines.",
    why: "Two relations of one pair contradict each other.",
  },
  zh: {
    message: "“{from}”与“{to}”的关系写了两次。",
    help: "请只保留一行。",
    why: "同一对指标写两种关系，会互相矛盾。",
  },
});

export const unitsDiffer = rule({
  id: "crosswalk/units-differ",
  severity: "error",
  en: {
    message: "“{from}” cannot stand for “{to}”: the one is in {found}, the other in {expected}.",
    help: "Write `convert` with a formula that gives {expected}, or another relation than `equal`.",
    why: "A number that is carried over must mean the same.",
  },
  zh: {
    message: "“{from}”不能直接当作“{to}”：前者单位为 {found}，后者为 {expected}。",
    help: "请在 convert 中写换算为 {expected} 的公式，或改写 equal 以外的关系。",
    why: "沿用的数值，含义必须相同。",
  },
});
