/** What can be wrong with what a standard's files, ids and references are called. */
import { rule } from "../../../model/index.ts";

export const folderName = rule({
  id: "standard/folder-name",
  severity: "error",
  en: {
    message: "The standard calls itself {found}, but its folder says {expected}.",
    help: "Rename the folder, or correct id and edition.",
    why: "The path is the reference by which assessments name it.",
  },
  zh: {
    message: "标准自称 {found}，所在文件夹却是 {expected}。",
    help: "请改文件夹名，或更正 id 与 edition。",
    why: "自评表按这个路径引用标准。",
  },
});

export const dimensionFile = rule({
  id: "standard/dimension-file",
  severity: "error",
  en: {
    message: "There is no file dimensions/{id}.yaml for the dimension “{id}”.",
    help: "Write the file, or take the dimension off the list.",
    why: "A dimension that is listed and not written would weigh nothing.",
  },
  zh: {
    message: "维度“{id}”没有对应的文件 dimensions/{id}.yaml。",
    help: "请编写该文件，或从列表中删去该维度。",
    why: "列出却没有内容的维度等于没有权重。",
  },
});

export const unlistedDimension = rule({
  id: "standard/unlisted-dimension",
  severity: "error",
  en: {
    message: "dimensions/{id}.yaml is not listed in standard.yaml.",
    help: "Add “{id}” to `dimensions`, or remove the file.",
    why: "A file that counts for nothing was probably forgotten.",
  },
  zh: {
    message: "dimensions/{id}.yaml 没有列入 standard.yaml。",
    help: "请把“{id}”加入 `dimensions`，或删除该文件。",
    why: "不起作用的文件多半是忘了登记。",
  },
});

export const duplicateId = rule({
  id: "standard/duplicate-id",
  severity: "error",
  terms: ["other"],
  en: {
    message: "“{id}” is used twice[: it already names {other}].",
    help: "Give one of them another id.",
    why: "Dimensions, groups, indicators, inputs and parameters share one name space, so that a name means one thing.",
  },
  zh: {
    message: "“{id}”用了两次[：前面已是{other}的 id]。",
    help: "请给其中一个换名。",
    why: "维度、组、指标、填报项和参数共用一个名字空间，一个名字只指一样东西。",
  },
});

export const reservedId = rule({
  id: "standard/reserved-id",
  severity: "error",
  en: {
    message: "“{id}” is a word of the program.",
    help: "Use another id.",
    why: "total, value, period, grade and the names of functions have a meaning of their own.",
  },
  zh: {
    message: "“{id}”是程序的保留词。",
    help: "请换一个 id。",
    why: "total、value、period、grade 和函数名另有含义。",
  },
});

export const unknownReference = rule({
  id: "standard/unknown-reference",
  severity: "error",
  terms: ["what"],
  en: {
    message: "There is no {what} “{id}”.",
    help: "[Did you mean “{nearest}”? ]Define it in standard.yaml, or correct the name.",
    why: "A reference to nothing cannot be followed by a reader.",
  },
  zh: {
    message: "没有名为“{id}”的{what}。",
    help: "[是否想写“{nearest}”？]请在 standard.yaml 中定义，或更正名称。",
    why: "指向空处的引用，读者无从查起。",
  },
});

export const elementNotMeasured = rule({
  id: "standard/element-not-measured",
  severity: "error",
  en: {
    message: "No indicator measures the element “{id}”.",
    help: "Add it to the `measures` of an indicator, or drop it.",
    why: "A standard keeps the promise of its founding text, or says that it does not.",
  },
  zh: {
    message: "没有指标衡量要素“{id}”。",
    help: "请加入某个指标的 `measures`，或删去该要素。",
    why: "标准要么兑现其依据文本的要求，要么说明没有兑现。",
  },
});

export const unitRedefined = rule({
  id: "standard/unit-redefined",
  severity: "error",
  en: {
    message: "The unit “{id}” is built in.",
    help: "Give the counted thing another name.",
    why: "One word, one unit.",
  },
  zh: {
    message: "单位“{id}”是内置的。",
    help: "请给要数的东西换个名字。",
    why: "一个词只表示一个单位。",
  },
});
