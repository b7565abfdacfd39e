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
import { score, standardOf } from "../scenario.ts";
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

  test("keeps every score that rests on no restricted answer, and says what it is", () => {
    const scores = ({ nodes, coverage, verdict }: ResultDocument) => ({
      nodes: nodes.filter(({ id }) => ["seen", "missing", "without", "bad"].includes(id)),
      coverage,
      verdict,
    });
    expect(scores(edition)).toEqual(scores(whole));
    expect(edition.public).toBe(true);
    expect(verify(edition, guarded)).toEqual({ kind: "public" });
  });

  describe("of a score on which one can compute an answer", () => {
    const straight = standardOf({
      inputs: { secret: { unit: "item", restricted: "true" }, open: { unit: "item" } },
      indicators: {
        hush: { value: "secret", unit: "item", score: { worst: "100000", best: "0" } },
        seen: { value: "open", unit: "item", score: { worst: "0", best: "100" } },
      },
      gates: [{ id: "g", title: "G", deduct: "secret / 10000", "at-most": "20", source: { basis: "ours" } }],
    } as never);
    const of = (secret: number) => publicEdition(score(straight, { secret: String(secret), open: "33" }), straight);

    test("gives one result for answers that are near each other", () => {
      const all = [54_300, 54_321, 54_321.0001, 54_350].map((secret) => {
        const { assessment: _, ...rest } = of(secret);
        return canonicalJson(rest as never);
      });
      expect(new Set(all).size).toBe(1);
      expect(of(54_321).nodes.find(({ id }) => id === "hush")?.outcome).toMatchObject({
        score: "45",
        low: "45",
        high: "45",
      });
      expect(of(54_321).nodes.find(({ id }) => id === "seen")?.outcome.score).toBe("33");
    });
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
