/** Reviewers of a programme: whom and what they are assigned, and that nobody reviews a city in a conflict of interest. */
import {
  type Diagnostic,
  diagnose,
  type Programme,
  type Review,
  type Reviewer,
  readText,
  type Standard,
} from "../model/index.ts";
import type { ProgrammeDocument } from "../schema/types.gen.ts";
import { nearest } from "./nearest.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/programme/index.ts";
import { sameName, wholeName } from "./same-name.ts";

export function readReviewers(
  { reviewers = {}, cities }: ProgrammeDocument,
  { dimensions }: Standard,
  report: Report,
): readonly Reviewer[] {
  const known = { city: Object.keys(cities), dimension: dimensions.map(({ id }) => id) };
  return Object.entries(reviewers).map(([id, text]): Reviewer => {
    const listed = (key: "cities" | "dimensions" | "conflicts", what: "city" | "dimension") =>
      new Set(
        (text[key] ?? []).map((name, index) => {
          const path = ["reviewers", id, key, index];
          if (!known[what].includes(name))
            report(rules.unknownPart, { document: "", path }, { what, id: name, nearest: nearest(name, known[what]) });
          return name;
        }),
      );
    const conflicts = listed("conflicts", "city");
    const own = text.cities && listed("cities", "city");
    for (const [index, city] of (text.cities ?? []).entries())
      if (conflicts.has(city))
        report(
          rules.conflictOfInterest,
          { document: "", path: ["reviewers", id, "cities", index] },
          { reviewer: wholeName(readText(text.name)), city },
        );
    return {
      id,
      name: readText(text.name),
      conflicts,
      ...(own ? { cities: own } : {}),
      ...(text.dimensions ? { dimensions: listed("dimensions", "dimension") } : {}),
    };
  });
}

/** Whether a decision in a review was taken by somebody who must not review the city. */
export function checkConflicts(
  { reviewers }: Programme,
  city: string,
  { reviewer, decisions, reconciled }: Review,
  file: string,
): readonly Diagnostic[] {
  const names = [
    reviewer.name,
    ...(reconciled?.reviewers ?? []),
    ...decisions.flatMap(({ by }) => (by === undefined ? [] : [by])),
  ];
  return reviewers
    .filter(({ conflicts, name }) => conflicts.has(city) && names.some((each) => sameName(each, name) === true))
    .map(({ name }) =>
      diagnose(rules.conflictOfInterest, { file, path: ["reviewer"] }, { reviewer: wholeName(name), city }),
    );
}
