/** What can be wrong with a formula, when it is read and when it is computed. */
import type { Rule } from "../model/index.ts";
import type { FormulaProblemName } from "./problem.ts";

export const syntax: Rule = {
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
};

export const number: Rule = {
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
};

export const fullWidth: Rule = {
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
};

export const strangeLetter: Rule = {
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
};

export const unknownUnit: Rule = {
  id: "formula/unknown-unit",
  severity: "error",
  en: {
    message: "“{found}” is no unit.",
    help: "Use a built-in unit, or define the counted thing under `units`.",
    why: "A number with an unknown unit cannot be compared.",
  },
  zh: {
    message: "“{found}”不是单位。",
    help: "请用内置单位，或在 `units` 下定义要数的东西。",
    why: "单位不明的数无法比较。",
  },
};

export const unknownName: Rule = {
  id: "formula/unknown-name",
  severity: "error",
  en: {
    message: "There is no “{name}”.",
    help: "[Did you mean “{nearest}”?][Did you mean `{minus}`, with a space on both sides of the minus?] A formula uses the inputs and parameters of its standard.",
    why: "A name that nobody defined has no value.",
  },
  zh: {
    message: "没有“{name}”。",
    help: "[是否想写“{nearest}”？][是否想写 `{minus}`（减号两边有空格）？]公式只能用本标准的填报项和参数。",
    why: "没有定义的名称就没有值。",
  },
};

export const unknownFunction: Rule = {
  id: "formula/unknown-function",
  severity: "error",
  en: {
    message: "There is no function {name}.",
    help: "There are: if min max abs round floor ceiling ln exp sqrt clamp; for columns min max sum mean count sd gini.",
    why: "The language is small so that every reader of it gives the same number.",
  },
  zh: {
    message: "没有函数 {name}。",
    help: "可用：if min max abs round floor ceiling ln exp sqrt clamp；对列可用 min max sum mean count sd gini。",
    why: "语言小，才能保证每种读法得到同一个数。",
  },
};

export const unknownColumn: Rule = {
  id: "formula/unknown-column",
  severity: "error",
  en: {
    message: "{table} has no column {column}.",
    help: "It has: {known}.",
    why: "A dot joins a table and its column.",
  },
  zh: {
    message: "{table} 没有列 {column}。",
    help: "它有：{known}。",
    why: "点号连接表和它的列。",
  },
};

export const unknownChoice: Rule = {
  id: "formula/unknown-choice",
  severity: "error",
  en: {
    message: "“{found}” is none of the choices.",
    help: "The choices are: {known}.",
    why: "A comparison with a choice that cannot be given is always false.",
  },
  zh: {
    message: "“{found}”不是可选项。",
    help: "可选项有：{known}。",
    why: "和不可能选到的选项比较，结果永远为假。",
  },
};

export const wrongArguments: Rule = {
  id: "formula/arguments",
  severity: "error",
  en: {
    message: "{name} takes {expected} parts, not {found}.",
    help: "Separate the parts by commas.",
    why: "A part too few or too many is a slip of the pen.",
  },
  zh: {
    message: "{name} 需要 {expected} 个部分，现有 {found} 个。",
    help: "各部分用逗号分隔。",
    why: "多一个或少一个，多半是笔误。",
  },
};

export const kinds: Rule = {
  id: "formula/kinds",
  severity: "error",
  terms: ["left", "right"],
  en: {
    message: "Unlike quantities meet at “{sign}”: {left} and {right}.",
    help: "Divide by a quantity of the same kind first, or correct the unit.",
    why: "Money and persons cannot be added, nor years and days.",
  },
  zh: {
    message: "“{sign}”两边的量不同类：{left}与{right}。",
    help: "请先除以同类的量，或改正单位。",
    why: "钱和人不能相加，年和日也不能。",
  },
};

export const wrongTypes: Rule = {
  id: "formula/types",
  severity: "error",
  terms: ["found", "expected"],
  en: {
    message: "Found {found} where {expected} is needed.",
    help: "Compare a choice with = and a quoted choice; reduce a column with sum, mean and the like; give ln, exp and sqrt a plain number.",
    why: "Numbers, choices, dates, columns and conditions are different things.",
  },
  zh: {
    message: "这里需要{expected}，写的却是{found}。",
    help: "选项用 = 与带引号的选项比较；对列要用 sum、mean 等函数；ln、exp、sqrt 只接受纯数。",
    why: "数、选项、日期、列和条件是不同的东西。",
  },
};

export const chainedComparison: Rule = {
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
};

export const tooLong: Rule = {
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
};

export const tooDeep: Rule = {
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
};

export const divisionByZero: Rule = {
  id: "formula/division-by-zero",
  severity: "error",
  en: {
    message: "{id}: division by zero.",
    help: "Correct the answer that is 0, or claim that the indicator does not apply if the standard allows it.",
    why: "Nothing can be divided by nothing; the indicator has no value.",
  },
  zh: {
    message: "{id}：除数为零。",
    help: "请更正为 0 的答案；标准允许时可申请不适用。",
    why: "任何数都不能除以零，该指标没有值。",
  },
};

export const overflow: Rule = {
  id: "formula/overflow",
  severity: "error",
  en: {
    message: "{id}: the number is too large.",
    help: "Look for a wrong unit or exponent.",
    why: "Beyond 10^999 a number is no measurement.",
  },
  zh: {
    message: "{id}：数过大。",
    help: "请检查单位或指数。",
    why: "超过 10^999 的数不可能是测量值。",
  },
};

export const notANumber: Rule = {
  id: "formula/not-a-number",
  severity: "error",
  en: {
    message: "{id}: the value is no number, such as the root or logarithm of a negative one.",
    help: "Correct the answers that it is computed from.",
    why: "What is no number has no score.",
  },
  zh: {
    message: "{id}：算不出数，例如对负数开方或取对数。",
    help: "请更正参与计算的答案。",
    why: "不是数，就没有得分。",
  },
};

/** The rule for each problem that reading a formula can meet. */
export const formulaRules: Readonly<Record<FormulaProblemName, Rule>> = {
  syntax,
  number,
  "full-width": fullWidth,
  "strange-letter": strangeLetter,
  "unknown-unit": unknownUnit,
  "unknown-name": unknownName,
  "unknown-function": unknownFunction,
  "unknown-column": unknownColumn,
  "unknown-choice": unknownChoice,
  arguments: wrongArguments,
  kinds,
  types: wrongTypes,
  "chained-comparison": chainedComparison,
  "too-long": tooLong,
  "too-deep": tooDeep,
};

/** Those that only the answers can bring about, by the rule id that a value's reason names. */
export const valueRules: ReadonlyMap<string, Rule> = new Map(
  [divisionByZero, overflow, notANumber, wrongTypes].map((rule) => [rule.id, rule]),
);
