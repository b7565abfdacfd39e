/** What every command prints with --json, held against the schemas that the package publishes. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { knownSchemas, readSchema, schemaNames } from "../../src/cli/files/schemas.ts";
import { Folder, readJson } from "./shell.ts";

/** Lines, with the kinds of documents that they print. All run in one folder, in order; what has no effect on others writes to `out`. */
const lines: readonly (readonly [line: string, ...kinds: string[]])[] = [
  ["score examples/city-pilot/oasis/assessment.yaml 'examples/livelihoods/*/assessment.yaml'", "result"],
  ["score absent.yaml", "diagnostics"],
  ["score examples/city-pilot/oasis/assessment.yaml --set visits-booked=3000万人次", "supposed"],
  ["check examples/city-pilot", "diagnostics"],
  ["explain examples/city-pilot/oasis/assessment.yaml", "explanation"],
  ["explain examples/city-pilot/oasis/assessment.yaml services", "explanation"],
  ["explain examples/city-pilot/oasis/assessment.yaml major-incidents", "explanation"],
  ["explain examples/city-pilot/oasis/assessment.yaml visits-booked", "explanation"],
  ["explain assessment/unknown-input", "rule"],
  [
    "explain examples/city-pilot/oasis/assessment.yaml --since examples/city-pilot/oasis-baseline/assessment.yaml",
    "change",
  ],
  ["improve examples/city-pilot/oasis/assessment.yaml --to maturity", "improvement"],
  ["improve examples/city-pilot/oasis/assessment.yaml --to 100 --at-most 1", "improvement"],
  ["compare 'examples/livelihoods/*/assessment.yaml'", "comparison"],
  [
    "compare --answers examples/city-pilot/oasis-baseline/assessment.yaml examples/city-pilot/oasis/assessment.yaml",
    "answer-changes",
  ],
  ["compare examples/livelihoods/wuhan", "diagnostics"],
  ["compare absent.yaml other.yaml", "diagnostics"],
  ["rank 'examples/livelihoods/*/assessment.yaml'", "ranking"],
  ["rank 'examples/livelihoods/*/assessment.yaml' --smallest-cohort 20", "ranking"],
  ["report examples/livelihoods/wuhan/assessment.yaml --format html,md,csv -o out/report", "files"],
  ["report examples/livelihoods/wuhan/assessment.yaml --format html,xml -o out/report", "diagnostics"],
  ["verify out/report/report.html", "verification"],
  ["submit examples/city-pilot/oasis/assessment.yaml -o out/oasis.zip", "sealed"],
  ["verify out/oasis.zip", "verification", "diagnostics"],
  ["init city-pilot/2026 --city yunshan=云山市 --period 2026 -o out/assessment.yaml", "files"],
  ["form city-pilot/2026 --city 云山市 --period 2026 -o out/forms --by department", "files"],
  ["form city-pilot/2026 --city 云山市 --period 2026 -o out/form.xlsx", "files"],
  ["collect out/form.xlsx -o out/collected.yaml", "diagnostics"],
  ["evidence add out/collected.yaml population README.txt --pages 3", "evidence-added", "diagnostics"],
  ["evidence list out/collected.yaml", "evidence", "diagnostics"],
  ["migrate examples/city-pilot/oasis/assessment.yaml --to city-pilot/2027 -o out/migrated.yaml", "files"],
  ["doctor", "doctor"],
  ["version", "version"],
  ["schema", "schemas"],
  ["schema result", "schema"],
  ["schema assessment --for city-pilot/2026", "schema"],
  ["scroe", "diagnostics"],
  ["score --jsn", "diagnostics"],
  ["help", "diagnostics"],
  ["review new examples/city-pilot/oasis/assessment.yaml --reviewer 李明 -o out/review.yaml", "files"],
  ["review status out/review.yaml --assessment examples/city-pilot/oasis/assessment.yaml", "review-progress"],
  [
    "review decide out/review.yaml visits-booked query --assessment examples/city-pilot/oasis/assessment.yaml --because Why?",
    "review-progress",
  ],
  ["review status out/review.yaml --assessment examples/city-pilot/oasis/assessment.yaml", "review-progress"],
  [
    "review letter out/review.yaml --assessment examples/city-pilot/oasis/assessment.yaml --on 2027-05-06 --reply-by 2027-05-20 --format html,xlsx -o out/letter",
    "files",
  ],
  ["review return out/review.yaml --assessment examples/city-pilot/oasis/assessment.yaml -o out/returned", "files"],
  [
    "review reply out/review.yaml --assessment examples/city-pilot/oasis/assessment.yaml --from out/letter/letter.xlsx --on 2027-05-18",
    "review-progress",
  ],
  ["review sign out/review.yaml --name 李明 --assessment examples/city-pilot/oasis/assessment.yaml", "diagnostics"],
  ["review new examples/city-pilot/oasis/assessment.yaml --reviewer 王芳 -o out/other.yaml", "files"],
  [
    "review reconcile out/review.yaml out/other.yaml -o out/joined.yaml --assessment examples/city-pilot/oasis/assessment.yaml",
    "reconciliation",
  ],
  ["review rebase out/review.yaml examples/city-pilot/oasis/assessment.yaml", "rebase"],
  ["programme new city-pilot/2026 --city a=甲市 --phase baseline=2024 -o out/programme", "files"],
  [
    "programme sample examples/city-pilot-programme --phase final --seed 7 --by cohort --size 3 --on 2027-04-21",
    "sample",
  ],
  ["programme status examples/city-pilot-programme --as-of 2027-06-01", "programme-status"],
  ["programme receive out/programme --phase baseline --on 2025-03-01 --by A", "receipts"],
  ["verify out/programme", "logs"],
  ["programme score examples/city-pilot-programme", "result", "unreadable"],
  ["programme accept examples/city-pilot-programme --as-of 2027-06-01", "acceptance"],
  ["programme queue examples/city-pilot-programme --phase midterm", "programme-queue"],
  ["programme queue examples/city-pilot-programme --phase midterm --format csv -o out/waiting", "files"],
  [
    "programme decide examples/city-pilot-programme --phase midterm --from out/waiting.csv --reviewer A --on 2026-05-04",
    "decisions",
  ],
  [
    "programme letters examples/city-pilot-programme --phase midterm --on 2027-05-06 --reply-by 2027-05-20 -o out/letters",
    "files",
  ],
  ["programme report examples/livelihoods-programme --as-of 2027-06-01 --format md -o out/programme.md", "files"],
  ["standard list", "standard-entry"],
  ["standard show us-cities-sdg/2019", "standard-folder"],
  ["standard lint city-pilot/2026", "diagnostics"],
  ["standard test hdi/2022", "vector-outcomes"],
  ["standard test hdi/2022 --answers answers.csv --against published.csv", "published-scores"],
  ["standard export city-pilot/2026 --format csv -o out/tables", "files"],
  ["standard new my-index/2027 --from 'out/tables*.csv' -o out/my-index", "diagnostics", "files"],
  ["standard manual city-pilot/2026 --format md -o out/manual.md", "files"],
  ["standard release out/editions/my-index/2027 --on 2027-01-15", "released"],
  ["standard pack city-pilot/2027 -o out/packed.zip", "packed"],
  ["crosswalk city-pilot/2026 u4ssc/2017", "crosswalk-coverage"],
  ["standard diff city-pilot/2026 city-pilot/2027", "edition-diff"],
  ["standard impact city-pilot/2026 city-pilot/2027 --on examples/city-pilot-programme", "edition-impact"],
  ["keygen -o out/body", "key"],
  ["standard sign out/packed.zip --key out/body.key", "signed"],
  ["standard verify out/packed.zip --key out/body.pub", "pack-verification"],
  ["standard add out/packed.zip --key out/body.pub", "added"],
];

