/** What can be wrong with how a formula is written. */
import { rule } from "../../model/index.ts";

export const syntax = rule({
  id: "formula/syntax",
  severity: "error",
  en: {
    message: "The formula [cannot be read at “{found}”][is not complete after “{after}”][; “{expected}” is expected].",
    help: "Write a space on both sides of a minus, close every bracket, and put choices in quotes.",
    why: "A formula that can be read in two ways would give two scores.",
  },
  zh: {
    message: "公式[在“{found}”处无法读取][在“{after}”之后不完整][，应为“{expected}”]。",
    help: "减号两边要有空格，括号要成对，选项要加引号。",
    why: "公式若有两种读法，就会有两个得分。",
  },
});

export const number = rule({
  id: "formula/number",
  severity: "error",
  en: {
    message: "“{found}” is not a number as formulas write it.",
    help: "Write digits and at most one decimal point: no commas, exponents or zeros in front.",
    why: "In formulas commas separate the arguments of a function.",
  },
  zh: {
    message: "“{found}”不是公式中数的写法。",
    help: "请只写数字和一个小数点，不用逗号、指数，前面不补零。",
    why: "公式中的逗号用来分隔函数的参数。",
  },
});

export const fullWidth = rule({
  id: "formula/full-width",
  severity: "error",
  en: {
    message: "“{found}” is a full-width character.",
    help: "Write `{ordinary}`. To avoid this, switch the input method to half-width characters.",
    why: "Chinese input methods produce full-width characters; formulas need ordinary ones.",
  },
  zh: {
    message: "“{found}”是全角字符。",
    help: "请改为 `{ordinary}`。可以把输入法切换到半角。",
    why: "中文输入法会打出全角字符，公式只能用半角字符。",
  },
});

export const strangeLetter = rule({
  id: "formula/strange-letter",
  severity: "error",
  en: {
    message: "The character “{found}” ({character}) cannot be part of a name.",
    help: "Type the name again with small Latin letters, digits and hyphens.",
    why: "Some letters look alike but differ: a Cyrillic а is not a Latin a.",
  },
  zh: {
    message: "名称中不能有字符“{found}”（{character}）。",
    help: "请用小写拉丁字母、数字和连字符重新输入名称。",
    why: "有些字母看起来一样但并不相同，如西里尔字母 а 与拉丁字母 a。",
  },
});

export const chainedComparison = rule({
  id: "formula/chained-comparison",
  severity: "error",
  en: {
    message: "Several comparisons in a row are not allowed: {found}.",
    help: "Join two comparisons with `and`: a < b and b < c.",
    why: "Programming languages read such chains in different ways.",
  },
  zh: {
    message: "比较不能连写：{found}。",
    help: "请用 `and` 连接两个比较：a < b and b < c。",
    why: "不同的语言对连写的比较有不同的解释。",
  },
});

export const tooLong = rule({
  id: "formula/too-long",
  severity: "error",
  en: {
    message: "The formula is longer than {most} characters or {words} words and signs.",
    help: "Split it into several indicators or parameters.",
    why: "People must be able to read and check a formula.",
  },
  zh: {
    message: "公式超过 {most} 个字符或 {words} 个词与符号。",
    help: "请拆成几个指标或参数。",
    why: "公式要让人能够读懂和核对。",
  },
});

export const tooDeep = rule({
  id: "formula/too-deep",
  severity: "error",
  en: {
    message: "The brackets of the formula are nested deeper than {most} levels.",
    help: "Split it into several indicators or parameters.",
    why: "People must be able to read and check a formula.",
  },
  zh: {
    message: "公式的括号超过 {most} 层。",
    help: "请拆成几个指标或参数。",
    why: "公式要让人能够读懂和核对。",
  },
});
