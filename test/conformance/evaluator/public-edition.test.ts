/** A public edition holds nothing that is not for the public, in no format and no language; and cannot be made more public. */
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  canonicalJson,
  cityReport,
  type FormatName,
  formats,
  type Locale,
  publicEdition,
  type ResultDocument,
  reportKinds,
  verify,
} from "../../../src/engine/index.ts";
import { caseOf, resultOf, reviewed } from "../../properties/review-of.ts";
import { guarded, planted, secrets, shown, steps } from "./secrets.ts";

const whole = planted();
const edition = publicEdition(whole, guarded);
const locales: readonly Locale[] = ["zh", "en"];

async function written(result: ResultDocument, format: FormatName, locale: Locale): Promise<string> {
  const body = await formats[format].write(cityReport(result, guarded, locale));
  return typeof body === "string" ? body : inside(body);
}

/** The texts of the parts of a zip file: compressed, no secret could be found. */
function inside(zip: Uint8Array): string {
  return Object.values(unzipSync(zip))
    .map((part) => strFromU8(part))
    .join("\n");
}

function found(text: string, all: readonly string[] = secrets): readonly string[] {
  return all.filter((secret) => text.includes(secret));
}

describe("a public edition", () => {
  test("is held against a result in which every secret stands", () =>
    expect(found(canonicalJson(whole), [...secrets, ...steps])).toEqual([...secrets, ...steps]));

  test("holds none of them as JSON", () => expect(found(canonicalJson(edition), [...secrets, ...steps])).toEqual([]));

  test.each(
    locales.flatMap((locale) => (Object.keys(formats) as FormatName[]).map((format) => [format, locale] as const)),
  )("holds none of them as %s in %s, and tells what is public", async (format, locale) => {
    const text = await written(edition, format, locale);
    expect(found(text)).toEqual([]);
    expect(shown.filter((each) => !text.includes(each))).toEqual([]);
  });

  test("holds none of them on the scorecard", async () => {
    for (const locale of locales) {
      const body = await reportKinds.scorecard.html.write(cityReport(edition, guarded, locale));
      expect(found(String(body))).toEqual([]);
      expect(String(body)).toContain("Planted City");
    }
  });

  test("keeps every score, and says what it is", () => {
    const scores = ({ totals, nodes, gates, coverage, verdict }: ResultDocument) => ({
      totals,
      nodes: nodes.map(({ value: _, ...node }) => node),
      gates,
      coverage,
      verdict,
    });
    expect(scores(edition)).toEqual(scores(whole));
    expect(edition.public).toBe(true);
    expect(verify(edition, guarded)).toEqual({ kind: "public" });
  });

  test("of a public edition is the same", () =>
    fc.assert(
      fc.property(reviewed, (drawn) => {
        const { standard } = caseOf(drawn);
        const once = publicEdition(resultOf(drawn), standard);
        expect(publicEdition(once, standard)).toEqual(once);
      }),
      { numRuns: 50 },
    ));

  test("of the planted one, too", () => expect(publicEdition(edition, guarded)).toEqual(edition));
});
