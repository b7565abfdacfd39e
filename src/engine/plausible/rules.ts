/** What shows only beside last time's answers, or beside those of other cities. */
import { rule } from "../model/index.ts";

export const powerOfTen = rule({
  id: "assessment/power-of-ten",
  severity: "warning",
  en: {
    message: "{input}: {now} is about {times} the last answer, {before}.",
    help: "Did you mean {corrected}? Check the digits and the unit.[ Is a unit such as 万 missing after “{bare}”?] If the number is right, add `confirmed` with the reason to the answer.",
    why: "Hardly anything changes by a factor of 10, 100 or 10,000 between two assessments; a mistake in digits or units does.",
  },
  zh: {
    message: "{input}：本期 {now}，约为上期（{before}）的{times}。",
    help: "是否应为 {corrected}？请核对位数和单位。[“{bare}”后面是否漏了“万”等单位？]如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "两期之间，实际情况很少恰好相差十倍、百倍或万倍；位数或单位写错才会如此。",
  },
});

export const jump = rule({
  id: "assessment/jump",
  severity: "warning",
  en: {
    message: "{input}: {now}; the last answer was {before}[, so this is {times} that].",
    help: "Check this answer and the last one against their sources. If the number is right, add `confirmed` with the reason to the answer.",
    why: "So large a change is either worth an explanation or a mistake in one of the two answers.",
  },
  zh: {
    message: "{input}：本期 {now}，上期 {before}[，本期为上期的{times}]。",
    help: "请对照数据来源核对本期和上期的数。如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "变化这样大，要么值得说明原因，要么其中一期填错了。",
  },
});

export const sameAsBefore = rule({
  id: "assessment/same-as-before",
  severity: "warning",
  en: {
    message: "{department}: the same as last time to the digit ({count}): {inputs}.",
    help: "Were they carried over by mistake? Enter this period's figures. Where a figure has not changed, add `confirmed` with the reason to its answer.",
    why: "A measured figure that is the same to the last digit has usually been copied.",
  },
  zh: {
    message: "{department}：与上期完全相同的有 {count} 项：{inputs}。",
    help: "是否误用了上期的数？请填写本期的数；确实没有变化的，请在该项填报中用 `confirmed` 写明理由。",
    why: "统计数逐位相同，多半是照抄了上期。",
  },
});

export const slipAmongPeers = rule({
  id: "assessment/slip-among-peers",
  severity: "warning",
  en: {
    message: "{input}: {now} puts these outside the spread of {others} other cities: {indicators}.",
    help: "With {corrected} they would not. Check the digits and the unit.[ Is a unit such as 万 missing after “{bare}”?] If the number is right, add `confirmed` with the reason to the answer.",
    why: "Where one corrected answer brings values back among those of other cities, a slip in it is likely.",
  },
  zh: {
    message: "{input}：填 {now} 时，下列指标值超出其他 {others} 个城市的范围：{indicators}。",
    help: "如为 {corrected}，则都在范围之内。请核对位数和单位。[“{bare}”后面是否漏了“万”等单位？]如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "只改一个数，指标值就都回到其他城市的范围之内，多半是这个数填错了。",
  },
});

export const outsidePeers = rule({
  id: "assessment/outside-peers",
  severity: "warning",
  en: {
    message:
      "{id}: the value {value} lies outside {low} to {high}, the spread of {others} other cities; their median is {median}.",
    help: "Check these answers: {values}. If they are right, add `confirmed` with the reason to the answer.",
    why: "A value far from those of all comparable cities is rare, and a mistake is not.",
  },
  zh: {
    message: "{id}：指标值 {value} 超出其他 {others} 个城市的范围 {low} 至 {high}（中位数 {median}）。",
    help: "请核对这些填报项：{values}。如果无误，请在填报内容中用 `confirmed` 写明理由。",
    why: "远离所有可比城市的数很少见，填错却很常见。",
  },
});

export const fewPeers = rule({
  id: "assessment/few-peers",
  severity: "note",
  en: {
    message: "Assessments of other cities for {edition}: {found}, too few to compare with.",
    help: "Name the assessments of at least five other cities for the same edition.",
    why: "Fewer than five cities do not show what is usual.",
  },
  zh: {
    message: "按 {edition} 填报的其他城市只有 {found} 个，不足以比较。",
    help: "请至少给出五个其他城市按同一版标准填报的自评表。",
    why: "不足五个城市，看不出通常的范围。",
  },
});
