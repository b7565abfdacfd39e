/** What can be wrong with a table of decisions that is imported, before the decisions themselves are checked. */
import { rule } from "../../model/index.ts";

export const notASheet = rule({
  id: "decisions/not-a-table",
  severity: "error",
  en: {
    message: "No table of decisions was found in this file.",
    help: "Write one with `citymark programme queue --format xlsx` or `citymark review status --format xlsx`, and fill it in; keep the codes in brackets in its head.",
    why: "Columns are found by their codes, wherever they were moved.",
  },
  zh: {
    message: "没有在这个文件中找到评审决定表。",
    help: "请用 `citymark programme queue --format xlsx` 或 `citymark review status --format xlsx` 生成后填写，表头方括号里的代号不要改动。",
    why: "各列按代号查找，移动了位置也能找到。",
  },
});

export const columnMissing = rule({
  id: "decisions/column-missing",
  severity: "error",
  en: {
    message: "The table has no column [{column}].",
    help: "Restore the column with its code in the head; or write the table again and copy your decisions into it.",
    why: "Without it, it would not be known which answer a row is about, or what was decided.",
  },
  zh: {
    message: "表中缺少 [{column}] 列。",
    help: "请恢复这一列和表头中的代号；或重新生成一份，把已填的决定复制过去。",
    why: "缺了这一列，就无法确认各行是哪一项填报、作出了什么决定。",
  },
});

export const unknownRow = rule({
  id: "decisions/unknown-row",
  severity: "error",
  en: {
    message: "“{written}” stands in a row that names no answer.",
    help: "Move it to the row of its answer, or delete the row, such as one of totals.",
    why: "Otherwise this decision would be lost.",
  },
  zh: {
    message: "“{written}”所在的行没有写明是哪一项填报。",
    help: "请移到该填报项所在的行；合计等多余的行请删除。",
    why: "否则这项决定会丢失。",
  },
});

export const otherCity = rule({
  id: "decisions/other-city",
  severity: "error",
  en: {
    message: "This row is about “{city}”; the review is of {expected}.",
    help: "Correct the city. A table of several cities is imported with `citymark programme decide`.",
    why: "A decision on another city's answer decides nothing here.",
  },
  zh: {
    message: "这一行属于“{city}”，而所评审的是 {expected}。",
    help: "请改正城市。涉及多个城市的表用 `citymark programme decide` 导入。",
    why: "对其他城市填报的决定，在这里不起作用。",
  },
});

export const noSubmission = rule({
  id: "decisions/no-submission",
  severity: "error",
  en: {
    message: "This row is about “{city}”, which has no submission to review in this phase.",
    help: "Correct the city, or the phase (`--phase`); or delete the row.",
    why: "There is no answer that this decision could be about.",
  },
  zh: {
    message: "这一行属于“{city}”，该市在本阶段没有可评审的提交。",
    help: "请改正城市或阶段（`--phase`），或删除这一行。",
    why: "没有可供决定的填报。",
  },
});

export const verdictUnknown = rule({
  id: "decisions/verdict",
  severity: "error",
  en: {
    message: "“{written}” is not a decision.",
    help: "Choose one of: {allowed}.",
    why: "The program does not guess what was meant.",
  },
  zh: {
    message: "“{written}”不是评审决定。",
    help: "请从下列各项中选择：{allowed}。",
    why: "程序不会猜测用意。",
  },
});

export const notDecided = rule({
  id: "decisions/not-decided",
  severity: "error",
  en: {
    message: "The row of “{id}” has a value or a reason, and no decision.",
    help: "Choose the decision, or empty the row.",
    why: "What was written here would be lost.",
  },
  zh: {
    message: "“{id}”这一行写了数值或理由，却没有选决定。",
    help: "请选择决定，或清空这一行。",
    why: "否则所写的内容会丢失。",
  },
});

export const mixedRow = rule({
  id: "decisions/mixed-row",
  severity: "error",
  en: {
    message: "The record in this row is not that of “{id}” of {city}.",
    help: "Do not change the columns of city, code and record, and sort whole rows only. Write the table again and copy the decision into its row.",
    why: "The cells of this row belong to different answers, so the decision could be about another one.",
  },
  zh: {
    message: "这一行的记录不属于{city}的“{id}”。",
    help: "城市、代号和记录三列不要改动，排序时要整行移动。请重新生成表格，把决定填到对应的行。",
    why: "这一行的单元格分属不同的填报，决定可能是针对另一项的。",
  },
});

export const changedSince = rule({
  id: "decisions/answer-changed",
  severity: "error",
  en: {
    message: "The answer of {city} to “{id}” or its evidence has changed since this table was written.",
    help: "Write the table again, look at the answer as it is now, and decide anew.",
    why: "A decision applies to what the reviewer saw, not to what was submitted later.",
  },
  zh: {
    message: "生成这张表之后，{city}对“{id}”的填报或佐证有了变化。",
    help: "请重新生成表格，按现在的填报另作决定。",
    why: "评审决定只适用于评审时看到的材料，不适用于之后提交的材料。",
  },
});

export const decidedSince = rule({
  id: "decisions/decided-since",
  severity: "error",
  en: {
    message: "“{id}” of {city} was decided after this table was written: {decision}[, {on}].",
    help: "Delete the decision in this row, or write the table again. To replace a decision, use `citymark review decide`.",
    why: "A decision is never replaced by one that was taken without knowing of it.",
  },
  zh: {
    message: "生成这张表之后，{city}的“{id}”已另有决定：{decision}[，{on}]。",
    help: "请删除这一行的决定，或重新生成表格。确要替换的，用 `citymark review decide`。",
    why: "作决定时不知道已有决定的，不能将其替换。",
  },
});

export const decidedTwice = rule({
  id: "decisions/twice",
  severity: "error",
  en: {
    message: "“{id}” of {city} is decided in two rows; the first is at {first}.",
    help: "Keep the one that is right.",
    why: "Nobody can tell which of the two counts.",
  },
  zh: {
    message: "{city}的“{id}”有两行决定，前一行在 {first}。",
    help: "请只保留正确的一行。",
    why: "无法判断以哪一行为准。",
  },
});
