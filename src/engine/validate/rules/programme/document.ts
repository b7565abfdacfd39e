/** What can be wrong with a programme. */
import { rule } from "../../../model/index.ts";

export const otherQuestions = rule({
  id: "programme/other-questions",
  severity: "error",
  en: {
    message: "{standard} scores what {found} does not ask in the phase {phase}: {ids}.",
    help: "Tailor {standard} without them, and name the tailored edition as the programme's: phases then compare the same questions.",
    why: "A city would seem to improve by answering what nobody asked before.",
  },
  zh: {
    message: "{standard} 计分的下列内容，“{phase}”阶段所用的 {found} 没有问：{ids}。",
    help: "请依据 {standard} 制定一个删去这些内容的地方化版本，作为计划的标准，各阶段就按同样的问题比较。",
    why: "否则城市只因回答了以前没有问的内容，就显得有进步。",
  },
});

export const noBridge = rule({
  id: "programme/no-bridge",
  severity: "error",
  en: {
    message: "The phase {phase} answers {found}, which {standard} neither replaces nor tailors.",
    help: "Name under `standard` of the programme an edition that says `replaces: {found}`, or tailors it.",
    why: "Phases are compared by the programme's edition, so it must say what became of each question.",
  },
  zh: {
    message: "“{phase}”阶段按 {found} 填报，而 {standard} 既不替代它，也不是依据它制定的。",
    help: "请在计划的 standard 中写明替代 {found} 或依据它制定的版本。",
    why: "各阶段按计划的标准版本比较，所以该版本须写明各项填报的去向。",
  },
});

export const unknownPart = rule({
  id: "programme/unknown-part",
  severity: "error",
  terms: ["what"],
  en: {
    message: "This programme has no {what} “{id}”.",
    help: "[Did you mean “{nearest}”? ]Add it to the programme, or correct the id.",
    why: "A rule that refers to nothing would apply to nobody.",
  },
  zh: {
    message: "本试点计划没有名为“{id}”的{what}。",
    help: "[是否想写“{nearest}”？]请在计划中添加，或改正代号。",
    why: "引用的内容不存在，规则就不起作用。",
  },
});

export const phaseOrder = rule({
  id: "programme/phase-order",
  severity: "error",
  en: {
    message: "The period of the phase “{id}” does not come after that of the phase before it.",
    help: "List the phases in the order of their periods, or correct the periods.",
    why: "Progress is measured from one phase to the next.",
  },
  zh: {
    message: "阶段“{id}”的期间没有晚于前一阶段。",
    help: "请按期间先后排列各阶段，或改正期间。",
    why: "进展按阶段先后比较。",
  },
});

export const repeatedRule = rule({
  id: "programme/repeated-rule",
  severity: "error",
  en: {
    message: "The acceptance rule “{id}” is listed twice.",
    help: "Give one of them another id.",
    why: "A waiver refers to one rule by its id.",
  },
  zh: {
    message: "验收规则“{id}”列了两次。",
    help: "请给其中一条换代号。",
    why: "豁免按代号指定一条规则。",
  },
});

export const dayOrder = rule({
  id: "programme/day-order",
  severity: "error",
  en: {
    message: "`{key}` of the phase “{phase}” is {found}, which is before {expected}.",
    help: "Write {expected} or a later day. If {expected} is wrong, correct that day instead.",
    why: "Cities cannot submit before the period begins, and cannot be reviewed before they submit.",
  },
  zh: {
    message: "阶段“{phase}”的 `{key}` 是 {found}，早于 {expected}。",
    help: "请写 {expected} 或之后的日期；如果写错的是 {expected}，请改正它。",
    why: "期间开始之前不能提交，提交之前不能评审。",
  },
});

export const dueBeforeEnd = rule({
  id: "programme/due-before-end",
  severity: "warning",
  en: {
    message: "Submissions of the phase “{phase}” are due on {found}, before its period ends on {expected}.",
    help: "Write {expected} or a later day as `due`, or correct the period.",
    why: "The figures of a period are known after its end.",
  },
  zh: {
    message: "阶段“{phase}”的提交期限是 {found}，早于该阶段期间的最后一天 {expected}。",
    help: "请把 `due` 写成 {expected} 或之后的日期，或改正期间。",
    why: "期间结束之后才有该期间的数据。",
  },
});

export const offScale = rule({
  id: "programme/off-scale",
  severity: "error",
  en: {
    message: "“{found}” is not a possible value of {what}, which goes from {from} to {to}.",
    help: "Write a number from {from} to {to}[; perhaps you mean {meant}].",
    why: "With a value outside the scale, all cities would pass or all would fail.",
  },
  zh: {
    message: "{what} 的取值从 {from} 到 {to}，“{found}”不在这个范围内。",
    help: "请写 {from} 到 {to} 之间的数[（可能是 {meant}）]。",
    why: "数值超出范围，所有城市都会达标或都不达标。",
  },
});

export const acceptsUnverified = rule({
  id: "programme/accepts-unverified",
  severity: "note",
  en: {
    message:
      "No condition asks how much of a submission was verified: a city can be accepted on answers that nobody checked.",
    help: "To rule that out, add a condition such as `verified(total) >= 80 %` or `low(total) >= 60`.",
    why: "A signed review may leave answers as they were given.",
  },
  zh: {
    message: "没有任何验收条件涉及核实率：一项填报都未核实的城市也可能通过。",
    help: "如不允许，请增加条件，例如 `verified(total) >= 80 %` 或 `low(total) >= 60`。",
    why: "评审签字后，仍可能有未核实的填报按自报计分。",
  },
});
