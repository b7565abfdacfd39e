/** A Result proves itself: its numbers, computed again from its answers by the standard that it names. */

import { evaluate } from "../evaluate/index.ts";
import { defined, engine, type Input, type Standard } from "../model/index.ts";
import { parseQuantity, publish } from "../quantity/index.ts";
import type { PublishedAnswer, ResultDocument } from "../schema/types.gen.ts";
import { rebuild } from "./rebuild.ts";

export interface Difference {
  /** Where in the Result: totals.verified.outcome.score. */
  readonly path: string;
  readonly stated: string;
  readonly computed: string;
}

/** Whether a Result states the numbers that its own answers give. */
export type Verification =
  | {
      readonly kind: "same";
      /** The version of the standard at hand, where its words are others than those that the Result was made with: no number rests on them. */
      readonly words?: string;
    }
  | { readonly kind: "different"; readonly differences: readonly Difference[] }
  /** It was made by another revision of the scoring, whose numbers may rightly differ. */
  | { readonly kind: "other-revision"; readonly revision: number }
  /** A public edition leaves out what it was computed from. */
  | { readonly kind: "public" }
  | { readonly kind: "other-standard" };

/** What is computed: everything but words, the city, its period, evidence and findings. */
const computed = ["basis", "verdict", "totals", "base", "coverage", "nodes", "gates"] as const;

/** Computes a Result again from its own answers and compares every number. The standard is the one that the Result names. */
export function verify(result: ResultDocument, standard: Standard): Verification {
  if (result.standard.scoring !== standard.digests.scoring) return { kind: "other-standard" };
  if (result.public) return { kind: "public" };
  if (result.engine.scoring !== engine.scoring) return { kind: "other-revision", revision: result.engine.scoring };
  const unreadable = result.answers.flatMap((answer) => withoutNumber(answer, standard));
  if (unreadable.length > 0) return { kind: "different", differences: unreadable };
  const again = evaluate({ standard, ...rebuild(result, standard), asOf: result["as-of"] });
  // Of the same words the version and status must be the same too; other words may rightly have another version.
  const otherWords = result.standard.content !== standard.digests.content;
  const differences = [
    ...(otherWords
      ? differ(result.standard.reference, again.standard.reference, "standard.reference")
      : differ(result.standard, again.standard, "standard")),
    ...differ(result["as-of"], result.assessment.period.to, "as-of"),
    ...computed.flatMap((key) => differ(result[key], again[key], key)),
    ...result.answers.flatMap((answer) => misquoted(answer, standard)),
    ...differentEffects(result, again),
  ];
  if (differences.length === 0) return { kind: "same", ...(otherWords ? { words: standard.version } : {}) };
  return { kind: "different", differences };
}

/** What decisions are said to do to the total; a result need not state it. */
function differentEffects({ answers }: ResultDocument, again: ResultDocument): readonly Difference[] {
  const effects = new Map(again.answers.map(({ input, decision }) => [input, decision?.effect]));
  return answers.flatMap(({ input, decision }) =>
    decision?.effect === undefined
      ? []
      : differ(decision.effect, effects.get(input), `answers.${input}.decision.effect`),
  );
}

type Stated = Pick<PublishedAnswer, "number" | "rows">;

/** Where a number stands in a Result and the text is none: it was damaged, and nothing can be computed from it. */
function withoutNumber({ input: id, decision, ...now }: PublishedAnswer, { inputs }: Standard): readonly Difference[] {
  const asks = inputs.get(id)?.asks;
  const before = decision?.before ? statedNumbers(asks, decision.before, `answers.${id}.decision.before`) : [];
  return [...statedNumbers(asks, now, `answers.${id}`), ...before]
    .filter(([, number]) => !/^-?[0-9]+(\.[0-9]+)?$/.test(number))
    .map(([path, stated]) => ({ path, stated, computed: "–" }));
}

function statedNumbers(
  asks: Input["asks"] | undefined,
  { number, rows = [] }: Stated,
  place: string,
): readonly (readonly [path: string, number: string])[] {
  if (asks?.kind === "quantity") return number === undefined ? [] : [[`${place}.number`, number]];
  if (asks?.kind !== "table") return [];
  return rows.flatMap((row, i) =>
    [...asks.columns.keys()].flatMap((column): (readonly [string, string])[] => {
      const cell = row[column];
      return cell === undefined ? [] : [[`${place}.rows.${i}.${column}`, cell]];
    }),
  );
}

/** A Result has the text and the number of an answer: they must agree, before and after an adjustment. */
function misquoted(
  { input: id, decision, ...now }: PublishedAnswer,
  { inputs, units }: Standard,
): readonly Difference[] {
  const asks = inputs.get(id)?.asks;
  const before = { ...decision?.before, ...defined({ written: decision?.given }) };
  return [now, before].flatMap(({ status, written, number, date, choice }, i): Difference[] => {
    const stated = number ?? date ?? choice;
    if (status !== "answered" || written === undefined || stated === undefined) return [];
    const read = asks?.kind === "quantity" ? parseQuantity(written, asks.unit, units) : undefined;
    const meant =
      asks?.kind !== "quantity" ? written : read && "value" in read && publish(read.value.div(asks.unit.factor));
    if (meant === stated) return [];
    return [{ path: `answers.${id}.${i === 0 ? "written" : "decision.given"}`, stated: written, computed: stated }];
  });
}

/** Of a node, what follows from answers, scores and the standard: a result need not state it. */
const following = /^nodes\.[^.]+\.(?:value|weight|share|contribution|lost|gained|advice|coverage)$/;

function differ(stated: unknown, computedValue: unknown, path: string): readonly Difference[] {
  if (typeof stated === "object" && stated !== null && typeof computedValue === "object" && computedValue !== null) {
    const keys = [...new Set([...Object.keys(stated), ...Object.keys(computedValue)])];
    return keys.flatMap((key) =>
      differ(
        (stated as Record<string, unknown>)[key],
        (computedValue as Record<string, unknown>)[key],
        `${path}.${name(stated, key)}`,
      ),
    );
  }
  if (stated === undefined && following.test(path)) return [];
  return stated === computedValue ? [] : [{ path, stated: text(stated), computed: text(computedValue) }];
}

/** A node or gate by its id rather than its position. */
function name(list: object, key: string): string {
  const entry = (list as Record<string, unknown>)[key];
  return Array.isArray(list) && typeof entry === "object" && entry !== null && "id" in entry ? String(entry.id) : key;
}

function text(value: unknown): string {
  return value === undefined ? "–" : typeof value === "string" ? value : JSON.stringify(value);
}
