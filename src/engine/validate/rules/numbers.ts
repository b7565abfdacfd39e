/** What can be wrong with a number, in an answer or in a standard. */
import { rule } from "../../model/index.ts";

export const notANumber = rule({
  id: "number/not-a-number",
  severity: "error",
  terms: ["unit"],
  en: {
    message: "“{written}” is not a number.",
    help: "[Take away {signs}: only straight quotes are not part of the text. ]Write a number[ in the unit {unit}], such as 1,234 or 12.5 万. An explanation goes into `note`.",
    why: "Text that cannot be read as a number is reported; it never counts as 0.",
  },
  zh: {
    message: "“{written}”不是数。",
    help: "[请去掉 {signs}：只有半角引号不算作内容。]请填写数字[（单位：{unit}）]，如 1,234 或 12.5 万；说明请写进 `note`。",
    why: "读不出数的内容会报错，不会当作 0。",
  },
});

export const noValue = rule({
  id: "number/no-value",
  severity: "error",
  en: {
    message: "“{written}” is not clear: it may mean zero, not known, or not applicable.",
    help: "[If there are none, write {zero}. ]If the answer is not known, leave it empty or write { missing: { reason: … } }.[ If the question does not apply, write {claim}.]",
    why: "A dash is not read as 0; the answer is shown as missing.",
  },
  zh: {
    message: "“{written}”的含义不明：是零、没有掌握，还是不适用？",
    help: "[如果一个也没有，请写 {zero}。]如果没有掌握，请留空或写 { missing: { reason: 原因 } }。[如果不适用，请写 {claim}。]",
    why: "横线等符号不会当作 0，该项按缺失显示。",
  },
});

export const notation = rule({
  id: "number/notation",
  severity: "error",
  en: {
    message: "“{written}” is not an ordinary decimal number.",
    help: "Write digits and at most one decimal point: no exponent, no underscore, no zeros in front.",
    why: "Programs read such numbers differently: 017 is 15 to some and 17 to others.",
  },
  zh: {
    message: "“{written}”不是普通的十进制写法。",
    help: "请只写数字和一个小数点；不用指数、下划线，前面不补零。",
    why: "这类写法各种程序读法不同：017 有的读作 15，有的读作 17。",
  },
});

export const grouping = rule({
  id: "number/grouping",
  severity: "error",
  en: {
    message: "The digits of “{written}” are not grouped in threes with commas.",
    help: "Write 1,234,567 or 1234567, and a decimal point, not a comma, before decimals.",
    why: "A space, an apostrophe or a comma in another place may have been meant as a decimal point.",
  },
  zh: {
    message: "“{written}”的数字没有按每三位一个逗号分节。",
    help: "请写 1,234,567 或 1234567；小数点用“.”，不用逗号。",
    why: "空格、撇号或位置不对的逗号，可能本意是小数点。",
  },
});

export const invisibleCharacter = rule({
  id: "number/invisible-character",
  severity: "error",
  en: {
    message: "“{written}” contains an invisible character, {character}.",
    help: "Delete the number and type it again.",
    why: "An invisible character can make a number look like another one.",
  },
  zh: {
    message: "“{written}”中有看不见的字符 {character}。",
    help: "请删掉后重新输入这个数。",
    why: "看不见的字符可能使一个数看起来像另一个数。",
  },
});

export const approximate = rule({
  id: "number/approximate",
  severity: "error",
  en: {
    message: "“{written}” is a range or an approximate number.",
    help: "Write one exact number. Put the explanation into `note`.",
    why: "The score needs one number, and the program must not choose it.",
  },
  zh: {
    message: "“{written}”是范围或约数。",
    help: "请填写一个确定的数，说明请写进 `note`。",
    why: "评分需要一个确定的数，程序不能代为选择。",
  },
});

export const tooManyDigits = rule({
  id: "number/too-many-digits",
  severity: "error",
  en: {
    message: "“{written}” has more than 34 significant digits.",
    help: "Write the number with as many decimals as your source gives.",
    why: "No measurement is that exact; two numbers were probably pasted together.",
  },
  zh: {
    message: "“{written}”的有效数字超过 34 位。",
    help: "请按数据来源的位数填写。",
    why: "测量数据不会这样精确，多半是粘贴时把两个数连在了一起。",
  },
});

export const unitUnknown = rule({
  id: "number/unit-unknown",
  severity: "error",
  terms: ["unit"],
  en: {
    message: "“{word}” in “{written}” is not a known unit.",
    help: "Write only the number[, in the unit {unit}]. An explanation goes into `note`.",
    why: "A number with an unknown unit cannot be compared.",
  },
  zh: {
    message: "“{written}”中的“{word}”不是可用的单位。",
    help: "请只写一个数[，以“{unit}”为单位]；说明请写进 `note`。",
    why: "单位不明的数无法比较。",
  },
});

export const unitMismatch = rule({
  id: "number/unit-mismatch",
  severity: "error",
  terms: ["unit"],
  en: {
    message: "“{written}” is given in “{word}”[, but “{unit}” is asked for].",
    help: "Write the number[ in “{unit}” or in a unit that can be converted to it].",
    why: "People cannot be converted to beds, or money to a share.",
  },
  zh: {
    message: "“{written}”的单位是“{word}”[，此项要求的单位是“{unit}”]。",
    help: "请[以“{unit}”或能够换算成它的单位]填写。",
    why: "人数不能换算成床位数，金额不能换算成比例。",
  },
});

export const multiplierAmbiguous = rule({
  id: "number/multiplier-ambiguous",
  severity: "error",
  terms: ["unit"],
  en: {
    message:
      "“{written}” can be read in two ways[: the unit of this question is already {unit}], so {word} may or may not apply a second time.",
    help: "Write the full unit, such as {out}.",
    why: "The two readings differ by a factor of 10,000.",
  },
  zh: {
    message: "“{written}”有两种读法[：此项的单位已经是“{unit}”]，不清楚“{word}”是否要再乘一次。",
    help: "请把单位写全，如 {out}。",
    why: "两种读法相差一万倍。",
  },
});

export const converted = rule({
  id: "number/converted",
  severity: "note",
  terms: ["unit"],
  en: {
    message: "“{written}” was converted to {value}.",
    help: "If that is not what you mean, correct the number or its unit. This question asks for {unit}.",
    why: "A unit that differs from the one asked for may be a slip.",
  },
  zh: {
    message: "“{written}”已换算为 {value}。",
    help: "如果不是这个意思，请改正数字或单位。此项要求的单位是“{unit}”。",
    why: "所写单位与要求的单位不同，可能是笔误。",
  },
});

export const fullWidth = rule({
  id: "number/full-width",
  severity: "warning",
  en: {
    message: "“{written}” contains full-width characters and was read as {ordinary}.",
    help: "Write it with ordinary (half-width) characters.",
    why: "Chinese input methods produce full-width digits and signs, which many other programs cannot read.",
  },
  zh: {
    message: "“{written}”中有全角字符，按 {ordinary} 读取。",
    help: "请改用半角字符。",
    why: "中文输入法会打出全角数字和符号，许多程序不能识别。",
  },
});
