/** What can be wrong with a table in which a city replies to queries. */
import { rule } from "../../model/index.ts";

export const notReplies = rule({
  id: "replies/not-a-table",
  severity: "error",
  en: {
    message: "No table of replies was found in this file.",
    help: "Fill in the table that went with the letter, and keep the codes in brackets in its head. `citymark review letter --format xlsx` writes it again.",
    why: "Columns are found by their codes, wherever they were moved.",
  },
  zh: {
    message: "没有在这个文件中找到答复表。",
    help: "请填写随函附上的表格，表头方括号里的代号不要改动。可用 `citymark review letter --format xlsx` 重新生成。",
    why: "各列按代号查找，移动了位置也能找到。",
  },
});

export const otherCity = rule({
  id: "replies/other-city",
  severity: "error",
  en: {
    message: "This reply is from “{city}”; the review is of {expected}.",
    help: "Read the table of that city, or name the review of the other one.",
    why: "A city replies for itself only.",
  },
  zh: {
    message: "这条答复来自“{city}”，而所评审的是 {expected}。",
    help: "请读入该市的答复表，或改用另一城市的评审文件。",
    why: "城市只能答复对本市的询问。",
  },
});

export const unknownQuestion = rule({
  id: "replies/unknown-row",
  severity: "error",
  en: {
    message: "“{written}” stands in a row that names no question.",
    help: "Move it to the row of its question, or delete the row, such as one of totals.",
    why: "Otherwise this reply would be lost.",
  },
  zh: {
    message: "“{written}”所在的行没有写明是哪一个问题。",
    help: "请移到该问题所在的行；合计等多余的行请删除。",
    why: "否则这条答复会丢失。",
  },
});
