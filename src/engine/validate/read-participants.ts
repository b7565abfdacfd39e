/** The cities of a programme: their names, targets and cohorts, and those that have left it. */
import { defined, given, type Location, type Participant, readText, type Standard } from "../model/index.ts";
import { type Decimal, parseDay } from "../quantity/index.ts";
import type { ProgrammeDocument } from "../schema/types.gen.ts";
import { checkTarget } from "./check-bounds.ts";
import { type Context, noUnit, readNumber } from "./context.ts";
import { isDeviceName } from "./device-name.ts";
import { nearest } from "./nearest.ts";
import { checkDay } from "./read-phases.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/programme/index.ts";
import { sameName, wholeName } from "./same-name.ts";

/** What is asked while a programme is read. */
export interface Reading {
  readonly context: Context;
  readonly standard: Standard;
  readonly text: ProgrammeDocument;
}

type CityText = ProgrammeDocument["cities"][string];

export function readParticipants(reading: Reading): readonly Participant[] {
  const { cohorts = {}, cities: texts } = reading.text;
  const targets = new Map(
    Object.entries(cohorts).map(([id, { targets: each }]) => [
      id,
      readTargets(reading, each, ["cohorts", id, "targets"]),
    ]),
  );
  const cities = Object.entries(texts).map(([id, city]) => readCity(reading, id, city, targets));
  checkNames(cities, reading.context.report);
  return cities;
}

function readCity(
  reading: Reading,
  id: string,
  { name, cohort, targets, former = [], left, location }: CityText,
  ofCohorts: ReadonlyMap<string, ReadonlyMap<string, Decimal>>,
): Participant {
  const { report } = reading.context;
  const path = ["cities", id];
  if (isDeviceName(id)) report(rules.reservedName, { document: "", path, key: true }, { id });
  if (cohort !== undefined && !ofCohorts.has(cohort))
    unknown(report, [...path, "cohort"], "cohort", cohort, [...ofCohorts.keys()]);
  const own = readTargets(reading, targets, [...path, "targets"]);
  const ofCohort = ofCohorts.get(cohort ?? "") ?? new Map();
  for (const [i, { until }] of former.entries())
    checkDay(until, { document: "", path: [...path, "former", i, "until"] }, report);
  if (left) checkLeft(reading, id, left);
  return {
    id,
    name: readText(name),
    targets: new Map([...ofCohort, ...own]),
    former: former.map(({ until, ...each }) => ({
      name: readText(each.name),
      until,
      because: readText(each.because),
    })),
    ...defined({
      cohort,
      location: given(location, (each) => readLocation(reading, id, each)),
      left: given(left, ({ because, ...each }) => ({ ...each, because: readText(because) })),
    }),
  };
}

/** In degrees; nothing where either number cannot be one. */
function readLocation(
  { context }: Reading,
  city: string,
  { longitude, latitude }: NonNullable<CityText["location"]>,
): Location | undefined {
  const read = (key: "longitude" | "latitude", written: unknown, most: number) => {
    const part = { document: "", path: ["cities", city, "location", key] };
    const value = readNumber(context, written, noUnit, part);
    if (value?.abs().lte(most)) return value;
    if (value) context.report(rules.notADegree, part, { found: value.toFixed(), most: String(most) });
    return undefined;
  };
  const [east, north] = [read("longitude", longitude, 180), read("latitude", latitude, 90)];
  return east && north ? { longitude: east, latitude: north } : undefined;
}

/** It can leave only what has begun; what it was merged into takes part on that day. */
function checkLeft({ context, text }: Reading, city: string, { on, into }: NonNullable<CityText["left"]>): void {
  const path = ["cities", city, "left"];
  const day = checkDay(on, { document: "", path: [...path, "on"] }, context.report);
  const [first = ""] = Object.values(text.phases).map(({ period }) => period.from);
  const begun = parseDay(first);
  if (day !== undefined && begun !== undefined && day < begun)
    context.report(rules.leftBefore, { document: "", path: [...path, "on"] }, { city, found: on, expected: first });
  if (into === undefined) return;
  const part = { document: "", path: [...path, "into"] };
  if (!Object.hasOwn(text.cities, into))
    return unknown(context.report, part.path, "city", into, Object.keys(text.cities));
  const gone = text.cities[into]?.left?.on;
  if (into === city || (gone !== undefined && gone <= on)) context.report(rules.successor, part, { city, into });
}

/** A submission may name its city by the name alone. */
function checkNames(cities: readonly Participant[], report: Report): void {
  cities.forEach(({ id, name }, i) => {
    const same = cities.slice(0, i).find((other) => sameName(name, other.name) === true);
    if (!same) return;
    const facts = { one: same.id, other: id, name: wholeName(name) };
    report(rules.repeatedName, { document: "", path: ["cities", id, "name"] }, facts);
  });
}

function readTargets(
  { context, standard, text: { phases } }: Reading,
  targets: Readonly<Record<string, unknown>> = {},
  path: readonly string[],
): ReadonlyMap<string, Decimal> {
  const all = new Map<string, Decimal>();
  for (const [phase, target] of Object.entries(targets)) {
    const part = { document: "", path: [...path, phase] };
    if (!Object.hasOwn(phases, phase)) unknown(context.report, part.path, "phase", phase, Object.keys(phases));
    const value = readNumber(context, target, noUnit, part);
    if (!value) continue;
    checkTarget(context.report, standard, { written: String(target), value }, part);
    all.set(phase, value);
  }
  return all;
}

/** An id that nothing in the programme has. */
export function unknown(
  report: Report,
  path: readonly (string | number)[],
  what: string,
  id: string,
  known: readonly string[],
): void {
  report(rules.unknownPart, { document: "", path }, { what, id, nearest: nearest(id, known) });
}
