/** A programme of one city over a standard drawn at random. */
import {
  evaluate,
  evaluateProgramme,
  type Programme,
  type ProgrammeOutcome,
  type Standard,
} from "../../src/engine/index.ts";
import { assessmentOf, standardOf } from "../properties/city.ts";
import { documentsOf } from "../properties/documents.ts";
import type { Sketch } from "../properties/sketch.ts";

export function drawnProgramme(sketch: Sketch): ProgrammeOutcome {
  const documents = documentsOf(sketch);
  const standard = standardOf(documents);
  const assessment = assessmentOf(standard, documents.answers);
  const result = evaluate({ standard, assessment });
  return evaluateProgramme({
    programme: programmeOf(standard),
    standard,
    submissions: new Map([["c", new Map([["only", { status: "scored", scored: { assessment, result } }]])]]),
    asOf: "2026-01-01",
    draws: 1,
  });
}

export function programmeOf({ reference }: Standard): Programme {
  return {
    id: "drawn",
    title: "Drawn",
    standard: reference,
    fictitious: true,
    publicNames: false,
    phases: [{ id: "only", title: "Only", period: { from: "2025-01-01", to: "2025-12-31" } }],
    cohorts: new Map(),
    cities: [{ id: "c", name: "C", targets: new Map(), former: [] }],
    reviewers: [],
    acceptance: [],
    waivers: [],
    appeals: [],
    samples: [],
    ranking: { ranks: true, smallestCohort: 5, seed: 1 },
    diagnostics: [],
  };
}
