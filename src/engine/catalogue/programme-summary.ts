/** A whole programme in words: its verdict, and what stands out. Facts come ready to read. */
import type { Locale } from "../model/index.ts";
import { counted, listed } from "./phrases.ts";

type Phrase<Facts> = Readonly<Record<Locale, (facts: Facts) => string>>;

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
  /** Over the cities with both totals; `way` is the sign of the gain. */
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
  zh: (facts) => `${handedZh(facts)}${facts.judged ? `；${acceptedZh(facts)}` : ""}。${meanZh(facts)}`,
  en: (facts) => `${handedEn(facts)}${facts.judged ? `; ${acceptedEn(facts)}` : ""}.${meanEn(facts)}`,
};

const given = (part: string): boolean => part !== "";
const has = (names: readonly string[]): string => (names.length === 1 ? "has" : "have");

function handedZh({ phase, cities, submitted, totalled }: VerdictFacts): string {
  return submitted === cities && totalled === cities
    ? `${cities} 个城市全部完成${phase}评分`
    : `${cities} 个城市中，${submitted} 个提交了${phase}自评，${totalled} 个有总分`;
}

function handedEn({ phase, cities, submitted, totalled }: VerdictFacts): string {
  return submitted === cities && totalled === cities
    ? `${cities === 1 ? "The only city is" : `All ${cities} cities are`} scored for ${phase}`
    : `Of ${counted(cities, "city", "cities")}, ${submitted} handed in for ${phase} and ${counted(totalled, "has", "have")} a total`;
}

function acceptedZh({ accepted, refused, undecided, waived }: VerdictFacts): string {
  const parts = [
    `${accepted} 个通过验收${waived > 0 ? `（其中 ${waived} 个含豁免）` : ""}`,
    refused > 0 ? `${refused} 个未通过` : "",
    undecided > 0 ? `${undecided} 个无法判定` : "",
  ];
  return parts.filter(given).join("，");
}

function acceptedEn({ accepted, refused, undecided, waived }: VerdictFacts): string {
  const parts = [
    `${counted(accepted, "is", "are")} accepted${waived > 0 ? ` (${waived} with a waiver)` : ""}`,
    refused > 0 ? `${counted(refused, "is", "are")} not` : "",
    undecided > 0 ? `${undecided} cannot be decided` : "",
  ];
  return parts.filter(given).join(", ");
}

function meanZh({ first, mean }: VerdictFacts): string {
  if (!mean) return "";
  const way = mean.way > 0 ? "升至" : mean.way < 0 ? "降至" : "变为";
  return `前后都有总分的 ${mean.cities} 个城市，平均总分由${first}的 ${mean.before} 分${way} ${mean.after} 分（${mean.gain}）。`;
}

function meanEn({ first, mean }: VerdictFacts): string {
  if (!mean) return "";
  const way = mean.way > 0 ? "rose" : mean.way < 0 ? "fell" : "went";
  return ` ${mean.cities === 1 ? "The total of the one city" : `The mean total of the ${mean.cities} cities`} with both ${way} from ${mean.before} (${first}) to ${mean.after} (${mean.gain}).`;
}

export const of: Phrase<{ count: number; all: number }> = {
  zh: ({ count, all }) => `${count} / ${all}`,
  en: ({ count, all }) => `${count} / ${all}`,
};

export const acceptanceNote: Phrase<{ refused: number; undecided: number; waived: number }> = {
  zh: ({ refused, undecided, waived }) =>
    [`未通过 ${refused}`, `无法判定 ${undecided}`, waived > 0 ? `含豁免 ${waived}` : ""]
      .filter((part) => part !== "")
      .join("，"),
  en: ({ refused, undecided, waived }) =>
    [`${refused} not accepted`, `${undecided} undecided`, waived > 0 ? `${waived} with a waiver` : ""]
      .filter((part) => part !== "")
      .join(", "),
};

export const gradesSentence: Phrase<{ grades: readonly { readonly title: string; readonly count: number }[] }> = {
  zh: ({ grades }) => `等级：${grades.map(({ title, count }) => `${title} ${count} 个`).join("，")}。`,
  en: ({ grades }) => `Grades: ${grades.map(({ title, count }) => `${count} at “${title}”`).join(", ")}.`,
};

export const targetsSentence: Phrase<{
  all: number;
  met: number;
  furthest: { readonly name: string; readonly lack: string } | undefined;
}> = {
  zh: ({ all, met, furthest }) =>
    `目标：${all} 个设定目标的城市中 ${met} 个完成${furthest ? `，${furthest.name}差距最大，差 ${furthest.lack} 分` : ""}。`,
  en: ({ all, met, furthest }) =>
    `Targets: ${met} of ${all} reached${furthest ? `; ${furthest.name} falls shortest, by ${furthest.lack}` : ""}.`,
};

