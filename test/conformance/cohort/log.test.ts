/** The log: lines chained to one another, the first that does not follow, changes without a line, and receipts. */
import { describe, expect, test } from "vitest";
import {
  changedSinceReceipt,
  checkLog,
  type LogEntry,
  logWith,
  receiptIn,
  textDigest,
} from "../../../src/engine/index.ts";

const states = ["one", "two", "three"].map(textDigest);
const [one = "", two = "", three = ""] = states;
const entry = (on: string, before: string | undefined, after: string): LogEntry => ({
  what: "review decide a accepted",
  file: "review.yaml",
  on,
  by: "甲",
  ...(before === undefined ? {} : { before }),
  after,
});
const log = [
  entry("2026-01-01", undefined, one),
  entry("2026-01-02", one, two),
  entry("2026-01-03", two, three),
].reduce(logWith, "");
const found = (text: string, now: string | undefined = three) => {
  const { lines, diagnostics } = checkLog("log.jsonl", text, () => now);
  return [lines.length, ...diagnostics.map(({ rule, where }) => `${rule} ${where.span?.start.line}`)];
};

describe("a log", () => {
  test("is whole as it was written", () => expect(found(log)).toEqual([3]));

  const lines = log.trimEnd().split("\n");
  const [first = "", second = "", third = ""] = lines;
  test.each([
    { what: "a line changed", text: [first, second.replace("01-02", "01-01"), third], at: 3 },
    { what: "the first line changed", text: [first.replace("甲", "乙"), second, third], at: 2 },
    { what: "a line deleted", text: [first, third], at: 2 },
    { what: "the first line deleted", text: [second, third], at: 1 },
    { what: "two lines exchanged", text: [first, third, second], at: 2 },
    { what: "a line added", text: [first, first, second, third], at: 2 },
    { what: "a line that is none", text: [first, "{", third], at: 2 },
    { what: "a line of null", text: ["null", second], at: 1 },
  ])("is broken by $what", ({ text, at }) => expect(found(text.join("\n"))).toEqual([at - 1, `log/broken ${at}`]));

  test("tells of a change after its last line, and of one between two lines", () => {
    expect(found(log, textDigest("four"))).toEqual([3, "log/changed-outside 3"]);
    expect(found(logWith(logWith("", entry("2026-01-01", undefined, one)), entry("2026-01-02", two, three)))).toEqual([
      2,
      "log/changed-outside 1",
    ]);
  });
});

test("the first receipt gives the day, and the last what came in", () => {
  const receipt = (on: string, after: string): LogEntry => ({
    what: "programme receive",
    file: "assessment.yaml",
    on,
    before: after,
    after,
    evidence: { register: one },
  });
  const text = [receipt("2026-03-01", one), entry("2026-03-02", undefined, two), receipt("2026-04-01", three)].reduce(
    logWith,
    "",
  );
  const { lines, diagnostics } = checkLog("log.jsonl", text, (name) => (name === "review.yaml" ? two : "other"));
  const found = receiptIn(lines);
  expect(diagnostics).toEqual([]);
  expect([found?.on, found?.again]).toEqual(["2026-03-01", ["2026-04-01"]]);
  expect(found && changedSinceReceipt(found, { after: three, evidence: { register: one } })).toEqual([]);
  expect(found && changedSinceReceipt(found, { after: one, evidence: { register: two, more: one } })).toEqual([
    "assessment.yaml",
    "more",
    "register",
  ]);
  expect(receiptIn([])).toBeUndefined();
});
