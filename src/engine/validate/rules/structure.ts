/** What can be wrong with the shape of a document. */
import { rule } from "../../model/index.ts";

export const unknownKey = rule({
  id: "structure/unknown-key",
  severity: "error",
  en: {
    message: "“{key}” is not a known key here[: it contains the character {strange}].",
    help: "[If {digits} is the second part of a number with a comma, put that number in quotes. ][Did you mean “{nearest}”? ]Correct the key. If it is part of a text with a comma, put the whole text in quotes.",
    why: "A key that is not known would be ignored, and what was written under it lost.",
  },
  zh: {
    message: "这里没有“{key}”这一项[：其中有字符 {strange}]。",
    help: "[如果 {digits} 是带逗号的数的后半部分，请给这个数加上半角引号。][是否想写“{nearest}”？]请改正名称。如果它是一段带逗号的文字的一部分，请给整段文字加上引号。",
    why: "名称写错的内容会被忽略。",
  },
});

export const curlyQuotes = rule({
  id: "structure/curly-quotes",
  severity: "error",
  en: {
    message: "The text is in curly quotes (“ ”), so its comma ends the value.",
    help: 'Replace {found} and its partner by straight quotes: "…".',
    why: "Only straight quotes keep a text with a comma together.",
  },
  zh: {
    message: "文字用了全角引号（“ ”），其中的逗号会把内容断开。",
    help: '请把 {found} 等全角引号改为半角引号："…"。',
    why: "只有半角引号才能使带逗号的文字成为一个整体。",
  },
});

export const numberCut = rule({
  id: "structure/number-cut",
  severity: "error",
  en: {
    message: "The comma in “{number}” ends the value, because the number stands inside { } without quotes.",
    help: 'Write it in quotes, "{number}", or without the comma.',
    why: "Inside { } a comma begins the next entry, so only the digits before it would count.",
  },
  zh: {
    message: "“{number}”写在 { } 里没有加引号，其中的逗号把数断开了。",
    help: '请加半角引号，写成 "{number}"，或去掉逗号。',
    why: "在 { } 里逗号表示下一项开始，只有逗号前的数字会被读取。",
  },
});

export const missingKey = rule({
  id: "structure/missing-key",
  severity: "error",
  en: {
    message: "“{key}” is missing here.",
    help: "Add it with its value.",
    why: "The document cannot be read without it.",
  },
  zh: {
    message: "这里缺少“{key}”。",
    help: "请补上这一项。",
    why: "缺少这一项，文件无法读取。",
  },
});

export const wrongShape = rule({
  id: "structure/wrong-shape",
  severity: "error",
  terms: ["found", "expected"],
  en: {
    message: "This is {found}[ (“{written}”)], but {expected} is expected here.",
    help: "[Write {right}. ]Compare it with the blank form or with an example.",
    why: "Each key takes one kind of content.",
  },
  zh: {
    message: "这里写的是{found}[“{written}”]，应为{expected}。",
    help: "[请写成 {right}。]可对照空白表或示例。",
    why: "每一项的内容都有规定的形式。",
  },
});

export const notFilledIn = rule({
  id: "structure/not-filled-in",
  severity: "error",
  en: {
    message: "Nothing is written for {what}.",
    help: "Write it after the colon.[ If the lines below {section} begin with #, remove each # and write two spaces in its place.]",
    why: "The document cannot be read without it.",
  },
  zh: {
    message: "还没有填写{what}。",
    help: "请写在冒号后面。[如果 {section} 下面各行的行首有 #，请去掉 #，并使各行行首空两格。]",
    why: "缺少这一项，文件无法读取。",
  },
});

export const notOneOf = rule({
  id: "structure/not-one-of",
  severity: "error",
  en: {
    message: "“{found}” is not allowed here. Allowed: {allowed}.",
    help: "Write one of the allowed words.",
    why: "The program does not guess which word was meant.",
  },
  zh: {
    message: "这里不能写“{found}”，只能写：{allowed}。",
    help: "请改成其中一个词。",
    why: "程序不猜测本意是哪个词。",
  },
});

export const wrongForm = rule({
  id: "structure/wrong-form",
  severity: "error",
  terms: ["expected"],
  en: {
    message: "“{found}” is not written in the required form.",
    help: "Write {expected}.",
    why: "Ids and the like are compared character by character.",
  },
  zh: {
    message: "“{found}”的写法不符合要求。",
    help: "请写{expected}。",
    why: "代号等内容要逐字比对。",
  },
});

export const tooFew = rule({
  id: "structure/too-few",
  severity: "error",
  en: {
    message: "There must be at least {least} here.",
    help: "Add what is missing. If there is nothing to enter, leave out this key.",
    why: "The program needs at least this many entries here.",
  },
  zh: {
    message: "这里至少要有 {least} 项。",
    help: "请补充；没有内容的，可以不写这个名称。",
    why: "少于这个数量，这一部分无法使用。",
  },
});

export const tooMany = rule({
  id: "structure/too-many",
  severity: "error",
  en: {
    message: "There are more than {most} entries here.",
    help: "Split them over several files; put large tables into CSV files.",
    why: "The limit keeps the program responsive for all files of a programme.",
  },
  zh: {
    message: "这里的条目超过 {most} 个。",
    help: "请拆分为几个文件；大表请放进 CSV 文件。",
    why: "设上限是为了避免一个文件影响其他文件的处理。",
  },
});

export const tooLong = rule({
  id: "structure/too-long",
  severity: "error",
  en: {
    message: "This text is longer than {most} characters.",
    help: "Shorten it, and move explanations into `note`.",
    why: "Names and dates are short; a long one was probably pasted by mistake.",
  },
  zh: {
    message: "这段文字超过 {most} 个字符。",
    help: "请缩短，说明文字请移到 `note`。",
    why: "名称和日期都很短，过长多半是误粘贴。",
  },
});

export const wrongKind = rule({
  id: "structure/wrong-kind",
  severity: "error",
  en: {
    message:
      "This file begins with `citymark: {found}`; a file that begins with `citymark: {expected}` is needed here.",
    help: "[Such a file is checked by `citymark {command}`. ]Name the right file on the command line, or correct the first line.",
    why: "The first line says what kind of document a file is.",
  },
  zh: {
    message: "这个文件以“citymark: {found}”开头，这里需要以“citymark: {expected}”开头的文件。",
    help: "[检查这种文件用 `citymark {command}`。]请指定正确的文件，或改正第一行。",
    why: "文件的第一行说明它是哪一种文件。",
  },
});

export const newerFormat = rule({
  id: "structure/newer-format",
  severity: "error",
  en: {
    message: "This version of citymark cannot read the format “{found}”[; it reads {expected}].",
    help: "Use a newer version of citymark, or correct the first line.",
    why: "An older program could misread a newer format.",
  },
  zh: {
    message: "当前版本的 citymark 不能读取“{found}”格式[，只能读取 {expected}]。",
    help: "请使用更新版本的 citymark，或改正第一行。",
    why: "旧程序读新格式可能出错。",
  },
});
