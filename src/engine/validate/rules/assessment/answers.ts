/** What can be wrong with an answer. */
import { rule } from "../../../model/index.ts";

export const unknownInput = rule({
  id: "assessment/unknown-input",
  severity: "error",
  en: {
    message: "{edition} has no question with the id “{id}”[: it contains the character {strange}].",
    help: "[Did you mean “{nearest}”? ]Correct the id; `citymark init` lists all ids.",
    why: "An answer under an unknown id would be ignored and so lost.",
  },
  zh: {
    message: "{edition} 没有“{id}”这一填报项[：其中有字符 {strange}]。",
    help: "[是否想写“{nearest}”？]请改正名称；`citymark init` 列出全部填报项。",
    why: "名称写错的填报内容会被忽略，等于没有填报。",
  },
});

export const answerOutside = rule({
  id: "assessment/answer-outside",
  severity: "error",
  en: {
    message: "“{id}” is an answer, but it is not under `answers`.",
    help: "Write it below the line `answers:`, indented by two spaces.",
    why: "Answers are read under `answers` only; the indentation shows what belongs there.",
  },
  zh: {
    message: "“{id}”是一项填报，却没有写在 `answers` 下面。",
    help: "请写在 `answers:` 一行的下面，行首空两格。",
    why: "只有 `answers` 下面的内容才作为填报数据读取，行首的空格表示归属。",
  },
});

export const belowMinimum = rule({
  id: "assessment/minimum",
  severity: "error",
  terms: ["minimum"],
  en: {
    message: "“{written}” is less than {minimum}, the smallest value that the standard allows here.",
    help: "Check the unit and the digits against your source.",
    why: "The standard sets the range of possible values; a value outside it is a mistake.",
  },
  zh: {
    message: "“{written}”小于标准允许的最小值 {minimum}。",
    help: "请对照数据来源，核对单位和数字。",
    why: "标准规定了取值范围，超出范围的数一定有误。",
  },
});

export const aboveMaximum = rule({
  id: "assessment/maximum",
  severity: "error",
  terms: ["maximum"],
  en: {
    message: "“{written}” is more than {maximum}, the largest value that the standard allows here.",
    help: "Check the unit and the digits against your source.",
    why: "The standard sets the range of possible values; a value outside it is a mistake.",
  },
  zh: {
    message: "“{written}”大于标准允许的最大值 {maximum}。",
    help: "请对照数据来源，核对单位和数字。",
    why: "标准规定了取值范围，超出范围的数一定有误。",
  },
});

export const maybeFraction = rule({
  id: "assessment/maybe-fraction",
  severity: "warning",
  en: {
    message: "This question asks for a percentage, so “{written}” was read as {written} %.",
    help: "If you mean {percent} %, write {percent}%. If {written} % is right, write {written}%.",
    why: "A fraction written in place of a percentage is wrong by a factor of 100.",
  },
  zh: {
    message: "此项填百分数，“{written}”按 {written}% 读取。",
    help: "如果本意是 {percent}%，请写 {percent}%；如果确实是 {written}%，请写上百分号：{written}%。",
    why: "应填百分数而填了小数，会相差 100 倍。",
  },
});

export const fractionOfCount = rule({
  id: "assessment/fraction-of-count",
  severity: "warning",
  terms: ["unit"],
  en: {
    message: "“{written}” was read as {value}, but a number of {unit} should be a whole number.",
    help: "[If the point separates thousands, write {thousands}. ]If you entered a share or forgot a unit such as 万, write the number itself. If the number is right, add `confirmed` with the reason to the answer.",
    why: "A fraction where a count is asked for is usually a share, or a point between thousands.",
  },
  zh: {
    message: "“{written}”读作 {value}，但以“{unit}”计的数应为整数。",
    help: "[如果小数点是千位分隔，请写 {thousands}。]如果误填了比例或漏了“万”，请填写实际数量；如果数字无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "应填个数的地方出现小数，多半是误填了比例，或者把小数点当作千位分隔。",
  },
});

