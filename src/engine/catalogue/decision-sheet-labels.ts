/** Words of the table in which decisions are taken. */
import { catalogue, type Locale } from "../model/index.ts";

export const decisionSheetLabels = catalogue({
  title: { zh: "评审决定表", en: "Decisions" },
  sheet: { zh: "评审决定", en: "Decisions" },
  guide: { zh: "填写说明", en: "How to" },
  topic: { zh: "事项", en: "Topic" },
  city: { zh: "城市", en: "City" },
  input: { zh: "代号", en: "Code" },
  question: { zh: "填报项", en: "Question" },
  answer: { zh: "本次填报", en: "Answer" },
  evidence: { zh: "佐证", en: "Evidence" },
  note: { zh: "备注", en: "Note" },
  found: { zh: "提示", en: "Found" },
  current: { zh: "现有决定", en: "Decision so far" },
  decision: { zh: "决定", en: "Decision" },
  value: { zh: "调整后的值", en: "Value" },
  because: { zh: "理由", en: "Reason" },
  record: { zh: "记录（勿改）", en: "Record (do not change)" },
  valuePrompt: {
    zh: "只有决定为“调整”时才填；可连单位一起写，如 3800 万人次。",
    en: "Only with “adjusted”; a number may have its unit, such as 3800 万人次.",
  },
  becausePrompt: {
    zh: "除“认可”外都要写明理由。",
    en: "Mandatory for every decision except “accepted”.",
  },
  decisionPrompt: {
    zh: "没有看过的留空。",
    en: "Leave it empty where you have not looked.",
  },
});

export const decisionGuide: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    "只填浅黄色的三列：决定、调整后的值、理由。没有看过的行留空，不会导入。",
    "可以筛选、整行排序、删除行；城市、代号、记录三列和表头方括号里的代号不要改动。",
    "清单类填报调整为达到的各项，写作 [代号, 代号]；选择类写选项代号。",
    "填好后导入：citymark programme decide 试点计划 --from 本文件 --reviewer 评审员；只评审一个城市的用 citymark review decide 评审文件 --from 本文件。",
    "有一处错误就整个文件都不导入，每处错误都会指明单元格。生成本表之后有改动的填报、另有决定的填报不能导入。",
  ],
  en: [
    "Fill in the three light yellow columns only: decision, value, reason. Rows left empty are not imported.",
    "You may filter, sort whole rows and delete rows. Do not change the columns of city, code and record, nor the codes in brackets in the head.",
    "A checklist is adjusted to the items that are met, written as [code, code]; a choice to the code of the choice.",
    "Then import it: citymark programme decide PROGRAMME --from THIS-FILE --reviewer REVIEWER; or of one city, citymark review decide REVIEW --from THIS-FILE.",
    "With one mistake nothing of the file is imported, and each mistake is named with its cell. An answer that has changed since, or on which somebody else has decided, is refused.",
  ],
};
