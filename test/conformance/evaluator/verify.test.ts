/** A result proves itself: every kind of answer and decision computed again is the same, and no number can be changed unseen. */
import { describe, expect, test } from "vitest";
import { canonicalJson, evaluate, type ResultDocument, type Standard, verify } from "../../../src/engine/index.ts";
import { type Beside, standardOf, submission } from "../scenario.ts";
import { guarded, planted } from "./secrets.ts";

const score = { worst: "0", best: "100" };
const standard = standardOf({
  inputs: {
    spent: { unit: "day" },
    shifts: { rows: "site", columns: { time: { unit: "day" }, people: { unit: "person" } } },
    money: { unit: "CNY / person" },
    capped: { unit: "item" },
    idle: { unit: "item" },
  },
  indicators: {
    a: { value: "spent", unit: "day", score },
    b: { value: "count(shifts.time) * sum(shifts.time) / 7", unit: "day", score },
    c: { value: "money", unit: "CNY / person", score },
    p: { value: "sum(shifts.people)", unit: "person", score },
    k: { value: "capped", unit: "item", score },
    e: { question: "e", unit: "%", score: { worst: "0", best: "1" } },
  },
});
const answers = {
  spent: "20 小时",
  shifts: [
    { site: "n", time: "20 小时", people: "3" },
    { site: "m", time: "20 小时", people: "4" },
    { site: "s", time: "20 小时", people: "5" },
  ],
  money: "12.75",
  capped: "170",
  idle: "12",
  e: "33.3 %",
};

/** As it comes back from a file. */
function written(of: Standard, given: typeof answers, beside: Beside = {}): ResultDocument {
  return JSON.parse(canonicalJson(evaluate({ standard: of, ...submission(of, given, beside) })));
}

describe("a result computed again is the same", () => {
  test("with units that have no end of decimals, in a table too", () =>
    expect(verify(written(standard, answers), standard)).toEqual({ kind: "same" }));

  test("with decisions of every kind", () => {
    const decisions = [
      { input: "spent", decision: "adjusted", value: "40 小时", because: "r" },
      {
        input: "shifts",
        decision: "adjusted",
        because: "r",
        value: [
          { site: "n", time: "40 小时", people: "3" },
          { site: "m", time: "20 小时", people: "4" },
          { site: "s", time: "20 小时", people: "5" },
        ],
      },
      { input: "money", decision: "rejected", because: "r" },
      { input: "capped", decision: "adjusted", value: "150", because: "r" },
      { input: "idle", decision: "accepted" },
    ];
    expect(verify(written(standard, answers, { decisions }), standard)).toEqual({ kind: "same" });
  });

  test("by a standard whose words were changed since: it says so, and no number rests on them", () => {
    const later = { ...standard, version: "1.0.1", digests: { ...standard.digests, content: "sha256-other" } };
    expect(verify(written(standard, answers), later)).toEqual({ kind: "same", words: "1.0.1" });
  });

  test("but not where version or status differ and the words do not", () => {
    const result = written(standard, answers);
    const changed = { ...result, standard: { ...result.standard, version: "9.9.9" } };
    expect(verify(changed, standard)).toMatchObject({
      kind: "different",
      differences: [{ path: "standard.version", stated: "9.9.9" }],
    });
  });

  test("with restricted answers, wrong ones, claims and gaps", () =>
    expect(verify(JSON.parse(canonicalJson(planted())), guarded)).toEqual({ kind: "same" }));
});

describe("a result in which one number was changed", () => {
  const decisions = [{ input: "capped", decision: "adjusted", value: "150", because: "r" }];
  const places = numbersIn(written(standard, answers, { decisions }));

  test("has numbers to change in every part", () =>
    expect([...new Set(places.map(([part]) => part))].sort()).toEqual(["answers", "coverage", "nodes", "totals"]));

  test.each(places.map((path) => [path.join("."), path] as const))("at %s is not the same", (_name, path) => {
    const changed = written(standard, answers, { decisions });
    const holder = path.slice(0, -1).reduce<Holder>((part, key) => part[key] as Holder, changed as unknown as Holder);
    const key = path.at(-1) ?? "";
    const before = holder[key];
    holder[key] =
      typeof before === "number"
        ? before + 1
        : String(before).replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    expect(verify(changed, standard).kind).toBe("different");
  });
});

type Holder = Record<string, unknown>;

/** Where a number stands: as computed, as measured, or as it was written with its unit. */
function numbersIn(result: ResultDocument): readonly (readonly string[])[] {
  const found: string[][] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?( .*)?$/.test(value)))
      found.push([...path]);
    else if (typeof value === "object" && value !== null)
      for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
  };
  const { totals, nodes, gates, coverage, answers: given } = result;
  walk({ totals, nodes, gates, coverage, answers: given }, []);
  return found;
}
