/** What can be wrong with a programme. */
import { rule } from "../../model/index.ts";

export const unknownPart = rule({
  id: "programme/unknown-part",
  severity: "error",
  terms: ["what"],
  en: {
    message: "This programme has no {what} “{id}”.",
    help: "[Did you mean “{nearest}”? ]Add it to the programme, or correct the id.",
    why: "A rule that refers to nothing would apply to nobody.",
  },
  zh: {
    message: "本试点计划没有名为“{id}”的{what}。",
    help: "[是否想写“{nearest}”？]请在计划中添加，或改正代号。",
    why: "引用的内容不存在，规则就不起作用。",
  },
});

export const phaseOrder = rule({
  id: "programme/phase-order",
  severity: "error",
  en: {
    message: "The period of the phase “{id}” does not come after that of the phase before it.",
    help: "List the phases in the order of their periods, or correct the periods.",
    why: "Progress is measured from one phase to the next.",
  },
  zh: {
    message: "阶段“{id}”的期间没有晚于前一阶段。",
    help: "请按期间先后排列各阶段，或改正期间。",
    why: "进展按阶段先后比较。",
  },
});

export const repeatedRule = rule({
  id: "programme/repeated-rule",
  severity: "error",
  en: {
    message: "The acceptance rule “{id}” is listed twice.",
    help: "Give one of them another id.",
    why: "A waiver refers to one rule by its id.",
  },
  zh: {
    message: "验收规则“{id}”列了两次。",
    help: "请给其中一条换代号。",
    why: "豁免按代号指定一条规则。",
  },
});

export const dayOrder = rule({
  id: "programme/day-order",
  severity: "error",
  en: {
    message: "`{key}` of the phase “{phase}” is {found}, which is before {expected}.",
    help: "Write {expected} or a later day. If {expected} is wrong, correct that day instead.",
    why: "Cities cannot submit before the period begins, and cannot be reviewed before they submit.",
  },
  zh: {
    message: "阶段“{phase}”的 `{key}` 是 {found}，早于 {expected}。",
    help: "请写 {expected} 或之后的日期；如果写错的是 {expected}，请改正它。",
    why: "期间开始之前不能提交，提交之前不能评审。",
  },
});

export const offScale = rule({
  id: "programme/off-scale",
  severity: "error",
  en: {
    message: "“{found}” is not a possible value of {what}, which goes from {from} to {to}.",
    help: "Write a number from {from} to {to}[; perhaps you mean {meant}].",
    why: "With a value outside the scale, all cities would pass or all would fail.",
  },
  zh: {
    message: "{what} 的取值从 {from} 到 {to}，“{found}”不在这个范围内。",
    help: "请写 {from} 到 {to} 之间的数[（可能是 {meant}）]。",
    why: "数值超出范围，所有城市都会达标或都不达标。",
  },
});

export const acceptsUnverified = rule({
  id: "programme/accepts-unverified",
  severity: "note",
  en: {
    message:
      "No condition asks how much of a submission was verified: a city can be accepted on answers that nobody checked.",
    help: "To rule that out, add a condition such as `verified(total) >= 80 %` or `low(total) >= 60`.",
    why: "A signed review may leave answers as they were given.",
  },
  zh: {
    message: "没有任何验收条件涉及核实率：一项填报都未核实的城市也可能通过。",
    help: "如不允许，请增加条件，例如 `verified(total) >= 80 %` 或 `low(total) >= 60`。",
    why: "评审签字后，仍可能有未核实的填报按自报计分。",
  },
});

export const conflictOfInterest = rule({
  id: "programme/conflict-of-interest",
  severity: "error",
  en: {
    message: "{reviewer} has a conflict of interest with {city} and must not review it.",
    help: "Let another reviewer decide. If there is no conflict, remove the city from `conflicts` of this reviewer in the programme.",
    why: "A verdict by somebody with an interest in it does not survive an appeal.",
  },
  zh: {
    message: "{reviewer} 与“{city}”有利益冲突，不得评审该市。",
    help: "请改由其他评审员评审；如果没有利益冲突，请在计划中把该市从这位评审员的 `conflicts` 中去掉。",
    why: "有利害关系的人作出的评审，经不起申诉。",
  },
});

export const reservedName = rule({
  id: "programme/reserved-name",
  severity: "error",
  en: {
    message: "“{id}” cannot be the name of a folder on Windows.",
    help: "Choose another id. Submissions are kept in folders with this name.",
    why: "The folders of a programme must work on every computer.",
  },
  zh: {
    message: "“{id}”在 Windows 上不能用作文件夹名。",
    help: "请换一个代号，提交材料放在以它命名的文件夹中。",
    why: "计划的文件夹要能在各种电脑上使用。",
  },
});

