/** A programme whose phases answer editions of their own. */
import { catalogue, type Phrase } from "../model/index.ts";

export const phaseEditionLabels = catalogue({
  editions: { zh: "各阶段的标准版本", en: "Editions of the phases" },
  own: { zh: "按该阶段的版本", en: "By its own edition" },
  compared: { zh: "按共同版本", en: "By the programme's edition" },
  effectCaption: {
    zh: "各阶段按自己的版本所得总分，与按共同版本所得总分",
    en: "Totals by each phase’s own edition, and by the one that all are compared by",
  },
  effect: { zh: "标准的影响", en: "Effect of the standard" },
});

/** Which phases answered which edition, and by which one they are compared. */
export const phaseEditions: Phrase<{ phases: readonly { phase: string; edition: string }[]; compared: string }> = {
  zh: ({ phases, compared }) =>
    `各阶段所用的标准版本不同：${phases.map(({ phase, edition }) => `${phase}为 ${edition}`).join("，")}。为了可比，各阶段的得分、名次和变化一律按 ${compared} 重新计算，所比较的是同一套指标。`,
  en: ({ phases, compared }) =>
    `The phases answered different editions: ${phases.map(({ phase, edition }) => `${phase} ${edition}`).join(", ")}. To be comparable, scores, ranks and changes of all phases are computed by ${compared}, on the same set of indicators.`,
};
