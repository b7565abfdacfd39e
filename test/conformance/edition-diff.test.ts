/** What changed between two editions: told by meaning, each part once, and an id that stands for another thing never silently. */
import { describe, expect, test } from "vitest";
import {
  checkStandard,
  diffEditions,
  type Edition,
  parseDocument,
  type SourceDocument,
} from "../../src/engine/index.ts";

const standard = `citymark: standard/1
id: library
edition: 2026
version: 1.0.0
title: { zh: 图书馆, en: Library }
inputs:
  residents: { question: { zh: 年末常住人口, en: Residents at the end of the year }, unit: person, minimum: 1 }
  incidents: { question: { zh: 泄露起数, en: Leaks in the period }, unit: item, minimum: 0 }
method: { scale: { from: 0, to: 100 }, missing: zero }
dimensions:
  - { id: reach, weight: 60 }
gates:
  - { id: leaks, title: { zh: 泄露, en: Leaks }, deduct: 10 * incidents, at-most: 20 }
`;

const reach = `citymark: dimension/1
title: { zh: 覆盖, en: Reach }
inputs:
  cards: { question: { zh: 有效读者证数, en: Valid library cards }, unit: person, minimum: 0 }
indicators:
  card-holders:
    title: { zh: 持证读者占比, en: Residents with a library card }
    value: cards / residents
    unit: "%"
    weight: 2
    score: { worst: 0, best: 40 }
  opening-hours:
    title: { zh: 每周开放小时, en: Opening hours a week }
    question: { zh: 每周开放多少小时, en: Open how many hours a week }
    unit: hour
    weight: 1
    score: { worst: 0, best: 64 }
`;

describe("the difference of two editions", () => {
  test.each<[what: string, edit: (text: string) => string, expected: readonly string[]]>([
    ["nothing changed", (text) => text, []],
    [
      "layout and the way a number is written",
      (text) => text.replace("worst: 0, best: 40", "worst: 0.0,   best: 40.0"),
      [],
    ],
    ["a formula without blanks", (text) => text.replace("cards / residents", "(cards / residents)"), []],
    [
      "a goalpost",
      (text) => text.replace("best: 40", "best: 45"),
      ["changed indicator card-holders: score score.best 40 → 45"],
    ],
    [
      "a weight",
      (text) => text.replace("weight: 2", "weight: 3"),
      ["changed indicator card-holders: weight weight 2 → 3"],
    ],
    [
      "a question",
      (text) => text.replace("zh: 有效读者证数", "zh: 年末有效读者证数"),
      ["changed input cards: question question.zh 有效读者证数 → 年末有效读者证数"],
    ],
    [
      "a title alone",
      (text) => text.replace("en: Reach", "en: Range"),
      ["changed dimension reach: words title.en Reach → Range"],
    ],
    [
      "a gate",
      (text) => text.replace("10 * incidents", "5 * incidents"),
      ["changed gate leaks: formula deduct 10 * incidents → 5 * incidents"],
    ],
    [
      "an id alone",
      (text) => text.replace("  opening-hours:", "  hours-open:"),
      ["renamed indicator hours-open was opening-hours"],
    ],
    [
      "an indicator more",
      (text) =>
        text.replace(
          "  opening-hours:",
          `  visits: { title: { zh: 到馆人次, en: Visits }, question: { zh: 人次, en: Visits }, unit: visit, weight: 1, score: { worst: 0, best: 9 } }\n  opening-hours:`,
        ),
      ["added indicator visits"],
    ],
    [
      "an indicator less",
      (text) => text.replace(/ {2}opening-hours:[\s\S]*$/, ""),
      ["removed indicator opening-hours"],
    ],
    [
      "an id for another thing",
      (text) =>
        text
          .replace("{ zh: 每周开放小时, en: Opening hours a week }", "{ zh: 少儿馆藏, en: Books for children }")
          .replace(
            "{ zh: 每周开放多少小时, en: Open how many hours a week }",
            "{ zh: 少儿图书册数, en: Number of books }",
          )
          .replace("unit: hour", "unit: item"),
      [
        "reused indicator opening-hours: words title.zh 每周开放小时 → 少儿馆藏, words title.en Opening hours a week → Books for children, question question.zh 每周开放多少小时 → 少儿图书册数, question question.en Open how many hours a week → Number of books, unit unit hour → item",
      ],
    ],
  ])("%s", (_, edit, expected) => {
    const { changes } = diffEditions(edition(standard, reach), edition(edit(standard), edit(reach)));
    expect(
      changes.map(({ kind, part, id, before, details }) => {
        const said = details.map((each) => `${each.aspect} ${each.key} ${each.before} → ${each.after}`).join(", ");
        return `${kind} ${part} ${id}${before === undefined ? "" : ` was ${before}`}${said === "" ? "" : `: ${said}`}`;
      }),
    ).toEqual(expected);
  });

  test("says whether scores may be compared: not after a goalpost has moved, but after a title has", () => {
    const comparable = (edit: (text: string) => string) =>
      diffEditions(edition(standard, reach), edition(edit(standard), edit(reach))).comparable;
    expect(comparable((text) => text.replace("best: 40", "best: 45"))).toBe(false);
    expect(comparable((text) => text.replace("en: Reach", "en: Range"))).toBe(true);
  });
});

function edition(whole: string, dimension: string): Edition {
  const read = (file: string, text: string) => parseDocument({ file, text }).value as SourceDocument;
  const { value, texts, diagnostics } = checkStandard({
    standard: read("standard.yaml", whole),
    dimensions: new Map([["reach", read("reach.yaml", dimension)]]),
  });
  if (!value || !texts) throw new Error(JSON.stringify(diagnostics));
  return { value, texts };
}
