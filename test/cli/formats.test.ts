/** Findings for other programs: SARIF, annotations of GitHub, JUnit. SARIF is held against its schema. */
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { findingsIn } from "../../src/cli/session/checking.ts";
import { findingsSarif } from "../../src/cli/session/findings-sarif.ts";
import { junitXml } from "../../src/cli/session/junit.ts";
import { assessmentRules, type Diagnostic, diagnose } from "../../src/engine/index.ts";
import { type Element, parseXml } from "../docx/xml.ts";

const at = { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };
const unknown = (where: Diagnostic["where"]) =>
  diagnose(assessmentRules.unknownInput, where, { id: "a,b:c\n%", edition: "mini/2026", nearest: "ab" });
const program = { locale: "en", version: "1.2.3" } as const;

/** The schema is of draft 4: its name stands in `id`, and it uses nothing else that later drafts write otherwise. */
const { id: _, $schema: __, ...sarif } = sarifSchema;
const fits = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarif);

function refused(log: Log): unknown {
  return fits(log) ? [] : fits.errors;
}

describe("SARIF", () => {
  const log: Log = findingsSarif(
    [
      unknown({ file: "城市/a b.yaml", path: [], span: at }),
      unknown({ file: "/x/b.yaml", path: [], cell: "Sheet!D7" }),
    ],
    "zh",
    "1.2.3",
  );
  const [run] = log.runs;

  test("names version, schema and tool, and every rule once", () => {
    expect(log).toMatchObject({ version: "2.1.0", $schema: "https://json.schemastore.org/sarif-2.1.0.json" });
    expect(run?.tool.driver).toMatchObject({ name: "citymark", version: "1.2.3" });
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(["assessment/unknown-input"]);
    expect(run?.results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ["assessment/unknown-input", 0, "error"],
      ["assessment/unknown-input", 0, "error"],
    ]);
  });

  test("gives addresses as URI references, and places by line or by cell", () => {
    const [one, other] = run?.results?.map(({ locations }) => locations?.[0]) ?? [];
    expect(one?.physicalLocation).toEqual({
      artifactLocation: { uri: "%E5%9F%8E%E5%B8%82/a%20b.yaml" },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
    });
    expect(other?.physicalLocation?.artifactLocation?.uri).toBe("file:///x/b.yaml");
    expect(other?.logicalLocations).toEqual([{ fullyQualifiedName: "Sheet!D7" }]);
  });

  test("speaks the reader's language", () => expect(run?.results?.[0]?.message.text).toContain("是否"));

  test("fits the schema of SARIF 2.1.0, which refuses what is wrong", () => {
    for (const locale of ["zh", "en"] as const)
      expect(
        refused(findingsSarif([unknown({ file: "a.yaml", path: [], span: at }), unknown({ path: [] })], locale, "1")),
      ).toEqual([]);
    expect(refused(log)).toEqual([]);
    expect(refused(JSON.parse(findingsIn("sarif", [], program)))).toEqual([]);
    expect(refused({ ...log, version: "2.0.0" } as unknown as Log)).not.toEqual([]);
    const wrong = { ...log, runs: [{ ...run, results: [{ ruleId: "a" }] }] } as unknown as Log;
    expect(refused(wrong)).not.toEqual([]);
  });

  test("is a whole log where nothing was found", () => {
    const empty: Log = JSON.parse(findingsIn("sarif", [], program));
    expect(empty.runs[0]?.results).toEqual([]);
  });
});

describe("annotations of GitHub", () => {
  test("are one line each, with what would end them escaped", () => {
    const text = findingsIn("github", [{ file: "a,b.yaml", diagnostics: [unknown({ path: [], span: at })] }], program);
    expect(text).toMatch(
      /^::error file=a%2Cb\.yaml,line=3,col=5,endLine=3,endColumn=9,title=assessment\/unknown-input::.*a,b:c%0A%25.*%0A.*\n$/,
    );
  });

  test("are nothing where nothing was found", () => expect(findingsIn("github", [], program)).toBe(""));
});

describe("JUnit", () => {
  const expectation = { id: "total", expected: "<1>", found: "2 & 3" };
  const one = { what: { en: "a \u0001 “b” & c" }, file: "v.yaml", line: 7 };
  const xml = junitXml(
    [
      {
        reference: "mini/2026",
        cases: [
          { ...one, expectations: [{ ...expectation, holds: false }] },
          { ...one, expectations: [{ ...expectation, holds: true }] },
        ] as never,
        findings: [unknown({ file: "v.yaml", path: [], span: at })],
      },
    ],
    "en",
  );

  test("counts cases, failures and errors, and each stands there", () => {
    const root = parseXml(xml.trimEnd());
    expect(root.name).toBe("testsuites");
    const [suite] = root.children.filter((each) => typeof each === "object");
    expect(Object.fromEntries(suite?.attributes ?? [])).toEqual({
      name: "mini/2026",
      tests: "3",
      failures: "1",
      errors: "1",
    });
    const cases = suite?.children.filter((each) => typeof each === "object") ?? [];
    expect(
      cases.map(({ name, children }) => [
        name,
        children.flatMap((each) => (typeof each === "object" ? [each.name] : [])),
      ]),
    ).toEqual([
      ["testcase", ["failure"]],
      ["testcase", []],
      ["testcase", ["error"]],
    ]);
    expect(cases[0]?.attributes.get("name")).toContain("“b” & c");
    expect(xml).toContain("total: &lt;1&gt; ≠ 2 &amp; 3");
    expect(misplaced(root)).toEqual([]);
  });
});

/**
 * What the schema that Jenkins reads by wants of each element (there is no official one, and no package has it): attributes that must
 * be there, attributes that may, and children.
 */
const junit: Readonly<
  Record<string, readonly [must: readonly string[], may: readonly string[], children: readonly string[]]>
> = {
  testsuites: [[], ["name", "time", "tests", "failures", "disabled", "errors"], ["testsuite"]],
  testsuite: [
    ["name", "tests"],
    ["failures", "errors", "time", "disabled", "skipped", "timestamp", "hostname", "id", "package"],
    ["properties", "testcase", "system-out", "system-err"],
  ],
  testcase: [
    ["name"],
    ["assertions", "time", "classname", "status"],
    ["skipped", "error", "failure", "system-out", "system-err"],
  ],
  failure: [[], ["type", "message"], []],
  error: [[], ["type", "message"], []],
};

function misplaced(element: Element): readonly string[] {
  const [must, may, children] = junit[element.name] ?? [[], [], []];
  const names = [...element.attributes.keys()];
  const inside = element.children.filter((each) => typeof each === "object");
  return [
    ...must.filter((name) => !names.includes(name)),
    ...names.filter((name) => !must.includes(name) && !may.includes(name)),
    ...inside.flatMap((each) => (children.includes(each.name) ? misplaced(each) : [`${each.name} in ${element.name}`])),
  ];
}
