/** What a dimension says once for all is the same as writing it at each place. */
import { expect, test } from "vitest";
import { checkStandard, parseDocument, type SourceDocument } from "../../src/engine/index.ts";

const standard = `citymark: standard/1
id: plain
edition: 1
version: 1.0.0
title: Plain
sources: { list: { title: A list } }
owners: { office: { title: Office } }
method: { scale: { from: 0, to: 100 }, missing: zero }
dimensions: [{ id: services }]
`;

const long = `citymark: dimension/1
title: Services
inputs:
  people: { question: People, unit: person, minimum: 1, owner: office }
groups:
  access:
    title: Access
    weight: 3
    indicators:
      share: { title: Share, question: Share, unit: "%", weight: 2, owner: office, score: { worst: 0, best: 100 }, source: { ref: list, basis: adapted, clause: "1" } }
      each: { title: Each, value: 1 / people, unit: item / person, weight: 1, score: { worst: 0, best: 1 }, source: { ref: list, basis: recalled } }
  plans:
    title: Plans
    weight: 1
    indicators:
      plan: { title: Plan, question: Plan, owner: office, score: { levels: { none: { title: None, score: 0 }, full: { title: Full, score: 100 } } }, source: { ref: list, basis: adapted, clause: "2" } }
`;

const short = `citymark: dimension/1
title: Services
defaults:
  inputs: { owner: office, unit: person }
  indicators:
    unit: "%"
    owner: office
    score: { worst: 0, best: 100 }
    source: { ref: list, basis: adapted }
weights: { access: 3, plans: 1, share: 2, each: 1 }
inputs:
  people: { question: People, minimum: 1 }
groups:
  access:
    title: Access
    indicators:
      share: { title: Share, question: Share, clause: "1" }
      each: { title: Each, value: 1 / people, unit: item / person, score: { worst: 0, best: 1 }, source: { ref: list, basis: recalled } }
  plans:
    title: Plans
    indicators:
      plan: { title: Plan, question: Plan, clause: "2", score: { levels: { none: { title: None, score: 0 }, full: { title: Full, score: 100 } } } }
`;

test("the digests are those of the standard written out", () => {
  const [whole, brief] = [long, short].map(check);
  expect(brief?.diagnostics).toEqual([]);
  expect(brief?.value?.digests).toEqual(whole?.value?.digests);
});

test("a mistake in a default is found once, where it stands", () => {
  const { diagnostics } = check(short.replace("owner: office\n    score", "owner: ofice\n    score"));
  expect(diagnostics.map(({ rule, where }) => [rule, where.path.join("/"), where.span?.start.line])).toEqual([
    ["standard/unknown-reference", "defaults/indicators/owner", 7],
  ]);
});

test("a weight of what is not there is found at the table", () => {
  const { diagnostics } = check(short.replace("each: 1 }", "eech: 1 }"));
  expect(diagnostics.map(({ rule, facts }) => [rule, facts["nearest"]])).toEqual([
    ["standard/unknown-reference", "each"],
    ["standard/some-weights", undefined],
  ]);
});

function check(dimension: string) {
  const read = (file: string, text: string) => parseDocument({ file, text }).value as SourceDocument;
  const dimensions = new Map([["services", read("services.yaml", dimension)]]);
  return checkStandard({ standard: read("standard.yaml", standard), dimensions });
}
