/** The public edition of a programme: secrets in every field, looked for in every format, inside zips and packed results too. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseFormula } from "../../src/engine/formula/index.ts";
import {
  type Body,
  embeddedIn,
  evaluateProgramme,
  type Format,
  type Locale,
  type Programme,
  type ProgrammeOutcome,
  type ProgrammeReport,
  programmeFormats,
  programmeReport,
  publicProgramme,
  wholeBody,
} from "../../src/engine/index.ts";
import { guarded, secrets, submitted } from "../conformance/evaluator/secrets.ts";
import { programmeOf } from "../workbook/drawn.ts";

const formats = Object.entries(programmeFormats as Readonly<Record<string, Format<ProgrammeReport, Body>>>);
const locales: readonly Locale[] = ["zh", "en"];

const programme: Programme = {
  ...programmeOf(guarded),
  about: "What it is about.",
  acceptance: [
    {
      id: "full",
      title: "Everything",
      text: "1 >= 99",
      require: parseFormula("1 >= 99", guarded.units),
    },
  ],
  waivers: [
    { city: "c", rule: "full", until: "2030-12-31", because: "SECRET reason of a waiver", by: "SECRET office" },
  ],
};

/** As if its review were finished: a city is judged, and excused from a rule, by a signed one only. */
const { result, ...whole } = submitted();
const reviewer = "A reviewer";
const review = result.review && { ...result.review, reviewer, signed: { name: reviewer, on: "2026-01-01" } };
const scored = { ...whole, result: { ...result, ...(review ? { review } : {}) } };

const outcome: ProgrammeOutcome = evaluateProgramme({
  programme,
  standard: guarded,
  submissions: new Map([["c", new Map([["only", { status: "scored", scored }]])]]),
  asOf: "2026-01-01",
  draws: 1,
});
const edition = publicProgramme(outcome);

/** All that can be read in a document: its text, what is in its zip, what it holds packed. */
async function legible(of: ProgrammeOutcome, format: Format<ProgrammeReport, Body>, locale: Locale): Promise<string> {
  const body = await wholeBody(await format.write(programmeReport(of, locale)));
  if (typeof body === "string") return [body, ...(embeddedIn(body) ?? [])].join("\n");
  return Object.entries(unzipSync(body))
    .flatMap(([name, bytes]) => [name, strFromU8(bytes, true), strFromU8(bytes)])
    .join("\n");
}

function found(text: string): readonly string[] {
  return secrets.filter((secret) => text.includes(secret));
}

describe("the public edition of a programme", () => {
  test("waives a condition and does not say why", () =>
    expect(edition.cities.flatMap(({ judgements }) => judgements)).toMatchObject([
      { state: "waived", waiver: { because: "", until: "2030-12-31" } },
    ]));

  test.each(formats.flatMap(([name, format]) => locales.map((locale) => ({ name, locale, format }))))(
    "holds no secret as $name in $locale, where the whole edition does",
    async ({ format, locale }) => {
      expect(found(await legible(outcome, format, locale))).not.toEqual([]);
      const text = await legible(edition, format, locale);
      expect(found(text)).toEqual([]);
      expect(text).not.toContain(reviewer);
      // An indicator that is open to all.
      expect(text).toContain("seen");
    },
  );

  test("names the reviewers where the programme allows it", async () => {
    const named = publicProgramme({ ...outcome, programme: { ...programme, publicNames: true } });
    expect(await legible(named, programmeFormats.html, "en")).toContain(reviewer);
  });

  test.each(locales)("says in %s that it cannot be computed again", (locale) => {
    expect(
      programmeReport(edition, locale)
        .document()
        .stamps.map(({ kind }) => kind),
    ).toContain("public");
    expect(
      programmeReport(outcome, locale)
        .document()
        .stamps.map(({ kind }) => kind),
    ).not.toContain("public");
  });
});
