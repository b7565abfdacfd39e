/** Sentences with facts in them. Each is one function a language; the facts come ready to read. */
import type { Phrase } from "../model/index.ts";

export const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Between Chinese characters and Latin letters stands a space. */
export const spaced = (sentence: string): string =>
  sentence.replace(/([\u4e00-\u9fff])([A-Za-z])/g, "$1 $2").replace(/([A-Za-z])([\u4e00-\u9fff])/g, "$1 $2");

/** a, b and c */
export const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

export const held: Phrase<{ gate: string }> = {
  zh: ({ gate }) => `受“${gate}”限制`,
  en: ({ gate }) => `Held by “${gate}”`,
};

export const above: Phrase<{ points: string }> = {
  zh: ({ points }) => `高出本等级起点 ${points} 分`,
  en: ({ points }) => `${points} above its lowest score`,
};

export const begins: Phrase<{ from: string; grade: string }> = {
  zh: ({ from, grade }) => `“${grade}”从 ${from} 分起`,
  en: ({ from, grade }) => `“${grade}” begins at ${from}`,
};

export const countOf: Phrase<{ count: number; all: number }> = {
  zh: ({ count, all }) => `${count} / ${all} 项`,
  en: ({ count, all }) => `${count} of ${all}`,
};

export const ofAll: Phrase<{ count: number; all: number; weight: string }> = {
  zh: ({ count, all, weight }) => `${count} / ${all} 项，权重 ${weight}`,
  en: ({ count, all, weight }) => `${count} of ${all}, ${weight} of weight`,
};

/** `low` and `high`: "" where the total is open for other reasons, too. */
export const missingSummary: Phrase<{
  inputs: number;
  owners: number;
  indicators: number;
  low: string;
  high: string;
}> = {
  zh: ({ inputs, owners, indicators, low, high }) => {
    const held = owners > 0 ? `（涉及 ${owners} 个部门）` : "";
    const without = indicators > 0 ? `，使 ${indicators} 项指标没有得分` : "";
    const open = low !== high ? `；总分因此还不确定，将在 ${low} 至 ${high} 分之间` : "";
    return `共有 ${inputs} 个填报项缺失或有误${held}${without}${open}。`;
  },
  en: ({ inputs, owners, indicators, low, high }) => {
    const held = owners > 0 ? `, held by ${counted(owners, "department", "departments")}` : "";
    const open = low !== high ? `, and the total is open between ${low} and ${high}` : "";
    const having = counted(indicators, "indicator has", "indicators have");
    const without = indicators > 0 ? `; ${having} no score for want of them` : "";
    return `${counted(inputs, "input is", "inputs are")} missing or wrong${held}${without}${open}.`;
  },
};

export const strengthsNote: Phrase<object> = {
  zh: () => "得分率最高的五项，不低于 80%",
  en: () => "The five best, from 80% of their scale",
};

export const weaknessesNote: Phrase<object> = {
  zh: () => "得分率最低的五项，低于 60%",
  en: () => "The five weakest, below 60% of their scale",
};

export const capsGrade: Phrase<{ cap: string }> = {
  zh: ({ cap }) => `等级不高于“${cap}”`,
  en: ({ cap }) => `The grade does not pass “${cap}”`,
};

export const capsScore: Phrase<{ cap: string }> = {
  zh: ({ cap }) => `总分不高于 ${cap} 分`,
  en: ({ cap }) => `The total does not pass ${cap}`,
};

export const deducts: Phrase<{ amount: string }> = {
  zh: ({ amount }) => `扣 ${amount} 分`,
  en: ({ amount }) => `Deducts ${amount}`,
};

export const bonuses: Phrase<{ amount: string }> = {
  zh: ({ amount }) => `加 ${amount} 分`,
  en: ({ amount }) => `Adds ${amount}`,
};

export const atMost: Phrase<{ points: string }> = {
  zh: ({ points }) => `最多 ${points} 分`,
  en: ({ points }) => `at most ${points}`,
};

export const condition: Phrase<{ when: string }> = {
  zh: ({ when }) => `条件：${when}`,
  en: ({ when }) => `when ${when}`,
};

/** `given`: what the city wrote, where another value counts; "" otherwise. */
export const decidedInReview: Phrase<{ verdict: string; given: string; because: string }> = {
  zh: ({ verdict, given, because }) =>
    `评审${verdict}${given === "" ? "" : `，城市原填报 ${given}`}${because === "" ? "" : `：${because}`}`,
  en: ({ verdict, given, because }) =>
    `${verdict} in review${given === "" ? "" : `, given by the city as ${given}`}${because === "" ? "" : `: ${because}`}`,
};

/** `on`: "" where it is not signed; `invalid`: why the signature does not stand, or "". */
export const reviewed: Phrase<{ reviewer: string; on: string; invalid: string }> = {
  zh: ({ reviewer, on, invalid }) =>
    spaced(
      on === ""
        ? `${reviewer}评审中，尚未签字`
        : invalid === ""
          ? `${reviewer}评审，${on} 签字`
          : `${reviewer}评审，${on} 的签字无效：${invalid}`,
    ),
  en: ({ reviewer, on, invalid }) =>
    on === ""
      ? `In review by ${reviewer}, not signed yet`
      : invalid === ""
        ? `Reviewed by ${reviewer}, signed on ${on}`
        : `Reviewed by ${reviewer}; the signature of ${on} is not valid: ${invalid}`,
};

export const days: Phrase<{ from: string; to: string }> = {
  zh: ({ from, to }) => `${from} 至 ${to}`,
  en: ({ from, to }) => `${from} to ${to}`,
};

/** A period that is a calendar year. */
export const yearWords: Phrase<{ year: string }> = {
  zh: ({ year }) => `${year}年`,
  en: ({ year }) => year,
};