const commands: readonly [string, { readonly flags: object }][] = Object.entries(
  readJson("oclif.manifest.json").commands,
);
const validators = new Map<string, ValidateFunction>();

function complaints(kind: string, document: object): unknown {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  if (kind === "schema") return ajv.validateSchema(document) === true ? [] : ajv.errors;
  const validate = validators.get(kind) ?? ajv.compile(readSchema(kind) as object);
  validators.set(kind, validate);
  return validate(document) ? [] : validate.errors;
}

describe("with --json", () => {
  let folder: Folder;
  const seen = new Set<string>();

  beforeAll(() => {
    folder = new Folder(["examples"]);
    folder.write("README.txt", "What the figures rest on.\n");
    folder.write("answers.csv", "country,life-expectancy\nA,80\n");
    folder.write(
      "out/editions/my-index/2027/standard.yaml",
      "citymark: standard/1\nid: my-index\nedition: 2027\nversion: 1.0.0\ntitle: T\nsources: { own: { title: Own } }\nmethod: { scale: { from: 0, to: 100 }, missing: zero }\ndimensions: [{ id: all }]\n",
    );
    folder.write(
      "out/editions/my-index/2027/dimensions/all.yaml",
      "citymark: dimension/1\ntitle: A\nindicators: { s: { title: S, question: Q, unit: item, minimum: 0, score: { worst: 0, best: 100 }, source: { ref: own, basis: ours, note: N } } }\n",
    );
    folder.write(
      "out/editions/my-index/2027/vectors/worked.yaml",
      "citymark: vectors/1\nstandard: my-index/2027\nperiod: { from: 2026-01-01, to: 2026-12-31 }\ncases: [{ what: W, answers: { s: 40 }, expect: { s: 40 } }]\n",
    );
    folder.write("published.csv", "country,total\nA,0.9\n");
    folder.write("examples/city-pilot-programme/cities/hupo/final/assessment.yaml", "answers: [");
  });
  afterAll(() => folder.remove());

  test.each(lines)("%s", async (line, ...kinds) => {
    const { stdout, stderr } = await folder.run(`citymark ${line} --json`);
    const documents = stdout.split("\n").filter((text) => text !== "");
    expect(documents, stderr).not.toEqual([]);
    const found = documents.map((text) => {
      const document = JSON.parse(text);
      const kind = document.citymark?.replace(/\/\d+$/, "") ?? "schema";
      expect(complaints(kind, document), text.slice(0, 300)).toEqual([]);
      return kind;
    });
    expect([...new Set(found)].sort()).toEqual([...kinds].sort());
    for (const kind of found) seen.add(kind);
  });

  test("every command is among them", () => {
    const tried = new Set(lines.map(([line]) => line.split(" ").slice(0, 2)).flatMap(([a, b]) => [a, `${a}:${b}`]));
    const missing = commands.filter(([id, { flags }]) => "json" in flags && !tried.has(id)).map(([id]) => id);
    expect(missing).toEqual([]);
  });

  test("every schema of what is printed was met", () => {
    const outputs = knownSchemas().filter(({ of }) => of === "output");
    expect(outputs.filter(({ name }) => !seen.has(name)).map(({ name }) => name)).toEqual([]);
  });
});

test.each(schemaNames)("the schema %s stands alone and says what it is about", (name) => {
  const schema = readSchema(name) as { readonly description?: string };
  expect(complaints("schema", schema)).toEqual([]);
  expect(schema.description ?? "").not.toBe("");
  expect(JSON.stringify(schema).match(/"\$ref":"(?!#\/\$defs\/)[^"]*"/g)).toBeNull();
  new Ajv2020({ strict: false }).compile(schema);
});