export const confirmed = rule({
  id: "assessment/confirmed",
  severity: "note",
  en: {
    message: "The answer to “{id}” is unusual; the city confirms it with the reason “{reason}”.",
    help: "A reviewer should check the reason.",
    why: "An unusual number can be right; the reason that the city gives takes the place of the warning.",
  },
  zh: {
    message: "“{id}”的数值不同寻常，城市已确认，理由是“{reason}”。",
    help: "评审人员应核对所述理由。",
    why: "不同寻常的数也可能是对的；城市写明理由后，不再给出警告。",
  },
});

export const date = rule({
  id: "assessment/date",
  severity: "error",
  en: {
    message: "“{written}” is not a date in the form YYYY-MM-DD.",
    help: "[Write {day}. ][There is no day {absent} in the calendar. ]A date has four digits for the year, two for the month and two for the day, such as 2025-03-01.",
    why: "Other forms of a date can be read in two ways: 03/04 is 4 March or 3 April.",
  },
  zh: {
    message: "“{written}”不是“年-月-日”格式的日期。",
    help: "[请写成 {day}。][日历上没有 {absent} 这一天。]格式是四位年份、两位月份、两位日期，如 2025-03-01。",
    why: "其他写法可能有两种读法：03/04 可以是 3 月 4 日，也可以是 4 月 3 日。",
  },
});

export const unknownChoice = rule({
  id: "assessment/unknown-choice",
  severity: "error",
  en: {
    message: "“{written}” is not one of the choices: {known}.",
    help: "[Did you mean “{nearest}”? ]Write the id of one choice, the word in front of the brackets.",
    why: "Only the listed choices have a score.",
  },
  zh: {
    message: "“{written}”不是可选项。可选：{known}。",
    help: "[是否想写“{nearest}”？]请填写括号前面的代号。",
    why: "只有列出的选项有对应的分值。",
  },
});

export const repeatedItem = rule({
  id: "assessment/repeated-item",
  severity: "error",
  en: {
    message: "“{written}” is listed twice.",
    help: "If another item was meant, correct the second one; if not, delete the repetition.",
    why: "Each item counts once, so a repetition may stand for an item that is missing.",
  },
  zh: {
    message: "“{written}”列了两次。",
    help: "如果第二个本应是别的条目，请改正；确属重复的，请删去重复的一个。",
    why: "每个条目只计一次；重复的条目可能是另一条写错了。",
  },
});

export const wrongForm = rule({
  id: "assessment/wrong-form",
  severity: "error",
  terms: ["expected"],
  en: {
    message: "“{id}” must be answered with {expected}.",
    help: "Write it like this: {how}.",
    why: "Each question has one kind of answer.",
  },
  zh: {
    message: "“{id}”应填{expected}。",
    help: "写法示例：{how}。",
    why: "每个填报项只有一种填写方式。",
  },
});

export const oneOf = rule({
  id: "assessment/one-of",
  severity: "error",
  en: {
    message: "This answer has more than one of value, file, not-applicable and missing.",
    help: "Write a value or a file if there is an answer, not-applicable if the question does not apply, missing if the data are not available yet. Move what else you want to say into `note`.",
    why: "An answer is either given, claimed not applicable, or missing. With two of them the program would have to choose.",
  },
  zh: {
    message: "这项填报同时写了 value、file、not-applicable、missing 中的两种以上。",
    help: "有填报内容的写 value 或 file；不适用的写 not-applicable；暂缺数据的写 missing。其他说明请移到 `note`。",
    why: "一个填报项只能是已作答、申请不适用或暂缺之一；写了两种，程序无法判断以哪个为准。",
  },
});

export const claimNotAllowed = rule({
  id: "assessment/claim-not-allowed",
  severity: "error",
  en: {
    message: "The standard does not allow “{id}” to be claimed not applicable.",
    help: "Give an answer. If the data are not available, write { missing: { reason: … } }.",
    why: "Only questions that the standard marks as claimable can be left out of the score.",
  },
  zh: {
    message: "按标准规定，“{id}”不能申请不适用。",
    help: "请作答；暂时没有数据的，请写 { missing: { reason: 原因 } }。",
    why: "只有标准注明可以申请不适用的填报项才能不计。",
  },
});
