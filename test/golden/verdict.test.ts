/** Results without a total, without gates, without grades: each is said in one sentence and can be laid out in every format. */
import { describe, expect, test } from "vitest";
import { cityReport, formats, type Locale, type ResultDocument, type Standard } from "../../src/engine/index.ts";
import { harbour } from "./harbour.ts";

const { standard, result } = harbour();
const { "before-gates": before, grade } = result.totals["self-assessed"];

const open = { low: "31.4", high: "75.7" };

function without(
  verdict: ResultDocument["verdict"],
  outcome: ResultDocument["totals"]["self-assessed"]["outcome"],
): ResultDocument {
  return { ...result, verdict, totals: { "self-assessed": { outcome, "before-gates": outcome } } };
}

function scored(score: string, more: Partial<typeof grade> = {}): ResultDocument {
  const outcome = { kind: "scored" as const, score, low: score, high: score };
  const settled = grade && { ...grade, high: grade.low, ...more };
  const gates = result.gates.map(({ id }) => ({ id, state: "not-acting" as const }));
  return {
    ...result,
    gates,
    totals: { "self-assessed": { outcome, "before-gates": outcome, ...(settled && { grade: settled }) } },
  };
}

/** With one claim of "not applicable", decided or not. */
function claiming(decided: "accepted" | undefined): ResultDocument {
  const decision = decided && { decision: { decision: decided } };
  const { outcome, ...rest } = scored("35.7").totals["self-assessed"];
  return {
    ...scored("35.7"),
    totals: { "self-assessed": { ...rest, outcome: { ...outcome, ...open } } },
    answers: [{ input: result.answers[0]?.input ?? "", status: "claimed", ...decision }],
  };
}

const plainStandard: Standard = { ...standard, grades: [], gates: [] };
const { grade: _, ...withoutGrade } = scored("50").totals["self-assessed"];
const ungraded: ResultDocument = { ...result, gates: [], totals: { "self-assessed": withoutGrade } };

const cases: readonly { what: string; result: ResultDocument; standard: Standard; zh: string; en: string }[] = [
  {
    what: "too little answered",
    result: without("insufficient-coverage", { kind: "insufficient-coverage", ...open }),
    standard,
    zh: "澄港市暂无总分：已填报的权重只有 64.71%，标准要求不少于 0%；全部补齐后总分将在 31.4 至 75.7 分之间。",
    en: "Clearport has no total yet: 64.71% of the weight is answered and the standard asks for 0%; once everything is answered the total will lie between 31.4 and 75.7.",
  },
  {
    what: "blocked",
    result: without("blocked", { kind: "missing", inputs: [], ...open }),
    standard,
    zh: "澄港市暂无总分：尚有 3 项指标没有得分，而标准规定有缺失就不给总分；补齐后总分将在 31.4 至 75.7 分之间。",
    en: "Clearport has no total yet: 3 indicators have no score, and the standard gives no total while something is missing; once answered it will lie between 31.4 and 75.7.",
  },
  {
    what: "nothing scored",
    result: without("nothing-scored", { kind: "unscored" }),
    standard,
    zh: "澄港市没有任何得分的指标，因此没有总分。",
    en: "Clearport has no scored indicator, and therefore no total.",
  },
  {
    what: "settled",
    result: scored("35.7"),
    standard,
    zh: "澄港市得 35.7 分（满分 100 分），处于“待改进”，距“一般”还差 4.3 分。",
    en: "Clearport scores 35.7 of 100 and stands at “Poor”, 4.3 short of “Fair”.",
  },
  {
    what: "a hair below a grade",
    result: scored("39.9999", { margin: "0.0001" }),
    standard,
    zh: "澄港市得 39.9999 分（满分 100 分），处于“待改进”，距“一般”还差 0.0001 分。",
    en: "Clearport scores 39.9999 of 100 and stands at “Poor”, 0.0001 short of “Fair”.",
  },
  {
    what: "only rounded after the gates",
    result: {
      ...scored("35.7"),
      totals: {
        "self-assessed": {
          ...scored("35.7").totals["self-assessed"],
          "before-gates": { kind: "scored", score: "35.6543" },
        },
      },
    },
    standard,
    zh: "澄港市得 35.7 分（满分 100 分），处于“待改进”，距“一般”还差 4.3 分。",
    en: "Clearport scores 35.7 of 100 and stands at “Poor”, 4.3 short of “Fair”.",
  },
  {
    what: "open by a claim",
    result: claiming(undefined),
    standard,
    zh: "澄港市得 35.7 分（满分 100 分），处于“待改进”，距“一般”还差 4.3 分；尚有 3 项指标没有得分、1 项“不适用”声明待评审，全部确定后总分将在 31.4 至 75.7 分之间。",
    en: "Clearport scores 35.7 of 100 and stands at “Poor”, 4.3 short of “Fair”; 3 indicators have no score yet and 1 claim of not applicable awaits review, and once all is settled the total will lie between 31.4 and 75.7.",
  },
  {
    what: "open by all but a claim that a reviewer accepted",
    result: claiming("accepted"),
    standard,
    zh: "澄港市得 35.7 分（满分 100 分），处于“待改进”，距“一般”还差 4.3 分；尚有 3 项指标没有得分，全部确定后总分将在 31.4 至 75.7 分之间。",
    en: "Clearport scores 35.7 of 100 and stands at “Poor”, 4.3 short of “Fair”; 3 indicators have no score yet, and once all is settled the total will lie between 31.4 and 75.7.",
  },
  {
    what: "held by a gate",
    result: scored("70", { id: "fair", low: "fair", high: "fair", "held-by": "audit-cap" }),
    standard,
    zh: "澄港市得 70.0 分（满分 100 分），等级受“审计封顶”限制为“一般”。",
    en: "Clearport scores 70.0 of 100, its grade held at “Fair” by “Cap for failed audits”.",
  },
  {
    what: "without grades and gates",
    result: ungraded,
    standard: plainStandard,
    zh: "澄港市得 50.0 分（满分 100 分）。",
    en: "Clearport scores 50.0 of 100.",
  },
];

describe.each(cases)("a result that is $what", ({ result: document, standard: edition, zh, en }) => {
  test("is said in one sentence", () => {
    const said = (["zh", "en"] as const).map(
      (locale) => cityReport(document, edition, locale).document().summary.blocks[0],
    );
    expect(said).toEqual([
      { kind: "lead", text: zh },
      { kind: "lead", text: en },
    ]);
  });

  test.each(["zh", "en"] as const satisfies Locale[])("is laid out in every format in %s", async (locale) => {
    for (const { write } of Object.values(formats))
      expect((await write(cityReport(document, edition, locale))).length).toBeGreaterThan(1000);
  });
});

test("a total without a score is never shown as a number", async () => {
  const page = await formats.html.write(cityReport(cases[0]?.result ?? result, standard, "en"));
  expect(page).toContain("<dt>Total</dt><dd><bdi>Too little answered</bdi>");
  expect(before.kind).toBe("scored");
});
