/** What can be wrong with a tailoring of a standard. */
import { rule } from "../../model/index.ts";

export const baseUnreadable = rule({
  id: "tailoring/base-unreadable",
  severity: "error",
  en: {
    message: "{base}, which this tailors, is not here or has errors.",
    help: "Put it beside this folder, or in ./standards; then run `citymark standard lint {base}`.",
    why: "What a tailoring does not change stands in its base.",
  },
  zh: {
    message: "所依据的 {base} 没有找到，或者有错误。",
    help: "请把它放在本文件夹旁边或 ./standards 中，再运行 `citymark standard lint {base}`。",
    why: "地方化版本没有改动的内容，都在所依据的标准中。",
  },
});

export const baseChanged = rule({
  id: "tailoring/base-changed",
  severity: "error",
  en: {
    message: "{base} scores otherwise than when it was tailored: its scoring digest is {expected}.",
    help: "Look at each change again beside the new base, then write scoring: {expected}.",
    why: "A change is made to a known text; of another one nobody has thought.",
  },
  zh: {
    message: "{base} 的计分规则与改动时不同：其计分规则校验码为 {expected}。",
    help: "请对照新的依据逐项复核各项改动，再写 scoring: {expected}。",
    why: "改动是针对已知的文本作出的；换了文本，就没有人考虑过。",
  },
});

export const unknownPart = rule({
  id: "tailoring/unknown-id",
  severity: "error",
  en: {
    message: "{base} has no dimension, group, indicator or question “{id}”.",
    help: "[Did you mean “{nearest}”? ]Name what stands in the base; what is new stands under `added`.",
    why: "A change of nothing would be lost without a word.",
  },
  zh: {
    message: "{base} 中没有维度、分组、指标或填报项“{id}”。",
    help: "[是否想写“{nearest}”？]请写所依据标准中已有的 id；新增的请写在 added 下。",
    why: "改动若没有对象，就会无声无息地丢失。",
  },
});

export const notOpen = rule({
  id: "tailoring/not-open",
  severity: "error",
  en: {
    message: "A tailoring does not change “{key}” of “{id}”.",
    help: "It changes weights, values of the same kind of score, and words, drops and adds indicators, and completes what the base leaves unscored.",
    why: "What a score means must stay that of the base.",
  },
  zh: {
    message: "地方化不能改动“{id}”的“{key}”。",
    help: "可以改动的有：权重、同一种计分方式的数值、文字；可以删去或新增指标；可以补全所依据标准没有评分的内容。",
    why: "得分的含义应与所依据的标准一致。",
  },
});

export const notAllowed = rule({
  id: "tailoring/not-allowed",
  severity: "error",
  en: {
    message: "{base} does not allow it to be tailored so: {what} of “{id}”.",
    help: "Take the change out. What is allowed stands under `tailoring` in the base[: {allowed}].",
    why: "The issuer decides what may differ under its name.",
  },
  zh: {
    message: "{base} 不允许这样改动：“{id}”的{what}。",
    help: "请删去这项改动。允许的内容见所依据标准的 tailoring[：{allowed}]。",
    why: "哪些内容可以因地制宜，由标准的发布单位决定。",
  },
});

export const idTaken = rule({
  id: "tailoring/id-taken",
  severity: "error",
  en: {
    message: "“{id}” is an id of {base} already.",
    help: "Use an id of your own, or name it under `changes`.",
    why: "One id stands for one thing only.",
  },
  zh: {
    message: "“{id}”已是 {base} 中的 id。",
    help: "请换用自己的 id，或写在 changes 下。",
    why: "一个 id 只能指一样东西。",
  },
});

export const unchanged = rule({
  id: "tailoring/unchanged",
  severity: "warning",
  en: {
    message: "“{key}” of “{id}” is what it is in {base}.",
    help: "Take it out, or write what it is to be.",
    why: "A reader takes everything that is named for a change.",
  },
  zh: {
    message: "“{id}”的“{key}”与 {base} 相同。",
    help: "请删去，或写上要改成的内容。",
    why: "凡是列出的，读者都会当作改动。",
  },
});
