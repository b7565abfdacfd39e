/** A whole programme in words: its verdict, and what stands out. Facts come ready to read. */
import type { Phrase } from "../model/index.ts";
import { counted, listed } from "./phrases.ts";

interface VerdictFacts {
  readonly phase: string;
  readonly first: string;
  readonly cities: number;
  readonly submitted: number;
  readonly totalled: number;
  readonly judged: boolean;
  readonly accepted: number;
  readonly refused: number;
  readonly undecided: number;
  readonly waived: number;
  /** Over the cities with both totals; `way` is the sign of the gain, and `gain` has none. */
  readonly mean:
    | {
        readonly cities: number;
        readonly before: string;
        readonly after: string;
        readonly gain: string;
        readonly way: number;
      }
    | undefined;
}

export const verdict: Phrase<VerdictFacts> = {
  zh: (facts) => `${submittedZh(facts)}。${facts.judged ? `${acceptedZh(facts)}。` : ""}${meanZh(facts)}`,
  en: (facts) => `${submittedEn(facts)}.${facts.judged ? ` ${acceptedEn(facts)}.` : ""}${meanEn(facts)}`,
};

const given = (part: string): boolean => part !== "";
const has = (names: readonly string[]): string => (names.length === 1 ? "has" : "have");

function submittedZh({ phase, cities, submitted, totalled }: VerdictFacts): string {
  if (submitted === cities && totalled === cities) return `${cities} 个试点城市全部提交${phase}材料并完成评分`;
  return totalled === submitted
    ? `${cities} 个试点城市中，${submitted} 个提交${phase}材料并完成评分`
    : `${cities} 个试点城市中，${submitted} 个提交${phase}材料，其中 ${totalled} 个有总分`;
}

function submittedEn({ phase, cities, submitted, totalled }: VerdictFacts): string {
  if (submitted === cities && totalled === cities)
    return `${cities === 1 ? "The only city was" : `All ${cities} cities were`} scored for ${phase}`;
  const all = counted(cities, "city", "cities");
  return totalled === submitted
    ? `Of ${all}, ${submitted} submitted for ${phase} and ${submitted === 1 ? "was" : "were"} scored`
    : `Of ${all}, ${submitted} submitted for ${phase} and ${counted(totalled, "has", "have")} a total`;
}

function acceptedZh({ accepted, refused, undecided, waived }: VerdictFacts): string {
  const parts = [
    `${accepted} 个城市通过验收${waived > 0 ? `（其中 ${waived} 个适用豁免）` : ""}`,
    refused > 0 ? `${refused} 个未通过` : "",
    undecided > 0 ? `${undecided} 个暂不能判定` : "",
  ];
  return parts.filter(given).join("，");
}

