/** What can be wrong with a number, in an answer or in a standard. */
import { rule } from "../../model/index.ts";

export const notANumber = rule({
  id: "number/not-a-number",
  severity: "error",
  terms: ["unit"],
  en: {
    message: "“{written}” is no number.",
    help: "Write a number[ in {unit}], such as 1,234 or 12.5 万.",
    why: "What cannot be read for certain is never taken for 0.",
  },
  zh: {
    message: "“{written}”不是数。",
    help: "请填写一个数[（单位：{unit}）]，如 1,234 或 12.5 万。",
    why: "读不准的内容绝不当作 0。",
  },
});

export const noValue = rule({
  id: "number/no-value",
  severity: "error",
  en: {
    message: "“{written}” is no answer: it may mean zero, not known, or not applicable.",
    help: "[If there were none, write {zero}. ]If the answer is not known, leave it empty or write { missing: { reason: … } }.[ If the question does not apply, write {claim}.]",
    why: "A dash is not 0: nothing answered is shown as nothing answered.",
  },
  zh: {
    message: "“{written}”不是答案：看不出是零、不掌握还是不适用。",
    help: "[如果一个也没有，请写 {zero}。]如果不掌握，请留空或写 { missing: { reason: 原因 } }。[如果不适用，请写 {claim}。]",
    why: "横线不是 0：没有答案就显示为没有答案。",
  },
});

export const notation = rule({
  id: "number/notation",
  severity: "error",
  en: {
    message: "“{written}” is a number in a notation that is not used here.",
    help: "Write plain digits with one point, without exponent, underscore or leading zeros.",
    why: "017 is 15 to some programs and 17 to others.",
  },
  zh: {
    message: "“{written}”用了这里不采用的记数法。",
    help: "请只写数字和一个小数点，不用指数、下划线或前导零。",
    why: "017 在有的程序里是 15，在有的程序里是 17。",
  },
});

export const grouping = rule({
  id: "number/grouping",
  severity: "error",
  en: {
    message: "The digits of “{written}” are not grouped as they should be.",
    help: "Use commas in groups of three, 1,234,567, or none.",
    why: "A space, an apostrophe or a misplaced comma may be a decimal point to its writer.",
  },
  zh: {
    message: "“{written}”的数字分组不对。",
    help: "请每三位用一个逗号，如 1,234,567，或不分组。",
    why: "空格、撇号或放错的逗号，在书写者那里可能是小数点。",
  },
});

export const invisibleCharacter = rule({
  id: "number/invisible-character",
  severity: "error",
  en: {
    message: "An invisible character, {character}, stands in “{written}”.",
    help: "Type the number again.",
    why: "It may hide another number.",
  },
  zh: {
    message: "“{written}”里有看不见的字符 {character}。",
    help: "请重新输入这个数。",
    why: "里面可能藏着另一个数。",
  },
});

export const approximate = rule({
  id: "number/approximate",
  severity: "error",
  en: {
    message: "“{written}” is a range or an approximation.",
    help: "Write one number; put the reservation into `note`.",
    why: "A score needs one number, and nobody may choose it for you.",
  },
  zh: {
    message: "“{written}”是范围或约数。",
    help: "请写一个确定的数，说明放进 `note`。",
    why: "评分需要一个确定的数，谁也不能替你选。",
  },
});

export const tooManyDigits = rule({
  id: "number/too-many-digits",
  severity: "error",
  en: {
    message: "“{written}” has more than 34 significant digits.",
    help: "Round it as your source does.",
    why: "No measurement is so exact; the number was probably pasted together.",
  },
  zh: {
    message: "“{written}”超过 34 位有效数字。",
    help: "请按来源的精度书写。",
    why: "没有这样精确的测量，多半是粘贴时连在了一起。",
  },
});

export const unitUnknown = rule({
  id: "number/unit-unknown",
  severity: "error",
  terms: ["unit"],
  en: {
    message: "“{word}” in “{written}” is no unit.",
    help: "Write the number[ in {unit}].",
    why: "A number with an unknown unit cannot be compared.",
  },
  zh: {
    message: "“{written}”里的“{word}”不是单位。",
    help: "请[以“{unit}”为单位]填写。",
    why: "单位不明的数无法比较。",
  },
});

export const unitMismatch = rule({
  id: "number/unit-mismatch",
  severity: "error",
  terms: ["unit"],
  en: {
    message: "“{written}” is in “{word}”[, but “{unit}” is asked].",
    help: "Write the number[ in “{unit}”, or in a unit of the same kind].",
    why: "Persons are no beds, and money no share.",
  },
  zh: {
    message: "“{written}”的单位是“{word}”[，这里要的是“{unit}”]。",
    help: "请[以“{unit}”或同类单位]填写。",
    why: "人不是床位，金额不是比例。",
  },
});

export const multiplierAmbiguous = rule({
  id: "number/multiplier-ambiguous",
  severity: "error",
  terms: ["unit"],
  en: {
    message: "“{written}” is ambiguous[: the unit here is {unit} already], so {word} may be meant twice.",
    help: "Write the unit out, such as {out}.",
    why: "The two readings differ by a factor of 10,000.",
  },
  zh: {
    message: "“{written}”有歧义[：这里的单位已是“{unit}”]，不知“{word}”是否要再乘一次。",
    help: "请把单位写全，如 {out}。",
    why: "两种读法相差一万倍。",
  },
});

export const fullWidth = rule({
  id: "number/full-width",
  severity: "warning",
  en: {
    message: "“{written}” was read as {ordinary}.",
    help: "Write it in half-width characters.",
    why: "Chinese input methods type full-width digits and signs; other programs do not read them.",
  },
  zh: {
    message: "“{written}”按 {ordinary} 读取。",
    help: "请改用半角字符。",
    why: "中文输入法会打出全角数字和符号，其他程序读不了。",
  },
});