export const absentSentence: Phrase<{
  phase: string;
  without: readonly string[];
  untotalled: readonly string[];
}> = {
  zh: ({ phase, without, untotalled }) =>
    [
      without.length > 0 ? `${without.join("、")}没有可用的${phase}自评` : "",
      untotalled.length > 0 ? `${untotalled.join("、")}提交了自评但没有总分` : "",
    ]
      .filter((part) => part !== "")
      .join("；")
      .concat("；没有的得分一律不按零分计。"),
  en: ({ phase, without, untotalled }) =>
    [
      without.length > 0 ? `${listed(without)} ${has(without)} no usable submission for ${phase}` : "",
      untotalled.length > 0 ? `${listed(untotalled)} handed in but ${has(untotalled)} no total` : "",
    ]
      .filter((part) => part !== "")
      .join("; ")
      .concat("; what is missing is nowhere counted as a total of zero."),
};

interface GainFacts {
  readonly title: string;
  readonly gain: string;
  readonly way: number;
}

export const gainsSentence: Phrase<{ best: GainFacts; worst: GainFacts }> = {
  zh: ({ best, worst }) =>
    `维度：${best.way > 0 ? "进步最大" : "变化最好"}的是${best.title}（平均 ${best.gain}），${worst.way < 0 ? "下降最多" : "进步最小"}的是${worst.title}（平均 ${worst.gain}）。`,
  en: ({ best, worst }) =>
    `Dimensions: ${best.title} ${best.way > 0 ? "gained most" : "did best"} (mean ${best.gain}), ${worst.title} ${worst.way < 0 ? "lost most" : "gained least"} (mean ${worst.gain}).`,
};

export const weaknessSentence: Phrase<{
  indicators: readonly {
    readonly title: string;
    readonly weak: number;
    readonly absent: number;
    readonly applies: number;
  }[];
}> = {
  zh: ({ indicators }) =>
    `普遍短板：${indicators
      .map(
        ({ title, weak, absent, applies }) =>
          `${title}（${applies} 个城市中 ${weak} 个低于 60%${absent > 0 ? `、${absent} 个没有得分` : ""}）`,
      )
      .join("；")}。`,
  en: ({ indicators }) =>
    `Common weaknesses: ${indicators
      .map(
        ({ title, weak, absent, applies }) =>
          `${title} (${weak} of ${counted(applies, "city", "cities")} below 60%${absent > 0 ? `, ${absent} without a score` : ""})`,
      )
      .join("; ")}.`,
};

export const gapSummary: Phrase<{ before: string; after: string; way: number }> = {
  zh: ({ before, after, way }) =>
    way === 0
      ? `差距：最高与最低总分之差保持在 ${after} 分。`
      : `差距：最高与最低总分之差由 ${before} 分${way > 0 ? "扩大到" : "缩小到"} ${after} 分。`,
  en: ({ before, after, way }) =>
    way === 0
      ? `Equity: the gap between the highest and the lowest total stayed at ${after}.`
      : `Equity: the gap between the highest and the lowest total ${way > 0 ? "widened" : "narrowed"} from ${before} to ${after}.`,
};

export const verificationSentence: Phrase<{
  share: string;
  shift:
    | {
        readonly mean: string;
        readonly most: { readonly city: string; readonly shift: string } | undefined;
        readonly none: boolean;
      }
    | undefined;
}> = {
  zh: ({ share, shift }) =>
    `核实：适用权重平均 ${share} 已核实${shift ? (shift.none ? "，评审没有改变任何总分" : `；评审使总分平均变化 ${shift.mean}${shift.most ? `，变化最大的是${shift.most.city}（${shift.most.shift}）` : ""}`) : "，没有评审"}。`,
  en: ({ share, shift }) =>
    `Verification: on average ${share} of the applicable weight is verified${shift ? (shift.none ? "; no total changed in review" : `; review moved the totals by ${shift.mean} on average${shift.most ? `, most in ${shift.most.city} (${shift.most.shift})` : ""}`) : "; nothing was reviewed"}.`,
};

export const ranksSentence: Phrase<{
  pairs: number;
  firm: number;
  /** Absent where several are as close. */
  closest: { readonly one: string; readonly other: string; readonly share: string } | undefined;
}> = {
  zh: ({ pairs, firm, closest }) =>
    `排名：${pairs} 对相邻城市中，${firm} 对的先后在 95% 以上的权重抽样中成立${closest ? `；最难分的是${closest.one}与${closest.other}（${closest.share} 的抽样中${closest.one}较高）` : ""}。`,
  en: ({ pairs, firm, closest }) =>
    `Ranking: of ${counted(pairs, "neighbouring pair", "neighbouring pairs")} ${counted(firm, "holds", "hold")} in 95% of draws of weights${closest ? `; the closest are ${closest.one} and ${closest.other} (${closest.one} stands above in ${closest.share})` : ""}.`,
};
