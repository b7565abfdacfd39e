/** Rules for the errors of the YAML parser. */
import type { Rule } from "../../model/index.ts";

/** The most frequent error codes of the YAML parser: message and help. */
const problems: Readonly<
  Record<string, { readonly en: readonly [string, string]; readonly zh: readonly [string, string] }>
> = {
  BAD_INDENT: {
    en: [
      "This line is not indented like the other lines of its level.",
      "Begin all lines of one level with the same number of spaces.",
    ],
    zh: ["这一行的缩进与同一层的其他行不一致。", "同一层的各行，行首的空格要一样多。"],
  },
  TAB_AS_INDENT: {
    en: ["This line is indented with a tab.", "Replace the tab by spaces."],
    zh: ["这一行用制表符缩进。", "请改用空格。"],
  },
  MISSING_CHAR: {
    en: [
      "A closing quotation mark, a bracket, a comma or the space after a colon is missing.",
      "Close what is opened here, separate entries by commas, and write a space after a colon.",
    ],
    zh: ["缺少引号、括号、逗号，或者冒号后的空格。", "引号和括号要成对，各项用逗号分隔，冒号后要空一格。"],
  },
  MULTILINE_IMPLICIT_KEY: {
    en: ["This line has no colon followed by a space.", "Write name: value, with a space after the colon."],
    zh: ["这一行没有冒号，或者冒号后没有空格。", "请写成“名称: 内容”，冒号后空一格。"],
  },
  NON_STRING_KEY: {
    en: ["The name in front of the colon is not a plain word.", "Write a plain name in front of the colon."],
    zh: ["冒号前的名称不是普通的词。", "请在冒号前写一个普通的名称。"],
  },
  BAD_SCALAR_START: {
    en: ["A text cannot begin with this character.", "Put the text in quotes."],
    zh: ["文字不能以这个符号开头。", "请给文字加上半角引号。"],
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: [
      "This line has two colons, each followed by a space.",
      "If the second colon is part of a text, put the text in quotes. If there are two entries, write each on its own line. Of a choice copied from the form, write only what stands before its colon.",
    ],
    zh: [
      "这一行有两个后面带空格的冒号。",
      "如果第二个冒号是文字的一部分，请给文字加上半角引号；如果是两项内容，请分成两行；如果是从填报表抄来的选项，只写冒号前面的代号。",
    ],
  },
  BAD_DQ_ESCAPE: {
    en: [
      "The backslash in this text in double quotes is followed by a character that has no meaning there.",
      "Write \\\\ for a backslash, or put the text in single quotes.",
    ],
    zh: ["双引号内的反斜杠后面，是不能使用的字符。", "反斜杠请写成 \\\\，或者改用单引号。"],
  },
};

const otherProblem = {
  en: [
    "This line cannot be read.",
    "Compare it with the blank form: name: value, with a space after the colon. Put texts with special characters in quotes.",
  ],
  zh: ["这一行无法读取。", "请对照空白填报表检查：名称、冒号、空格、内容；含特殊符号的文字要加半角引号。"],
} as const;

function yamlRule(
  id: string,
  words: { readonly en: readonly [string, string]; readonly zh: readonly [string, string] },
): Rule<object> {
  return {
    id,
    severity: "error",
    en: { message: words.en[0], help: words.en[1], why: "The program does not guess what an unclear line means." },
    zh: { message: words.zh[0], help: words.zh[1], why: "含义不确定的内容，程序不作猜测。" },
  };
}

const yamlRules = new Map(
  Object.entries(problems).map(([code, words]) => [
    code,
    yamlRule(`syntax/${code.toLowerCase().replaceAll("_", "-")}`, words),
  ]),
);
const otherYaml = yamlRule("syntax/yaml", otherProblem);

/** The rule for an error code of the YAML parser. */
export function yamlProblem(code: string): Rule<object> {
  return yamlRules.get(code) ?? otherYaml;
}

export const yamlProblems: readonly Rule<object>[] = [...yamlRules.values(), otherYaml];
