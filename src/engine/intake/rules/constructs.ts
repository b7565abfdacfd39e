/** What YAML can do and these documents do not use. */
import { type Rule, rule } from "../../model/index.ts";

export const forbidden = {
  tag: rule({
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
  }),
  directive: rule({
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
  }),
  anchor: rule({
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
  }),
  alias: rule({
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
  }),
  "several-documents": rule({
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
  }),
  depth: rule({
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
  }),
} satisfies Record<string, Rule<{ found: string; most: string }>>;
