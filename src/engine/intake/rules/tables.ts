/** Rules on the text of a CSV table. */
import { rule } from "../../model/index.ts";

export const csvRagged = rule({
  id: "table/ragged",
  severity: "error",
  en: {
    message: "This row has {found} cells; the header has {expected}.",
    help: 'Look for a comma inside a number or a text, and put that cell in quotes: "1,234". If a cell is empty, keep its comma.',
    why: "A comma inside a number moves every following cell into the wrong column.",
  },
  zh: {
    message: "这一行有 {found} 格，表头有 {expected} 格。",
    help: '请检查数字或文字中的逗号，给这样的格加上引号："1,234"。空格也要保留逗号。',
    why: "数字中的逗号会使后面的格全部错位。",
  },
});

export const csvQuote = rule({
  id: "table/quote",
  severity: "error",
  en: {
    message: "A quotation mark is not closed, or is in the middle of a cell.",
    help: "Put quotation marks only at the beginning and the end of a cell. Inside such a cell, write each quotation mark twice.",
    why: "An unclosed quotation mark makes the following rows part of one cell.",
  },
  zh: {
    message: "引号没有成对，或者写在了格的中间。",
    help: "引号要写在一格的开头和结尾；格内的引号要连写两个。",
    why: "引号没有成对，后面的行会并入同一格。",
  },
});

export const csvHead = rule({
  id: "table/head",
  severity: "error",
  en: {
    message: "The header has a column without a name, or two columns named “{column}”.",
    help: "Give every column its own name.",
    why: "If two columns had the same name, the data of one would be lost.",
  },
  zh: {
    message: "表头中有没有名称的列，或者有两列都叫“{column}”。",
    help: "请给每一列写上不同的名称。",
    why: "两列同名，会丢失其中一列的数据。",
  },
});

export const csvDelimiter = rule({
  id: "table/delimiter",
  severity: "error",
  en: {
    message: "The columns of this table are not separated by commas.",
    help: "In the spreadsheet program, save the table again as CSV with commas (UTF-8).",
    why: "Only commas separate columns; semicolons and tabs are read as text.",
  },
  zh: {
    message: "这张表的各列不是用逗号分隔的。",
    help: "请在表格软件中另存为 CSV（逗号分隔，UTF-8 编码）。",
    why: "只有逗号用来分隔各列，分号和制表符会当作文字。",
  },
});
