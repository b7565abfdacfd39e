/** The rating of a standard, and the rules that put its nodes into classes, as they are written, to the model. */
import {
  type Formula,
  given,
  type Place,
  type Rating,
  type RatingRule,
  readText,
  type Scoring,
} from "../model/index.ts";
import { Decimal, type Unit } from "../quantity/index.ts";
import type { RatingRuleText, StandardDocument } from "../schema/types.gen.ts";
import {
  type Context,
  noUnit,
  type RatingNames,
  readBound,
  readCitations,
  readFormula,
  readNumber,
} from "./context.ts";
import { nearest } from "./nearest.ts";
import { below, type Part, standardPart } from "./report.ts";
import * as rules from "./rules/standard/index.ts";

/** The class of what cannot be rated; no class of a standard may be called so. */
export const unrated = "unrated";

const places: readonly Place[] = ["indicator", "group", "dimension", "total"];
const part = below(standardPart, "rating");

export function buildRating(context: Context, { rating: text }: StandardDocument): Rating | undefined {
  if (!text) return undefined;
  const classes = Object.entries(text.classes).map(([id, { title, colour, points }], i) => ({
    id,
    title: readText(title),
    ...(colour === undefined ? {} : { colour }),
    points:
      given(points, (written) => readNumber(context, written, noUnit, below(part, "classes", id, "points"))) ??
      new Decimal(i),
  }));
  for (const [i, { id, points }] of classes.entries()) {
    const before = classes[i - 1];
    if (before && !points.greaterThan(before.points))
      context.report(rules.ratingPoints, { ...below(part, "classes", id), key: true }, { id, before: before.id });
    if (id === unrated) context.report(rules.reservedId, { ...below(part, "classes", id), key: true }, { id });
  }
  const ids = new Set(classes.map(({ id }) => id));
  const read = places.flatMap((place): [Place, RatingRule][] => {
    const written = place === "total" ? text.total : text[place];
    const rule = written && readRule(context, written, ids, { parts: place !== "indicator" }, below(part, place));
    return rule ? [[place, rule]] : [];
  });
  return {
    title: readText(text.title),
    classes: new Map(classes.map((each) => [each.id, each])),
    unrated: readText(text.unrated ?? { zh: "未评定", en: "Not rated" }),
    rules: new Map(read),
    sources: readCitations(text.source),
  };
}

interface Rated {
  readonly context: Context;
  readonly rating?: Rating;
}

/** A node's own rule, or that of its place. What has no score is rated only by a rule of its own. */
export function readNodeRating(
  { context, rating }: Rated,
  text: RatingRuleText | undefined,
  place: Exclude<Place, "total">,
  part: Part,
  unit: Unit = noUnit,
  scoring?: Scoring,
): RatingRule | undefined {
  if (!text) return place === "indicator" && !scoring ? undefined : rating?.rules.get(place);
  if (!rating) {
    context.report(rules.ratingUndefined, { ...part, key: true });
    return undefined;
  }
  const parts = place !== "indicator";
  return readRule(context, text, new Set(rating.classes.keys()), { parts, ...(parts ? {} : { unit }) }, part);
}

/** `unit`: of the value, where an indicator has a rule of its own. */
function readRule(
  context: Context,
  text: RatingRuleText,
  classes: ReadonlySet<string>,
  { parts, unit }: { readonly parts: boolean; readonly unit?: Unit },
  part: Part,
): RatingRule | undefined {
  const names: { readonly rating: RatingNames; readonly value?: Unit["kind"] } = {
    rating: { classes, parts },
    ...(unit ? { value: unit.kind } : {}),
  };
  const side = sideOf(context, text, part);
  const first = (text.first ?? []).flatMap(({ class: id, when: written }, i) => {
    const place = below(part, "first", i);
    if (id !== unrated) expectClass(context, id, classes, below(place, "class"));
    const when = readFormula(context, written, below(place, "when"), { is: "truth" }, names);
    return when ? [{ class: id, when }] : [];
  });
  const usual: Formula = { op: "name", name: unit ? "value" : "score", start: 0, end: 0 };
  const of =
    text.of === undefined
      ? usual
      : readFormula(context, text.of, below(part, "of"), unit ? { is: "number" } : { is: "number", kind: {} }, names);
  if (!of) return undefined;
  const own = of.op === "name" && of.name === "value" ? (unit ?? noUnit) : noUnit;
  const thresholds = Object.entries(text[side] ?? {}).flatMap(([id, written]) => {
    const place = below(part, side, id);
    expectClass(context, id, classes, { ...place, key: true });
    const bound = readBound(context, written, own, place);
    return bound ? [{ class: id, bound }] : [];
  });
  const order = [...classes];
  return {
    first,
    of,
    side,
    thresholds: thresholds.sort((a, b) => order.indexOf(b.class) - order.indexOf(a.class)),
  };
}

/** Thresholds stand on one side; a rule without any has conditions. */
function sideOf({ report }: Context, text: RatingRuleText, part: Part): RatingRule["side"] {
  const written = (["at-least", "at-most"] as const).filter((side) => text[side] !== undefined);
  if (written.length === 2) report(rules.ratingSides, { ...below(part, "at-most"), key: true });
  if (written.length === 0 && text.first === undefined) report(rules.ratingEmpty, { ...part, key: true });
  return written.at(-1) ?? "at-least";
}

function expectClass({ report }: Context, id: string, classes: ReadonlySet<string>, part: Part): void {
  if (!classes.has(id)) report(rules.unknownReference, part, { what: "class", id, nearest: nearest(id, classes) });
}
