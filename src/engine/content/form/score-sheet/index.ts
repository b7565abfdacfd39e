/** The sheet that scores while the workbook is filled in, and the hidden ones by which it is computed. */
import { type Cell, computed, full, number, quoted, text } from "../../../dataset/cell.ts";
import { type Dataset, dataset, type References } from "../../../dataset/dataset.ts";
import { line } from "../../../edition/form/question-words.ts";
import { decimalsShown, type Gate, type Node, scaleOf } from "../../../model/index.ts";
import { publish } from "../../../quantity/index.ts";
import type { FormContext } from "../context.ts";
import { answerSheet } from "./answers.ts";
import { gateCell, gateSheet } from "./gates.ts";
import { rowSheets } from "./rows.ts";
import { indicatorScore, isScored, notWritten, type Step, stepSheet, stepsId, stepsOf } from "./steps.ts";
import { type ScoreSheetWords, scoreSheetWords } from "./words.ts";

type Row =
  | { readonly kind: "total" | "grade" }
  | { readonly kind: "gate"; readonly gate: Gate; readonly place: number }
  | { readonly kind: "node"; readonly node: Node; readonly level: number };

/** Of a form that asks everything: of a part there is no total. */
export function scoreSheets(form: FormContext): readonly Dataset[] {
  return [scoreSheet(form), answerSheet(form), ...rowSheets(form), stepSheet(form), gateSheet(form)];
}

function scoreSheet(form: FormContext): Dataset {
  const words = scoreSheetWords(form.locale);
  return dataset<Row>({
    id: "score",
    name: words.sheet,
    names: 1,
    form: form.page,
    columns: [
      { id: "title", title: words.title, width: 54, cell: (row) => titleCell(form, row, words) },
      {
        id: "weight",
        title: words.weight,
        width: 9,
        cell: (row) => (row.kind === "node" ? number(publish(row.node.weight), full) : text("")),
      },
      {
        id: "score",
        title: words.score,
        width: 18,
        cell: (row, references) => scoreCell(form, row, words, references),
      },
      {
        id: "answered",
        title: words.answered,
        width: 18,
        cell: (row, references) => answeredCell(form, row, references),
      },
      {
        id: "remark",
        title: words.remark,
        width: 50,
        cell: (row, references) => remarkCell(form, row, words, references),
      },
    ],
    rows: rowsOf(form),
  });
}

function rowsOf({ standard }: FormContext): readonly Row[] {
  const below = (node: Node, level: number): readonly Row[] => [
    { kind: "node", node, level },
    ...(node.kind === "indicator" ? [] : node.parts.filter(isScored).flatMap((part) => below(part, level + 1))),
  ];
  return [
    { kind: "total" },
    ...(standard.grades.length === 0 ? [] : [{ kind: "grade" } as const]),
    ...standard.gates.map((gate, place): Row => ({ kind: "gate", gate, place })),
    ...standard.dimensions.filter(isScored).flatMap((dimension) => below(dimension, 0)),
  ];
}

function titleCell({ locale }: FormContext, row: Row, words: ScoreSheetWords): Cell {
  if (row.kind === "node")
    return text(`${"　".repeat(row.level)}${line(row.node.title, locale)}`, row.level === 0 ? "title" : undefined);
  if (row.kind === "gate") return text(words.gate({ title: line(row.gate.title, locale) }));
  return text(words[row.kind], "title");
}

function stepCell({ standard }: FormContext, step: Step, column: string, { range }: References): string {
  const row = stepsOf(standard).indexOf(step);
  return range(stepsId, column, row, row);
}

function scoreCell(form: FormContext, row: Row, words: ScoreSheetWords, references: References): Cell {
  const { standard, locale } = form;
  switch (row.kind) {
    case "total": {
      const total = gateCell(form, "total", references);
      return computed(`IF(ISNUMBER(${total}),${total},${quoted(words.open)})`, formatOf(form));
    }
    case "grade": {
      const grade = gateCell(form, "grade", references);
      const titles = standard.grades.map(({ title }) => quoted(line(title, locale))).join(",");
      return computed(`IF(ISNUMBER(${grade}),IF(${grade}<1,"",CHOOSE(${grade},${titles})),"")`);
    }
    case "gate":
      return gateScore(form, row.gate, row.place, words, references);
    case "node": {
      const [score, raw, apply] = ["score", "raw", "apply"].map((column) =>
        stepCell(form, row.node, column, references),
      );
      const { from, to } = scaleOf(standard.method, row.node.weight);
      const shown = `${publish(from)}+${score}*${publish(to.minus(from))}`;
      const wrong = `IF(${raw}=${quoted(notWritten)},${quoted(words.notComputed)},${quoted(words.open)})`;
      const why = `IF(ISERROR(${raw}),IF(ISNA(${raw}),${quoted(words.unanswered)},${quoted(words.wrong)}),${wrong})`;
      return computed(
        `IF(ISNUMBER(${score}),${shown},IF(${apply}=0,${quoted(words.notApplicable)},${why}))`,
        formatOf(form),
      );
    }
  }
}

function gateScore(
  form: FormContext,
  { effect }: Gate,
  place: number,
  words: ScoreSheetWords,
  references: References,
): Cell {
  const cell = gateCell(form, place, references);
  const acting =
    effect.kind === "cap-grade" || effect.kind === "cap-score"
      ? `IF(ISNUMBER(${cell}),${quoted(words.acting)},"")`
      : cell;
  const why = `IF(ISNA(${cell}),${quoted(words.unanswered)},${quoted(words.wrong)})`;
  return computed(
    `IF(ISERROR(${cell}),${why},IF(${cell}=${quoted(notWritten)},${quoted(words.notComputed)},${acting}))`,
    full,
  );
}

function answeredCell(form: FormContext, row: Row, references: References): Cell {
  const step = row.kind === "node" ? row.node : row.kind;
  if (step === "grade" || step === "gate" || (step !== "total" && step.kind === "indicator")) return text("");
  const [done, apply] = ["done", "apply"].map((column) => stepCell(form, step, column, references));
  return computed(`${done}&" / "&${apply}`);
}

function remarkCell(form: FormContext, row: Row, words: ScoreSheetWords, references: References): Cell {
  const { standard, locale } = form;
  if (row.kind === "total") return text(words.trial, "note");
  if (row.kind === "gate") {
    const { effect } = row.gate;
    const caps = effect.kind === "cap-grade" ? standard.grades.find(({ id }) => id === effect.grade)?.title : undefined;
    if (caps) return text(words.capsGrade({ grade: line(caps, locale) }), "note");
    return text(effect.kind === "cap-score" ? words.capsScore({ score: publish(effect.score) }) : "", "note");
  }
  if (row.kind !== "node" || row.node.kind !== "indicator") return text("");
  return text(indicatorScore(form, row.node, references) === undefined ? words.notFormula : "", "note");
}

/** As many decimals as the standard rounds to, two where it does not round. */
function formatOf({ standard }: FormContext): string {
  const decimals = decimalsShown(standard.method);
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
