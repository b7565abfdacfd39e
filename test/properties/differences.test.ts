/** Laws of what is shown: differences and sums are those of the shown numbers, in reports of drawn standards and answers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cityReport,
  comparisonFormats,
  comparisonReport,
  evaluate,
  evaluateProgramme,
  explainChange,
  formats,
  type Programme,
  programmeFormats,
  programmeReport,
  type Standard,
} from "../../src/engine/index.ts";
import { Decimal, sum } from "../../src/engine/quantity/index.ts";
import { assessmentOf, standardOf } from "./city.ts";
import { documentsOf } from "./documents.ts";
import { answeredBy, type Replies, replies, type Sketch, sketch } from "./sketch.ts";

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Standards that round nothing, or with few digits, are the hard ones. */
const cities = fc.tuple(sketch, fc.array(replies, { minLength: 4, maxLength: 4 }));

describe("in a city's report", () => {
  test("what is short of a grade, and what gates do, are differences of shown numbers", async () => {
    await fc.assert(
      fc.asyncProperty(sketch, async (drawn) => {
        const { standard, result } = scored(drawn);
        const text = String(await formats.md.write(cityReport(result, standard, "en")));
        checkFacts(text);
        for (const { head, rows } of tablesIn(text)) {
          checkFoot(head, rows, "Contribution", "Total before gates");
          for (const column of ["By scores below full", "By missing scores", "Together"])
            checkFoot(head, rows, column, "Together");
        }
      }),
    );
  });

  test("causes and indicators add up to the shown change", async () => {
    await fc.assert(
      fc.asyncProperty(cities, async ([drawn, [given = []]]) => {
        const [then, now] = [scored(drawn), scored(answeredBy(drawn, given))];
        const change = explainChange(now.standard, then, now);
        if (!change) return;
        const since = { before: then.result, change };
        const text = String(await formats.md.write(cityReport(now.result, now.standard, "en", since)));
        const causes = tablesIn(text).find(({ head }) => head[0] === "Cause");
        const points = column(causes, "Points");
        const [first, last] = [points[0], points.at(-1)];
        expect(last).toEqual(sum([first ?? new Decimal(0), ...points.slice(1, -1)]));
        const movers = column(
          tablesIn(text).find(({ head }) => head.includes("Effect on the total")),
          "Effect on the total",
        );
        if (movers.length > 0) expect(sum(movers)).toEqual(last?.minus(first ?? 0));
      }),
    );
  });
});

test("in a comparison every difference is that of the shown ends", async () => {
  await fc.assert(
    fc.asyncProperty(cities, async ([drawn, answers]) => {
      const all = answers.map((given) => scored(answeredBy(drawn, given)));
      const standard = all[0]?.standard;
      if (!standard) return;
      const report = comparisonReport(
        all.map(({ result }) => result),
        standard,
        "en",
      );
      const text = String(await comparisonFormats.md.write(report));
      const apart = /\(([−\d.,]+)\), the lowest that of .*?\(([−\d.,]+)\), ([\d.,]+) apart/
        .exec(text)
        ?.slice(1)
        .map(read);
      if (apart) expect(apart[2]).toEqual(apart[0]?.minus(apart[1] ?? 0));
      checkDifferences(text, "Lowest", "Highest", "Difference");
    }),
    { numRuns: 30 },
  );
});

test("in a programme's report every change is that of the shown ends", async () => {
  await fc.assert(
    fc.asyncProperty(cities, async ([drawn, answers]) => {
      const text = String(await programmeFormats.md.write(programmeReport(programmeOf(drawn, answers), "en")));
      checkDifferences(text, "Before", "After", "Change");
      checkDifferences(text, "Self-assessed", "Verified", "Change");
      checkDifferences(text, "Lowest", "Highest", "Range");
      const rose = /from ([−\d.,]+) in Before to ([−\d.,]+) in After, by ([−\d.,]+)\./.exec(text)?.slice(1).map(read);
      if (rose) expect(rose[2]).toEqual(rose[1]?.minus(rose[0] ?? 0).abs());
    }),
    { numRuns: 30 },
  );
});

function scored(drawn: Sketch) {
  const documents = documentsOf(drawn);
  const standard = standardOf(documents);
  const assessment = assessmentOf(standard, documents.answers);
  return { standard, assessment, result: evaluate({ standard, assessment }) };
}

