/** Laws on digests: how a document is written changes nothing; what it says does. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import {
  type Assessment,
  checkAssessment,
  checkStandard,
  parseDocument,
  type SourceDocument,
  type Standard,
} from "../../src/engine/index.ts";
import { standardOf as smallStandard } from "../conformance/scenario.ts";
import { assessment, standardOf } from "./city.ts";
import { type Documents, documentsOf, type Fields, type Written } from "./documents.ts";
import { mapBranches, sketch } from "./sketch.ts";

const runs = { numRuns: 60 };

/** A way of writing YAML that leaves what is said as it is. */
const writing = fc.record({
  indent: fc.constantFrom(1, 2, 3, 4),
  flow: fc.boolean(),
  quotes: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const, "QUOTE_SINGLE" as const),
  ends: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\ufeff"),
  comment: fc.boolean(),
  turned: fc.boolean(),
});
type Writing = typeof writing extends fc.Arbitrary<infer T> ? T : never;
const plainly: Writing = {
  indent: 2,
  flow: false,
  quotes: "PLAIN",
  ends: "\n",
  mark: "",
  comment: false,
  turned: false,
};

describe("the digests of a standard", () => {
  test("do not see indentation, order of keys, quotes, comments, line ends or a byte order mark", () =>
    fc.assert(
      fc.property(sketch, writing, (drawn, how) => {
        const documents = documentsOf(drawn);
        expect(readStandard(documents, how).digests).toEqual(readStandard(documents, plainly).digests);
      }),
      runs,
    ));

  test("do not see defaults that are written out, nor zeros at the end of a number", () =>
    fc.assert(
      fc.property(sketch, (drawn) => {
        const documents = documentsOf(mapBranches(drawn, (branch) => ({ ...branch, aggregation: "weighted-mean" })));
        expect(standardOf(mapDocuments(documents, spelledOut)).digests).toEqual(standardOf(documents).digests);
      }),
      runs,
    ));

  test("see a changed weight both", () =>
    fc.assert(
      fc.property(sketch, (drawn) => {
        const heavier = mapBranches(drawn, (branch, path) =>
          path === "d0" ? { ...branch, weight: branch.weight + 1 } : branch,
        );
        const [before, after] = [standardOf(documentsOf(drawn)).digests, standardOf(documentsOf(heavier)).digests];
        expect([after.content === before.content, after.scoring === before.scoring]).toEqual([false, false]);
      }),
      runs,
    ));

  test("see changed words in the content alone", () =>
    fc.assert(
      fc.property(sketch, fc.constantFrom("title", "question", "code", "note"), (drawn, key) => {
        const documents = documentsOf(drawn);
        const [before, after] = [
          standardOf(documents).digests,
          standardOf(mapDocuments(documents, (fields) => reworded(fields, key))).digests,
        ];
        expect(after.scoring).toBe(before.scoring);
        if (key === "title" || key === "question") expect(after.content).not.toBe(before.content);
      }),
      runs,
    ));

  test("tell half a percent from fifty", () => {
    const bounded = (best: string): Standard =>
      smallStandard({ indicators: { a: { question: "a", unit: "%", score: { worst: "0", best } } } });
    expect(bounded("0.5").digests.scoring).not.toBe(bounded("50 %").digests.scoring);
    expect(bounded("50").digests.scoring).toBe(bounded("50.0").digests.scoring);
  });

  test("do not see how the numbers of any kind of score are written", () => {
    const scored = (number: string): Standard =>
      smallStandard({
        indicators: Object.fromEntries(
          [
            { worst: "0", best: number },
            { target: number, tolerance: number },
            {
              piecewise: [
                { at: "0", score: "0" },
                { at: number, score: "100" },
              ],
            },
            { bands: [{ "at-least": number, score: "100" }, { score: "0" }] },
            { formula: `value / ${number}` },
          ].map((score, i) => [`i${i}`, { question: "a", unit: "item", score }]),
        ),
      });
    expect(scored("50.0").digests.scoring).toBe(scored("50").digests.scoring);
    expect(scored("51").digests.scoring).not.toBe(scored("50").digests.scoring);
  });
});