function acceptedEn({ accepted, refused, undecided, waived }: VerdictFacts): string {
  const parts = [
    `${counted(accepted, "city is", "cities are")} accepted${waived > 0 ? ` (${waived} under a waiver)` : ""}`,
    refused > 0 ? `${counted(refused, "is", "are")} not` : "",
    undecided > 0 ? `${undecided} cannot be assessed yet` : "",
  ].filter(given);
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function meanZh({ first, phase, mean }: VerdictFacts): string {
  if (!mean) return "";
  const head = `两期均有总分的 ${mean.cities} 个城市平均总分`;
  if (mean.way === 0) return `${head}在${first}和${phase}均为 ${mean.after} 分。`;
  const [to, by] = mean.way > 0 ? ["提高到", "提高"] : ["下降到", "下降"];
  return `${head}由${first}的 ${mean.before} 分${to}${phase}的 ${mean.after} 分，${by} ${mean.gain} 分。`;
}

function meanEn({ first, phase, mean }: VerdictFacts): string {
  if (!mean) return "";
  const head = ` Across the ${counted(mean.cities, "city", "cities")} with a total in both phases, the mean total`;
  if (mean.way === 0) return `${head} is ${mean.after} in ${first} and in ${phase}.`;
  return `${head} ${mean.way > 0 ? "rose" : "fell"} from ${mean.before} in ${first} to ${mean.after} in ${phase}, by ${mean.gain}.`;
}

export const meanNote: Phrase<{ cities: number; before: string; after: string; first: string; gain: string }> = {
  zh: ({ cities, before, after, first, gain }) =>
    `两期均有总分的 ${cities} 个城市：${first} ${before} → ${after}（${gain}）`,
  en: ({ cities, before, after, first, gain }) =>
    `${counted(cities, "city", "cities")} with both totals: ${before} in ${first} → ${after} (${gain})`,
};

export const of: Phrase<{ count: number; all: number }> = {
  zh: ({ count, all }) => `${count} / ${all}`,
  en: ({ count, all }) => `${count} / ${all}`,
};

export const acceptanceNote: Phrase<{ refused: number; undecided: number; waived: number }> = {
  zh: ({ refused, undecided, waived }) =>
    [`未通过 ${refused}`, undecided > 0 ? `暂不能判定 ${undecided}` : "", waived > 0 ? `适用豁免 ${waived}` : ""]
      .filter(given)
      .join("，"),
  en: ({ refused, undecided, waived }) =>
    [
      `${refused} not accepted`,
      undecided > 0 ? `${undecided} not assessable` : "",
      waived > 0 ? `${waived} under a waiver` : "",
    ]
      .filter(given)
      .join(", "),
};

export const gradesSentence: Phrase<{ grades: readonly { readonly title: string; readonly count: number }[] }> = {
  zh: ({ grades }) => `等级分布：${grades.map(({ title, count }) => `“${title}”${count} 个城市`).join("，")}。`,
  en: ({ grades }) =>
    `Grades: ${grades.map(({ title, count }) => `${counted(count, "city", "cities")} at “${title}”`).join(", ")}.`,
};

export const targetsSentence: Phrase<{
  all: number;
  met: number;
  furthest: { readonly name: string; readonly lack: string } | undefined;
}> = {
  zh: ({ all, met, furthest }) =>
    `目标完成：${all} 个设定总分目标的城市中，${met} 个完成${furthest ? `；${furthest.name}差距最大，低于目标 ${furthest.lack} 分` : ""}。`,
  en: ({ all, met, furthest }) =>
    `Targets: ${met} of ${counted(all, "city", "cities")} reached theirs${furthest ? `; ${furthest.name} missed its target by the widest margin (${furthest.lack} points)` : ""}.`,
};

export const absentSentence: Phrase<{
  phase: string;
  without: readonly string[];
  untotalled: readonly string[];
}> = {
  zh: ({ phase, without, untotalled }) =>
    [
      without.length > 0 ? `${without.join("、")}没有可用的${phase}材料` : "",
      untotalled.length > 0 ? `${untotalled.join("、")}已提交但没有总分` : "",
    ]
      .filter(given)
      .join("；")
      .concat("；未取得的得分不按零分处理。"),
  en: ({ phase, without, untotalled }) =>
    [
      without.length > 0 ? `${listed(without)} ${has(without)} no usable submission for ${phase}` : "",
      untotalled.length > 0 ? `${listed(untotalled)} submitted but ${has(untotalled)} no total` : "",
    ]
      .filter(given)
      .join("; ")
      .concat("; missing scores are not counted as zero."),
};

interface GainFacts {
  readonly title: string;
  readonly gain: string;
  readonly way: number;
  /** The cities that the mean is over. */
  readonly cities: number;
}

export const gainsSentence: Phrase<{ best: GainFacts; worst: GainFacts }> = {
  zh: ({ best, worst }) =>
    `维度变化：${best.way > 0 ? "提高最多" : "变化最好"}的是${best.title}（${best.cities} 个城市平均 ${best.gain} 分），${worst.way < 0 ? "下降最多" : "提高最少"}的是${worst.title}（${worst.cities} 个城市平均 ${worst.gain} 分）。`,
  en: ({ best, worst }) =>
    `Dimensions: ${best.title} ${best.way > 0 ? "gained most" : "did best"} (mean ${best.gain} over ${counted(best.cities, "city", "cities")}), ${worst.title} ${worst.way < 0 ? "fell most" : "gained least"} (mean ${worst.gain} over ${counted(worst.cities, "city", "cities")}).`,
};

export const weaknessSentence: Phrase<{
  indicators: readonly { readonly title: string; readonly weak: number; readonly scored: number }[];
}> = {
  zh: ({ indicators }) =>
    `普遍短板：${indicators
      .map(({ title, weak, scored }) => `${title}（${scored} 个有得分的城市中 ${weak} 个低于 60%）`)
      .join("；")}。`,
  en: ({ indicators }) =>
    `Common weaknesses: ${indicators
      .map(
        ({ title, weak, scored }) =>
          `${title} (${weak} of ${counted(scored, "city", "cities")} with a score below 60%)`,
      )
      .join("; ")}.`,
};

export const withoutDataSentence: Phrase<{ count: number; titles: readonly string[] }> = {
  zh: ({ count, titles }) =>
    `缺少数据：${count} 项指标在半数以上的适用城市没有得分，包括${titles.map((title) => `“${title}”`).join("、")}；缺少数据不视为短板。`,
  en: ({ count, titles }) =>
    `Missing data: ${counted(count, "indicator has", "indicators have")} no score in at least half of the cities, among them ${listed(titles.map((title) => `“${title}”`))}; missing data are not counted as a weakness.`,
};

export const gapSummary: Phrase<{ cities: number; before: string; after: string; way: number }> = {
  zh: ({ cities, before, after, way }) =>
    `城市差距：两期均有总分的 ${cities} 个城市中，最高与最低总分之差${way === 0 ? `保持在 ${after} 分` : `由 ${before} 分${way > 0 ? "扩大到" : "缩小到"} ${after} 分`}。`,
  en: ({ cities, before, after, way }) =>
    `Balance: among the ${cities} cities with both totals, the range between highest and lowest ${way === 0 ? `stayed at ${after}` : `${way > 0 ? "widened" : "narrowed"} from ${before} to ${after}`}.`,
};

export const verificationSentence: Phrase<{
  share: string;
  shift:
    | {
        readonly cities: number;
        /** The means before and after, and their difference. */
        readonly before: string;
        readonly after: string;
        readonly mean: string;
        readonly most: { readonly city: string; readonly shift: string } | undefined;
        readonly none: boolean;
      }
    | undefined;
}> = {
  zh: ({ share, shift }) => {
    const head = `核实情况：各市适用权重平均 ${share} 已核实`;
    if (!shift) return `${head}，未进行评审。`;
    if (shift.none) return `${head}，评审未改变任何总分。`;
    return `${head}；评审使 ${shift.cities} 个城市的平均总分由 ${shift.before} 分变为 ${shift.after} 分（${shift.mean}）${shift.most ? `，变化最大的是${shift.most.city}（${shift.most.shift} 分）` : ""}。`;
  },
  en: ({ share, shift }) => {
    const head = `Verification: on average ${share} of the applicable weight is verified`;
    if (!shift) return `${head}; nothing was reviewed.`;
    if (shift.none) return `${head}; the reviews changed no total.`;
    return `${head}; the reviews changed the mean total of ${counted(shift.cities, "city", "cities")} from ${shift.before} to ${shift.after} (${shift.mean})${shift.most ? `, most in ${shift.most.city} (${shift.most.shift})` : ""}.`;
  },
};

export const ranksSentence: Phrase<{
  pairs: number;
  firm: number;
  /** Absent where several are as close. */
  closest: { readonly one: string; readonly other: string; readonly share: string } | undefined;
}> = {
  zh: ({ pairs, firm, closest }) =>
    `排名：改变权重时，${pairs} 对相邻城市中 ${firm} 对的先后在 95% 以上的抽样中不变${closest ? `；最难区分的是${closest.one}与${closest.other}（${closest.share} 的抽样中${closest.one}较高）` : ""}。`,
  en: ({ pairs, firm, closest }) =>
    `Ranking: when weights vary, the order of ${firm} of ${counted(pairs, "adjacent pair", "adjacent pairs")} holds in at least 95% of draws${closest ? `; the closest are ${closest.one} and ${closest.other} (${closest.one} scores higher in ${closest.share})` : ""}.`,
};
