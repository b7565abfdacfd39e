/** Sentences on why a city passed or failed, on close calls, on what is not verified, and recommendations. */
import type { Phrase } from "../model/index.ts";
import { counted } from "./phrases.ts";

interface WhyFacts {
  readonly city: string;
  /** Conditions met, of all. */
  readonly met: number;
  readonly all: number;
  /** What was missed or waived; "" where nothing was. */
  readonly why: string;
}

export const acceptedWhy: Phrase<WhyFacts> = {
  zh: ({ city, met, all, why }) =>
    why === ""
      ? `${city}通过验收，${all} 项条件全部达到。`
      : `${city}通过验收，${all} 项条件中 ${met} 项达到；${why}。`,
  en: ({ city, met, all, why }) =>
    why === ""
      ? `${city} is accepted: it met all ${counted(all, "criterion", "criteria")}.`
      : `${city} is accepted: it met ${met} of ${counted(all, "criterion", "criteria")}; ${why}.`,
};

export const refusedWhy: Phrase<WhyFacts> = {
  zh: ({ city, why }) => `${city}未通过验收：${why}。`,
  en: ({ city, why }) => `${city} is not accepted: ${why}.`,
};

export const undecidedWhy: Phrase<WhyFacts> = {
  zh: ({ city, why }) => `${city}暂不能判定是否通过验收：${why}。`,
  en: ({ city, why }) => `${city} cannot be assessed for acceptance yet: ${why}.`,
};

export const missedBy: Phrase<{ title: string; found: string; margin: string }> = {
  zh: ({ title, found, margin }) =>
    `${title}未达到${found === "" ? "" : `（实际值 ${found}${margin === "" ? "" : `，相差 ${margin}`}）`}`,
  en: ({ title, found, margin }) =>
    `${title} not met${found === "" ? "" : ` (${found}${margin === "" ? "" : `, short by ${margin}`})`}`,
};

/** The same for a cell of a table. */
export const missedBriefly: Phrase<{ title: string; found: string; margin: string }> = {
  zh: ({ title, found, margin }) =>
    `${title}${found === "" ? "" : `（${found}${margin === "" ? "" : `，差 ${margin}`}）`}`,
  en: ({ title, found, margin }) =>
    `${title}${found === "" ? "" : ` (${found}${margin === "" ? "" : `, short by ${margin}`})`}`,
};

export const waivedWhy: Phrase<{ title: string; until: string }> = {
  zh: ({ title, until }) => `${title}豁免，有效期至${until}`,
  en: ({ title, until }) => `${title} waived until ${until}`,
};

export const lacksWhy: Phrase<{ phase: string; reason: string }> = {
  zh: ({ phase, reason }) => `${phase}阶段${reason}`,
  en: ({ phase, reason }) => `${phase}: ${reason.toLowerCase()}`,
};

export const departedSentence: Phrase<{ cities: string; count: number }> = {
  zh: ({ cities }) => `已退出计划、未参加评定：${cities}。`,
  en: ({ cities, count }) => `Not assessed, as ${count === 1 ? "it" : "they"} left the programme: ${cities}.`,
};

interface CloseFacts {
  readonly city: string;
  readonly titles: string;
  readonly found: string;
  readonly at: string;
  readonly margin: string;
  /** Whether the value reaches the threshold. */
  readonly above: boolean;
  /** The total on another basis, where that lies on the other side. */
  readonly self?: string;
  readonly only?: string;
  /** In how many draws of weights the grade is reached; "" where no grade hangs on it. */
  readonly share: string;
}

export const closeCall: Phrase<CloseFacts> = {
  zh: ({ city, titles, found, at, margin, above, self, only, share }) => {
    const result = above ? `以 ${margin} 分之差达到` : `以 ${margin} 分之差未达到`;
    const other = above ? "则未达到" : "则达到";
    const parts = [
      self === undefined ? "" : `按自评得分（${self} 分）${other}`,
      only === undefined ? "" : `仅计已核实部分（${only} 分）${other}`,
      share === "" ? "" : `权重抽样中 ${share} 达到该等级`,
    ].filter((part) => part !== "");
    return `${city}${result}${titles}（实际值 ${found}，界限 ${at}）${parts.length > 0 ? `；${parts.join("，")}` : ""}。`;
  },
  en: ({ city, titles, found, at, margin, above, self, only, share }) => {
    const other = above ? "it would be missed" : "it would be met";
    const parts = [
      self === undefined ? "" : `on the self-assessed total (${self}) ${other}`,
      only === undefined ? "" : `on verified answers only (${only}) ${other}`,
      share === "" ? "" : `the grade is reached in ${share} of the weight draws`,
    ].filter((part) => part !== "");
    return `${city} ${above ? "reached" : "missed"} ${titles} by ${margin} (${found}, threshold ${at})${parts.length > 0 ? `; ${parts.join(", ")}` : ""}.`;
  },
};

