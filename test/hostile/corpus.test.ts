/** Hostile and odd files, each with what becomes of it. Skipped where the collection does not lie beside the repository. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesOf, index, present } from "./corpus.ts";
import { type Tried, tryFile } from "./try-file.ts";

interface Outcome {
  readonly accept?: readonly string[];
  readonly warn?: readonly string[];
  readonly reject?: readonly string[];
  /** Why it is not tried. */
  readonly skip?: string;
  /** Why the collection's expectation is not ours. */
  readonly differs?: string;
  /** How often the rule reports. */
  readonly times?: number;
  readonly lines?: readonly number[];
  readonly values?: Readonly<Record<string, string>>;
  readonly scores?: Readonly<Record<string, string>>;
}

const outcomes = new Map(
  Object.entries<Outcome>(parse(readFileSync(join(import.meta.dirname, "outcomes.yaml"), "utf8"))),
);
const folders = ["yaml", "number", "csv", "standard"] as const;
const tried = [...outcomes].filter(([, { skip }]) => skip === undefined);

function kindOf({ diagnostics }: Tried): "accept" | "warn" | "reject" {
  if (diagnostics.some(({ severity }) => severity === "error")) return "reject";
  return diagnostics.some(({ severity }) => severity === "warning") ? "warn" : "accept";
}

/** What the collection's words allow; where they say neither, anything. */
function allowed(expected: string): readonly string[] {
  const words = (expected.match(/accept|warn|reject|finding/g) ?? []).map((word) =>
    word === "finding" ? "reject" : word,
  );
  // "accept + warn" is one outcome, not two.
  return /accept[^;]* \+ warn/.test(expected) ? words.filter((word) => word !== "accept") : words;
}

describe.skipIf(!present)("the collection beside the repository (skipped where it is absent)", () => {
  test("has an outcome for each file, and a file for each outcome", () => {
    const listed = index();
    expect(folders.flatMap(filesOf)).toEqual([...outcomes.keys()].sort(byFolder));
    expect([...outcomes.keys()].filter((file) => !listed.has(file))).toEqual([]);
  });

  test.each(tried)("%s", async (file, outcome) => {
    const result = await tryFile(file);
    const kind = kindOf(result);
    const rules = [...new Set(result.diagnostics.map(({ rule }) => rule))].sort();
    expect({ [kind]: rules }).toEqual({ [kind]: [...(outcome[kind] ?? ["another outcome"])].sort() });
    if (outcome.times !== undefined) expect(result.diagnostics).toHaveLength(outcome.times);
    if (outcome.lines) expect(linesOf(result)).toEqual(outcome.lines);
    expect(valuesOf(result)).toMatchObject(outcome.values ?? {});
    expect(scoresOf(result)).toMatchObject(outcome.scores ?? {});
    expectHarmless(result);
    // On a machine that does other things too the better of two times counts.
    const again = result.milliseconds < 2000 ? result : await tryFile(file);
    expect(again.milliseconds).toBeLessThan(2000);
    const words = allowed(index().get(file) ?? "");
    if (words.length > 0 && outcome.differs === undefined) expect(words).toContain(kind);
  });

  test("gives the same result for Windows line ends", async () => {
    const digest = async (edit: (text: string) => string) =>
      (await tryFile("yaml/089-crlf.yaml", edit)).scored?.result.assessment.digest;
    expect(await digest((text) => text.replaceAll("\r\n", "\n"))).toBe(await digest((text) => text));
  });

  test("counts blank rows of a table when it names a line", async () => {
    const wrong = await tryFile("csv/319-blank-rows.csv", (text) => text.replace("80.5", "x"));
    expect(linesOf(wrong)).toContain(4);
  });

  test("compares decimals exactly", async () => {
    const equal = await tryFile("standard/formula-523-float-eq.yaml", (text) => text.replace("==", "="));
    expect(scoresOf(equal)).toMatchObject({ i01: "100" });
  });
});

function expectHarmless({ written }: Tried): void {
  const polluted: string[] = [];
  for (const key in {}) polluted.push(key);
  expect(polluted).toEqual([]);
  expect(written).toEqual([]);
}

function linesOf({ diagnostics }: Tried): readonly (number | undefined)[] {
  return diagnostics.map(({ where }) => where.span?.start.line);
}

function valuesOf({ scored }: Tried): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    (scored?.result.answers ?? []).map(({ input, number, choice }) => [input, number ?? choice]),
  );
}

function scoresOf({ scored }: Tried): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries((scored?.result.nodes ?? []).map(({ id, outcome }) => [id, outcome.score]));
}

function byFolder(a: string, b: string): number {
  const folder = (file: string) => folders.findIndex((each) => file.startsWith(`${each}/`));
  return folder(a) - folder(b) || (a < b ? -1 : 1);
}
