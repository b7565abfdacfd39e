/** What the workbook's formulas come to in LibreOffice is what the program shows: every dimension, every total. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { branchView, outcomeView } from "../../src/engine/content/shared/outcome.ts";
import { subject } from "../../src/engine/content/shared/subject.ts";
import {
  type Body,
  cityReport,
  headline,
  type ProgrammeOutcome,
  programmeReport,
  wholeBody,
} from "../../src/engine/index.ts";
import { formats, programmeFormats } from "../../src/engine/report/index.ts";
import { sketch } from "../properties/sketch.ts";
import { drawnProgramme } from "./drawn.ts";
import { programmeOutcome } from "./programmes.ts";
import { recalculated, soffice } from "./recalculate.ts";

/** City, phase, every dimension, total: as the report says it. */
function shownBy({ standard, cities, programme }: ProgrammeOutcome): readonly string[][] {
  return cities.flatMap(({ city, phases }) =>
    phases.flatMap(({ phase, state }) => {
      if (state.status !== "scored") return [];
      const about = subject(state.result, standard, "en");
      const dimensions = standard.dimensions.map(({ id }) => {
        const node = about.nodes.get(id);
        return node ? branchView(about, node).text : "";
      });
      const title = programme.phases.find(({ id }) => id === phase)?.title;
      const total = outcomeView(about, headline(state.result).outcome).text;
      return [[about.say(city.name), about.say(title), ...dimensions, total]];
    }),
  );
}

/** The same as the workbook shows it, where there is a submission. */
function found(sheets: ReadonlyMap<string, readonly (readonly string[])[]>): readonly (readonly string[])[] {
  const dimensions = sheets.get("Dimensions") ?? [];
  const totals = sheets.get("Totals") ?? [];
  return dimensions.flatMap((row, index) => {
    const total = totals[index];
    const basis = total?.[2] ?? "";
    return index === 0 || basis === "" ? [] : [[...row, total?.[7] ?? ""]];
  });
}

async function bytesOf(body: Body): Promise<Uint8Array> {
  const all = await wholeBody(body);
  return typeof all === "string" ? Buffer.from(all) : all;
}

describe.skipIf(soffice === undefined)("recalculated by LibreOffice (skipped where it is not installed)", () => {
  test("every dimension and total has the digits of the report", { timeout: 600_000 }, async () => {
    const outcomes = [
      await programmeOutcome("examples/city-pilot-programme/programme.yaml"),
      await programmeOutcome("examples/livelihoods-programme/programme.yaml"),
      ...fc.sample(sketch, { numRuns: 24, seed: 20_261_124 }).map(drawnProgramme),
    ];
    const books = await Promise.all(
      outcomes.map(async (outcome) => bytesOf(await programmeFormats.xlsx.write(programmeReport(outcome, "en")))),
    );
    expect(recalculated(books).map(found)).toEqual(outcomes.map(shownBy));
  });

  test("a city's own workbook has them, too", { timeout: 300_000 }, async () => {
    const { cities, standard } = await programmeOutcome("examples/city-pilot-programme/programme.yaml");
    const results = cities.flatMap(({ phases }) =>
      phases.flatMap(({ state }) => (state.status === "scored" ? [state.result] : [])),
    );
    const books = await Promise.all(results.map((result) => formats.xlsx.write(cityReport(result, standard, "en"))));
    const shown = results.map((result) => {
      const about = subject(result, standard, "en");
      const dimensions = standard.dimensions.map(({ id }) => {
        const node = about.nodes.get(id);
        return node ? branchView(about, node).text : "";
      });
      return [...dimensions, outcomeView(about, headline(result).outcome).text];
    });
    const found = recalculated(books).map((sheets) => {
      const [head = [], total = []] = sheets.get("Totals") ?? [];
      return [...(sheets.get("Dimensions")?.[1] ?? []), total[head.findIndex((title) => title.startsWith("Total ("))]];
    });
    expect(found).toEqual(shown);
  });
});
