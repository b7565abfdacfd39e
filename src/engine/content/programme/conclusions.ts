/** Conclusions and recommendations: what should be decided and done, and each city's next steps with the day they are due. */

import { accepted } from "../../catalogue/programme-states.ts";
import { type Chapter, heading, list, named, remark, table } from "../../document/blocks.ts";
import { deadline } from "./shared/deadline.ts";
import { priorities } from "./shared/next-points.ts";
import { recommendations } from "./shared/recommendations.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";
import { why } from "./shared/why.ts";

const most = 2;

export function conclusions(subject: ProgrammeSubject): Chapter {
  const { words } = subject;
  return {
    id: "conclusions",
    title: words.conclusions,
    pages: false,
    parts: [],
    blocks: [
      list(recommendations(subject)),
      remark(words.recommendationsNote),
      heading(words.nextSteps),
      nextSteps(subject),
    ],
  };
}

function nextSteps(subject: ProgrammeSubject) {
  const { words, cities, speak, outcome, locale } = subject;
  const separator = locale === "zh" ? "；" : "; ";
  const until = new Map(cities.map((city) => [city.id, deadline(subject, city)]));
  const isDated = [...until.values()].some((day) => day !== "");
  return table(cities, {
    caption: "",
    note: isDated ? "" : words.noLaterPhase,
    columns: [
      named(words.city, ({ name, page }) => ({ text: name, to: page })),
      ...(outcome.programme.acceptance.length > 0
        ? [
            named<(typeof cities)[number]>(words.verdict, ({ outcome: { accepted: state } }) => ({
              text: speak(accepted[state]),
              tone: state,
            })),
          ]
        : []),
      named(words.nextSteps, (city) => {
        const steps = priorities(subject, city).slice(0, most);
        if (steps.length === 0) return city.final ? "–" : why(subject, city) || words.answerIt;
        return steps
          .map(({ title, measure }) => `${title}${words.colon}${measure.replace(/[。.]$/, "")}`)
          .join(separator);
      }),
      named(words.byWhen, ({ id }) => (isDated ? until.get(id) || "–" : "")),
    ],
  });
}
