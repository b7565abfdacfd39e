/** What can be wrong with what a standard's files, ids and references are called. */
import { rule } from "../../../model/index.ts";

export const folderName = rule({
  id: "standard/folder-name",
  severity: "error",
  en: {
    message: "The file names the standard {found}, but the folder is {expected}.",
    help: "Rename the folder, or correct `id` and `edition`.",
    why: "Assessments refer to a standard by this path.",
  },
  zh: {
    message: "文件中的标准是 {found}，所在文件夹却是 {expected}。",
    help: "请改文件夹名，或改正 `id` 和 `edition`。",
    why: "自评表按这个路径引用标准。",
  },
});

export const dimensionFile = rule({
  id: "standard/dimension-file",
  severity: "error",
  en: {
    message: "The dimension “{id}” is listed, but the file dimensions/{id}.yaml does not exist.",
    help: "Create the file, or remove the dimension from the list.",
    why: "A dimension without indicators cannot be scored.",
  },
  zh: {
    message: "列出了维度“{id}”，但没有文件 dimensions/{id}.yaml。",
    help: "请编写该文件，或从列表中删去这个维度。",
    why: "没有指标的维度无法计分。",
  },
});

export const unlistedDimension = rule({
  id: "standard/unlisted-dimension",
  severity: "error",
  en: {
    message: "The file dimensions/{id}.yaml exists, but standard.yaml does not list the dimension.",
    help: "Add “{id}” to `dimensions`, or remove the file.",
    why: "A dimension that is not listed does not count, which is probably an oversight.",
  },
  zh: {
    message: "有文件 dimensions/{id}.yaml，但 standard.yaml 没有列出这个维度。",
    help: "请把“{id}”加入 `dimensions`，或删除该文件。",
    why: "没有列出的维度不计分，多半是遗漏。",
  },
});

export const duplicateId = rule({
  id: "standard/duplicate-id",
  severity: "error",
  terms: ["other"],
  en: {
    message: "The id “{id}” is used twice[; it is already the id of {other}].",
    help: "Give one of them another id.",
    why: "Dimensions, groups, indicators, inputs and parameters share their ids, so that each id has one meaning.",
  },
  zh: {
    message: "代号“{id}”用了两次[，前面已经用作{other}的代号]。",
    help: "请给其中一个换代号。",
    why: "维度、组、指标、填报项和参数的代号不能相同，每个代号只有一个含义。",
  },
});

export const reservedId = rule({
  id: "standard/reserved-id",
  severity: "error",
  en: {
    message: "“{id}” has a meaning in formulas and cannot be used as an id.",
    help: "Choose another id.",
    why: "total, value, period, grade and the names of functions are reserved.",
  },
  zh: {
    message: "“{id}”在公式中另有含义，不能用作代号。",
    help: "请换一个代号。",
    why: "total、value、period、grade 和函数名是保留的。",
  },
});

export const unknownReference = rule({
  id: "standard/unknown-reference",
  severity: "error",
  terms: ["what"],
  en: {
    message: "There is no {what} “{id}” in this standard.",
    help: "[Did you mean “{nearest}”? ]Define it in standard.yaml, or correct the id.",
    why: "Readers must be able to follow every reference.",
  },
  zh: {
    message: "本标准没有名为“{id}”的{what}。",
    help: "[是否想写“{nearest}”？]请在 standard.yaml 中定义，或改正代号。",
    why: "读者要能查到被引用的内容。",
  },
});

export const elementNotMeasured = rule({
  id: "standard/element-not-measured",
  severity: "error",
  en: {
    message: "No indicator measures the element “{id}”.",
    help: "Add it to `measures` of an indicator, or remove the element.",
    why: "Readers expect every listed element of the policy framework to be assessed.",
  },
  zh: {
    message: "没有指标衡量要素“{id}”。",
    help: "请加入某个指标的 `measures`，或删去这个要素。",
    why: "列出的每个政策要素都应有指标来评估。",
  },
});

export const unitRedefined = rule({
  id: "standard/unit-redefined",
  severity: "error",
  en: {
    message: "“{id}” is a built-in unit and cannot be defined again.",
    help: "Give your unit another name.",
    why: "Each unit has one meaning.",
  },
  zh: {
    message: "“{id}”是内置单位，不能重新定义。",
    help: "请给这个单位换一个名称。",
    why: "每个单位只有一个含义。",
  },
});
