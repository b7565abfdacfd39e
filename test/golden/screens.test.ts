/** What commands show on a screen of 80 columns, to be read when it changes: npm run golden. */
import { describe, expect, test } from "vitest";
import {
  type Block,
  blocksText,
  compareBlocks,
  contenderOf,
  explainPart,
  type Locale,
  partText,
  rank,
  rankBlocks,
  type Screen,
  scorePart,
  standardShown,
  unpainted,
  widthOf,
} from "../../src/engine/index.ts";
import { harbour } from "./harbour.ts";

const { standard, result } = harbour();
const screen: Screen = { width: 80, paint: unpainted };
const locales: readonly Locale[] = ["zh", "en"];
const explained = [
  ...standard.indicators.map(({ id }) => id),
  ...standard.gates.map(({ id }) => id),
  ...standard.dimensions.map(({ id }) => id),
  ...standard.inputs.keys(),
];

const screens: Readonly<Record<string, (locale: Locale) => string>> = {
  explain: (locale) => explained.map((id) => explainText(id, locale)).join("\n\n\n"),
  compare: (locale) => shown(compareBlocks([result, result], standard, locale)),
  score: (locale) => partText(scorePart(result, standard, locale), screen),
  standard: (locale) => partText(standardShown(standard, locale), screen),
  rank: (locale) =>
    shown(
      rankBlocks(
        rank([result, result], standard, { draws: 50, seed: 1, smallestCohort: 10 }),
        [contenderOf(result, standard), contenderOf(result, standard)],
        standard,
        locale,
      ),
    ),
};

function explainText(id: string, locale: Locale): string {
  const part = explainPart(result, standard, locale, { id, placeOf: (input) => `assessment.yaml (${input})` });
  return part ? partText(part, screen) : "";
}

function shown(blocks: readonly Block[]): string {
  return blocksText(blocks, screen);
}

describe.each(locales)("the screens in %s", (locale) => {
  test.each(Object.entries(screens))("%s is the one that was last read, and fits", async (name, text) => {
    const written = text(locale);
    for (const line of written.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(screen.width);
    await expect(`${written}\n`).toMatchFileSnapshot(`screens/${name}.${locale}.txt`);
  });
});
