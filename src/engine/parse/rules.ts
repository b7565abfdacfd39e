/** What can be wrong with a text before it is a document. */
import type { Rule } from "../model/index.ts";

export const tooLarge: Rule = {
  id: "syntax/too-large",
  severity: "error",
  en: {
    message: "The file is longer than {most} characters.",
    help: "Split it, or move large tables into CSV files.",
    why: "A limit keeps one file from stopping everybody else's.",
  },
  zh: {
    message: "文件超过 {most} 个字符。",
    help: "请拆分文件，或把大表放进 CSV 文件。",
    why: "设上限，是为了不让一个文件拖垮全部工作。",
  },
};

export const empty: Rule = {
  id: "syntax/empty",
  severity: "error",
  en: {
    message: "The file is empty.",
    help: "Start from `citymark init`.",
    why: "An empty file would otherwise look like an assessment without answers.",
  },
  zh: {
    message: "文件是空的。",
    help: "可用 `citymark init` 生成填报表。",
    why: "空文件若被接受，会像一份什么都没填的自评。",
  },
};

export const webPage: Rule = {
  id: "syntax/web-page",
  severity: "error",
  en: {
    message: "This is a web page, not a YAML document.",
    help: "Download the file again; a log-in or error page may have been saved in its place.",
    why: "A saved page holds no answers.",
  },
  zh: {
    message: "这是网页，不是 YAML 文档。",
    help: "请重新下载；保存下来的可能是登录页或错误页。",
    why: "网页里没有填报内容。",
  },
};

export const encoding: Rule = {
  id: "syntax/encoding",
  severity: "error",
  en: {
    message: "The file is not UTF-8 text[: it looks like {encoding}].",
    help: "In the editor choose Save As, encoding UTF-8.",
    why: "Another encoding turns Chinese text into other characters without a word.",
  },
  zh: {
    message: "文件不是 UTF-8 文本[，看来是 {encoding}]。",
    help: "请在编辑器里选“另存为”，编码选 UTF-8。",
    why: "编码不对，汉字会悄悄变成别的字。",
  },
};

export const otherFile: Rule = {
  id: "syntax/other-file",
  severity: "error",
  terms: ["kind"],
  en: {
    message: "This is {kind}, not a YAML document.",
    help: "Give the YAML file; export the sheets of a workbook as CSV first.",
    why: "The name of a file does not say what it holds.",
  },
  zh: {
    message: "这是{kind}，不是 YAML 文档。",
    help: "请给出 YAML 文件；Excel 表格须先导出为 CSV。",
    why: "文件名不能说明文件内容。",
  },
};

export const controlCharacter: Rule = {
  id: "syntax/control-character",
  severity: "error",
  en: {
    message: "The text holds a control character, {character}.",
    help: "Delete it.",
    why: "It cannot be seen, and breaks files and screens later.",
  },
  zh: {
    message: "文本里有控制字符 {character}。",
    help: "请删除它。",
    why: "它看不见，却会弄坏后面的文件和屏幕显示。",
  },
};

export const loneSurrogate: Rule = {
  id: "syntax/lone-surrogate",
  severity: "error",
  en: {
    message: "The text holds half a character, {character}.",
    help: "Type the character again.",
    why: "Half a character cannot be saved or compared.",
  },
  zh: {
    message: "文本里有半个字符 {character}。",
    help: "请重新输入该字。",
    why: "半个字符无法保存，也无法比对。",
  },
};

export const lostCharacter: Rule = {
  id: "syntax/lost-character",
  severity: "error",
  en: {
    message: "The text holds the mark of a lost character, {character}.",
    help: "Go back to the original file and save it as UTF-8.",
    why: "Something was already lost when the file was converted.",
  },
  zh: {
    message: "文本里有字符丢失的标记 {character}。",
    help: "请回到原文件，另存为 UTF-8。",
    why: "文件在转换时已经丢了内容。",
  },
};

export const directionCharacter: Rule = {
  id: "syntax/direction-character",
  severity: "warning",
  en: {
    message: "The text holds an invisible character, {character}, that changes the direction of writing.",
    help: "Delete it.",
    why: "With it a number can look like another one.",
  },
  zh: {
    message: "文本里有改变书写方向的隐形字符 {character}。",
    help: "请删除它。",
    why: "有了它，一个数可以看起来像另一个数。",
  },
};

export const notADocument: Rule = {
  id: "syntax/not-a-document",
  severity: "error",
  en: {
    message: "This is a single text, not a document with keys and values.",
    help: "Begin with `citymark: assessment/1`, or start from `citymark init`.",
    why: "A document says what it is in its first line.",
  },
  zh: {
    message: "这只是一段文字，不是由键和值组成的文档。",
    help: "请以 `citymark: assessment/1` 开头，或用 `citymark init` 生成。",
    why: "文档的第一行要说明自己是什么。",
  },
};

