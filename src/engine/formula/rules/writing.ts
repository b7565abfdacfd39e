/** What can be wrong with how a formula is written. */
import { rule } from "../../model/index.ts";

export const syntax = rule({
  id: "formula/syntax",
  severity: "error",
  en: {
    message: "The formula [cannot be read at “{found}”][ends too early, after “{after}”][; expected “{expected}”].",
    help: "A minus has a space on both sides; brackets come in pairs; a choice stands in quotes.",
    why: "A formula that can be read in two ways would give two scores.",
  },
  zh: {
    message: "公式[在“{found}”处读不下去][在“{after}”之后没有写完][，应为“{expected}”]。",
    help: "减号两边要有空格；括号要成对；选项要加引号。",
    why: "一个公式若有两种读法，就会有两个得分。",
  },
});

export const number = rule({
  id: "formula/number",
  severity: "error",
  en: {
    message: "“{found}” is no number of a formula.",
    help: "Write digits and one point: no commas, exponents or leading zeros.",
    why: "Commas separate the parts of a function.",
  },
  zh: {
    message: "“{found}”不是公式里的数。",
    help: "只写数字和一个小数点，不用逗号、指数或前导零。",
    why: "逗号在公式里用来分隔函数的各部分。",
  },
});

export const fullWidth = rule({
  id: "formula/full-width",
  severity: "error",
  en: {
    message: "“{found}” is a full-width character.",
    help: "Write `{ordinary}`: switch the input method to half-width.",
    why: "Chinese input methods type it; the formula needs the ordinary one.",
  },
  zh: {
    message: "“{found}”是全角字符。",
    help: "请写成 `{ordinary}`：把输入法切换到半角。",
    why: "中文输入法容易打出全角字符，公式只认半角。",
  },
});

export const strangeLetter = rule({
  id: "formula/strange-letter",
  severity: "error",
  en: {
    message: "“{found}” ({character}) is no letter of a name.",
    help: "Names are of small Latin letters, digits and hyphens; type it again.",
    why: "A Cyrillic а looks like a Latin a and is another name.",
  },
  zh: {
    message: "“{found}”（{character}）不能用在名称里。",
    help: "名称只用小写拉丁字母、数字和连字符，请重新输入。",
    why: "西里尔字母 а 看起来像拉丁字母 a，却是另一个名称。",
  },
});

export const chainedComparison = rule({
  id: "formula/chained-comparison",
  severity: "error",
  en: {
    message: "Comparisons do not chain: {found}.",
    help: "Write a < b and b < c.",
    why: "Most languages read the chain in a way that nobody means.",
  },
  zh: {
    message: "比较不能连写：{found}。",
    help: "请写成 a < b and b < c。",
    why: "多数语言对连写的理解都不是人们想的那样。",
  },
});

export const tooLong = rule({
  id: "formula/too-long",
  severity: "error",
  en: {
    message: "The formula is longer than {most} characters or {words} words and signs.",
    help: "Split it into indicators or parameters.",
    why: "A formula is to be read by people.",
  },
  zh: {
    message: "公式超过 {most} 个字符或 {words} 个词与符号。",
    help: "请拆成多个指标或参数。",
    why: "公式是给人读的。",
  },
});

export const tooDeep = rule({
  id: "formula/too-deep",
  severity: "error",
  en: {
    message: "The brackets of the formula go deeper than {most} levels.",
    help: "Split the formula.",
    why: "A formula is to be read by people.",
  },
  zh: {
    message: "公式的括号超过 {most} 层。",
    help: "请拆分公式。",
    why: "公式是给人读的。",
  },
});
