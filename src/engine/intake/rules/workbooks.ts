/** Rules on the file of a workbook, before its cells are read. */
import { rule } from "../../model/index.ts";

export const notAWorkbook = rule({
  id: "workbook/not-a-workbook",
  severity: "error",
  en: {
    message: "This file is not a workbook.",
    help: "Name the filled form or the assessment. If this is the form, open it in Excel or WPS and save it as an Excel workbook (.xlsx).",
    why: "The ending of a file's name does not say what the file contains.",
  },
  zh: {
    message: "这个文件不是工作簿。",
    help: "请指定填好的收集表或自评表。如果这就是收集表，请用 Excel 或 WPS 打开，另存为 Excel 工作簿（.xlsx）。",
    why: "文件扩展名不能说明文件内容。",
  },
});

export const workbookDamaged = rule({
  id: "workbook/damaged",
  severity: "error",
  terms: ["reason"],
  en: {
    message: "The workbook cannot be read safely: {reason}.",
    help: "Open it in Excel, WPS or LibreOffice, check the answers, and save it again as .xlsx without a password.",
    why: "Programs read a damaged workbook differently, so the numbers could be other than those that people see.",
  },
  zh: {
    message: "工作簿无法可靠读取：{reason}。",
    help: "请用 Excel、WPS 或 LibreOffice 打开，核对填报内容后重新另存为 .xlsx，不设密码。",
    why: "损坏的工作簿在不同程序里读数可能不同。",
  },
});

export const workbookTooLarge = rule({
  id: "workbook/too-large",
  severity: "error",
  en: {
    message: "The workbook is larger than a form can be.",
    help: "Copy the answers into a new form, without pictures and without cells far outside the table.",
    why: "A small file can unpack to more than a computer can hold.",
  },
  zh: {
    message: "工作簿的内容超过了填报表可能的大小。",
    help: "请把填报内容填到一份新的填报表里，不带图片，也不要在表格以外很远的地方留内容。",
    why: "很小的文件解压后可能大到无法打开。",
  },
});

export const workbookMacros = rule({
  id: "workbook/macros",
  severity: "error",
  en: {
    message: "The workbook contains macros.",
    help: "Save it as .xlsx, which has no macros.",
    why: "A form has no macros: somebody else's program is in this file.",
  },
  zh: {
    message: "工作簿中含有宏。",
    help: "请另存为不含宏的 .xlsx。",
    why: "填报表不含宏，这个文件里有来历不明的程序。",
  },
});

export const workbookLinks = rule({
  id: "workbook/external-link",
  severity: "warning",
  en: {
    message: "The workbook refers to other workbooks. They are not read; the stored values count.",
    help: "Copy such cells and paste them as values.",
    why: "A value from another file may be outdated.",
  },
  zh: {
    message: "工作簿引用了其他工作簿。其他文件不会被读取，以已存的值为准。",
    help: "请把这些单元格复制后选择性粘贴为数值。",
    why: "取自其他文件的值可能已经过时。",
  },
});
