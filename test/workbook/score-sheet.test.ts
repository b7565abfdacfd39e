/** The score sheet of a form, recalculated by LibreOffice, holds what the engine says: for the worked cases of every standard, and for whole cities. */

import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { readFilled } from "../../src/cli/files/read-assessment.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import {
  type Assessment,
  checkAssessment,
  evaluate,
  formFormats,
  parseDocument,
  type SourceDocument,
  type Standard,
  say as sayText,
  type Text,
  type VectorsDocument,
} from "../../src/engine/index.ts";
import { decimalsShown } from "../../src/engine/model/index.ts";
import { standardOf as drawnStandard } from "../conformance/scenario.ts";
import { recalculated, soffice } from "./recalculate.ts";

const standards = new Standards([]);

interface Filled {
  readonly what: string;
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly document: SourceDocument;
}

async function standardOf(reference: string): Promise<Standard> {
  const { value } = await standards.get(reference);
  if (!value) throw new Error(reference);
  return value;
}

/** The worked cases of a standard as filled forms. */
async function workedCases(reference: string): Promise<readonly Filled[]> {
  const standard = await standardOf(reference);
  return globSync(`standards/${reference}/vectors/*.yaml`)
    .sort()
    .flatMap((file) => {
      const { value } = parseDocument({ file, text: readFileSync(file, "utf8") });
      if (!value) throw new Error(file);
      const { period, cases } = value.data as unknown as VectorsDocument;
      return cases.map(({ what, answers }): Filled => {
        const head = { citymark: "assessment/1", standard: reference, city: { id: "case", name: "case" } };
        return filled(String(JSON.stringify(what)), standard, JSON.stringify({ ...head, period, answers }));
      });
    });
}

function filled(what: string, standard: Standard, text: string): Filled {
  const { value: document } = parseDocument({ file: "case.yaml", text });
  const { value: assessment } = document ? checkAssessment({ document, standard }) : {};
  if (!document || !assessment) throw new Error(what);
  return { what, standard, assessment, document };
}

async function city(file: string, supposed?: ReadonlyMap<string, string>): Promise<Filled> {
  const { standard, assessment, document } = await readFilled(file, standards, supposed);
  if (!standard || !assessment || !document) throw new Error(file);
  return { what: file, standard, assessment, document };
}

async function workbook({ standard, assessment, document }: Filled): Promise<Uint8Array> {
  const request = { standard, locale: "en", city: { id: "case", name: "case" }, period: periodOf(document) } as const;
  return formFormats.xlsx.write({ ...request, filled: { assessment, document } });
}

function periodOf({ data }: SourceDocument): { from: string; to: string } {
  return (data as { period: { from: string; to: string } }).period;
}

type Part = Standard["dimensions"][number] | Standard["indicators"][number];

/** Title and score of every row, as the engine has them; a word for each reason why there is none. */
function expected({ standard, assessment }: Filled): readonly (readonly [string, string])[] {
  const result = evaluate({ standard, assessment });
  const decimals = decimalsShown(standard.method);
  const outcomes = new Map(result.nodes.map(({ id, outcome }) => [id, outcome]));
  const isOpen = (part: Part) =>
    scoredBelow(part).some((id) => /missing|error/.test(outcomes.get(id)?.kind ?? "missing"));
  const scoreOf = (part: Part): string => {
    const { kind, score } = outcomes.get(part.id) ?? { kind: "missing" };
    if (score !== undefined && !isOpen(part)) return Number(score).toFixed(decimals);
    return kind === "not-applicable" ? "does not apply" : part.kind === "indicator" ? "no score" : "not complete";
  };
  const rows = standard.dimensions.flatMap(withParts).map((part) => [say(part.title), scoreOf(part)] as const);
  const { outcome, grade } = result.totals["self-assessed"];
  const undecided = result.gates.some(({ state }) => state === "undecided");
  const total = outcome.score !== undefined && !standard.dimensions.some(isOpen) && !undecided;
  const title = standard.grades.find(({ id }) => id === grade?.id)?.title;
  return [
    ["Total", total ? Number(outcome.score).toFixed(decimals) : "not complete"],
    ...(standard.grades.length > 0 ? [["Grade", total && title ? say(title) : ""] as const] : []),
    ...rows,
  ];
}

