/** What YAML can do and these documents do not use. */
import { type Rule, rule } from "../../model/index.ts";

export const forbidden = {
  tag: rule({
    id: "syntax/tag",
    severity: "error",
    en: {
      message: "The YAML tag {found} is not allowed in these documents.",
      help: "Delete the tag. If it is the beginning of a text, put the text in quotes.",
      why: "A tag can change a value without showing it.",
    },
    zh: {
      message: "不能使用 YAML 标签 {found}。",
      help: "请删去标签；如果它是文字的开头，请给文字加上引号。",
      why: "标签会改变值的含义，却不容易看出来。",
    },
  }),
  directive: rule({
    id: "syntax/directive",
    severity: "error",
    en: {
      message: "The YAML directive {found} is not allowed in these documents.",
      help: "Delete this line.",
      why: "With %YAML 1.1 some programs read no as false and 010 as 8.",
    },
    zh: {
      message: "不能使用 YAML 指令 {found}。",
      help: "请删除这一行。",
      why: "有了 %YAML 1.1，有的程序会把 no 读作“假”，把 010 读作 8。",
    },
  }),
  anchor: rule({
    id: "syntax/anchor",
    severity: "error",
    en: {
      message: "The YAML anchor {found} is not allowed in these documents.",
      help: "Write the value itself. If it is a text that begins with &, put it in quotes.",
      why: "With an anchor, changing one value also changes another.",
    },
    zh: {
      message: "不能使用 YAML 锚点 {found}。",
      help: "请直接写出内容；以 & 开头的文字要加引号。",
      why: "锚点把两处内容连在一起，改一处会同时改动另一处。",
    },
  }),
  alias: rule({
    id: "syntax/alias",
    severity: "error",
    en: {
      message: "The YAML alias {found} is not allowed in these documents.",
      help: "Write the value again. If it is a text that begins with *, put it in quotes.",
      why: "With an alias, changing one value also changes another, and a small file can become very large.",
    },
    zh: {
      message: "不能使用 YAML 别名 {found}。",
      help: "请把内容再写一遍；以 * 开头的文字要加引号。",
      why: "别名把两处内容连在一起，还会使小文件变得极大。",
    },
  }),
  "several-documents": rule({
    id: "syntax/several-documents",
    severity: "error",
    en: {
      message: "A second YAML document begins here (---).",
      help: "Move it into a separate file. If it belongs to the first one, delete the line with ---.",
      why: "Most programs would read only one of the two.",
    },
    zh: {
      message: "从这里（---）开始是第二个 YAML 文档。",
      help: "请移到另一个文件；如果属于同一份内容，请删去 --- 这一行。",
      why: "多数程序只会读取其中一个。",
    },
  }),
  depth: rule({
    id: "syntax/depth",
    severity: "error",
    en: {
      message: "The document is nested deeper than {most} levels.",
      help: "Look for brackets that are not closed.",
      why: "No valid document is that deep.",
    },
    zh: {
      message: "文件的嵌套超过 {most} 层。",
      help: "请检查有没有缺少右括号。",
      why: "正常的文件不会有这么多层。",
    },
  }),
} satisfies Record<string, Rule<{ found: string; most: string }>>;
