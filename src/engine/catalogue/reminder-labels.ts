/** Words of the reminder that a department gets: what it has not answered, and what was found in its answers. */
import { catalogue, type Phrase } from "../model/index.ts";
import { spaced } from "./phrases.ts";

export const reminderLabels = catalogue({
  kind: { zh: "催办单", en: "Reminder" },
  city: { zh: "城市", en: "City" },
  due: { zh: "报送期限", en: "Due" },
  contact: { zh: "联系人", en: "Contact" },
  summary: { zh: "办理要求", en: "What is asked" },
  open: { zh: "待填报或改正的内容", en: "To be answered or corrected" },
  findings: { zh: "需要核对的内容", en: "To be checked" },
  question: { zh: "填报项", en: "Question" },
  unit: { zh: "单位", en: "Unit" },
  state: { zh: "情况", en: "State" },
  whole: { zh: "市级", en: "The city as a whole" },
  finding: { zh: "发现的问题", en: "Finding" },
  toDo: { zh: "办理意见", en: "What to do" },
  notAnswered: { zh: "未填报", en: "Not answered" },
  receipt: { zh: "办理回执", en: "Receipt" },
  done: { zh: "办理情况", en: "Done" },
  person: { zh: "经办人", en: "Done by" },
  head: { zh: "负责人", en: "Head of the department" },
  date: { zh: "日期", en: "Date" },
  seal: { zh: "单位盖章", en: "Seal" },
});

export const reminderSentence: Phrase<{ department: string; open: number; found: number; due: string }> = {
  zh: ({ department, open, found, due }) => {
    const parts = [open > 0 ? `有 ${open} 项待填报或改正` : "", found > 0 ? `有 ${found} 处需要核对` : ""].filter(
      Boolean,
    );
    const by = due === "" ? "" : `请于${due}前办理并反馈。`;
    return spaced(`${department}：你单位负责的填报内容中，${parts.join("，")}。${by}`);
  },
  en: ({ department, open, found, due }) => {
    const parts = [
      open > 0 ? `${open} ${open === 1 ? "question is" : "questions are"} to be answered or corrected` : "",
      found > 0 ? `${found} ${found === 1 ? "point is" : "points are"} to be checked` : "",
    ].filter(Boolean);
    return `${department}: ${parts.join(", and ")}.${due === "" ? "" : ` Please answer by ${due}.`}`;
  },
};