describe("the digest of an assessment", () => {
  test("does not see how it is written", () =>
    fc.assert(
      fc.property(sketch, writing, (drawn, how) => {
        const documents = documentsOf(drawn);
        const standard = standardOf(documents);
        const data = assessment(standard, documents.answers);
        expect(readAssessment(standard, data, how).digest).toBe(readAssessment(standard, data, plainly).digest);
      }),
      runs,
    ));

  test("sees every changed answer", () =>
    fc.assert(
      fc.property(sketch, (drawn) => {
        const documents = documentsOf(drawn);
        const standard = standardOf(documents);
        const digestOf = (answers: Fields) => readAssessment(standard, assessment(standard, answers), plainly).digest;
        const digests = Object.keys(documents.answers).map((id) => digestOf({ ...documents.answers, [id]: "777" }));
        expect(new Set([digestOf(documents.answers), ...digests]).size).toBe(digests.length + 1);
      }),
      runs,
    ));
});

function readStandard({ standard, dimensions }: Documents, how: Writing): Standard {
  const { value, diagnostics } = checkStandard({
    standard: read("standard.yaml", standard, how),
    dimensions: new Map([...dimensions].map(([id, data]) => [id, read(`${id}.yaml`, data, how)])),
  });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function readAssessment(standard: Standard, data: Fields, how: Writing): Assessment {
  const { value, diagnostics } = checkAssessment({ document: read("assessment.yaml", data, how), standard });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function read(
  file: string,
  data: Fields,
  { indent, flow, quotes, ends, mark, comment, turned }: Writing,
): SourceDocument {
  const yaml = stringify(turned ? turn(data) : data, {
    indent,
    defaultStringType: quotes,
    defaultKeyType: "PLAIN",
    collectionStyle: flow ? "flow" : "block",
    lineWidth: 60,
  });
  const lines = comment ? `# a comment\n${yaml}\n# another\n` : yaml;
  const { value, diagnostics } = parseDocument({ file, text: mark + lines.replaceAll("\n", ends) });
  if (!value) throw new Error(`${JSON.stringify(diagnostics)}\n${lines}`);
  return value;
}

/** The keys of every map in the opposite order; lists stay as they are. */
function turn(data: Written): Written {
  if (Array.isArray(data)) return data.map(turn);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, turn(value)]),
  );
}

function mapDocuments({ standard, dimensions, ...rest }: Documents, change: (fields: Fields) => Fields): Documents {
  return {
    ...rest,
    standard: change(standard),
    dimensions: new Map([...dimensions].map(([id, fields]) => [id, change(fields)])),
  };
}

/** Every text under a key changed; where indicators have no such key, they get it. */
function reworded(fields: Fields, key: string): Fields {
  const walk = (data: Written, parent: string): Written => {
    if (Array.isArray(data)) return data.map((each) => walk(each, ""));
    if (typeof data !== "object" || data === null) return data;
    const entries = Object.entries(data).map(([each, value]): [string, Written] => [
      each,
      each === key && typeof value === "string" ? `${value} or so` : walk(value, each),
    ]);
    const more = (key === "code" || key === "note") && parent === "" && "question" in data ? { [key]: "new" } : {};
    return { ...Object.fromEntries(entries), ...more };
  };
  return Object.fromEntries(
    Object.entries(fields).map(([id, value]) => [
      id,
      id === "indicators" || id === "title" ? walkEach(value, walk) : value,
    ]),
  );
}

function walkEach(value: Written, walk: (data: Written, parent: string) => Written): Written {
  if (typeof value === "string") return `${value} or so`;
  return Object.fromEntries(Object.entries(value as Fields).map(([id, each]) => [id, walk(each, "")]));
}

/** Weights with zeros at their end, and what is left out when it is so. */
function spelledOut(fields: Fields): Fields {
  const walk = (data: Written): Written => {
    if (Array.isArray(data)) return data.map(walk);
    if (typeof data !== "object" || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([key, value]): [string, Written] => [
        key,
        key === "weight" ? `${String(value)}.00` : walk(value),
      ]),
    );
  };
  const { aggregation, ...rest } = walk(fields) as Fields;
  return "dimensions" in fields || aggregation !== "weighted-mean" ? (walk(fields) as Fields) : rest;
}
