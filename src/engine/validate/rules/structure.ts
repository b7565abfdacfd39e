/** What can be wrong with the shape of a document. */
import { rule } from "../../model/index.ts";

export const unknownKey = rule({
  id: "structure/unknown-key",
  severity: "error",
  en: {
    message: "“{key}” is not known here[: the character {strange} stands in it].",
    help: "[Did you mean “{nearest}”? ]Correct the key, or delete it; a text with a comma inside { } needs quotes.",
    why: "A key that is silently ignored is an answer lost.",
  },
  zh: {
    message: "这里不认识“{key}”[：其中有字符 {strange}]。",
    help: "[是否想写“{nearest}”？]请更正或删除；{ } 里带逗号的文字要加引号。",
    why: "悄悄忽略一个键，就等于丢了一个答案。",
  },
});

export const missingKey = rule({
  id: "structure/missing-key",
  severity: "error",
  en: {
    message: "“{key}” is missing here.",
    help: "Add it.",
    why: "Without it the document cannot be understood.",
  },
  zh: {
    message: "这里缺少“{key}”。",
    help: "请补上。",
    why: "缺了它，文档就无法理解。",
  },
});

export const wrongShape = rule({
  id: "structure/wrong-shape",
  severity: "error",
  terms: ["found", "expected"],
  en: {
    message: "Found {found}[ “{written}”] where {expected} should stand.",
    help: "[Write {right}. ]Compare with an example, or with `citymark schema`.",
    why: "The place decides what belongs there.",
  },
  zh: {
    message: "这里写的是{found}[“{written}”]，应为{expected}。",
    help: "[请写成 {right}。]可对照示例或 `citymark schema`。",
    why: "每个位置该写什么是固定的。",
  },
});

export const notFilledIn = rule({
  id: "structure/not-filled-in",
  severity: "error",
  en: {
    message: "Nothing is written for {what}.",
    help: "Write it after the colon.",
    why: "A form names the place; without what belongs there the document cannot be understood.",
  },
  zh: {
    message: "还没有填写{what}。",
    help: "请写在冒号后面。",
    why: "填报表留出了位置，不填写就无法理解文档。",
  },
});

export const notOneOf = rule({
  id: "structure/not-one-of",
  severity: "error",
  en: {
    message: "“{found}” is not one of: {allowed}.",
    help: "Write one of these words.",
    why: "A word that is nearly right must not be guessed.",
  },
  zh: {
    message: "“{found}”不在可选范围：{allowed}。",
    help: "请写其中之一。",
    why: "差一点的词不能靠猜。",
  },
});

export const wrongForm = rule({
  id: "structure/wrong-form",
  severity: "error",
  terms: ["expected"],
  en: {
    message: "“{found}” is not written as it should be.",
    help: "Write {expected}.",
    why: "Names last for ever and are compared letter by letter.",
  },
  zh: {
    message: "“{found}”写法不对。",
    help: "请用{expected}。",
    why: "名称要长期使用，逐字比较。",
  },
});

export const tooFew = rule({
  id: "structure/too-few",
  severity: "error",
  en: {
    message: "There are fewer than {least} entries here.",
    help: "Add what is missing, or delete the whole part.",
    why: "With fewer entries the part means nothing.",
  },
  zh: {
    message: "这里的条目少于 {least} 个。",
    help: "请补足条目，或删去整个部分。",
    why: "条目不足，这一部分就没有意义。",
  },
});

export const tooMany = rule({
  id: "structure/too-many",
  severity: "error",
  en: {
    message: "There are more than {most} entries here.",
    help: "Split them up; large tables belong into CSV files.",
    why: "A limit keeps one file from stopping everybody else's.",
  },
  zh: {
    message: "这里的条目超过 {most} 个。",
    help: "请拆分；大表请放进 CSV 文件。",
    why: "设上限，是为了不让一个文件拖垮全部工作。",
  },
});

export const tooLong = rule({
  id: "structure/too-long",
  severity: "error",
  en: {
    message: "This text is longer than {most} characters.",
    help: "Shorten it; explanations belong into `note`.",
    why: "Names and dates are short; a long one was probably pasted by mistake.",
  },
  zh: {
    message: "这段文字超过 {most} 个字符。",
    help: "请缩短；说明请写进 `note`。",
    why: "名称和日期都很短，过长多半是误粘贴。",
  },
});

export const wrongKind = rule({
  id: "structure/wrong-kind",
  severity: "error",
  en: {
    message: "This is “{found}”, not “{expected}”.",
    help: "Give a file that begins with `citymark: {expected}`.",
    why: "A document says in its first line what it is.",
  },
  zh: {
    message: "这是“{found}”，不是“{expected}”。",
    help: "请给出以 `citymark: {expected}` 开头的文件。",
    why: "文档在第一行说明自己是什么。",
  },
});

export const newerFormat = rule({
  id: "structure/newer-format",
  severity: "error",
  en: {
    message: "“{found}” is a format that this program does not know yet[; it knows {expected}].",
    help: "Use a newer citymark.",
    why: "A newer format may mean something that an older program would miss.",
  },
  zh: {
    message: "本程序还不认识格式“{found}”[，只认识 {expected}]。",
    help: "请使用更新版本的 citymark。",
    why: "新格式的含义，旧程序可能会漏掉。",
  },
});
