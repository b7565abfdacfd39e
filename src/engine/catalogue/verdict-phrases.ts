/** The whole result in one sentence, or why there is no total. */
import type { Phrase } from "../model/index.ts";
import { counted, listed } from "./phrases.ts";

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
