/** What can be wrong with where submissions of a programme lie. */
import { rule } from "../../../model/index.ts";

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
    why: "否则会用另一个城市的填报内容评分和验收。",
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
