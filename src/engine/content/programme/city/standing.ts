/** Which conditions a city met, and its totals over the phases with their targets. */

import { judgements } from "../../../catalogue/programme-states.ts";
import { type Block, beside, drawn, named, numbers, type Table, table, terse } from "../../../document/blocks.ts";
import { gradeOf, totalCell } from "../shared/cells.ts";
import { scaleAxis } from "../shared/scale-axis.ts";
import type { City, ProgrammeSubject } from "../shared/subject.ts";
import { targetOf } from "../shared/targets.ts";

export function standing(subject: ProgrammeSubject, city: City): readonly Block[] {
  const totals = terse(phases(subject, city));
  if (subject.outcome.programme.acceptance.length === 0) return [totals];
  return [beside(terse(acceptance(subject, city)), totals)];
}

function acceptance(subject: ProgrammeSubject, city: City): Table {
  const { words, say, speak, score } = subject;
  return table(city.outcome.judgements, {
    caption: words.conditions,
    columns: [
      named(words.condition, ({ rule, waiver }) => ({
        text: say(rule.title ?? rule.id),
        note: waiver ? say(waiver.because) : "",
      })),
      numbers(words.found, ({ found }) => (found === undefined ? "–" : score(found))),
      named(words.verdict, ({ state }) => ({ text: speak(judgements[state]), tone: state })),
    ],
  });
}

function phases(subject: ProgrammeSubject, city: City): Table {
  const { words, phases: all, place, score } = subject;
  const aimed = all.some(({ id }) => targetOf(city, id).target);
  const rows = all.map(({ id, title }) => ({ id, title, total: city.total(id), target: targetOf(city, id).target }));
  return table(rows, {
    caption: words.throughPhases,
    shape: "chart",
    columns: [
      named(words.phase, ({ title }) => title),
      drawn(
        words.scoreAndTarget,
        ({ id, total, target }) => {
          const median = medianTotal(subject, id);
          return {
            kind: "bar",
            at: total && place(total),
            low: 0,
            high: 0,
            tone: "step-4",
            ...(target ? { target: place(target) } : {}),
            ...(median === undefined ? {} : { aside: place(median) }),
          };
        },
        scaleAxis(subject),
      ),
      numbers(words.total, ({ id }) => totalCell(subject, city, id)),
      numbers(words.median, ({ id }) => {
        const median = medianTotal(subject, id);
        return median === undefined ? "–" : subject.average(median);
      }),
      named(words.grade, ({ id }) => gradeOf(subject, city, id)),
      numbers(words.target, ({ target }) => (target ? score(target) : aimed ? "–" : "")),
    ],
  });
}

/** Of all cities with a total in the phase. */
function medianTotal({ outcome }: ProgrammeSubject, phase: string): string | undefined {
  return outcome.summaries[0]?.phases.find((each) => each.phase === phase)?.summary.total?.median;
}
