/** A sample as it stands in the text of a programme. */
import { appendEntry } from "../intake/index.ts";
import { type Drawn, type Sample, sizeText } from "../model/index.ts";

/** Adds a sample at the end; all else stays as it is. */
export function addSample(text: string, { phase, on, seed, by, size, frame, strata }: Sample): string {
  const written = {
    phase,
    on,
    seed,
    by: by.length > 0 ? by : undefined,
    size: sizeText(size),
    frame,
    strata: Object.fromEntries(
      strata.map(({ id, answers, drawn }) => [id, { answers: String(answers), drawn: byCity(drawn) }]),
    ),
  };
  return appendEntry(text, "samples", written, { inline: ["by"], lines: ["strata"] });
}

function byCity(drawn: readonly Drawn[]): Readonly<Record<string, readonly string[]>> {
  const cities = new Map<string, string[]>();
  for (const { city, input } of drawn) cities.set(city, [...(cities.get(city) ?? []), input]);
  return Object.fromEntries(cities);
}
