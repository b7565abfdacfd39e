/** Sentences with facts in them. Each is one function a language; the facts come ready to read. */
import type { Phrase } from "../model/index.ts";

export const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Between Chinese characters and Latin letters stands a space. */
export const spaced = (sentence: string): string =>
  sentence.replace(/([\u4e00-\u9fff])([A-Za-z])/g, "$1 $2").replace(/([A-Za-z])([\u4e00-\u9fff])/g, "$1 $2");

/** a, b and c */
export const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** What is not settled, and from where to where the total can still move. */
interface OpenFacts {
  readonly without: number;
  readonly claims: number;
  /** Indicators with a score that no reviewer has verified; 0 before a review. */
  readonly unverified: number;
  readonly low: string;
  readonly high: string;
  readonly lowGrade: string;
  readonly highGrade: string;
}

interface VerdictFacts extends OpenFacts {
  readonly city: string;
  readonly total: string;
  readonly outOf: string;
  /** With its sign; "" where gates change nothing. */
  readonly gates: string;
  readonly grade: string;
  readonly next: string;
  readonly margin: string;
  readonly held: string;
  /** Whether an answer that the gates need is missing, so that they act at their worst. */
  readonly supposed: boolean;
}

/** The whole result in one sentence. */
export const scoredVerdict: Phrase<VerdictFacts> = {
  zh: ({ city, total, outOf, gates, grade, next, margin, held, supposed, ...open }) => {
    const head = `${city}得 ${total} 分（满分 ${outOf} 分${effectZh(gates, supposed)}）`;
    const holding = `，${supposed ? "因填报不全暂按最不利计，" : ""}等级受“${held}”限制为“${grade}”`;
    const standing = grade && (held ? holding : `，处于“${grade}”`);
    const distance = next && margin && !held ? `，距“${next}”还差 ${margin} 分` : "";
    return `${head}${standing}${distance}${openZh(open)}。`;
  },
  en: ({ city, total, outOf, gates, grade, next, margin, held, supposed, ...open }) => {
    const head = `${city} scores ${total} of ${outOf}${effectEn(gates, supposed)}`;
    const holding = `, its grade held at “${grade}” by “${held}”${supposed ? " for want of an answer" : ""}`;
    const standing = grade && (held ? holding : ` and stands at “${grade}”`);
    const distance = next && margin && !held ? `, ${margin} short of “${next}”` : "";
    return `${head}${standing}${distance}${openEn(open)}.`;
  },
};

function effectZh(gates: string, supposed: boolean): string {
  if (gates === "") return "";
  return `，${supposed ? "门槛规则所需填报不全，暂按最不利" : "已按门槛规则"}${gates.startsWith("+") ? "增加" : "扣减"} ${gates.slice(1)} 分`;
}

function effectEn(gates: string, supposed: boolean): string {
  if (gates === "") return "";
  const effect = `${gates.startsWith("+") ? "added" : "took off"} ${gates.slice(1)}`;
  return ` after gates ${effect}${supposed ? ", at their worst for want of an answer" : ""}`;
}

function openZh({ without, claims, unverified, low, high, lowGrade, highGrade }: OpenFacts): string {
  if (low === high && lowGrade === highGrade) return "";
  const causes = [
    without > 0 ? `尚有 ${without} 项指标没有得分` : "",
    claims > 0 ? `${claims} 项“不适用”声明待评审` : "",
    unverified > 0 ? `${unverified} 项指标未经核实` : "",
  ].filter((cause) => cause !== "");
  if (low === high)
    return `；${causes.length > 0 ? `${causes.join("、")}，` : ""}全部确定后等级在“${lowGrade}”与“${highGrade}”之间`;
  const grades = lowGrade !== highGrade ? `，等级在“${lowGrade}”与“${highGrade}”之间` : "";
  return `；${causes.length > 0 ? `${causes.join("、")}，` : ""}全部确定后总分将在 ${low} 至 ${high} 分之间${grades}`;
}

function openEn({ without, claims, unverified, low, high, lowGrade, highGrade }: OpenFacts): string {
  if (low === high && lowGrade === highGrade) return "";
  const causes = [
    without > 0 ? counted(without, "indicator has no score yet", "indicators have no score yet") : "",
    claims > 0 ? counted(claims, "claim of not applicable awaits review", "claims of not applicable await review") : "",
    unverified > 0 ? counted(unverified, "indicator is not verified", "indicators are not verified") : "",
  ].filter((cause) => cause !== "");
  const settled = `; ${causes.length > 0 ? `${listed(causes)}, and ` : ""}once all is settled the`;
  if (low === high) return `${settled} grade will lie between “${lowGrade}” and “${highGrade}”`;
  const grades = lowGrade !== highGrade ? ` (“${lowGrade}” to “${highGrade}”)` : "";
  return `${settled} total will lie between ${low} and ${high}${grades}`;
}

/** Why there is no total, and where it can come to lie. */
export const coverageVerdict: Phrase<{ city: string; share: string; least: string; low: string; high: string }> = {
  zh: ({ city, share, least, low, high }) =>
    `${city}暂无总分：已填报的权重只有 ${share}，标准要求不少于 ${least}${low && high ? `；全部补齐后总分将在 ${low} 至 ${high} 分之间` : ""}。`,
  en: ({ city, share, least, low, high }) =>
    `${city} has no total yet: ${share} of the weight is answered and the standard asks for ${least}${low && high ? `; once everything is answered the total will lie between ${low} and ${high}` : ""}.`,
};

export const blockedVerdict: Phrase<{ city: string; without: number; low: string; high: string }> = {
  zh: ({ city, without, low, high }) =>
    `${city}暂无总分：尚有 ${without} 项指标没有得分，而标准规定有缺失就不给总分${low && high ? `；补齐后总分将在 ${low} 至 ${high} 分之间` : ""}。`,
  en: ({ city, without, low, high }) =>
    `${city} has no total yet: ${counted(without, "indicator has", "indicators have")} no score, and the standard gives no total while something is missing${low && high ? `; once answered it will lie between ${low} and ${high}` : ""}.`,
};

export const emptyVerdict: Phrase<{ city: string }> = {
  zh: ({ city }) => `${city}没有任何得分的指标，因此没有总分。`,
  en: ({ city }) => `${city} has no scored indicator, and therefore no total.`,
};

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

export const fictitiousStamp: Phrase<object> = {
  zh: () => "城市和填报内容均为虚构，不代表任何真实城市。",
  en: () => "The city and its answers are made up and speak of no real place.",
};

export const draftStamp: Phrase<object> = {
  zh: () => "所用标准尚未发布，指标、权重和分值仍可能改变。",
  en: () => "The standard is not published yet; its indicators, weights and scores may change.",
};

export const withdrawnStamp: Phrase<object> = {
  zh: () => "所用标准已被发布方撤回。",
  en: () => "The issuer has withdrawn the standard.",
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

/** `steps`: of scores that rest on restricted answers; "" where there are none. */
export const publicStamp: Phrase<{ steps: string }> = {
  zh: ({ steps }) =>
    `不得公开的填报内容、联系人、备注、理由和佐证已略去，因此无法凭本报告重新计算得分。${steps === "" ? "" : `依据不得公开的填报内容得出的得分（含各级汇总）按 ${steps} 分一档向下取整。`}`,
  en: ({ steps }) =>
    `Restricted answers, contacts, notes, reasons and evidence are left out: the scores cannot be computed again from this report.${
      steps === ""
        ? ""
        : ` Scores that rest on restricted answers, totals included, are rounded down to multiples of ${steps} points.`
    }`,
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