export const fullWidthPunctuation: Rule = {
  id: "syntax/full-width-punctuation",
  severity: "error",
  en: {
    message: "Found a full-width “{found}” where YAML needs an ordinary one.",
    help: "Write `{ordinary}`: switch the input method to half-width punctuation.",
    why: "Chinese input methods type it; YAML takes it for text.",
  },
  zh: {
    message: "这里的“{found}”是全角符号，YAML 只认半角。",
    help: "请改为 `{ordinary}`：把输入法切换到半角标点。",
    why: "中文输入法容易打出全角符号，YAML 会把它当成文字。",
  },
};

export const noKey: Rule = {
  id: "syntax/no-key",
  severity: "error",
  en: {
    message: "There is a value without a key.",
    help: "Write a key before the colon.",
    why: "Every value belongs to a name.",
  },
  zh: {
    message: "有一个值没有键。",
    help: "请在冒号前写上键名。",
    why: "每个值都要有名字。",
  },
};

export const duplicateKey: Rule = {
  id: "syntax/duplicate-key",
  severity: "error",
  en: {
    message: "“{key}” stands here and already on line {line}.",
    help: "Keep one of them.",
    why: "Most programs would silently take the last.",
  },
  zh: {
    message: "“{key}”在这里又写了一次，第 {line} 行已有。",
    help: "请只保留一处。",
    why: "多数程序会不声不响地取最后一个。",
  },
};

export const confusableKey: Rule = {
  id: "syntax/confusable-key",
  severity: "error",
  en: {
    message: "“{key}” looks like “{other}” on line {line} but is written with other characters.",
    help: "Write it in ordinary letters and keep one of them.",
    why: "Two keys that look alike hide one answer behind another.",
  },
  zh: {
    message: "“{key}”与第 {line} 行的“{other}”看起来一样，但用了别的字符。",
    help: "请用半角字母书写，只保留一处。",
    why: "看起来一样的两个键，会让一个答案盖住另一个。",
  },
};

/** Constructs of YAML that these documents do not use. */
export const forbidden = {
  tag: {
    id: "syntax/tag",
    severity: "error",
    en: {
      message: "A tag, {found}, is not used in these documents.",
      help: "Leave it out: the place decides what a value is.",
      why: "Tags change values without showing it.",
    },
    zh: {
      message: "这里的标签 {found} 在本格式中不使用。",
      help: "请删去：值的类型由位置决定。",
      why: "标签会在看不见的地方改变值。",
    },
  },
  directive: {
    id: "syntax/directive",
    severity: "error",
    en: {
      message: "A directive, {found}, is not used in these documents.",
      help: "Delete the line.",
      why: "%YAML 1.1 would read no as false and 010 as 8.",
    },
    zh: {
      message: "这里的指令 {found} 在本格式中不使用。",
      help: "请删除这一行。",
      why: "%YAML 1.1 会把 no 当作假、把 010 当作 8。",
    },
  },
  anchor: {
    id: "syntax/anchor",
    severity: "error",
    en: {
      message: "An anchor, {found}, is not used in these documents.",
      help: "Write the value out, or quote a text that begins with &.",
      why: "Anchors couple two values, so that changing one changes the other.",
    },
    zh: {
      message: "这里的锚点 {found} 在本格式中不使用。",
      help: "请直接写出值；以 & 开头的文字要加引号。",
      why: "锚点把两个值绑在一起，改一个就改了另一个。",
    },
  },
  alias: {
    id: "syntax/alias",
    severity: "error",
    en: {
      message: "An alias, {found}, is not used in these documents.",
      help: "Write the value again, or quote a text that begins with *.",
      why: "Aliases couple two values, and can make a small file very large.",
    },
    zh: {
      message: "这里的别名 {found} 在本格式中不使用。",
      help: "请把值再写一遍；以 * 开头的文字要加引号。",
      why: "别名把两个值绑在一起，还能让小文件变得极大。",
    },
  },
  "several-documents": {
    id: "syntax/several-documents",
    severity: "error",
    en: {
      message: "A second document begins here.",
      help: "Put it in a file of its own.",
      why: "Most readers would see only one of the two.",
    },
    zh: {
      message: "这里开始了第二个文档。",
      help: "请放进另一个文件。",
      why: "多数程序只会看到其中一个。",
    },
  },
  depth: {
    id: "syntax/depth",
    severity: "error",
    en: {
      message: "The nesting goes deeper than {most} levels.",
      help: "Look for brackets that are not closed.",
      why: "No document of ours is so deep; it is a mistake or an attack.",
    },
    zh: {
      message: "嵌套超过 {most} 层。",
      help: "请检查没有闭合的括号。",
      why: "正常文档没有这么深，不是写错就是攻击。",
    },
  },
} satisfies Record<string, Rule>;

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
): Rule {
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
export function yamlProblem(code: string): Rule {
  return yamlRules.get(code) ?? otherYaml;
}

export const yamlProblems: readonly Rule[] = [...yamlRules.values(), otherYaml];