export const unreviewedSentence: Phrase<{ cities: string; count: number }> = {
  zh: ({ cities }) => `${cities}提交的材料未经评审，得分为自评。`,
  en: ({ cities, count }) =>
    `${count === 1 ? "The submission of" : "The submissions of"} ${cities} ${count === 1 ? "was" : "were"} not reviewed; scores are self-assessed.`,
};

export const unverifiedSentence: Phrase<{ city: string; share: string; count: number; only: string }> = {
  zh: ({ city, share, count, only }) =>
    `${city}：适用权重的 ${share}（${count} 项指标）未核实${only === "" ? "" : `；仅计已核实部分的总分为 ${only} 分`}。`,
  en: ({ city, share, count, only }) =>
    `${city}: ${share} of the applicable weight (${counted(count, "indicator", "indicators")}) is not verified${only === "" ? "" : `; the total on verified answers only is ${only}`}.`,
};

export const unansweredSentence: Phrase<{ title: string; without: number; applies: number; cities: string }> = {
  zh: ({ title, without, applies, cities }) => `${title}：${applies} 个适用城市中 ${without} 个没有得分（${cities}）。`,
  en: ({ title, without, applies, cities }) =>
    `${title}: no score in ${without} of ${counted(applies, "city", "cities")} (${cities}).`,
};

export const rejectedSentence: Phrase<{ city: string; titles: string }> = {
  zh: ({ city, titles }) => `${city}：${titles}。`,
  en: ({ city, titles }) => `${city}: ${titles}.`,
};

interface Cities {
  readonly cities: string;
}

export const recommendAcceptance: Phrase<Cities> = {
  zh: ({ cities }) => `确认${cities}通过验收。`,
  en: ({ cities }) => `Confirm the acceptance of ${cities}.`,
};

export const recommendWaived: Phrase<{ city: string; condition: string; until: string }> = {
  zh: ({ city, condition, until }) => `确认${city}在豁免条件下通过验收；${until}豁免到期前，应补足${condition}。`,
  en: ({ city, condition, until }) =>
    `Confirm the acceptance of ${city} under its waiver; it should meet ${condition} before the waiver ends on ${until}.`,
};

export const recommendReassessment: Phrase<Cities> = {
  zh: ({ cities }) => `${cities}未通过验收，应针对未达到的条件整改，整改后申请复评。`,
  en: ({ cities }) => `Do not accept ${cities}; reassess once the criteria missed have been met.`,
};

export const recommendCompletion: Phrase<Cities> = {
  zh: ({ cities }) => `${cities}暂不作结论，待所缺材料和评审齐备后再行判定。`,
  en: ({ cities }) => `Defer the decision on ${cities} until the missing submission or review is complete.`,
};

export const recommendCheck: Phrase<Cities> = {
  zh: ({ cities }) => `签字前复核以微小差距得出的结论：${cities}。`,
  en: ({ cities }) => `Before signing, check the results decided by a narrow margin: ${cities}.`,
};

export const recommendVerification: Phrase<Cities> = {
  zh: ({ cities }) => `完成${cities}尚未核实内容的核实。`,
  en: ({ cities }) => `Complete the verification of ${cities}.`,
};

export const recommendEvidence: Phrase<Cities> = {
  zh: ({ cities }) => `要求${cities}就被驳回的填报补交可核查的佐证材料。`,
  en: ({ cities }) => `Ask ${cities} for evidence that can be verified on the answers rejected.`,
};

export const recommendData: Phrase<{ titles: string }> = {
  zh: ({ titles }) => `补充收集多数城市未填报的数据：${titles}。`,
  en: ({ titles }) => `Collect the data that most cities did not supply: ${titles}.`,
};

export const recommendMeasure: Phrase<{ title: string; measure: string }> = {
  zh: ({ title, measure }) => `针对普遍短板“${title}”：${measure}`,
  en: ({ title, measure }) => `On the common weakness “${title}”: ${measure}`,
};
