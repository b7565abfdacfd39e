/** What can be wrong with a table. */
import { rule } from "../../../model/index.ts";

export const unknownColumn = rule({
  id: "assessment/unknown-column",
  severity: "error",
  en: {
    message: "The table “{id}” has no column “{column}”.",
    help: '[Put a number with a comma in quotes: "{number}". ][If {digits} is the second part of a number with a comma, put that number in quotes. ][Did you mean “{nearest}”? ]The columns are: {known}.',
    why: "A column with an unknown name would be ignored and its data lost.",
  },
  zh: {
    message: "表“{id}”没有“{column}”这一列。",
    help: '[带逗号的数要加半角引号，写成 "{number}"。][如果 {digits} 是带逗号的数的后半部分，请给这个数加上半角引号。][是否想写“{nearest}”？]表中的列有：{known}。',
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

export const totalRow = rule({
  id: "assessment/total-row",
  severity: "warning",
  en: {
    message: "The row “{written}” of the table “{id}” is a total or an average, so it was left out.",
    help: "Delete the row. If it is the name of a real place, write the name in full.",
    why: "A total counted as one more place distorts sums, averages and comparisons.",
  },
  zh: {
    message: "表“{id}”中的“{written}”是合计或平均行，没有计入。",
    help: "请删去这一行；如果它确实是一个地方的名称，请写全称。",
    why: "把合计行当作一个地方计算，合计、平均和比较都会出错。",
  },
});

export const rowIsSum = rule({
  id: "assessment/row-is-sum",
  severity: "warning",
  en: {
    message:
      "In the table “{id}” every number in the row “{written}” is the sum of the other rows; the row was counted.",
    help: "If the row is a total, delete it. If it is right, add `confirmed` with the reason to the answer.",
    why: "A total counted as one more place distorts sums, averages and comparisons.",
  },
  zh: {
    message: "表“{id}”中“{written}”一行的每个数都等于其余各行之和，该行已计入。",
    help: "如果是合计行，请删去；如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "把合计行当作一个地方计算，合计、平均和比较都会出错。",
  },
});

export const emptyCell = rule({
  id: "assessment/empty-cell",
  severity: "warning",
  en: {
    message: "In the table “{id}” the row “{row}” has no value in the column {column}.",
    help: "Write the number; write 0 if it is zero. Indicators that need this column cannot be scored until then.",
    why: "A sum or an average over an incomplete column would be wrong.",
  },
  zh: {
    message: "表“{id}”中“{row}”一行没有填写 {column}。",
    help: "请填写；数为零的填 0。填写之前，用到这一列的指标不能计分。",
    why: "一列数据不全，合计和平均就会出错。",
  },
});

export const missingColumn = rule({
  id: "assessment/missing-column",
  severity: "warning",
  en: {
    message: "The table “{id}” has no values in the column {column}.",
    help: "Add the column. Indicators that need it cannot be scored until then.",
    why: "A column without values gives no sum and no average.",
  },
  zh: {
    message: "表“{id}”的 {column} 一列没有数据。",
    help: "请补上这一列；填写之前，用到这一列的指标不能计分。",
    why: "没有数据的列无法求合计和平均。",
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
    why: "这个填报项的填报内容在该文件中。",
  },
});
