/** What can be wrong with a table. */
import { rule } from "../../../model/index.ts";

export const unknownColumn = rule({
  id: "assessment/unknown-column",
  severity: "error",
  en: {
    message: "The table “{id}” has no column “{column}”.",
    help: '[If {digits} is the end of a number with a comma such as 4,{digits}, put the number in quotes: "4,{digits}". ][Did you mean “{nearest}”? ]The columns are: {known}.',
    why: "A column with an unknown name would be ignored and its data lost.",
  },
  zh: {
    message: "表“{id}”没有“{column}”这一列。",
    help: '[如果 {digits} 是 4,{digits} 这类数的后半部分，请给带逗号的数加引号："4,{digits}"。][是否想写“{nearest}”？]表中的列有：{known}。',
    why: "列名写错的数据会被忽略。",
  },
});

export const rowLabel = rule({
  id: "assessment/row-label",
  severity: "error",
  en: {
    message: "A row of the table “{id}” has no {column}.",
    help: "Write its name in the column {column}.",
    why: "A row without a name cannot be checked.",
  },
  zh: {
    message: "表“{id}”有一行没有填写 {column}。",
    help: "请在 {column} 列填写名称。",
    why: "没有名称的行无法核对。",
  },
});

export const repeatedRow = rule({
  id: "assessment/repeated-row",
  severity: "error",
  en: {
    message: "The table “{id}” has two rows named “{written}”.",
    help: "If they are two different places, correct the name of one. If one place was entered twice, delete the row that is not up to date.",
    why: "A place that is counted twice distorts sums and averages.",
  },
  zh: {
    message: "表“{id}”中有两行都叫“{written}”。",
    help: "如果是两个不同的地方，请改正其中一行的名称；如果同一地方填了两次，请删去过时的一行。",
    why: "同一地方计算两次，合计和平均都会出错。",
  },
});

export const emptyTable = rule({
  id: "assessment/empty-table",
  severity: "error",
  en: {
    message: "The table “{id}” has no rows.",
    help: "Add the rows. If the data are not available, write { missing: { reason: … } }.",
    why: "Without rows there is no sum and no average.",
  },
  zh: {
    message: "表“{id}”没有数据行。",
    help: "请填写各行；暂时没有数据的，请写 { missing: { reason: 原因 } }。",
    why: "没有数据行，就无法求合计和平均。",
  },
});

export const tableFile = rule({
  id: "assessment/table-file",
  severity: "error",
  en: {
    message: "The table file “{file}” cannot be read.",
    help: "Put the CSV file into the folder of the assessment, and check that its name is written correctly.",
    why: "The answer is in that file.",
  },
  zh: {
    message: "无法读取表格文件“{file}”。",
    help: "请把 CSV 文件放在自评表所在的文件夹，并核对文件名。",
    why: "这个填报项的答案在该文件中。",
  },
});