function scoredBelow(part: Part): readonly string[] {
  if (part.kind === "indicator") return part.scoring ? [part.id] : [];
  return part.parts.flatMap(scoredBelow);
}

function withParts(part: Part): readonly Part[] {
  if (scoredBelow(part).length === 0) return [];
  return [part, ...(part.kind === "indicator" ? [] : part.parts.flatMap(withParts))];
}

const say = (title: Text) => sayText(title, "en").replace(/\s+/g, " ").trim();

function found(sheets: ReadonlyMap<string, readonly (readonly string[])[]>): readonly (readonly [string, string])[] {
  const rows = sheets.get("Live score") ?? [];
  return (
    rows
      .slice(1)
      // Where one answer is missing and another is wrong, either may be named.
      .map(
        ([title = "", , score = ""]) =>
          [title.replace(/^　+/, ""), score.replace(/^(?:not answered|wrong answer)$/, "no score")] as const,
      )
      .filter(([title]) => !title.startsWith("Rule on the total"))
  );
}

const references = globSync("standards/*/*/standard.yaml")
  .map((file) => file.split("/").slice(1, 3).join("/"))
  .sort();
const scoring = (await Promise.all(references.map(async (each) => [each, await standardOf(each)] as const))).flatMap(
  ([each, { indicators }]) => (indicators.some((indicator) => indicator.scoring) ? [each] : []),
);

/** So many cases of a standard, spread over all: each is a workbook that LibreOffice computes. */
const most = 8;

function spread<Each>(all: readonly Each[]): readonly Each[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}

describe.skipIf(soffice === undefined)("the score sheet in LibreOffice (skipped where it is not installed)", () => {
  test.each(scoring)("scores the worked cases of %s", { timeout: 600_000 }, async (reference) => {
    await holds(spread(await workedCases(reference)));
  });

  test("scores whole cities", { timeout: 300_000 }, async () => {
    const cities = [
      ...globSync("examples/city-pilot/*/assessment.yaml"),
      ...globSync("examples/livelihoods/*/assessment.yaml"),
    ];
    await holds(await Promise.all(cities.sort().map((file) => city(file))));
  });
});

test.skipIf(soffice === undefined)(
  "a city that has answered everything has a total and a grade",
  { timeout: 120_000 },
  async () => {
    const answers = new Map([
      ["systems-restored", "20 套"],
      ["learners-online", "100 万人"],
      ["international-cooperation", "5 项"],
    ]);
    const whole = await city("examples/city-pilot/oasis/assessment.yaml", answers);
    const rows = new Map(expected(whole));
    expect(rows.get("Total")).toMatch(/^[0-9]+\.[0-9]{2}$/);
    expect(rows.get("Grade")).not.toBe("");
    await holds([whole]);
  },
);

async function holds(all: readonly Filled[]): Promise<void> {
  const books = recalculated(await Promise.all(all.map(workbook)));
  const shown = books.map(found);
  expect(all.map(({ what }, place) => ({ what, shown: shown[place] }))).toEqual(
    all.map((each) => ({ what: each.what, shown: expected(each) })),
  );
}

test.skipIf(soffice === undefined)(
  "what has too few parts with a score is not computed, nor what stands above it",
  { timeout: 120_000 },
  async () => {
    const part = (id: string) => ({ question: id, unit: "item", claim: "allowed", score: { worst: "0", best: "100" } });
    const standard = drawnStandard({
      dimensions: {
        one: { "minimum-parts": "2", indicators: { a: part("a"), b: part("b") } },
        two: { indicators: { c: part("c") } },
      },
    });
    const head = { citymark: "assessment/1", standard: standard.reference, city: { id: "case", name: "case" } };
    const period = { from: "2025-01-01", to: "2025-12-31" };
    const answered = (b: object | string) =>
      filled("drawn", standard, JSON.stringify({ ...head, period, answers: { a: "80", b, c: "40" } }));
    const cases = [answered("60"), answered({ "not-applicable": "none" })];
    const books = recalculated(await Promise.all(cases.map(workbook)));
    expect(books.map(found).map((rows) => rows.filter(([title]) => /^(?:Total|one|two)$/.test(title)))).toEqual([
      [
        ["Total", "55.00"],
        ["one", "70.00"],
        ["two", "40.00"],
      ],
      [
        ["Total", "not complete"],
        ["one", "not computed here"],
        ["two", "40.00"],
      ],
    ]);
  },
);