/** Two cities in two phases. */
function programmeOf(drawn: Sketch, answers: readonly Replies[]) {
  const all = answers.map((given) => scored(answeredBy(drawn, given)));
  const [a, b, c, d] = all;
  if (!a || !b || !c || !d) throw new Error("four submissions");
  const phases = (before: typeof a, after: typeof a) =>
    new Map([
      ["before", { status: "scored" as const, scored: before }],
      ["after", { status: "scored" as const, scored: after }],
    ]);
  return evaluateProgramme({
    programme: programme(a.standard),
    standard: a.standard,
    submissions: new Map([
      ["x", phases(a, b)],
      ["y", phases(c, d)],
    ]),
    asOf: "2026-01-01",
    draws: 1,
  });
}

function programme({ reference }: Standard): Programme {
  const period = { from: "2025-01-01", to: "2025-12-31" };
  return {
    id: "drawn",
    title: "Drawn",
    standard: reference,
    fictitious: true,
    publicNames: false,
    phases: [
      { id: "before", title: "Before", period: { from: "2024-01-01", to: "2024-12-31" } },
      { id: "after", title: "After", period },
    ],
    cohorts: new Map(),
    cities: ["x", "y"].map((id) => ({ id, name: id, targets: new Map(), former: [] })),
    reviewers: [],
    acceptance: [],
    waivers: [],
    appeals: [],
    samples: [],
    ranking: { ranks: true, smallestCohort: 5, seed: 1 },
    diagnostics: [],
  };
}

/** The key figures: what is lacking for the next grade, and what gates do. */
function checkFacts(text: string): void {
  const total = numberAfter(text, "- Total **");
  const next = read(/“grade-\d” begins at ([\d.,]+)/.exec(text)?.[1]);
  if (next && total) expect(numberAfter(text, "- To the next grade **")).toEqual(next.minus(total));
  const gates = numberAfter(text, "- Gates **");
  const before = read(/Total before gates ([−\d.,]+)\)/.exec(text)?.[1]);
  if (gates && before) expect(total).toEqual(before.plus(gates));
}

function tablesIn(markdown: string): readonly Table[] {
  const blocks = markdown.split(/\n\n+/).filter((block) => block.startsWith("|"));
  return blocks.map((block) => {
    const [head = [], , ...rows] = block.split("\n").map((line) => line.slice(2, -2).split(" | "));
    return { head, rows };
  });
}

/** A number as a reader reads it; what follows in brackets, and words, are none. */
function read(text: string | undefined): Decimal | undefined {
  const plain = (text ?? "")
    .replaceAll("**", "")
    .replace(/ \(.*\)$/, "")
    .replaceAll(",", "")
    .replace("−", "-");
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? new Decimal(plain) : undefined;
}

function numberAfter(text: string, words: string): Decimal | undefined {
  const at = text.indexOf(words);
  return at < 0 ? undefined : read(/^[−+]?[\d.,]+/.exec(text.slice(at + words.length))?.[0]);
}

function column(table: Table | undefined, title: string): readonly Decimal[] {
  const at = table?.head.indexOf(title) ?? -1;
  return at < 0 ? [] : (table?.rows.flatMap((row) => read(row[at]) ?? []) ?? []);
}

function checkFoot(head: readonly string[], rows: Table["rows"], title: string, foot: string): void {
  const last = rows.at(-1);
  if (last?.[0] !== foot || !head.includes(title)) return;
  const numbers = column({ head, rows: rows.slice(0, -1) }, title);
  const whole = read(last[head.indexOf(title)]);
  if (whole) expect(sum(numbers)).toEqual(whole);
}

function checkDifferences(markdown: string, from: string, to: string, difference: string): void {
  for (const { head, rows } of tablesIn(markdown)) {
    const [a, b, c] = [from, to, difference].map((title) => head.indexOf(title));
    if (a === undefined || b === undefined || c === undefined || Math.min(a, b, c) < 0) continue;
    for (const row of rows) {
      const [low, high, shown] = [read(row[a]), read(row[b]), read(row[c])];
      if (low && high && shown) expect(shown, row.join(" | ")).toEqual(high.minus(low));
    }
  }
}
