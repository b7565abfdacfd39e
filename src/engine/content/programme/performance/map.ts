/** The cities where they lie, shaded by their totals: where the programme gives coordinates. */
import { cityMapNote } from "../../../catalogue/programme-phrases.ts";
import type { Cell, Tiles } from "../../../document/blocks.ts";
import { headline } from "../../../model/index.ts";
import { cityCell, totalCell } from "../shared/cells.ts";
import type { City, ProgrammeSubject } from "../shared/subject.ts";
import { tilePlaces } from "../shared/tile-places.ts";

/** With fewer there is no pattern, and more cannot be taken in. */
const [fewest, most] = [3, 60];

export function cityMap(subject: ProgrammeSubject): readonly Tiles[] {
  const { words, cities, locale } = subject;
  const located = cities.flatMap((city) => {
    const { location } = city.outcome.city;
    return location ? [{ city, location }] : [];
  });
  if (located.length < fewest || located.length > most) return [];
  const tiles = tilePlaces(located.map(({ location }) => location));
  const rows: (Cell | undefined)[][] = Array.from({ length: 1 + Math.max(...tiles.map(({ row }) => row)) }, () =>
    Array.from({ length: 1 + Math.max(...tiles.map(({ column }) => column)) }),
  );
  for (const [index, { column, row }] of tiles.entries()) {
    const own = located[index];
    if (own) (rows[row] as (Cell | undefined)[])[column] = tile(subject, own.city);
  }
  const without = cities.filter(({ outcome }) => !outcome.city.location).map(({ name }) => name);
  return [{ kind: "tiles", caption: words.cityMap, note: cityMapNote[locale]({ without }), rows }];
}

/** The name over the total, or over why there is none. */
function tile(subject: ProgrammeSubject, city: City): Cell {
  const { text, tone } = totalCell(subject, city);
  const result = city.result(subject.phase);
  return {
    ...cityCell(city),
    note: text,
    tone: tone || (result ? subject.view(headline(result).outcome).tone : "none"),
  };
}