export const repeatedName = rule({
  id: "programme/repeated-name",
  severity: "error",
  en: {
    message: "The cities {one} and {other} have the same name: {name}.",
    help: "Add something that distinguishes them, such as the province, in at least one language that both have.",
    why: "The name shows which city a submission belongs to.",
  },
  zh: {
    message: "城市 {one} 与 {other} 的名称相同：{name}。",
    help: "请在名称中加上能区分两者的内容，如省份；两者共有的语言至少区分一种。",
    why: "程序按名称核对提交材料属于哪个城市。",
  },
});

export const otherStandard = rule({
  id: "programme/other-standard",
  severity: "error",
  en: {
    message: "The submission of {city} for the phase {phase} answers {found}, but the programme uses {expected}.",
    help: "Answer the edition that the programme uses.",
    why: "Totals of different standards cannot be ranked together.",
  },
  zh: {
    message: "“{city}”在“{phase}”阶段提交的材料依据的是 {found}，本试点计划采用的是 {expected}。",
    help: "请按本试点计划采用的标准版本填报。",
    why: "不同标准的总分不能一起排名。",
  },
});

export const otherCity = rule({
  id: "programme/other-city",
  severity: "error",
  en: {
    message: "The folder of {city} contains the submission of another city: {found} instead of {expected}.",
    help: "Move it to the folder of its own city. If it is the right city, write its id and name as in the programme.",
    why: "Otherwise a city would be scored on the answers of another city.",
  },
  zh: {
    message: "“{city}”的文件夹中是另一个城市的提交材料：是 {found}，不是 {expected}。",
    help: "请移到该城市自己的文件夹；如果城市没有放错，请按计划中的写法填写城市的代码和名称。",
    why: "否则会用另一个城市的答案评分和验收。",
  },
});

export const otherName = rule({
  id: "programme/other-name",
  severity: "warning",
  en: {
    message: "The submission of {city} calls the city “{found}”, the programme calls it “{expected}”. The id decides.",
    help: "Nothing needs to be done where the city was renamed. If it is another city, move the submission to its folder.",
    why: "A renamed city keeps its submissions and signatures.",
  },
  zh: {
    message: "“{city}”的提交材料中城市名称是“{found}”，计划中是“{expected}”；以代码为准。",
    help: "城市更名的，无需处理；如果是另一个城市的材料，请移到该城市的文件夹。",
    why: "城市更名后，原有的提交和签字继续有效。",
  },
});

export const otherProgramme = rule({
  id: "programme/other-programme",
  severity: "error",
  en: {
    message: "The submission was made for the programme {found}, not for {expected}.",
    help: "Move it to its own programme. If it belongs here, correct `programme` in the submission.",
    why: "A submission answers one programme only.",
  },
  zh: {
    message: "这份提交材料属于计划 {found}，不是 {expected}。",
    help: "请移到所属的计划；如果属于本试点计划，请改正其中的 `programme`。",
    why: "一份提交材料只对应一个计划。",
  },
});

export const otherPhase = rule({
  id: "programme/other-phase",
  severity: "error",
  en: {
    message: "The submission was made for the phase {found}, not for {expected}.",
    help: "Move it to the folder of its own phase. If it belongs here, correct `programme` in the submission.",
    why: "A submission in the wrong phase would show changes that nobody measured.",
  },
  zh: {
    message: "这份提交材料属于阶段 {found}，不是 {expected}。",
    help: "请移到所属阶段的文件夹；如果没有放错，请改正其中的 `programme`。",
    why: "放错阶段，会显示出实际没有测量过的变化。",
  },
});

export const otherPeriod = rule({
  id: "programme/other-period",
  severity: "error",
  en: {
    message: "The period of the submission is {found}; the period of the phase {phase} is {expected}.",
    help: "Answer for the period of the phase, or correct the `period` that is wrong.",
    why: "Cities are compared over the same period.",
  },
  zh: {
    message: "提交材料的报告期是 {found}，阶段 {phase} 的期间是 {expected}。",
    help: "请按该阶段的期间填报，或改正写错的 `period`。",
    why: "各城市要按同一期间比较。",
  },
});

export const unknownFolder = rule({
  id: "programme/unknown-folder",
  severity: "warning",
  en: {
    message: "The folder “{folder}” does not match any city and phase of the programme.",
    help: "Correct its name, or add the city and phase to programme.yaml.",
    why: "A submission in a folder with a wrong name would count as missing.",
  },
  zh: {
    message: "文件夹“{folder}”与计划中的城市和阶段都不对应。",
    help: "请改正文件夹名，或在 programme.yaml 中添加相应的城市和阶段。",
    why: "文件夹名写错，其中的提交材料会被当作没有提交。",
  },
});

export const unknownFile = rule({
  id: "programme/unknown-file",
  severity: "warning",
  en: {
    message: "The file “{file}” is not read. The program reads “{expected}” here.",
    help: "Rename the file exactly like that, including capitals, or move it elsewhere.",
    why: "A submission or review under another name would count as missing.",
  },
  zh: {
    message: "没有读取文件“{file}”，这里只读取“{expected}”。",
    help: "请按这个名称改名，大小写也要一致，或移到别处。",
    why: "文件名不对的提交材料或评审会被当作没有提交。",
  },
});
