/** What the YAML reader complains of, in words of ours. */
import type { Rule } from "../../model/index.ts";

/** What the YAML reader complains of most, in words of ours: message and help. */
const problems: Readonly<
  Record<string, { readonly en: readonly [string, string]; readonly zh: readonly [string, string] }>
> = {
  BAD_INDENT: {
    en: ["The indentation does not fit.", "Give lines of one level the same number of spaces."],
    zh: ["缩进不对。", "同一层的各行要用同样多的空格缩进。"],
  },
  TAB_AS_INDENT: { en: ["A tab is used for indentation.", "Use spaces."], zh: ["用了制表符缩进。", "请改用空格。"] },
  MISSING_CHAR: {
    en: [
      "A closing quote, bracket, comma or colon is missing.",
      "Close what was opened, and put a space after a colon.",
    ],
    zh: ["缺少引号、括号、逗号或冒号。", "请补上缺的符号；冒号后要有空格。"],
  },
  MULTILINE_IMPLICIT_KEY: {
    en: ["A colon is missing on this line.", "Write key: value, with a space after the colon."],
    zh: ["这一行缺少冒号。", "请写成“键: 值”，冒号后有一个空格。"],
  },
  NON_STRING_KEY: {
    en: ["A key must be a plain word.", "Write a name before the colon."],
    zh: ["键必须是一个普通的词。", "请在冒号前写名称。"],
  },
  BAD_SCALAR_START: {
    en: ["A value cannot begin with this character.", "Put the value in quotes."],
    zh: ["值不能以这个字符开头。", "请给值加上引号。"],
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: ["There are two colons on this line.", "Put the text in quotes."],
    zh: ["这一行有两个冒号。", "请给文字加上引号。"],
  },
  BAD_DQ_ESCAPE: {
    en: ["A backslash in double quotes begins an unknown escape.", "Use single quotes, or write \\\\."],
    zh: ["双引号里的反斜杠不是合法的转义。", "请改用单引号，或写成 \\\\。"],
  },
};

const otherProblem = {
  en: ["This is not YAML.", "Compare the line with an example; texts with special characters go in quotes."],
  zh: ["这里不符合 YAML 写法。", "请对照示例检查这一行；含特殊符号的文字要加引号。"],
} as const;

function yamlRule(
  id: string,
  words: { readonly en: readonly [string, string]; readonly zh: readonly [string, string] },
): Rule<object> {
  return {
    id,
    severity: "error",
    en: { message: words.en[0], help: words.en[1], why: "What cannot be read for certain is not guessed." },
    zh: { message: words.zh[0], help: words.zh[1], why: "读不准的内容不作猜测。" },
  };
}

const yamlRules = new Map(
  Object.entries(problems).map(([code, words]) => [
    code,
    yamlRule(`syntax/${code.toLowerCase().replaceAll("_", "-")}`, words),
  ]),
);
const otherYaml = yamlRule("syntax/yaml", otherProblem);

/** The rule for a complaint of the YAML reader, by its code. */
export function yamlProblem(code: string): Rule<object> {
  return yamlRules.get(code) ?? otherYaml;
}

export const yamlProblems: readonly Rule<object>[] = [...yamlRules.values(), otherYaml];
