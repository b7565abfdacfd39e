/**
 * Every rule has a fixture: what brings it about, where it points, and what it says in both languages.
 * `npm run golden` writes the words anew; they are there to be read.
 */
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { allRules, ruleWords } from "../../src/cli/rules.ts";
import { type Diagnostic, type Facts, type Locale, placeholders } from "../../src/engine/index.ts";
import { type Fixture, findingsOf, fixtures, placeOf, printed, textAt } from "./fixture.ts";

const all = fixtures();
const files = all.filter(({ run }) => run === undefined);
const commands = all.filter(({ run }) => run !== undefined);
const locales = ["zh", "en"] as const;

/** A sentence without the parts in brackets, which are said only when their facts are known. */
const always = (sentence: string): string => sentence.replace(/\[[^\]]*\]/g, "");

function wordsOf(finding: { readonly rule: string; readonly facts: Facts }) {
  return { zh: ruleWords(finding, "zh"), en: ruleWords(finding, "en") };
}

/** The words at the end of the fixture's file are a snapshot. */
async function expectWords(fixture: Fixture, finding: Pick<Diagnostic, "rule" | "facts">): Promise<void> {
  const head = fixture.text.split(/^zh:$/m)[0];
  await expect(`${head}${stringify(wordsOf(finding), { lineWidth: 0 })}`).toMatchFileSnapshot(fixture.path);
}

describe("rules", () => {
  test("each have a fixture", () => {
    // A locked file is waited for, for two minutes; oclif has no further complaint that we could bring about.
    const shown = new Set([...all.map(({ rule }) => rule), "file/locked", "usage/refused"]);
    expect([...allRules.keys()].filter((rule) => !shown.has(rule))).toEqual([]);
  });

  test("are still there for each fixture", () => {
    expect(all.map(({ rule }) => rule).filter((rule) => !allRules.has(rule))).toEqual([]);
  });

  test.each(locales)("end their sentences in %s", (locale) => {
    const sentences = [...allRules.values()].flatMap((rule) => [
      rule[locale].message,
      rule[locale].help,
      rule[locale].why,
    ]);
    const end = locale === "zh" ? /[。？][\]]?$/ : /[.?][\]]?$/;
    expect(sentences.filter((sentence) => !end.test(sentence))).toEqual([]);
  });
});

describe("a finding", () => {
  const facts = new Map<string, Facts[]>();

  test.each(files.map((fixture) => [nameOf(fixture), fixture] as const))("%s", async (_name, fixture) => {
    const found = await findingsOf(fixture);
    const finding = found.find(({ rule }) => rule === fixture.rule);
    expect(found.map(({ rule }) => rule).sort()).toEqual([fixture.rule, ...fixture.also].sort());
    if (!finding) return;
    expect({ severity: finding.severity, at: placeOf(finding), text: textAt(fixture, finding) }).toEqual({
      severity: fixture.finds.severity,
      at: fixture.finds.at,
      text: fixture.finds.text,
    });
    expect(finding.facts).toMatchObject(fixture.finds.facts ?? {});
    expectFilled(finding);
    facts.set(fixture.rule, [...(facts.get(fixture.rule) ?? []), finding.facts]);
    await expectWords(fixture, finding);
  });

  test("fills each place of its sentences in some fixture", () => {
    const empty = [...allRules.values()].flatMap(({ id, en }) =>
      placeholders(en.message + en.help)
        .filter((name) => facts.has(id) && !facts.get(id)?.some((each) => (each[name] ?? "") !== ""))
        .map((name) => `${id}: ${name}`),
    );
    expect(empty).toEqual([]);
  });
});

describe("a command", () => {
  test.each(commands.map((fixture) => [nameOf(fixture), fixture] as const))("%s", async (_name, fixture) => {
    const finding = { rule: fixture.rule, facts: fixture.finds.facts ?? {} };
    expectFilled(finding);
    for (const locale of locales) {
      await expectRefused(fixture, locale, wordsOf(finding)[locale].message);
    }
    await expectWords(fixture, finding);
  });
});

/** A wrong command line is answered in one line; its rule stands in the JSON. */
async function expectRefused(fixture: Fixture, locale: Locale, message: string): Promise<void> {
  const { rule, run = "" } = fixture;
  const { exit, stdout, stderr } = await printed(fixture, locale);
  const usage = rule.startsWith("usage/");
  const inJson = run.includes("--json");
  expect(exit).toBe(Number(fixture.exit ?? (usage ? 2 : 3)));
  if (!inJson) expect(stderr).toContain(message);
  if (!usage) expect(stderr).toContain(rule);
  else expect(inJson ? stdout : (await printed(fixture, locale, "--json")).stdout).toContain(rule);
}

function expectFilled({ rule, facts }: Pick<Diagnostic, "rule" | "facts">): void {
  for (const locale of locales) {
    const words = allRules.get(rule)?.[locale];
    const names = placeholders(always(`${words?.message}${words?.help}`));
    expect(names.filter((name) => (facts[name] ?? "") === "")).toEqual([]);
  }
}

function nameOf({ path, rule }: Fixture): string {
  return rule.replace(/[^/]+$/, basename(path, ".yaml"));
}
