/** Words of the letter that asks a city about its answers. */
import { catalogue, type Locale, type Phrase } from "../model/index.ts";

export const letterLabels = catalogue({
  letter: { zh: "询问函", en: "Letter of query" },
  queries: { zh: "需核实的内容", en: "Questions" },
  asked: { zh: "填报项", en: "Item" },
  yourAnswer: { zh: "填报内容", en: "Your answer" },
  weAsk: { zh: "请核实或补充", en: "Please check or add" },
  askedOn: { zh: "提出日期 {on}", en: "asked on {on}" },
  howToReply: { zh: "如何答复", en: "How to reply" },
  replyBy: { zh: "答复期限", en: "Reply by" },
  sender: { zh: "评审员", en: "Reviewer" },
  items: { zh: "项数", en: "Questions" },
  changeFile: {
    zh: "数据有误的，请改正自评表后重新提交；数据无误的，请在该填报项的备注（note）中说明，并补充佐证材料。",
    en: "If a number is wrong, correct it in the assessment and submit it again. If it is right, explain it in the note of the answer and add the evidence.",
  },
  inSheet: {
    zh: "答复请填写随函所附的答复表（{file}），填好后连同佐证材料一并发回。",
    en: "Write your replies into the table that goes with this letter ({file}), and return it with the evidence.",
  },
  onlyThese: {
    zh: "请勿改动未列出的填报项；改动的内容都要重新评审。",
    en: "Please leave other answers as they are: whatever is changed is reviewed again.",
  },
  untilThen: {
    zh: "答复之前，所列填报项按未核实处理。",
    en: "Until then these answers count as not verified.",
  },
  noQueries: { zh: "没有需要城市核实的内容。", en: "There is nothing to ask." },
});

export const replyLabels = catalogue({
  sheet: { zh: "答复表", en: "Replies" },
  guide: { zh: "填写说明", en: "How to" },
  city: { zh: "城市", en: "City" },
  input: { zh: "代号", en: "Code" },
  reply: { zh: "答复", en: "Reply" },
  by: { zh: "答复人", en: "Replied by" },
  record: { zh: "记录（勿改）", en: "Record (do not change)" },
});

export const replyGuide: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    "只填“答复”和“答复人”两列；答复人写部门和姓名。没有答复的留空。",
    "数据有误的，在答复中说明，并改正自评表后重新提交；佐证材料随表发回。",
    "请不要改动其他列和表头方括号里的代号。",
  ],
  en: [
    "Fill in “Reply” and “Replied by” only: department and name. Leave empty what you do not reply to.",
    "If a number is wrong, say so in the reply, correct the assessment and submit it again. Return the evidence with this table.",
    "Do not change other columns, nor the codes in brackets in the head.",
  ],
};

/** The opening: which submission it is about. */
export const letterOpening: Phrase<{
  readonly city: string;
  readonly standard: string;
  readonly period: string;
  readonly count: number;
  readonly by: string;
}> = {
  zh: ({ city, standard, period, count, by }) =>
    `${city}：在评审你市按《${standard}》提交的自评数据（${period}）时，有 ${count} 项需要你市核实，现函请于${by}前答复。`,
  en: ({ city, standard, period, count, by }) =>
    `To ${city}: reviewing your self-assessment under “${standard}” (${period}), we have ${count === 1 ? "one question" : `${count} questions`}. Please reply by ${by}.`,
};

/** A reply, in a report. */
export const cityReply: Phrase<{ readonly on: string; readonly by: string; readonly reply: string }> = {
  zh: ({ on, by, reply }) => `城市答复（${[by, on].filter(Boolean).join("，")}）：${reply}`,
  en: ({ on, by, reply }) => `The city replied (${[by, on].filter(Boolean).join(", ")}): ${reply}`,
};

export const noReply: Phrase<{ readonly due: string }> = {
  zh: ({ due }) => `尚无答复，期限 ${due}`,
  en: ({ due }) => `No reply yet, due by ${due}`,
};
