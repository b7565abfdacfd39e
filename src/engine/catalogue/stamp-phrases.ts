/** What is stamped on every page: that a city is fictitious, a standard a draft or withdrawn, an edition public. */
import type { Phrase } from "../model/index.ts";

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
