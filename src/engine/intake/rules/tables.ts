/** Rules on the text of a CSV table. */
import { rule } from "../../model/index.ts";

export const csvRagged = rule({
  id: "table/ragged",
  severity: "error",
  en: {
    message: "This line has {found} cells; the head has {expected}.",
    help: "Look for a comma inside a number or text: such a cell needs quotes.",
    why: "A comma in 1,234 would silently shift every cell after it.",
  },
  zh: {
    message: "这一行有 {found} 格，表头有 {expected} 格。",
    help: "请检查数字或文字里的逗号：这样的格要加引号。",
    why: "1,234 里的逗号会让后面的格全部错位。",
  },
});

export const csvQuote = rule({
  id: "table/quote",
  severity: "error",
  en: {
    message: "A quote is not closed, or stands where none belongs.",
    help: "Quotes begin and end a cell; inside they are doubled.",
    why: "An open quote swallows the rows that follow.",
  },
  zh: {
    message: "引号没有闭合，或放错了位置。",
    help: "引号放在格的首尾，格内的引号要写两个。",
    why: "没有闭合的引号会吞掉后面的行。",
  },
});

export const csvHead = rule({
  id: "table/head",
  severity: "error",
  en: {
    message: "The column “{column}” stands twice in the head, or has no name.",
    help: "Give every column its own name.",
    why: "Of two columns with one name, one would be lost.",
  },
  zh: {
    message: "表头里列“{column}”重复或没有名称。",
    help: "请给每一列一个不同的名称。",
    why: "两列同名，就会丢掉一列。",
  },
});

export const csvDelimiter = rule({
  id: "table/delimiter",
  severity: "error",
  en: {
    message: "The head is one cell: the table is not separated by commas.",
    help: "Save it as CSV, comma-separated, UTF-8.",
    why: "Semicolons and tabs are decimal marks or blanks to others.",
  },
  zh: {
    message: "表头只有一格：这张表不是用逗号分隔的。",
    help: "请另存为 CSV（逗号分隔，UTF-8）。",
    why: "分号和制表符在别处另有含义。",
  },
});
