/** What can be wrong with a programme. */
import { rule } from "../../model/index.ts";

export const unknownPart = rule({
  id: "programme/unknown-part",
  severity: "error",
  terms: ["what"],
  en: {
    message: "There is no {what} “{id}” in this programme.",
    help: "[Did you mean “{nearest}”? ]Define it, or correct the name.",
    why: "What is named must be there, or a rule would judge nobody.",
  },
  zh: {
    message: "本计划中没有名为“{id}”的{what}。",
    help: "[是否想写“{nearest}”？]请定义它，或更正名称。",
    why: "被引用的内容必须存在，否则规则就落了空。",
  },
});

export const phaseOrder = rule({
  id: "programme/phase-order",
  severity: "error",
  en: {
    message: "The phase “{id}” is not after the one before it.",
    help: "Bring the phases into the order of their periods.",
    why: "Progress is read from the first phase to the last.",
  },
  zh: {
    message: "阶段“{id}”不晚于前一阶段。",
    help: "请按期间先后排列各阶段。",
    why: "进展是从首个阶段看到最后一个阶段。",
  },
});

export const repeatedRule = rule({
  id: "programme/repeated-rule",
  severity: "error",
  en: {
    message: "The acceptance rule “{id}” stands twice.",
    help: "Give one of them another id.",
    why: "A waiver names one rule.",
  },
  zh: {
    message: "验收规则“{id}”出现了两次。",
    help: "请给其中一个换名。",
    why: "豁免只针对一条规则。",
  },
});

export const dayOrder = rule({
  id: "programme/day-order",
  severity: "error",
  en: {
    message: "`{key}` of the phase “{phase}” is {found}, before {expected}.",
    help: "Write {expected} or a later day, or correct {expected} where that is wrong.",
    why: "Nobody can hand in before the period begins, nor be reviewed before handing in.",
  },
  zh: {
    message: "阶段“{phase}”的 `{key}` 是 {found}，早于 {expected}。",
    help: "请写 {expected} 或之后的日期；如果错的是 {expected}，请更正它。",
    why: "期间还没有开始就无法提交，没有提交就无法评审。",
  },
});

export const offScale = rule({
  id: "programme/off-scale",
  severity: "error",
  en: {
    message: "“{found}” is not on the scale of {what}, which goes from {from} to {to}.",
    help: "Write a number from {from} to {to}[, perhaps {meant}].",
    why: "What no score can be decides nothing: all cities would fail, or all pass.",
  },
  zh: {
    message: "“{found}”不在 {what} 的取值范围内：从 {from} 到 {to}。",
    help: "请写从 {from} 到 {to} 的数[，也许是 {meant}]。",
    why: "任何得分都达不到或都能达到的数，什么也评定不了。",
  },
});

export const reservedName = rule({
  id: "programme/reserved-name",
  severity: "error",
  en: {
    message: "No folder can be called “{id}” on Windows.",
    help: "Choose another id: submissions lie in folders of that name.",
    why: "A programme goes from machine to machine, and must arrive everywhere.",
  },
  zh: {
    message: "Windows 上的文件夹不能叫“{id}”。",
    help: "请换一个 id：提交放在以它命名的文件夹里。",
    why: "计划会在不同电脑之间传递，到哪里都要能打开。",
  },
});

export const repeatedName = rule({
  id: "programme/repeated-name",
  severity: "error",
  en: {
    message: "The cities {one} and {other} have the same name: {name}.",
    help: "Give each a name that tells it from the other, in at least one language that both have.",
    why: "A submission is known by its city's name.",
  },
  zh: {
    message: "城市 {one} 与 {other} 同名：{name}。",
    help: "请至少在一种共有的语言里，用名称把两者区分开。",
    why: "一份提交属于哪个城市，要看名称。",
  },
});

export const otherStandard = rule({
  id: "programme/other-standard",
  severity: "error",
  en: {
    message: "The submission of {city} for {phase} answers {found}, not {expected}.",
    help: "Score all cities of a programme by one edition.",
    why: "Totals of different standards cannot be ranked.",
  },
  zh: {
    message: "城市“{city}”在“{phase}”阶段的提交依据的是 {found}，不是 {expected}。",
    help: "同一计划的所有城市须按同一版标准评分。",
    why: "不同标准的总分不能排名。",
  },
});

export const otherCity = rule({
  id: "programme/other-city",
  severity: "error",
  en: {
    message: "The folder of {city} holds the submission of another city: {found}, not {expected}.",
    help: "Put it into the folder of its own city, or write the city's id and name in it as the programme does.",
    why: "A city would be scored, and accepted, on another city's answers.",
  },
  zh: {
    message: "城市“{city}”的文件夹中是另一个城市的提交：{found}，不是 {expected}。",
    help: "请移到该城市自己的文件夹，或按计划里的写法填写其中城市的 id 和名称。",
    why: "否则会用别的城市的答案给这个城市评分和验收。",
  },
});

export const otherProgramme = rule({
  id: "programme/other-programme",
  severity: "error",
  en: {
    message: "The submission was made for the programme {found}, not for {expected}.",
    help: "Put it where it belongs, or correct `programme` in it.",
    why: "What was answered for one programme is not an answer to another.",
  },
  zh: {
    message: "这份提交属于计划 {found}，不是 {expected}。",
    help: "请放到所属的计划中，或更正其中的 `programme`。",
    why: "为一个计划填报的内容，不能当作对另一个计划的填报。",
  },
});

export const otherPhase = rule({
  id: "programme/other-phase",
  severity: "error",
  en: {
    message: "The submission was made for the phase {found}, not for {expected}.",
    help: "Put it into the folder of its own phase, or correct `programme` in it.",
    why: "A phase that repeats another one would show progress, or none, where nobody measured.",
  },
  zh: {
    message: "这份提交属于阶段 {found}，不是 {expected}。",
    help: "请移到所属阶段的文件夹，或更正其中的 `programme`。",
    why: "放错阶段的提交会显示出并未测量过的进步或停滞。",
  },
});

export const otherPeriod = rule({
  id: "programme/other-period",
  severity: "error",
  en: {
    message: "The submission is about {found}; the phase {phase} is about {expected}.",
    help: "Answer for the phase's period, or correct `period` in the one that is wrong.",
    why: "Cities are compared over the same days.",
  },
  zh: {
    message: "这份提交的期间是 {found}，阶段 {phase} 的期间是 {expected}。",
    help: "请按该阶段的期间填报，或更正写错的 `period`。",
    why: "各城市须按同一期间比较。",
  },
});

export const unknownFolder = rule({
  id: "programme/unknown-folder",
  severity: "warning",
  en: {
    message: "The folder “{folder}” belongs to no city and phase of the programme.",
    help: "Correct its name, or list it in programme.yaml.",
    why: "A submission in a misspelt folder would count as missing.",
  },
  zh: {
    message: "文件夹“{folder}”不对应计划中的任何城市和阶段。",
    help: "请更正名称，或列入 programme.yaml。",
    why: "放错文件夹的提交会被当作没有提交。",
  },
});

export const unknownFile = rule({
  id: "programme/unknown-file",
  severity: "warning",
  en: {
    message: "“{file}” is not read; what is read there is “{expected}”.",
    help: "Give it that name, letter for letter, or put it elsewhere.",
    why: "A submission or review under another name would count as missing.",
  },
  zh: {
    message: "不会读取“{file}”：这里只读取“{expected}”。",
    help: "请改成这个名称，大小写也要一致；或移到别处。",
    why: "名称不对的提交或评审，会被当作没有。",
  },
});
