/** One run names all mistakes of a file: lines that cannot be read as YAML, and what is wrong in the others. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noAttachments, scoreSubmission } from "../../src/engine/index.ts";
import { standards } from "../fuzz/subjects/laws.ts";

const oasis = readFileSync(new URL("../../examples/city-pilot/oasis/assessment.yaml", import.meta.url), "utf8");

/** Rules and lines of the errors, with some lines of the example replaced. */
async function errorsWith(edits: readonly (readonly [line: RegExp, instead: string])[]): Promise<readonly string[]> {
  const text = edits.reduce((before, [line, instead]) => before.replace(line, instead), oasis);
  const lines = text.split("\n");
  const { scored, diagnostics } = await scoreSubmission({
    source: { file: "city.yaml", text },
    standardOf: (reference) => standards.get(reference),
    attachments: noAttachments,
  });
  expect(scored).toBeUndefined();
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ rule, where }) => `${lines[(where.span?.start.line ?? 1) - 1]?.trim().split(/[:：]/)[0]} ${rule}`)
    .filter((each) => !/table-file|evidence-absent/.test(each))
    .sort();
}

test("syntax, keys and numbers in one run", async () => {
  expect(
    await errorsWith([
      [/^ {2}rail: .*$/m, "  rail：metro"],
      [/^ {2}last-drill: .*$/m, "  last-drill: ?"],
      [/^ {2}citizen-survey: .*$/m, "  citizen-survey: { vlaue: 71 }"],
      [/^ {2}patents: .*$/m, "  patents: 约2960"],
    ]),
  ).toEqual([
    "citizen-survey structure/unknown-key",
    "last-drill syntax/lone-sign",
    "patents number/approximate",
    "rail syntax/full-width-punctuation",
  ]);
});

test("what a lost line defines is not missed elsewhere", async () => {
  expect(
    await errorsWith([
      [/^ {2}citizen-survey-report:$/m, "  citizen-survey-report："],
      [/^ {2}statistics:$/m, "  statistics："],
      [/^ {2}patents: .*$/m, "  patents: 29,60"],
    ]),
  ).toEqual([
    "citizen-survey-report syntax/full-width-punctuation",
    "patents number/grouping",
    "statistics syntax/full-width-punctuation",
  ]);
});
