/** The samples of a programme: of its phases, cities and inputs. */
import type { Sample, SampleSize } from "../model/index.ts";
import type { ProgrammeDocument } from "../schema/types.gen.ts";
import { type Reading, unknown } from "./read-participants.ts";
import { checkDay } from "./read-phases.ts";
import { wrongForm } from "./rules/structure.ts";

export function readSamples(reading: Reading): readonly Sample[] {
  const { context, text } = reading;
  const { report } = context;
  return (text.samples ?? []).map(({ phase, on, seed, by = [], size, frame, strata }, i): Sample => {
    const path = ["samples", i];
    const phases = Object.keys(text.phases);
    if (!phases.includes(phase)) unknown(report, [...path, "phase"], "phase", phase, phases);
    checkDay(on, { document: "", path: [...path, "on"] }, report);
    const read = sampleSize(String(size));
    if (!read)
      report(wrongForm, { document: "", path: [...path, "size"] }, { found: String(size), expected: "sample-size" });
    return {
      phase,
      on,
      seed: String(seed),
      by,
      size: read ?? { count: 0 },
      frame,
      strata: Object.entries(strata).map(([id, stratum]) => readStratum(reading, id, stratum, [...path, "strata", id])),
    };
  });
}

type StratumText = NonNullable<ProgrammeDocument["samples"]>[number]["strata"][string];

function readStratum(
  { context: { report }, standard, text }: Reading,
  id: string,
  { answers, drawn }: StratumText,
  path: readonly (string | number)[],
): Sample["strata"][number] {
  const count = String(answers);
  const isCount = /^[1-9][0-9]{0,8}$/.test(count);
  if (!isCount) report(wrongForm, { document: "", path: [...path, "answers"] }, { found: count, expected: "count" });
  return {
    id,
    answers: Number(isCount ? count : 0),
    drawn: Object.entries(drawn).flatMap(([city, inputs]) => {
      const place = [...path, "drawn", city];
      if (!Object.hasOwn(text.cities, city)) unknown(report, place, "city", city, Object.keys(text.cities));
      return inputs.map((input, index) => {
        if (!standard.inputs.has(input))
          unknown(report, [...place, index], "input", input, [...standard.inputs.keys()]);
        return { city, input };
      });
    }),
  };
}

/** `5` or `10 %`; nothing where it is neither. */
export function sampleSize(written: string): SampleSize | undefined {
  const [, number, percent] = /^([1-9][0-9]{0,5})( ?%)?$/.exec(written.trim()) ?? [];
  if (number === undefined) return undefined;
  if (percent === undefined) return { count: Number(number) };
  return Number(number) <= 100 ? { percent: Number(number) } : undefined;
}
