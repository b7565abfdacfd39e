/** A programme's report in every format: the same bytes every time; and a page whose numbers come out again. */
import { beforeAll, describe, expect, test } from "vitest";
import { svgRenderer } from "../../src/cli/files/render-svg.ts";
import {
  type Body,
  embeddedIn,
  type Format,
  type Making,
  type ProgrammeOutcome,
  type ProgrammeReport,
  programmeFormats,
  programmeReport,
  type ResultDocument,
  verify,
  wholeBody,
} from "../../src/engine/index.ts";
import { programmeOutcome } from "../workbook/programmes.ts";

const formats = Object.entries(programmeFormats as Readonly<Record<string, Format<ProgrammeReport, Body>>>);
const examples = ["city-pilot-programme", "livelihoods-programme"];
const folders = new Map<string, ProgrammeOutcome>();
let making: Making = {};

beforeAll(async () => {
  for (const folder of examples) folders.set(folder, await programmeOutcome(`examples/${folder}/programme.yaml`));
  making = { render: await svgRenderer() };
});

function outcomeOf(folder: string): ProgrammeOutcome {
  const outcome = folders.get(folder);
  if (!outcome) throw new Error(folder);
  return outcome;
}

describe.each(examples)("the report of %s", (folder) => {
  test.each(formats)("as %s is the same bytes every time", async (_, { write }) => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () => wholeBody(await write(programmeReport(outcomeOf(folder), "zh"), making))),
    );
    expect(Buffer.compare(Buffer.from(one ?? ""), Buffer.from(two ?? "another"))).toBe(0);
  });

  test("as a page proves itself: every total, and a number that was changed", async () => {
    const { standard, cities } = outcomeOf(folder);
    const page = await programmeFormats.html.write(programmeReport(outcomeOf(folder), "en"));
    const results = (embeddedIn(page) ?? []).map((line): ResultDocument => JSON.parse(line));
    const scored = cities.flatMap(({ phases }) => phases.filter(({ state }) => state.status === "scored"));
    expect(results.length).toBe(scored.length);
    expect(results.filter((result) => verify(result, standard).kind !== "same")).toEqual([]);
    const [first] = results;
    if (!first) throw new Error("no results");
    const { totals, basis } = first;
    const forged = {
      ...first,
      totals: { ...totals, [basis]: { ...totals[basis], outcome: { kind: "scored", score: "99.99" } } },
    };
    expect(verify(forged as ResultDocument, standard).kind).toBe("different");
  });
});

test.each([
  { folder: "city-pilot-programme", locale: "zh" },
  { folder: "livelihoods-programme", locale: "en" },
] as const)("the report of $folder in $locale is the one that was last read", async ({ folder, locale }) => {
  const text = await programmeFormats.md.write(programmeReport(outcomeOf(folder), locale));
  await expect(text).toMatchFileSnapshot(`${folder}.${locale}.md`);
});
